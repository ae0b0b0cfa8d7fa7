#include "ledger/notice_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

using Delivery = NoticeStore::Delivery;

const QString noticeColumns =
    QStringLiteral("id, cause, kind, at, team, zone, urgent, covered, title, meaning, remedy, "
                   "subject, facts, until, acknowledged_by, acknowledged_at");
const QString deliveryColumns = QStringLiteral("notice, channel, recipient, due, attempts, state, problem, changed_at");

/// A null QString would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

Notice readNotice(Row &row)
{
    Notice notice;
    notice.id = row.id<NoticeId>();
    notice.cause = row.text();
    notice.kind = row.known(noticeKindFromText(row.text()));
    notice.at = row.instant();
    notice.team = row.id<TeamId>();
    notice.zone = row.text();
    notice.urgent = row.yes();
    notice.covered = row.yes();
    notice.title = row.text();
    notice.meaning = row.text();
    notice.remedy = row.text();
    notice.subject = row.text();
    notice.facts = row.json();
    notice.until = row.optionalInstant();
    notice.acknowledgedBy = row.id<MemberId>();
    notice.acknowledgedAt = row.optionalInstant();
    return notice;
}

QString toText(Delivery::State state)
{
    switch (state) {
    case Delivery::State::Waiting:
        return QStringLiteral("waiting");
    case Delivery::State::Sent:
        return QStringLiteral("sent");
    case Delivery::State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

Delivery readDelivery(Row &row)
{
    Delivery delivery;
    delivery.notice = row.id<NoticeId>();
    delivery.channel = row.text();
    delivery.recipient = row.text();
    delivery.due = row.instant();
    delivery.attempts = row.count();
    const QString state = row.text();
    delivery.state = state == QLatin1String("sent") ? Delivery::State::Sent
        : state == QLatin1String("failed")          ? Delivery::State::Failed
                                                    : Delivery::State::Waiting;
    delivery.problem = row.text();
    delivery.changedAt = row.instant();
    return delivery;
}

} // namespace

NoticeStore::NoticeStore(Database &database)
    : m_database(database)
{
}

Expected<std::set<QString>> NoticeStore::toldCauses(Instant now) const
{
    const auto causes =
        collect<QString>(m_database, QStringLiteral("SELECT cause FROM notices WHERE until IS NULL OR until > ?"),
                         {stored(now)}, [](Row &row) { return row.text(); });
    if (!causes)
        return causes.failure();
    return std::set<QString>(causes->begin(), causes->end());
}

Expected<std::vector<Notice>> NoticeStore::list(Instant now, bool all, int limit) const
{
    QString statement = QStringLiteral("SELECT %1 FROM notices").arg(noticeColumns);
    QVariantList values;
    if (!all) {
        statement += QStringLiteral(" WHERE until IS NULL OR until > ?");
        values.append(stored(now));
    }
    statement += QStringLiteral(" ORDER BY at DESC, id DESC");
    if (limit > 0) {
        statement += QStringLiteral(" LIMIT ?");
        values.append(limit);
    }
    return collect<Notice>(m_database, statement, values, readNotice);
}

Expected<std::optional<Notice>> NoticeStore::byId(const NoticeId &id) const
{
    return first<Notice>(m_database, QStringLiteral("SELECT %1 FROM notices WHERE id = ?").arg(noticeColumns),
                         {stored(id)}, readNotice);
}

Expected<void> NoticeStore::give(RecordTransaction &transaction, const Notice &notice)
{
    auto saved = transaction.database().execute(
        QStringLiteral("INSERT INTO notices (%1) VALUES %2").arg(noticeColumns, placeholders(16)),
        {stored(notice.id), notice.cause, toString(notice.kind), stored(notice.at), stored(notice.team),
         notNull(notice.zone), stored(notice.urgent), stored(notice.covered), notice.title, notice.meaning,
         notNull(notice.remedy), notNull(notice.subject), stored(notice.facts), stored(notice.until),
         stored(notice.acknowledgedBy), stored(notice.acknowledgedAt)});
    if (!saved)
        return saved;
    QJsonObject details = notice.facts;
    details.insert(QStringLiteral("notice"), notice.id.toString());
    if (notice.kind == NoticeKind::Budget) {
        return transaction.append(audit_action::budgetReached, notice.team,
                                  notice.facts.value(QStringLiteral("period")).toString(), details);
    }
    details.insert(QStringLiteral("kind"), toString(notice.kind));
    return transaction.append(audit_action::noticeGiven, notice.team, notice.subject, details);
}

Expected<void> NoticeStore::acknowledge(RecordTransaction &transaction, const Notice &notice)
{
    auto saved = transaction.database().execute(
        QStringLiteral("UPDATE notices SET acknowledged_by = ?, acknowledged_at = ? WHERE id = ?"),
        {stored(transaction.author().by), stored(transaction.author().at), stored(notice.id)});
    if (!saved)
        return saved;
    QJsonObject details = notice.facts;
    details.insert(QStringLiteral("kind"), toString(notice.kind));
    return transaction.append(audit_action::noticeAcknowledged, notice.team, notice.id.toString(), details);
}

Expected<void> NoticeStore::end(const NoticeId &id, Instant at)
{
    return m_database.execute(QStringLiteral("UPDATE notices SET until = ? WHERE id = ?"), {stored(at), stored(id)});
}

Expected<void> NoticeStore::forgetBefore(Instant before)
{
    auto done = m_database.execute(QStringLiteral("DELETE FROM notice_deliveries WHERE notice IN "
                                                  "(SELECT id FROM notices WHERE until < ?)"),
                                   {stored(before)});
    if (done)
        done = m_database.execute(QStringLiteral("DELETE FROM notices WHERE until < ?"), {stored(before)});
    return done;
}

Expected<void> NoticeStore::save(const Delivery &delivery)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO notice_deliveries (%1) VALUES %2 ON CONFLICT (notice, channel, recipient) DO UPDATE "
            "SET due = excluded.due, attempts = excluded.attempts, state = excluded.state, "
            "problem = excluded.problem, changed_at = excluded.changed_at")
            .arg(deliveryColumns, placeholders(8)),
        {stored(delivery.notice), delivery.channel, notNull(delivery.recipient), stored(delivery.due),
         delivery.attempts, toText(delivery.state), notNull(delivery.problem), stored(delivery.changedAt)});
}

