#include "world.h"

#include <QTest>
#include <QUrl>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

/// Instances, their logs and their prices.
class ApiInstancesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rentsListsStopsDestroys();
    void pagesWhileRowsVanish();
    void filtersInstances();
    void givesLogsElsewhere();
    void offersAndTakesPriceIncreases();
};

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toPercentEncoding();
}

} // namespace

void ApiInstancesTest::rentsListsStopsDestroys()
{
    World world;
    const qint64 id = world.rentSomething(",\"env\":{\"TZ\":\"UTC\",\"-p 80:80\":\"1\"}");
    QVERIFY(id > 0);
    QVERIFY(world.runs(id));
    const QJsonArray rows = world.instances();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.at(0).toObject();
    QCOMPARE(row[QLatin1String("actual_status")].toString(), QStringLiteral("running"));
    QCOMPARE(row[QLatin1String("label")].toString(), QStringLiteral("bursar/t/1"));
    QVERIFY(row[QLatin1String("start_date")].isDouble());
    QCOMPARE(row[QLatin1String("extra_env")].toArray().size(), 2);
    QCOMPARE(row[QLatin1String("extra_env")].toArray().at(0).toArray().size(), 2);
    const QByteArray path = "/api/v0/instances/" + QByteArray::number(id) + "/";
    QCOMPARE(world.json("GET", path)[QLatin1String("instances")][QLatin1String("id")].toInteger(), id);
    QVERIFY(world.json("PUT", path, "{\"label\":\"other\"}")[QLatin1String("success")].toBool());
    QVERIFY(world.json("PUT", path, "{\"state\":\"stopped\"}")[QLatin1String("success")].toBool());
    world.pass(20s);
    const QJsonObject stopped = world.instances().at(0).toObject();
    QCOMPARE(stopped[QLatin1String("cur_state")].toString(), QStringLiteral("stopped"));
    QCOMPARE(stopped[QLatin1String("label")].toString(), QStringLiteral("other"));
    QVERIFY(world.json("DELETE", path, "{}")[QLatin1String("success")].toBool());
    QVERIFY(world.instances().isEmpty());
    QCOMPARE(world.call("DELETE", path, "{}").status, 404);
    const ApiAnswer gone = world.call("GET", path);
    QVERIFY(gone.status == 404 || gone.body == "{\"instances\":null}");
}

