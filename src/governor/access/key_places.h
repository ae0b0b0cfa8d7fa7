#pragma once

#include "domain/people.h"
#include "foundation/expected.h"

#include <QByteArray>

namespace bursar::governor {

// Where keys that Bursar makes are put: the keychain, or a file that nobody else can read.

/// Usage errors: a place that cannot be written to (a variable), or a file that is there already.
Expected<void> checkPlaceForNewKey(const KeyReference &place);
/// In place of what is there. A file is written aside with mode 0600 and renamed. May wait for the keychain (20 s).
Expected<void> storeKey(const KeyReference &place, const QByteArray &key);

} // namespace bursar::governor
