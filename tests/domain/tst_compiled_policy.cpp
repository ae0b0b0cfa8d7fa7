#include "domain/compiled_policy.h"
#include "policy_samples.h"

#include <QTest>

using namespace bursar;
using namespace bursar::samples;

class CompiledPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDecide();
    void judgesAMarketAtOnce();
};

void CompiledPolicyTest::agreesWithDecide()
{
    QVERIFY(rc::check("the compiled verdict is decide()'s, for every rule and type", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        Proposal proposal = anyProposal();
        const CompiledPolicy compiled(policy, standing, proposal);
        for (int i = 0; i < 20; ++i) {
            RC_ASSERT(compiled.verdictOf(proposal.offer) == decide(policy, standing, proposal).verdict);
            proposal.offer = anyOffer();
        }
    }));
    QVERIFY(rc::check("also where little is refused, one rule at a time", [] {
        Policy policy = Policy::conservative();
        policy.gpuAllow = gpus({"RTX 4090", "A100", "H100", "RTX 3090", "A10"});
        policy.maxPricePerHour = anyRate(1'500'000);
        policy.minReliability = {};
        policy.budgets[anyYes() ? BudgetPeriod::Day : BudgetPeriod::Lifetime] = anyMoney(60'000'000);
        policy.budgets.try_emplace(BudgetPeriod::Day, Money::fromDollars(1000));
        if (anyYes())
            policy.approvalAbovePrice = anyRate(1'000'000);
        if (anyYes())
            policy.approvalAboveCost = anyMoney(30'000'000);
        Standing standing = freshStanding(policy);
        if (anyYes())
            standing.otherBudgets.push_back(anyOtherBudget(standing.at, 0));
        Proposal proposal = anyProposal();
        const CompiledPolicy compiled(policy, standing, proposal);
        for (int i = 0; i < 20; ++i) {
            RC_ASSERT(compiled.verdictOf(proposal.offer) == decide(policy, standing, proposal).verdict);
            proposal.offer = anyOffer();
        }
    }));
}

void CompiledPolicyTest::judgesAMarketAtOnce()
{
    // The worst case for speed, too (bench/tst_verdict_speed): every offer passes every rule.
    Policy policy = Policy::conservative();
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(1000);
    std::vector<Offer> offers;
    for (int i = 0; i < 100'000; ++i) {
        Offer offer = plainOffer();
        offer.gpuName = i % 2 == 0 ? QStringLiteral("RTX 4090") : QStringLiteral("RTX_4090");
        offer.pricePerHour = HourlyRate::fromNanos(200'000'000 + i);
        offers.push_back(offer);
    }
    const CompiledPolicy compiled(policy, freshStanding(policy), Gigabytes::fromWhole(20), std::chrono::hours{8});
    qint64 allowed = 0;
    for (const Offer &offer : offers)
        allowed += compiled.verdictOf(offer) == Verdict::Allow ? 1 : 0;
    QCOMPARE(allowed, 100'000);
}

QTEST_APPLESS_MAIN(CompiledPolicyTest)
#include "tst_compiled_policy.moc"
