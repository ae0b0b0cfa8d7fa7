#pragma once

#include "domain/clock_kind.h"
#include "domain/ids.h"
#include "ledger/database.h"

#include <memory>

namespace bursar::ledger {

/// Facts about a ledger that never change, or only by migration.
struct LedgerFacts
{
    LedgerId id;
    ClockKind clock = ClockKind::Machine;
    Instant createdAt;
    int schemaVersion = 0;
};

/// Creates and opens ledgers: file, migrations, first event.
/// A newer schema is refused (environment), a file that is no ledger or damaged is said so (damaged, exit 4).
class LedgerFile
{
public:
    /// Makes the file, the tables, the organisation row and the event `ledger.created`. Refuses a file that exists
    /// (usage).
    static Expected<std::unique_ptr<Database>> create(const QString &path, LedgerId id, ClockKind clock, Instant at,
                                                      const QString &createdBy);
    /// Opens and brings older schemas up to date, each step in its own transaction.
    static Expected<std::unique_ptr<Database>> open(const QString &path);
    static Expected<LedgerFacts> facts(Database &database);
    /// True if the last process ended without closing: the caller then runs `quickCheck` in the background.
    static bool endedUncleanly(const QString &path);
    static Expected<void> quickCheck(Database &database);
    static Expected<void> fullCheck(Database &database);
    /// A consistent copy while others work (VACUUM INTO or the backup API), mode 0600, written aside and renamed; its
    /// SHA-256.
    static Expected<QByteArray> backup(Database &database, const QString &target, bool replace = false);
    /// Checks the backup (integrity, chain head), then puts it in place of `target`; refuses to overwrite unless
    /// `replace`.
    static Expected<void> restore(const QString &backup, const QString &target, bool replace);
    static int currentSchemaVersion();
};

} // namespace bursar::ledger
