#include "domain/audit_actions.h"
#include "governor/budgets/budget_forecasts.h"
#include "governor/policies/policy_replay.h"
#include "scenarios/world.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

Policy with(World &world, const char *field, const char *value)
{
    Policy policy = world.team().policy.policy;
    const auto set = setPolicyField(policy, QString::fromLatin1(field), QString::fromLatin1(value));
    Q_ASSERT(set);
    return policy;
}

void save(World &world, const Policy &policy)
{
    const auto saved = world.governor().policies().save(world.actor(), world.team().team.id, policy,
                                                        QStringLiteral("as the story goes"));
    QVERIFY2(saved.hasValue(), saved ? "" : qPrintable(saved.error().message));
}

void save(World &world, const char *owner, BudgetPeriod period, Money amount)
{
    governor::BudgetChanges &budgets = world.governor().budgets();
    const auto saved = budgets.save(world.actor(), *budgets.ownerNamed(QString::fromLatin1(owner)),
                                    {{{period, amount}}, {}}, QStringLiteral("as the story goes"));
    QVERIFY2(saved.hasValue(), saved ? "" : qPrintable(saved.error().message));
}

Money spentToday(World &world)
{
    return world.team().standing.budget(BudgetPeriod::Day)->actual;
}

} // namespace

/// Budgets and approvals with the executor at work, on the virtual clock.
class TestBudgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForASecondPersonAboveAThreshold();
    void rejectsWithAReason();
    void refusesWhatTheOrganisationCannotPay();
    void reservationsOfOneMomentShareTheParentsBudget();
    void commitsWhatWasAskedAndNoMore();
    void overrunNeverExceedsTheBound_data();
    void overrunNeverExceedsTheBound();
    void whatIsSpentBeyondALimitStaysWithinTheBound_data();
    void whatIsSpentBeyondALimitStaysWithinTheBound();
    void replaysWhatWasRented();
};

void TestBudgets::waitsForASecondPersonAboveAThreshold()
{
    World world;
    const Request waiting = world.rent(0);
    save(world, with(world, "approval_above_cost", "0.10"));
    world.governor().executor().start();
    const Request asked = world.settle(waiting.id, 2min);
    QCOMPARE(toString(asked.state), QStringLiteral("awaiting_approval"));
    QVERIFY(asked.decision && asked.decision->verdict == Verdict::NeedsApproval);
    QCOMPARE(world.contractsAlive(), 0);
    Organisation organisation = *world.governor().reader().organisation();
    organisation.approvalRules = QStringLiteral("four_eyes");
    QVERIFY(world.governor().administration().setOrganisation(world.actor(), organisation));
    const auto own = world.governor().approvals().approve(world.actor(), asked.id);
    QVERIFY(!own.hasValue());
    QCOMPARE(own.error().code, QStringLiteral("own_request"));
    const MemberId boss = *world.governor().actor(QStringLiteral("Boss"));
    const auto approved = world.governor().approvals().approve(boss, asked.id);
    QVERIFY2(approved.hasValue(), approved ? "" : qPrintable(approved.error().message));
    QCOMPARE(toString(world.settle(asked.id).state), QStringLiteral("running"));
    QCOMPARE(world.contractsAlive(), 1);
    const auto verified = world.governor().reader().verifyAudit();
    QVERIFY(verified && verified->ok);
}

void TestBudgets::rejectsWithAReason()
{
    World world;
    const Request waiting = world.rent(0);
    save(world, with(world, "approval_above_cost", "0.10"));
    world.governor().executor().start();
    const Request asked = world.settle(waiting.id, 2min);
    const MemberId boss = *world.governor().actor(QStringLiteral("Boss"));
    QVERIFY(!world.governor().approvals().reject(boss, asked.id, QStringLiteral("  ")).hasValue());
    QVERIFY(world.governor().approvals().reject(boss, asked.id, QStringLiteral("Not this month")).hasValue());
    QCOMPARE(toString(world.show(asked.id).state), QStringLiteral("rejected"));
    QCOMPARE(world.show(asked.id).error, QStringLiteral("Not this month"));
    QVERIFY(!world.governor().approvals().approve(boss, asked.id).hasValue());
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), 0);
}

