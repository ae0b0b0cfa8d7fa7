#include "governor/reconciliation/month_statement.h"

#include "foundation/text_formats.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

Money sumOf(const std::vector<CostPart> &parts)
{
    Money sum;
    for (const CostPart &part : parts)
        sum += part.amounts.total();
    return sum;
}

Money sumOf(const InstanceAmounts &amounts)
{
    Money sum;
    for (const auto &[instance, one] : amounts)
        sum += one.total();
    return sum;
}

/// What belongs to a booked owner but came after the booking: it goes into a later month.
InvoicingDifference afterBooking(const BilledMonth &billed)
{
    std::map<Owner, Money> now;
    for (const CostPart &part : billed.parts)
        now[part.team] += part.amounts.total();
    InvoicingDifference difference{QStringLiteral("after_booking"), {}, 0};
    std::set<Owner> owners;
    for (const auto &[owner, cost] : now)
        owners.insert(owner);
    for (const auto &[owner, one] : billed.owners)
        owners.insert(owner);
    for (const Owner &owner : owners) {
        const Money moved = sumOf(billed.of(owner).own) - now[owner];
        difference.amount += moved;
        difference.count += moved.isZero() ? 0 : 1;
    }
    return difference;
}

InvoicingDifference earlierMonths(const BilledMonth &billed)
{
    InvoicingDifference difference{QStringLiteral("earlier_months"), {}, 0};
    for (const auto &[owner, one] : billed.owners) {
        for (const auto &[origin, amounts] : one.late) {
            difference.amount += amounts.total();
            ++difference.count;
        }
    }
    return difference;
}

void addRows(MonthStatement &statement, const BilledMonth &billed)
{
    std::map<std::pair<InstanceId, AmountKind>, StatementRow> rows;
    std::map<InstanceId, Owner> owners;
    for (const CostPart &part : billed.parts)
        owners[part.instance] = part.team;
    for (const ReconciledRow &row : statement.compared.rows)
        rows[{row.instance, row.kind}].compared = row;
    for (const auto &[owner, one] : billed.owners) {
        for (const auto &[instance, amounts] : one.own) {
            owners.try_emplace(instance, owner);
            for (const AmountKind kind : allAmountKinds) {
                const Money amount = amountOf(amounts, kind);
                if (amount.isZero())
                    continue;
                StatementRow &row = rows[{instance, kind}];
                row.compared.instance = instance;
                row.compared.kind = kind;
                row.invoiced += amount;
            }
        }
    }
    for (auto &[key, row] : rows) {
        if (const auto owner = owners.find(key.first); owner != owners.end())
            row.team = owner->second;
        statement.rows.push_back(std::move(row));
    }
    statement.compared.rows.clear();
}

QJsonArray toJson(const Causes &causes)
{
    QJsonArray array;
    for (const auto &[cause, explained] : causes)
        array.append(QJsonObject{{QStringLiteral("cause"), toString(cause)},
                                 {QStringLiteral("amount"), explained.amount.toString()},
                                 {QStringLiteral("count"), explained.count}});
    return array;
}

QJsonObject toJson(const StatementRow &row)
{
    return {{QStringLiteral("instance"), row.compared.instance.value()},
            {QStringLiteral("meter"), toString(row.compared.kind)},
            {QStringLiteral("ours"), row.compared.ours.toString()},
            {QStringLiteral("theirs"), row.compared.theirs.toString()},
            {QStringLiteral("invoiced"), row.invoiced.toString()},
            {QStringLiteral("difference"), row.compared.difference().toString()},
            {QStringLiteral("explained"), toJson(row.compared.causes)},
            {QStringLiteral("unexplained"), row.compared.unexplained.toString()}};
}

int openDisputes(const MonthStatement &statement)
{
    return static_cast<int>(std::count_if(statement.disputes.begin(), statement.disputes.end(),
                                          [](const Dispute &one) { return one.state == DisputeState::Open; }));
}

/// Rows that nothing explains and that no dispute answers for the same amount.
int unanswered(const MonthStatement &statement)
{
    int count = 0;
    for (const StatementRow &row : statement.rows) {
        if (row.compared.unexplained.isZero())
            continue;
        const bool answered =
            std::any_of(statement.disputes.begin(), statement.disputes.end(), [&row](const Dispute &dispute) {
                return dispute.instance == row.compared.instance && dispute.kind == row.compared.kind
                    && dispute.amount == row.compared.unexplained && dispute.state != DisputeState::Open;
            });
        count += answered ? 0 : 1;
    }
    return count;
}

template <class Range, class Shape>
QJsonArray arrayOf(const Range &range, Shape shape)
{
    QJsonArray array;
    for (const auto &one : range)
        array.append(shape(one));
    return array;
}

} // namespace

bool MonthStatement::canBeClosed() const
{
    return std::all_of(checks.begin(), checks.end(),
                       [](const CloseCheck &check) { return check.passed || !check.blocks; });
}

