#include "vast/client.h"

#include "scripted_transport.h"
#include "vast/calls/change_instance.h"
#include "vast/calls/charges.h"
#include "vast/calls/create_instance.h"
#include "vast/calls/current_user.h"
#include "vast/calls/instance_output.h"
#include "vast/calls/list_instances.h"
#include "vast/calls/search_offers.h"
#include "vast/in_memory_pacing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class ClientTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        VirtualTime time{testStart()};
        SeededChance chance{7};
        ScriptedTransport transport{time};
        InMemoryPacing memory;
        RequestQueue queue{time, chance, transport, memory};
        Expected<Secret> key = Secret("k3y-of-the-test");
        Client client{queue, time, QUrl(QStringLiteral("https://console.vast.test")), [this] { return key; }};

        /// Answers with `body`, makes the call and returns what it gave.
        template <class T, class Call>
        Result<T> ask(int status, const QByteArray &body, Call call)
        {
            transport.answer(status, body);
            return run<T>(call);
        }
        template <class T, class Call>
        Result<T> run(Call call)
        {
            std::vector<Result<T>> results;
            call([&results](const Result<T> &result) { results.push_back(result); });
            if (!results.empty())
                qFatal("called back from inside the call");
            time.advance(1h);
            if (results.size() != 1)
                qFatal("called back %zu times", results.size());
            return results.front();
        }
        const HttpRequest &request(std::size_t index = 0) const { return transport.sent().at(index).request; }
        QString path(std::size_t index = 0) const { return request(index).url.path(); }
        QJsonObject body(std::size_t index = 0) const { return QJsonDocument::fromJson(request(index).body).object(); }
        QString query(const char *name, std::size_t index = 0) const
        {
            return QUrlQuery(request(index).url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        }
        QByteArray header(const QByteArray &name, std::size_t index = 0) const
        {
            for (const auto &[key_, value] : request(index).headers) {
                if (key_.toLower() == name)
                    return value;
            }
            return {};
        }
        Result<OfferSnapshot> search(int status, const QByteArray &body, const OfferQuery &query = {})
        {
            return ask<OfferSnapshot>(status, body, [&](Callback<OfferSnapshot> done) {
                client.send(calls::searchOffers(query), Priority::Person, std::move(done));
            });
        }
        Result<CreatedInstance> create(int status, const QByteArray &body)
        {
            return ask<CreatedInstance>(status, body, [&](Callback<CreatedInstance> done) {
                client.send(calls::createInstance(OfferId(38204417), wish()), Priority::Person, std::move(done));
            });
        }
        Result<std::optional<Instance>> show(int status, const QByteArray &body)
        {
            return ask<std::optional<Instance>>(status, body, [&](Callback<std::optional<Instance>> done) {
                client.send(calls::showInstance(InstanceId(31415926)), Priority::Person, std::move(done));
            });
        }
        Result<bool> command(int status, const QByteArray &body, Call<bool> (*call)(InstanceId))
        {
            return ask<bool>(status, body, [&](Callback<bool> done) {
                client.send(call(InstanceId(31415926)), Priority::Person, std::move(done));
            });
        }
        static NewInstance wish()
        {
            NewInstance wish;
            wish.image = QStringLiteral("pytorch/pytorch:latest");
            wish.disk = Gigabytes::parse(u"40.5").value_or(Gigabytes());
            wish.label = QStringLiteral("bursar/nlp/ab12000000000001");
            return wish;
        }
    };

    static QByteArray offerRow(qint64 id, const QByteArray &more = {})
    {
        return R"({"id":)" + QByteArray::number(id) + R"(,"ask_contract_id":)" + QByteArray::number(id)
            + R"(,"num_gpus":1,"gpu_name":"RTX 4090","gpu_ram":24564,"disk_space":412.5,"dph_base":0.336,"storage_cost":0.15,)"
              R"("inet_up_cost":0.00390625,"inet_down_cost":0.001953125,"reliability":0.9962,"verification":"verified","rentable":true)"
            + more + '}';
    }
    static QByteArray instanceRow(qint64 id, const QByteArray &label = {})
    {
        return R"({"id":)" + QByteArray::number(id) + ",\"label\":\"" + label
            + "\",\"dph_base\":0.336,\"dph_total\":0.344333,\"storage_cost\":0.15,\"disk_space\":40,\"inet_up_cost\":0."
              "002,\"inet_down_cost\":0.001,\"actual_status\":\"running\"}";
    }
    static QByteArray page(const QList<QByteArray> &rows, qint64 total, const QByteArray &token = {})
    {
        return R"({"success":true,"total_instances":)" + QByteArray::number(total) + R"(,"next_token":)"
            + (token.isEmpty() ? QByteArray("null") : '"' + token + '"') + R"(,"instances":[)" + rows.join(',') + "]}";
    }

