#include "world.h"

#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

namespace {

const QByteArray container = R"("client_id":"me","image":"ubuntu","disk":20,"label":"l")";

} // namespace

/// The other two ways to rent, and what tells of rented instances beside their list.
class RentalRoutesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesAndRentsInOneCall()
    {
        World world;
        const QJsonValue cheapest = world.offers().at(0);
        const QJsonObject answer = world.json(
            "PUT", "/api/v0/launch_instance/",
            "{" + container
                + R"(,"q":{"rentable":{"eq":true},"order":[["dph_total","asc"]],"type":"on-demand","limit":5}})");
        const qint64 contract = answer[QLatin1String("new_contract")].toInteger();
        QVERIFY(contract > 0);
        QCOMPARE(world.market.contracts().at(contract).order.offerId, cheapest[QLatin1String("id")].toInteger());
        QCOMPARE(world
                     .call("PUT", "/api/v0/launch_instance/",
                           "{" + container + R"(,"q":{"gpu_name":{"eq":"RTX 9999"},"order":[["dph_total","asc"]]}})")
                     .status,
                 404);
        QCOMPARE(world.call("PUT", "/api/v0/launch_instance/", "{" + container + "}").status, 400);
    }

    /// As S has it: a key that may only search can rent so.
    void letsASearchersKeyRent()
    {
        World world;
        const QByteArray key =
            world.json("POST", "/api/v0/auth/apikeys/", R"({"name":"searcher","permissions":{"api":{"misc":{}}}})")
                .value(QLatin1String("key"))
                .toString()
                .toLatin1();
        const qint64 offer = world.offers().at(0)[QLatin1String("id")].toInteger();
        QVERIFY(world.call("PUT", "/api/v0/asks/" + QByteArray::number(offer) + "/", "{" + container + "}", key).status
                >= 401);
        QCOMPARE(
            world
                .call("PUT", "/api/v0/launch_instance/",
                      "{" + container + R"(,"q":{"rentable":{"eq":true},"order":[["dph_total","asc"]],"limit":3}})",
                      key)
                .status,
            200);
    }

    void rentsManyAtOnce()
    {
        World world;
        const QJsonArray offers = world.offers();
        const qint64 first = offers.at(0)[QLatin1String("id")].toInteger();
        const QJsonArray results = world
                                       .json("POST", "/api/v0/asks/bulk/",
                                             "{" + container + R"(,"ids":[)" + QByteArray::number(first) + ",1]}")
                                       .value(QLatin1String("results"))
                                       .toArray();
        QCOMPARE(results.size(), qsizetype{2});
        QVERIFY(results.at(0)[QLatin1String("new_contract")].toInteger() > 0);
        QCOMPARE(results.at(1)[QLatin1String("new_contract")].toInteger(), qint64{0});
        QCOMPARE(world.instances().size(), qsizetype{1});
    }

    void countsAndListsInShort()
    {
        World world;
        const qint64 contract = world.rentSomething();
        world.pass(10min);
        QCOMPARE(world.json("GET", "/api/v0/instances/count/")[QLatin1String("count")].toInt(), 1);
        QCOMPARE(world.json("GET", "/api/v1/counts/")[QLatin1String("count")].toInt(), 1);
        const QJsonValue row = world.json("GET", "/api/v1/instances/lite/")[QLatin1String("instances")][0];
        QCOMPARE(row[QLatin1String("id")].toInteger(), contract);
        const QJsonValue filter = world.json("GET", "/api/v0/instances/filters/")[QLatin1String("filters")][0];
        QCOMPARE(
            filter.toObject().keys(),
            QStringList({QStringLiteral("actual_status"), QStringLiteral("gpu_name"), QStringLiteral("verification")}));
    }

    void findsContractsThatAreOver()
    {
        World world;
        const qint64 contract = world.rentSomething();
        world.call("DELETE", "/api/v0/instances/" + QByteArray::number(contract) + "/", "{}");
        QVERIFY(world.instances().isEmpty());
        const QByteArray ask = R"({"label":"bursar/t/1"})";
        const QJsonArray rows =
            world.json("POST", "/api/v0/contracts/fetch/", ask)[QLatin1String("contracts")].toArray();
        QCOMPARE(rows.size(), qsizetype{1});
        QCOMPARE(rows.at(0)[QLatin1String("id")].toInteger(), contract);
        QVERIFY(world.json("POST", "/api/v0/contracts/fetch/", ask, "secret-two")[QLatin1String("contracts")]
                    .toArray()
                    .isEmpty());
        QVERIFY(world.json("POST", "/api/v0/contracts/fetch/", R"({"contract_ids":[1]})")[QLatin1String("contracts")]
                    .toArray()
                    .isEmpty());
    }

    void takesSnapshotsOfItsOwn()
    {
        World world;
        const QByteArray path = "/api/v0/instances/take_snapshot/" + QByteArray::number(world.rentSomething()) + "/";
        QCOMPARE(world.call("POST", path, R"({"personal_repo":"a/b","container_registry":"docker.io"})").status, 200);
        QCOMPARE(world.call("POST", path, "{}").status, 400);
        QCOMPARE(world.call("POST", path, R"({"personal_repo":"a/b"})", "secret-two").status, 404);
    }

    void keepsTheProfile()
    {
        World world;
        QCOMPARE(world
                     .call("PUT", "/api/v0/users/",
                           R"({"balance_threshold":7.5,"balance_threshold_enabled":true,"billaddress_name":"Ada Ltd"})")
                     .status,
                 200);
        const QJsonObject user = world.json("GET", "/api/v0/users/current/");
        QCOMPARE(user[QLatin1String("balance_threshold")].toDouble(), 7.5);
        QCOMPARE(user[QLatin1String("balance_threshold_enabled")].toBool(), true);
        QCOMPARE(world.json("GET", "/api/v0/users/current/", {}, "secret-two")[QLatin1String("balance_threshold")]
                     .toDouble(),
                 1.0);
    }
};

QTEST_GUILESS_MAIN(RentalRoutesTest)
#include "tst_rental_routes.moc"
