#include "domain/metering.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

UsageSegment oneHour(InstanceState state)
{
    const Instant start = instantFromMillis(1'795'251'600'000);
    UsageSegment segment;
    segment.span = {start, start + 1h};
    segment.state = state;
    segment.gpuRate = *HourlyRate::parse(QStringLiteral("0.40"));
    segment.storageRate = *StorageRate::parse(QStringLiteral("0.72"));
    segment.disk = Gigabytes::fromWhole(20);
    segment.downloaded = Gigabytes::fromWhole(10);
    segment.uploaded = Gigabytes::fromWhole(4);
    segment.downRate = *TrafficRate::parse(QStringLiteral("0.003"));
    segment.upRate = *TrafficRate::parse(QStringLiteral("0.005"));
    return segment;
}

} // namespace

class MeteringTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsWhatItsStateBills_data();
    void costsWhatItsStateBills();
    void partsCostWhatTheWholeCosts();
    void amountsAddUp();
    void meterWords();
};

void MeteringTest::costsWhatItsStateBills_data()
{
    QTest::addColumn<InstanceState>("state");
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("disk");
    QTest::newRow("running") << InstanceState::Running << "0.40"
                             << "0.02";
    QTest::newRow("frozen") << InstanceState::Frozen << "0.40"
                            << "0.02";
    QTest::newRow("unknown") << InstanceState::Unknown << "0.40"
                             << "0.02";
    QTest::newRow("passing") << InstanceState::Passing << "0.40"
                             << "0.02";
    QTest::newRow("loading") << InstanceState::Loading << "0.00"
                             << "0.02";
    QTest::newRow("stopped") << InstanceState::Stopped << "0.00"
                             << "0.02";
    QTest::newRow("outbid") << InstanceState::Outbid << "0.00"
                            << "0.02";
    QTest::newRow("offline") << InstanceState::Offline << "0.00"
                             << "0.00";
    QTest::newRow("gone") << InstanceState::Gone << "0.00"
                          << "0.00";
}

void MeteringTest::costsWhatItsStateBills()
{
    QFETCH(InstanceState, state);
    const MeterAmounts cost = oneHour(state).cost();
    QTEST(cost.gpu.toString(), "gpu");
    QTEST(cost.disk.toString(), "disk");
    QCOMPARE(cost.download.toString(), QStringLiteral("0.03"));
    QCOMPARE(cost.upload.toString(), QStringLiteral("0.02"));
    QVERIFY(cost.other.isZero());
    QCOMPARE(cost.total(), cost.gpu + cost.disk + cost.download + cost.upload);
}

void MeteringTest::partsCostWhatTheWholeCosts()
{
    QVERIFY(rc::check("a segment cut in two costs the same within a micro-dollar", [] {
        UsageSegment whole = oneHour(InstanceState::Running);
        whole.gpuRate = HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 20'000'000'000));
        whole.downloaded = {};
        whole.uploaded = {};
        UsageSegment first = whole;
        UsageSegment second = whole;
        first.span.to = second.span.from = whole.span.from + Duration{*rc::gen::inRange<qint64>(0, 3'600'001)};
        MeterAmounts sum = first.cost();
        sum += second.cost();
        RC_ASSERT(std::abs((sum.gpu - whole.cost().gpu).micros()) <= 1);
        RC_ASSERT(std::abs((sum.disk - whole.cost().disk).micros()) <= 1);
    }));
}

void MeteringTest::amountsAddUp()
{
    MeterAmounts sum{Money::fromCents(1), Money::fromCents(2), Money::fromCents(3), Money::fromCents(4),
                     Money::fromCents(5)};
    sum += sum;
    QCOMPARE(sum.total(), Money::fromCents(30));
    QCOMPARE(sum.other, Money::fromCents(10));
}

void MeteringTest::meterWords()
{
    QCOMPARE(toString(Meter::Gpu), QStringLiteral("gpu"));
    QCOMPARE(toString(Meter::Disk), QStringLiteral("disk"));
    QCOMPARE(toString(Meter::Download), QStringLiteral("download"));
    QCOMPARE(toString(Meter::Upload), QStringLiteral("upload"));
}

QTEST_GUILESS_MAIN(MeteringTest)
#include "tst_metering.moc"
