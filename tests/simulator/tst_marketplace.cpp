#include "simulator/marketplace.h"

#include "foundation/chance.h"

#include "world.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

class MarketplaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheOffersAskedFor_data();
    void hasTheOffersAskedFor();
    void carriesRealFigures();
    void sameSeedAndCallsGiveTheSameTruth();
    void stepsOfTimeDoNotMatter();
    void losesNoMoney();
    void rentingASliceRemovesOverlappingOnes();
    void stoppingFreesTheGpus();
    void loadingCostsNoGpu();
    void losesABidToAHigherOne();
    void stopsEverythingWithoutCredit();
    void endsWithTheHostsPromise();
    void chargesADayLateAndRounded();
    void growingChargesNeverShrink();
    void billsAreAdditive();
    void writesDecimals_data();
    void writesDecimals();
};

namespace {

// A month of work: rents, stops, starts and destroys by chance.
void workFor(World &world, quint64 seed, int steps, Duration step)
{
    SeededChance chance(seed);
    std::vector<qint64> ids;
    const std::vector<Machine> &machines = world.market.market().machines();
    for (int i = 0; i < steps; ++i) {
        world.pass(step);
        const quint64 deed = chance.below(6);
        if (ids.size() < 4 || deed == 0) {
            const Machine &machine = machines[chance.below(machines.size())];
            Order order;
            order.offerId = machine.slices[chance.below(machine.slices.size())].offerId;
            order.diskMilliGb = 20'000 + static_cast<qint64>(chance.below(40'000));
            if (chance.below(3) == 0)
                order.bidMicros = 200'000 + static_cast<qint64>(chance.below(900'000));
            const OrderOutcome outcome = world.market.rent(chance.below(2), order);
            if (outcome.contract != 0)
                ids.push_back(outcome.contract);
            continue;
        }
        const qint64 id = ids[chance.below(ids.size())];
        if (!world.market.contracts().at(id).isLive())
            continue;
        switch (deed) {
        case 1:
            world.market.destroyContract(id);
            break;
        case 2:
            world.market.stopContract(id);
            break;
        case 3:
            world.market.startContract(id);
            break;
        case 4:
            world.market.rebootContract(id);
            break;
        default:
            world.market.recycleContract(id);
        }
    }
}

Amount totalOf(const Marketplace &market, size_t account)
{
    Amount total;
    for (const auto &[id, contract] : market.contracts()) {
        if (contract.account == account)
            total += billOf(contract, contract.created, market.now()).total();
    }
    return total;
}

} // namespace

void MarketplaceTest::hasTheOffersAskedFor_data()
{
    QTest::addColumn<int>("offers");
    for (const int offers : {0, 1, 7, 50, 2000})
        QTest::addRow("%d", offers) << offers;
}

void MarketplaceTest::hasTheOffersAskedFor()
{
    QFETCH(int, offers);
    const Market market(3, offers);
    size_t found = 0;
    std::set<qint64> ids;
    for (const Machine &machine : market.machines()) {
        found += machine.slices.size();
        for (const Slice &slice : machine.slices) {
            ids.insert(slice.offerId);
            QVERIFY(slice.microsPerHour > 0);
            QVERIFY(slice.gpuMask != 0);
        }
    }
    QCOMPARE(found, static_cast<size_t>(offers));
    QCOMPARE(ids.size(), static_cast<size_t>(offers));
}

void MarketplaceTest::carriesRealFigures()
{
    const Market market(1, 2000);
    std::set<QString> names;
    qint64 cheapest = std::numeric_limits<qint64>::max();
    for (const Machine &machine : market.machines()) {
        names.insert(machine.gpuName);
        for (const Slice &slice : machine.slices) {
            if (machine.gpuName == QLatin1String("RTX 4090") && slice.gpus == 1)
                cheapest = std::min(cheapest, slice.microsPerHour);
        }
    }
    QVERIFY(names.contains(QStringLiteral("H100 SXM")));
    QVERIFY(names.contains(QStringLiteral("RTX 4090")));
    QVERIFY(names.size() >= 20);
    QVERIFY2(cheapest > 250'000 && cheapest < 420'000, qPrintable(QString::number(cheapest)));
}

