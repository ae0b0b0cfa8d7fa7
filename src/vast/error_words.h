#pragma once

#include <QString>

namespace bursar::vast {

// What Vast.ai's words, and those of others on the way, tell of an error.

/// Two-factor authentication is wanted (docs: `msg` of a 401).
bool speaksOfSecondFactor(QStringView text);

/// Set as an error's slug when a web page came where Vast.ai answers JSON.
inline const QString webPageSlug = QStringLiteral("web_page");

} // namespace bursar::vast
