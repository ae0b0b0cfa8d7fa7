#pragma once

#include "vast/json/json_value.h"

#include <QByteArray>

namespace bursar::vast {

/// True for names under which Vast.ai sends secrets: keys, tokens, passwords, environments, registry logins.
bool namesSecret(std::string_view key);

/// The value as JSON with `***` in place of secrets: whatever stands under a name of the kind above, and what looks
/// like a secret inside other texts.
QByteArray redactedJson(const JsonValue &value);

} // namespace bursar::vast
