#pragma once

#include <QString>

namespace bursar::ledger {

/// True if any process, also this one, has the ledger open. Reads the kernel's list of locks: opening the side file to
/// ask would drop the locks that this process holds on it. Where there is no such list, nobody is seen.
bool isHeldByAnyone(const QString &ledgerPath);

/// Removes the database with its write-ahead log and shared index.
void removeWithSideFiles(const QString &ledgerPath);

} // namespace bursar::ledger
