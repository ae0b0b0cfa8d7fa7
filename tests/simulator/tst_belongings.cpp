#include "world.h"

#include <QTest>

#include <set>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

// What an account has beside instances: templates, volumes, serverless endpoints, webhooks, money in and out.

namespace {

QJsonArray rows(World &world, const QByteArray &target, const char *key)
{
    return world.json("GET", target)[QLatin1String(key)].toArray();
}

double spendable(World &world, const QByteArray &key = "secret-one")
{
    const QJsonObject user = world.json("GET", "/api/v0/users/current/", {}, key);
    return user[QLatin1String("balance")].toDouble() + user[QLatin1String("credit")].toDouble();
}

double charged(World &world, const QByteArray &type)
{
    const QByteArray filters = R"({"day":{"gte":0,"lte":4000000000},"type":{"in":[)"
                               "\""
        + type + "\"]}}";
    double sum = 0;
    const QJsonArray results =
        rows(world, "/api/v0/charges/?limit=500&select_filters=" + filters.toPercentEncoding(), "results");
    for (const QJsonValue &row : results)
        sum += row[QLatin1String("amount")].toDouble();
    return sum;
}

} // namespace

class BelongingsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesATemplatesHashWithEveryEdit()
    {
        World world;
        const QJsonObject made =
            world.json("POST", "/api/v0/template/", R"({"name":"ours","image":"ubuntu","private":true})");
        const QJsonValue row = made[QLatin1String("template")];
        const QByteArray hash = row[QLatin1String("hash_id")].toString().toUtf8();
        const QJsonValue edited = world.json("PUT", "/api/v0/template/",
                                             R"({"name":"new name","image":"ubuntu","hash_id":)"
                                             "\"" + hash
                                                 + "\"}")[QLatin1String("template")];
        QCOMPARE(edited[QLatin1String("id")], row[QLatin1String("id")]);
        QVERIFY(edited[QLatin1String("hash_id")] != row[QLatin1String("hash_id")]);
        QCOMPARE(world
                     .call("PUT", "/api/v0/template/",
                           R"({"name":"x","image":"y","hash_id":)"
                           "\"" + hash
                               + "\"}")
                     .status,
                 404); // the old hash is nobody's
        QCOMPARE(rows(world, "/api/v0/template/", "templates").size(), 3);
        QCOMPARE(QJsonDocument::fromJson(
                     world.call("GET", "/api/v0/template/", {}, "secret-two").body)[QLatin1String("templates_found")]
                     .toInt(),
                 2); // private
        const QByteArray recommended =
            "/api/v0/template/?select_filters=" + QByteArray(R"({"recommended":{"eq":true}})").toPercentEncoding();
        QCOMPARE(rows(world, recommended, "templates").size(), 2);
    }

    void saysNotFoundWhereThereIsNoSshKey()
    {
        World world;
        QCOMPARE(world.call("GET", "/api/v0/ssh/").status, 404);
        QCOMPARE(world.call("POST", "/api/v0/ssh/", R"({"ssh_key":"ssh-ed25519 AAAA me"})").status, 200);
        const QJsonArray keys = QJsonDocument::fromJson(world.call("GET", "/api/v0/ssh/").body).array();
        QCOMPARE(keys.size(), 1);
        QVERIFY(keys.at(0)[QLatin1String("created_at")].isDouble());
    }

    void billsAVolumeUntilItIsDeleted()
    {
        World world;
        const QJsonArray offers =
            world
                .json(
                    "POST", "/api/v0/volumes/search/",
                    R"({"disk_space":{"gte":50},"order":[["storage_cost","asc"]],"limit":5})")[QLatin1String("offers")]
                .toArray();
        QVERIFY(!offers.isEmpty());
        const double perHour = offers.at(0)[QLatin1String("storage_cost")].toDouble() * 50 / 720;
        const double before = spendable(world);
        const QByteArray order = R"({"id":)" + QByteArray::number(offers.at(0)[QLatin1String("id")].toInteger())
            + R"(,"size":50,"name":"d"})";
        QVERIFY(world.json("PUT", "/api/v0/volumes/", order)[QLatin1String("success")].toBool());
        world.pass(100h);
        const QJsonArray volumes = rows(world, "/api/v0/volumes/?owner=me", "volumes");
        QCOMPARE(volumes.size(), 1);
        QVERIFY(std::abs(before - spendable(world) - perHour * 100) < perHour + 0.001);
        world.call("DELETE",
                   "/api/v0/volumes/?id=" + QByteArray::number(volumes.at(0)[QLatin1String("id")].toInteger()), "{}");
        const double after = spendable(world);
        world.pass(100h);
        QCOMPARE(spendable(world), after);
        QVERIFY(std::abs(charged(world, "volume") - (before - after)) < 0.01); // a mill a day for rounding
        QCOMPARE(charged(world, "serverless"), 0.0);
    }

    void spendsServerlessMoneyByItself()
    {
        World world;
        const double before = spendable(world);
        QCOMPARE(
            world.call("POST", "/api/v0/endptjobs/", R"({"endpoint_name":"llm","cold_workers":2,"max_workers":10})")
                .status,
            200);
        world.pass(48h);
        const QJsonArray endpoints = rows(world, "/api/v0/endptjobs/", "results");
        QCOMPARE(endpoints.size(), 1);
        QVERIFY(endpoints.at(0)[QLatin1String("api_key")].isString()); // as Vast.ai does
        const QByteArray number = QByteArray::number(endpoints.at(0)[QLatin1String("id")].toInteger());
        const double spent =
            rows(world, "/api/v0/serverless/endpoints/spend", "results").at(0)[QLatin1String("spend")].toDouble();
        QVERIFY(spent > 2 * 0.21 * 48 - 0.01); // two workers at least, more now and then
        QVERIFY(spent < 10 * 0.21 * 49);
        QVERIFY(std::abs(before - spendable(world) - spent) < 0.05);
        QVERIFY(std::abs(charged(world, "serverless") - spent) < 0.05);
        QCOMPARE(world.call("POST", "/api/v0/workergroups/", R"({"endpoint_name":"nobody"})").status, 404);
        QCOMPARE(world.call("POST", "/api/v0/workergroups/", R"({"endpoint_name":"llm"})").status, 200);
        QCOMPARE(world.call("DELETE", "/api/v0/endptjobs/" + number + "/", "{}").status, 200);
        QVERIFY(rows(world, "/api/v0/workergroups/", "results").isEmpty());
        const double atEnd = spendable(world);
        world.pass(48h);
        QCOMPARE(spendable(world), atEnd);
    }

    void movesCredit()
    {
        for (const bool negative : {false, true}) {
            World world(World::seedWith(
                [negative](const Unknowns &unknowns) { return unknowns.outgoingIsNegative == negative; }));
            const double ours = spendable(world);
            const double theirs = spendable(world, "secret-two");
            const auto transfer = [&](const char *recipient, const char *amount) {
                return world
                    .json("PUT", "/api/v0/commands/transfer_credit/",
                          R"({"sender":"me","recipient":)"
                          "\"" + QByteArray(recipient)
                              + "\",\"amount\":" + amount + "}")[QLatin1String("error")]
                    .toString();
            };
            QCOMPARE(transfer("nobody@x.test", "5"), QStringLiteral("invalid_recipient"));
            QCOMPARE(transfer("science@example.com", "1000000"), QStringLiteral("insufficient_balance"));
            QCOMPARE(transfer("science@example.com", "12.5"), QString());
            QCOMPARE(spendable(world), ours - 12.5);
            QCOMPARE(spendable(world, "secret-two"), theirs + 12.5);
            const QByteArray filters = R"({"when":{"gte":0,"lte":4000000000},"service":{"in":["transfer"]}})";
            const QJsonArray paid =
                rows(world, "/api/v1/invoices/?select_filters=" + filters.toPercentEncoding(), "results");
            QCOMPARE(paid.size(), 1);
            QCOMPARE(paid.at(0)[QLatin1String("amount")].toDouble(), negative ? -12.5 : 12.5);
        }
    }

    void listsOldInvoices()
    {
        World world;
        world.rentSomething();
        world.pass(24h * 5);
        const QJsonObject old = world.json("GET", "/api/v0/users/me/invoices/?owner=me&sdate=0&edate=4000000000");
        QVERIFY(old[QLatin1String("invoices")].toArray().size() > 3);
        QVERIFY(old[QLatin1String("invoices")].toArray().at(0)[QLatin1String("amount")].isString());
        QVERIFY(old[QLatin1String("current")][QLatin1String("charges")].toDouble() > 0);
    }

    void keepsScheduledJobsOnce()
    {
        World world;
        const QByteArray job =
            R"({"api_endpoint":"/api/v0/instances/5/","request_method":"PUT","request_body":{"state":"stopped","instance_id":5},"frequency":"DAILY","instance_id":5})";
        const qint64 id = world.json("POST", "/api/v0/commands/schedule_job/", job)[QLatin1String("id")].toInteger();
        const ApiAnswer again = world.call("POST", "/api/v0/commands/schedule_job/", job);
        QCOMPARE(again.status, 422);
        QCOMPARE(QJsonDocument::fromJson(again.body)[QLatin1String("scheduled_job_id")].toInteger(), id);
        const QByteArray path = "/api/v0/commands/schedule_job/" + QByteArray::number(id) + "/";
        QCOMPARE(world.call("PUT", path, job).status, 200);
        QCOMPARE(world.call("DELETE", path, "{}").status, 200);
        QCOMPARE(world.call("DELETE", path, "{}").status, 404);
    }

    void takesFourPublicWebhooks()
    {
        World world;
        const auto create = [&](const char *url) {
            return world.json("POST", "/api/v0/webhooks/",
                              R"({"name":"b","webhook_url":)"
                              "\"" + QByteArray(url)
                                  + R"(","event_types":["client:low_credit"]})");
        };
        QCOMPARE(create("http://broker.example/")[QLatin1String("success")].toBool(true), false);
        QCOMPARE(create("https://127.0.0.1/")[QLatin1String("success")].toBool(true), false);
        std::set<QString> secrets;
        for (int i = 0; i < 4; ++i)
            secrets.insert(create("https://broker.example/")[QLatin1String("webhook_secret")].toString());
        QCOMPARE(secrets.size(), 4U);
        QCOMPARE(create("https://broker.example/")[QLatin1String("success")].toBool(true), false);
        const QByteArray listed = world.call("GET", "/api/v0/webhooks/").body;
        QVERIFY(!listed.contains("whsec_"));
    }

    void keepsThePastOfPrices()
    {
        World world;
        const auto history = [&world] {
            return rows(world, "/api/v0/metrics/gpu/history/?gpu_name=RTX%204090&verified=all", "gpus")
                .at(0)[QLatin1String("history")]
                .toArray();
        };
        const QJsonArray before = history();
        world.pass(48h);
        const QJsonArray after = history();
        QVERIFY(before.size() > 100);
        std::set<double> medians;
        for (const QJsonValue &point : before)
            medians.insert(point[QLatin1String("price_median")].toDouble());
        QVERIFY(medians.size() > 10); // it moves
        std::map<double, double> then;
        for (const QJsonValue &point : before)
            then[point[QLatin1String("timestamp")].toDouble()] = point[QLatin1String("price_median")].toDouble();
        int same = 0;
        for (const QJsonValue &point : after) {
            const auto found = then.find(point[QLatin1String("timestamp")].toDouble());
            if (found == then.end())
                continue;
            QCOMPARE(point[QLatin1String("price_median")].toDouble(), found->second);
            ++same;
        }
        QVERIFY(same > 90);
        const QJsonArray now = rows(world, "/api/v0/metrics/gpu/current/?verified=all", "gpus");
        QVERIFY(now.size() > 5);
        for (const QJsonValue &gpu : now)
            QVERIFY(gpu[QLatin1String("price_p10")].toDouble() <= gpu[QLatin1String("price_p90")].toDouble());
    }
};

QTEST_GUILESS_MAIN(BelongingsTest)
#include "tst_belongings.moc"
