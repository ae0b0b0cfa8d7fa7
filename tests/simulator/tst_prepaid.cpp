#include "world.h"

#include <QTest>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

namespace {

QByteArray path(const char *what, qint64 contract)
{
    return QByteArray("/api/v0/instances/") + what + "/" + QByteArray::number(contract) + "/";
}

double spendable(World &world)
{
    const QJsonObject user = world.json("GET", "/api/v0/users/current/");
    return user[QLatin1String("balance")].toDouble() + user[QLatin1String("credit")].toDouble();
}

bool isAbout(double left, double right, double within)
{
    return std::abs(left - right) <= within;
}

qint64 gpuRate(const World &world, qint64 contract)
{
    return world.market.contracts().at(contract).intervals.back().rates.gpuMicros;
}

} // namespace

/// Money that is bound to one instance for a discount.
class PrepaidTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsADiscountWhileItLasts()
    {
        World world;
        const qint64 contract = world.rentSomething();
        QVERIFY(world.runs(contract));
        const qint64 full = gpuRate(world, contract);
        QVERIFY(full > 0);
        const double before = spendable(world);
        const QJsonObject answer = world.json("PUT", path("prepay", contract), R"({"amount":20})");
        QCOMPARE(answer[QLatin1String("success")].toBool(), true);
        const double discount = answer[QLatin1String("discount_rate")].toDouble();
        QVERIFY(discount >= 0.1 && discount <= 0.4);
        QVERIFY(isAbout(before - spendable(world), 20, 0.05)); // it is bound to the instance
        QCOMPARE(gpuRate(world, contract), full - full * qRound64(discount * 1000) / 1000);

        // The more is paid, the higher the discount.
        const QJsonObject more = world.json("PUT", path("prepay", contract), R"({"amount":200})");
        QVERIFY(more[QLatin1String("discount_rate")].toDouble() > discount);
        QVERIFY(more[QLatin1String("timescale")].toDouble() > answer[QLatin1String("timescale")].toDouble());
        const QJsonValue row = world.instances().at(0);
        QVERIFY(row[QLatin1String("credit_balance")].toDouble() > 200);
        QVERIFY(row[QLatin1String("discounted_dph_total")].toDouble() < row[QLatin1String("dph_total")].toDouble());
    }

    void isUsedUpFirstAndThenOver()
    {
        World world;
        const qint64 contract = world.rentSomething();
        QVERIFY(world.runs(contract));
        const qint64 full = gpuRate(world, contract);
        world.json("PUT", path("prepay", contract), R"({"amount":3})");
        const double bound = spendable(world);
        world.pass(1h);
        QVERIFY(isAbout(spendable(world), bound, 1e-4)); // the instance lives on its own money
        for (int day = 0; day < 20 && gpuRate(world, contract) < full; ++day)
            world.pass(24h);
        const Contract &now = world.market.contracts().at(contract);
        QCOMPARE(now.prepaid.discountPermille, 0);
        QCOMPARE(world.market.boundTo(now).units, Wide{0});
        QVERIFY(spendable(world) < bound);
        // Nothing was lost on the way: what is there, and what it cost, is what was paid in.
        const Amount cost = now.closedCost + billOf(now.intervals.back(), World::start, world.market.now()).total();
        QVERIFY((world.market.spendable(0) + cost).units == Amount::fromMicros(10'000'000'000).units);
    }

    void givesBackLessThanTheRest()
    {
        World world;
        const qint64 contract = world.rentSomething();
        QVERIFY(world.runs(contract));
        const double before = spendable(world);
        world.json("PUT", path("prepay", contract), R"({"amount":100})");
        world.pass(10h);
        const QJsonObject deposit = world.json("GET", path("balance", contract));
        const double refund = deposit[QLatin1String("refundable_deposit")].toDouble();
        const double enjoyed = deposit[QLatin1String("total_discount")].toDouble();
        QVERIFY(enjoyed > 0);
        const Contract &held = world.market.contracts().at(contract);
        const double rest = static_cast<double>(world.market.boundTo(held).units) / 1e15;
        QVERIFY(isAbout(refund, rest * 0.95 - enjoyed, 0.01));
        const double bound = spendable(world);
        QVERIFY(bound < before - 99);
        QCOMPARE(world.call("DELETE", "/api/v0/instances/" + QByteArray::number(contract) + "/", "{}").status, 200);
        QVERIFY(isAbout(spendable(world) - bound, refund, 0.02));
        const QByteArray days =
            QByteArray(R"({"when":{"gte":0,"lte":4000000000},"service":{"in":["instance_prepay"]}})");
        const QJsonArray rows = world.json("GET", "/api/v1/invoices/?select_filters=" + days.toPercentEncoding())
                                    .value(QLatin1String("results"))
                                    .toArray();
        QCOMPARE(rows.size(), qsizetype{2});
    }

    void outlivesTheAccountsMoney()
    {
        World world(1, 400, 40);
        const qint64 reserved = world.rentSomething();
        QVERIFY(world.runs(reserved));
        world.json("PUT", path("prepay", reserved), R"({"amount":36})");
        const qint64 other = world.rentSomething();
        QVERIFY(world.runs(other));
        for (int hour = 0; hour < 100 && world.market.spendable(0).units > 0; ++hour)
            world.pass(1h);
        world.pass(1min);
        QVERIFY(world.market.contracts().at(other).phase != Phase::Running);
        QVERIFY(world.market.boundTo(world.market.contracts().at(reserved)).units > 0);
        QCOMPARE(world.market.contracts().at(reserved).wantsRunning, true);
    }

    void refusesWhatIsNotThere()
    {
        World world;
        const qint64 contract = world.rentSomething();
        QCOMPARE(world.call("PUT", path("prepay", contract), R"({"amount":20000})").status, 411);
        QCOMPARE(world.call("PUT", path("prepay", contract), R"({"amount":-1})").status, 400);
        QCOMPARE(world.call("PUT", path("prepay", 1), R"({"amount":1})").status, 404);
    }
};

QTEST_GUILESS_MAIN(PrepaidTest)
#include "tst_prepaid.moc"
