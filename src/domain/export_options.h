#pragma once

#include <QString>

namespace bursar {

/// How a CSV file is written: as RFC 4180 has it, or as a spreadsheet of some country takes it without questions.
struct CsvShape
{
    char separator = ','; ///< or `;`, or a tab
    char decimal = '.'; ///< or `,`
    bool mark = false; ///< a byte-order mark, by which Excel knows UTF-8
};

/// The ledger accounts that a journal books on.
struct JournalAccounts
{
    QString cost = QStringLiteral("cloud_cost"); ///< debited: what the team's cost centre bears
    QString recharge = QStringLiteral("cloud_recharge"); ///< credited: what was charged on
    QString markup = QStringLiteral("cloud_markup"); ///< credited
    QString tax = QStringLiteral("sales_tax"); ///< credited
};

} // namespace bursar
