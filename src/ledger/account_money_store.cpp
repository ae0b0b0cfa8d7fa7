#include "ledger/account_money_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

namespace bursar::ledger {

AccountWarningStore::AccountWarningStore(Database &database)
    : m_database(database)
{
}

Expected<std::map<AccountId, AccountWarning>> AccountWarningStore::all() const
{
    using Entry = std::pair<AccountId, AccountWarning>;
    const auto rows = collect<Entry>(m_database, QStringLiteral("SELECT account, days, below FROM account_warnings"),
                                     {}, [](Row &row) {
                                         Entry entry;
                                         entry.first = row.id<AccountId>();
                                         entry.second.days = row.count();
                                         if (const auto below = row.optionalNumber())
                                             entry.second.below = Money::fromMicros(*below);
                                         return entry;
                                     });
    if (!rows)
        return rows.failure();
    return std::map<AccountId, AccountWarning>(rows->begin(), rows->end());
}

Expected<void> AccountWarningStore::save(RecordTransaction &transaction, const AccountId &account,
                                         const AccountWarning &warning)
{
    const QVariant below = warning.below ? stored(*warning.below) : QVariant();
    const auto saved = transaction.database().execute(
        QStringLiteral("INSERT INTO account_warnings (account, days, below) VALUES (?, ?, ?) "
                       "ON CONFLICT (account) DO UPDATE SET days = excluded.days, below = excluded.below"),
        {stored(account), warning.days, below});
    if (!saved)
        return saved;
    return transaction.append(
        audit_action::accountChanged, {}, account.toString(),
        {{QStringLiteral("warn_days"), warning.days},
         {QStringLiteral("warn_below"), warning.below ? QJsonValue(warning.below->toString()) : QJsonValue()}});
}

AccountHistoryStore::AccountHistoryStore(Database &database)
    : m_database(database)
{
}

Expected<void> AccountHistoryStore::keep(const AccountId &account, Money balance, Money credit, Instant at)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO account_balances (account, day, balance, credit, at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, day) DO NOTHING"),
        {stored(account), stored(utcDay(at)), stored(balance), stored(credit), stored(at)});
}

Expected<std::vector<AccountHistoryStore::Balance>> AccountHistoryStore::balances(const AccountId &account, QDate from,
                                                                                  QDate to) const
{
    return collect<Balance>(m_database,
                            QStringLiteral("SELECT day, balance, credit, at FROM account_balances WHERE account = ? "
                                           "AND day >= ? AND day <= ? ORDER BY day"),
                            {stored(account), stored(from), stored(to)}, [](Row &row) {
                                Balance balance;
                                balance.day = row.day();
                                balance.left = row.money();
                                balance.left += row.money();
                                balance.at = row.instant();
                                return balance;
                            });
}

Expected<void> AccountHistoryStore::replacePayments(const AccountId &account, Instant from,
                                                    const std::vector<Payment> &payments)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.failure();
    auto done = m_database.execute(QStringLiteral("DELETE FROM account_payments WHERE account = ? AND at >= ?"),
                                   {stored(account), stored(from)});
    const auto next = first<qint64>(
        m_database, QStringLiteral("SELECT coalesce(max(place), 0) FROM account_payments WHERE account = ?"),
        {stored(account)}, [](Row &row) { return row.number(); });
    if (!next)
        return next.failure();
    qint64 place = next->value_or(0);
    for (const Payment &each : payments) {
        if (!done)
            return done;
        done = m_database.execute(
            QStringLiteral("INSERT INTO account_payments (account, place, at, type, description, "
                           "amount) VALUES (?, ?, ?, ?, ?, ?)"),
            {stored(account), ++place, stored(each.at), each.type, each.description, stored(each.amount)});
    }
    return done ? (*transaction)->commit() : done;
}

Expected<std::vector<AccountHistoryStore::Payment>> AccountHistoryStore::payments(const AccountId &account,
                                                                                  Instant from, Instant to) const
{
    return collect<Payment>(m_database,
                            QStringLiteral("SELECT at, type, description, amount FROM account_payments WHERE account "
                                           "= ? AND at >= ? AND at < ? ORDER BY at, place"),
                            {stored(account), stored(from), stored(to)}, [](Row &row) {
                                Payment payment;
                                payment.at = row.instant();
                                payment.type = row.text();
                                payment.description = row.text();
                                payment.amount = row.money();
                                return payment;
                            });
}

} // namespace bursar::ledger
