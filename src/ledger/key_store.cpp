#include "ledger/key_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"
#include "ledger/stored_text.h"

namespace bursar::ledger {

namespace {

KnownKey keyFrom(Row &row)
{
    KnownKey key;
    key.account = row.id<AccountId>();
    key.number = row.number();
    key.name = row.text();
    key.team = row.id<TeamId>();
    key.place = row.known(KeyReference::parse(row.text()));
    key.permissions = row.known(KeyPermissions::fromJson(row.json()));
    key.owner = row.id<MemberId>();
    key.madeAt = row.instant();
    key.expiresAt = row.optionalInstant();
    key.revokedAt = row.optionalInstant();
    return key;
}

} // namespace

KeyStore::KeyStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<KnownKey>> KeyStore::all() const
{
    return collect<KnownKey>(m_database,
                             QStringLiteral("SELECT account, number, name, team, place, permissions_json, owner, "
                                            "made_at, expires_at, revoked_at FROM known_keys ORDER BY made_at DESC, "
                                            "number DESC"),
                             {}, keyFrom);
}

Expected<void> KeyStore::save(RecordTransaction &transaction, const KnownKey &key)
{
    auto done = transaction.database().execute(
        QStringLiteral("INSERT INTO known_keys (account, number, name, team, place, permissions_json, owner, made_at, "
                       "expires_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, number) DO UPDATE SET name = excluded.name, team = excluded.team, "
                       "place = excluded.place, permissions_json = excluded.permissions_json, "
                       "expires_at = excluded.expires_at, revoked_at = excluded.revoked_at"),
        {stored(key.account), key.number, storedText(key.name), storedText(key.team.toString()), key.place.toString(),
         stored(key.permissions.toJson()), stored(key.owner), stored(key.madeAt), stored(key.expiresAt),
         stored(key.revokedAt)});
    if (!done)
        return done;
    QJsonObject details{{QStringLiteral("account"), key.account.toString()},
                        {QStringLiteral("name"), key.name},
                        // Not the place's own name: people put hints there.
                        {QStringLiteral("kept_in"), key.place.toString().section(u':', 0, 0)},
                        {QStringLiteral("permissions"), key.permissions.toJson()}};
    if (key.expiresAt)
        details.insert(QStringLiteral("expires_at"), toRfc3339(*key.expiresAt));
    return transaction.append(key.revokedAt ? audit_action::keyRevoked : audit_action::keyKept, key.team,
                              QString::number(key.number), details);
}

} // namespace bursar::ledger
