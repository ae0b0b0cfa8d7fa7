#include "ledger/audit_store.h"

#include "ledger/audit_verifier.h"
#include "ledger/row.h"

#include <QJsonDocument>

namespace bursar::ledger {

namespace {

const QString selectEvents =
    QStringLiteral("SELECT seq, at, by_member, team, action, subject, details, prev, hash FROM audit_events");

AuditEvent eventFrom(Row &row)
{
    AuditEvent event;
    event.seq = row.number();
    event.at = row.instant();
    event.by = row.id<MemberId>();
    event.team = row.id<TeamId>();
    event.action = row.text();
    event.subject = row.text();
    event.details = row.json();
    event.prev = row.text().toLatin1();
    event.hash = row.text().toLatin1();
    return event;
}

/// The conditions of a filter, with their values.
QStringList conditionsOf(const AuditStore::Filter &filter, QVariantList &values)
{
    QStringList conditions;
    const auto add = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        values << value;
    };
    if (filter.from)
        add(QStringLiteral("at >= ?"), stored(*filter.from));
    if (filter.to)
        add(QStringLiteral("at < ?"), stored(*filter.to));
    if (filter.team)
        add(QStringLiteral("team = ?"), filter.team->toString());
    if (filter.action)
        add(QStringLiteral("action = ?"), *filter.action);
    if (filter.by)
        add(QStringLiteral("by_member = ?"), filter.by->toString());
    if (filter.subject)
        add(QStringLiteral("subject = ?"), *filter.subject);
    if (filter.after > 0)
        add(QStringLiteral("seq > ?"), filter.after);
    if (filter.before > 0)
        add(QStringLiteral("seq < ?"), filter.before);
    return conditions;
}

} // namespace

AuditStore::AuditStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<AuditEvent>> AuditStore::list(const Filter &filter) const
{
    QVariantList values;
    const QStringList conditions = conditionsOf(filter, values);
    QString statement = selectEvents;
    if (!conditions.isEmpty())
        statement += QString(QLatin1String(" WHERE ") + conditions.join(QLatin1String(" AND ")));
    statement += filter.newestFirst ? QLatin1String(" ORDER BY seq DESC") : QLatin1String(" ORDER BY seq");
    if (filter.limit > 0) {
        statement += QLatin1String(" LIMIT ?");
        values << filter.limit;
    }
    return collect<AuditEvent>(m_database, statement, values, eventFrom);
}

Expected<void> AuditStore::forEach(const std::function<void(const AuditEvent &)> &event) const
{
    bool damaged = false;
    const QString statement = QString(selectEvents + QLatin1String(" ORDER BY seq"));
    auto done = m_database.forEach(statement, {}, [&](const QSqlQuery &query) {
        Row row(query);
        event(eventFrom(row));
        damaged = damaged || row.isDamaged();
    });
    if (!done)
        return done;
    return damaged ? Unexpected{damagedRecord(m_database, statement)} : Expected<void>{};
}

Expected<qint64> AuditStore::count() const
{
    const auto number = first<qint64>(m_database, QStringLiteral("SELECT COUNT(*) FROM audit_events"), {},
                                      [](Row &row) { return row.number(); });
    if (!number)
        return number.failure();
    return number->value_or(0);
}

Expected<AuditStore::Verification> AuditStore::verify(const std::vector<Anchor> &anchors) const
{
    return AuditVerifier(m_database, anchors).run();
}

} // namespace bursar::ledger
