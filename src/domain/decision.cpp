#include "domain/decision.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bursar {

namespace {

constexpr std::array verdicts{Verdict::Allow, Verdict::NeedsApproval, Verdict::Deny};
constexpr std::array remedyActions{Remedy::Action::CheaperOffer,  Remedy::Action::OtherGpu,
                                   Remedy::Action::FewerHours,    Remedy::Action::SmallerDisk,
                                   Remedy::Action::ShowInstances, Remedy::Action::WaitUntilPeriodEnds,
                                   Remedy::Action::AskForChange};

QJsonObject toJson(const Reason &reason)
{
    QJsonArray remedies;
    for (const Remedy &remedy : reason.remedies) {
        remedies.append(
            QJsonObject{{QStringLiteral("action"), toString(remedy.action)}, {QStringLiteral("text"), remedy.text}});
    }
    return {{QStringLiteral("rule"), reason.rule},
            {QStringLiteral("observed"), reason.observed},
            {QStringLiteral("limit"), reason.limit},
            {QStringLiteral("message"), reason.message},
            {QStringLiteral("remedies"), remedies}};
}

std::optional<Reason> reasonFromJson(const QJsonObject &json)
{
    Reason reason{json.value(QStringLiteral("rule")).toString(),
                  json.value(QStringLiteral("observed")).toString(),
                  json.value(QStringLiteral("limit")).toString(),
                  json.value(QStringLiteral("message")).toString(),
                  {}};
    if (reason.rule.isEmpty())
        return std::nullopt;
    const QJsonArray remedies = json.value(QStringLiteral("remedies")).toArray();
    for (const QJsonValue &item : remedies) {
        const QString word = item[QStringLiteral("action")].toString();
        const auto action = std::find_if(remedyActions.begin(), remedyActions.end(),
                                         [&word](Remedy::Action known) { return toString(known) == word; });
        if (action == remedyActions.end())
            return std::nullopt;
        reason.remedies.push_back({*action, item[QStringLiteral("text")].toString()});
    }
    return reason;
}

} // namespace

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow:
        return QStringLiteral("allow");
    case Verdict::NeedsApproval:
        return QStringLiteral("needs_approval");
    case Verdict::Deny:
        break;
    }
    return QStringLiteral("deny");
}

QString toString(Remedy::Action action)
{
    switch (action) {
    case Remedy::Action::CheaperOffer:
        return QStringLiteral("cheaper_offer");
    case Remedy::Action::OtherGpu:
        return QStringLiteral("other_gpu");
    case Remedy::Action::FewerHours:
        return QStringLiteral("fewer_hours");
    case Remedy::Action::SmallerDisk:
        return QStringLiteral("smaller_disk");
    case Remedy::Action::ShowInstances:
        return QStringLiteral("show_instances");
    case Remedy::Action::WaitUntilPeriodEnds:
        return QStringLiteral("wait_until_period_ends");
    case Remedy::Action::AskForChange:
        break;
    }
    return QStringLiteral("ask_for_change");
}

QJsonObject toJson(const Decision &decision)
{
    QJsonArray reasons;
    for (const Reason &reason : decision.reasons)
        reasons.append(toJson(reason));
    return {{QStringLiteral("verdict"), toString(decision.verdict)}, {QStringLiteral("reasons"), reasons}};
}

std::optional<Decision> decisionFromJson(const QJsonObject &json)
{
    const QString word = json.value(QStringLiteral("verdict")).toString();
    const auto verdict =
        std::find_if(verdicts.begin(), verdicts.end(), [&word](Verdict known) { return toString(known) == word; });
    if (verdict == verdicts.end())
        return std::nullopt;
    Decision decision{*verdict, {}};
    const QJsonArray reasons = json.value(QStringLiteral("reasons")).toArray();
    for (const QJsonValue &item : reasons) {
        std::optional<Reason> reason = reasonFromJson(item.toObject());
        if (!reason)
            return std::nullopt;
        decision.reasons.push_back(*std::move(reason));
    }
    return decision;
}

ProposalCost costOf(const Proposal &proposal)
{
    const Offer &offer = proposal.offer;
    return {offer.truePricePerHour(proposal.disk), costOver(offer.pricePerHour, proposal.plannedTime),
            storageCostOver(offer.storageCost, proposal.disk, proposal.plannedTime),
            trafficCost(offer.upCost, proposal.expectedUp) + trafficCost(offer.downCost, proposal.expectedDown)};
}

CostAhead costAhead(const Proposal &proposal, Instant now)
{
    return {proposal.offer.pricePerHour, proposal.offer.storageCost, proposal.disk, now + proposal.plannedTime,
            costOf(proposal).traffic};
}

} // namespace bursar
