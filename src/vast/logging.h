#pragma once

#include <QLoggingCategory>

namespace bursar::vast {

/// `bursar.vast`: endpoints, counts and waits; never keys, headers or bodies.
Q_DECLARE_LOGGING_CATEGORY(vastLog)

} // namespace bursar::vast