void TestBudgets::refusesWhatTheOrganisationCannotPay()
{
    World world;
    const Request asked = world.rent(0);
    save(world, "organisation", BudgetPeriod::Day, Money::fromCents(5));
    world.governor().executor().start();
    const Request refused = world.settle(asked.id);
    QCOMPARE(toString(refused.state), QStringLiteral("denied"));
    QCOMPARE(refused.decision->reasons.front().rule, QStringLiteral("daily_budget"));
    QCOMPARE(refused.decision->reasons.front().owner, QStringLiteral("the organisation"));
}

void TestBudgets::reservationsOfOneMomentShareTheParentsBudget()
{
    World world(1, QStringLiteral("1000"), QStringLiteral("10"));
    const Proposal proposal = world.proposal();
    const Money one = committedUntil(costAhead(proposal, world.time().now()), world.time().now(),
                                     world.team().standing.budget(BudgetPeriod::Day)->span);
    save(world, "organisation", BudgetPeriod::Day, one * 2); // room for one, and not for three, of about that price
    const auto asked = world.governor().requests().rent(world.actor(), proposal, QStringLiteral("test"), 3);
    QVERIFY(asked.hasValue());
    world.governor().executor().start();
    int refused = 0;
    for (const Request &request : *asked)
        refused += world.settle(request.id).state == RequestState::Denied ? 1 : 0;
    QVERIFY(refused >= 1);
    const auto standings = world.governor().budgets().standings();
    QVERIFY(standings.hasValue());
    QVERIFY(standings->front().actual + standings->front().committed <= standings->front().limit);
}

void TestBudgets::commitsWhatWasAskedAndNoMore()
{
    World world;
    const auto monthOf = [&world] { return *world.team().standing.budget(BudgetPeriod::Month); };
    Policy policy = world.team().policy.policy;
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(1000);
    save(world, policy);
    const std::vector<Offer> offers = world.offers();
    const auto offer = std::ranges::find_if(offers, [](const Offer &each) { return each.downCost > TrafficRate{}; });
    QVERIFY(offer != offers.end());
    Proposal proposal = world.proposalFor(*offer, 2h);
    proposal.expectedDown = Gigabytes::fromWhole(100);
    const CostAhead asked = costAhead(proposal, world.time().now());
    QVERIFY(asked.traffic > Money{});
    const Money whole = committedUntil(asked, world.time().now(), monthOf().span);
    const auto requests = world.governor().requests().rent(world.actor(), proposal, QStringLiteral("test"), 1);
    QVERIFY(requests.hasValue());
    world.governor().executor().start();
    std::set<RequestState> seen;
    for (int i = 0; i < 5000 && !seen.contains(RequestState::Running); ++i) {
        world.time().advance(i < 1000 ? 10ms : 1s); // the first steps follow each other fast
        const RequestState state = world.governor().requests().show(requests->front().id)->state;
        seen.insert(state);
        if (state == RequestState::Requested || state == RequestState::Approved)
            continue;
        const BudgetStanding month = monthOf();
        const Money sum = month.actual + month.committed;
        // A second is rounded per meter; while it loads, its disk is billed and its end moves on.
        QVERIFY2(sum <= whole + Money::fromCents(1),
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(toString(state), sum.toString(), whole.toString())));
        QVERIFY2(sum >= whole - Money::fromCents(1),
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(toString(state), sum.toString(), whole.toString())));
    }
    QVERIFY(seen.contains(RequestState::Reserved) || seen.contains(RequestState::Submitting));
    QVERIFY(seen.contains(RequestState::Submitted));
    QVERIFY(seen.contains(RequestState::Running));
}

void TestBudgets::overrunNeverExceedsTheBound_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2})
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

