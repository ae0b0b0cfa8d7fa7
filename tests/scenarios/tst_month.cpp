#include "scenarios/world.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const Month november(2026, 11);

/// What the marketplace itself says it charged for contracts of the team in the month.
Money chargedByTruth(const QJsonObject &truth)
{
    Money sum;
    for (const QJsonValue contract : truth[QLatin1String("contracts")].toArray()) {
        if (!contract[QLatin1String("label")].toString().startsWith(QLatin1String("bursar/research/")))
            continue;
        const QJsonObject days = contract[QLatin1String("days")].toObject();
        for (auto day = days.begin(); day != days.end(); ++day) {
            if (day.key().startsWith(november.toString()))
                sum += Money::parse(day.value()[QLatin1String("charged")].toString()).value_or(Money{});
        }
    }
    return sum;
}

/// Unrounded GPU and disk cost of one contract so far.
Money costByTruth(const QJsonObject &truth, InstanceId id, int *changes)
{
    Money sum;
    for (const QJsonValue contract : truth[QLatin1String("contracts")].toArray()) {
        if (contract[QLatin1String("id")].toInteger() != id.value())
            continue;
        *changes = static_cast<int>(contract[QLatin1String("intervals")].toArray().size());
        const QJsonObject days = contract[QLatin1String("days")].toObject();
        for (const QJsonValue day : days) {
            for (const char *meter : {"gpu", "disk"}) {
                const auto micros = parseDecimal(day[QLatin1String(meter)].toString(), 6, ExtraDigits::RoundHalfEven);
                sum += Money::fromMicros(micros.value_or(0));
            }
        }
    }
    return sum;
}

} // namespace

/// Money over time: what is metered, charged and invoiced against what the marketplace says really happened.
class TestMonth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invoiceEqualsWhatWasCharged();
    void estimateStaysWithinItsBound();
};

void TestMonth::invoiceEqualsWhatWasCharged()
{
    World world(5);
    const Instant monthEnd = november.span(QTimeZone::utc()).to;
    SeededChance chance(11);
    const QByteArray faults[] = {R"({"kind":"refuse-429","times":3})",
                                 R"({"kind":"timeout","path":"/instances/","times":1})",
                                 R"({"kind":"cut","path":"/charges/","times":1})",
                                 R"({"kind":"timeout","method":"PUT","path":"/asks/","times":1})",
                                 R"({"kind":"refuse-503","times":2})",
                                 R"({"kind":"garbage","times":1})"};
    int running = 0;
    while (world.time().now() < monthEnd) {
        world.fault(faults[chance.below(std::size(faults))]);
        if (chance.below(2) == 0) {
            const auto offers = world.offers();
            if (!offers.empty()) {
                const Proposal proposal =
                    world.proposalFor(offers.front(), std::chrono::hours{2 + static_cast<int>(chance.below(20))});
                QVERIFY(world.governor().requests().rent(world.actor(), proposal, QStringLiteral("month")));
            }
        }
        for (int looks = 0; looks < 8; ++looks) {
            world.round();
            world.time().advance(looks < 6 ? Duration{40s} : Duration{3h});
        }
        // What has stopped is given back, so that slots come free.
        for (const governor::InstanceView &instance : *world.governor().reader().instances(world.time().now())) {
            running += instance.state == InstanceState::Running ? 1 : 0;
            if (instance.state == InstanceState::Stopped)
                QVERIFY(world.governor().requests().command(world.actor(), {instance.id}, InstanceCommand::Destroy));
        }
    }
    QVERIFY(running > 20);
    world.noFaults();
    for (int hours = 0; hours < 100;
         hours += 4) { // the last days' charges come up to 40 h late, and must rest for 48 h
        world.round();
        world.time().advance(4h);
    }
    const auto team = world.team().team.id;
    const auto readiness = world.governor().chargeback().readiness(november, {team});
    QVERIFY(readiness);
    QVERIFY2(readiness->ready(), qPrintable(readiness->explanation));
    const auto issued = world.governor().chargeback().issue(world.actor(), november, {team});
    QVERIFY2(issued, issued ? "" : qPrintable(issued.error().message));
    const Money truth = chargedByTruth(world.truth());
    QVERIFY(truth > Money::fromDollars(20));
    QCOMPARE(issued->front().total.toString(), truth.roundedToCents().toString());
    QVERIFY(sealIntact(issued->front()));
    const auto verified = world.governor().reader().verifyAudit();
    QVERIFY(verified && verified->ok);
}

void TestMonth::estimateStaysWithinItsBound()
{
    World world(5);
    world.governor().executor().start();
    std::vector<InstanceId> instances;
    for (int i = 0; i < 3; ++i) {
        const Request request = world.settle(world.rent(i, 1h).id);
        QCOMPARE(toString(request.state), QStringLiteral("running"));
        instances.push_back(request.instance);
    }
    world.time().advance(40min); // before any planned end: a stopped disk may cost more than any field tells
    constexpr Duration interval = 30s;
    const QJsonObject truth = world.truth();
    for (const InstanceId id : instances) {
        const auto view = world.governor().reader().instance(id, world.time().now());
        QVERIFY(view);
        int changes = 0;
        const Money real = costByTruth(truth, id, &changes);
        const Money bound = costOver(view->pricePerHour, interval) * (changes + 1);
        const Money off = std::max(view->costSoFar - real, real - view->costSoFar);
        QVERIFY2(off <= bound, qPrintable(QStringLiteral("%1 off, bound %2").arg(off.toString(), bound.toString())));
        QVERIFY(real > bound); // or the test would hold for nothing
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // invoices are painted
    QGuiApplication application(argc, argv);
    TestMonth test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_month.moc"
