#include "policy_samples.h"

#include <QTest>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsGpuToItsEndAndDiskToThePeriodsEnd();
    void commitsTheHourToComeForARollingHour();
    void neverGivesMoneyBack();
    void aTimedRaiseLiftsTheWholePeriodsLimit();
    void pausesWhenNothingIsLeft();
    void tellsWhenTheMoneyRunsOut();
};

void StandingTest::commitsGpuToItsEndAndDiskToThePeriodsEnd()
{
    const CostAhead ahead = costAhead(plainProposal(), noon);
    const Span day = periodAt(BudgetPeriod::Day, noon, QTimeZone::utc());
    QCOMPARE(committedUntil(ahead, noon, day).toString(), QStringLiteral("3.248")); // 8 × 0.40 + 12 × 0.004
    CostAhead endless = ahead;
    endless.plannedEnd.reset();
    endless.traffic = Money::fromCents(5);
    QCOMPARE(committedUntil(endless, noon, day).toString(), QStringLiteral("4.898")); // 12 × 0.404 + 0.05
    CostAhead stopped = ahead;
    stopped.plannedEnd = noon - 1h;
    QCOMPARE(committedUntil(stopped, noon, day).toString(), QStringLiteral("0.048"));
}

void StandingTest::commitsTheHourToComeForARollingHour()
{
    const Span hour = periodAt(BudgetPeriod::Hour, noon, QTimeZone::utc());
    CostAhead ahead = costAhead(plainProposal(), noon);
    QCOMPARE(committedUntil(ahead, noon, hour).toString(), QStringLiteral("0.404"));
    ahead.plannedEnd = noon + 30min;
    QCOMPARE(committedUntil(ahead, noon, hour).toString(), QStringLiteral("0.204"));
}

void StandingTest::neverGivesMoneyBack()
{
    const Span past{noon - 48h, noon - 24h};
    QCOMPARE(committedUntil(costAhead(plainProposal(), noon), noon, past), Money{});
    const BudgetStanding overdrawn = budget(BudgetPeriod::Day, noon, Money::fromDollars(1), Money::fromDollars(2));
    QCOMPARE(overdrawn.available(), Money{});
}

void StandingTest::aTimedRaiseLiftsTheWholePeriodsLimit()
{
    BudgetStanding month;
    month.period = BudgetPeriod::Month;
    month.span = periodAt(BudgetPeriod::Month, instantFromMillis(0), QTimeZone::utc());
    month.periodLength = month.span.length();
    month.raisedTo = Money::fromDollars(1'500);
    QCOMPARE(month.limitFor(Money::fromDollars(1'000)), Money::fromDollars(1'500));
    QCOMPARE(month.limitFor(Money::fromDollars(2'000)), Money::fromDollars(2'000)); // lowers nothing
    QCOMPARE(month.wholeFor(Money::fromDollars(1'800)), Money::fromDollars(1'800)); // what a version must say
    month.span.from = month.span.to - month.periodLength / 2; // it began in the middle: half of the raise, too
    QCOMPARE(month.limitFor(Money::fromDollars(1'000)), Money::fromDollars(750));
}

void StandingTest::pausesWhenNothingIsLeft()
{
    Standing standing;
    QVERIFY(!standing.paused());
    standing.budgets = {
        budget(BudgetPeriod::Day, noon, Money::fromDollars(10), Money::fromDollars(4), *Money::parse(u"5.999999")),
        budget(BudgetPeriod::Month, noon, Money::fromDollars(100))};
    QVERIFY(!standing.paused());
    standing.budgets[0].committed = Money::fromDollars(6);
    QVERIFY(standing.paused());
    QCOMPARE(standing.budget(BudgetPeriod::Month)->limit, Money::fromDollars(100));
    QVERIFY(!standing.budget(BudgetPeriod::Week));
}

void StandingTest::tellsWhenTheMoneyRunsOut()
{
    Standing standing;
    standing.at = noon;
    standing.budgets = {budget(BudgetPeriod::Day, noon, Money::fromDollars(10), Money::fromDollars(4))};
    QVERIFY(!standing.runsOutAt()); // nothing bills
    standing.spendPerHour = *HourlyRate::parse(u"0.5");
    QVERIFY(!standing.runsOutAt()); // exactly at midnight, when the next day's money is there
    standing.spendPerHour = HourlyRate::fromNanos(3'000'000'000);
    QCOMPARE(standing.runsOutAt(), std::optional(noon + 2h));
    standing.budgets.push_back(budget(BudgetPeriod::Month, noon, Money::fromDollars(10), Money::fromDollars(7)));
    QCOMPARE(standing.runsOutAt(), std::optional(noon + 1h));
    standing.budgets[0].actual = Money::fromDollars(11);
    QCOMPARE(standing.runsOutAt(), std::optional(noon));
}

QTEST_APPLESS_MAIN(StandingTest)
#include "tst_standing.moc"
