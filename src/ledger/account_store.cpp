#include "ledger/account_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

const QString selectAccounts = QStringLiteral("SELECT id, name, url, key_reference, archived FROM accounts ");

Account accountFrom(Row &row)
{
    Account account;
    account.id = row.id<AccountId>();
    account.name = row.text();
    account.url = row.text();
    account.key = row.known(KeyReference::parse(row.text()));
    account.archived = row.yes();
    return account;
}

/// Where the key is kept, without the variable's, file's or entry's name: people put hints there.
QString keyKind(const Account &account)
{
    return account.key.toString().section(u':', 0, 0);
}

} // namespace

AccountStore::AccountStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Account>> AccountStore::all(bool withArchived) const
{
    return m_database.records().get<std::vector<Account>>(
        withArchived ? QStringLiteral("all accounts") : QStringLiteral("accounts"), [&] {
            return collect<Account>(
                m_database,
                QString(selectAccounts + QLatin1String("WHERE archived = 0 OR archived = ? ORDER BY name, id")),
                {stored(withArchived)}, accountFrom);
        });
}

Expected<std::optional<Account>> AccountStore::byName(const QString &name) const
{
    // A name may be used again once its account is archived: the live one wins, then the youngest.
    return first<Account>(m_database,
                          QString(selectAccounts + QLatin1String("WHERE name = ? ORDER BY archived, id DESC")), {name},
                          accountFrom);
}

Expected<std::optional<Account>> AccountStore::byId(const AccountId &id) const
{
    return first<Account>(m_database, QString(selectAccounts + QLatin1String("WHERE id = ?")), {id.toString()},
                          accountFrom);
}

Expected<void> AccountStore::add(RecordTransaction &transaction, const Account &account)
{
    auto added = transaction.database().execute(
        QStringLiteral("INSERT INTO accounts (id, name, url, key_reference, archived) VALUES (?, ?, ?, ?, ?)"),
        {stored(account.id), account.name, account.url, account.key.toString(), stored(account.archived)});
    if (!added)
        return added;
    const QJsonObject details{{QStringLiteral("url"), account.url}, {QStringLiteral("key_kept_in"), keyKind(account)}};
    return transaction.append(audit_action::accountAdded, {}, account.id.toString(), details);
}

Expected<void> AccountStore::change(RecordTransaction &transaction, const Account &account)
{
    const auto before = AccountStore(transaction.database()).byId(account.id);
    if (!before)
        return before.failure();
    if (!*before)
        return noSuchRecord(QStringLiteral("account"));
    auto changed = transaction.database().execute(
        QStringLiteral("UPDATE accounts SET name = ?, url = ?, key_reference = ?, archived = ? WHERE id = ?"),
        {account.name, account.url, account.key.toString(), stored(account.archived), account.id.toString()});
    if (!changed)
        return changed;
    const Account &old = **before;
    QJsonObject details = changedFields({{QLatin1String("name"), old.name != account.name},
                                         {QLatin1String("url"), old.url != account.url},
                                         {QLatin1String("key_reference"), old.key != account.key},
                                         {QLatin1String("archived"), old.archived != account.archived}});
    details.insert(QStringLiteral("url"), account.url);
    details.insert(QStringLiteral("key_kept_in"), keyKind(account));
    return transaction.append(audit_action::accountChanged, {}, account.id.toString(), details);
}

Expected<void> AccountStore::archive(RecordTransaction &transaction, const AccountId &account)
{
    const auto archived = transaction.database().change(
        QStringLiteral("UPDATE accounts SET archived = 1 WHERE id = ? AND archived = 0"), {account.toString()});
    if (!archived)
        return archived.failure();
    if (*archived == 0)
        return noSuchRecord(QStringLiteral("account"));
    return transaction.append(audit_action::accountRemoved, {}, account.toString(), {});
}

} // namespace bursar::ledger
