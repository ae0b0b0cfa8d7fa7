#include "domain/savings.h"
#include "policy_samples.h"

#include <QTest>

#include <map>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

const TeamId research = *TeamId::parse(u"0000000000000001");

/// 1 × RTX 4090 at $0.40 an hour with 20 GB ($0.004 an hour), running since a day.
SpendingInstance instance(qint64 id = 1)
{
    SpendingInstance made;
    made.team = research;
    made.observed.id = InstanceId(id);
    made.observed.gpuName = QStringLiteral("RTX 4090");
    made.observed.numGpus = 1;
    made.observed.gpuRamMb = 24'564;
    made.observed.pricePerHour = HourlyRate::fromNanos(400'000'000);
    made.observed.storageCost = StorageRate::fromNanos(144'000'000);
    made.observed.disk = Gigabytes::fromWhole(20);
    made.state = InstanceState::Running;
    made.stateSince = noon - 24h;
    return made;
}

Offer offerFor(qint64 nanos)
{
    Offer offer = plainOffer();
    offer.pricePerHour = HourlyRate::fromNanos(nanos);
    return offer;
}

OfferSnapshotPtr market(const std::vector<Offer> &offers, Instant at = noon)
{
    OfferSnapshot snapshot;
    snapshot.offers = offers;
    snapshot.fetchedAt = at;
    return std::make_shared<const OfferSnapshot>(std::move(snapshot));
}

SavingsQuestion question(const std::vector<SpendingInstance> &instances, const std::vector<Offer> &offers = {})
{
    SavingsQuestion asked;
    asked.now = noon;
    asked.instances = instances;
    asked.teams[research] = {Policy::conservative(), market(offers)};
    return asked;
}

PriceIncrease increase(qint64 oldNanos, qint64 newNanos)
{
    PriceIncrease asked;
    asked.id = 7;
    asked.instance = InstanceId(1);
    asked.oldGpu = HourlyRate::fromNanos(oldNanos);
    asked.newGpu = HourlyRate::fromNanos(newNanos);
    asked.deadline = noon + 72h;
    return asked;
}

QStringList told(const std::vector<Saving> &savings)
{
    QStringList lines;
    for (const Saving &saving : savings)
        lines << toString(saving.kind) + QLatin1Char(' ') + saving.perDay.toString();
    return lines;
}

} // namespace

class SavingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatCosts_data();
    void findsWhatCosts();
    void aReservationTellsWhenItPays();
    void dearestFirstAndOneSumPerInstance();
    void everySentenceNamesTheAmount();
    void anIncreaseAddsUntilTheEnd();
    void countsToThePlannedEndAtMostThirtyDays();
    void sumsWhatWasSavedInASpan();
    void neverNegativeAndNeverMoreThanIsPaid();
    void kindsHaveNames();
};

