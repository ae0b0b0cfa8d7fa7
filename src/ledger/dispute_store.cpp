#include "ledger/dispute_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

const QString selectDisputes =
    QStringLiteral("SELECT month, instance, meter, state, amount, ours, theirs, note, opened_at, changed_at, by_member "
                   "FROM disputes WHERE month = ? ");

Dispute disputeFrom(Row &row)
{
    Dispute dispute;
    dispute.month = row.known(Month::parse(row.text()));
    dispute.instance = row.vendorId<InstanceId>();
    dispute.kind = row.known(amountKindFromText(row.text()));
    dispute.state = row.known(disputeStateFromText(row.text()));
    dispute.amount = row.money();
    dispute.ours = row.money();
    dispute.theirs = row.money();
    dispute.note = row.text();
    dispute.openedAt = row.instant();
    dispute.changedAt = row.instant();
    dispute.by = row.id<MemberId>();
    return dispute;
}

bool tellTheSame(const Dispute &left, const Dispute &right)
{
    return left.state == right.state && left.amount == right.amount && left.ours == right.ours
        && left.theirs == right.theirs && left.note == right.note;
}

} // namespace

DisputeStore::DisputeStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Dispute>> DisputeStore::ofMonth(Month month) const
{
    return collect<Dispute>(m_database, QString(selectDisputes + QLatin1String("ORDER BY instance, meter")),
                            {month.toString()}, disputeFrom);
}

Expected<std::optional<Dispute>> DisputeStore::find(Month month, InstanceId instance, AmountKind kind) const
{
    return first<Dispute>(m_database, QString(selectDisputes + QLatin1String("AND instance = ? AND meter = ?")),
                          {month.toString(), stored(instance), toString(kind)}, disputeFrom);
}

Expected<bool> DisputeStore::save(RecordTransaction &transaction, const Dispute &dispute)
{
    const auto known = DisputeStore(transaction.database()).find(dispute.month, dispute.instance, dispute.kind);
    if (!known)
        return known.failure();
    if (*known && tellTheSame(**known, dispute))
        return false;
    const Instant now = transaction.author().at;
    const auto written = transaction.database().execute(
        QStringLiteral("INSERT INTO disputes (month, instance, meter, state, amount, ours, theirs, note, opened_at, "
                       "changed_at, by_member) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (month, instance, meter) DO UPDATE SET state = excluded.state, "
                       "amount = excluded.amount, ours = excluded.ours, theirs = excluded.theirs, "
                       "note = excluded.note, changed_at = excluded.changed_at, by_member = excluded.by_member"),
        {dispute.month.toString(), stored(dispute.instance), toString(dispute.kind), toString(dispute.state),
         stored(dispute.amount), stored(dispute.ours), stored(dispute.theirs),
         dispute.note.isNull() ? QStringLiteral("") : dispute.note, stored(now), stored(now), stored(dispute.by)});
    if (!written)
        return written.failure();
    QJsonObject details{{QStringLiteral("month"), dispute.month.toString()},
                        {QStringLiteral("meter"), toString(dispute.kind)},
                        {QStringLiteral("state"), toString(dispute.state)},
                        {QStringLiteral("amount"), dispute.amount.toString()}};
    if (*known)
        details.insert(QStringLiteral("before"), toString((*known)->state));
    if (!dispute.note.isEmpty())
        details.insert(QStringLiteral("note"), dispute.note);
    const auto told = transaction.append(*known ? audit_action::disputeChanged : audit_action::disputeOpened, {},
                                         dispute.instance.toString(), details);
    if (!told)
        return told.failure();
    return true;
}

} // namespace bursar::ledger
