#include "world.h"

#include <QRegularExpression>
#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

/// Searching and ordering.
class ApiOffersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsOffers_data();
    void findsOffers();
    void sortsAndCuts();
    void printsExactPrices();
    void pricesTheDiskAskedFor();
    void refusesBadOrders_data();
    void refusesBadOrders();
};

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toPercentEncoding();
}

} // namespace

void ApiOffersTest::findsOffers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("any");
    QTest::newRow("number") << QByteArray("{\"num_gpus\":{\"eq\":1}}") << QStringLiteral("num_gpus") << true;
    QTest::newRow("number as text") << QByteArray("{\"num_gpus\":{\"eq\":\"1\"}}") << QStringLiteral("num_gpus")
                                    << true;
    QTest::newRow("names") << QByteArray("{\"gpu_name\":{\"in\":[\"RTX 4090\",\"H200\"]}}")
                           << QStringLiteral("gpu_name") << true;
    QTest::newRow("not") << QByteArray("{\"gpu_name\":{\"notin\":[\"RTX 4090\"]}}") << QStringLiteral("gpu_name")
                         << true;
    QTest::newRow("id finds nothing") << QByteArray("{\"id\":{\"gt\":0}}") << QStringLiteral("id") << false;
    QTest::newRow("24 GB with 1024") << QByteArray(
        "{\"gpu_name\":{\"eq\":\"RTX 4090\"},\"gpu_ram\":{\"gte\":24576},\"gpu_frac\":{\"lt\":0.001}}")
                                     << QString() << false;
    QTest::newRow("countries") << QByteArray("{\"geolocation\":{\"in\":[\"US\",\"CA\"]}}") << QString() << true;
    QTest::newRow("verified") << QByteArray(
        "{\"verified\":{\"eq\":true},\"external\":{\"eq\":false},\"rentable\":{\"eq\":true},\"rented\":{\"eq\":false}}")
                              << QStringLiteral("verification") << true;
    QTest::newRow("range") << QByteArray("{\"dph_total\":{\"gte\":0.5,\"lte\":1.5}}") << QStringLiteral("dph_total")
                           << true;
}

void ApiOffersTest::findsOffers()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    QFETCH(bool, any);
    World world;
    const QJsonArray offers = world.offers(query);
    QCOMPARE(!offers.isEmpty(), any);
    QVERIFY(offers.size() <= 64);
    for (const QJsonValue &offer : offers) {
        if (field == QLatin1String("num_gpus"))
            QCOMPARE(offer[field].toInt(), 1);
        if (field == QLatin1String("verification"))
            QCOMPARE(offer[field].toString(), QStringLiteral("verified"));
        if (field == QLatin1String("dph_total"))
            QVERIFY(offer[field].toDouble() >= 0.5 && offer[field].toDouble() <= 1.5);
    }
    // The other two doors give the same rows.
    const QByteArray ordered = query.chopped(1) + ",\"order\":[[\"dph_total\",\"asc\"]]}";
    const QByteArray one = world.call("POST", "/api/v0/bundles/", ordered).body;
    World second;
    second.market.advanceTo(world.market.now() - 13s);
    QCOMPARE(second.call("GET", "/api/v0/bundles/?q=" + encoded(ordered)).body, one);
    World third;
    third.market.advanceTo(world.market.now() - 13s);
    QCOMPARE(third.call("PUT", "/api/v0/search/asks/", "{\"select_cols\":[\"*\"],\"q\":" + ordered + "}").body, one);
}

void ApiOffersTest::sortsAndCuts()
{
    World world;
    const QJsonArray offers = world.offers("{\"order\":[[\"dph_total\",\"desc\"]],\"limit\":10}");
    QCOMPARE(offers.size(), 10);
    for (qsizetype i = 1; i < offers.size(); ++i)
        QVERIFY(offers.at(i - 1)[QLatin1String("dph_total")].toDouble()
                >= offers.at(i)[QLatin1String("dph_total")].toDouble());
    QVERIFY(world.offers("{}") != world.offers("{}")); // a random sample without an order
    QCOMPARE(world.call("POST", "/api/v0/bundles/", "{\"colour\":{\"eq\":1}}").status, 400);
    QCOMPARE(world.call("POST", "/api/v0/bundles/", "{\"order\":[[\"colour\",\"asc\"]]}").status, 400);
}