void ApiInstancesTest::pagesWhileRowsVanish()
{
    World world(1, 800, 100'000);
    QSet<qint64> rented;
    for (const QJsonValue &offer : world.offers()) {
        const qint64 id = world.rent(offer[QLatin1String("id")].toInteger())[QLatin1String("new_contract")].toInteger();
        if (id != 0)
            rented.insert(id);
    }
    QVERIFY(rented.size() > 30);
    const QByteArray first = "/api/v1/instances/?limit=100&order_by=" + encoded("[{\"col\":\"id\",\"dir\":\"asc\"}]");
    QJsonObject page = world.json("GET", first);
    QCOMPARE(page[QLatin1String("instances")].toArray().size(), 25);
    QSet<qint64> seen;
    int pages = 0;
    while (true) {
        for (const QJsonValue &row : page[QLatin1String("instances")].toArray())
            seen.insert(row[QLatin1String("id")].toInteger());
        // The page's last row vanishes before the next page is asked for.
        world.market.destroyContract(
            page[QLatin1String("instances")].toArray().last()[QLatin1String("id")].toInteger());
        const QString token = page[QLatin1String("next_token")].toString();
        if (token.isEmpty() || ++pages > 20)
            break;
        page = world.json("GET", first + "&after_token=" + token.toLatin1());
    }
    QCOMPARE(seen, rented);
    QCOMPARE(world.call("GET", "/api/v1/instances/?after_token=rubbish").status, 400);
    QCOMPARE(world.json("GET", "/api/v1/instances/?limit=0")[QLatin1String("instances")].toArray().size(), 5);
}

void ApiInstancesTest::filtersInstances()
{
    World world(1, 400);
    const qint64 id = world.rentSomething();
    world.rentSomething();
    world.json("PUT", "/api/v0/instances/" + QByteArray::number(id) + "/", "{\"label\":\"\"}");
    const auto count = [&](const QByteArray &filter) {
        return world.json("GET", "/api/v1/instances/?select_filters=" + encoded(filter))[QLatin1String("instances")]
            .toArray()
            .size();
    };
    QCOMPARE(count("{\"label\":{\"eq\":\"bursar/t/1\"}}"), 1);
    QCOMPARE(count("{\"label\":{\"eq\":null}}"), 1);
    QCOMPARE(count("{\"label\":{\"in\":[\"a\",\"bursar/t/1\"]}}"), 1);
    QCOMPARE(count("{\"id\":{\"eq\":" + QByteArray::number(id) + "}}"), 1);
    QCOMPARE(world.call("GET", "/api/v1/instances/?select_filters=" + encoded("{\"dph_total\":{\"lt\":1}}")).status,
             400);
    // A filter that cannot be read must not show everything.
    QCOMPARE(world.call("GET", "/api/v1/instances/?select_filters=label").status, 400);
    QCOMPARE(world.call("GET", "/api/v1/instances/?order_by=id").status, 400);
    const QJsonObject row =
        world
            .json("GET",
                  "/api/v1/instances/?select_cols=" + encoded("[\"id\",\"nonsense\"]"))[QLatin1String("instances")]
            .toArray()
            .at(0)
            .toObject();
    QCOMPARE(row.size(), 2);
    QVERIFY(row[QLatin1String("nonsense")].isNull());
}

void ApiInstancesTest::givesLogsElsewhere()
{
    World world;
    const qint64 id = world.rentSomething();
    QVERIFY(world.runs(id));
    world.pass(5min);
    const QJsonObject answer =
        world.json("PUT", "/api/v0/instances/request_logs/" + QByteArray::number(id) + "/", "{\"tail\":\"5\"}");
    const QByteArray path = QUrl(answer[QLatin1String("result_url")].toString()).path().toLatin1();
    QCOMPARE(world.callNow("GET", path, {}, {}).status, 403); // not there yet
    world.pass(2s);
    const ApiAnswer logs = world.callNow("GET", path, {}, {});
    QCOMPARE(logs.status, 200);
    QCOMPARE(logs.body.count('\n'), 5);
    QCOMPARE(world.callNow("GET", path + "x", {}, {}).status, 404);
    QCOMPARE(world
                 .call("PUT", "/api/v0/instances/command/" + QByteArray::number(id) + "/",
                       "{\"command\":\"cat /etc/passwd\"}")
                 .status,
             400);
    QCOMPARE(world.call("PUT", "/api/v0/instances/command/" + QByteArray::number(id) + "/", "{\"command\":\"ls -l\"}")
                 .status,
             200);
}

void ApiInstancesTest::offersAndTakesPriceIncreases()
{
    World world;
    const qint64 id = world.rentSomething();
    QVERIFY(world.runs(id));
    world.callNow("POST", "/simulator/faults", "{\"kind\":\"price-increase\"}");
    const QJsonObject list = world.json("GET", "/api/v0/instances/pending-price-increases/");
    QCOMPARE(list[QLatin1String("count")].toInt(), 1);
    const qint64 increase = list[QLatin1String("pending_price_increases")]
                                .toArray()
                                .at(0)[QLatin1String("pending_price_increase_id")]
                                .toInteger();
    const QByteArray body = "{\"pending_price_increase_id\":" + QByteArray::number(increase) + "}";
    const qint64 before = world.market.contracts().at(id).gpuMicros;
    const Instant end = world.market.contracts().at(id).end;
    QVERIFY(world.json("PUT", "/api/v0/instances/accept-price-increase/", body)[QLatin1String("success")].toBool());
    QCOMPARE(world.call("PUT", "/api/v0/instances/accept-price-increase/", body).status, 404);
    world.market.advanceTo(end + 1h);
    QCOMPARE(world.market.contracts().at(id).gpuMicros, before * 115 / 100);
    QVERIFY(world.market.contracts().at(id).end > end);
}

QTEST_GUILESS_MAIN(ApiInstancesTest)
#include "tst_api_instances.moc"
