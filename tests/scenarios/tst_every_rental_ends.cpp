#include "scenarios/meddling.h"
#include "scenarios/world.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const simulator::Contract &contractOf(World &world, InstanceId id)
{
    return world.market().market().contracts().at(id.value());
}

QString stateOf(World &world, InstanceId id)
{
    const auto view = world.governor().reader().instance(id, world.time().now());
    return view ? toString(view->state) : QString();
}

std::optional<Instant> endOf(World &world, InstanceId id)
{
    return world.governor().reader().instance(id, world.time().now())->endsAt;
}

Request command(World &world, InstanceId id, InstanceCommand command)
{
    return world.governor().requests().command(world.actor(), {id}, command)->front();
}

/// As somebody would at Vast.ai's own site.
void setState(World &world, InstanceId id, const char *state)
{
    world.ask("PUT", "/api/v0/instances/" + QByteArray::number(id.value()) + "/",
              QByteArray(R"({"state":")") + state + R"("})");
}

InstanceId running(World &world, Duration planned = 8h)
{
    world.governor().executor().start();
    return world.settle(world.rent(0, planned).id).instance;
}

/// Rented, and the executor dies before it has looked at what came of it.
InstanceId rentedUnwatched(World &world, Duration planned)
{
    world.governor().executor().start();
    const RequestId id = world.rent(0, planned).id;
    for (int i = 0; i < 600 && world.show(id).state != RequestState::Submitted; ++i)
        world.time().advance(100ms);
    world.crash();
    return world.show(id).instance;
}

} // namespace

/// Every rental has an end, and nobody's work is thrown away: also when nobody watched, when a stop is overtaken, when
/// the executor died in the middle, and when it was rented beside Bursar.
class TestEveryRentalEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRanUnwatchedIsNotDestroyed();
    void whatRunsUnwatchedEndsAfterItsPlannedTime();
    void aStopWhileItLoadsDestroysNothing();
    void whatLoadsForEverIsStoppedAtItsEnd();
    void anOvertakenStopDoesNotKeepTheEndAway();
    void aStopThatDoesNotComeTrueIsAskedForAgain();
    void anOldStartIsNotSentAgain();
    void aStartThatNobodyHeardOfIsNoFailure_data();
    void aStartThatNobodyHeardOfIsNoFailure();
    void whatALaterRequestOvertookIsNotSentAgain_data();
    void whatALaterRequestOvertookIsNotSentAgain();
    void whatEndsCostIsAskedForUntilVastAnswers_data();
    void whatEndsCostIsAskedForUntilVastAnswers();
    void whatIsTakenBackInTimeIsNotSent();
    void aStopIsRepeatedWhateverItDoes_data();
    void aStopIsRepeatedWhateverItDoes();
    void aStartThatLeftTheQueueComesToAnEnd();
    void aStrangersEndIsKept();
    void vastsStopIsNotPutOff();
};

void TestEveryRentalEnds::whatRanUnwatchedIsNotDestroyed()
{
    World world;
    const InstanceId instance = rentedUnwatched(world, 8h);
    QVERIFY(!instance.isEmpty());
    world.time().advance(3h);
    setState(world, instance, "stopped");
    world.time().advance(10min);
    world.governor().executor().start();
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), 1);
    QCOMPARE(stateOf(world, instance), QStringLiteral("stopped"));
}

void TestEveryRentalEnds::whatRunsUnwatchedEndsAfterItsPlannedTime()
{
    World world;
    const InstanceId instance = rentedUnwatched(world, 1h);
    world.time().advance(3h);
    world.governor().executor().start();
    world.time().advance(10min);
    QVERIFY(!contractOf(world, instance).wantsRunning);
    QCOMPARE(stateOf(world, instance), QStringLiteral("stopped"));
}

void TestEveryRentalEnds::aStopWhileItLoadsDestroysNothing()
{
    World world;
    world.governor().executor().start();
    world.fault(R"({"kind":"load-forever"})");
    const Request rental = world.settle(world.rent(0).id, 3min);
    QVERIFY(!rental.instance.isEmpty());
    world.settle(command(world, rental.instance, InstanceCommand::Stop).id);
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), 1);
    QCOMPARE(stateOf(world, rental.instance), QStringLiteral("stopped"));
}

