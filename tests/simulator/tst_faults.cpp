#include "world.h"

#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

class FaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSpecifications_data();
    void readsSpecifications();
    void strikesAsOftenAsTold();
    void takesNumbersOnly();
    void strikesOnlyWhereTold();
    void lastsAsLongAsTold();
    void refusesWithoutWorking_data();
    void refusesWithoutWorking();
    void spoilsAnswersOfCallsThatWorked_data();
    void spoilsAnswersOfCallsThatWorked();
    void movesTimes();
    void hidesANewContract();
    void emptiesLists();
    void outbidsTheRunning();
    void takesTheHostDown();
    void lyingSuccess();
    void rentsTwice();
    void keepsTheIntervals_data();
    void keepsTheIntervals();
    void punishesHastyCreates();
    void variesItsRefusals();
    void countsRowsAgainstTheQuota();
};

namespace {

QByteArray order(World &world)
{
    return "/api/v0/asks/" + QByteArray::number(world.offers().at(0)[QLatin1String("id")].toInteger()) + "/";
}
const QByteArray rentBody = "{\"image\":\"a\",\"disk\":10,\"label\":\"x\"}";

} // namespace

void FaultsTest::readsSpecifications_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("good");
    QTest::addColumn<int>("times");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("kind") << QStringLiteral("refuse-503") << true << 1 << qint64{0};
    QTest::newRow("all") << QStringLiteral("slow:^/api/v0/asks/:3:2.5") << true << 3 << qint64{2500};
    QTest::newRow("no path") << QStringLiteral("cut::4") << true << 4 << qint64{0};
    QTest::newRow("unknown") << QStringLiteral("fire") << false << 0 << qint64{0};
    QTest::newRow("bad expression") << QStringLiteral("cut:(") << false << 0 << qint64{0};
    QTest::newRow("bad number") << QStringLiteral("cut:x:often") << false << 0 << qint64{0};
    QTest::newRow("never") << QStringLiteral("cut:x:0") << false << 0 << qint64{0};
    QTest::newRow("too many") << QStringLiteral("cut:x:1:2:3") << false << 0 << qint64{0};
    QTest::newRow("empty") << QString() << false << 0 << qint64{0};
}

void FaultsTest::readsSpecifications()
{
    QFETCH(QString, spec);
    QFETCH(bool, good);
    const auto fault = Fault::fromSpec(spec);
    QCOMPARE(bool(fault), good);
    if (!fault) {
        QVERIFY(!fault.error().message.isEmpty());
        return;
    }
    QTEST(fault->times, "times");
    QTEST(qint64{fault->seconds.count()}, "seconds");
}

void FaultsTest::strikesAsOftenAsTold()
{
    World world;
    QCOMPARE(world.callNow("POST", "/simulator/faults", "{\"kind\":\"refuse-503\",\"times\":2}").status, 200);
    QCOMPARE(world.call("GET", "/api/v1/instances/").status, 503);
    QCOMPARE(world.call("GET", "/api/v0/users/current/").status, 503);
    QCOMPARE(world.call("GET", "/api/v1/instances/").status, 200);
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"refuse-503\",\"times\":9}");
    world.callNow("DELETE", "/simulator/faults");
    QCOMPARE(world.call("GET", "/api/v1/instances/").status, 200);
    QCOMPARE(world.callNow("POST", "/simulator/faults", "{\"kind\":\"fire\"}").status, 400);
}

void FaultsTest::takesNumbersOnly()
{
    World world;
    QCOMPARE(world.callNow("POST", "/simulator/faults", "{\"kind\":\"refuse-503\",\"times\":\"2\"}").status, 400);
    QCOMPARE(world.callNow("POST", "/simulator/faults", "{\"kind\":\"slow\",\"seconds\":\"x\"}").status, 400);
    QCOMPARE(world.call("GET", "/api/v1/instances/").status, 200);
}

void FaultsTest::strikesOnlyWhereTold()
{
    World world;
    world.callNow("POST", "/simulator/faults",
                  "{\"kind\":\"refuse-503\",\"path\":\"^/api/v0/asks/\",\"method\":\"put\",\"times\":1}");
    QCOMPARE(world.call("GET", "/api/v1/instances/").status, 200);
    QCOMPARE(world.call("PUT", order(world), rentBody).status, 503);
    QCOMPARE(world.call("PUT", order(world), rentBody).status, 200);
    QCOMPARE(world.market.contracts().size(), size_t{1});
}

void FaultsTest::lastsAsLongAsTold()
{
    World world;
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"refuse-503\",\"seconds\":60}");
    for (int i = 0; i < 4; ++i)
        QCOMPARE(world.call("GET", "/api/v1/instances/").status, 503);
    world.pass(60s);
    QCOMPARE(world.call("GET", "/api/v1/instances/").status, 200);
}