void TestBudgets::overrunNeverExceedsTheBound()
{
    QFETCH(quint64, seed);
    World world(seed, QStringLiteral("1000"), QStringLiteral("4"));
    world.governor().executor().start();
    for (int i = 0; i < 3; ++i)
        world.settle(world.rent(i, 2h).id);
    // Everything is committed now: what the day will cost at most, and what may come on top between two looks.
    const BudgetStanding before = *world.team().standing.budget(BudgetPeriod::Day);
    const auto forecasts = world.governor().reader().forecasts(world.time().now());
    QVERIFY(forecasts.hasValue());
    const OverrunBound bound = forecasts->front().bound;
    QVERIFY(bound.amount > Money{} && bound.burnRate > HourlyRate{});
    world.time().advance(20h); // the planned ends have come, and it is still the same day
    QVERIFY(before.span.contains(world.time().now()));
    const Money overrun = spentToday(world) - (before.actual + before.committed);
    QVERIFY2(overrun <= bound.amount,
             qPrintable(QStringLiteral("%1 over, %2 at most").arg(overrun.toString(), bound.amount.toString())));
}

void TestBudgets::whatIsSpentBeyondALimitStaysWithinTheBound_data()
{
    QTest::addColumn<QByteArray>("atLimit");
    QTest::addColumn<int>("instances");
    QTest::newRow("what runs is stopped") << QByteArray("stop") << 3;
    QTest::newRow("stops are held for a person") << QByteArray("stop") << 7;
    QTest::newRow("new rentals pause") << QByteArray("pause") << 3;
}

void TestBudgets::whatIsSpentBeyondALimitStaysWithinTheBound()
{
    QFETCH(QByteArray, atLimit);
    QFETCH(int, instances);
    World world(1, QStringLiteral("1000"), QStringLiteral("10"));
    world.governor().executor().start();
    for (int i = 0; i < instances; ++i)
        QCOMPARE(toString(world.settle(world.rent(0, 10h).id).state), QStringLiteral("running"));
    world.time().advance(1h);
    Policy policy = with(world, "at_limit", atLimit.constData());
    const Money limit = Money::fromMicros(spentToday(world).micros() * 3 / 2);
    QVERIFY(setPolicyField(policy, QStringLiteral("daily_budget"), limit.toString()));
    save(world, policy);
    const auto forecasts = world.governor().reader().forecasts(world.time().now());
    QVERIFY(forecasts.hasValue());
    const Money bound = forecasts->front().bound.amount;
    const BudgetStanding lowered = *world.team().standing.budget(BudgetPeriod::Day);
    world.time().advance(18h); // all planned ends have come, and it is still the same day
    QVERIFY(lowered.span.contains(world.time().now()));
    const Money overrun = spentToday(world) - limit;
    QVERIFY(overrun > Money{});
    QVERIFY2(overrun <= bound,
             qPrintable(QStringLiteral("%1 over, %2 at most").arg(overrun.toString(), bound.toString())));
    const bool isStopped = atLimit == "stop" && instances <= 5;
    QCOMPARE(bound < lowered.actual + lowered.committed - limit, isStopped);
}

void TestBudgets::replaysWhatWasRented()
{
    World world;
    world.governor().executor().start();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(toString(world.settle(world.rent(0, 2h).id).state), QStringLiteral("running"));
    world.time().advance(3h);
    const auto replay = [&](const Policy &policy) {
        return world.governor().reader().replay({{{world.team().team.id, policy}}, {}}, world.time().now());
    };
    const auto same = replay(world.team().policy.policy);
    QVERIFY2(same.hasValue(), same ? "" : qPrintable(same.error().message));
    QCOMPARE(same->report.all.rentals, 2);
    QCOMPARE(same->report.all.refused, 0);
    QVERIFY(same->report.all.spent > Money{});
    const auto strict = replay(with(world, "max_price_per_hour", "0.01"));
    QVERIFY(strict.hasValue());
    QCOMPARE(strict->report.all.refused, 2);
    QCOMPARE(strict->report.all.avoided, strict->report.all.spent);
    const auto oneByOne = replay(with(world, "max_instances", "1"));
    QVERIFY(oneByOne.hasValue());
    QCOMPARE(oneByOne->report.all.delayed, 1);
}

QTEST_GUILESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
