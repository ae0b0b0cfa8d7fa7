#include "policy_samples.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

QStringList rulesOf(const Decision &decision)
{
    QStringList rules;
    for (const Reason &reason : decision.reasons)
        rules.append(reason.rule);
    return rules;
}

const Remedy *remedy(const Reason &reason, Remedy::Action action)
{
    const auto found = std::find_if(reason.remedies.begin(), reason.remedies.end(),
                                    [action](const Remedy &candidate) { return candidate.action == action; });
    return found == reason.remedies.end() ? nullptr : &*found;
}

/// What the proposal adds to the rest of the day: GPU until the planned end, disk until midnight.
constexpr qint64 plainAddsMicros = 8 * 400'000 + 12 * 4'000;

} // namespace

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatTheConservativeTemplateAllows();
    void judgesEachRuleAtItsLimit_data();
    void judgesEachRuleAtItsLimit();
    void judgesTheTruePriceWithDisk();
    void listsEveryReasonInFieldOrder();
    void saysObservedLimitAndRemedyOfPrice();
    void saysObservedLimitAndRemedyOfBudget();
    void neverClaimsThatAnAmountExceedsItself();
    void offersFewerHoursOnlyWhenTheyFit();
    void offersWaitingOnlyWhenTheNextPeriodHasRoom();
    void refusesAPausedTeamByItsBudget();
    void judgesABudgetThatTheStandingDoesNotKnow();
    void refusesOtherRentalTypes();
    void refusesOffersThatCannotServe();
    void keepsItsJson();
    void looserPoliciesNeverRefuseMore();
    void everyViolatedRuleIsNamed();
    void orderOfGpuNamesDoesNotMatter();
    void fewerHoursReallyFit();
};

void DecisionTest::allowsWhatTheConservativeTemplateAllows()
{
    const Policy policy = Policy::conservative();
    const Decision decision = decide(policy, freshStanding(policy), plainProposal());
    QCOMPARE(rulesOf(decision), QStringList());
    QVERIFY(decision.verdict == Verdict::Allow);
}

void DecisionTest::judgesEachRuleAtItsLimit_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("step"); // -1 below, 0 at, 1 above the limit
    QTest::addColumn<bool>("refused");
    for (const char *rule : {"max_instances", "daily_budget", "monthly_budget", "max_price_per_hour"}) {
        QTest::addRow("%s below", rule) << QString::fromLatin1(rule) << -1 << false;
        QTest::addRow("%s at", rule) << QString::fromLatin1(rule) << 0 << false;
        QTest::addRow("%s above", rule) << QString::fromLatin1(rule) << 1 << true;
    }
    QTest::addRow("min_reliability below") << QStringLiteral("min_reliability") << -1 << true;
    QTest::addRow("min_reliability at") << QStringLiteral("min_reliability") << 0 << false;
    QTest::addRow("min_reliability above") << QStringLiteral("min_reliability") << 1 << false;
    QTest::addRow("gpu_allow other model") << QStringLiteral("gpu_allow") << 1 << true;
    QTest::addRow("gpu_allow same") << QStringLiteral("gpu_allow") << 0 << false;
}