Expected<void> NoticeStore::remove(const Delivery &delivery)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM notice_deliveries WHERE notice = ? AND channel = ? AND recipient = ?"),
        {stored(delivery.notice), delivery.channel, notNull(delivery.recipient)});
}

Expected<std::vector<Delivery>> NoticeStore::due(Instant now) const
{
    return collect<Delivery>(m_database,
                             QStringLiteral("SELECT %1 FROM notice_deliveries WHERE state = 'waiting' AND due <= ? "
                                            "ORDER BY due, notice")
                                 .arg(deliveryColumns),
                             {stored(now)}, readDelivery);
}

Expected<std::vector<Delivery>> NoticeStore::troubles() const
{
    const auto tried = collect<Delivery>(
        m_database,
        QStringLiteral("SELECT %1 FROM notice_deliveries WHERE attempts > 0 ORDER BY changed_at").arg(deliveryColumns),
        {}, readDelivery);
    if (!tried)
        return tried.failure();
    std::vector<Delivery> troubles;
    for (const Delivery &delivery : *tried) {
        std::erase_if(troubles, [&](const Delivery &before) { return before.channel == delivery.channel; });
        if (delivery.state != Delivery::State::Sent)
            troubles.push_back(delivery);
    }
    return troubles;
}

Expected<std::vector<Delivery>> NoticeStore::deliveriesOf(const NoticeId &id) const
{
    return collect<Delivery>(
        m_database,
        QStringLiteral("SELECT %1 FROM notice_deliveries WHERE notice = ? ORDER BY channel, recipient")
            .arg(deliveryColumns),
        {stored(id)}, readDelivery);
}

} // namespace bursar::ledger