void TestEveryRentalEnds::whatLoadsForEverIsStoppedAtItsEnd()
{
    World world;
    world.governor().executor().start();
    world.fault(R"({"kind":"load-forever"})");
    const Request rental = world.settle(world.rent(0, 1h).id, 3min);
    const auto end = endOf(world, rental.instance);
    QVERIFY(end && *end <= world.time().now() + 1h);
    world.time().advance(2h);
    QVERIFY(!contractOf(world, rental.instance).wantsRunning);
    QCOMPARE(world.contractsAlive(), 1);
}

void TestEveryRentalEnds::anOvertakenStopDoesNotKeepTheEndAway()
{
    World world;
    const InstanceId instance = running(world, 2h);
    const Request stop = command(world, instance, InstanceCommand::Stop);
    for (int i = 0; i < 600 && world.show(stop.id).state != RequestState::Submitted; ++i)
        world.time().advance(100ms);
    const Request start = command(world, instance, InstanceCommand::Start);
    QCOMPARE(toString(world.settle(start.id, 30min).state), QStringLiteral("closed"));
    QVERIFY(isEnd(world.settle(stop.id, 30min).state));
    QCOMPARE(stateOf(world, instance), QStringLiteral("running"));
    world.time().advance(3h);
    QCOMPARE(stateOf(world, instance), QStringLiteral("stopped"));
}

void TestEveryRentalEnds::aStopThatDoesNotComeTrueIsAskedForAgain()
{
    World world;
    const InstanceId instance = running(world, 20h);
    const Request stop = command(world, instance, InstanceCommand::Stop);
    for (int i = 0; i < 600 && world.show(stop.id).state != RequestState::Submitted; ++i)
        world.time().advance(100ms);
    setState(world, instance, "running"); // once, and Bursar insists
    const Request ended = world.settle(stop.id, 12min);
    QCOMPARE(toString(ended.state), QStringLiteral("closed"));
    QCOMPARE(stateOf(world, instance), QStringLiteral("stopped"));
}

void TestEveryRentalEnds::anOldStartIsNotSentAgain()
{
    World world;
    const InstanceId instance = running(world, 100h);
    world.settle(command(world, instance, InstanceCommand::Stop).id);
    world.fault(R"({"kind":"drop","method":"PUT","path":"/instances/","times":50})");
    const Request start = command(world, instance, InstanceCommand::Start);
    for (int i = 0; i < 100 && world.show(start.id).state != RequestState::Submitting; ++i)
        world.time().advance(100ms);
    QCOMPARE(toString(world.show(start.id).state), QStringLiteral("submitting"));
    world.crash();
    world.noFaults();
    world.time().advance(48h);
    world.governor().executor().start();
    const Request ended = world.settle(start.id);
    QCOMPARE(toString(ended.state), QStringLiteral("failed"));
    QVERIFY2(ended.error.contains(QStringLiteral("taken back")), qPrintable(ended.error));
    world.time().advance(10min);
    QVERIFY(!contractOf(world, instance).wantsRunning);
}

void TestEveryRentalEnds::aStartThatNobodyHeardOfIsNoFailure_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("asked for five times") << false;
    QTest::newRow("two days without Bursar") << true;
}

/// Vast.ai has done it, though no answer said so: what runs is no failed start that would cost unseen.
void TestEveryRentalEnds::aStartThatNobodyHeardOfIsNoFailure()
{
    QFETCH(bool, crashes);
    World world;
    const InstanceId instance = running(world, 100h);
    world.settle(command(world, instance, InstanceCommand::Stop).id);
    world.fault(R"({"kind":"cut","method":"PUT","path":"/instances/","times":50})");
    const Request start = command(world, instance, InstanceCommand::Start);
    if (crashes) {
        for (int i = 0; i < 100 && !contractOf(world, instance).wantsRunning; ++i)
            world.time().advance(100ms);
        world.crash();
        world.noFaults();
        world.time().advance(48h);
        world.governor().executor().start();
    }
    const Request ended = world.settle(start.id);
    QVERIFY2(toString(ended.state) == QLatin1String("closed"), qPrintable(ended.error));
    QCOMPARE(stateOf(world, instance), QStringLiteral("running"));
}

