#include "scenarios/world.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

constexpr int rowsOfAPage = 25;

/// Calls of half an hour, by route; further pages of a list are counted apart.
struct HalfHour
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

HalfHour halfHourWith(int instances)
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
    world.time().advance(90min); // everything has loaded
    world.governor().executor().start();
    world.time().advance(10min); // the strangers are met
    const size_t before = world.market().api().calls().size();
    world.time().advance(30min);
    HalfHour found;
    const auto &calls = world.market().api().calls();
    for (size_t i = before; i < calls.size(); ++i) {
        const bool isFurtherPage = calls[i].query.contains(QLatin1String("after_token"));
        found.refused += calls[i].status == 429 ? 1 : 0;
        if (isFurtherPage)
            ++found.pages;
        else
            ++found.calls[routeOf(calls[i])];
    }
    return found;
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
        int callsOfOne = 0;
        printf("\n%-10s %6s %8s %8s   %s\n", "instances", "calls", "pages", "refused", "by route, in half an hour");
        for (const int instances : {1, 10, 100, 1000}) {
            const HalfHour found = halfHourWith(instances);
            QStringList routes;
            for (const auto &[route, number] : found.calls)
                routes.append(QStringLiteral("%1 × %2").arg(number).arg(route));
            printf("%-10d %6d %8d %8d   %s\n", instances, found.all(), found.pages, found.refused,
                   qPrintable(routes.join(QLatin1String(", "))));
            fflush(stdout);
            if (instances == 1)
                callsOfOne = found.all();
            // A look of many pages takes longer, so that there may be fewer.
            QVERIFY2(found.all() <= callsOfOne * 11 / 10, "the calls grow with the number of instances");
            QVERIFY(found.all() > callsOfOne / 4);
            const int looks = found.calls.at(QStringLiteral("GET /api/v1/instances"));
            const int pagesOfALook = (instances + rowsOfAPage - 1) / rowsOfAPage - 1;
            QVERIFY2(found.pages <= (looks + 1) * pagesOfALook, "more pages are read than a look needs");
            // Pages follow each other as fast as Vast.ai lets them: how fast is found out by a rare refusal.
            QVERIFY(found.refused * 100 <= found.all() + found.pages);
        }
    }
};

QTEST_GUILESS_MAIN(CallsBench)
#include "tst_calls_bench.moc"
