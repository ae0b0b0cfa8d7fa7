#include "scenarios/world.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

/// Calls of an hour, by route; further pages of a list are counted apart.
struct Hour
{
    std::map<QString, int> calls;
    int pages = 0;
    int refused = 0;

    int all() const
    {
        int sum = 0;
        for (const auto &[route, number] : calls)
            sum += number;
        return sum;
    }
};

QString routeOf(const simulator::ReceivedCall &call)
{
    QStringList parts = call.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (QString &part : parts) {
        if (!part.isEmpty() && part.front().isDigit())
            part = QStringLiteral("{id}");
    }
    return QString(QString::fromLatin1(call.method) + QStringLiteral(" /") + parts.join(QLatin1Char('/')));
}

Hour hourWith(int instances)
{
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), {}, 7000);
    simulator::Marketplace &market = world.market().market();
    market.advanceTo(world.time().now());
    int rented = 0;
    for (const simulator::Machine &machine : market.market().machines()) {
        for (const simulator::Slice &slice : machine.slices) {
            simulator::Order order;
            order.offerId = slice.offerId;
            order.diskMilliGb = 10'000;
            order.image = QStringLiteral("ubuntu:22.04");
            if (rented < instances)
                rented += market.rent(0, order).kind == simulator::OrderOutcome::Kind::Rented ? 1 : 0;
        }
    }
    if (rented != instances)
        qFatal("only %d instances could be rented", rented);
    world.governor().executor().start();
    world.time().advance(90min); // everything has loaded
    const size_t before = world.market().api().calls().size();
    world.time().advance(1h);
    Hour hour;
    const auto &calls = world.market().api().calls();
    for (size_t i = before; i < calls.size(); ++i) {
        const bool isFurtherPage = calls[i].query.contains(QLatin1String("after_token"));
        hour.refused += calls[i].status == 429 ? 1 : 0;
        if (isFurtherPage)
            ++hour.pages;
        else
            ++hour.calls[routeOf(calls[i])];
    }
    return hour;
}

} // namespace

/// What it costs to watch: calls per hour, whatever runs.
class CallsBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("bursar.*.info=false")); }

    void callsDoNotGrowWithTheFleet()
    {
        std::vector<int> sums;
        printf("\n%-10s %6s %8s %8s   %s\n", "instances", "calls", "pages", "refused", "by route");
        for (const int instances : {1, 10, 100}) { // 1,000 take minutes
            const Hour hour = hourWith(instances);
            QStringList routes;
            for (const auto &[route, number] : hour.calls)
                routes.append(QStringLiteral("%1 × %2").arg(number).arg(route));
            printf("%-10d %6d %8d %8d   %s\n", instances, hour.all(), hour.pages, hour.refused,
                   qPrintable(routes.join(QLatin1String(", "))));
            fflush(stdout);
            sums.push_back(hour.all());
            QCOMPARE(hour.refused, 0);
        }
        // A look of many pages takes longer, so that there may be fewer.
        QVERIFY2(*std::max_element(sums.begin(), sums.end()) <= sums.front() * 11 / 10,
                 "the calls of an hour grow with the number of instances");
    }
};

QTEST_GUILESS_MAIN(CallsBench)
#include "tst_calls_bench.moc"
