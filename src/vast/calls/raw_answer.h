#pragma once

#include <QByteArray>

namespace bursar::vast {

/// An answer whose shape nobody has published: its JSON, with `***` in place of what looks like a secret.
struct RawAnswer
{
    QByteArray json;
};

} // namespace bursar::vast
