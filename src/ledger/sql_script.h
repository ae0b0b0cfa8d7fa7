#pragma once

#include <QStringList>

namespace bursar::ledger {

/// The single statements of a script, without comments: SQLite's driver takes one at a time.
/// Knows quotes, `--` comments and triggers, whose bodies hold semicolons of their own and end with `END;`.
QStringList statementsOf(const QString &script);

} // namespace bursar::ledger
