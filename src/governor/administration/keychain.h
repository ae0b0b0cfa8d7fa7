#pragma once

#include "foundation/expected.h"

#include <QByteArray>
#include <QString>

namespace bursar::governor {

/// The desktop's keychain (Secret Service, KWallet) through QtKeychain; entries stand under the service name `Bursar`.
/// Blocks the calling thread, at most 20 s. Never falls back to a file in plain text.
Expected<QByteArray> readKeychain(const QString &entry);
Expected<void> writeKeychain(const QString &entry, const QByteArray &secret);

} // namespace bursar::governor
