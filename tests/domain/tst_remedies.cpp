#include "domain/policy_fields.h"
#include "policy_samples.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

/// Whether a reason of the same rule and owner stands in the decision.
bool isStill(const Reason &reason, const Decision &decision)
{
    return std::any_of(decision.reasons.begin(), decision.reasons.end(), [&](const Reason &other) {
        return other.rule == reason.rule && other.owner == reason.owner && other.observed.isEmpty() == false
            && (reason.rule != u"offer" || other.message.left(8) == reason.message.left(8));
    });
}

/// The same position when the next periods have begun, nothing is spent yet, and what runs on runs on.
Standing later(const Standing &standing, const Policy &policy, Instant at)
{
    Standing next;
    next.at = at;
    next.zone = standing.zone;
    next.slug = standing.slug;
    for (const auto *rows : {&standing.budgets, &standing.otherBudgets}) {
        for (BudgetStanding row : *rows) {
            if (rows == &standing.budgets && !policy.budgets.contains(row.period))
                continue;
            row.limit = rows == &standing.budgets ? policy.budgets.at(row.period)
                : row.isProRata()                 ? row.wholeLimit
                                                  : row.limit;
            row.span = periodAt(row.period, at, zoneNamed(row.zone).value_or(*zoneNamed(standing.zone)));
            row.periodLength = {};
            row.leftBefore = {};
            row.actual = {};
            row.committed = row.period == BudgetPeriod::Hour ? Money{} : row.committedNext;
            (rows == &standing.budgets ? next.budgets : next.otherBudgets).push_back(row);
        }
    }
    return next;
}

} // namespace

class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRemedyHelpsAgainstItsReason();
    void namedOffersAreAllowedAsTheyStand();
    void everyReasonHasSomethingToDo();
};

void RemediesTest::everyRemedyHelpsAgainstItsReason()
{
    QVERIFY(rc::check("what a remedy does makes its reason go", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        for (const Reason &reason : decide(policy, standing, proposal).reasons) {
            for (const Remedy &remedy : reason.remedies) {
                Policy changedPolicy = policy;
                Standing changedStanding = standing;
                Proposal changed = proposal;
                Circumstances circumstances;
                switch (remedy.action) {
                case Remedy::Action::FewerHours:
                    RC_ASSERT(remedy.hours >= Duration{1h} && remedy.hours < proposal.plannedTime);
                    changed.plannedTime = remedy.hours;
                    break;
                case Remedy::Action::SmallerDisk:
                    RC_ASSERT(remedy.disk >= Gigabytes::fromWhole(8) && remedy.disk <= proposal.disk);
                    changed.disk = remedy.disk;
                    break;
                case Remedy::Action::WaitUntilPeriodEnds:
                    RC_ASSERT(remedy.until && *remedy.until > standing.at);
                    changedStanding = later(standing, policy, *remedy.until);
                    break;
                case Remedy::Action::AskForException:
                    RC_ASSERT(circumstances.waivers.waive(*ruleFromText(reason.rule)));
                    break;
                case Remedy::Action::RequestApproval:
                    circumstances.waivers = Waivers::approval();
                    break;
                case Remedy::Action::AskForChange:
                    if (!reason.owner.isEmpty()) {
                        for (BudgetStanding &row : changedStanding.otherBudgets)
                            row.limit = std::max(row.limit, *Money::parse(remedy.value));
                    } else {
                        RC_ASSERT(setPolicyField(changedPolicy, remedy.field, remedy.value).hasValue());
                    }
                    break;
                case Remedy::Action::ShowInstances:
                    changedStanding.slotsHeld = 0;
                    changedStanding.gpusHeld = 0;
                    changedStanding.heldPerHour = {};
                    for (auto *rows : {&changedStanding.budgets, &changedStanding.otherBudgets}) {
                        for (BudgetStanding &row : *rows)
                            row.committed = {};
                    }
                    break;
                case Remedy::Action::CheaperOffer:
                case Remedy::Action::OtherGpu:
                case Remedy::Action::OpenKeySettings:
                    continue;
                }
                const Decision after = decide(changedPolicy, changedStanding, changed, circumstances);
                if (isStill(reason, after))
                    RC_FAIL(QStringLiteral("%1: %2").arg(reason.rule, remedy.text).toStdString());
            }
        }
    }));
}

void RemediesTest::namedOffersAreAllowedAsTheyStand()
{
    QVERIFY(rc::check("a named offer can be rented at once", [] {
        Policy policy = Policy::conservative();
        policy.gpuAllow = gpus({"RTX 4090", "A100", "H100", "A10"});
        policy.maxPricePerHour = anyRate(900'000);
        policy.budgets[BudgetPeriod::Day] = anyMoney(30'000'000);
        const Standing standing = freshStanding(policy);
        std::vector<Offer> market;
        for (int i = 0; i < 20; ++i)
            market.push_back(anyOffer());
        const Proposal proposal = anyProposal();
        for (const Reason &reason : decide(policy, standing, proposal, {{}, &market}).reasons) {
            for (const Remedy &remedy : reason.remedies) {
                if (remedy.offer.isEmpty())
                    continue;
                Proposal other = proposal;
                other.bid = {};
                other.offer = *std::find_if(market.begin(), market.end(),
                                            [&](const Offer &offer) { return offer.id == remedy.offer; });
                RC_ASSERT(decide(policy, standing, other).verdict == Verdict::Allow);
            }
        }
    }));
}

void RemediesTest::everyReasonHasSomethingToDo()
{
    QVERIFY(rc::check("nobody is left alone with a refusal", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        for (const Reason &reason : decide(policy, standing, anyProposal()).reasons)
            RC_ASSERT(!reason.remedies.empty());
    }));
}

QTEST_APPLESS_MAIN(RemediesTest)
#include "tst_remedies.moc"