void ApiOffersTest::printsExactPrices()
{
    World world;
    const QByteArray body = world.call("POST", "/api/v0/bundles/", "{}").body;
    // At most six decimals where the price is one of six decimals: no noise of floating point.
    static const QRegularExpression base(
        QStringLiteral(R"re("(?:dph_base|min_bid|storage_cost)":(\d+(?:\.(\d+))?)[,}])re"));
    int found = 0;
    for (auto match = base.globalMatch(QString::fromUtf8(body)); match.hasNext();) {
        QVERIFY(match.next().captured(2).size() <= 6);
        ++found;
    }
    QVERIFY(found >= 100);
    QVERIFY(!body.contains("e-"));
}

void ApiOffersTest::pricesTheDiskAskedFor()
{
    World world;
    for (const int disk : {8, 100, 150}) {
        const QJsonArray offers = world.offers(
            "{\"order\":[[\"dph_total\",\"asc\"]],\"allocated_storage\":" + QByteArray::number(disk) + "}");
        QVERIFY(!offers.isEmpty());
        for (const QJsonValue &offer : offers) {
            const double expected = offer[QLatin1String("dph_base")].toDouble()
                + disk * offer[QLatin1String("storage_cost")].toDouble() / 720;
            QVERIFY(qAbs(offer[QLatin1String("dph_total")].toDouble() - expected) < 1e-9);
            QVERIFY(offer[QLatin1String("disk_space")].toDouble() >= disk);
        }
    }
}

void ApiOffersTest::refusesBadOrders_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("slug");
    QTest::newRow("no image") << QByteArray("{\"disk\":10}") << QStringLiteral("invalid_args");
    QTest::newRow("price") << QByteArray("{\"image\":\"a\",\"price\":0.0001}") << QStringLiteral("invalid_price");
    QTest::newRow("price high") << QByteArray("{\"image\":\"a\",\"price\":129}") << QStringLiteral("invalid_price");
    QTest::newRow("label") << QByteArray("{\"image\":\"a\",\"label\":\"" + QByteArray(257, 'x') + "\"}")
                           << QStringLiteral("label_too_long");
    QTest::newRow("env") << QByteArray("{\"image\":\"a\",\"env\":\"TZ=UTC\"}") << QStringLiteral("invalid_args");
    QTest::newRow("disk") << QByteArray("{\"image\":\"a\",\"disk\":90000}") << QStringLiteral("invalid_args");
    QTest::newRow("one variable") << QByteArray("{\"image\":\"a\",\"env\":{\"A\":\"" + QByteArray(257, 'x') + "\"}}")
                                  << QStringLiteral("invalid_args");
    QByteArray environment;
    for (int i = 0; i < 150; ++i)
        environment += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + "\":\"" + QByteArray(250, 'x') + "\"";
    QTest::newRow("all variables") << QByteArray("{\"image\":\"a\",\"env\":{" + environment + "}}")
                                   << QStringLiteral("invalid_args");
    QTest::newRow("start script") << QByteArray("{\"image\":\"a\",\"args\":[\"" + QByteArray(2048, 'x')
                                                + "\"],\"onstart\":\"" + QByteArray(2049, 'x') + "\"}")
                                  << QStringLiteral("invalid_args");
    QTest::newRow("target state") << QByteArray("{\"image\":\"a\",\"target_state\":\"paused\"}")
                                  << QStringLiteral("invalid_args");
}

void ApiOffersTest::refusesBadOrders()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, slug);
    World world;
    const QByteArray offer = QByteArray::number(world.offers().at(0)[QLatin1String("id")].toInteger());
    const QJsonObject answer = world.json("PUT", "/api/v0/asks/" + offer + "/", body);
    QCOMPARE(answer[QLatin1String("error")].toString(), slug);
    QCOMPARE(answer[QLatin1String("success")].toBool(true), false);
    QVERIFY(world.market.contracts().empty());
    QVERIFY(world.call("PUT", "/api/v0/asks/5/", "{\"image\":\"a\"}").body.contains("no_such_ask"));
}

QTEST_GUILESS_MAIN(ApiOffersTest)
#include "tst_api_offers.moc"
