#include "scenarios/meddling.h"
#include "scenarios/process.h"
#include "scenarios/world.h"

#include "domain/audit_actions.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

int told(World &world, const QString &action)
{
    governor::LedgerReader::AuditFilter filter;
    filter.action = action;
    return static_cast<int>(world.governor().reader().auditRows(filter)->size());
}

governor::InstanceView view(World &world, InstanceId id)
{
    return *world.governor().reader().instance(id, world.time().now());
}

QString conditionOf(World &world, InstanceId id)
{
    const auto condition = view(world, id).condition;
    return condition ? toString(condition->condition) : QString();
}

Request command(World &world, InstanceId id, InstanceCommand command)
{
    return world.governor().requests().command(world.actor(), {id}, command)->front();
}

InstanceId running(World &world, int index = 0, Duration planned = 8h)
{
    world.governor().executor().start();
    return world.settle(world.rent(index, planned).id).instance;
}

const simulator::Contract &contractOf(World &world, InstanceId id)
{
    return world.market().market().contracts().at(id.value());
}

} // namespace

/// What can go wrong with a rental beside its call: each has a name, words and a way out.
class TestExecutorTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDearerOfferGoesBackToThePerson();
    void anEqualOfferIsTakenWhereThePersonAllowsIt();
    void withoutSearchRowsNoEqualIsWaitedFor();
    void everyTroubleIsACondition_data();
    void everyTroubleIsACondition();
    void whatAppearsAfterItWasGivenUpIsDestroyed();
    void aRefusalThatRentedIsTakenAway();
    void aQueuedStartIsTakenBack();
    void aStartAfterTheEndGetsANewEnd();
    void vastStopsWhatNobodyStops();
    void vastsStopMovesWithTheEnd();
    void saysThatVastWouldNotStop();
    void aReservedRentalIsPaidInAdvanceOnce();
    void whatIsListedAgainIsNotGone();
    void aStrangerIsShownWithItsCall();
    void aStrangersCallIsLookedForAgain();
    void aLookIsOneAtEverything();
    void recyclesOnce();
    void aHigherBidIsDecided();
    void aFormerExecutorThatWakesRentsNothing_data();
    void aFormerExecutorThatWakesRentsNothing();
};

void TestExecutorTroubles::aDearerOfferGoesBackToThePerson()
{
    World world;
    Proposal wanted = world.proposal();
    const Offer now = wanted.offer;
    wanted.offer.pricePerHour = HourlyRate::fromNanos(now.pricePerHour.nanos() * 9 / 10); // as it was seen
    const auto ask = [&](const std::optional<HourlyRate> &tolerance) {
        governor::RentalLeeway leeway;
        leeway.priceTolerance = tolerance;
        const RequestId id = world.governor().requests().rent(world.actor(), wanted, {}, 1, {}, leeway)->front().id;
        world.governor().executor().start();
        return world.settle(id);
    };
    const Request dear = ask(std::nullopt);
    QCOMPARE(toString(dear.state), QStringLiteral("failed"));
    QVERIFY2(dear.error.contains(QStringLiteral("costs $")), qPrintable(dear.error));
    QCOMPARE(world.contractsAlive(), 0);
    QCOMPARE(toString(ask(now.pricePerHour).state), QStringLiteral("running"));
}

void TestExecutorTroubles::anEqualOfferIsTakenWhereThePersonAllowsIt()
{
    World world;
    world.governor().executor().start();
    // The cheapest of a kind of which there are several; somebody takes it past Bursar.
    const std::vector<Offer> offers = world.offers();
    const auto wanted = std::find_if(offers.begin(), offers.end(), [&](const Offer &offer) {
        return std::count_if(offers.begin(), offers.end(),
                             [&](const Offer &other) {
                                 return other.gpuName == offer.gpuName && other.numGpus == offer.numGpus
                                     && other.machineId != offer.machineId;
                             })
            > 2;
    });
    QVERIFY(wanted != offers.end());
    world.ask("PUT", "/api/v0/asks/" + wanted->id.toString().toLatin1() + "/", R"({"image":"x","disk":10})");
    const Proposal proposal = world.proposalFor(*wanted, 2h);
    governor::RentalLeeway leeway;
    const Request strict = world.governor().requests().rent(world.actor(), proposal, {}, 1, {}, leeway)->front();
    QCOMPARE(toString(world.settle(strict.id).state), QStringLiteral("failed"));
    leeway.mayTakeEqualOffer = true;
    leeway.priceTolerance = HourlyRate::parse(QStringLiteral("3"));
    const Request open = world.governor().requests().rent(world.actor(), proposal, {}, 1, {}, leeway)->front();
    const Request done = world.settle(open.id);
    QVERIFY2(toString(done.state) == QLatin1String("running"), qPrintable(done.error));
    QVERIFY(done.rental()->proposal.offer.id != wanted->id);
    QCOMPARE(done.rental()->proposal.offer.gpuName, wanted->gpuName);
}