void MarketplaceTest::sameSeedAndCallsGiveTheSameTruth()
{
    World one(7);
    World other(7);
    workFor(one, 5, 300, 47min);
    workFor(other, 5, 300, 47min);
    QCOMPARE(one.call("GET", "/simulator/truth").body, other.call("GET", "/simulator/truth").body);
    QVERIFY(one.market.contracts().size() > 10);
}

void MarketplaceTest::stepsOfTimeDoNotMatter()
{
    World one(8);
    World other(8);
    for (World *world : {&one, &other})
        workFor(*world, 3, 60, 17min);
    one.pass(20 * 24h);
    for (int i = 0; i < 20 * 24 * 4; ++i)
        other.pass(15min);
    QCOMPARE(one.callNow("GET", "/simulator/truth").body, other.callNow("GET", "/simulator/truth").body);
}

void MarketplaceTest::losesNoMoney()
{
    const bool ok = rc::check("paid in = left + all bills", [] {
        const auto seed = *rc::gen::arbitrary<quint64>();
        World world(seed, 200);
        workFor(world, seed, *rc::gen::inRange(1, 150), Duration{*rc::gen::inRange<qint64>(1, 9'000'000)});
        for (size_t account = 0; account < 2; ++account)
            RC_ASSERT(world.market.spendable(account)
                      == world.market.accounts()[account].paidIn - totalOf(world.market, account));
    });
    QVERIFY(ok);
}

void MarketplaceTest::rentingASliceRemovesOverlappingOnes()
{
    World world;
    for (const Machine &machine : world.market.market().machines()) {
        if (machine.gpus != 8 || machine.slices.size() < 15
            || world.market.weather().strangers(machine, world.market.now()) != 0)
            continue;
        const auto rentable = [&] {
            int count = 0;
            for (const Slice &slice : machine.slices)
                count += world.market.offerState(machine, slice).rentable ? 1 : 0;
            return count;
        };
        QCOMPARE(rentable(), 15);
        Order order;
        order.offerId = machine.slices.back().offerId; // one GPU
        order.diskMilliGb = 20'000;
        QCOMPARE(world.market.rent(0, order).kind, OrderOutcome::Kind::Rented);
        QCOMPARE(rentable(), 11); // gone: the one, its half, its quarter, the whole
        QCOMPARE(world.market.rent(1, order).kind, OrderOutcome::Kind::OfferGone);
        order.offerId = machine.slices.front().offerId;
        QCOMPARE(world.market.rent(1, order).kind, OrderOutcome::Kind::OfferGone);
        return;
    }
    QFAIL("no machine with eight GPUs");
}

void MarketplaceTest::stoppingFreesTheGpus()
{
    World world;
    const qint64 id = world.rentSomething();
    QVERIFY(world.runs(id));
    const Contract &contract = world.market.contracts().at(id);
    const auto free = [&] { return world.market.offerState(*contract.machine, *contract.slice).rentable; };
    QVERIFY(!free());
    world.market.stopContract(id);
    QVERIFY(!free());
    world.pass(20s);
    QCOMPARE(contract.phase, Phase::Stopped);
    QVERIFY(free() || world.market.weather().strangers(*contract.machine, world.market.now()) != 0);
    Order order;
    order.offerId = contract.slice->offerId;
    order.diskMilliGb = 8'000;
    if (world.market.rent(1, order).kind != OrderOutcome::Kind::Rented)
        QSKIP("a stranger was quicker");
    QCOMPARE(world.market.startContract(id), Marketplace::StartOutcome::Queued);
    QCOMPARE(contract.phase, Phase::Scheduling);
    const qint64 other = std::prev(world.market.contracts().end())->first;
    world.market.destroyContract(other);
    QCOMPARE(contract.phase, Phase::Loading); // the queued start comes true
}

