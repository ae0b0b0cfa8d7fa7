#include "domain/market_price.h"

#include <QTest>

using namespace bursar;

/// What a search says about prices.
class TestMarketPrice : public QObject
{
    Q_OBJECT

    static Offer offer(const char *gpu, int gpus, const char *price)
    {
        Offer offer;
        offer.gpuName = QString::fromLatin1(gpu);
        offer.numGpus = gpus;
        offer.pricePerHour = *HourlyRate::parse(QString::fromLatin1(price));
        return offer;
    }

private Q_SLOTS:
    void countsByGpuWhateverTheSizeOfTheOffer()
    {
        OfferSnapshot seen;
        seen.fetchedAt = instantFromMillis(QDateTime(QDate(2026, 11, 3), QTime(23, 59), Qt::UTC).toMSecsSinceEpoch());
        seen.offers = {offer("RTX 4090", 4, "1.60"), offer("RTX 4090", 1, "0.30"), offer("RTX 4090", 2, "1.00"),
                       offer("H100 SXM", 3, "1.00"), offer("", 0, "0.05")};
        const std::vector<MarketPrice> prices = marketPricesIn(seen);
        QCOMPARE(prices.size(), 2U);
        QCOMPARE(prices.front().gpuName, QStringLiteral("H100 SXM"));
        QCOMPARE(prices.front().lowest.toString(), QStringLiteral("0.333333333"));
        QCOMPARE(prices.back().day, QDate(2026, 11, 3));
        QCOMPARE(prices.back().lowest.toString(), QStringLiteral("0.30"));
        QCOMPARE(prices.back().median.toString(), QStringLiteral("0.40"));
        QCOMPARE(prices.back().offers, 3);
    }

    void whatCannotBeRentedDoesNotCount()
    {
        OfferSnapshot seen;
        seen.offers = {offer("RTX 4090", 1, "0.01"), offer("RTX 4090", 1, "0.30")};
        seen.offers.front().rentable = false;
        QCOMPARE(marketPricesIn(seen).front().lowest.toString(), QStringLiteral("0.30"));
        seen.offers.pop_back();
        QVERIFY(marketPricesIn(seen).empty());
    }
};

QTEST_GUILESS_MAIN(TestMarketPrice)
#include "tst_market_price.moc"
