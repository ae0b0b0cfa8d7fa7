#pragma once

#include "domain/account_money.h"
#include "ledger/record_transaction.h"

#include <map>

namespace bursar::ledger {

/// When people are told that an account's money runs out. Accounts that nobody has set are missing.
class AccountWarningStore
{
public:
    explicit AccountWarningStore(Database &database);
    Expected<std::map<AccountId, AccountWarning>> all() const;
    static Expected<void> save(RecordTransaction &transaction, const AccountId &account, const AccountWarning &warning);

private:
    Database &m_database;
};

/// Working tables: what accounts had day by day, and what came in and went out.
class AccountHistoryStore
{
public:
    struct Balance
    {
        QDate day; ///< UTC
        Money left; ///< balance and credit
        Instant at;
        friend bool operator==(const Balance &, const Balance &) = default;
    };
    /// Money in or out that is not usage.
    struct Payment
    {
        Instant at;
        QString type; ///< Vast.ai's: `credit`, `transfer`, `reserved`, `refund`, `payout`
        QString description;
        Money amount; ///< with Vast.ai's sign
        friend bool operator==(const Payment &, const Payment &) = default;
    };
    explicit AccountHistoryStore(Database &database);
    /// The first of a day stays.
    Expected<void> keep(const AccountId &account, Money balance, Money credit, Instant at);
    /// In order; both days inclusive.
    Expected<std::vector<Balance>> balances(const AccountId &account, QDate from, QDate to) const;
    /// Instead of those known from `from` on.
    Expected<void> replacePayments(const AccountId &account, Instant from, const std::vector<Payment> &payments);
    /// In order; from inclusive, to exclusive.
    Expected<std::vector<Payment>> payments(const AccountId &account, Instant from, Instant to) const;

private:
    Database &m_database;
};

} // namespace bursar::ledger
