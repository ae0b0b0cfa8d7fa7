#include "ctl/json_shapes.h"

#include "domain/policy_fields.h"
#include "foundation/text_formats.h"

namespace bursar::ctl {

namespace {

QJsonValue moneyOrNull(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

QJsonValue countOrNull(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonValue instanceIdOrNull(InstanceId id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id.value());
}

QString verificationText(Verification verification)
{
    switch (verification) {
    case Verification::Verified:
        return QStringLiteral("verified");
    case Verification::Unverified:
        return QStringLiteral("unverified");
    case Verification::Deverified:
        break;
    }
    return QStringLiteral("deverified");
}

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

QJsonObject organisationJson(const Organisation &organisation)
{
    return {{QStringLiteral("name"), organisation.name},
            {QStringLiteral("address"), organisation.address},
            {QStringLiteral("tax_id"), organisation.taxId},
            {QStringLiteral("zone"), organisation.zone},
            {QStringLiteral("currency"), organisation.currency},
            {QStringLiteral("number_scheme"), organisation.numberScheme},
            {QStringLiteral("payment_terms"), organisation.paymentTerms},
            {QStringLiteral("approval_rules"), organisation.approvalRules}};
}

QJsonObject accountJson(const governor::AccountView &account)
{
    return {{QStringLiteral("name"), account.account.name},
            {QStringLiteral("url"), account.account.url},
            {QStringLiteral("key_reference"), account.account.key.toString()},
            {QStringLiteral("balance"), moneyOrNull(account.balance)},
            {QStringLiteral("credit"), moneyOrNull(account.credit)},
            {QStringLiteral("burn_rate_per_hour"), account.burnRate.toString()},
            {QStringLiteral("days_left"), countOrNull(account.daysLeft)},
            {QStringLiteral("empty_at"), timeOrNull(account.emptyAt)},
            {QStringLiteral("low"), account.isLow},
            {QStringLiteral("warn_days"), account.warning.days},
            {QStringLiteral("warn_below"), moneyOrNull(account.warning.below)},
            {QStringLiteral("archived"), account.account.archived},
            {QStringLiteral("teams"), QJsonArray::fromStringList(account.teams)},
            {QStringLiteral("permissions"), QJsonArray{}}};
}

QJsonObject accountTestJson(const governor::Administration::AccountTest &test)
{
    QJsonArray permissions;
    for (const auto &permission : test.permissions) {
        permissions.append(QJsonObject{{QStringLiteral("name"), permission.name},
                                       {QStringLiteral("ok"), permission.ok},
                                       {QStringLiteral("problem"), textOrNull(permission.problem)}});
    }
    return {{QStringLiteral("name"), test.account.name},
            {QStringLiteral("url"), test.account.url},
            {QStringLiteral("key_reference"), test.account.key.toString()},
            {QStringLiteral("balance"), moneyOrNull(test.balance)},
            {QStringLiteral("credit"), moneyOrNull(test.credit)},
            {QStringLiteral("burn_rate_per_hour"), test.burnRate.toString()},
            {QStringLiteral("days_left"), countOrNull(test.daysLeft)},
            {QStringLiteral("permissions"), permissions}};
}

QJsonObject teamJson(const governor::TeamView &team)
{
    return {{QStringLiteral("id"), team.team.id.toString()},
            {QStringLiteral("slug"), team.team.slug},
            {QStringLiteral("name"), team.team.name},
            {QStringLiteral("account"), team.accountName},
            {QStringLiteral("cost_center"), textOrNull(team.costCenterCode)},
            {QStringLiteral("lead"), textOrNull(team.team.leadEmail)},
            {QStringLiteral("zone"), team.team.zone},
            {QStringLiteral("policy_version"), team.policy.number},
            {QStringLiteral("archived"), team.team.archived}};
}

QJsonObject policyHistoryJson(const PolicyVersion &version, const QString &byName)
{
    return {{QStringLiteral("version"), version.number},
            {QStringLiteral("at"), toRfc3339(version.at)},
            {QStringLiteral("by"), byName},
            {QStringLiteral("reason"), version.reason},
            {QStringLiteral("effective_from"), toRfc3339(version.effectiveFrom)}};
}

QJsonObject policyJson(const PolicyVersion &version, const QString &teamSlug, const QString &byName)
{
    QJsonObject json = policyHistoryJson(version, byName);
    json.insert(QStringLiteral("team"), teamSlug);
    json.insert(QStringLiteral("fields"), policyToJson(version.policy));
    return json;
}

QJsonObject offerJson(const governor::JudgedOffer &judged)
{
    const Offer &offer = judged.offer;
    QJsonObject json = toJson(judged.decision);
    json.insert(QStringLiteral("id"), offer.id.value());
    json.insert(QStringLiteral("gpu_name"), offer.gpuName);
    json.insert(QStringLiteral("num_gpus"), offer.numGpus);
    json.insert(QStringLiteral("gpu_ram"), offer.gpuRamMb);
    json.insert(QStringLiteral("price_per_hour"), offer.pricePerHour.toString());
    json.insert(QStringLiteral("true_price_per_hour"), judged.truePricePerHour.toString());
    json.insert(QStringLiteral("min_bid"),
                offer.minBid ? QJsonValue(offer.minBid->toString()) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("storage_cost"), offer.storageCost.toString());
    json.insert(QStringLiteral("download_cost"), offer.downCost.toString());
    json.insert(QStringLiteral("upload_cost"), offer.upCost.toString());
    json.insert(QStringLiteral("discount"), offer.discount.toString());
    json.insert(QStringLiteral("most_discount"), offer.mostDiscount.toString());
    json.insert(QStringLiteral("reliability"), offer.reliability.toString());
    json.insert(QStringLiteral("country"), textOrNull(offer.country));
    json.insert(QStringLiteral("verification"), verificationText(offer.verification));
    json.insert(QStringLiteral("datacenter"), offer.datacenter);
    json.insert(QStringLiteral("disk_space"), offer.diskSpace.toString());
    return json;
}

QJsonObject requestJson(const governor::RequestView &view)
{
    const Request &request = view.request;
    QJsonObject json{
        {QStringLiteral("id"), request.id.toString()},
        {QStringLiteral("team"), textOrNull(view.teamSlug)},
        {QStringLiteral("kind"), toString(request.kind)},
        {QStringLiteral("batch"), textOrNull(request.batch.toString())},
        {QStringLiteral("state"), toString(request.state)},
        {QStringLiteral("by"), view.byName},
        {QStringLiteral("created_at"), toRfc3339(request.createdAt)},
        {QStringLiteral("summary"), view.summary},
        {QStringLiteral("reason"), textOrNull(request.reason)},
        {QStringLiteral("decision"), request.decision ? QJsonValue(toJson(*request.decision)) : QJsonValue()},
        {QStringLiteral("instance_id"), instanceIdOrNull(request.instance)},
        {QStringLiteral("error"), textOrNull(request.error)},
        {QStringLiteral("waits_for"), textOrNull(view.waitsFor)},
        {QStringLiteral("answerer"), textOrNull(view.answererName)}};
    if (request.kind == RequestKind::Change || request.kind == RequestKind::Transfer)
        json.insert(toString(request.kind), request.order);
    return json;
}

namespace {

QJsonValue conditionJson(const std::optional<ConditionReport> &condition)
{
    if (!condition)
        return QJsonValue::Null;
    QJsonArray choices;
    for (const InstanceCommand choice : condition->choices)
        choices.append(toString(choice));
    return QJsonObject{{QStringLiteral("name"), toString(condition->condition)},
                       {QStringLiteral("since"), timeOrNull(condition->since)},
                       {QStringLiteral("message"), condition->words},
                       {QStringLiteral("choices"), choices}};
}

QJsonValue originJson(const std::optional<governor::InstanceView::Origin> &origin)
{
    if (!origin)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("api_key"), origin->apiKey},
                       {QStringLiteral("address"), origin->address},
                       {QStringLiteral("at"), toRfc3339(origin->at)}};
}

} // namespace

QJsonObject instanceJson(const governor::InstanceView &instance)
{
    return {{QStringLiteral("id"), instance.id.value()},
            {QStringLiteral("label"), instance.label},
            {QStringLiteral("note"), textOrNull(instance.note)},
            {QStringLiteral("team"), textOrNull(instance.teamSlug)},
            {QStringLiteral("request_id"), textOrNull(instance.request.toString())},
            {QStringLiteral("state"), toString(instance.state)},
            {QStringLiteral("gpu_name"), instance.gpuName},
            {QStringLiteral("num_gpus"), instance.numGpus},
            {QStringLiteral("price_per_hour"), instance.pricePerHour.toString()},
            {QStringLiteral("started_at"), toRfc3339(instance.startedAt)},
            {QStringLiteral("cost_so_far"), instance.costSoFar.toString()},
            {QStringLiteral("ends_at"), timeOrNull(instance.endsAt)},
            {QStringLiteral("image"), textOrNull(instance.image)},
            {QStringLiteral("ssh"), textOrNull(instance.sshCommand)},
            {QStringLiteral("status_message"), textOrNull(instance.statusMessage)},
            {QStringLiteral("idle_since"), timeOrNull(instance.isIdle() ? instance.idleSince : std::nullopt)},
            {QStringLiteral("rule_broken"), textOrNull(instance.ruleBroken)},
            {QStringLiteral("stops_at"), timeOrNull(instance.stopsAt)},
            {QStringLiteral("cost_now"), instance.costNow().toString()},
            {QStringLiteral("condition"), conditionJson(instance.condition)},
            {QStringLiteral("outside_stop"), timeOrNull(instance.outsideStop)},
            {QStringLiteral("outside_stop_trouble"), textOrNull(instance.outsideStopTrouble)},
            {QStringLiteral("origin"), originJson(instance.origin)},
            {QStringLiteral("stranger"), instance.stranger}};
}

QJsonObject budgetJson(const BudgetStanding &budget)
{
    QJsonObject json{{QStringLiteral("limit"), budget.limit.toString()},
                     {QStringLiteral("actual"), budget.actual.toString()},
                     {QStringLiteral("committed"), budget.committed.toString()},
                     {QStringLiteral("available"), budget.available().toString()}};
    if (budget.raisedUntil) {
        json.insert(QStringLiteral("raised_to"), budget.raisedTo.toString());
        json.insert(QStringLiteral("raised_until"), toRfc3339(*budget.raisedUntil));
    }
    if (budget.stopsAtLimit)
        json.insert(QStringLiteral("at_limit"), QStringLiteral("stop"));
    if (budget.isProRata() || !budget.transferred.isZero() || budget.carryOver > 0 || budget.raisedUntil)
        json.insert(QStringLiteral("whole_limit"), budget.wholeLimit.toString());
    if (!budget.transferred.isZero())
        json.insert(QStringLiteral("transferred"), budget.transferred.toString());
    if (budget.carryOver > 0) {
        json.insert(QStringLiteral("carry_over"), budget.carryOver);
        json.insert(QStringLiteral("carried_over"), budget.carried().toString());
    }
    if (budget.isProRata())
        json.insert(QStringLiteral("from"), toRfc3339(budget.span.from));
    return json;
}

QJsonObject standingJson(const Standing &standing, const QString &teamSlug)
{
    QJsonObject json{{QStringLiteral("team"), teamSlug},
                     {QStringLiteral("at"), toRfc3339(standing.at)},
                     {QStringLiteral("zone"), standing.zone},
                     {QStringLiteral("running"), standing.running},
                     {QStringLiteral("slots_held"), standing.slotsHeld},
                     {QStringLiteral("instances_limit"), standing.instancesLimit},
                     {QStringLiteral("spend_per_hour"), standing.spendPerHour.toString()},
                     {QStringLiteral("runs_out_at"), timeOrNull(standing.runsOutAt())}};
    for (const BudgetStanding &budget : standing.budgets)
        json.insert(toString(budget.period), budgetJson(budget));
    QJsonArray above;
    for (const BudgetStanding &budget : standing.otherBudgets) {
        QJsonObject row = budgetJson(budget);
        row.insert(QStringLiteral("owner_kind"), toString(budget.owner.kind));
        row.insert(QStringLiteral("owner"), budget.owner.name);
        row.insert(QStringLiteral("period"), toString(budget.period));
        above.append(row);
    }
    json.insert(QStringLiteral("above"), above);
    return json;
}

QJsonObject spendingJson(const governor::SpendingRow &row)
{
    return {{QStringLiteral("key"), row.key},
            {QStringLiteral("label"), row.label},
            {QStringLiteral("gpu"), row.amounts.gpu.toString()},
            {QStringLiteral("disk"), row.amounts.disk.toString()},
            {QStringLiteral("download"), row.amounts.download.toString()},
            {QStringLiteral("upload"), row.amounts.upload.toString()},
            {QStringLiteral("other"), row.amounts.other.toString()},
            {QStringLiteral("total"), row.amounts.total().toString()}};
}

} // namespace bursar::ctl
