#pragma once

#include "domain/export_options.h"
#include "domain/invoice.h"

namespace bursar::documents {

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
QByteArray journalHeader(const CsvShape &shape = {});
QByteArray journalRows(const Invoice &invoice, const JournalAccounts &accounts = {}, const CsvShape &shape = {});

} // namespace bursar::documents
