#include "scenarios/world.h"

#include "domain/audit_actions.h"
#include "governor/reading/savings.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace bursar;
using namespace std::chrono_literals;

/// Rules that hold while an instance runs, on the virtual clock: told, marked, vetoed, stopped.
class TestRunningRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAtTheEndOfItsLifetimeAfterAGrace();
    void aPersonMayLetItRunOn();
    void aWarningIsToldOnceAndStopsNothing();
    void stopsWhenTheBudgetIsSpent();
    void aStopSurvivesACrash();
    void leavesTheRestToAPersonWhenManyWouldStop();
    void theBrakeIsTheTeamsOwn();
    void aSpentBudgetAboveTheTeamsStopsWhatRuns();
    void aBrakeAboveTheTeamsHoldsWhateverElseIsSpent();
    void aRuleThatOnlyWarnsByNowStopsNothing();
    void aRuleThatStopsByNowMarksWhatItHadWarned();

private:
    static void setRules(World &world, const QList<std::pair<QString, QString>> &fields)
    {
        Policy policy = world.team().policy.policy;
        for (const auto &[field, text] : fields)
            QVERIFY(setPolicyField(policy, field, text));
        QVERIFY(world.governor().policies().save(world.actor(), world.team().team.id, policy, QStringLiteral("Rules")));
    }
    /// A rental that runs, for longer than any test.
    static InstanceId running(World &world, int index = 0)
    {
        world.governor().executor().start();
        return world.settle(world.rent(index, 200h).id).instance;
    }
    static governor::InstanceView view(World &world, InstanceId id)
    {
        return *world.governor().reader().instance(id, world.time().now());
    }
    static int told(World &world, const QString &action)
    {
        governor::LedgerReader::AuditFilter filter;
        filter.action = action;
        return static_cast<int>(world.governor().reader().auditRows(filter)->size());
    }
};