void addInvoicing(MonthStatement &statement, const BilledMonth &billed, const std::vector<CostPart> &inUtcMonth)
{
    InvoicingDifference late{QStringLiteral("late_charge"), sumOf(inUtcMonth) - statement.compared.theirs,
                             statement.compared.daysWithoutCharge};
    InvoicingDifference zone{QStringLiteral("zone"), sumOf(billed.parts) - sumOf(inUtcMonth), 0};
    zone.count = zone.amount.isZero() ? 0 : 1;
    InvoicingDifference cents{QStringLiteral("cents"), {}, 0};
    for (const auto &[owner, one] : billed.owners) {
        const Money exact = one.exact();
        if (!owner) {
            statement.unallocated = exact;
            continue;
        }
        const Money rounded = exact.roundedToCents();
        statement.invoiced += rounded;
        cents.amount += rounded - exact;
        cents.count += rounded == exact ? 0 : 1;
    }
    statement.booked = !billed.owners.empty()
        && std::all_of(billed.owners.begin(), billed.owners.end(),
                       [](const auto &owner) { return owner.second.booked; });
    for (const auto &[team, part] : billed.shared) {
        statement.invoiced += part;
        statement.unallocated -= part;
    }
    for (const InvoicingDifference &difference : {late, zone, afterBooking(billed), earlierMonths(billed), cents}) {
        if (difference.count > 0 || !difference.amount.isZero())
            statement.differences.push_back(difference);
    }
    addRows(statement, billed);
}

void addChecks(MonthStatement &statement)
{
    const Chargeback::Readiness &readiness = statement.readiness;
    const int openRequests = statement.waitingRequests;
    std::vector<CloseCheck> &checks = statement.checks;
    checks.clear();
    const QString month = statement.month.toString();
    checks.push_back({QStringLiteral("over"), readiness.over, true,
                      readiness.over ? QStringLiteral("%1 is over.").arg(month) : readiness.explanation});
    const bool charged = readiness.missingCharges == 0 && readiness.recentlyChanged == 0;
    checks.push_back({QStringLiteral("charges"), charged, true,
                      charged ? QStringLiteral("Every instance-day is charged, and no charge changed in 48 hours.")
                              : QStringLiteral("%1 instance-days have no charge yet, %2 charges are younger than 48 "
                                               "hours.")
                                    .arg(readiness.missingCharges)
                                    .arg(readiness.recentlyChanged)});
    const int open = std::max(openDisputes(statement), unanswered(statement));
    statement.openDifferences = open;
    checks.push_back(
        {QStringLiteral("differences"), open == 0, true,
         open == 0 ? QStringLiteral("Every difference with Vast.ai is explained or answered.")
                   : QStringLiteral("%1 differences with Vast.ai are neither explained nor answered.").arg(open)});
    const bool assigned = statement.unallocated.isZero();
    checks.push_back({QStringLiteral("strangers"), assigned, false,
                      assigned ? QStringLiteral("All cost belongs to a team.")
                               : QStringLiteral("$%1 belong to no team.").arg(statement.unallocated.toString())});
    checks.push_back({QStringLiteral("approvals"), openRequests == 0, false,
                      openRequests == 0 ? QStringLiteral("No request waits for an answer.")
                                        : QStringLiteral("%1 requests wait for an answer.").arg(openRequests)});
}

QJsonObject toJson(const Dispute &dispute)
{
    return {{QStringLiteral("instance"), dispute.instance.value()},
            {QStringLiteral("meter"), toString(dispute.kind)},
            {QStringLiteral("state"), toString(dispute.state)},
            {QStringLiteral("amount"), dispute.amount.toString()},
            {QStringLiteral("ours"), dispute.ours.toString()},
            {QStringLiteral("theirs"), dispute.theirs.toString()},
            {QStringLiteral("note"), dispute.note},
            {QStringLiteral("opened_at"), toRfc3339(dispute.openedAt)},
            {QStringLiteral("changed_at"), toRfc3339(dispute.changedAt)}};
}

QJsonObject toJson(const MonthStatement &statement, bool withRows)
{
    const ReconciledMonth &compared = statement.compared;
    QJsonObject json{
        {QStringLiteral("month"), statement.month.toString()},
        {QStringLiteral("state"), statement.closed ? QStringLiteral("closed") : QStringLiteral("open")},
        {QStringLiteral("closed_at"), statement.closed ? QJsonValue(toRfc3339(statement.closed->at)) : QJsonValue()},
        {QStringLiteral("ours"), compared.ours.toString()},
        {QStringLiteral("theirs"), compared.theirs.toString()},
        {QStringLiteral("difference"), compared.difference().toString()},
        {QStringLiteral("explained"), toJson(compared.causes)},
        {QStringLiteral("unexplained"), compared.unexplained.toString()},
        {QStringLiteral("invoiced"), statement.invoiced.toString()},
        {QStringLiteral("unallocated"), statement.unallocated.toString()},
        {QStringLiteral("invoicing"),
         arrayOf(statement.differences,
                 [](const InvoicingDifference &one) {
                     return QJsonObject{{QStringLiteral("cause"), one.cause},
                                        {QStringLiteral("amount"), one.amount.toString()},
                                        {QStringLiteral("count"), one.count}};
                 })},
        {QStringLiteral("disputes"), arrayOf(statement.disputes, [](const Dispute &one) { return toJson(one); })},
        {QStringLiteral("tolerance"),
         statement.tolerance ? QJsonValue(statement.tolerance->amount.toString()) : QJsonValue()},
        {QStringLiteral("ready"), statement.canBeClosed()},
        {QStringLiteral("checks"), arrayOf(statement.checks, [](const CloseCheck &check) {
             return QJsonObject{{QStringLiteral("check"), check.code},
                                {QStringLiteral("ok"), check.passed},
                                {QStringLiteral("blocks"), check.blocks},
                                {QStringLiteral("detail"), check.text}};
         })}};
    if (withRows)
        json.insert(QStringLiteral("rows"),
                    arrayOf(statement.rows, [](const StatementRow &row) { return toJson(row); }));
    return json;
}

} // namespace bursar::governor