void TestExecutorTroubles::withoutSearchRowsNoEqualIsWaitedFor()
{
    World world;
    world.governor().executor().start();
    const Proposal wanted = world.proposal();
    world.ask("PUT", "/api/v0/asks/" + wanted.offer.id.toString().toLatin1() + "/", R"({"image":"x","disk":10})");
    world.fault(R"({"kind":"quota","path":"/bundles/","times":50})");
    governor::RentalLeeway leeway;
    leeway.mayTakeEqualOffer = true;
    const Request asked = world.governor().requests().rent(world.actor(), wanted, {}, 1, {}, leeway)->front();
    const Request ended = world.settle(asked.id, 30min);
    QCOMPARE(toString(ended.state), QStringLiteral("failed"));
    QVERIFY2(ended.error.contains(QStringLiteral("search rows")), qPrintable(ended.error));
}

void TestExecutorTroubles::everyTroubleIsACondition_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("bid");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("costsNothing");
    QTest::newRow("loads for ever") << QByteArray(R"({"kind":"load-forever"})") << true << false
                                    << QStringLiteral("loading_long") << false;
    QTest::newRow("host offline") << QByteArray(R"({"kind":"host-offline","seconds":7200})") << false << false
                                  << QStringLiteral("host_offline") << true;
    QTest::newRow("outbid") << QByteArray(R"({"kind":"outbid"})") << false << true << QStringLiteral("outbid") << false;
}

void TestExecutorTroubles::everyTroubleIsACondition()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, before);
    QFETCH(bool, bid);
    QFETCH(bool, costsNothing);
    World world;
    world.governor().executor().start();
    if (before)
        world.fault(fault);
    Proposal wanted = world.proposal();
    if (bid) {
        wanted.type = RentalType::Bid;
        wanted.bid = wanted.offer.pricePerHour;
    }
    const Request asked = world.governor().requests().rent(world.actor(), wanted, {})->front();
    const Request request = world.settle(asked.id, 25min);
    QVERIFY(!request.instance.isEmpty());
    if (!before) {
        QCOMPARE(conditionOf(world, request.instance), QString());
        world.fault(fault);
    }
    // An eviction may end before anybody looks again: the market decides.
    for (int i = 0; i < 60 && conditionOf(world, request.instance).isEmpty(); ++i)
        world.time().advance(10s);
    QTEST(conditionOf(world, request.instance), "condition");
    const governor::InstanceView seen = view(world, request.instance);
    QCOMPARE(seen.costNow().isZero(), costsNothing);
    QVERIFY(seen.condition->since && *seen.condition->since <= world.time().now());
    QVERIFY(!seen.condition->choices.empty());
    // And it goes when a person decides so.
    const Request destroy = command(world, request.instance, InstanceCommand::Destroy);
    QCOMPARE(toString(world.settle(destroy.id).state), QStringLiteral("closed"));
    QCOMPARE(world.contractsAlive(), 0);
}

