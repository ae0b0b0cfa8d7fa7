#pragma once

#include "domain/judgement.h"

#include <QJsonObject>

namespace bursar {

/// Something that would make a refused proposal possible: a button, and the `bursarctl` command that does the same.
struct Remedy
{
    enum class Action {
        CheaperOffer,
        OtherGpu,
        FewerHours,
        SmallerDisk,
        ShowInstances,
        WaitUntilPeriodEnds,
        AskForChange,
        RequestApproval,
        AskForException,
        OpenKeySettings
    };
    Action action;
    QString text; ///< a button's words
    QString command = {}; ///< ready to run; in capitals what only a person knows
    // What to do it with; empty where the action has none.
    OfferId offer = {};
    Duration hours{};
    Gigabytes disk = {};
    std::optional<Instant> until = {};
    QString field = {}; ///< the policy's, or of another owner's budget
    QString value = {}; ///< as typed; with it the rule is not broken any more
    QString owner = {}; ///< whose budget is to change, as commands name it; empty: the team's policy
    friend bool operator==(const Remedy &, const Remedy &) = default;
};
QString toString(Remedy::Action action); ///< `cheaper_offer`, …

/// One rule that does not let the proposal through.
struct Reason
{
    QString rule; ///< the policy field's name
    QString observed; ///< bare value: `2.81`, `RTX 3060`
    QString limit;
    QString message; ///< a sentence with the amounts
    std::vector<Remedy> remedies;
    // Of budgets alone.
    QString owner = {}; ///< whose, when it is not the team's own: `department Research`
    std::optional<Money> shortBy = {}; ///< what is missing
    std::optional<Instant> fitsAt = {}; ///< when it would fit if nothing else is rented
    friend bool operator==(const Reason &, const Reason &) = default;
};

struct Decision
{
    Verdict verdict = Verdict::Allow;
    std::vector<Reason> reasons; ///< every rule that is broken, in the order of the policy's fields
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// `{verdict, reasons: [{rule, observed, limit, message, remedies: [{action, text, command, …}]}]}`; what is empty is
/// left out behind `text`.
QJsonObject toJson(const Decision &decision);
/// Also reads what older versions wrote.
std::optional<Decision> decisionFromJson(const QJsonObject &json);

/// What stands around a decision.
struct Circumstances
{
    Waivers waivers = {};
    const std::vector<Offer> *market = nullptr; ///< offers seen lately, for naming the nearest that are allowed
};

/// The one function that decides: Judge's judgement in words, with what helps. Pure; now is `standing.at`.
/// Beside the policy's fields there is the rule `offer`: not rentable, its disk too small, a bid below its floor.
Decision decide(const Policy &policy, const Standing &standing, const Proposal &proposal,
                const Circumstances &circumstances = {});

} // namespace bursar