void DecisionTest::judgesEachRuleAtItsLimit()
{
    QFETCH(QString, rule);
    QFETCH(int, step);
    QFETCH(bool, refused);
    Policy policy = Policy::conservative();
    policy.maxInstances = 2;
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(100);
    Standing standing = freshStanding(policy);
    Proposal proposal = plainProposal();
    if (rule == u"max_instances")
        standing.slotsHeld = 1 + step;
    if (rule == u"daily_budget")
        standing.budgets[0].actual = Money::fromDollars(10) - Money::fromMicros(plainAddsMicros - step);
    if (rule == u"monthly_budget") {
        const Money adds = committedUntil(costAhead(proposal, noon), noon, standing.budgets[1].span);
        standing.budgets[1].committed = Money::fromDollars(100) - adds + Money::fromMicros(step);
    }
    if (rule == u"max_price_per_hour")
        proposal.offer.pricePerHour = HourlyRate::fromNanos(500'000'000 - 4'000'000 + step);
    if (rule == u"min_reliability")
        proposal.offer.reliability = Share::fromMillionths(950'000 + step);
    if (rule == u"gpu_allow" && step == 1)
        proposal.offer.gpuName = QStringLiteral("RTX 4090D");
    const Decision decision = decide(policy, standing, proposal);
    QCOMPARE(rulesOf(decision), refused ? QStringList{rule} : QStringList());
    QVERIFY(decision.verdict == (refused ? Verdict::Deny : Verdict::Allow));
}

void DecisionTest::judgesTheTruePriceWithDisk()
{
    const Policy policy = Policy::conservative();
    Proposal proposal = plainProposal();
    proposal.offer.pricePerHour = HourlyRate::fromNanos(498'000'000); // $0.498, and the disk makes it $0.502
    const Decision decision = decide(policy, freshStanding(policy), proposal);
    QCOMPARE(rulesOf(decision), QStringList{QStringLiteral("max_price_per_hour")});
    QCOMPARE(decision.reasons[0].observed, QStringLiteral("0.502"));
    const Remedy *smaller = remedy(decision.reasons[0], Remedy::Action::SmallerDisk);
    QVERIFY(smaller);
    QCOMPARE(smaller->text, QStringLiteral("Take 10 GB of disk"));
}

void DecisionTest::listsEveryReasonInFieldOrder()
{
    Policy policy = Policy::conservative();
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(1);
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(1);
    Standing standing = freshStanding(policy);
    standing.slotsHeld = 2;
    Proposal proposal = plainProposal();
    proposal.type = RentalType::Bid;
    proposal.offer.gpuName = QStringLiteral("RTX 3060");
    proposal.offer.pricePerHour = HourlyRate::fromNanos(900'000'000);
    proposal.offer.reliability = Share::fromMillionths(900'000);
    proposal.offer.rentable = false;
    proposal.disk = Gigabytes::fromWhole(501);
    const QStringList expected{
        QStringLiteral("gpu_allow"),          QStringLiteral("max_instances"),   QStringLiteral("daily_budget"),
        QStringLiteral("max_price_per_hour"), QStringLiteral("min_reliability"), QStringLiteral("monthly_budget"),
        QStringLiteral("rental_types"),       QStringLiteral("offer"),           QStringLiteral("offer")};
    const Decision decision = decide(policy, standing, proposal);
    QCOMPARE(rulesOf(decision), expected);
    for (const Reason &reason : decision.reasons) {
        QVERIFY(!reason.observed.isEmpty() && !reason.limit.isEmpty());
        QVERIFY2(reason.message.endsWith(u'.'), qPrintable(reason.message));
    }
}

void DecisionTest::saysObservedLimitAndRemedyOfPrice()
{
    Policy policy = Policy::conservative();
    policy.maxPricePerHour = *HourlyRate::parse(u"2");
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(1000);
    Proposal proposal = plainProposal();
    proposal.offer.pricePerHour = *HourlyRate::parse(u"2.806");
    const Decision decision = decide(policy, freshStanding(policy), proposal);
    QCOMPARE(decision.reasons.size(), size_t{1});
    QCOMPARE(decision.reasons[0].message, QStringLiteral("Price per hour: $2.81 observed, limit $2.00."));
    QCOMPARE(decision.reasons[0].observed, QStringLiteral("2.81"));
    QCOMPARE(decision.reasons[0].limit, QStringLiteral("2.00"));
    QVERIFY(!remedy(decision.reasons[0], Remedy::Action::SmallerDisk)); // no disk makes this one cheap enough
    QVERIFY(remedy(decision.reasons[0], Remedy::Action::CheaperOffer));
    QVERIFY(remedy(decision.reasons[0], Remedy::Action::AskForChange));
}

void DecisionTest::saysObservedLimitAndRemedyOfBudget()
{
    Policy policy = Policy::conservative();
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(2000);
    Standing standing = freshStanding(policy);
    standing.zone = QStringLiteral("Europe/Berlin");
    standing.budgets[0].span = periodAt(BudgetPeriod::Day, noon, *zoneNamed(standing.zone));
    standing.budgets[0].actual = Money::fromDollars(1998);
    const Decision decision = decide(policy, standing, plainProposal());
    QCOMPARE(rulesOf(decision), QStringList{QStringLiteral("daily_budget")});
    const Reason &reason = decision.reasons[0];
    // 8 h of GPU, 11 h of disk until Berlin's midnight: $3.244.
    QCOMPARE(reason.message,
             QStringLiteral("Daily budget: $3.25 needed until 00:00, $2.00 available, limit $2,000.00."));
    QCOMPARE(reason.observed, QStringLiteral("2001.244"));
    QCOMPARE(reason.limit, QStringLiteral("2000.00"));
    QCOMPARE(remedy(reason, Remedy::Action::FewerHours)->text, QStringLiteral("Fewer hours: 4 h fit"));
    QCOMPARE(remedy(reason, Remedy::Action::WaitUntilPeriodEnds)->text,
             QStringLiteral("Wait until the day ends at 00:00 (Europe/Berlin)"));
    QVERIFY(!remedy(reason, Remedy::Action::ShowInstances)); // nothing runs that could be stopped
}

void DecisionTest::neverClaimsThatAnAmountExceedsItself()
{
    const Policy policy = Policy::conservative();
    Standing standing = freshStanding(policy);
    standing.budgets[0].actual = Money::fromDollars(10) - Money::fromMicros(plainAddsMicros - 1);
    const Decision decision = decide(policy, standing, plainProposal());
    QCOMPARE(decision.reasons[0].message,
             QStringLiteral("Daily budget: $3.25 needed until 00:00, $3.24 available, limit $10.00."));
}

void DecisionTest::offersFewerHoursOnlyWhenTheyFit()
{
    const Policy policy = Policy::conservative();
    Standing standing = freshStanding(policy);
    standing.budgets[0].actual = *Money::parse(u"9.70"); // less than an hour is left
    const Decision decision = decide(policy, standing, plainProposal());
    QVERIFY(!remedy(decision.reasons[0], Remedy::Action::FewerHours));
    QVERIFY(remedy(decision.reasons[0], Remedy::Action::WaitUntilPeriodEnds));
}

void DecisionTest::offersWaitingOnlyWhenTheNextPeriodHasRoom()
{
    Policy policy = Policy::conservative();
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(3); // a whole day's worth never fits
    const Decision decision = decide(policy, freshStanding(policy), plainProposal());
    QCOMPARE(rulesOf(decision), QStringList{QStringLiteral("daily_budget")});
    QVERIFY(!remedy(decision.reasons[0], Remedy::Action::WaitUntilPeriodEnds));
    QVERIFY(remedy(decision.reasons[0], Remedy::Action::FewerHours));
}

void DecisionTest::refusesAPausedTeamByItsBudget()
{
    const Policy policy = Policy::conservative();
    Standing standing = freshStanding(policy);
    standing.slotsHeld = 1;
    standing.budgets[0].actual = Money::fromDollars(4);
    standing.budgets[0].committed = Money::fromDollars(6);
    Proposal free = plainProposal();
    free.offer.pricePerHour = {};
    free.offer.storageCost = {};
    QVERIFY(standing.paused());
    const Decision decision = decide(policy, standing, free);
    QCOMPARE(rulesOf(decision), QStringList{QStringLiteral("daily_budget")});
    QCOMPARE(decision.reasons[0].message,
             QStringLiteral("Daily budget: $10.00 spent or committed, limit $10.00; nothing is left until 00:00."));
    QVERIFY(!remedy(decision.reasons[0], Remedy::Action::CheaperOffer));
    QVERIFY(remedy(decision.reasons[0], Remedy::Action::ShowInstances)); // stopping frees what is committed
}

void DecisionTest::judgesABudgetThatTheStandingDoesNotKnow()
{
    Policy policy = Policy::conservative();
    const Standing standing = freshStanding(policy);
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(1); // a draft with a new budget
    QCOMPARE(rulesOf(decide(policy, standing, plainProposal())), QStringList{QStringLiteral("monthly_budget")});
}

void DecisionTest::refusesOtherRentalTypes()
{
    const Policy policy = Policy::conservative();
    for (const RentalType type : {RentalType::Bid, RentalType::Reserved}) {
        Proposal proposal = plainProposal();
        proposal.type = type;
        const Decision decision = decide(policy, freshStanding(policy), proposal);
        QCOMPARE(rulesOf(decision), QStringList{QStringLiteral("rental_types")});
        QVERIFY(decision.reasons[0].message.contains(QLatin1String("later version")));
    }
}

void DecisionTest::refusesOffersThatCannotServe()
{
    const Policy policy = Policy::conservative();
    Proposal gone = plainProposal();
    gone.offer.rentable = false;
    QCOMPARE(rulesOf(decide(policy, freshStanding(policy), gone)), QStringList{QStringLiteral("offer")});
    Proposal large = plainProposal();
    large.offer.diskSpace = Gigabytes::fromWhole(15);
    const Decision decision = decide(policy, freshStanding(policy), large);
    QCOMPARE(decision.reasons[0].message, QStringLiteral("Disk: 20 GB asked for, the offer has 15 GB."));
    QCOMPARE(remedy(decision.reasons[0], Remedy::Action::SmallerDisk)->text, QStringLiteral("Take 15 GB of disk"));
    large.offer.diskSpace = Gigabytes::fromWhole(8); // the smallest that Vast.ai rents
    QCOMPARE(remedy(decide(policy, freshStanding(policy), large).reasons[0], Remedy::Action::SmallerDisk)->text,
             QStringLiteral("Take 8 GB of disk"));
    large.offer.diskSpace = Gigabytes::fromWhole(7);
    QVERIFY(!remedy(decide(policy, freshStanding(policy), large).reasons[0], Remedy::Action::SmallerDisk));
}

void DecisionTest::keepsItsJson()
{
    QVERIFY(rc::check("a decision survives its JSON", [] {
        const Policy policy = anyPolicy();
        const Decision decision = decide(policy, anyStanding(policy), anyProposal());
        RC_ASSERT(decisionFromJson(toJson(decision)) == std::optional(decision));
    }));
    QVERIFY(!decisionFromJson({}));
    QVERIFY(!decisionFromJson({{QStringLiteral("verdict"), QStringLiteral("perhaps")}}));
}

void DecisionTest::looserPoliciesNeverRefuseMore()
{
    QVERIFY(rc::check("loosening one judged field refuses nothing new", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        Policy looser = policy;
        switch (*rc::gen::inRange(0, 7)) {
        case 0:
            looser.gpuAllow.push_back(*GpuPattern::parse(u"A100 SXM4"));
            break;
        case 1:
            looser.maxInstances += 1;
            break;
        case 2:
            looser.budgets[BudgetPeriod::Day] += Money::fromMicros(*rc::gen::inRange<qint64>(1, 5'000'000));
            break;
        case 3:
            looser.maxPricePerHour += HourlyRate::fromNanos(*rc::gen::inRange<qint64>(1, 500'000'000));
            break;
        case 4:
            looser.minReliability = Share::fromMillionths(policy.minReliability.millionths() - 10'000);
            break;
        case 5:
            looser.budgets.erase(BudgetPeriod::Month);
            break;
        default:
            looser.defaultHours += Duration{1h};
            break;
        }
        const QStringList before = rulesOf(decide(policy, standing, proposal));
        for (const QString &rule : rulesOf(decide(looser, standing, proposal)))
            RC_ASSERT(before.contains(rule));
    }));
}

void DecisionTest::everyViolatedRuleIsNamed()
{
    QVERIFY(rc::check("each violated rule is named once, and no other", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        const Offer &offer = proposal.offer;
        QStringList expected;
        const auto breaks = [&](bool broken, const QString &rule) {
            if (broken)
                expected.append(rule);
        };
        const auto overBudget = [&](BudgetPeriod period) {
            const auto limit = policy.budgets.find(period);
            if (limit == policy.budgets.end())
                return false;
            const BudgetStanding *row = standing.budget(period);
            const Span span = row ? row->span : periodAt(period, standing.at, *zoneNamed(standing.zone));
            const Money used = row ? row->actual + row->committed : Money{};
            return used >= limit->second
                || used + committedUntil(costAhead(proposal, standing.at), standing.at, span) > limit->second;
        };
        breaks(!anyCovers(policy.gpuAllow, offer.gpuName, offer.gpuRamMb), QStringLiteral("gpu_allow"));
        breaks(standing.slotsHeld + 1 > policy.maxInstances, QStringLiteral("max_instances"));
        breaks(overBudget(BudgetPeriod::Day), QStringLiteral("daily_budget"));
        breaks(costOf(proposal).truePricePerHour > policy.maxPricePerHour, QStringLiteral("max_price_per_hour"));
        breaks(offer.reliability < policy.minReliability, QStringLiteral("min_reliability"));
        breaks(overBudget(BudgetPeriod::Month), QStringLiteral("monthly_budget"));
        breaks(!offer.rentable, QStringLiteral("offer"));
        breaks(proposal.disk > offer.diskSpace, QStringLiteral("offer"));
        RC_ASSERT(rulesOf(decide(policy, standing, proposal)) == expected);
    }));
}

void DecisionTest::orderOfGpuNamesDoesNotMatter()
{
    QVERIFY(rc::check("a shuffled gpu_allow gives the same verdict", [] {
        Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        const QStringList before = rulesOf(decide(policy, standing, proposal));
        std::reverse(policy.gpuAllow.begin(), policy.gpuAllow.end());
        RC_ASSERT(rulesOf(decide(policy, standing, proposal)) == before);
    }));
}

void DecisionTest::fewerHoursReallyFit()
{
    QVERIFY(rc::check("following the advice of fewer hours satisfies that budget", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        Proposal proposal = anyProposal();
        for (const Reason &reason : decide(policy, standing, proposal).reasons) {
            const Remedy *fewer = remedy(reason, Remedy::Action::FewerHours);
            if (!fewer)
                continue;
            const int hours = fewer->text.section(u' ', 2, 2).toInt();
            Proposal advised = proposal;
            advised.plannedTime = std::chrono::hours{hours};
            RC_ASSERT(hours >= 1 && advised.plannedTime < proposal.plannedTime);
            RC_ASSERT(!rulesOf(decide(policy, standing, advised)).contains(reason.rule));
        }
    }));
}

QTEST_APPLESS_MAIN(DecisionTest)
#include "tst_decision.moc"