void TestExecutorTroubles::whatAppearsAfterItWasGivenUpIsDestroyed()
{
    World world;
    world.governor().executor().start();
    const Proposal wanted = world.proposal();
    // The call works and nobody hears of it, and the list does not show it for a quarter of an hour.
    world.fault(R"({"kind":"late-list","seconds":900})");
    world.fault(R"({"kind":"cut","method":"PUT","path":"/asks/"})");
    const Request asked = world.governor().requests().rent(world.actor(), wanted, {})->front();
    const Request ended = world.settle(asked.id);
    QCOMPARE(toString(ended.state), QStringLiteral("failed")); // its offer is gone: by our own hand
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), 0);
    QCOMPARE(told(world, audit_action::instanceFound), 1);
    QVERIFY(told(world, audit_action::instanceDuplicate) >= 1);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestExecutorTroubles::aRefusalThatRentedIsTakenAway()
{
    World world;
    world.governor().executor().start();
    world.fault(R"({"kind":"success-false-with-contract"})");
    const Request ended = world.settle(world.rent(0).id);
    QCOMPARE(toString(ended.state), QStringLiteral("failed"));
    QVERIFY(!ended.instance.isEmpty()); // adopted first, so that it is known and paid for
    world.time().advance(5min);
    QCOMPARE(world.contractsAlive(), 0);
    QCOMPARE(told(world, audit_action::instanceGone), 1);
}

void TestExecutorTroubles::aQueuedStartIsTakenBack()
{
    World world;
    const InstanceId instance = running(world, 0, 100h);
    QCOMPARE(toString(world.settle(command(world, instance, InstanceCommand::Stop).id).state),
             QStringLiteral("closed"));
    // Somebody else takes the GPU at once.
    const QByteArray offer = QByteArray::number(contractOf(world, instance).slice->offerId);
    world.ask("PUT", "/api/v0/asks/" + offer + "/", R"({"image":"x","disk":10})");
    const Request start = command(world, instance, InstanceCommand::Start);
    world.time().advance(2min);
    QVERIFY2(contractOf(world, instance).phase == simulator::Phase::Scheduling, "nobody could take its GPU");
    QCOMPARE(toString(world.show(start.id).state), QStringLiteral("submitted"));
    QCOMPARE(conditionOf(world, instance), QStringLiteral("start_queued"));
    const auto waiting = world.governor().reader().request(start.id.toString());
    QVERIFY2(waiting->waitsFor.contains(QStringLiteral("taken back")), qPrintable(waiting->waitsFor));
    world.time().advance(20min);
    QCOMPARE(toString(world.show(start.id).state), QStringLiteral("failed"));
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
    QVERIFY(!contractOf(world, instance).wantsRunning); // it cannot come true any more
}

void TestExecutorTroubles::aStartAfterTheEndGetsANewEnd()
{
    World world;
    const InstanceId instance = running(world, 0, 1h);
    world.time().advance(2h);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
    const Request start = world.settle(command(world, instance, InstanceCommand::Start).id, 40min);
    QVERIFY2(toString(start.state) == QLatin1String("closed"), "the GPU was let to somebody else");
    world.time().advance(30min);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running"));
    QVERIFY(*view(world, instance).endsAt > world.time().now() + 6h);
}

void TestExecutorTroubles::vastStopsWhatNobodyStops()
{
    World world;
    const InstanceId instance = running(world, 0, 90min);
    world.time().advance(1min);
    const auto stop = view(world, instance).outsideStop;
    QVERIFY(stop && *stop >= *view(world, instance).endsAt && *stop <= *view(world, instance).endsAt + 66min);
    world.governor().executor().stop(); // every desk is switched off
    world.time().advance(*stop - world.time().now() + 1min);
    world.ask("GET", "/api/v1/instances/", {}); // lets the market's time pass
    QVERIFY(!contractOf(world, instance).wantsRunning);
    QVERIFY(contractOf(world, instance).phase == simulator::Phase::Stopped
            || contractOf(world, instance).phase == simulator::Phase::Stopping);
    world.governor().executor().start();
    world.time().advance(5min);
    QVERIFY(!view(world, instance).outsideStop); // taken away when it is not needed
    QVERIFY(!world.ask("GET", "/api/v0/commands/schedule_job/", {}).contains("api_endpoint"));
}