void MarketplaceTest::loadingCostsNoGpu()
{
    World world;
    world.market.arm(MarketFault::LoadForever, 1, 0s);
    const qint64 id = world.rentSomething();
    world.pass(3h);
    const Contract &contract = world.market.contracts().at(id);
    QCOMPARE(contract.phase, Phase::Loading);
    const Bill bill = billOf(contract, contract.created, world.market.now());
    QCOMPARE(bill.gpu, Amount{});
    QVERIFY(bill.disk > Amount{});
}

void MarketplaceTest::losesABidToAHigherOne()
{
    World world;
    for (const Machine &machine : world.market.market().machines()) {
        const Slice &slice = machine.slices.front();
        const OfferState state = world.market.offerState(machine, slice);
        if (!state.rentable)
            continue;
        Order order;
        order.offerId = slice.offerId;
        order.diskMilliGb = 10'000;
        order.bidMicros = state.minBidMicros * 3;
        const OrderOutcome first = world.market.rent(0, order);
        QCOMPARE(first.kind, OrderOutcome::Kind::Rented);
        QVERIFY(world.runs(first.contract));
        order.bidMicros = state.minBidMicros * 5;
        const OrderOutcome second = world.market.rent(1, order);
        QCOMPARE(second.kind, OrderOutcome::Kind::Rented);
        const Contract &loser = world.market.contracts().at(first.contract);
        QCOMPARE(loser.phase, Phase::Outbid);
        order.bidMicros = state.minBidMicros - 1;
        QCOMPARE(world.market.rent(1, order).kind, OrderOutcome::Kind::PriceTooLow);
        order.bidMicros.reset(); // an on-demand tenant drives out every bid
        QCOMPARE(world.market.rent(1, order).kind, OrderOutcome::Kind::Rented);
        QCOMPARE(world.market.contracts().at(second.contract).phase, Phase::Outbid);
        return;
    }
    QFAIL("nothing to bid for");
}

void MarketplaceTest::stopsEverythingWithoutCredit()
{
    World world(4, 400, 1);
    const qint64 id = world.rentSomething();
    const Contract &contract = world.market.contracts().at(id);
    for (int day = 0; day < 30 && world.market.spendable(0) > Amount{}; ++day)
        world.pass(24h);
    QVERIFY(world.market.spendable(0) <= Amount{});
    QCOMPARE(contract.phase, Phase::Stopped);
    // It stopped when the money was gone, not at the next look.
    const Interval &last = contract.intervals.back();
    const Amount before = Amount::fromMicros(1'000'000) - billOf(contract, contract.created, last.from).total();
    QVERIFY(before <= Amount{});
    QVERIFY(before > -Amount::fromMicros(10));
    QCOMPARE(world.market.startContract(id), Marketplace::StartOutcome::NoCredit);
    QCOMPARE(world.rent(world.offers().at(0)[QLatin1String("id")].toInteger()).value(QLatin1String("error")).toString(),
             QStringLiteral("insufficient_credit"));
}

void MarketplaceTest::endsWithTheHostsPromise()
{
    World world(5, 400, 1'000'000);
    const qint64 id = world.rentSomething();
    const Contract &contract = world.market.contracts().at(id);
    world.market.advanceTo(contract.end + 1s);
    QCOMPARE(contract.phase, Phase::Stopped);
    QCOMPARE(world.market.startContract(id), Marketplace::StartOutcome::Queued);
    world.pass(48h);
    QCOMPARE(contract.phase, Phase::Destroyed);
}

void MarketplaceTest::chargesADayLateAndRounded()
{
    World world(World::seedWith([](const Unknowns &unknowns) { return !unknowns.recentDaysGrow; }));
    const qint64 id = world.rentSomething();
    const Contract &contract = world.market.contracts().at(id);
    const qint64 day = dayOf(World::start);
    std::optional<Instant> appeared;
    for (int hour = 0; hour < 24 * 4; ++hour) {
        world.pass(1h);
        const auto mills = world.market.charges().chargedMills(contract, day, world.market.now());
        if (mills && !appeared)
            appeared = world.market.now();
        if (mills)
            QCOMPARE(*mills, billOf(contract, startOfDay(day), startOfDay(day + 1)).total().roundedToMills());
    }
    QVERIFY(appeared);
    QVERIFY(*appeared >= startOfDay(day + 1) + 6h);
    QVERIFY(*appeared <= startOfDay(day + 1) + 41h);
}

