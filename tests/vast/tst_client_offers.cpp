#include "client_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// Searching and renting.
class ClientOffersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesAsDocumented()
    {
        ClientDesk desk;
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
        ClientDesk desk;
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
        ClientDesk desk;
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
        ClientDesk desk;
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
        ClientDesk desk;
        OfferQuery query;
        query.limit = 2;
        QVERIFY(!desk.search(200, R"({"offers":[)" + offerRow(1) + ',' + offerRow(2) + "]}", query)->complete);
    }

    void createsOnDemandAndAtOnce()
    {
        ClientDesk desk;
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
        ClientDesk desk;
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
};

QTEST_GUILESS_MAIN(ClientOffersTest)
#include "tst_client_offers.moc"