private Q_SLOTS:
    void searchesAsDocumented()
    {
        Desk desk;
        OfferQuery query;
        query.gpuNames = {QStringLiteral("RTX 4090"), QStringLiteral("H100 SXM")};
        query.maxTotalPerHour = HourlyRate::parse(u"0.5");
        query.minReliability = Share::parse(u"0.95");
        query.minGpus = 1;
        query.maxGpus = 2;
        query.verified = true;
        query.limit = 100;
        const auto offers = desk.search(200, R"({"offers":[)" + offerRow(1) + "]}", query);
        QVERIFY(offers);
        QCOMPARE(offers->offers.size(), 1U);
        QVERIFY(offers->complete);
        QCOMPARE(offers->offers.front().pricePerHour.nanos(), 336'000'000);
        QCOMPARE(desk.request().method, QByteArray("POST"));
        QCOMPARE(desk.path(), QStringLiteral("/api/v0/bundles/"));
        QCOMPARE(desk.header("authorization"), QByteArray("Bearer k3y-of-the-test"));
        QCOMPARE(desk.header("content-type"), QByteArray("application/json"));
        QVERIFY(!desk.request().url.toString().contains(QLatin1String("k3y")));
        QCOMPARE(
            desk.request().body,
            QByteArray(
                R"({"gpu_name":{"in":["RTX 4090","H100 SXM"]},"dph_total":{"lte":0.50},"reliability":{"gte":0.95},)"
                R"("num_gpus":{"gte":1,"lte":2},"verified":{"eq":true},"rentable":{"eq":true},"allocated_storage":20,)"
                R"("order":[["dph_total","asc"]],"type":"on-demand","limit":100})"));
    }

    void looksAtOneOfferByItsAskNumber()
    {
        Desk desk;
        OfferQuery query;
        query.offer = OfferId(7);
        query.includeNotRentable = true;
        const auto offers = desk.search(200, R"({"offers":[)" + offerRow(7) + ',' + offerRow(8) + "]}", query);
        QVERIFY(offers);
        QCOMPARE(offers->offers.size(), 1U);
        QVERIFY(desk.body().contains(QStringLiteral("ask_contract_id")));
        QVERIFY(!desk.body().contains(QStringLiteral("rentable")));
        QVERIFY(!desk.body().contains(QStringLiteral("id")));
    }

    void losesNothingButTheBadRows()
    {
        Desk desk;
        const QByteArray rows = QList<QByteArray>{offerRow(1),
                                                  offerRow(1),
                                                  R"({"id":2})",
                                                  "null",
                                                  "[]",
                                                  "7",
                                                  offerRow(3, R"(,"dph_base":NaN)"),
                                                  offerRow(4, ",\"dph_base\":\"0.25\""),
                                                  offerRow(5, R"(,"dph_base":-1)"),
                                                  offerRow(6, R"(,"cpu_cores":null,"geolocation":null)"),
                                                  offerRow(9, R"(,"dph_base":1e400)")}
                                    .join(',');
        const auto offers = desk.search(200, R"({"offers":[)" + rows + "]}");
        QVERIFY(offers);
        QCOMPARE(offers->offers.size(), 3U);
        QCOMPARE(offers->badRows, 7);
        QCOMPARE(offers->offers.at(1).pricePerHour.nanos(), 250'000'000);
    }

    void checksEveryConditionAgain()
    {
        Desk desk;
        OfferQuery query;
        query.maxTotalPerHour = HourlyRate::parse(u"0.34"); // 0.336 + 20 GB disk is more
        QVERIFY(desk.search(200, R"({"offers":[)" + offerRow(1) + "]}", query)->offers.empty());
        query = {};
        query.verified = false;
        QVERIFY(desk.search(200, R"({"offers":[)" + offerRow(1) + "]}", query)->offers.empty());
        query = {};
        query.gpuNames = {QStringLiteral("RTX 4090D")};
        QVERIFY(desk.search(200, R"({"offers":[)" + offerRow(1) + "]}", query)->offers.empty());
    }

    void knowsACutAnswer()
    {
        Desk desk;
        OfferQuery query;
        query.limit = 2;
        QVERIFY(!desk.search(200, R"({"offers":[)" + offerRow(1) + ',' + offerRow(2) + "]}", query)->complete);
    }

    void createsOnDemandAndAtOnce()
    {
        Desk desk;
        const auto created =
            desk.create(200, R"({"success":true,"new_contract":31415926,"instance_api_key":"s3cret"})");
        QVERIFY(created);
        QCOMPARE(created->instance.value(), 31415926);
        QCOMPARE(desk.request().method, QByteArray("PUT"));
        QCOMPARE(desk.path(), QStringLiteral("/api/v0/asks/38204417/"));
        const QJsonObject body = desk.body();
        QCOMPARE(body.value(QLatin1String("client_id")).toString(), QStringLiteral("me"));
        QCOMPARE(body.value(QLatin1String("image")).toString(), QStringLiteral("pytorch/pytorch:latest"));
        QCOMPARE(body.value(QLatin1String("label")).toString(), QStringLiteral("bursar/nlp/ab12000000000001"));
        QCOMPARE(body.value(QLatin1String("cancel_unavail")).toBool(), true);
        QVERIFY(!body.contains(QLatin1String("price")));
        QVERIFY(desk.request().body.contains(R"("disk":40.5)"));
    }

    void readsEveryRefusalToCreate_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("contract");
        const auto row = [](const char *name, int status, const char *body, Kind kind, qint64 contract = 0) {
            QTest::newRow(name) << status << QByteArray(body) << int(kind) << contract;
        };
        row("rented but outbid", 200, R"({"success":false,"new_contract":77,"msg":"bid lost"})", Kind::Refused, 77);
        row("refused with contract and status", 400, R"({"success":false,"new_contract":77})", Kind::Refused, 77);
        row("refused", 200, R"({"success":false,"error":"invalid_args","msg":"disk too large"})", Kind::Refused);
        row("400", 400, R"({"success":false,"error":"invalid_args","detail":"disk"})", Kind::Refused);
        row("gone 404", 404,
            R"({"success":false,"error":"invalid_args","msg":"error 404/3603: no_such_ask 5 is not available."})",
            Kind::OfferGone);
        row("gone 410 text", 410, R"({"msg":"error 410/3907: no_such_ask no longer available."})", Kind::OfferGone);
        row("gone 410 slug", 410, R"({"error":"no_such_ask"})", Kind::OfferGone);
        row("gone 400", 400, R"({"error":"no_such_ask"})", Kind::OfferGone);
        row("gone 200", 200, R"({"success":false,"error":"no_such_ask"})", Kind::OfferGone);
        row("gone plain", 404, "error 404/3603: no_such_ask 5 is not available.", Kind::OfferGone);
        row("no credit", 400,
            R"({"error":"insufficient_credit","msg":"Your account lacks credit; see the billing page."})",
            Kind::NoCredit);
        row("host's own", 403, R"({"msg":"error 403/3586: Offer 5 is not your own"})", Kind::Refused);
        row("no key", 403, R"({"success":false,"error":"auth_error","msg":"This action requires login."})",
            Kind::KeyRefused);
        row("unknown key", 404, R"({"success":false,"error":"auth_error","msg":"Invalid user key"})", Kind::KeyRefused);
        row("expired session", 404, R"({"msg":"Session expired. Please log in again."})", Kind::KeyRefused);
        row("401", 401, "", Kind::KeyRefused);
        row("scope", 403, R"({"msg":"not allowed"})", Kind::PermissionMissing);
        row("500", 500, R"({"success":false})", Kind::OutcomeUnknown);
        row("502 html", 502, "<html>Bad Gateway</html>", Kind::OutcomeUnknown);
        row("503", 503, "", Kind::OutcomeUnknown);
        row("redirect", 301, R"({"next":"/"})", Kind::OutcomeUnknown);
        row("html with 404", 404, "<html>nothing here</html>", Kind::OutcomeUnknown);
        row("html with 200", 200, "<html>hello</html>", Kind::OutcomeUnknown);
        row("truncated", 200, "{\"success\":true,\"new_contr", Kind::OutcomeUnknown);
        row("empty", 200, "", Kind::OutcomeUnknown);
        row("no contract", 200, R"({"success":true})", Kind::OutcomeUnknown);
        row("contract is no number", 200, R"({"success":true,"new_contract":"abc"})", Kind::OutcomeUnknown);
        row("negative contract", 200, R"({"success":true,"new_contract":-4})", Kind::OutcomeUnknown);
        row("list", 200, "[]", Kind::OutcomeUnknown);
        row("bare string", 200, "\"ok\"", Kind::OutcomeUnknown);
    }
    void readsEveryRefusalToCreate()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        QFETCH(const qint64, contract);
        Desk desk;
        const auto created = desk.create(status, body);
        QVERIFY(!created);
        QCOMPARE(int(created.error().kind), kind);
        QCOMPARE(created.error().contract.value(), contract);
        QCOMPARE(desk.transport.sent().size(), 1U); // never twice
        QVERIFY(!created.error().message.startsWith(QLatin1String("error 4")));
        const Error words = toError(created.error(), QStringLiteral("main"));
        QVERIFY(words.message.contains(QLatin1String("main")));
        QVERIFY(!words.remedy.isEmpty());
        QVERIFY(!words.code.isEmpty());
    }

    void listsAllPages()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        const auto list = desk.ask<InstanceList>(status, body, [&](Callback<InstanceList> done) {
            desk.client.send(calls::listInstances(), Priority::Watching, std::move(done));
        });
        QVERIFY(!list);
        QCOMPARE(int(list.error().kind), kind);
    }

    void endsWhenTokensGoRound()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        const auto done = desk.command(200, R"({"success":true})", made[which]);
        QVERIFY(done && *done);
        QCOMPARE(desk.request().method, method);
        QCOMPARE(desk.path(), path);
        QCOMPARE(desk.request().body, body);
        Desk refused;
        QVERIFY(refused.command(403, R"({"msg":"no"})", made[which]).error().kind == Kind::PermissionMissing);
        Desk unclear;
        QVERIFY(unclear.command(502, "<html>", made[which]).error().kind == Kind::OutcomeUnknown);
        QCOMPARE(unclear.transport.sent().size(), 1U);
        Desk gone;
        const auto missing = gone.command(404, R"({"error":"not_found"})", made[which]);
        QCOMPARE(missing.hasValue(), which == 3); // destroying what is gone is success
        Desk wrongKey;
        QVERIFY(wrongKey.command(404, R"({"error":"auth_error"})", made[which]).error().kind == Kind::KeyRefused);
    }

    void takesAQueuedStartAsAccepted()
    {
        const QByteArray queued =
            R"({"success":false,"msg":"Required resources are currently unavailable, state change queued."})";
        for (const int status : {200, 400, 409}) {
            Desk desk;
            QVERIFY(desk.command(status, queued, calls::startInstance));
        }
        Desk desk;
        QVERIFY(!desk.command(200, queued, calls::stopInstance));
    }

    void labels()
    {
        Desk desk;
        const auto done = desk.ask<bool>(200, R"({"success":true})", [&](Callback<bool> callback) {
            desk.client.send(calls::labelInstance(InstanceId(5), QStringLiteral("a \"quoted\" ü")), Priority::Person,
                             std::move(callback));
        });
        QVERIFY(done);
        QCOMPARE(desk.body().value(QLatin1String("label")).toString(), QStringLiteral("a \"quoted\" ü"));
    }

    void fetchesLogsFromTheOtherHostWithoutTheKey()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        const auto log = desk.ask<QString>(200, "{\"result_url\":\"" + url + "\"}", [&](Callback<QString> done) {
            desk.client.send(calls::fetchLogs(InstanceId(5), LogOrder{200, {}, false}), Priority::Person,
                             std::move(done));
        });
        QVERIFY(log.error().kind == Kind::BadAnswer);
        QCOMPARE(desk.transport.sent().size(), 1U);
    }

    void cancelsBetweenTheStepsOfLogs()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        const auto shown =
            desk.show(400, R"({"error":"invalid_args","msg":"bad key k3y-of-the-test and api_key=other123"})");
        const Error words = toError(shown.error(), QStringLiteral("main"));
        QVERIFY(!words.message.contains(QLatin1String("k3y")));
        QVERIFY(!words.message.contains(QLatin1String("other123")));
    }

    void sendsNothingWithoutAKey()
    {
        Desk desk;
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