void FaultsTest::refusesWithoutWorking_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("429") << QByteArray("refuse-429") << 429;
    QTest::newRow("503") << QByteArray("refuse-503") << 503;
    QTest::newRow("html") << QByteArray("html") << 502;
    QTest::newRow("drop") << QByteArray("drop") << 0;
    QTest::newRow("301") << QByteArray("redirect-301") << 301;
    QTest::newRow("key") << QByteArray("expired-key") << 404;
}

void FaultsTest::refusesWithoutWorking()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, status);
    World world;
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"" + kind + "\",\"path\":\"asks\"}");
    const ApiAnswer answer = world.call("PUT", order(world), rentBody);
    if (status == 0)
        QCOMPARE(answer.delivery, ApiAnswer::Delivery::Cut);
    else
        QCOMPARE(answer.status, status);
    QVERIFY(world.market.contracts().empty());
    QCOMPARE(world.api.calls().back().status, status);
}

void FaultsTest::spoilsAnswersOfCallsThatWorked_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("delivery");
    using Delivery = ApiAnswer::Delivery;
    QTest::newRow("timeout") << QByteArray("timeout") << int(Delivery::Never);
    QTest::newRow("cut") << QByteArray("cut") << int(Delivery::Cut);
    QTest::newRow("truncate") << QByteArray("truncate") << int(Delivery::Half);
    QTest::newRow("garbage") << QByteArray("garbage") << int(Delivery::Normal);
    QTest::newRow("slow") << QByteArray("slow") << int(Delivery::Normal);
}

void FaultsTest::spoilsAnswersOfCallsThatWorked()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, delivery);
    World world;
    world.callNow("POST", "/simulator/faults",
                  "{\"kind\":\"" + kind + "\",\"path\":\"asks\",\"times\":1,\"seconds\":70}");
    const ApiAnswer answer = world.call("PUT", order(world), rentBody);
    QCOMPARE(int(answer.delivery), delivery);
    QCOMPARE(answer.delay, kind == "slow" ? Duration{70s} : Duration{0});
    QCOMPARE(world.market.contracts().size(), size_t{1});
    QVERIFY(answer.changed);
    if (kind == "garbage")
        QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
}

void FaultsTest::movesTimes()
{
    World world;
    const qint64 id = world.rentSomething();
    world.pass(10s);
    const double right = world.instances().at(0)[QLatin1String("start_date")].toDouble();
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"clock-skew\",\"seconds\":-3600}");
    const ApiAnswer skewed = world.call("GET", "/api/v0/instances/" + QByteArray::number(id) + "/");
    QCOMPARE(skewed.clockSkew, Duration{-1h});
    QCOMPARE(QJsonDocument::fromJson(skewed.body)[QLatin1String("instances")][QLatin1String("start_date")].toDouble(),
             right - 3600);
}

void FaultsTest::hidesANewContract()
{
    World world;
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"late-list\",\"seconds\":90}");
    world.rentSomething();
    QVERIFY(world.instances().isEmpty());
    world.pass(50s);
    QVERIFY(world.instances().isEmpty());
    world.pass(10s);
    QCOMPARE(world.instances().size(), 1);
}

void FaultsTest::emptiesLists()
{
    World world;
    world.rentSomething();
    world.pass(10s);
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"empty-list\"}");
    const QJsonObject empty = world.json("GET", "/api/v1/instances/");
    QVERIFY(empty[QLatin1String("instances")].isArray());
    QCOMPARE(empty[QLatin1String("total_instances")].toInt(), 0);
    QCOMPARE(world.instances().size(), 1);
}

void FaultsTest::outbidsTheRunning()
{
    World world;
    const qint64 id = world.rentSomething();
    QVERIFY(world.runs(id));
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"outbid\"}");
    const QJsonObject row = world.instances().at(0).toObject();
    QCOMPARE(row[QLatin1String("actual_status")].toString(), QStringLiteral("exited"));
    QCOMPARE(row[QLatin1String("intended_status")].toString(), QStringLiteral("running"));
    QCOMPARE(row[QLatin1String("cur_state")].toString(), QStringLiteral("stopped"));
    // Ordered beforehand: the next one runs for a minute, then is outbid.
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"outbid\"}");
    const qint64 next = world.rentSomething();
    world.pass(2h);
    QCOMPARE(world.market.contracts().at(next).phase, Phase::Outbid);
    QVERIFY(world.market.contracts().at(next).everRan);
}

void FaultsTest::takesTheHostDown()
{
    World world;
    const qint64 id = world.rentSomething();
    QVERIFY(world.runs(id));
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"host-offline\",\"seconds\":1200}");
    const Contract &contract = world.market.contracts().at(id);
    QCOMPARE(contract.phase, Phase::Unknown);
    world.pass(3min);
    QCOMPARE(contract.phase, Phase::Offline);
    const Amount then = billOf(contract, World::start, world.market.now()).total();
    world.pass(15min);
    QCOMPARE(billOf(contract, World::start, world.market.now()).total(), then); // offline costs nothing
    world.pass(5min);
    QCOMPARE(contract.phase, Phase::Running);
}