void TestExecutorTroubles::vastsStopMovesWithTheEnd()
{
    World world;
    const InstanceId instance = running(world, 0, 90min);
    world.time().advance(1min);
    const auto first = view(world, instance).outsideStop;
    const Instant later = world.time().now() + 10h;
    QVERIFY(world.governor().requests().command(world.actor(), {instance}, InstanceCommand::Extend, {}, later));
    world.time().advance(2min);
    const auto second = view(world, instance).outsideStop;
    QVERIFY(first && second && *second > *first && *second >= later);
    QCOMPARE(world.ask("GET", "/api/v0/commands/schedule_job/", {}).count("api_endpoint"), 1);
    const Request destroy = command(world, instance, InstanceCommand::Destroy);
    world.settle(destroy.id);
    world.time().advance(5min);
    QCOMPARE(world.ask("GET", "/api/v0/commands/schedule_job/", {}).count("api_endpoint"), 0);
    QVERIFY(told(world, audit_action::instanceOutsideStop) >= 3); // placed, moved, removed
}

void TestExecutorTroubles::saysThatVastWouldNotStop()
{
    Meddling::Meddle refuse = [](const vast::HttpRequest &request, vast::HttpAnswer &answer) {
        if (request.method == "POST" && request.url.path().contains(QLatin1String("schedule_job"))) {
            answer.status = 400;
            answer.body =
                R"({"success":false,"error":"invalid_args","msg":"Only reboot and execute can be scheduled."})";
        }
    };
    std::unique_ptr<Meddling> between;
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), [&](vast::Transport &below) {
        between = std::make_unique<Meddling>(below, refuse);
        return between.get();
    });
    const InstanceId instance = running(world);
    world.time().advance(1min);
    QVERIFY(!view(world, instance).outsideStop);
    const QString trouble = view(world, instance).outsideStopTrouble;
    QVERIFY2(trouble.contains(QStringLiteral("Only reboot")), qPrintable(trouble));
    world.time().advance(2h);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running")); // and goes on
    QCOMPARE(told(world, audit_action::instanceOutsideStop), 1);
}

void TestExecutorTroubles::aReservedRentalIsPaidInAdvanceOnce()
{
    World world;
    world.governor().executor().start();
    Proposal wanted = world.proposal(0, 6h);
    wanted.type = RentalType::Reserved;
    const Request request = world.settle(world.governor().requests().rent(world.actor(), wanted, {})->front().id);
    QCOMPARE(toString(request.state), QStringLiteral("running"));
    world.crash();
    world.governor().executor().start();
    world.time().advance(5min);
    const auto commands = world.governor().reader().requests({}, {});
    int prepayments = 0;
    for (const governor::RequestView &each : *commands) {
        const auto order = each.request.command();
        if (!order || order->command != InstanceCommand::Prepay)
            continue;
        ++prepayments;
        QCOMPARE(toString(each.request.state), QStringLiteral("closed"));
        QCOMPARE(order->amount, costOver(wanted.offer.pricePerHour, 6h));
        QCOMPARE(each.request.by, world.actor());
    }
    QCOMPARE(prepayments, 1);
    QVERIFY(contractOf(world, request.instance).prepaid.discountPermille > 0);
}

void TestExecutorTroubles::whatIsListedAgainIsNotGone()
{
    bool hidden = false;
    const Meddling::Meddle hide = [&hidden](const vast::HttpRequest &request, vast::HttpAnswer &answer) {
        if (!hidden || request.method != "GET" || !request.url.path().contains(QLatin1String("/instances")))
            return;
        const bool isList = request.url.path().endsWith(QLatin1String("/instances/"));
        answer.status = isList ? 200 : 404;
        answer.body = isList ? R"({"success":true,"instances":[],"total_instances":0,"next_token":null})"
                             : R"({"success":false,"error":"no_such_instance","msg":"Not found."})";
    };
    std::unique_ptr<Meddling> between;
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), [&](vast::Transport &below) {
        between = std::make_unique<Meddling>(below, hide);
        return between.get();
    });
    const InstanceId instance = running(world);
    hidden = true;
    world.time().advance(3min);
    QCOMPARE(told(world, audit_action::instanceGone), 1);
    hidden = false;
    world.time().advance(2min);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("running"));
    const Request stop = world.settle(command(world, instance, InstanceCommand::Stop).id);
    QCOMPARE(toString(stop.state), QStringLiteral("closed"));
    QCOMPARE(world.contractsAlive(), 1);
}

