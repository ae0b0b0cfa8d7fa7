#include "domain/offer_terms.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;
using Problem = OfferTerms::Problem;

/// Conditions on offers as people type them.
class TestOfferTerms : public QObject
{
    Q_OBJECT

    static constexpr Instant now = instantFromMillis(1'800'000'000'000);

    static Offer offer()
    {
        Offer offer;
        offer.id = OfferId(7214000);
        offer.gpuName = QStringLiteral("RTX 4090");
        offer.gpuRamMb = 24564;
        offer.numGpus = 2;
        offer.pricePerHour = *HourlyRate::parse(u"0.58");
        offer.reliability = *Share::parse(u"0.991");
        offer.verification = Verification::Verified;
        offer.country = QStringLiteral("IS");
        offer.cudaVersion = QStringLiteral("12.4");
        offer.driverVersion = QStringLiteral("535.86.05");
        offer.endsAt = now + 48h;
        return offer;
    }
    static bool holds(const QString &text, const Offer &offer)
    {
        const auto terms = OfferTerms::parse(text);
        return terms && terms->hold(offer, *HourlyRate::parse(u"0.6122"), now);
    }

private Q_SLOTS:
    void judgesAnOffer_data();
    void judgesAnOffer();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void whatIsNotToldPassesOnlyRefusals();
    void everyFieldCanBeAsked();
    void wordsAreNoConditions();
    void anySaysNothing();
};

void TestOfferTerms::judgesAnOffer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *text, bool holds) { QTest::newRow(text) << QString::fromLatin1(text) << holds; };
    row("num_gpus=2", true);
    row("num_gpus==2", true);
    row("num_gpus!=2", false);
    row("num_gpus >= 2", true);
    row("num_gpus>2", false);
    row("NUM_GPUS<3", true);
    row("num_gpus>=2 reliability>0.99", true);
    row("num_gpus>=2 reliability>0.995", false);
    row("gpu_name=RTX_4090", true);
    row("gpu_name=rtx4090", true);
    row("gpu_name=\"RTX 4090\"", true);
    row("gpu_name=RTX_4090D", false);
    row("gpu_name in [RTX_3090, RTX_4090]", true);
    row("gpu_name notin [RTX_3090,RTX_4090]", false);
    row("gpu_name not in [RTX_3090]", true);
    row("gpu_ram>=24", true);
    row("gpu_ram>24.6", false);
    row("gpu_total_ram>=48", true);
    row("geolocation=is", true);
    row("geolocation in [DE,US]", false);
    row("dph<=0.6122", true);
    row("dph<0.6122", false);
    row("dph_base<0.6", true);
    row("verified=true", true);
    row("verified=no", false);
    row("datacenter=1", false);
    row("cuda_vers>=12.4", true);
    row("cuda_vers>=12.10", false);
    row("driver_version>=535.86", true);
    row("driver_version>535.86.5", false);
    row("duration>1.9", true);
    row("duration>=2.1", false);
    row("id=7214000", true);
}

void TestOfferTerms::judgesAnOffer()
{
    QFETCH(QString, text);
    QVERIFY2(OfferTerms::parse(text), qPrintable(text));
    QTEST(holds(text, offer()), "holds");
}

void TestOfferTerms::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("position");
    const auto row = [](const char *text, Problem problem, const char *piece, int position) {
        QTest::newRow(text) << QString::fromLatin1(text) << problem << QString::fromLatin1(piece) << position;
    };
    row("num_gpu>=2", Problem::UnknownField, "num_gpu", 0);
    row(">=2", Problem::UnknownField, ">=2", 0);
    row("num_gpus>=2 price", Problem::UnknownField, "price", 12);
    row("num_gpus>=2 dph", Problem::NoComparison, "dph", 12);
    row("num_gpus>=", Problem::NoValue, "num_gpus", 0);
    row("num_gpus in []", Problem::NoValue, "num_gpus", 0);
    row("num_gpus>=two", Problem::NoNumber, "two", 10);
    row("dph<1e400", Problem::NoNumber, "1e400", 4);
    row("verified=perhaps", Problem::NoYesOrNo, "perhaps", 9);
    row("verified>true", Problem::NoOrder, "verified", 9);
    row("gpu_name>A100", Problem::NoOrder, "gpu_name", 9);
    row("gpu_name in [A100", Problem::ListNotClosed, "[A100", 12);
    row("gpu_name=[A100]", Problem::ListWithoutIn, "gpu_name", 0);
}

void TestOfferTerms::saysWhatIsWrong()
{
    QFETCH(QString, text);
    const auto terms = OfferTerms::parse(text);
    QVERIFY(!terms);
    QTEST(terms.error().problem, "problem");
    QTEST(terms.error().piece, "piece");
    QTEST(terms.error().position, "position");
    if (text == QLatin1String("num_gpu>=2"))
        QCOMPARE(terms.error().nearest, QStringLiteral("num_gpus"));
}

void TestOfferTerms::whatIsNotToldPassesOnlyRefusals()
{
    Offer silent = offer();
    silent.country.clear();
    silent.endsAt.reset();
    for (const char *term : {"geolocation=IS", "geolocation in [IS]", "duration>1", "duration<1", "min_bid<1"})
        QVERIFY2(!holds(QString::fromLatin1(term), silent), term);
    for (const char *term : {"geolocation!=IS", "geolocation notin [IS]", "duration!=1"})
        QVERIFY2(holds(QString::fromLatin1(term), silent), term);
}

void TestOfferTerms::everyFieldCanBeAsked()
{
    QVERIFY(OfferTerms::fieldNames().size() > 25);
    QVERIFY(std::ranges::is_sorted(OfferTerms::fieldNames()));
    for (const QString &field : OfferTerms::fieldNames()) {
        const auto terms = OfferTerms::parse(field + QStringLiteral("=1"));
        QVERIFY2(terms, qPrintable(field));
        const auto others = OfferTerms::parse(field + QStringLiteral("!=1"));
        QVERIFY2(others, qPrintable(field));
        QVERIFY2(terms->hold(offer(), {}, now) != others->hold(offer(), {}, now), qPrintable(field));
    }
}

void TestOfferTerms::wordsAreNoConditions()
{
    for (const char *words : {"4090", "rtx 4090", "iceland", "7214000", "in", "A100 SXM4"})
        QVERIFY2(!OfferTerms::isMeantBy(QString::fromLatin1(words)), words);
    for (const char *terms : {"num_gpus>1", "gpu_name in A100", "verified=", "id notin [1]"})
        QVERIFY2(OfferTerms::isMeantBy(QString::fromLatin1(terms)), terms);
}

void TestOfferTerms::anySaysNothing()
{
    const auto terms = OfferTerms::parse(QStringLiteral("verified=any rentable=any"));
    QVERIFY(terms && terms->isEmpty());
}

QTEST_GUILESS_MAIN(TestOfferTerms)
#include "tst_offer_terms.moc"
