#include "client_desk.h"
#include "vast/calls/charges.h"
#include "vast/calls/current_user.h"
#include "vast/calls/instance_output.h"

#include <QJsonArray>
#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class ClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesLogsFromTheOtherHostWithoutTheKey()
    {
        ClientDesk desk;
        desk.transport.answer(200,
                              "{\"success\":true,\"result_url\":\"https://files.test/log?sig=a%2Fb\",\"msg\":\"\"}");
        desk.transport.answer(403, "<Error>AccessDenied</Error>");
        desk.transport.answer(404, "");
        desk.transport.answer(200, "line 1\nexport HF_TOKEN=hf_abcdefghijklmnopqrstuv\nline 3");
        const auto log = desk.run<QString>([&](Callback<QString> done) {
            desk.client.send(calls::fetchLogs(InstanceId(5), LogOrder{200, {}, false}), Priority::Person,
                             std::move(done));
        });
        QVERIFY(log);
        QCOMPARE(*log, QStringLiteral("line 1\nexport HF_TOKEN=***\nline 3"));
        QCOMPARE(desk.path(), QStringLiteral("/api/v0/instances/request_logs/5/"));
        QCOMPARE(desk.request().body, QByteArray(R"({"tail":"200"})"));
        QCOMPARE(desk.transport.sent().size(), 4U);
        for (std::size_t i = 1; i < 4; ++i) {
            QCOMPARE(desk.request(i).method, QByteArray("GET"));
            QCOMPARE(desk.request(i).url.toEncoded(), QByteArray("https://files.test/log?sig=a%2Fb"));
            QVERIFY(desk.header("authorization", i).isEmpty());
        }
    }

    void givesUpOnLogsThatNeverCome()
    {
        ClientDesk desk;
        desk.transport.answer(200, "{\"result_url\":\"https://files.test/log\"}");
        for (int i = 0; i < 100; ++i)
            desk.transport.answer(403, "");
        const auto log = desk.run<QString>([&](Callback<QString> done) {
            desk.client.send(calls::fetchLogs(InstanceId(5), LogOrder{200, {}, false}), Priority::Person,
                             std::move(done));
        });
        QVERIFY(log.error().kind == Kind::NoAnswer);
        QCOMPARE(desk.transport.sent().size(), 31U);
    }

    void refusesLogsFromStrangePlaces_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("http") << QByteArray("http://files.test/log");
        QTest::newRow("our own machine") << QByteArray("http://127.0.0.1:8080/admin");
        QTest::newRow("our own machine, https") << QByteArray("https://localhost/admin");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
    }
    void refusesLogsFromStrangePlaces()
    {
        QFETCH(const QByteArray, url);
        ClientDesk desk;
        const auto log = desk.ask<QString>(200, "{\"result_url\":\"" + url + "\"}", [&](Callback<QString> done) {
            desk.client.send(calls::fetchLogs(InstanceId(5), LogOrder{200, {}, false}), Priority::Person,
                             std::move(done));
        });
        QVERIFY(log.error().kind == Kind::BadAnswer);
        QCOMPARE(desk.transport.sent().size(), 1U);
    }

    void cancelsBetweenTheStepsOfLogs()
    {
        ClientDesk desk;
        desk.transport.answer(200, "{\"result_url\":\"https://files.test/log\"}");
        for (int i = 0; i < 100; ++i)
            desk.transport.answer(403, "");
        std::vector<Result<QString>> results;
        const auto id = desk.client.send(calls::fetchLogs(InstanceId(5), LogOrder{200, {}, false}), Priority::Person,
                                         [&](const Result<QString> &result) { results.push_back(result); });
        desk.time.advance(5500ms);
        desk.client.cancel(id);
        QVERIFY(results.empty());
        desk.time.advance(1min);
        QCOMPARE(results.size(), 1U);
        QVERIFY(results.front().error().kind == Kind::Cancelled);
        QVERIFY(desk.transport.sent().size() < 10U);
    }

    void readsChargesPageByPage()
    {
        ClientDesk desk;
        desk.transport.answer(200, R"({"success":true,"count":1,"total":2,"next_token":"n","results":[
            {"start":1795219200,"end":1795219200,"type":"instance","source":"instance-5","amount":1.125,"items":[
              {"type":"gpu","amount":1.0},{"type":"disk","amount":0.1},{"type":"bwd","amount":0.02,"description":"79.1 GB Downloaded at $0.003/GB"}]}]})");
        desk.transport.answer(200, R"({"success":true,"count":1,"total":2,"next_token":null,"results":[
            {"start":1795219200,"end":1795219200,"type":"volume","source":"volume-9","amount":"0.333","items":[]}]})");
        const auto charges = desk.run<ChargeList>([&](Callback<ChargeList> done) {
            desk.client.send(calls::listCharges(QDate(2026, 11, 1), QDate(2026, 11, 30)), Priority::Background,
                             std::move(done));
        });
        QVERIFY(charges);
        QVERIFY(charges->complete);
        QCOMPARE(charges->charges.size(), 1U);
        const Charge &charge = charges->charges.front();
        QCOMPARE(charge.day, QDate(2026, 11, 21));
        QCOMPARE(charge.amounts.total().micros(), 1'125'000);
        QCOMPARE(charge.amounts.other.micros(), 5'000);
        QCOMPARE(charge.downloaded, Gigabytes::fromThousandths(79'100));
        QCOMPARE(charges->otherSources.micros(), 333'000);
        QCOMPARE(desk.path(), QStringLiteral("/api/v0/charges/"));
        QCOMPARE(desk.query("select_filters"), QStringLiteral(R"({"day":{"gte":1793491200,"lte":1796083199}})"));
        QCOMPARE(desk.query("latest_first"), QStringLiteral("false"));
        QCOMPARE(desk.query("after_token", 1), QStringLiteral("n"));
    }

    void readsTheAccountWithoutItsKey()
    {
        ClientDesk desk;
        const auto ask = [&desk](const QByteArray &body) {
            return desk.ask<AccountStatus>(200, body, [&](Callback<AccountStatus> done) {
                desk.client.send(calls::currentUser(), Priority::Person, std::move(done));
            });
        };
        const auto status = ask(R"({"email":"a@b.test","balance":0,"credit":24.1234567,"api_key":"k3y-of-the-test"})");
        QVERIFY(status);
        QCOMPARE(status->credit.micros(), 24'123'457);
        QCOMPARE(status->userName, QStringLiteral("a@b.test"));
        QCOMPARE(desk.path(), QStringLiteral("/api/v0/users/current/"));
        QVERIFY(ask(R"({"balance":null,"credit":"3.5"})"));
        QVERIFY(ask("{}").error().kind == Kind::BadAnswer);
        QVERIFY(ask(R"({"balance":"much","credit":1})").error().kind == Kind::BadAnswer);
    }

    void neverRepeatsTheKey()
    {
        ClientDesk desk;
        const auto shown =
            desk.show(400, R"({"error":"invalid_args","msg":"bad key k3y-of-the-test and api_key=other123"})");
        const Error words = toError(shown.error(), QStringLiteral("main"));
        QVERIFY(!words.message.contains(QLatin1String("k3y")));
        QVERIFY(!words.message.contains(QLatin1String("other123")));
    }

    void sendsNothingWithoutAKey()
    {
        ClientDesk desk;
        desk.key = Secret();
        QVERIFY(desk.show(200, "{}").error().kind == Kind::NoKey);
        desk.key =
            Unexpected{Error{Error::Kind::Environment, {}, QStringLiteral("The keychain cannot be opened."), {}, {}}};
        const auto shown = desk.run<std::optional<Instance>>([&](Callback<std::optional<Instance>> done) {
            desk.client.send(calls::showInstance(InstanceId(1)), Priority::Person, std::move(done));
        });
        QVERIFY(shown.error().kind == Kind::NoKey);
        QVERIFY(shown.error().message.contains(QLatin1String("keychain")));
        QVERIFY(desk.transport.sent().empty());
    }

    void callsNobodyAfterItsEnd()
    {
        VirtualTime time(testStart());
        SeededChance chance(1);
        ScriptedTransport transport(time);
        InMemoryPacing memory;
        RequestQueue queue(time, chance, transport, memory);
        int calls = 0;
        {
            Client client(queue, time, QUrl(QStringLiteral("https://x.test/")), [] { return Secret("k"); });
            client.send(calls::listInstances(), Priority::Person, [&calls](const Result<InstanceList> &) { ++calls; });
            client.send(calls::currentUser(), Priority::Person, [&calls](const Result<AccountStatus> &) { ++calls; });
            time.advance(1ms);
        }
        time.advance(1h);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
