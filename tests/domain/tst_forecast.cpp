#include "domain/budget_suggestions.h"
#include "domain/forecast.h"
#include "policy_samples.h"

#include <QTest>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

/// Eight weeks before that Wednesday, so much on each weekday, Monday first.
std::vector<PastDay> weeks(const std::array<int, 7> &dollars)
{
    std::vector<PastDay> days;
    for (QDate day = QDate(2026, 11, 18).addDays(-56); day < QDate(2026, 11, 18); day = day.addDays(1))
        days.push_back({day, Money::fromDollars(dollars.at(static_cast<size_t>(day.dayOfWeek() - 1)))});
    return days;
}

NamedCost running(const char *name, Duration hours)
{
    Proposal proposal = plainProposal();
    proposal.plannedTime = hours;
    return {QString::fromLatin1(name), costAhead(proposal, noon)};
}

Forecast forecast(BudgetPeriod period, Money limit, Money actual, const std::vector<NamedCost> &ahead,
                  const std::vector<PastDay> &history)
{
    return forecastOf(budget(period, noon, limit, actual), ahead, history, noon, QTimeZone::utc());
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatRunsToItsEnd();
    void expectsWhatThePastWeeksBrought();
    void neverExpectsLessThanWhatIsCommitted();
    void saysWhenTheMoneyRunsOutAndWhy();
    void steadyWeeksAreSurerThanWildOnes();
    void boundsWhatCanBeOverrun();
    void suggestsFromUse();
};

void ForecastTest::countsWhatRunsToItsEnd()
{
    const Forecast day =
        forecast(BudgetPeriod::Day, Money::fromDollars(10), Money::fromDollars(2), {running("instance 7", 8h)}, {});
    QCOMPARE(day.expected.toString(), QStringLiteral("5.248")); // 2 + 8 × 0.40 + 12 × 0.004
    QCOMPARE(day.low, day.expected);
    QCOMPARE(day.high, day.expected);
    QVERIFY(!day.runsOutAt && day.because.isEmpty());
}

void ForecastTest::expectsWhatThePastWeeksBrought()
{
    // Half of a Wednesday of $8 is left, then to the 30th: 2 Thu, 2 Fri, 2 Sat, 2 Sun, 2 Mon, 1 Tue, 1 Wed.
    const Forecast month = forecast(BudgetPeriod::Month, Money::fromDollars(500), Money::fromDollars(100), {},
                                    weeks({10, 9, 8, 7, 6, 0, 0}));
    QCOMPARE(month.expected.toString(), QStringLiteral("167.00")); // 100 + 4 + 14 + 12 + 0 + 0 + 20 + 9 + 8
    QVERIFY(!month.runsOutAt);
}

void ForecastTest::neverExpectsLessThanWhatIsCommitted()
{
    QVERIFY(rc::check("expected and both ends hold what is committed", [] {
        std::vector<NamedCost> ahead;
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            ahead.push_back(running("x", Duration{*rc::gen::inRange<qint64>(1, 300LL * 3'600'000)}));
        std::vector<PastDay> history;
        const int days = *rc::gen::inRange(0, 30);
        for (int i = 1; i <= days; ++i)
            history.push_back({QDate(2026, 11, 18).addDays(-i), anyMoney(20'000'000)});
        const BudgetPeriod period = *rc::gen::element(BudgetPeriod::Day, BudgetPeriod::Week, BudgetPeriod::Month);
        const Money actual = anyMoney(20'000'000);
        const Forecast found = forecast(period, anyMoney(100'000'000), actual, ahead, history);
        Money committed = actual;
        for (const NamedCost &cost : ahead)
            committed += committedUntil(cost.ahead, noon, found.budget.span);
        // A rounding per day and cost.
        const Money slack = Money::fromMicros(100);
        RC_ASSERT(found.expected + slack >= committed);
        RC_ASSERT(found.low + slack >= committed);
        RC_ASSERT(found.low <= found.expected && found.expected <= found.high);
    }));
}

void ForecastTest::saysWhenTheMoneyRunsOutAndWhy()
{
    // $0.404 an hour: $1 more is gone after two hours and a half.
    const Forecast day = forecast(BudgetPeriod::Day, Money::fromDollars(3), Money::fromDollars(2),
                                  {running("instance 7, RTX 4090", 12h)}, {});
    QVERIFY(day.runsOutAt.has_value());
    QVERIFY(*day.runsOutAt > noon + 2h + 28min && *day.runsOutAt < noon + 2h + 29min);
    QCOMPARE(day.because, QStringLiteral("instance 7, RTX 4090"));
    const Forecast month = forecast(BudgetPeriod::Month, Money::fromDollars(120), Money::fromDollars(100), {},
                                    weeks({10, 10, 10, 10, 10, 10, 10}));
    QCOMPARE(toMillis(*month.runsOutAt), toMillis(noon + 48h)); // $5 today, $10 tomorrow, $5 on Friday's noon
    QCOMPARE(month.because, QStringLiteral("new rentals, as in the past weeks"));
    const Forecast gone = forecast(BudgetPeriod::Day, Money::fromDollars(1), Money::fromDollars(2), {}, {});
    QCOMPARE(toMillis(*gone.runsOutAt), toMillis(noon));
}

void ForecastTest::steadyWeeksAreSurerThanWildOnes()
{
    const auto steady = forecast(BudgetPeriod::Month, Money::fromDollars(500), {}, {}, weeks({5, 5, 5, 5, 5, 5, 5}));
    QCOMPARE(steady.high, steady.low);
    std::vector<PastDay> wild = weeks({5, 5, 5, 5, 5, 5, 5});
    for (size_t i = 0; i < wild.size(); ++i)
        wild[i].amount = Money::fromDollars(i / 7 % 2 == 0 ? 0 : 10); // the same on average
    const auto unsure = forecast(BudgetPeriod::Month, Money::fromDollars(500), {}, {}, wild);
    QCOMPARE(unsure.expected, steady.expected);
    QVERIFY(unsure.high > unsure.expected && unsure.low < unsure.expected);
}

void ForecastTest::boundsWhatCanBeOverrun()
{
    const OverrunBound bound = overrunBound(90s, HourlyRate::fromNanos(4'000'000'000), Money::fromCents(5));
    QCOMPARE(bound.amount.toString(), QStringLiteral("0.15")); // 4 × 90/3600 + 0.05
    QCOMPARE(overrunBound(90s, {}, {}).amount, Money{});
}

void ForecastTest::suggestsFromUse()
{
    const Money limit = Money::fromDollars(10);
    const QString field = QStringLiteral("daily_budget");
    const std::vector<Money> full(10, Money::fromDollars(10));
    const auto raise = suggestionFor(useOf(field, limit, full));
    QCOMPARE(raise->to, QStringLiteral("12.00"));
    QCOMPARE(raise->why,
             QStringLiteral("In 10 of 10 periods at least 90 % of $10.00 were used; $12.00 would leave room."));
    const std::vector<Money> little(10, Money::fromDollars(2));
    const auto lower = suggestionFor(useOf(field, limit, little));
    QCOMPARE(lower->to, QStringLiteral("3.00"));
    QCOMPARE(lower->why, QStringLiteral("In 10 periods never more than $2.00 of $10.00 were used; $3.00 would do."));
    QVERIFY(!suggestionFor(useOf(field, limit, std::vector<Money>(10, Money::fromDollars(7)))));
    QVERIFY(!suggestionFor(useOf(field, limit, std::vector<Money>(3, Money::fromDollars(10))))); // too few to tell
}

QTEST_APPLESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
