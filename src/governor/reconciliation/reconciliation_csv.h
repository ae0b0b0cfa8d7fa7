#pragma once

#include "domain/export_options.h"
#include "governor/reconciliation/month_statement.h"

namespace bursar::governor {

/// The three columns as a table: `instance`, `meter`, `team`, `ours`, `theirs`, `invoiced`, `difference`, a column for
/// each cause, `unexplained`, and what became of it (`dispute`, `note`). Amounts exact, RFC 4180.
QByteArray reconciliationCsv(const MonthStatement &statement, const std::map<TeamId, QString> &slugs,
                             const CsvShape &shape = {});

} // namespace bursar::governor
