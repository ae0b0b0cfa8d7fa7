#pragma once

#include <QString>

namespace bursar::vast {

/// The text without what looks like a secret: values of fields such as `api_key`, `jupyter_token`, `instance_api_key`,
/// `image_login`; bearer tokens; values of environment variables; passwords of `docker login`. Vast.ai's status
/// messages and logs may hold them. The names stay, the values become `***`.
QString redacted(const QString &text);

} // namespace bursar::vast