void MarketplaceTest::growingChargesNeverShrink()
{
    World world(World::seedWith([](const Unknowns &unknowns) { return unknowns.recentDaysGrow; }));
    const qint64 id = world.rentSomething();
    const Contract &contract = world.market.contracts().at(id);
    std::map<qint64, qint64> seen;
    bool grew = false;
    for (int hour = 0; hour < 24 * 20; ++hour) {
        world.pass(1h);
        for (qint64 day = dayOf(contract.created); day <= dayOf(world.market.now()); ++day) {
            const auto mills = world.market.charges().chargedMills(contract, day, world.market.now());
            if (!mills)
                continue;
            QVERIFY(*mills >= seen[day]);
            grew |= seen[day] > 0 && *mills > seen[day];
            seen[day] = *mills;
        }
    }
    QVERIFY(grew);
}

void MarketplaceTest::billsAreAdditive()
{
    QVERIFY(rc::check("bills of two parts are the bill of the whole", [] {
        Interval interval;
        interval.from = World::start;
        interval.rates = {*rc::gen::inRange<qint64>(0, 30'000'000),
                          *rc::gen::inRange<qint64>(0, 2'000'000),
                          *rc::gen::inRange<qint64>(8000, 900'000),
                          *rc::gen::inRange<qint64>(0, 90'000),
                          *rc::gen::inRange<qint64>(0, 90'000),
                          *rc::gen::inRange<qint64>(0, 300'000'000),
                          1};
        const Instant middle = World::start + Duration{*rc::gen::inRange<qint64>(0, 9'000'000'000)};
        const Instant end = middle + Duration{*rc::gen::inRange<qint64>(0, 9'000'000'000)};
        const Bill whole = billOf(interval, World::start, end);
        Bill parts = billOf(interval, World::start, middle);
        parts += billOf(interval, middle, end);
        RC_ASSERT(whole.total() == parts.total());
        RC_ASSERT(whole.downMilliGb == parts.downMilliGb);
    }));
}

void MarketplaceTest::writesDecimals_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QByteArray>("fixed");
    QTest::addColumn<QByteArray>("trimmed");
    QTest::newRow("zero") << qint64{0} << 0 << QByteArray("0") << QByteArray("0");
    QTest::newRow("zero with decimals") << qint64{0} << 3 << QByteArray("0.000") << QByteArray("0");
    QTest::newRow("small") << qint64{7} << 6 << QByteArray("0.000007") << QByteArray("0.000007");
    QTest::newRow("whole") << qint64{4'000'000} << 6 << QByteArray("4.000000") << QByteArray("4");
    QTest::newRow("negative") << qint64{-1250} << 3 << QByteArray("-1.250") << QByteArray("-1.25");
    QTest::newRow("hundreds") << qint64{100} << 0 << QByteArray("100") << QByteArray("100");
    QTest::newRow("long") << std::numeric_limits<qint64>::max() << 15 << QByteArray("9223.372036854775807")
                          << QByteArray("9223.372036854775807");
}

void MarketplaceTest::writesDecimals()
{
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QTEST(fixedText(value, scale), "fixed");
    QTEST(decimalText(value, scale), "trimmed");
    QCOMPARE(fixedText(Wide{1'000'000'000'000'000'000} * 12'345 + 7, 15), QByteArray("12345000.000000000000007"));
    QCOMPARE(Amount{Wide{2'500'000'000'000}}.roundedToMills(), 2);
    QCOMPARE(Amount{Wide{3'500'000'000'000}}.roundedToMills(), 4);
    QCOMPARE(Amount{Wide{-2'500'000'000'001}}.roundedToMills(), -3);
}

QTEST_GUILESS_MAIN(MarketplaceTest)
#include "tst_marketplace.moc"
