#pragma once

#include "ledger/database.h"

#include <vector>

namespace bursar::ledger {

/// A step from one schema to the next. Never edited once shipped: the checksum of every applied one is kept.
struct Migration
{
    int number = 0; ///< from 1, growing; a number may be left out
    QString name; ///< the file's name
    QByteArray script;
};

/// The steps that this version of Bursar knows, from the resources, in order.
const std::vector<Migration> &knownMigrations();

/// Applies the missing steps, each in its own transaction together with its row in `schema_migrations`, so that a crash
/// leaves whole steps only. Refuses a schema that is newer than `steps` (code `ledger_newer`) and one whose steps were
/// edited afterwards (damaged). Processes that do it at the same time wait for each other.
Expected<void> migrate(Database &database, const std::vector<Migration> &steps);

} // namespace bursar::ledger
