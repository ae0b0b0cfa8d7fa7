#include "domain/reconciliation.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const QDate day(2026, 10, 7);
const Instant midnight = startOfDay(day, QTimeZone::utc());
const Instant longAfter = midnight + 24h * 30;
const InstanceId instance(4711);

UsageSegment segment(Duration from, Duration to, InstanceState state = InstanceState::Running,
                     qint64 gpuNanos = 400'000'000)
{
    UsageSegment made;
    made.instance = instance;
    made.span = {midnight + from, midnight + to};
    made.state = state;
    made.gpuRate = HourlyRate::fromNanos(gpuNanos);
    made.storageRate = StorageRate::fromNanos(720'000'000);
    made.disk = Gigabytes::fromWhole(100); // $0.10 an hour
    return made;
}

MeterAmounts charge(const char *gpu, const char *disk, const char *other = "0")
{
    MeterAmounts amounts;
    amounts.gpu = *Money::parse(QString::fromLatin1(gpu));
    amounts.disk = *Money::parse(QString::fromLatin1(disk));
    amounts.other = *Money::parse(QString::fromLatin1(other));
    return amounts;
}

MeteredDay whole(const MeterAmounts &charged)
{
    return {instance, day, false, {segment(0h, 24h)}, charged, Span{midnight - 72h, midnight + 72h}};
}

ReconciledMonth one(const MeteredDay &metered, Instant now = longAfter, Money tolerance = {})
{
    ReconciliationRules rules;
    rules.tolerance = tolerance;
    return reconcile({metered}, rules, now);
}

QString causesOf(const ReconciledMonth &month)
{
    QStringList words;
    for (const auto &[cause, explained] : month.causes)
        words.append(toString(cause) + QLatin1Char(' ') + explained.amount.toString());
    if (!month.unexplained.isZero())
        words.append(QLatin1String("unexplained ") + month.unexplained.toString());
    return words.join(QLatin1String(", "));
}

} // namespace

class ReconciliationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAgreesNeedsNoWord()
    {
        const ReconciledMonth month = one(whole(charge("9.60", "2.40")));
        QCOMPARE(causesOf(month), QString());
        QVERIFY(month.difference().isZero());
        QCOMPARE(month.rows.size(), size_t{2});
        QCOMPARE(month.daysWithoutCharge, 0);
    }

    void threeDecimalsAreRounding()
    {
        // 9.6004 charged as 9.600: what Vast.ai's third decimal cut off.
        MeteredDay metered = whole(charge("9.600", "2.400"));
        metered.segments = {segment(0h, 24h, InstanceState::Running, 400'016'000)};
        QCOMPARE(causesOf(one(metered)), QStringLiteral("rounding 0.000384"));
    }

    void moreThanRoundingIsDisputed()
    {
        const ReconciledMonth month = one(whole(charge("9.70", "2.40")));
        QCOMPARE(causesOf(month), QStringLiteral("unexplained -0.10"));
        QVERIFY(month.difference() == Money::fromCents(-10));
        QCOMPARE(month.rows.front().unexplained.toString(), QStringLiteral("-0.10"));
    }

    void toleranceIsSmallerThanAQuestion()
    {
        QCOMPARE(causesOf(one(whole(charge("9.70", "2.40")), longAfter, Money::fromCents(10))),
                 QStringLiteral("tolerance -0.10"));
        QCOMPARE(causesOf(one(whole(charge("9.71", "2.40")), longAfter, Money::fromCents(10))),
                 QStringLiteral("unexplained -0.11"));
    }

    void aChargeThatIsStillToComeIsLate()
    {
        MeteredDay metered = whole({});
        metered.charged.reset();
        const ReconciledMonth soon = one(metered, midnight + 24h + 71h);
        QCOMPARE(causesOf(soon), QStringLiteral("late_charge 12.00"));
        QCOMPARE(soon.daysWithoutCharge, 1);
        QCOMPARE(causesOf(one(metered, midnight + 24h + 72h)), QStringLiteral("unexplained 12.00"));
    }

    void aMomentTooSmallForThreeDecimalsIsNeverCharged()
    {
        MeteredDay metered = whole({});
        metered.charged.reset();
        metered.segments = {segment(0h, Duration{3s})};
        const ReconciledMonth month = one(metered);
        QCOMPARE(causesOf(month), QStringLiteral("rounding 0.000416"));
        QCOMPARE(month.daysWithoutCharge, 0);
    }

    void aGapExplainsAsMuchAsItsTime()
    {
        // Nobody looked from six to eight; two hours of GPU and disk may be on the bill, and were.
        MeteredDay metered = whole(charge("9.60", "2.40"));
        metered.segments = {segment(0h, 6h), segment(8h, 24h)};
        QCOMPARE(causesOf(one(metered)), QStringLiteral("gap -1.00"));
        metered.charged = charge("11.60", "2.40"); // two dollars more than the gap can hold
        QCOMPARE(causesOf(one(metered)), QStringLiteral("gap -1.00, unexplained -2.00"));
        metered.segments = {segment(0h, 6h), segment(6h, 8h), segment(8h, 24h)};
        metered.segments[1].gap = true;
        metered.charged = charge("8.80", "2.40"); // filled in, but Vast.ai charged less
        QCOMPARE(causesOf(one(metered)), QStringLiteral("gap 0.80"));
    }

    void whatWasThereUnseenIsAGap()
    {
        // Last seen at noon; noticed to be gone at two. Two hours of disk at ten cents.
        MeteredDay metered = whole(charge("4.80", "1.40"));
        metered.segments = {segment(0h, 12h)};
        metered.known = Span{midnight - 72h, midnight + 14h};
        QCOMPARE(causesOf(one(metered)), QStringLiteral("gap -0.20"));
        // Bytes that nothing counted.
        metered = whole(charge("9.60", "2.40"));
        metered.charged->download = Money::fromCents(37);
        QCOMPARE(causesOf(one(metered)), QStringLiteral("gap -0.37"));
    }

    void aStoppedDiskMayBeDearer()
    {
        MeteredDay metered = whole(charge("0", "3.00"));
        metered.segments = {segment(0h, 24h, InstanceState::Stopped)};
        QCOMPARE(causesOf(one(metered)), QStringLiteral("price_increase -0.60"));
        metered.charged->disk = Money::fromCents(400); // more than half as much again
        QCOMPARE(causesOf(one(metered)), QStringLiteral("price_increase -1.20, unexplained -0.40"));
    }

    void anOfflineHostExplainsItsTime()
    {
        MeteredDay metered = whole(charge("8.00", "2.00"));
        metered.segments = {segment(0h, 18h), segment(18h, 24h, InstanceState::Offline)};
        // Ours 7.20 and 1.80: Vast.ai noticed the loss two hours later than we did.
        QCOMPARE(causesOf(one(metered)), QStringLiteral("host_offline -1.00"));
    }

    void aPriceIncreaseExplainsItsDay()
    {
        MeteredDay metered = whole(charge("10.10", "2.40"));
        metered.segments = {segment(0h, 12h), segment(12h, 24h, InstanceState::Running, 440'000'000)};
        // Ours 10.08: the increase was in force half an hour before we saw it.
        QCOMPARE(causesOf(one(metered)), QStringLiteral("price_increase -0.02"));
    }

    void aStopBetweenTwoLooksIsTheClock()
    {
        MeteredDay metered = whole(charge("3.203", "2.40"));
        metered.segments = {segment(0h, 8h), segment(8h, 24h, InstanceState::Stopped)};
        QCOMPARE(causesOf(one(metered)), QStringLiteral("clock -0.003"));
    }

    void chargedWithoutOurKnowing()
    {
        MeteredDay metered{instance, day, true, {}, charge("5.00", "1.00"), {}};
        QCOMPARE(causesOf(one(metered)), QStringLiteral("stranger -6.00"));
        metered.stranger = false;
        metered.known = Span{midnight - 48h, midnight + 48h};
        QCOMPARE(causesOf(one(metered)), QStringLiteral("gap -6.00"));
        metered.known = Span{midnight - 48h, midnight - 24h}; // it was gone by then
        QCOMPARE(causesOf(one(metered)), QStringLiteral("unexplained -6.00"));
    }

    void aRowWithoutItemsIsComparedAsAWhole()
    {
        QCOMPARE(causesOf(one(whole(charge("0", "0", "12.00")))), QString());
        QCOMPARE(causesOf(one(whole(charge("0", "0", "12.50")))), QStringLiteral("unexplained -0.50"));
    }

    void itemsAndRowAreRoundedApart()
    {
        QCOMPARE(causesOf(one(whole(charge("9.60", "2.40", "0.001")))), QStringLiteral("rounding -0.001"));
        QCOMPARE(causesOf(one(whole(charge("9.60", "2.40", "0.25")))), QStringLiteral("unexplained -0.25"));
    }

    void everyMicroDollarIsAccountedFor()
    {
        QVERIFY(rc::check("difference = explained + unexplained, whatever happened", [] {
            std::vector<MeteredDay> days;
            const int count = *rc::gen::inRange(1, 8);
            for (int i = 0; i < count; ++i) {
                MeteredDay metered{instance, day.addDays(i), *rc::gen::arbitrary<bool>(), {}, {}, {}};
                const Instant begin = startOfDay(metered.day, QTimeZone::utc());
                Instant at = begin;
                const int pieces = *rc::gen::inRange(0, 5);
                for (int piece = 0; piece < pieces; ++piece) {
                    UsageSegment made = segment(0h, 0h, static_cast<InstanceState>(*rc::gen::inRange(0, 11)),
                                                *rc::gen::inRange<qint64>(0, 3'000'000'000));
                    at += Duration{*rc::gen::inRange<qint64>(0, 3'600'000)};
                    made.span = {at, at + Duration{*rc::gen::inRange<qint64>(0, 10'000'000)}};
                    at = made.span.to;
                    made.gap = *rc::gen::inRange(0, 4) == 0;
                    made.downloaded = Gigabytes::fromThousandths(*rc::gen::inRange<qint64>(0, 90'000));
                    made.downRate = TrafficRate::fromNanos(*rc::gen::inRange<qint64>(0, 90'000'000));
                    metered.segments.push_back(made);
                }
                if (*rc::gen::inRange(0, 5) != 0) {
                    metered.charged = MeterAmounts{};
                    for (const AmountKind kind : allAmountKinds)
                        amountOf(*metered.charged, kind) =
                            Money::fromMicros(*rc::gen::inRange<qint64>(-2'000'000, 20'000'000));
                }
                if (*rc::gen::arbitrary<bool>())
                    metered.known = Span{begin - 24h, begin + 24h};
                days.push_back(metered);
            }
            ReconciliationRules rules;
            rules.tolerance = Money::fromMicros(*rc::gen::inRange<qint64>(0, 50'000));
            const ReconciledMonth month =
                reconcile(days, rules, midnight + Duration{*rc::gen::inRange<qint64>(0, 900'000'000)});
            const auto holds = [](const auto &sums) {
                Money explained = sums.unexplained;
                for (const auto &[cause, share] : sums.causes)
                    explained += share.amount;
                return explained == sums.difference();
            };
            RC_ASSERT(holds(month));
            Money ours;
            Money theirs;
            for (const ReconciledRow &row : month.rows) {
                RC_ASSERT(holds(row));
                ours += row.ours;
                theirs += row.theirs;
            }
            RC_ASSERT(ours == month.ours);
            RC_ASSERT(theirs == month.theirs);
            Money charged;
            for (const MeteredDay &metered : days)
                charged += metered.charged ? metered.charged->total() : Money{};
            RC_ASSERT(charged == month.theirs);
        }));
    }
};

QTEST_APPLESS_MAIN(ReconciliationTest)
#include "tst_reconciliation.moc"
