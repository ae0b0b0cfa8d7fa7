#include "scenarios/meddling.h"
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

/// What was ever rented, by whomever.
int contractsMade(World &world)
{
    return static_cast<int>(world.market().market().contracts().size());
}

/// The cheapest allowed offer of a kind of which there are several; the others cost more.
Offer cheapestOfItsKind(World &world)
{
    const std::vector<Offer> offers = world.offers();
    return *std::ranges::find_if(offers, [&offers](const Offer &offer) {
        return std::ranges::count_if(offers,
                                     [&offer](const Offer &other) {
                                         return other.gpuName == offer.gpuName && other.numGpus == offer.numGpus
                                             && other.machineId != offer.machineId
                                             && other.pricePerHour > offer.pricePerHour;
                                     })
            > 2;
    });
}

/// Lets time pass, in small steps, until the request stands there.
bool waitFor(World &world, const RequestId &id, RequestState state)
{
    for (int i = 0; i < 3000 && world.show(id).state != state; ++i)
        world.time().advance(20ms);
    return world.show(id).state == state;
}

} // namespace

/// One request is one rental at the price that was agreed to: whatever the lists show, whoever takes it back, and from
/// whichever backup the ledger comes.
class TestRentedOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEqualIsTakenThatIsDearerThanAgreed_data();
    void noEqualIsTakenThatIsDearerThanAgreed();
    void aListThatIsLate_data();
    void aListThatIsLate();
    void whatIsListedAgainKeepsItsRequest_data();
    void whatIsListedAgainKeepsItsRequest();
    void aLedgerPutBackDestroysAndRentsNothing_data();
    void aLedgerPutBackDestroysAndRentsNothing();
    void whatWasTakenBackIsDestroyed();
};

void TestRentedOnce::noEqualIsTakenThatIsDearerThanAgreed_data()
{
    QTest::addColumn<QString>("tolerance");
    QTest::addColumn<QString>("state");
    QTest::newRow("not a cent") << QStringLiteral("0") << QStringLiteral("failed");
    QTest::newRow("any price") << QStringLiteral("3") << QStringLiteral("running");
}

/// Somebody else has its own offer, and every equal one costs more.
void TestRentedOnce::noEqualIsTakenThatIsDearerThanAgreed()
{
    QFETCH(QString, tolerance);
    QFETCH(QString, state);
    World world;
    world.governor().executor().start();
    const Offer wanted = cheapestOfItsKind(world);
    world.ask("PUT", "/api/v0/asks/" + wanted.id.toString().toLatin1() + "/", R"({"image":"x","disk":10})");
    governor::RentalLeeway leeway;
    leeway.mayTakeEqualOffer = true;
    leeway.priceTolerance = HourlyRate::parse(tolerance);
    const auto asked =
        world.governor().requests().rent(world.actor(), world.proposalFor(wanted, 2h), {}, 1, {}, leeway);
    const Request ended = world.settle(asked->front().id);
    QCOMPARE(toString(ended.state), state);
    if (state == QLatin1String("failed"))
        QVERIFY2(ended.error.contains(QStringLiteral("tolerated")), qPrintable(ended.error));
}

void TestRentedOnce::aListThatIsLate_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("bid");
    QTest::addColumn<QString>("state");
    for (const bool bid : {false, true}) {
        for (const int seconds : {50, 100, 300, 450})
            QTest::addRow("%s %d s", bid ? "bid" : "equal", seconds) << seconds << bid << QStringLiteral("running");
        QTest::addRow("%s 590 s", bid ? "bid" : "equal") << 590 << bid << QStringLiteral("failed");
    }
}

void TestRentedOnce::aListThatIsLate()
{
    QFETCH(int, seconds);
    QFETCH(bool, bid);
    QFETCH(QString, state);
    World world;
    world.governor().executor().start();
    Proposal wanted = world.proposal();
    if (bid) {
        wanted.type = RentalType::Bid;
        wanted.bid = wanted.offer.pricePerHour;
    }
    governor::RentalLeeway leeway;
    leeway.mayTakeEqualOffer = true;
    leeway.priceTolerance = HourlyRate::parse(QStringLiteral("3"));
    // The call works and nobody hears of it.
    world.fault(R"({"kind":"late-list","seconds":)" + QByteArray::number(seconds) + "}");
    world.fault(R"({"kind":"cut","method":"PUT","path":"/asks/"})");
    const Request asked = world.governor().requests().rent(world.actor(), wanted, {}, 1, {}, leeway)->front();
    QCOMPARE(toString(world.settle(asked.id).state), state);
    world.time().advance(15min);
    QCOMPARE(contractsMade(world), 1);
    QCOMPARE(world.contractsAlive(), state == QLatin1String("running") ? 1 : 0);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestRentedOnce::whatIsListedAgainKeepsItsRequest_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("gone");
    QTest::newRow("ten seconds") << 10 << 0;
    QTest::newRow("a minute and a half") << 90 << 0;
    QTest::newRow("five minutes") << 300 << 1;
}

