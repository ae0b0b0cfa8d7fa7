#pragma once

#include "domain/invoice.h"

namespace bursar::documents {

/// The ledger accounts that a journal books on.
struct JournalAccounts
{
    QString cost = QStringLiteral("cloud_cost"); ///< debited: what the team's cost centre bears
    QString recharge = QStringLiteral("cloud_recharge"); ///< credited: what was charged on
    QString markup = QStringLiteral("cloud_markup"); ///< credited
    QString tax = QStringLiteral("sales_tax"); ///< credited
};

/// One row of a journal: an amount on one side of one account.
struct JournalEntry
{
    QString account;
    QString costCenter;
    Money debit;
    Money credit;
    QString text;
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// The entries of an invoice: its total is debited to the team's cost centre, its parts are credited; a credit note the
/// other way round, so that no amount is negative. Debits and credits are equal.
std::vector<JournalEntry> journalOf(const Invoice &invoice, const JournalAccounts &accounts = {});

/// The header row of a journal, and the rows of an invoice: RFC 4180, columns `date`, `document`, `account`,
/// `cost_center`, `debit`, `credit`, `currency`, `team`, `month`, `text`. The date is that of issue in the invoice's
/// zone.
QByteArray journalHeader();
QByteArray journalRows(const Invoice &invoice, const JournalAccounts &accounts = {});

} // namespace bursar::documents
