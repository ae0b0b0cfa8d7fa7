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
    QVERIFY2(ended.error.contains(QStringLiteral("ask again")), qPrintable(ended.error));
    world.time().advance(10min);
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
    if (contractOf(world, instance).phase != simulator::Phase::Scheduling)
        QSKIP("nobody could take this machine's GPU");
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
