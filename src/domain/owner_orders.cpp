#include "domain/owner_orders.h"

#include "foundation/text_formats.h"

#include <QJsonArray>

namespace bursar {

namespace {

const QString carryOverField = QStringLiteral("carry_over");
const QString atLimitField = QStringLiteral("at_limit");
const QString stopAtOnceField = QStringLiteral("stop_at_once");

/// A person's name stands in one place alone, so it is not kept here.
QJsonObject toJson(const BudgetOwner &owner)
{
    QJsonObject json{{QStringLiteral("kind"), toString(owner.kind)}, {QStringLiteral("id"), owner.id}};
    if (owner.kind != BudgetOwner::Kind::Member) {
        json.insert(QStringLiteral("name"), owner.name);
        json.insert(QStringLiteral("key"), owner.key);
    }
    return json;
}

std::optional<BudgetOwner> ownerFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const auto kind = budgetOwnerKindFromText(json.value(QLatin1String("kind")).toString());
    if (!kind)
        return std::nullopt;
    return BudgetOwner{*kind, json.value(QLatin1String("id")).toString(), json.value(QLatin1String("name")).toString(),
                       json.value(QLatin1String("key")).toString()};
}

Unexpected<Error> unreadable(const QString &what)
{
    return Unexpected{Error{Error::Kind::Damaged,
                            QStringLiteral("request_unreadable"),
                            QStringLiteral("The change names %1, which cannot be read.").arg(what),
                            QStringLiteral("Run bursarctl doctor."),
                            {}}};
}

} // namespace

bool changesApprovalRules(const ChangeOrder &order)
{
    return order.owner.kind == BudgetOwner::Kind::Organisation && order.changes.size() == 1
        && order.changes.front().field == approvalRulesField;
}

QJsonObject toJson(const ChangeOrder &order)
{
    QJsonArray changes;
    for (const PolicyDifference &change : order.changes)
        changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                   {QStringLiteral("from"), change.from},
                                   {QStringLiteral("to"), change.to}});
    QJsonObject json{{QStringLiteral("owner"), toJson(order.owner)},
                     {QStringLiteral("base_version"), order.baseVersion},
                     {QStringLiteral("changes"), changes}};
    if (order.from)
        json.insert(QStringLiteral("effective_from"), toRfc3339(*order.from));
    if (order.until)
        json.insert(QStringLiteral("until"), toRfc3339(*order.until));
    return json;
}

QJsonObject toJson(const TransferOrder &order)
{
    return {{QStringLiteral("from"), toJson(order.from)},
            {QStringLiteral("to"), toJson(order.to)},
            {QStringLiteral("period"), toString(order.period)},
            {QStringLiteral("amount"), order.amount.toString()}};
}

std::optional<ChangeOrder> changeOrderOf(const Request &request)
{
    if (request.kind != RequestKind::Change)
        return std::nullopt;
    const QJsonObject &json = request.order;
    const auto owner = ownerFromJson(json.value(QLatin1String("owner")));
    if (!owner)
        return std::nullopt;
    ChangeOrder order{*owner, json.value(QLatin1String("base_version")).toInt(), {}};
    const QJsonArray changes = json.value(QLatin1String("changes")).toArray();
    for (const QJsonValue &value : changes) {
        const QJsonObject change = value.toObject();
        order.changes.push_back({change.value(QLatin1String("field")).toString(), change.value(QLatin1String("from")),
                                 change.value(QLatin1String("to"))});
    }
    if (json.contains(QLatin1String("effective_from"))) {
        order.from = instantFromRfc3339(json.value(QLatin1String("effective_from")).toString());
        if (!order.from)
            return std::nullopt;
    }
    if (json.contains(QLatin1String("until"))) {
        order.until = instantFromRfc3339(json.value(QLatin1String("until")).toString());
        if (!order.until)
            return std::nullopt;
    }
    return order;
}

std::optional<TransferOrder> transferOrderOf(const Request &request)
{
    if (request.kind != RequestKind::Transfer)
        return std::nullopt;
    const QJsonObject &json = request.order;
    const auto from = ownerFromJson(json.value(QLatin1String("from")));
    const auto to = ownerFromJson(json.value(QLatin1String("to")));
    const auto period = budgetPeriodFromText(json.value(QLatin1String("period")).toString());
    const auto amount = Money::parse(json.value(QLatin1String("amount")).toString());
    if (!from || !to || !period || !amount)
        return std::nullopt;
    return TransferOrder{*from, *to, *period, *amount};
}

Expected<Policy> changedPolicy(const Policy &base, const ChangeOrder &order)
{
    QJsonObject fields = policyToJson(base);
    for (const PolicyDifference &change : order.changes)
        fields.insert(change.field, change.to);
    return policyFromJson(fields);
}

std::vector<PolicyDifference> differences(const BudgetTerms &from, const BudgetTerms &to)
{
    const auto written = [](const BudgetTerms &terms, BudgetPeriod period) {
        const auto found = terms.amounts.find(period);
        return found == terms.amounts.end() ? QJsonValue() : QJsonValue(found->second.toString());
    };
    const auto carried = [](const BudgetTerms &terms) {
        return terms.carryOver.empty() ? QJsonValue() : QJsonValue(toString(terms.carryOver));
    };
    std::vector<PolicyDifference> found;
    for (const BudgetPeriod period : allBudgetPeriods) {
        if (written(from, period) != written(to, period))
            found.push_back({toString(period), written(from, period), written(to, period)});
    }
    if (from.carryOver != to.carryOver)
        found.push_back({carryOverField, carried(from), carried(to)});
    if (from.atLimit != to.atLimit)
        found.push_back({atLimitField, toString(from.atLimit), toString(to.atLimit)});
    if (from.stopAtOnce != to.stopAtOnce)
        found.push_back({stopAtOnceField, toString(from.stopAtOnce), toString(to.stopAtOnce)});
    return found;
}

Expected<BudgetTerms> changedBudgets(BudgetTerms base, const ChangeOrder &order)
{
    for (const PolicyDifference &change : order.changes) {
        if (change.field == carryOverField) {
            const auto carryOver = carryOverFromText(change.to.toString());
            if (!carryOver)
                return unreadable(change.field);
            base.carryOver = *carryOver;
            continue;
        }
        if (change.field == atLimitField) {
            const auto atLimit = atLimitFromText(change.to.toString());
            if (!atLimit)
                return unreadable(change.field);
            base.atLimit = *atLimit;
            continue;
        }
        if (change.field == stopAtOnceField) {
            const auto stopAtOnce = stopBrakeFromText(change.to.toString());
            if (!stopAtOnce)
                return unreadable(change.field);
            base.stopAtOnce = *stopAtOnce;
            continue;
        }
        const auto period = budgetPeriodFromText(change.field);
        const auto amount = Money::parse(change.to.toString());
        if (!period || (!amount && !change.to.isNull()))
            return unreadable(change.field);
        if (amount)
            base.amounts[*period] = *amount;
        else
            base.amounts.erase(*period);
    }
    return base;
}

} // namespace bursar