void TestEveryRentalEnds::whatALaterRequestOvertookIsNotSentAgain_data()
{
    QTest::addColumn<InstanceCommand>("first");
    QTest::addColumn<InstanceCommand>("later");
    QTest::newRow("a start by a stop") << InstanceCommand::Start << InstanceCommand::Stop;
    QTest::newRow("a stop by a start") << InstanceCommand::Stop << InstanceCommand::Start;
}

void TestEveryRentalEnds::whatALaterRequestOvertookIsNotSentAgain()
{
    QFETCH(InstanceCommand, first);
    QFETCH(InstanceCommand, later);
    World world;
    const InstanceId instance = running(world, 100h);
    if (first == InstanceCommand::Start)
        world.settle(command(world, instance, InstanceCommand::Stop).id);
    world.fault(R"({"kind":"timeout","method":"PUT","path":"/instances/","times":1})");
    const Request slow = command(world, instance, first);
    world.time().advance(3s);
    const Request quick = command(world, instance, later);
    QCOMPARE(toString(world.settle(quick.id).state), QStringLiteral("closed"));
    const Request ended = world.settle(slow.id);
    QVERIFY(isEnd(ended.state));
    world.time().advance(10min);
    QCOMPARE(contractOf(world, instance).wantsRunning, later == InstanceCommand::Start);
    QCOMPARE(stateOf(world, instance),
             later == InstanceCommand::Start ? QStringLiteral("running") : QStringLiteral("stopped"));
}

void TestEveryRentalEnds::whatEndsCostIsAskedForUntilVastAnswers_data()
{
    QTest::addColumn<InstanceCommand>("what");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("stop") << InstanceCommand::Stop << QByteArray("PUT");
    QTest::newRow("destroy") << InstanceCommand::Destroy << QByteArray("DELETE");
}

void TestEveryRentalEnds::whatEndsCostIsAskedForUntilVastAnswers()
{
    QFETCH(InstanceCommand, what);
    QFETCH(QByteArray, method);
    World world;
    const InstanceId instance = running(world, 100h);
    world.fault(R"({"kind":"drop","path":"/instances/","times":100000,"method":")" + method + "\"}");
    const Request asked = command(world, instance, what);
    world.time().advance(20min);
    QCOMPARE(toString(world.show(asked.id).state), QStringLiteral("submitting"));
    const auto waiting = world.governor().reader().request(asked.id.toString());
    QVERIFY2(waiting->waitsFor.contains(QStringLiteral("asked for again")), qPrintable(waiting->waitsFor));
    world.noFaults();
    QCOMPARE(toString(world.settle(asked.id).state), QStringLiteral("closed"));
    QVERIFY(!contractOf(world, instance).wantsRunning || world.contractsAlive() == 0);
}

/// Nothing was sent yet, since Vast.ai had too much to do.
void TestEveryRentalEnds::whatIsTakenBackInTimeIsNotSent()
{
    World world;
    const InstanceId instance = running(world, 100h);
    world.fault(R"({"kind":"refuse-429","method":"DELETE","path":"/instances/","times":100000})");
    const Request destroy = command(world, instance, InstanceCommand::Destroy);
    world.time().advance(5min);
    QCOMPARE(toString(world.show(destroy.id).state), QStringLiteral("submitting"));
    QVERIFY(world.governor().requests().cancel(world.actor(), destroy.id));
    QCOMPARE(toString(world.settle(destroy.id).state), QStringLiteral("cancelled"));
    world.noFaults();
    world.time().advance(10min);
    QCOMPARE(stateOf(world, instance), QStringLiteral("running"));
}

void TestEveryRentalEnds::aStopIsRepeatedWhateverItDoes_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"running", "frozen", "unknown"})
        QTest::newRow(status) << QByteArray(status);
}

