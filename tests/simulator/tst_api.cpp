#include "world.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

class ApiTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForAKey_data();
    void asksForAKey();
    void knowsOnlyItsRoutes_data();
    void knowsOnlyItsRoutes();
    void survivesNonsense_data();
    void survivesNonsense();
    void findsOffers_data();
    void findsOffers();
    void sortsAndCuts();
    void printsExactPrices();
    void pricesTheDiskAskedFor();
    void rentsListsStopsDestroys();
    void refusesBadOrders_data();
    void refusesBadOrders();
    void pagesWhileRowsVanish();
    void filtersInstances();
    void keepsAccountsApart();
    void chargesAgreeWithTruth();
    void pagesCharges();
    void filtersInvoicesByService();
    void spendingShowsInTheBalance();
    void givesLogsElsewhere();
    void offersAndTakesPriceIncreases();
    void neverTellsKeysInCalls();
    void refusesAClockThatIsNotItsOwn();
};

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toPercentEncoding();
}

} // namespace

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

void ApiTest::findsOffers_data()
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

void ApiTest::findsOffers()
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

void ApiTest::sortsAndCuts()
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

void ApiTest::printsExactPrices()
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

void ApiTest::pricesTheDiskAskedFor()
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

void ApiTest::rentsListsStopsDestroys()
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

void ApiTest::refusesBadOrders_data()
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

void ApiTest::refusesBadOrders()
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

void ApiTest::pagesWhileRowsVanish()
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

void ApiTest::filtersInstances()
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

void ApiTest::chargesAgreeWithTruth()
{
    for (const quint64 seed : {quint64{1}, quint64{2}, quint64{3}, quint64{4}, quint64{5}, quint64{6}}) {
        World world(seed);
        for (int i = 0; i < 4; ++i) {
            world.rentSomething();
            world.pass(7h);
        }
        world.pass(30h);
        world.market.stopContract(world.market.contracts().begin()->first);
        world.pass(50h);
        world.market.destroyContract(world.market.contracts().begin()->first);
        world.pass(40h);
        const QByteArray day =
            encoded("{\"day\":{\"gte\":" + QByteArray::number(toMillis(World::start) / 1000)
                    + ",\"lte\":" + QByteArray::number(toMillis(World::start) / 1000 + 20 * 86400 - 1) + "}}");
        const QJsonArray rows =
            world.json("GET", "/api/v0/charges/?limit=500&select_filters=" + day)[QLatin1String("results")].toArray();
        QVERIFY(rows.size() > 8);
        std::map<std::pair<QString, QString>, QString> charged;
        for (const QJsonValue &row : rows) {
            const QString date = QString::fromLatin1(dayText(row[QLatin1String("start")].toInteger() / 86400));
            const QString text = QString::number(row[QLatin1String("amount")].toDouble(), 'f', 3);
            charged[{row[QLatin1String("source")].toString(), date}] = text;
            for (const QJsonValue &item : row[QLatin1String("items")].toArray())
                QVERIFY(!item[QLatin1String("description")].toString().isEmpty());
        }
        const QJsonArray contracts =
            QJsonDocument::fromJson(world.callNow("GET", "/simulator/truth").body)[QLatin1String("contracts")]
                .toArray();
        size_t found = 0;
        for (const QJsonValue &contract : contracts) {
            const QString source = QStringLiteral("instance-%1").arg(contract[QLatin1String("id")].toInteger());
            const QJsonObject days = contract[QLatin1String("days")].toObject();
            for (auto entry = days.begin(); entry != days.end(); ++entry) {
                const QJsonValue truth = entry.value();
                Wide sum = 0;
                for (const char *meter : {"gpu", "disk", "download", "upload"})
                    sum += unitsOf(truth[QLatin1String(meter)].toString());
                QVERIFY(sum == unitsOf(truth[QLatin1String("total")].toString()));
                if (!truth.toObject().contains(QLatin1String("charged")))
                    continue;
                ++found;
                QCOMPARE(charged[std::pair(source, entry.key())], truth[QLatin1String("charged")].toString());
                if (!world.market.unknowns().recentDaysGrow)
                    QCOMPARE(truth[QLatin1String("charged")].toString(),
                             QString::fromLatin1(fixedText(Amount{sum}.roundedToMills(), 3)));
            }
        }
        QCOMPARE(found, charged.size());
    }
}