void TestExecutorTroubles::aStrangerIsShownWithItsCall()
{
    World world;
    const InstanceId ours = running(world);
    const Offer offer = world.offers().at(1);
    world.ask("PUT", "/api/v0/asks/" + offer.id.toString().toLatin1() + "/", R"({"image":"x","disk":10})");
    world.time().advance(5min);
    const auto instances = *world.governor().reader().instances(world.time().now());
    const auto stranger = std::find_if(instances.begin(), instances.end(),
                                       [](const governor::InstanceView &each) { return each.stranger; });
    QVERIFY(stranger != instances.end());
    QVERIFY(stranger->origin);
    QVERIFY(stranger->origin->apiKey > 0);
    QVERIFY(!stranger->origin->address.isEmpty());
    QVERIFY(stranger->origin->at <= world.time().now());
    QVERIFY(!view(world, ours).origin);
    // Until somebody takes it, nobody's budget pays for it.
    const auto spent = world.governor().reader().spending(
        governor::LedgerReader::SpendingKey::Team, localDate(world.time().now(), QTimeZone::utc()),
        localDate(world.time().now(), QTimeZone::utc()), world.time().now());
    QCOMPARE(spent->size(), 2U);
    QVERIFY(world.governor().administration().assignInstances(world.actor(), {stranger->id}, QStringLiteral("research"),
                                                              {}));
    QVERIFY(!view(world, stranger->id).origin);
}

/// Vast.ai's audit log is written when it is written.
void TestExecutorTroubles::aStrangersCallIsLookedForAgain()
{
    bool isEmpty = true;
    const Meddling::Meddle hide = [&isEmpty](const vast::HttpRequest &request, vast::HttpAnswer &answer) {
        if (isEmpty && request.url.path().contains(QLatin1String("audit_logs")))
            answer.body = R"({"success":true,"audit_logs":[],"count":0,"results":[],"next_token":null})";
    };
    std::unique_ptr<Meddling> between;
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), [&](vast::Transport &below) {
        between = std::make_unique<Meddling>(below, hide);
        return between.get();
    });
    world.governor().executor().start();
    const Offer offer = world.offers().at(1);
    world.ask("PUT", "/api/v0/asks/" + offer.id.toString().toLatin1() + "/", R"({"image":"x","disk":10})");
    world.time().advance(5min);
    const InstanceId stranger = world.governor().reader().instances(world.time().now())->front().id;
    QVERIFY(!view(world, stranger).origin);
    isEmpty = false;
    world.time().advance(3h);
    QVERIFY(view(world, stranger).origin);
    QVERIFY(!view(world, stranger).origin->address.isEmpty());
}

/// What the windows call the last look was one at everything.
void TestExecutorTroubles::aLookIsOneAtEverything()
{
    bool isCut = false;
    const Meddling::Meddle cut = [&isCut](const vast::HttpRequest &request, vast::HttpAnswer &answer) {
        if (isCut && request.method == "GET" && request.url.path().endsWith(QLatin1String("/v1/instances/")))
            answer.body.replace("\"next_token\":null", "\"next_token\":\"again\"");
    };
    std::unique_ptr<Meddling> between;
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), [&](vast::Transport &below) {
        between = std::make_unique<Meddling>(below, cut);
        return between.get();
    });
    running(world);
    world.time().advance(5min);
    const auto lastWatch = [&world] { return world.governor().executor().state().lastWatch; };
    QVERIFY(*lastWatch() > world.time().now() - 1min);
    isCut = true;
    world.time().advance(10min);
    QVERIFY(*lastWatch() < world.time().now() - 5min);
    isCut = false;
    world.time().advance(5min);
    QVERIFY(*lastWatch() > world.time().now() - 1min);
}

