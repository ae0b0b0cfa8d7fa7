#pragma once

#include "ctl/output.h"
#include "foundation/expected.h"

namespace bursar::apps {

/// Standard output and standard error, unbuffered.
ctl::Streams standardStreams();
/// The exit code of a program whose results may not have arrived: 3 instead of 0 when standard output could not be
/// written, with a message.
int exitCodeAfterOutput(int exitCode);
/// One line of standard input; on a terminal with a prompt and without echo.
Expected<QByteArray> readSecretLine(const QString &prompt);

} // namespace bursar::apps
