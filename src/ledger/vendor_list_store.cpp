#include "ledger/vendor_list_store.h"

#include "ledger/row.h"
#include "ledger/stored_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace bursar::ledger {

namespace {

const QString membersKind = QStringLiteral("members");
const QString rolesKind = QStringLiteral("roles");
const QString keysKind = QStringLiteral("keys");

KeyPermissions permissionsIn(const QJsonObject &row)
{
    return KeyPermissions::asTold(row.value(QLatin1String("permissions")));
}

QJsonObject memberJson(const VendorMember &member)
{
    return {{QStringLiteral("number"), member.number},
            {QStringLiteral("user_name"), member.userName},
            {QStringLiteral("email"), member.email},
            {QStringLiteral("full_name"), member.fullName},
            {QStringLiteral("roles"), QJsonArray::fromStringList(member.roles)}};
}

VendorMember memberFrom(const QJsonObject &row)
{
    return {row.value(QLatin1String("number")).toInteger(), row.value(QLatin1String("user_name")).toString(),
            row.value(QLatin1String("email")).toString(), row.value(QLatin1String("full_name")).toString(),
            row.value(QLatin1String("roles")).toVariant().toStringList()};
}

QJsonObject roleJson(const VendorRole &role)
{
    return {{QStringLiteral("number"), role.number},
            {QStringLiteral("name"), role.name},
            {QStringLiteral("identifier"), role.identifier},
            {QStringLiteral("permissions"), role.permissions.toJson()}};
}

VendorRole roleFrom(const QJsonObject &row)
{
    return {row.value(QLatin1String("number")).toInteger(), row.value(QLatin1String("name")).toString(),
            row.value(QLatin1String("identifier")).toString(), permissionsIn(row)};
}

QJsonObject keyJson(const VendorKey &key)
{
    QJsonObject json{{QStringLiteral("number"), key.number},
                     {QStringLiteral("name"), key.name},
                     {QStringLiteral("type"), key.type},
                     {QStringLiteral("permissions"), key.permissions.toJson()}};
    if (key.createdAt)
        json.insert(QStringLiteral("created_at"), static_cast<qint64>(toMillis(*key.createdAt)));
    return json;
}

VendorKey keyFrom(const QJsonObject &row)
{
    VendorKey key{row.value(QLatin1String("number")).toInteger(), row.value(QLatin1String("name")).toString(),
                  row.value(QLatin1String("type")).toString(), std::nullopt, permissionsIn(row)};
    if (row.contains(QLatin1String("created_at")))
        key.createdAt = instantFromMillis(row.value(QLatin1String("created_at")).toInteger());
    return key;
}

template <class T, class Write>
QString written(const std::vector<T> &rows, Write write)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(write(row));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template <class T, class Read>
std::vector<T> readRows(const QString &text, Read read)
{
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    std::vector<T> rows;
    for (const QJsonValue &row : array)
        rows.push_back(read(row.toObject()));
    return rows;
}

struct List
{
    QString kind;
    Instant readAt;
    QString rows;
    QString problem;
};

} // namespace

VendorListStore::VendorListStore(Database &database)
    : m_database(database)
{
}

Expected<VendorAccess> VendorListStore::of(const AccountId &account) const
{
    const auto lists = collect<List>(
        m_database, QStringLiteral("SELECT kind, read_at, rows_json, problem FROM vendor_lists WHERE account = ?"),
        {account.toString()}, [](Row &row) {
            List list;
            list.kind = row.text();
            list.readAt = row.instant();
            list.rows = row.text();
            list.problem = row.text();
            return list;
        });
    if (!lists)
        return lists.failure();
    VendorAccess access;
    access.account = account;
    for (const List &list : *lists) {
        access.readAt = list.readAt;
        access.problem = list.problem;
        if (list.kind == membersKind)
            access.members = readRows<VendorMember>(list.rows, memberFrom);
        else if (list.kind == rolesKind)
            access.roles = readRows<VendorRole>(list.rows, roleFrom);
        else if (list.kind == keysKind)
            access.keys = readRows<VendorKey>(list.rows, keyFrom);
    }
    return access;
}

Expected<void> VendorListStore::save(const VendorAccess &access)
{
    const std::array lists{std::pair(membersKind, written(access.members, memberJson)),
                           std::pair(rolesKind, written(access.roles, roleJson)),
                           std::pair(keysKind, written(access.keys, keyJson))};
    for (const auto &[kind, rows] : lists) {
        auto done = m_database.execute(
            QStringLiteral(
                "INSERT INTO vendor_lists (account, kind, read_at, rows_json, problem) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (account, kind) DO UPDATE SET read_at = excluded.read_at, "
                "rows_json = excluded.rows_json, problem = excluded.problem"),
            {access.account.toString(), kind, stored(access.readAt.value_or(Instant{})), rows,
             storedText(access.problem)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace bursar::ledger
