#include "client_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// Listing, showing and commanding instances.
class ClientInstancesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllPages()
    {
        ClientDesk desk;
        QList<QByteArray> first;
        for (qint64 id = 1; id <= 25; ++id)
            first.append(instanceRow(id));
        desk.transport.answer(200, page(first, 27, "t+1/="));
        desk.transport.answer(200, page({instanceRow(25), instanceRow(26), instanceRow(27)}, 27));
        const auto list = desk.run<InstanceList>([&](Callback<InstanceList> done) {
            desk.client.send(calls::listInstances(), Priority::Watching, std::move(done));
        });
        QVERIFY(list);
        QCOMPARE(list->instances.size(), 27U);
        QVERIFY(list->complete);
        QCOMPARE(desk.request().method, QByteArray("GET"));
        QCOMPARE(desk.path(), QStringLiteral("/api/v1/instances/"));
        QCOMPARE(desk.query("limit"), QStringLiteral("25"));
        QCOMPARE(desk.query("order_by"), QStringLiteral(R"([{"col":"id","dir":"asc"}])"));
        QCOMPARE(desk.query("after_token", 1), QStringLiteral("t+1/="));
        QVERIFY(desk.request(1).url.toEncoded().contains("after_token=t%2B1%2F%3D"));
        QVERIFY(desk.request().body.isEmpty());
    }

    void doesNotCallAShortListComplete_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("fewer than told") << page({instanceRow(1)}, 2);
        QTest::newRow("no total") << QByteArray(R"({"instances":[]})");
        QTest::newRow("row without number") << page({instanceRow(1), R"({"label":"x"})"}, 2);
    }
    void doesNotCallAShortListComplete()
    {
        QFETCH(const QByteArray, body);
        ClientDesk desk;
        const auto list = desk.ask<InstanceList>(200, body, [&](Callback<InstanceList> done) {
            desk.client.send(calls::listInstances(), Priority::Watching, std::move(done));
        });
        QVERIFY(list);
        QVERIFY(!list->complete);
    }

    void neverReadsAnErrorAsNothingRented_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("301 with JSON") << 301 << QByteArray(R"({"message":"moved"})") << int(Kind::BadAnswer);
        QTest::newRow("no list") << 200 << QByteArray("{}") << int(Kind::BadAnswer);
        QTest::newRow("null list") << 200 << QByteArray(R"({"instances":null})") << int(Kind::BadAnswer);
        QTest::newRow("retired") << 410 << QByteArray(R"({"error":"deprecated_endpoint"})") << int(Kind::Refused);
        QTest::newRow("unknown key") << 404 << QByteArray(R"({"error":"auth_error"})") << int(Kind::KeyRefused);
    }
    void neverReadsAnErrorAsNothingRented()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        ClientDesk desk;
        const auto list = desk.ask<InstanceList>(status, body, [&](Callback<InstanceList> done) {
            desk.client.send(calls::listInstances(), Priority::Watching, std::move(done));
        });
        QVERIFY(!list);
        QCOMPARE(int(list.error().kind), kind);
    }

    void endsWhenTokensGoRound()
    {
        ClientDesk desk;
        desk.transport.answer(200, page({instanceRow(1)}, 9, "a"));
        desk.transport.answer(200, page({instanceRow(2)}, 9, "b"));
        desk.transport.answer(200, page({instanceRow(3)}, 9, "a"));
        const auto list = desk.run<InstanceList>([&](Callback<InstanceList> done) {
            desk.client.send(calls::listInstances(), Priority::Watching, std::move(done));
        });
        QVERIFY(list);
        QVERIFY(!list->complete);
        QCOMPARE(list->instances.size(), 3U);
    }

    void looksUpALabel()
    {
        ClientDesk desk;
        const auto ask = [&desk](const QString &label, const QByteArray &body) {
            return desk.ask<InstanceList>(200, body, [&](Callback<InstanceList> done) {
                desk.client.send(calls::listInstancesLabelled(label), Priority::Person, std::move(done));
            });
        };
        const QByteArray both =
            page({instanceRow(1, "bursar/nlp/ab12000000000001"), instanceRow(2, "bursar/vision/ab12000000000002")}, 2);
        const auto whole = ask(QStringLiteral("bursar/nlp/ab12000000000001"), both);
        QCOMPARE(whole->instances.size(), 1U); // also when the server's filter leaks
        QVERIFY(whole->complete);
        QCOMPARE(desk.query("select_filters"), QStringLiteral(R"({"label":{"eq":"bursar/nlp/ab12000000000001"}})"));
        const auto beginning = ask(QStringLiteral("bursar/"), both);
        QCOMPARE(beginning->instances.size(), 2U);
        QVERIFY(desk.query("select_filters", 1).isEmpty());
    }

    void keepsInstancesWithBrokenPrices()
    {
        ClientDesk desk;
        const auto list = desk.ask<InstanceList>(
            200, page({R"({"id":5,"label":"x","dph_base":NaN,"disk_space":"40","storage_cost":[],"ports":7})"}, 1),
            [&](Callback<InstanceList> done) {
                desk.client.send(calls::listInstances(), Priority::Watching, std::move(done));
            });
        QVERIFY(list);
        QCOMPARE(list->instances.size(), 1U);
        QCOMPARE(list->badRows, 1);
        QVERIFY(list->complete);
    }

    void showsOneOrNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcome"); // 1 found, 0 nothing, -1 error
        QTest::newRow("object") << 200 << QByteArray(R"({"instances":)" + instanceRow(31415926) + '}') << 1;
        QTest::newRow("list of one") << 200 << QByteArray(R"({"instances":[)" + instanceRow(31415926) + "]}") << 1;
        QTest::newRow("null") << 200 << QByteArray(R"({"instances": null})") << 0;
        QTest::newRow("empty object") << 200 << QByteArray("{}") << 0;
        QTest::newRow("404") << 404 << QByteArray(R"({"error":"no_such_instance","msg":"error 404/1: gone"})") << 0;
        QTest::newRow("404 key") << 404 << QByteArray(R"({"error":"auth_error","msg":"Invalid user key"})") << -1;
        QTest::newRow("404 session") << 404 << QByteArray(R"({"msg":"Session expired. Please log in again."})") << -1;
        QTest::newRow("404 html") << 404 << QByteArray("<html>nginx</html>") << -1;
        QTest::newRow("without number") << 200 << QByteArray(R"({"instances":{"label":"x"}})") << -1;
        QTest::newRow("something else") << 200 << QByteArray(R"({"success":true})") << -1;
    }
    void showsOneOrNothing()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, outcome);
        ClientDesk desk;
        const auto shown = desk.show(status, body);
        QCOMPARE(shown ? (shown->has_value() ? 1 : 0) : -1, outcome);
        QCOMPARE(desk.path(), QStringLiteral("/api/v0/instances/31415926/"));
        QCOMPARE(desk.query("owner"), QStringLiteral("me"));
    }

    void sendsCommands_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("start") << 0 << QByteArray("PUT") << QStringLiteral("/api/v0/instances/31415926/")
                               << QByteArray(R"({"state":"running"})");
        QTest::newRow("stop") << 1 << QByteArray("PUT") << QStringLiteral("/api/v0/instances/31415926/")
                              << QByteArray(R"({"state":"stopped"})");
        QTest::newRow("reboot") << 2 << QByteArray("PUT") << QStringLiteral("/api/v0/instances/reboot/31415926/")
                                << QByteArray("{}");
        QTest::newRow("destroy") << 3 << QByteArray("DELETE") << QStringLiteral("/api/v0/instances/31415926/")
                                 << QByteArray("{}");
    }
    void sendsCommands()
    {
        QFETCH(const int, which);
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, body);
        using Make = Call<bool> (*)(InstanceId);
        const Make made[] = {calls::startInstance, calls::stopInstance, calls::rebootInstance, calls::destroyInstance};
        ClientDesk desk;
        const auto done = desk.command(200, R"({"success":true})", made[which]);
        QVERIFY(done && *done);
        QCOMPARE(desk.request().method, method);
        QCOMPARE(desk.path(), path);
        QCOMPARE(desk.request().body, body);
        ClientDesk refused;
        QVERIFY(refused.command(403, R"({"msg":"no"})", made[which]).error().kind == Kind::PermissionMissing);
        ClientDesk unclear;
        QVERIFY(unclear.command(502, "<html>", made[which]).error().kind == Kind::OutcomeUnknown);
        QCOMPARE(unclear.transport.sent().size(), 1U);
        ClientDesk gone;
        const auto missing = gone.command(404, R"({"error":"not_found"})", made[which]);
        QCOMPARE(missing.hasValue(), which == 3); // destroying what is gone is success
        ClientDesk wrongKey;
        QVERIFY(wrongKey.command(404, R"({"error":"auth_error"})", made[which]).error().kind == Kind::KeyRefused);
    }

    void takesAQueuedStartAsAccepted()
    {
        const QByteArray queued =
            R"({"success":false,"msg":"Required resources are currently unavailable, state change queued."})";
        for (const int status : {200, 400, 409}) {
            ClientDesk desk;
            QVERIFY(desk.command(status, queued, calls::startInstance));
        }
        ClientDesk desk;
        QVERIFY(!desk.command(200, queued, calls::stopInstance));
    }

    void labels()
    {
        ClientDesk desk;
        const auto done = desk.ask<bool>(200, R"({"success":true})", [&](Callback<bool> callback) {
            desk.client.send(calls::labelInstance(InstanceId(5), QStringLiteral("a \"quoted\" ü")), Priority::Person,
                             std::move(callback));
        });
        QVERIFY(done);
        QCOMPARE(desk.body().value(QLatin1String("label")).toString(), QStringLiteral("a \"quoted\" ü"));
    }
};

QTEST_GUILESS_MAIN(ClientInstancesTest)
#include "tst_client_instances.moc"
