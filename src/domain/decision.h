#pragma once

#include "domain/offer.h"
#include "domain/policy.h"
#include "domain/standing.h"

#include <QJsonObject>

namespace bursar {

enum class Verdict { Allow, NeedsApproval, Deny };
QString toString(Verdict verdict); ///< `allow`, `needs_approval`, `deny`

/// What somebody wants to rent.
struct Proposal
{
    TeamId team;
    Offer offer;
    RentalType type = RentalType::OnDemand;
    QString image;
    Gigabytes disk = Gigabytes::fromWhole(20);
    Duration plannedTime = std::chrono::hours{8};
    Gigabytes expectedUp;
    Gigabytes expectedDown;
};

/// Something that would make a refused proposal possible.
struct Remedy
{
    enum class Action {
        CheaperOffer,
        OtherGpu,
        FewerHours,
        SmallerDisk,
        ShowInstances,
        WaitUntilPeriodEnds,
        AskForChange
    };
    Action action;
    QString text; ///< a button's words, or a sentence
    friend bool operator==(const Remedy &, const Remedy &) = default;
};
QString toString(Remedy::Action action); ///< `cheaper_offer`, …

/// One rule that does not let the proposal through.
struct Reason
{
    QString rule; ///< the policy field's name
    QString observed; ///< bare value: `2.81`, `RTX 3060`
    QString limit;
    QString message; ///< a sentence: rule, observed, limit
    std::vector<Remedy> remedies;
    friend bool operator==(const Reason &, const Reason &) = default;
};

struct Decision
{
    Verdict verdict = Verdict::Allow;
    std::vector<Reason> reasons; ///< every rule that is violated, in the order of the policy's fields
    friend bool operator==(const Decision &, const Decision &) = default;
};

QJsonObject toJson(
    const Decision &decision); ///< `{verdict, reasons: [{rule, observed, limit, message, remedies: [{action, text}]}]}`
std::optional<Decision> decisionFromJson(const QJsonObject &json);

/// What the proposal costs, for the wizard, the decision and the reservation alike.
struct ProposalCost
{
    HourlyRate truePricePerHour;
    Money gpu; ///< over the planned time
    Money disk; ///< over the planned time
    Money traffic;
    Money total() const { return gpu + disk + traffic; }
};
ProposalCost costOf(const Proposal &proposal);
/// The proposal as something that will cost, from `now` on.
CostAhead costAhead(const Proposal &proposal, Instant now);

/// The one function that decides: pure, every reason listed, each budget judged alone
/// (actual + committed + what the proposal adds by that period's end must not exceed the limit).
/// Limits are the policy's; what is used and held is the standing's; now is `standing.at`.
/// Beside the policy's fields there is the rule `offer`: not rentable, or its disk is too small.
Decision decide(const Policy &policy, const Standing &standing, const Proposal &proposal);

} // namespace bursar