void TestExecutorTroubles::recyclesOnce()
{
    World world;
    const InstanceId instance = running(world);
    world.fault(R"({"kind":"cut","path":"/recycle/"})"); // it works and nobody hears of it
    const Request request = world.settle(command(world, instance, InstanceCommand::Recycle).id);
    QCOMPARE(toString(request.state), QStringLiteral("failed")); // what is in the container would be lost twice
    QVERIFY(world.governor().requests().command(world.actor(), {instance}, InstanceCommand::Recycle));
    world.time().advance(1min);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestExecutorTroubles::aHigherBidIsDecided()
{
    World world;
    world.governor().executor().start();
    Proposal wanted = world.proposal();
    wanted.type = RentalType::Bid;
    wanted.bid = wanted.offer.pricePerHour;
    const Request request = world.settle(world.governor().requests().rent(world.actor(), wanted, {})->front().id);
    QVERIFY2(toString(request.state) == QLatin1String("running"), qPrintable(request.error));
    const auto bid = [&](const QString &price) {
        return world.settle(world.governor()
                                .requests()
                                .changeBid(world.actor(), {request.instance}, *HourlyRate::parse(price))
                                ->front()
                                .id);
    };
    const Request dear = bid(QStringLiteral("3.50"));
    QCOMPARE(toString(dear.state), QStringLiteral("denied"));
    QCOMPARE(dear.decision->reasons.front().rule, QStringLiteral("max_price_per_hour"));
    const QString more = (wanted.bid + *HourlyRate::parse(QStringLiteral("0.05"))).toString();
    QCOMPARE(toString(bid(more).state), QStringLiteral("closed"));
    QCOMPARE(contractOf(world, request.instance).gpuMicros, HourlyRate::parse(more)->nanos() / 1000);
    const InstanceId plain = running(world, 1);
    const auto refused = world.governor().requests().changeBid(world.actor(), {plain}, *HourlyRate::parse(more));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("not_interruptible"));
}

void TestExecutorTroubles::aFormerExecutorThatWakesRentsNothing_data()
{
    QTest::addColumn<int>("frozenAfterMs");
    QTest::addColumn<QByteArray>("fault");
    for (const int ms : {0, 20, 60, 120, 200, 300, 450, 700, 1'500, 6'000, 20'000}) {
        QTest::addRow("after %d ms", ms) << ms << QByteArray();
        QTest::addRow("after %d ms, refused at first", ms) << ms << QByteArray("refuse-429");
        QTest::addRow("after %d ms, answer lost", ms) << ms << QByteArray("cut");
    }
}

void TestExecutorTroubles::aFormerExecutorThatWakesRentsNothing()
{
    QFETCH(int, frozenAfterMs);
    QFETCH(QByteArray, fault);
    World world(5);
    const Proposal wanted = world.proposal();
    simulator::InMemoryTransport wire(world.market(), world.time());
    const auto executor = [&world, &wire] {
        auto process = std::make_unique<Process>(world.time(), wire, [](const auto &, const auto &) {});
        governor::Surroundings surroundings;
        surroundings.timers = &process->time;
        surroundings.chance = &world.chance();
        surroundings.clock = ClockKind::Sample;
        surroundings.realNow = [&world] { return world.time().now(); };
        surroundings.transportFor = [wire = &process->wire](const Account &) -> Expected<vast::Transport *> {
            return wire;
        };
        surroundings.keyFor = [](const Account &) -> Expected<QByteArray> {
            return QByteArrayLiteral("key-of-research");
        };
        process->governor = *governor::Governor::open(world.path(), surroundings);
        process->governor->executor().start();
        return process;
    };
    if (!fault.isEmpty())
        world.fault("{\"kind\":\"" + fault + "\",\"method\":\"PUT\",\"path\":\"/asks/\"}");
    const auto former = executor();
    const RequestId id = former->governor->requests().rent(world.actor(), wanted, {})->front().id;
    world.time().advance(Duration{frozenAfterMs});
    former->time.freeze();
    world.time().advance(40s);
    const auto next = executor();
    world.settle(id, 10min);
    former->time.thaw();
    world.time().advance(10min);
    QVERIFY(!former->governor->executor().holdsLease());
    QVERIFY(next->governor->executor().holdsLease());
    const Request request = world.show(id);
    const bool rented = request.state == RequestState::Running;
    QVERIFY2(rented || isEnd(request.state), qPrintable(toString(request.state)));
    QCOMPARE(world.contractsAlive(), rented ? 1 : 0);
    QCOMPARE(world.market().market().contracts().size(), rented ? 1U : 0U); // nor was one made in between
    QCOMPARE(told(world, audit_action::rentalReserved), 1);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

QTEST_GUILESS_MAIN(TestExecutorTroubles)
#include "tst_executor_troubles.moc"
