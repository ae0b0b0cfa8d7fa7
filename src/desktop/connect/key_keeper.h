#pragma once

#include "foundation/expected.h"

#include <QFuture>

namespace bursar::desktop {

/// Puts a key into this computer's keychain, on a thread of its own, since a keychain may ask for a password first.
QFuture<Expected<void>> keepKey(const QString &entry, const QByteArray &key);

} // namespace bursar::desktop
