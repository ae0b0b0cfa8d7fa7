#include "ledger/raise_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"

namespace bursar::ledger {

namespace {

BudgetRaise raiseFrom(Row &row)
{
    BudgetRaise raise;
    raise.id = row.id<RequestId>();
    raise.owner.kind = row.known(budgetOwnerKindFromText(row.text()));
    raise.owner.id = row.text();
    raise.period = row.known(budgetPeriodFromText(row.text()));
    raise.amount = row.money();
    raise.holds.from = row.instant();
    raise.holds.to = row.instant();
    raise.at = row.instant();
    raise.by = row.id<MemberId>();
    raise.approvedBy = row.id<MemberId>();
    raise.reason = row.text();
    return raise;
}

} // namespace

RaiseStore::RaiseStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<BudgetRaise>> RaiseStore::all() const
{
    return m_database.records().get<std::vector<BudgetRaise>>(QStringLiteral("budget raises"), [this] {
        return collect<BudgetRaise>(m_database,
                                    QStringLiteral("SELECT id, owner_kind, owner, period, amount, begins_at, ends_at, "
                                                   "at, by_member, approved_by, reason FROM budget_raises "
                                                   "ORDER BY at, id"),
                                    {}, raiseFrom);
    });
}

Expected<void> RaiseStore::add(RecordTransaction &transaction, const BudgetRaise &raise)
{
    const QString kind = toString(raise.owner.kind);
    const auto added = transaction.database().execute(
        QStringLiteral("INSERT INTO budget_raises (id, owner_kind, owner, period, amount, begins_at, ends_at, at, "
                       "by_member, approved_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored(raise.id), kind, raise.owner.id, toString(raise.period), stored(raise.amount), stored(raise.holds.from),
         stored(raise.holds.to), stored(raise.at), stored(raise.by), stored(raise.approvedBy), raise.reason});
    if (!added)
        return added;
    const TeamId team =
        raise.owner.kind == BudgetOwner::Kind::Team ? TeamId::parse(raise.owner.id).value_or(TeamId()) : TeamId();
    QJsonObject details{{QStringLiteral("owner_kind"), kind},
                        {QStringLiteral("owner"), raise.owner.id},
                        {QStringLiteral("period"), toString(raise.period)},
                        {QStringLiteral("amount"), raise.amount.toString()},
                        {QStringLiteral("until"), toRfc3339(raise.holds.to)},
                        {QStringLiteral("reason"), raise.reason}};
    if (!raise.approvedBy.isEmpty())
        details.insert(QStringLiteral("asked_by"), raise.by.toString()); // the event's author approved it
    return transaction.append(audit_action::budgetRaised, team, raise.id.toString(), details);
}

} // namespace bursar::ledger
