#include "world.h"

#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

/// What every route does.
class ApiTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForAKey_data();
    void asksForAKey();
    void knowsOnlyItsRoutes_data();
    void knowsOnlyItsRoutes();
    void sendsOnWithTheQuery();
    void survivesNonsense_data();
    void survivesNonsense();
    void keepsAccountsApart();
    void neverTellsKeysInCalls();
    void refusesAClockThatIsNotItsOwn();
};

void ApiTest::asksForAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 403;
    QTest::newRow("wrong") << QByteArray("nonsense") << 404;
    QTest::newRow("right") << QByteArray("secret-one") << 200;
}

void ApiTest::asksForAKey()
{
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    World world;
    const ApiAnswer answer = world.call("GET", "/api/v1/instances/", {}, key);
    QCOMPARE(answer.status, status);
    if (status != 200)
        QCOMPARE(QJsonDocument::fromJson(answer.body)[QLatin1String("error")].toString(), QStringLiteral("auth_error"));
    // The old way, and searching without any key.
    QCOMPARE(world.call("GET", "/api/v1/instances/?api_key=secret-two", {}, {}).status, 200);
    QCOMPARE(world.call("POST", "/api/v0/bundles/", "{}", {}).status, 200);
}

void ApiTest::knowsOnlyItsRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/api/v0/nothing/") << 404;
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
    QTest::newRow("empty path") << QByteArray("GET") << QByteArray("") << 404;
    QTest::newRow("no slash") << QByteArray("GET") << QByteArray("/api/v0/instances") << 301;
    QTest::newRow("no slash, user") << QByteArray("GET") << QByteArray("/api/v0/users/current") << 301;
    QTest::newRow("wrong method") << QByteArray("POST") << QByteArray("/api/v0/users/current/") << 405;
    QTest::newRow("number too long") << QByteArray("GET") << QByteArray("/api/v0/instances/99999999999999999999999/")
                                     << 404;
    QTest::newRow("words for numbers") << QByteArray("DELETE") << QByteArray("/api/v0/instances/abc/") << 404;
}

void ApiTest::knowsOnlyItsRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    World world;
    const ApiAnswer answer = world.call(method, target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, QByteArray("application/json"));
    QVERIFY(QJsonDocument::fromJson(answer.body).isObject());
    QVERIFY(!answer.body.contains("\"instances\""));
}

// The official client leaves slashes out and follows.
void ApiTest::sendsOnWithTheQuery()
{
    World world;
    const ApiAnswer answer = world.call("GET", "/api/v0/users/me/invoices?owner=me&name=a%20b%26c");
    QCOMPARE(answer.status, 301);
    QCOMPARE(answer.headers.front().second, QByteArray("/api/v0/users/me/invoices/?owner=me&name=a%20b%26c"));
}

void ApiTest::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const QList<QByteArray> bodies{"",
                                   "{",
                                   "[]",
                                   "null",
                                   "17",
                                   "\"x\"",
                                   "{\"order\":7}",
                                   "{\"gpu_name\":{\"eq\":{}}}",
                                   "{\"limit\":-5}",
                                   "{\"limit\":1e300}",
                                   "{\"q\":[]}",
                                   "{\"dph_total\":{\"like\":1}}",
                                   "{\"ids\":\"x\",\"state\":[]}",
                                   "{\"instance_ids\":{}}",
                                   "{\"price\":\"NaN\",\"image\":\"a\"}",
                                   "{\"disk\":-1e99,\"image\":\"a\"}",
                                   QByteArray(100'000, '['),
                                   QByteArray("\xff\xfe\x00{", 4)};
    const QList<std::pair<QByteArray, QByteArray>> calls{
        {"POST", "/api/v0/bundles/"},
        {"PUT", "/api/v0/search/asks/"},
        {"PUT", "/api/v0/asks/1/"},
        {"PUT", "/api/v0/instances/1/"},
        {"PUT", "/api/v0/instances/"},
        {"DELETE", "/api/v0/instances/"},
        {"PUT", "/api/v0/instances/bid_price/1/"},
        {"PUT", "/api/v0/instances/accept-price-increase/"},
        {"POST", "/simulator/faults"},
        {"POST", "/simulator/clock"},
        {"GET", "/api/v1/instances/?limit=x&order_by=%7B%7D&select_cols=7&select_filters=%5B"},
        {"GET", "/api/v0/charges/?select_filters=%7B%22day%22%3A7%7D&after_token=%FF"},
        {"GET", "/api/v1/invoices/?select_filters=null"},
        {"GET", "/instance_logs/C.9-x"},
        {"GET", "/instance_logs/----"}};
    for (const auto &[method, target] : calls) {
        for (qsizetype i = 0; i < bodies.size(); ++i)
            QTest::addRow("%s %s %d", method.constData(), target.constData(), int(i))
                << method << target << bodies.at(i);
    }
}

void ApiTest::survivesNonsense()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    World world(2, 60);
    const ApiAnswer answer = world.call(method, target, body);
    QVERIFY(answer.status >= 200 && answer.status < 500);
}

void ApiTest::keepsAccountsApart()
{
    World world;
    const qint64 id = world.rentSomething();
    const QByteArray path = "/api/v0/instances/" + QByteArray::number(id) + "/";
    world.pass(10s);
    QVERIFY(!world.json("GET", path, {}, "secret-two")[QLatin1String("instances")].isObject());
    QCOMPARE(world.call("DELETE", path, "{}", "secret-two").status, 404);
    QCOMPARE(world.call("PUT", path, "{\"state\":\"stopped\"}", "secret-two").status, 404);
    QCOMPARE(world.json("GET", "/api/v1/instances/", {}, "secret-two")[QLatin1String("instances_found")].toInt(), 0);
    QCOMPARE(world.instances().size(), 1);
}

void ApiTest::neverTellsKeysInCalls()
{
    World world;
    world.call("GET", "/api/v1/instances/?api_key=secret-two&limit=3", {}, {});
    world.call("GET", "/api/v1/instances/", {}, "unknown-secret");
    const QByteArray calls = world.callNow("GET", "/simulator/calls").body;
    QVERIFY(!calls.contains("secret"));
    QVERIFY(calls.contains("\"key\":\"science\""));
    QVERIFY(calls.contains("limit=3"));
    QVERIFY(!calls.contains("/simulator/"));
}

void ApiTest::refusesAClockThatIsNotItsOwn()
{
    World world;
    const Instant before = world.market.now();
    const ApiAnswer moved = world.callNow("POST", "/simulator/clock", "{\"advance_seconds\":90}");
    QCOMPARE(moved.clockAdvance, Duration{90s});
    QCOMPARE(world.market.now(), before + 90s);
    world.api.setClock("60", false);
    QCOMPARE(world.callNow("POST", "/simulator/clock", "{\"advance_seconds\":90}").status, 400);
    QCOMPARE(world.callNow("GET", "/simulator/clock").body,
             QByteArray("{\"now\":\"2026-11-19T00:01:30Z\",\"speed\":60}"));
}

QTEST_GUILESS_MAIN(ApiTest)
#include "tst_api.moc"
