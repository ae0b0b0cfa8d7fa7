#pragma once

#include "domain/people.h"
#include "foundation/expected.h"

#include <QByteArray>

namespace bursar::governor {

/// The key behind a reference, read anew at each call: from an environment variable, a file that nobody else can read,
/// or the desktop's keychain. The sample's is a fixed word that is no secret. Errors (environment) tell apart: variable
/// not set, file missing or readable by others, keychain that cannot be opened, entry missing; no error ever holds the
/// key. Waits at most 20 s for a keychain; any thread.
Expected<QByteArray> resolveKey(const KeyReference &reference);

/// Puts a key into the desktop's keychain, in place of an older one of that entry.
Expected<void> storeKeyInKeychain(const QString &entry, const QByteArray &key);

/// The key without blanks and line ends around it; an error when nothing is left or when it could not stand in a
/// header.
Expected<QByteArray> cleanKey(const QByteArray &text, const KeyReference &reference);

} // namespace bursar::governor
