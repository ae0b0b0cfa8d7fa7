#pragma once

#include "foundation/error.h"

#include <QSqlError>

namespace bursar::ledger {

/// What SQLite said, as an error with words for people. Values of the statement never appear in it.
Error databaseError(const QSqlError &error, const QString &path);

/// The file is no ledger or its content cannot be trusted (exit 4).
Error damagedLedger(const QString &path, const QString &what);

} // namespace bursar::ledger