void SavingsTest::findsWhatCosts_data()
{
    QTest::addColumn<SavingsQuestion>("asked");
    QTest::addColumn<QStringList>("found");
    const QStringList nothing;

    QTest::newRow("busy") << question({instance()}) << nothing;
    SpendingInstance stopped = instance();
    stopped.state = InstanceState::Stopped;
    QTest::newRow("stopped") << question({stopped}) << QStringList{QStringLiteral("stopped_disk 0.096")};
    SpendingInstance outbid = instance();
    outbid.state = InstanceState::Outbid;
    QTest::newRow("outbid") << question({outbid}) << QStringList{QStringLiteral("stopped_disk 0.096")};
    SpendingInstance offline = instance();
    offline.state = InstanceState::Offline; // costs nothing
    QTest::newRow("host offline") << question({offline}) << nothing;

    SpendingInstance idle = instance();
    idle.idleSince = noon - 30min;
    QTest::newRow("idle") << question({idle}) << QStringList{QStringLiteral("idle_gpu 9.60")};
    idle.idleSince = noon - 29min;
    QTest::newRow("idle a moment") << question({idle}) << nothing;
    SavingsQuestion strict = question({idle});
    strict.teams[research].policy.idleFor = 10min;
    QTest::newRow("idle by its rule") << strict << QStringList{QStringLiteral("idle_gpu 9.60")};

    QTest::newRow("cheaper equal") << question({instance()}, {offerFor(300'000'000)})
                                   << QStringList{QStringLiteral("dearer_than_market 2.40")};
    QTest::newRow("hardly cheaper") << question({instance()}, {offerFor(390'000'000)}) << nothing;
    Offer small = offerFor(300'000'000);
    small.diskSpace = Gigabytes::fromWhole(10);
    QTest::newRow("no room for the disk") << question({instance()}, {small}) << nothing;
    Offer unreliable = offerFor(300'000'000);
    unreliable.reliability = Share::fromMillionths(800'000);
    QTest::newRow("not allowed") << question({instance()}, {unreliable}) << nothing;
    SavingsQuestion old = question({instance()});
    old.teams[research].offers = market({offerFor(300'000'000)}, noon - 25h);
    QTest::newRow("market of yesterday") << old << nothing;
    SpendingInstance bid = instance();
    bid.observed.isBid = true;
    QTest::newRow("a bid is compared with nothing") << question({bid}, {offerFor(300'000'000)}) << nothing;

    SpendingInstance discounted = instance();
    discounted.observed.mostDiscount = Share::fromMillionths(250'000);
    QTest::newRow("reservation") << question({discounted}) << QStringList{QStringLiteral("reservation 2.40")};
    discounted.plannedEnd = noon + 6 * 24h;
    QTest::newRow("ends soon") << question({discounted}) << nothing;
    discounted.plannedEnd.reset();
    discounted.observed.prepaid = true;
    QTest::newRow("reserved already") << question({discounted}) << nothing;
    discounted.observed.prepaid = false;
    SavingsQuestion onDemand = question({discounted});
    onDemand.teams[research].policy.rentalTypes = {RentalType::OnDemand};
    QTest::newRow("not allowed to reserve") << onDemand << nothing;

    SavingsQuestion dearer = question({instance()});
    dearer.increases = {increase(400'000'000, 460'000'000)};
    QTest::newRow("price increase") << dearer << QStringList{QStringLiteral("price_increase 1.44")};
    dearer.increases = {increase(400'000'000, 390'000'000)};
    QTest::newRow("a decrease costs nothing") << dearer << nothing;

    SavingsQuestion volumes = question({});
    volumes.volumes = {
        {9, {}, QStringLiteral("models"), Gigabytes::fromWhole(200), HourlyRate::fromNanos(50'000'000), noon}};
    QTest::newRow("volume") << volumes << QStringList{QStringLiteral("forgotten_volume 1.20")};
}

void SavingsTest::findsWhatCosts()
{
    QFETCH(SavingsQuestion, asked);
    QFETCH(QStringList, found);
    QCOMPARE(told(findSavings(asked)), found);
}

void SavingsTest::aReservationTellsWhenItPays()
{
    SpendingInstance long_ = instance();
    long_.observed.mostDiscount = Share::fromMillionths(250'000);
    long_.plannedEnd = noon + 400h;
    const Saving saving = findSavings(question({long_})).front();
    QCOMPARE(saving.reserved, Duration(400h));
    QCOMPARE(saving.breakEven, Duration(300h));
    QCOMPARE(saving.prepay.toString(), QStringLiteral("120.00")); // 400 h at $0.30
    // Paid for 400 h at three quarters it costs as much as 300 h at the full price.
    QCOMPARE(costOver(long_.observed.pricePerHour, saving.breakEven), saving.prepay);
}

void SavingsTest::dearestFirstAndOneSumPerInstance()
{
    SpendingInstance idle = instance(1);
    idle.idleSince = noon - 2h;
    SpendingInstance stopped = instance(2);
    stopped.state = InstanceState::Stopped;
    const auto found = findSavings(question({stopped, idle}, {offerFor(300'000'000)}));
    QCOMPARE(told(found),
             (QStringList{QStringLiteral("idle_gpu 9.60"), QStringLiteral("dearer_than_market 2.40"),
                          QStringLiteral("stopped_disk 0.096")}));
    QCOMPARE(totalPerDay(found).toString(), QStringLiteral("9.696")); // the idle one counts once
    QCOMPARE(totalPerDay({}), Money());
}

void SavingsTest::everySentenceNamesTheAmount()
{
    SpendingInstance stopped = instance(1);
    stopped.state = InstanceState::Stopped;
    stopped.observed.disk = Gigabytes::fromWhole(500); // $2.40 a day
    SpendingInstance other = instance(2);
    other.idleSince = noon - 2h;
    other.observed.mostDiscount = Share::fromMillionths(250'000);
    SavingsQuestion all = question({stopped, other}, {offerFor(300'000'000)});
    all.increases = {increase(400'000'000, 460'000'000)};
    all.increases.front().instance = InstanceId(2);
    all.volumes = {
        {9, {}, QStringLiteral("models"), Gigabytes::fromWhole(200), HourlyRate::fromNanos(50'000'000), noon}};
    const std::map<SavingKind, QString> sentences{
        {SavingKind::StoppedDisk,
         QStringLiteral(
             "Instance 1 is stopped, and its disk of 500 GB still costs $2.40 a day. Destroying it ends that; "
             "the data is lost.")},
        {SavingKind::IdleGpu,
         QStringLiteral("The GPU of instance 2 is idle. Stopping it saves $9.60 a day; its disk is kept and billed.")},
        {SavingKind::DearerThanMarket,
         QStringLiteral(
             "Instance 2 costs $0.404 an hour. Offer 101 is equal and costs $0.304: moving saves $2.40 a day.")},
        {SavingKind::Reservation,
         QStringLiteral(
             "Paying $216.00 in advance for 720 h saves up to $2.40 a day. It pays when instance 2 runs for "
             "more than 540 h; if it is destroyed earlier, the discount is given back and 5 % of what is left "
             "is lost.")},
        {SavingKind::ForgottenVolume,
         QStringLiteral("No instance uses the volume models, 200 GB. It costs $1.20 a day until it is deleted in "
                        "Vast.ai's console.")},
        {SavingKind::PriceIncrease,
         QStringLiteral("The host of instance 2 asks for $0.46 an hour instead of $0.40: $1.44 a day more. Without an "
                        "answer the price stays, and the instance ends with its contract.")}};
    const auto found = findSavings(all);
    QCOMPARE(found.size(), sentences.size());
    for (const Saving &saving : found) {
        QCOMPARE(sentenceOf(saving), sentences.at(saving.kind));
        QCOMPARE(commandFor(saving, QStringLiteral("research")).startsWith(QLatin1String("bursarctl ")),
                 saving.kind != SavingKind::ForgottenVolume);
    }
}

void SavingsTest::anIncreaseAddsUntilTheEnd()
{
    PriceIncrease asked = increase(400'000'000, 500'000'000);
    QCOMPARE(asked.addsUntil(noon + 10h, noon).toString(), QStringLiteral("1.00"));
    asked.extendedTo = noon + 20h;
    QCOMPARE(asked.addsUntil({}, noon).toString(), QStringLiteral("2.00"));
    QCOMPARE(asked.addsUntil(noon - 1h, noon), Money());
    QCOMPARE(increase(500'000'000, 400'000'000).addsUntil({}, noon), Money());
}

void SavingsTest::countsToThePlannedEndAtMostThirtyDays()
{
    constexpr Duration month = 30 * 24h;
    QCOMPARE(savingCounts(SavingKind::IdleGpu, noon, noon + 5h), (Span{noon, noon + 5h}));
    QCOMPARE(savingCounts(SavingKind::IdleGpu, noon, noon + 2 * month), (Span{noon, noon + month}));
    QCOMPARE(savingCounts(SavingKind::IdleGpu, noon, std::nullopt), (Span{noon, noon + month}));
    QCOMPARE(savingCounts(SavingKind::IdleGpu, noon, noon - 1h).length(), Duration(0)); // it would have stopped anyhow
    QCOMPARE(savingCounts(SavingKind::StoppedDisk, noon, noon - 1h), (Span{noon, noon + month}));
}

void SavingsTest::sumsWhatWasSavedInASpan()
{
    BookedSaving first;
    first.perDay = Money::fromDollars(24);
    first.counts = {noon, noon + 48h};
    BookedSaving second = first;
    second.counts = {noon - 100h, noon + 1h};
    QCOMPARE(savedWithin({first, second}, {noon, noon + 12h}).toString(), QStringLiteral("13.00"));
    QCOMPARE(savedWithin({first}, {noon - 10h, noon}), Money());
}

void SavingsTest::neverNegativeAndNeverMoreThanIsPaid()
{
    QVERIFY(rc::check([] {
        const auto nanos = [] { return *rc::gen::inRange<qint64>(0, 3'000'000'000); };
        SavingsQuestion asked = question({});
        HourlyRate paid;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 1; i <= count; ++i) {
            SpendingInstance each = instance(i);
            each.observed.pricePerHour = HourlyRate::fromNanos(nanos());
            each.state = *rc::gen::element(InstanceState::Running, InstanceState::Stopped, InstanceState::Offline,
                                           InstanceState::Loading);
            if (*rc::gen::arbitrary<bool>())
                each.idleSince = noon - std::chrono::minutes{*rc::gen::inRange(0, 600)};
            each.observed.mostDiscount = Share::fromMillionths(*rc::gen::inRange<qint64>(0, 999'999));
            if (*rc::gen::arbitrary<bool>())
                each.plannedEnd = noon + std::chrono::hours{*rc::gen::inRange(-100, 2000)};
            paid += each.observed.truePricePerHour();
            asked.instances.push_back(each);
        }
        std::vector<Offer> offers;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            offers.push_back(offerFor(nanos()));
        asked.teams[research].offers = market(offers);
        const auto found = findSavings(asked);
        RC_ASSERT(totalPerDay(found) >= Money());
        RC_ASSERT(totalPerDay(found) <= costOver(paid, 24h) + Money::fromMicros(count)); // a rounding each
        Money largest;
        Money before = Money::fromDollars(1'000'000);
        for (const Saving &saving : found) {
            RC_ASSERT(saving.perDay > Money());
            RC_ASSERT(saving.perDay <= before);
            RC_ASSERT(saving.breakEven <= saving.reserved);
            before = saving.perDay;
            largest = std::max(largest, saving.perDay);
        }
        RC_ASSERT(totalPerDay(found) >= largest);
    }));
}

void SavingsTest::kindsHaveNames()
{
    for (const SavingKind kind : {SavingKind::StoppedDisk, SavingKind::IdleGpu, SavingKind::DearerThanMarket,
                                  SavingKind::Reservation, SavingKind::ForgottenVolume, SavingKind::PriceIncrease})
        QCOMPARE(savingKindFromText(toString(kind)), std::optional(kind));
    QVERIFY(!savingKindFromText(u"luck"));
}

QTEST_GUILESS_MAIN(SavingsTest)
#include "tst_savings.moc"