/// Vast.ai has accepted the stop, and it bills on.
void TestEveryRentalEnds::aStopIsRepeatedWhateverItDoes()
{
    QFETCH(QByteArray, status);
    bool meddles = false;
    const Meddling::Meddle meddle = [&](const vast::HttpRequest &request, vast::HttpAnswer &answer) {
        const QByteArray runs = R"("actual_status":"running")";
        if (meddles && request.method == "GET" && request.url.path().contains(QLatin1String("/instances")))
            answer.body.replace(runs, QByteArray(runs).replace("running", status));
    };
    std::unique_ptr<Meddling> between;
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), [&](vast::Transport &below) {
        between = std::make_unique<Meddling>(below, meddle);
        return between.get();
    });
    const InstanceId instance = running(world, 100h);
    const Request stop = command(world, instance, InstanceCommand::Stop);
    for (int i = 0; i < 600 && world.show(stop.id).state != RequestState::Submitted; ++i)
        world.time().advance(100ms);
    setState(world, instance, "running"); // as if it had had no effect
    meddles = true;
    QCOMPARE(toString(world.settle(stop.id, 12min).state), QStringLiteral("closed"));
    QVERIFY(!contractOf(world, instance).wantsRunning);
}

void TestEveryRentalEnds::aStartThatLeftTheQueueComesToAnEnd()
{
    World world;
    const InstanceId instance = running(world, 100h);
    world.settle(command(world, instance, InstanceCommand::Stop).id);
    const QByteArray offer = QByteArray::number(contractOf(world, instance).slice->offerId);
    world.ask("PUT", "/api/v0/asks/" + offer + "/", R"({"image":"x","disk":10})"); // somebody else takes the GPU
    const Request start = command(world, instance, InstanceCommand::Start);
    world.time().advance(2min);
    QVERIFY2(contractOf(world, instance).phase == simulator::Phase::Scheduling, "nobody could take its GPU");
    setState(world, instance, "stopped"); // at Vast.ai's own site
    world.time().advance(30min);
    QCOMPARE(toString(world.show(start.id).state), QStringLiteral("failed"));
    QCOMPARE(stateOf(world, instance), QStringLiteral("stopped"));
}

void TestEveryRentalEnds::aStrangersEndIsKept()
{
    World world;
    world.governor().executor().start();
    const Offer offer = world.offers().at(1);
    world.ask("PUT", "/api/v0/asks/" + offer.id.toString().toLatin1() + "/", R"({"image":"x","disk":10})");
    world.time().advance(15min);
    const auto instances = *world.governor().reader().instances(world.time().now());
    QCOMPARE(instances.size(), std::size_t{1});
    const InstanceId stranger = instances.front().id;
    QVERIFY(
        world.governor().administration().assignInstances(world.actor(), {stranger}, QStringLiteral("research"), {}));
    const Instant end = world.time().now() + 30min;
    const auto extend =
        world.governor().requests().command(world.actor(), {stranger}, InstanceCommand::Extend, {}, end);
    QVERIFY(extend);
    QCOMPARE(toString(world.settle(extend->front().id).state), QStringLiteral("closed"));
    world.time().advance(45min);
    QVERIFY(!contractOf(world, stranger).wantsRunning);
    QCOMPARE(stateOf(world, stranger), QStringLiteral("stopped"));
}

/// Bursar's own stop is refused again and again: the one that was left with Vast.ai stays where it is.
void TestEveryRentalEnds::vastsStopIsNotPutOff()
{
    World world;
    const InstanceId instance = running(world, 90min);
    world.time().advance(1min);
    const auto stop = world.governor().reader().instance(instance, world.time().now())->outsideStop;
    QVERIFY(stop);
    world.fault(R"({"kind":"drop","method":"PUT","path":"/instances/","times":100000})");
    world.time().advance(*stop - world.time().now() + 20min);
    QVERIFY(!contractOf(world, instance).wantsRunning);
}

QTEST_GUILESS_MAIN(TestEveryRentalEnds)
#include "tst_every_rental_ends.moc"