/// While it loads, Vast.ai knows nothing of it for a while.
void TestRentedOnce::whatIsListedAgainKeepsItsRequest()
{
    QFETCH(int, seconds);
    QFETCH(int, gone);
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
    world.governor().executor().start();
    const RequestId id = world.rent(0).id;
    QVERIFY(waitFor(world, id, RequestState::Submitted));
    hidden = true;
    world.time().advance(std::chrono::seconds{seconds});
    hidden = false;
    QCOMPARE(told(world, audit_action::instanceGone), gone);
    QCOMPARE(toString(world.settle(id, 30min).state), QStringLiteral("running"));
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), 1);
    QCOMPARE(contractsMade(world), 1);
}

void TestRentedOnce::aLedgerPutBackDestroysAndRentsNothing_data()
{
    QTest::addColumn<int>("saved");
    QTest::newRow("requested") << static_cast<int>(RequestState::Requested);
    QTest::newRow("waits for approval") << static_cast<int>(RequestState::AwaitingApproval);
    QTest::newRow("approved") << static_cast<int>(RequestState::Approved);
    QTest::newRow("reserved or at its call") << static_cast<int>(RequestState::Submitting);
}

void TestRentedOnce::aLedgerPutBackDestroysAndRentsNothing()
{
    QFETCH(int, saved);
    const auto state = static_cast<RequestState>(saved);
    const bool isApproved = state == RequestState::AwaitingApproval || state == RequestState::Approved;
    World world;
    QTemporaryDir folder;
    const QString backup = folder.filePath(QStringLiteral("backup.sqlite"));
    const auto save = [&] { QVERIFY(world.governor().administration().backup(backup)); };
    if (isApproved) {
        Policy policy = world.team().policy.policy;
        QVERIFY(setPolicyField(policy, QStringLiteral("approval_above_price"), QStringLiteral("0.01")));
        QVERIFY(world.governor().policies().save(world.actor(), world.team().team.id, policy, QStringLiteral("Ask")));
    }
    governor::RentalLeeway leeway;
    leeway.mayTakeEqualOffer = true;
    leeway.priceTolerance = HourlyRate::parse(QStringLiteral("3"));
    const Proposal wanted =
        world.judgedOffers().empty() ? Proposal() : world.proposalFor(world.judgedOffers().front().offer, 8h);
    const RequestId id = world.governor().requests().rent(world.actor(), wanted, {}, 1, {}, leeway)->front().id;
    if (state == RequestState::Requested)
        save();
    world.governor().executor().start();
    if (isApproved) {
        QVERIFY(waitFor(world, id, RequestState::AwaitingApproval));
        if (state == RequestState::AwaitingApproval)
            save();
        if (state == RequestState::Approved)
            world.governor().executor().stop();
        QVERIFY(world.governor().approvals().approve(*world.governor().actor(QStringLiteral("Manager")), id));
        if (state == RequestState::Approved)
            save();
        world.governor().executor().start();
    }
    if (state == RequestState::Submitting) {
        QVERIFY(waitFor(world, id, RequestState::Submitting));
        save();
    }
    const Request before = world.settle(id);
    QCOMPARE(toString(before.state), QStringLiteral("running"));
    world.time().advance(2h);
    world.putBack(backup);
    QVERIFY(world.show(id).instance.isEmpty());
    world.governor().executor().start();
    const Request after = world.settle(id, 30min);
    QCOMPARE(toString(after.state), QStringLiteral("running"));
    QVERIFY(after.instance == before.instance);
    world.time().advance(10min);
    QCOMPARE(world.contractsAlive(), 1);
    QCOMPARE(contractsMade(world), 1);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestRentedOnce::whatWasTakenBackIsDestroyed()
{
    World world;
    world.governor().executor().start();
    world.fault(R"({"kind":"late-list","seconds":20})");
    world.fault(R"({"kind":"cut","method":"PUT","path":"/asks/"})"); // it works and nobody hears of it
    const RequestId id = world.rent(0).id;
    QVERIFY(waitFor(world, id, RequestState::Submitting));
    world.time().advance(10s);
    QVERIFY(world.governor().requests().cancel(world.actor(), id));
    QCOMPARE(toString(world.settle(id).state), QStringLiteral("cancelled"));
    QCOMPARE(contractsMade(world), 1);
    world.time().advance(5min);
    QCOMPARE(world.contractsAlive(), 0);
    QVERIFY(told(world, audit_action::instanceDuplicate) <= 2);
}

QTEST_GUILESS_MAIN(TestRentedOnce)
#include "tst_rented_once.moc"
