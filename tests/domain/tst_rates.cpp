#include "domain/offer.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

qint64 distance(Money left, Money right)
{
    return std::abs((left - right).micros());
}

} // namespace

class RatesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsNineDecimals();
    void costsOverTime_data();
    void costsOverTime();
    void storageMonthHas720Hours();
    void partsCostWhatTheWholeCosts();
    void traffic();
    void ratesOfTwoKindsDoNotMix();
    void truePriceHasTheDiskIn();
    void keepsRentalTypes();
    void hugeFactorsFit();
};

void RatesTest::keepsNineDecimals()
{
    QCOMPARE(HourlyRate::parse(QStringLiteral("0.4000000001"))->nanos(), qint64{400'000'000});
    QCOMPARE(HourlyRate::parse(QStringLiteral("0.0011111111111111111"))->nanos(), qint64{1'111'111});
    QCOMPARE(HourlyRate::parse(QStringLiteral("1.5e-7"))->toString(), QStringLiteral("0.00000015"));
    QCOMPARE(HourlyRate::parse(QStringLiteral("0.4"))->toString(), QStringLiteral("0.40"));
    QVERIFY(!HourlyRate::parse(QStringLiteral("free")));
    QVERIFY(rc::check("written and read again", [](qint32 nanos) {
        RC_ASSERT(StorageRate::parse(StorageRate::fromNanos(nanos).toString()) == StorageRate::fromNanos(nanos));
    }));
}

void RatesTest::costsOverTime_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QString>("cost");
    QTest::newRow("an hour") << "0.40" << qint64{3'600'000} << "0.40";
    QTest::newRow("no time") << "0.40" << qint64{0} << "0.00";
    QTest::newRow("nothing") << "0" << qint64{3'600'000} << "0.00";
    QTest::newRow("31 minutes") << "0.666666667" << qint64{1'860'000} << "0.344444";
    QTest::newRow("half to even, down") << "0.0000025" << qint64{3'600'000} << "0.000002";
    QTest::newRow("half to even, up") << "0.0000035" << qint64{3'600'000} << "0.000004";
    QTest::newRow("a year of eight H100") << "16.00" << qint64{31'536'000'000} << "140160.00";
    QTest::newRow("a century") << "100" << qint64{3'153'600'000'000} << "87600000.00";
}

void RatesTest::costsOverTime()
{
    QFETCH(QString, rate);
    QFETCH(qint64, millis);
    QFETCH(QString, cost);
    QCOMPARE(costOver(*HourlyRate::parse(rate), Duration{millis}).toString(), cost);
}

void RatesTest::storageMonthHas720Hours()
{
    const StorageRate rate = *StorageRate::parse(QStringLiteral("0.15"));
    const Gigabytes disk = Gigabytes::fromWhole(20);
    QCOMPARE(storageCostOver(rate, disk, 720h).toString(), QStringLiteral("3.00"));
    QCOMPARE(storageCostOver(rate, disk, 24h).toString(), QStringLiteral("0.10"));
    QCOMPARE(storagePerHour(rate, disk).toString(), QStringLiteral("0.004166667"));
    QCOMPARE(storageCostOver(rate, *Gigabytes::parse(QStringLiteral("0.5")), 720h).toString(), QStringLiteral("0.075"));
}

void RatesTest::partsCostWhatTheWholeCosts()
{
    // Each segment is rounded once, by at most half a micro-dollar: that is all that parts and whole may differ by.
    QVERIFY(rc::check("parts and whole agree within rounding", [] {
        const auto parts =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 90'000'000)));
        const auto rate = HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 40'000'000'000));
        const auto storage = StorageRate::fromNanos(*rc::gen::inRange<qint64>(0, 1'000'000'000));
        const auto disk = Gigabytes::fromThousandths(*rc::gen::inRange<qint64>(0, 10'000'000));
        Money gpuSum;
        Money diskSum;
        Duration whole{0};
        for (const qint64 part : parts) {
            gpuSum += costOver(rate, Duration{part});
            diskSum += storageCostOver(storage, disk, Duration{part});
            whole += Duration{part};
        }
        const auto count = static_cast<qint64>(parts.size());
        RC_ASSERT(distance(gpuSum, costOver(rate, whole)) * 2 <= count + 1);
        RC_ASSERT(distance(diskSum, storageCostOver(storage, disk, whole)) * 2 <= count + 1);
    }));
    QVERIFY(rc::check("longer never costs less", [] {
        const auto rate = HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 40'000'000'000));
        const Duration time{*rc::gen::inRange<qint64>(0, 90'000'000)};
        RC_ASSERT(costOver(rate, time) <= costOver(rate, time + 1ms));
    }));
}

void RatesTest::traffic()
{
    const TrafficRate rate = *TrafficRate::parse(QStringLiteral("0.0029"));
    QCOMPARE(trafficCost(rate, Gigabytes::fromWhole(100)).toString(), QStringLiteral("0.29"));
    QCOMPARE(trafficCost(rate, *Gigabytes::parse(QStringLiteral("0.001"))).toString(), QStringLiteral("0.000003"));
    QCOMPARE(trafficCost(rate, {}).toString(), QStringLiteral("0.00"));
}

void RatesTest::ratesOfTwoKindsDoNotMix()
{
    QVERIFY(!(std::is_convertible_v<HourlyRate, StorageRate>));
    QVERIFY(!(std::is_convertible_v<HourlyRate, Money>));
    QVERIFY(!(std::is_constructible_v<HourlyRate, double>));
    QVERIFY(!(std::is_constructible_v<Money, double>));
}

void RatesTest::truePriceHasTheDiskIn()
{
    Offer offer;
    offer.pricePerHour = *HourlyRate::parse(QStringLiteral("0.40"));
    offer.storageCost = *StorageRate::parse(QStringLiteral("0.18"));
    QCOMPARE(offer.truePricePerHour(Gigabytes::fromWhole(100)).toString(), QStringLiteral("0.425"));
    QCOMPARE(offer.truePricePerHour({}), offer.pricePerHour);
}

void RatesTest::keepsRentalTypes()
{
    for (const RentalType type : {RentalType::OnDemand, RentalType::Bid, RentalType::Reserved})
        QVERIFY(rentalTypeFromText(toString(type)) == type);
    QVERIFY(!rentalTypeFromText(QStringLiteral("spot")));
    QVERIFY(!rentalTypeFromText({}));
}

void RatesTest::hugeFactorsFit()
{
    // Far beyond any real bill: $1,000 per GB and month, a petabyte, ten years.
    const StorageRate rate = StorageRate::fromNanos(1'000'000'000'000);
    QCOMPARE(storageCostOver(rate, Gigabytes::fromWhole(1'000'000), 720h * 120), Money::fromDollars(120'000'000'000));
}

QTEST_GUILESS_MAIN(RatesTest)
#include "tst_rates.moc"
