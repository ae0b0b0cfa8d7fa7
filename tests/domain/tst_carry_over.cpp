#include "domain/carry_over.h"
#include "policy_samples.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::samples;

namespace {

struct Period
{
    Money limit;
    Money actual;
    Money mostCarried;
};

/// From the first period on, as one would on paper.
Money leftAfter(const std::vector<Period> &oldestFirst)
{
    Money left;
    for (const Period &period : oldestFirst) {
        const Money carried = std::min(left, period.mostCarried);
        left = std::max(Money{}, period.limit + carried - period.actual);
    }
    return left;
}

} // namespace

/// What one period leaves to the next one.
class CarryOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void isTheSameFromBehind();
    void stopsWhereEarlierPeriodsChangeNothing();
    void theLimitGrowsByWhatIsCarried();
    void theSmallestLimitThatIsEnough();
};

void CarryOverTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("written"); // null: it is not understood
    const auto row = [](const char *typed, const char *written) {
        QTest::newRow(typed) << QString::fromLatin1(written);
    };
    row("month 20%", "month 20%");
    row("Month 20", "month 20%");
    row("quarter all, week 5 %", "week 5%, quarter all");
    row("month 100%", "month all");
    row("month none, day all", "day all");
    row("none", "");
    for (const char *wrong : {"20%", "month", "month 101%", "month -1%", "month x", "hour 5%", "lifetime all",
                              "month 5%, month 6%", "month 5%,"})
        QTest::newRow(wrong) << QString();
}

void CarryOverTest::readsWhatPeopleType()
{
    QFETCH(QString, written);
    const auto read = carryOverFromText(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(read.has_value(), !written.isNull());
    if (read) {
        QCOMPARE(toString(*read), written);
        QVERIFY(carryOverFromText(toString(*read)) == read);
    }
}

void CarryOverTest::isTheSameFromBehind()
{
    QVERIFY(rc::check("closed periods from the last one backwards tell the same as from the first one on", [] {
        std::vector<Period> periods(static_cast<size_t>(*rc::gen::inRange(0, 8)));
        for (Period &period : periods)
            period = {anyMoney(100'000'000), anyMoney(150'000'000), anyMoney(seldom(2) ? 100'000'000 : 1)};
        LeftOver left;
        size_t needed = 0;
        for (auto period = periods.rbegin(); period != periods.rend() && !left.isKnown(); ++period, ++needed)
            left.add(period->limit, period->actual, period->mostCarried);
        RC_ASSERT(left.amount() == leftAfter(periods));
        // And it stays so whatever is found still earlier.
        if (left.isKnown()) {
            std::vector<Period> more(periods.end() - static_cast<std::ptrdiff_t>(needed), periods.end());
            more.insert(more.begin(), {anyMoney(100'000'000), anyMoney(100'000'000), Money{}});
            RC_ASSERT(left.amount() == leftAfter(more));
        }
    }));
}

void CarryOverTest::stopsWhereEarlierPeriodsChangeNothing()
{
    LeftOver left;
    QVERIFY(!left.isKnown());
    QCOMPARE(left.amount(), Money{});
    // Half is left, and up to 20 may have been carried into it: 50 to 70.
    left.add(Money::fromDollars(100), Money::fromDollars(50), Money::fromDollars(20));
    QVERIFY(!left.isKnown());
    QCOMPARE(left.amount(), Money::fromDollars(50));
    // More than 20 were left before, so exactly 20 were carried.
    left.add(Money::fromDollars(100), Money::fromDollars(70), Money::fromDollars(20));
    QVERIFY(left.isKnown());
    QCOMPARE(left.amount(), Money::fromDollars(70));
}

void CarryOverTest::theLimitGrowsByWhatIsCarried()
{
    BudgetStanding row = budget(BudgetPeriod::Month, noon, Money::fromDollars(100), Money::fromDollars(30));
    row.wholeLimit = Money::fromDollars(100);
    row.leftBefore = Money::fromDollars(60);
    QCOMPARE(row.limitFor(row.wholeLimit), Money::fromDollars(100)); // the rule says none
    row.carryOver = 20;
    QCOMPARE(row.carried(), Money::fromDollars(20));
    QCOMPARE(row.limitFor(row.wholeLimit), Money::fromDollars(120));
    row.carryOver = 100;
    QCOMPARE(row.limitFor(row.wholeLimit), Money::fromDollars(160));
    row.leftBefore = Money::fromDollars(500);
    QCOMPARE(row.limitFor(row.wholeLimit), Money::fromDollars(200)); // at most once more
    QCOMPARE(row.limitFor(row.wholeLimit, 0), Money::fromDollars(100)); // a draft without it
}

void CarryOverTest::theSmallestLimitThatIsEnough()
{
    QVERIFY(rc::check("with that limit there is enough, with a micro-dollar less there is not", [] {
        BudgetStanding row = budget(BudgetPeriod::Month, noon, {});
        row.carryOver = *rc::gen::inRange(0, 101);
        row.leftBefore = anyMoney(60'000'000);
        row.transferred = anyMoney(20'000'000) - Money::fromDollars(10);
        const Money needed = anyMoney(200'000'000) + Money::fromMicros(1);
        const Money whole = row.wholeFor(needed);
        RC_ASSERT(row.limitFor(whole) >= needed);
        if (whole > Money{})
            RC_ASSERT(row.limitFor(whole - Money::fromMicros(1)) < needed);
    }));
}

QTEST_APPLESS_MAIN(CarryOverTest)
#include "tst_carry_over.moc"
