#pragma once

#include "ctl/output.h"
#include "foundation/expected.h"

namespace bursar::apps {

/// Standard output and standard error, unbuffered.
ctl::Streams standardStreams();
/// One line of standard input; on a terminal with a prompt and without echo.
Expected<QByteArray> readSecretLine(const QString &prompt);

} // namespace bursar::apps
