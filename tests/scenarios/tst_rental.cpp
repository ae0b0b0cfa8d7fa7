#include "governor/reading/instance_story.h"
#include "scenarios/world.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

/// Rentals on the virtual clock, with everything that can go wrong on the way.
class TestRental : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rentsRunsAndStopsAtItsEnd();
    void refusesTheSecondOfTwoForOneSlot();
    void crashAtAnyMomentLeavesOneInstanceOrNone_data();
    void crashAtAnyMomentLeavesOneInstanceOrNone();
    void destroysWhatCameTwice();
    void survivesA429Storm();
    void aKeyThatMayNotRentIsNamedWithItsRemedy();
    void showsTheLogsOfWhatRuns();
    void tellsHowLongTheMoneyLasts();
};

void TestRental::rentsRunsAndStopsAtItsEnd()
{
    World world;
    world.governor().executor().start();
    const Request request = world.settle(world.rent(0, 2h).id);
    QCOMPARE(toString(request.state), QStringLiteral("running"));
    QCOMPARE(world.contractsAlive(), 1);
    world.time().advance(3h);
    const auto instance = world.governor().reader().instance(request.instance, world.time().now());
    QVERIFY(instance);
    QCOMPARE(toString(instance->state), QStringLiteral("stopped"));
    const auto story = world.governor().reader().instanceStory(request.instance, world.time().now());
    QVERIFY(story && story->load.size() > 10); // two hours at work, one figure for ten minutes
    const auto verified = world.governor().reader().verifyAudit();
    QVERIFY(verified && verified->ok);
}

void TestRental::refusesTheSecondOfTwoForOneSlot()
{
    World world(1, QStringLiteral("1000"), QStringLiteral("1"));
    const Request first = world.rent(0);
    const Request second = world.rent(1);
    world.governor().executor().start();
    const Request firstEnd = world.settle(first.id);
    const Request secondEnd = world.settle(second.id);
    QCOMPARE(toString(firstEnd.state), QStringLiteral("running"));
    QCOMPARE(toString(secondEnd.state), QStringLiteral("denied"));
    QVERIFY(secondEnd.decision);
    QCOMPARE(secondEnd.decision->reasons.front().rule, QStringLiteral("max_instances"));
    QCOMPARE(world.contractsAlive(), 1);
}

void TestRental::crashAtAnyMomentLeavesOneInstanceOrNone_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("crashAfterMs");
    for (const char *kind : {"", "timeout", "cut", "drop"}) {
        for (const int ms : {0, 200, 900, 1'500, 3'000, 6'000, 12'000, 20'000, 40'000, 70'000})
            QTest::addRow("%s %d", *kind ? kind : "no fault", ms) << QByteArray(kind) << ms;
    }
}

void TestRental::crashAtAnyMomentLeavesOneInstanceOrNone()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, crashAfterMs);
    World world(static_cast<quint64>(crashAfterMs) + 3);
    world.governor().executor().start();
    const Proposal proposal = world.proposal();
    if (!fault.isEmpty())
        world.fault("{\"kind\":\"" + fault + "\",\"method\":\"PUT\",\"path\":\"/asks/\",\"times\":1}");
    const Request asked = world.governor().requests().rent(world.actor(), proposal, QStringLiteral("test"))->front();
    world.time().advance(Duration{crashAfterMs});
    world.crash();
    world.governor().executor().start();
    const Request request = world.settle(asked.id);
    QVERIFY2(isEnd(request.state) || request.state == RequestState::Running, qPrintable(toString(request.state)));
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), request.state == RequestState::Running ? 1 : 0);
    const auto verified = world.governor().reader().verifyAudit();
    QVERIFY(verified && verified->ok);
}

void TestRental::destroysWhatCameTwice()
{
    World world;
    world.governor().executor().start();
    world.fault(R"({"kind":"duplicate-contract"})");
    const Request request = world.settle(world.rent(0).id);
    QCOMPARE(toString(request.state), QStringLiteral("running"));
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), 1);
}

void TestRental::aKeyThatMayNotRentIsNamedWithItsRemedy()
{
    World world;
    const Request asked = world.rent();
    world.fault(R"({"kind":"expired-key","method":"PUT","path":"/asks/","times":1})");
    world.governor().executor().start();
    const Request failed = world.settle(asked.id);
    QCOMPARE(toString(failed.state), QStringLiteral("failed"));
    QCOMPARE(world.contractsAlive(), 0);
    QVERIFY(failed.decision && failed.decision->reasons.size() == 1);
    const Reason &reason = failed.decision->reasons.front();
    QCOMPARE(reason.rule, QStringLiteral("account"));
    QCOMPARE(reason.remedies.front().text, QStringLiteral("Open key settings"));
    QCOMPARE(reason.remedies.front().command, QStringLiteral("bursarctl account test Research"));
}

void TestRental::survivesA429Storm()
{
    World world;
    world.governor().executor().start();
    world.fault(R"({"kind":"refuse-429","times":12})");
    const Request request = world.settle(world.rent(0).id);
    QCOMPARE(toString(request.state), QStringLiteral("running"));
    QCOMPARE(world.contractsAlive(), 1);
}

void TestRental::showsTheLogsOfWhatRuns()
{
    World world;
    world.governor().executor().start();
    const Request request = world.settle(world.rent(0).id);
    world.time().advance(5min);
    std::optional<Expected<QString>> logs;
    world.governor().requests().fetchLogs(request.instance, 100, [&logs](Expected<QString> text) { logs = text; });
    world.time().advance(2min);
    QVERIFY(logs);
    QVERIFY2(*logs, qPrintable(*logs ? QString() : logs->error().message));
    QVERIFY((*logs)->contains(QStringLiteral("step 100")));
}

void TestRental::tellsHowLongTheMoneyLasts()
{
    World world;
    const auto account = [&world] { return world.governor().reader().accounts(world.time().now())->front(); };
    QVERIFY(!account().balance);
    world.governor().executor().start();
    world.time().advance(1min);
    QVERIFY(account().balance && account().credit && account().balanceAt);
    QCOMPARE((*account().balance + *account().credit).toString(), QStringLiteral("10000.00"));
    QVERIFY(!account().daysLeft); // nothing is spent

    world.settle(world.rent(0).id);
    world.time().advance(1min);
    const auto days = account().daysLeft;
    QVERIFY(days);
    const Money perDay = costOver(account().burnRate, 24h);
    QVERIFY(perDay * *days <= Money::fromDollars(10'000) && perDay * (*days + 1) > Money::fromDollars(9'999));
    // It is asked again, but not at every look.
    const Instant asked = *account().balanceAt;
    world.time().advance(30min);
    QVERIFY(*account().balanceAt == asked);
    world.time().advance(35min);
    QVERIFY(*account().balanceAt > asked);
}

QTEST_GUILESS_MAIN(TestRental)
#include "tst_rental.moc"