void FaultsTest::lyingSuccess()
{
    World world;
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"success-false-with-contract\"}");
    const QJsonObject answer = world.rent(world.offers().at(0)[QLatin1String("id")].toInteger());
    QCOMPARE(answer[QLatin1String("success")].toBool(true), false);
    QVERIFY(answer[QLatin1String("new_contract")].toInteger() > 0);
    world.pass(5h);
    const Contract &contract = world.market.contracts().begin()->second;
    QVERIFY(billOf(contract, World::start, world.market.now()).disk > Amount{});
    QCOMPARE(billOf(contract, World::start, world.market.now()).gpu, Amount{});
}

void FaultsTest::rentsTwice()
{
    World world;
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"duplicate-contract\"}");
    world.rentSomething();
    world.pass(10s);
    const QJsonArray rows = world.instances();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)[QLatin1String("label")], rows.at(1)[QLatin1String("label")]);
    QVERIFY(rows.at(0)[QLatin1String("id")] != rows.at(1)[QLatin1String("id")]);
}

void FaultsTest::keepsTheIntervals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<qint64>("interval");
    QTest::newRow("search") << QByteArray("POST") << QByteArray("/api/v0/bundles/") << qint64{6000};
    QTest::newRow("list") << QByteArray("GET") << QByteArray("/api/v1/instances/") << qint64{1000};
    QTest::newRow("show") << QByteArray("GET") << QByteArray("/api/v0/instances/1/") << qint64{2000};
    QTest::newRow("destroy") << QByteArray("DELETE") << QByteArray("/api/v0/instances/1/") << qint64{3000};
    QTest::newRow("invoices") << QByteArray("GET") << QByteArray("/api/v1/invoices/") << qint64{3000};
}

void FaultsTest::keepsTheIntervals()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(qint64, interval);
    for (const bool restarts : {false, true}) {
        World world(World::seedWith(
            [restarts](const Unknowns &unknowns) { return unknowns.refusalRestartsInterval == restarts; }));
        QVERIFY(world.call(method, target).status != 429);
        world.pass(Duration{interval - 1});
        QCOMPARE(world.callNow(method, target).status, 429);
        QVERIFY(world.callNow(method, target, {}, "secret-two").status != 429); // per key
        world.pass(1ms);
        QCOMPARE(world.callNow(method, target).status == 429, restarts);
        world.pass(Duration{interval});
        QVERIFY(world.callNow(method, target).status != 429);
    }
}

void FaultsTest::punishesHastyCreates()
{
    World world;
    const QByteArray body = rentBody;
    QVERIFY(world.call("PUT", "/api/v0/asks/1/", body).status != 429);
    QCOMPARE(world.callNow("PUT", "/api/v0/asks/1/", body).status, 429);
    world.pass(11s);
    QCOMPARE(world.callNow("PUT", "/api/v0/asks/1/", body).status, 429);
    world.pass(12s);
    QVERIFY(world.callNow("PUT", "/api/v0/asks/1/", body).status != 429);
}

void FaultsTest::variesItsRefusals()
{
    World world;
    QSet<QByteArray> forms;
    for (int i = 0; i < 60; ++i)
        forms.insert(world.callNow("GET", "/api/v1/instances/").body);
    QVERIFY(forms.size() >= 5);
}

void FaultsTest::countsRowsAgainstTheQuota()
{
    for (const bool cuts : {false, true}) {
        World world(World::seedWith([cuts](const Unknowns &unknowns) {
                        return unknowns.quotaCutsAnswer == cuts && unknowns.searchLimit == 3000;
                    }),
                    2000);
        const QByteArray query = "{\"limit\":3000,\"order\":[[\"id\",\"asc\"]],\"rentable\":{\"eq\":true}}";
        qsizetype rows = 0;
        ApiAnswer answer;
        for (int i = 0; i < 40; ++i) {
            answer = world.call("POST", "/api/v0/bundles/", query);
            if (answer.status != 200)
                break;
            rows += QJsonDocument::fromJson(answer.body)[QLatin1String("offers")].toArray().size();
        }
        QCOMPARE(answer.status, 429);
        QVERIFY(rows <= 20'000);
        QCOMPARE(rows == 20'000, cuts);
        const QJsonDocument refused = QJsonDocument::fromJson(answer.body);
        QCOMPARE(refused[QLatin1String("error")].toString(), QStringLiteral("search_quota_exceeded"));
        const qint64 wait = refused[QLatin1String("retry_after")].toInteger();
        world.pass(std::chrono::seconds{wait - 1});
        QCOMPARE(world.callNow("POST", "/api/v0/bundles/", query).status, 429);
        world.pass(7s);
        QCOMPARE(world.callNow("POST", "/api/v0/bundles/", query).status, 200);
    }
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