void ApiTest::pagesCharges()
{
    World world;
    world.rentSomething();
    world.pass(24h * 12);
    const QByteArray target = "/api/v0/charges/?limit=3&latest_first=false&select_filters="
        + encoded("{\"day\":{\"gte\":0,\"lte\":4000000000},\"type\":{\"in\":[\"instance\"]}}");
    QJsonObject page = world.json("GET", target);
    std::vector<qint64> days;
    for (int guard = 0; guard < 20; ++guard) {
        for (const QJsonValue &row : page[QLatin1String("results")].toArray())
            days.push_back(row[QLatin1String("start")].toInteger());
        const QString token = page[QLatin1String("next_token")].toString();
        if (token.isEmpty())
            break;
        page = world.json("GET", target + "&after_token=" + token.toLatin1());
    }
    QVERIFY(days.size() >= 10);
    QVERIFY(std::ranges::is_sorted(days));
    QCOMPARE(std::set<qint64>(days.begin(), days.end()).size(), days.size());
    QCOMPARE(world.call("GET", "/api/v0/charges/").status, 400);
    QCOMPARE(world.call("GET", "/api/v0/charges/?select_filters=" + encoded("{\"day\":{\"gte\":0}}")).status, 400);
    const QJsonObject bad = world.json("GET", "/api/v1/invoices/");
    QCOMPARE(bad[QLatin1String("success")].toBool(true), false);
    const QJsonObject paid =
        world.json("GET", "/api/v1/invoices/?select_filters=" + encoded("{\"when\":{\"gte\":0,\"lte\":4000000000}}"));
    QCOMPARE(paid[QLatin1String("results")].toArray().at(0)[QLatin1String("amount")].toDouble(), -10'000.0);
}

void ApiTest::filtersInvoicesByService()
{
    World world;
    const auto payments = [&world](const QByteArray &service) {
        const QByteArray filters =
            "{\"when\":{\"gte\":0,\"lte\":9000000000},\"service\":{\"in\":[\"" + service + "\"]}}";
        return world.json("GET", "/api/v1/invoices/?select_filters=" + encoded(filters))[QLatin1String("total")]
            .toInt();
    };
    QCOMPARE(payments("stripe_payments"), 1);
    QCOMPARE(payments("transfer"), 0);
}

void ApiTest::spendingShowsInTheBalance()
{
    for (const bool credit : {false, true}) {
        World world(World::seedWith([credit](const Unknowns &unknowns) { return unknowns.creditOnly == credit; }));
        world.rentSomething();
        world.pass(70h);
        const QByteArray user = world.call("GET", "/api/v0/users/current/").body;
        const QString name = credit ? QStringLiteral("credit") : QStringLiteral("balance");
        const QRegularExpression exact(QStringLiteral("\"%1\":([0-9.]+)").arg(name));
        const Wide left = unitsOf(exact.match(QString::fromUtf8(user)).captured(1));
        Wide spent = 0;
        for (const QJsonValue &contract :
             QJsonDocument::fromJson(world.callNow("GET", "/simulator/truth").body)[QLatin1String("contracts")]
                 .toArray()) {
            for (const QJsonValue &day : contract[QLatin1String("days")].toObject())
                spent += unitsOf(day[QLatin1String("total")].toString());
        }
        QVERIFY(spent > 0);
        QVERIFY(left + spent == unitsOf(QStringLiteral("10000")));
    }
}

void ApiTest::givesLogsElsewhere()
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

void ApiTest::offersAndTakesPriceIncreases()
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
