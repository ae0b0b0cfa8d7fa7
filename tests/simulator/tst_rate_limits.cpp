#include "simulator/rate_limits.h"

#include "world.h"

#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

// "Limits are applied per endpoint and per identity": bearer token and client address.

class RateLimitsTest final : public QObject
{
    Q_OBJECT

    static int ask(World &world, const QByteArray &method, const QByteArray &target, const QByteArray &key,
                   const QString &address, const QByteArray &body = {})
    {
        ApiRequest request = ApiRequest::fromTarget(method, target);
        request.headers["authorization"] = "Bearer " + key;
        request.clientAddress = address;
        request.body = body;
        return world.api.answer(request).status;
    }

private Q_SLOTS:
    void countsByEndpointKeyAndAddress()
    {
        World world;
        const QByteArray list = "/api/v1/instances/";
        const QString here = QStringLiteral("198.51.100.1");
        const QString there = QStringLiteral("198.51.100.2");
        QCOMPARE(ask(world, "GET", list, "secret-one", here), 200);
        QCOMPARE(ask(world, "GET", list, "secret-one", here), 429);
        QCOMPARE(ask(world, "GET", list, "secret-one", there), 200); // another address
        QCOMPARE(ask(world, "GET", list, "secret-two", here), 200); // another key
        QCOMPARE(ask(world, "GET",
                     "/api/v0/charges/?select_filters=%7B%22day%22%3A%7B%22gte%22%3A0%2C%22lte%22%3A1%7D%7D",
                     "secret-one", here),
                 200); // another endpoint
        world.pass(1s);
        QCOMPARE(ask(world, "GET", list, "secret-one", here), 200);
    }

    void countsTwoKeysOfOneAccountApart()
    {
        World world;
        const QByteArray key =
            world
                .json("POST", "/api/v0/auth/apikeys/",
                      R"({"name":"second","permissions":{"api":{"instance_read":{}}}})")[QLatin1String("key")]
                .toString()
                .toUtf8();
        world.pass(13s);
        const QString here = QStringLiteral("198.51.100.1");
        QCOMPARE(ask(world, "GET", "/api/v1/instances/", "secret-one", here), 200);
        QCOMPARE(ask(world, "GET", "/api/v1/instances/", key, here), 200);
        QCOMPARE(ask(world, "GET", "/api/v1/instances/", key, here), 429);
    }

    void keepsMethodsApart_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("millis");
        const auto row = [](const char *method, const char *target, int millis) {
            QTest::newRow(target) << QByteArray(method) << QByteArray(target) << millis;
        };
        row("GET", "/api/v0/volumes/", 5500);
        row("GET", "/api/v0/secrets/", 5000);
        row("DELETE", "/api/v0/secrets/", 3000);
        row("POST", "/api/v0/endptjobs/", 4000);
        row("GET", "/api/v1/invoices/", 3000);
        row("GET", "/api/v0/users/me/ipaddrs/", 2900);
        row("PUT", "/api/v0/commands/transfer_credit/", 2500);
        row("GET", "/api/v0/subaccounts/", 2100);
        row("POST", "/api/v0/auth/apikeys/", 2000);
        row("GET", "/api/v0/auth/apikeys/", 1000);
        row("DELETE", "/api/v0/team/members/1/", 3000);
    }
    void keepsMethodsApart()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const int, millis);
        World world;
        const QString here = QStringLiteral("198.51.100.1");
        QVERIFY(ask(world, method, target, "secret-one", here, "{}") != 429);
        world.pass(Duration{millis - 1});
        const int early = ask(world, method, target, "secret-one", here, "{}");
        QCOMPARE(early, 429);
        // A refusal may start the interval anew.
        world.pass(Duration{millis});
        QVERIFY(ask(world, method, target, "secret-one", here, "{}") != 429);
    }

    void punishesCreatingTooOften()
    {
        RateLimits limits(false);
        const Instant start = World::start;
        const auto create = [&](Duration at) {
            return limits.admit(QStringLiteral("PUT/asks"), QStringLiteral("k@a"), 4500ms, 12s, start + at);
        };
        QVERIFY(create(0s));
        QVERIFY(!create(4s));
        QVERIFY(!create(5s)); // twelve seconds from the refusal on, and anew
        QVERIFY(!create(16s));
        QVERIFY(create(28s));
    }

    void restartsTheIntervalOnlyWhereTheSeedSaysSo()
    {
        for (const bool restarts : {false, true}) {
            RateLimits limits(restarts);
            const Instant start = World::start;
            const auto call = [&](Duration at) {
                return limits.admit(QStringLiteral("GET/list"), QStringLiteral("k@a"), 1s, 0s, start + at);
            };
            QVERIFY(call(0ms));
            QVERIFY(!call(900ms));
            QCOMPARE(call(1100ms), !restarts);
            QVERIFY(call(3s));
        }
    }
};

QTEST_GUILESS_MAIN(RateLimitsTest)
#include "tst_rate_limits.moc"