void TestRunningRules::stopsAtTheEndOfItsLifetimeAfterAGrace()
{
    World world;
    const InstanceId instance = running(world);
    setRules(world,
             {{QStringLiteral("max_lifetime"), QStringLiteral("6")},
              {QStringLiteral("at_lifetime_end"), QStringLiteral("stop")}});
    world.time().advance(5h);
    QVERIFY(view(world, instance).ruleBroken.isEmpty());
    world.time().advance(62min);
    const governor::InstanceView marked = view(world, instance);
    QCOMPARE(toString(marked.state), QStringLiteral("running"));
    QVERIFY(marked.stopsAt && *marked.stopsAt > world.time().now());
    QVERIFY(!marked.ruleBroken.isEmpty());
    world.time().advance(30min);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
    QVERIFY(view(world, instance).ruleBroken.isEmpty());
    QCOMPARE(told(world, audit_action::instanceStopPlanned), 1);
    QCOMPARE(world.contractsAlive(), 1); // nothing is destroyed
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestRunningRules::aPersonMayLetItRunOn()
{
    World world;
    const InstanceId instance = running(world);
    const auto early = world.governor().requests().keepRunning(world.actor(), {instance});
    QVERIFY(!early);
    QCOMPARE(early.error().code, QStringLiteral("no_stop_planned"));
    setRules(world,
             {{QStringLiteral("max_lifetime"), QStringLiteral("6")},
              {QStringLiteral("at_lifetime_end"), QStringLiteral("stop")}});
    world.time().advance(6h + 5min);
    QVERIFY(view(world, instance).stopsAt);
    QVERIFY(world.governor().requests().keepRunning(world.actor(), {instance}));
    world.time().advance(3h);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running"));
    QVERIFY(!view(world, instance).stopsAt);
    QCOMPARE(told(world, audit_action::instanceKept), 1);
}

void TestRunningRules::aWarningIsToldOnceAndStopsNothing()
{
    World world;
    const InstanceId instance = running(world);
    setRules(world,
             {{QStringLiteral("max_lifetime"), QStringLiteral("6")},
              {QStringLiteral("at_lifetime_end"), QStringLiteral("warn")}});
    world.time().advance(10h);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running"));
    QVERIFY(!view(world, instance).ruleBroken.isEmpty());
    QVERIFY(!view(world, instance).stopsAt);
    QCOMPARE(told(world, audit_action::instanceWarned), 1);
}

void TestRunningRules::stopsWhenTheBudgetIsSpent()
{
    World world;
    const InstanceId instance = running(world);
    const Money perDay = costOver(view(world, instance).pricePerHour, 24h);
    setRules(world,
             {{QStringLiteral("at_limit"), QStringLiteral("stop")},
              {QStringLiteral("daily_budget"), Money::fromMicros(perDay.micros() / 4).toString()}});
    world.time().advance(4h); // spent: about two thirds of it
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running"));
    world.time().advance(4h);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
}

void TestRunningRules::aStopSurvivesACrash()
{
    World world;
    const InstanceId instance = running(world);
    setRules(world,
             {{QStringLiteral("max_lifetime"), QStringLiteral("6")},
              {QStringLiteral("at_lifetime_end"), QStringLiteral("stop")}});
    world.time().advance(6h + 5min);
    const auto due = view(world, instance).stopsAt;
    QVERIFY(due);
    world.crash();
    world.governor().executor().start();
    world.time().advance(1min);
    QCOMPARE(view(world, instance).stopsAt, due); // not put off
    world.time().advance(30min);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
    QCOMPARE(told(world, audit_action::instanceStopPlanned), 1);
}

void TestRunningRules::leavesTheRestToAPersonWhenManyWouldStop()
{
    World world(1, QStringLiteral("100000"), QStringLiteral("12"));
    std::vector<InstanceId> instances;
    for (int i = 0; i < 7; ++i)
        instances.push_back(running(world));
    world.time().advance(13h); // one after the other they came, at one moment the rule finds them all
    setRules(world,
             {{QStringLiteral("max_lifetime"), QStringLiteral("12")},
              {QStringLiteral("at_lifetime_end"), QStringLiteral("stop")}});
    world.time().advance(1h);
    QStringList states;
    HourlyRate cheapestStopped = HourlyRate::fromNanos(std::numeric_limits<qint64>::max());
    HourlyRate dearestHeld;
    for (const InstanceId id : instances) {
        const governor::InstanceView each = view(world, id);
        states.append(toString(each.state) + (each.stopHeld ? QStringLiteral(", held") : QString()));
        if (each.state == InstanceState::Stopped)
            cheapestStopped = std::min(cheapestStopped, each.pricePerHour);
        if (each.stopHeld)
            dearestHeld = std::max(dearestHeld, each.pricePerHour);
    }
    QCOMPARE(states.count(QStringLiteral("stopped")), 5);
    QCOMPARE(states.count(QStringLiteral("running, held")), 2);
    QVERIFY(dearestHeld <= cheapestStopped); // each stop saves most
    world.time().advance(24h); // nobody answers: nobody stops them
    QCOMPARE(static_cast<int>(std::count_if(instances.begin(), instances.end(),
                                            [&world](InstanceId id) { return view(world, id).stopHeld; })),
             2);
}

void TestRunningRules::theBrakeIsTheTeamsOwn()
{
    World world;
    std::vector<InstanceId> instances; // in the order in which they came
    for (int i = 0; i < 4; ++i)
        instances.push_back(running(world));
    world.time().advance(13h);
    setRules(world,
             {{QStringLiteral("max_lifetime"), QStringLiteral("12")},
              {QStringLiteral("at_lifetime_end"), QStringLiteral("stop")},
              {QStringLiteral("stop_at_once"), QStringLiteral("50%")},
              {QStringLiteral("stop_first"), QStringLiteral("newest")}});
    world.time().advance(1h);
    QStringList states;
    for (const InstanceId id : instances)
        states.append(toString(view(world, id).state)
                      + (view(world, id).stopHeld ? QStringLiteral(", held") : QString()));
    QCOMPARE(states.join(QStringLiteral("; ")), QStringLiteral("running, held; running, held; stopped; stopped"));
}

void TestRunningRules::aSpentBudgetAboveTheTeamsStopsWhatRuns()
{
    World world;
    const InstanceId instance = running(world);
    const governor::InstanceView before = view(world, instance);
    const BudgetOwner whole = *world.governor().budgets().ownerNamed(QStringLiteral("organisation"));
    BudgetTerms terms{{{BudgetPeriod::Day, Money::fromMicros(costOver(before.pricePerHour, 6h).micros())}}};
    QVERIFY(world.governor().budgets().save(world.actor(), whole, terms, QStringLiteral("Agreed")));
    world.time().advance(8h); // it only pauses new rentals
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running"));
    terms.atLimit = AtLimit::Stop;
    QVERIFY(world.governor().budgets().save(world.actor(), whole, terms, QStringLiteral("Stop at it")));
    world.time().advance(5min);
    const governor::InstanceView marked = view(world, instance);
    QCOMPARE(toString(marked.state), QStringLiteral("running"));
    QVERIFY(marked.stopsAt && marked.ruleBroken.contains(QLatin1String("is spent")));
    world.time().advance(30min);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
    // What it saves until its planned end is booked, and shown.
    const auto savings = world.governor().reader().savings(world.time().now(), {});
    QVERIFY(savings.hasValue());
    QCOMPARE(savings->booked.size(), size_t{1});
    QCOMPARE(toString(savings->booked.front().saving.kind), QStringLiteral("rule_stop"));
    QCOMPARE(savings->booked.front().saving.perDay, costOver(before.pricePerHour - before.diskPerHour, 24h));
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestRunningRules::aBrakeAboveTheTeamsHoldsWhateverElseIsSpent()
{
    World world;
    governor::BudgetChanges &budgets = world.governor().budgets();
    std::vector<InstanceId> instances;
    for (int i = 0; i < 4; ++i)
        instances.push_back(running(world));
    QVERIFY(world.governor().administration().changeTeam(world.actor(), world.team().team.slug,
                                                         {{QStringLiteral("cost_center"), QStringLiteral("4100")}},
                                                         localDate(world.time().now(), QTimeZone::utc())));
    BudgetTerms terms{{{BudgetPeriod::Day, Money::fromMicros(1)}}, {}, AtLimit::Stop, StopBrake{2, false}};
    QVERIFY(budgets.save(world.actor(), *budgets.ownerNamed(QStringLiteral("organisation")), terms,
                         QStringLiteral("Two at once")));
    terms.stopAtOnce = StopBrake{10, false};
    const auto department = budgets.ownerNamed(QStringLiteral("cost_center:4100"));
    QVERIFY(department.hasValue());
    QVERIFY(budgets.save(world.actor(), *department, terms, QStringLiteral("Ten at once")));
    world.time().advance(2h);
    const auto count = [&](auto wanted) {
        return std::count_if(instances.begin(), instances.end(),
                             [&](InstanceId id) { return wanted(view(world, id)); });
    };
    const auto isStopped = [](const governor::InstanceView &each) { return each.state == InstanceState::Stopped; };
    QCOMPARE(count(isStopped), 2);
    QCOMPARE(count([](const governor::InstanceView &each) { return each.stopHeld; }), 2);
    // Whoever is told, is told what happens.
    const auto notices = world.governor().reader().notices(world.time().now(), true);
    QVERIFY(notices && std::any_of(notices->begin(), notices->end(), [](const governor::NoticeView &each) {
                return each.notice.sentence().contains(QLatin1String("What runs is stopped"));
            }));
    world.time().advance(2h); // the department's brake would let them, but a person was asked
    QCOMPARE(count(isStopped), 2);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestRunningRules::aRuleThatOnlyWarnsByNowStopsNothing()
{
    World world;
    const InstanceId instance = running(world);
    const QString lifetime = QStringLiteral("max_lifetime");
    const QString atEnd = QStringLiteral("at_lifetime_end");
    setRules(world, {{lifetime, QStringLiteral("6")}, {atEnd, QStringLiteral("stop")}});
    world.time().advance(6h + 5min);
    QVERIFY(view(world, instance).stopsAt);
    setRules(world, {{lifetime, QStringLiteral("6")}, {atEnd, QStringLiteral("warn")}});
    world.time().advance(2h);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running"));
    QVERIFY(!view(world, instance).stopsAt);
    QVERIFY(!view(world, instance).ruleBroken.isEmpty());
}

void TestRunningRules::aRuleThatStopsByNowMarksWhatItHadWarned()
{
    World world;
    const InstanceId instance = running(world);
    const QString lifetime = QStringLiteral("max_lifetime");
    const QString atEnd = QStringLiteral("at_lifetime_end");
    setRules(world, {{lifetime, QStringLiteral("6")}, {atEnd, QStringLiteral("warn")}});
    world.time().advance(7h);
    QVERIFY(!view(world, instance).stopsAt);
    setRules(world, {{lifetime, QStringLiteral("6")}, {atEnd, QStringLiteral("stop")}});
    world.time().advance(5min);
    QVERIFY(view(world, instance).stopsAt);
    world.time().advance(30min);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
}

QTEST_GUILESS_MAIN(TestRunningRules)
#include "tst_running_rules_scenario.moc"
