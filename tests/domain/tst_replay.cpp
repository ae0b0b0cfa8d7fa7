#include "domain/replay.h"
#include "policy_samples.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

const TeamId research = *TeamId::parse(u"0000000000000001");
const MemberId ada = *MemberId::parse(u"0000000000000002");
const MemberId bob = *MemberId::parse(u"0000000000000003");

/// From noon on: $0.404 an hour while it runs.
PastRental rental(Duration after, Duration hours = 8h, const MemberId &by = ada)
{
    PastRental past;
    past.team = research;
    past.by = by;
    past.proposal = plainProposal();
    past.proposal.plannedTime = hours;
    past.from = noon + after;
    past.to = past.from + hours;
    past.cost = costOf(past.proposal).total();
    return past;
}

ReplayRules rules(const Policy &policy)
{
    ReplayRules draft;
    draft.teams[research] = {policy, QStringLiteral("UTC")};
    return draft;
}

Policy generous()
{
    Policy policy = Policy::conservative();
    policy.maxInstances = 100;
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(1000);
    return policy;
}

} // namespace

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsPasses();
    void whatNeverFitsIsRefusedAndAvoided();
    void whatOnlyLacksBudgetIsDelayedToTheNextDay();
    void whatOnlyLacksASlotStartsWhenOneIsFree();
    void whatIsDearWaitsForApproval();
    void countsTheMoneyThatPassedAgainstTheBudget();
    void countsBudgetsAboveAndOfPersons();
    void tellsByTeamAndPerson();
    void looserRulesRefuseNoMoreMoney();
};

void ReplayTest::whatFitsPasses()
{
    const ReplayReport report = replay({rental(0h), rental(1h), rental(30h)}, rules(generous()));
    QCOMPARE(report.all.rentals, 3);
    QVERIFY(report.rentals.empty());
    QCOMPARE(report.all.spent.toString(), QStringLiteral("9.696"));
    QCOMPARE(replay({}, rules(generous())).all.rentals, 0);
}

void ReplayTest::whatNeverFitsIsRefusedAndAvoided()
{
    Policy policy = generous();
    policy.maxPricePerHour = HourlyRate::fromNanos(300'000'000);
    const ReplayReport report = replay({rental(0h), rental(1h)}, rules(policy));
    QCOMPARE(report.all.refused, 2);
    QCOMPARE(report.all.avoided.toString(), QStringLiteral("6.464"));
    QVERIFY(report.rentals.at(0).rules == std::vector{Rule::MaxPricePerHour});
}

void ReplayTest::whatOnlyLacksBudgetIsDelayedToTheNextDay()
{
    Policy policy = generous();
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(5); // one a day
    const ReplayReport report = replay({rental(0h), rental(1h)}, rules(policy));
    QCOMPARE(report.all.delayed, 1);
    QCOMPARE(report.all.avoided, Money{});
    QCOMPARE(report.rentals.at(0).rental, size_t{1});
    QCOMPARE(toMillis(*report.rentals.at(0).startsAt), toMillis(noon + 12h)); // midnight
}

void ReplayTest::whatOnlyLacksASlotStartsWhenOneIsFree()
{
    Policy policy = generous();
    policy.maxInstances = 1;
    const ReplayReport report = replay({rental(0h), rental(1h), rental(2h)}, rules(policy));
    QCOMPARE(report.all.delayed, 2);
    QCOMPARE(toMillis(*report.rentals.at(0).startsAt), toMillis(noon + 8h));
    QCOMPARE(toMillis(*report.rentals.at(1).startsAt), toMillis(noon + 16h));
}

void ReplayTest::whatIsDearWaitsForApproval()
{
    Policy policy = generous();
    policy.approvalAboveCost = Money::fromDollars(3);
    const ReplayReport report = replay({rental(0h), rental(1h, 2h)}, rules(policy));
    QCOMPARE(report.all.waiting, 1);
    QCOMPARE(report.all.refused, 0);
    QVERIFY(report.rentals.at(0).fate == ReplayedRental::Fate::Waiting);
}

void ReplayTest::countsTheMoneyThatPassedAgainstTheBudget()
{
    // $3.232 were spent by 20:00 and 4 h of disk follow none; a second one fits until $6.50, a third does not.
    Policy policy = generous();
    policy.budgets[BudgetPeriod::Lifetime] = *Money::parse(u"10");
    const ReplayReport report = replay({rental(0h), rental(24h), rental(48h)}, rules(policy));
    QCOMPARE(report.all.refused, 1); // 2 × 3.232 spent; the third with a month of disk needs 6.08
    QVERIFY(report.rentals.at(0).rules == std::vector{Rule::LifetimeBudget});
}

void ReplayTest::countsBudgetsAboveAndOfPersons()
{
    ReplayRules draft = rules(generous());
    ReplayRules::Shared person;
    person.owner.kind = BudgetOwner::Kind::Member;
    person.amounts[BudgetPeriod::Day] = Money::fromDollars(4);
    person.zone = QStringLiteral("UTC");
    person.member = ada;
    draft.shared.push_back(person);
    const ReplayReport report = replay({rental(0h), rental(1h, 8h, bob), rental(2h)}, draft);
    QCOMPARE(report.all.delayed, 1);
    QCOMPARE(report.rentals.at(0).rental, size_t{2}); // Ada's second; Bob's is his own

    ReplayRules tree = rules(generous());
    ReplayRules::Shared department;
    department.owner.kind = BudgetOwner::Kind::CostCenter;
    department.amounts[BudgetPeriod::Day] = Money::fromDollars(4);
    department.zone = QStringLiteral("UTC");
    department.teams = {research};
    tree.shared.push_back(department);
    QCOMPARE(replay({rental(0h), rental(1h, 8h, bob), rental(2h)}, tree).all.delayed, 2);
}

void ReplayTest::tellsByTeamAndPerson()
{
    Policy policy = generous();
    policy.maxPlannedHours = 8h;
    const ReplayReport report = replay({rental(0h), rental(1h, 9h, bob), rental(2h, 10h, bob)}, rules(policy));
    QCOMPARE(report.byMember.at(ada).refused, 0);
    QCOMPARE(report.byMember.at(bob).refused, 2);
    QVERIFY(report.byTeam.at(research) == report.all);
    QCOMPARE(report.byMember.at(bob).avoided, report.all.avoided);
}

void ReplayTest::looserRulesRefuseNoMoreMoney()
{
    QVERIFY(rc::check("without budgets a looser cap refuses no rental more", [] {
        std::vector<PastRental> rentals;
        Duration at{};
        for (int i = 0; i < 20; ++i) {
            at += Duration{*rc::gen::inRange<qint64>(0, 6LL * 3'600'000)};
            rentals.push_back(rental(at));
            rentals.back().proposal.offer.pricePerHour = anyRate(900'000);
            rentals.back().cost = costOf(rentals.back().proposal).total();
        }
        Policy policy = generous();
        policy.maxPricePerHour = anyRate(900'000);
        const ReplayReport strict = replay(rentals, rules(policy));
        policy.maxPricePerHour += HourlyRate::fromNanos(50'000'000);
        const ReplayReport loose = replay(rentals, rules(policy));
        RC_ASSERT(loose.all.refused <= strict.all.refused);
        RC_ASSERT(loose.all.avoided <= strict.all.avoided);
        RC_ASSERT(loose.all.spent == strict.all.spent);
    }));
}

QTEST_APPLESS_MAIN(ReplayTest)
#include "tst_replay.moc"
