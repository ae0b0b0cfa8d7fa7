#include "domain/alert_ladder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = instantFromMillis(1'795'262'400'000); // 21 November 2026, 12:00 UTC

WatchedBudget budgetOf(BudgetPeriod period, int limit, int actual, int committed, const char *zone = "UTC")
{
    WatchedBudget watched;
    watched.budget.period = period;
    watched.budget.span = periodAt(period, noon, *zoneNamed(QString::fromLatin1(zone)));
    watched.budget.limit = Money::fromDollars(limit);
    watched.budget.actual = Money::fromDollars(actual);
    watched.budget.committed = Money::fromDollars(committed);
    watched.budget.owner = {BudgetOwner::Kind::Team, QStringLiteral("t"), QStringLiteral("Vision"),
                            QStringLiteral("vision")};
    watched.budget.zone = QString::fromLatin1(zone);
    watched.steps = {50, 80, 100};
    return watched;
}

WatchedBudget withForecast(WatchedBudget watched, int expected, std::optional<Instant> runsOutAt = {})
{
    Forecast forecast;
    forecast.budget = watched.budget;
    forecast.expected = Money::fromDollars(expected);
    forecast.low = Money::fromDollars(expected - 10);
    forecast.high = Money::fromDollars(expected + 10);
    forecast.runsOutAt = runsOutAt;
    watched.forecast = forecast;
    return watched;
}

/// `actual 50, actual 80!`: the exclamation mark for those that are told, not covered.
QString written(const std::vector<ReachedStep> &steps)
{
    QStringList words;
    for (const ReachedStep &step : steps)
        words.append(QStringLiteral("%1 %2%3").arg(toString(step.measure), QString::number(step.step),
                                                   step.covered ? QString() : QStringLiteral("!")));
    return words.join(QStringLiteral(", "));
}

} // namespace

class AlertLadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStepsThatAreReached_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("actual");
        QTest::addColumn<int>("committed");
        QTest::addColumn<int>("expected"); // 0: no forecast
        QTest::addColumn<QString>("reached");
        QTest::newRow("nothing") << 100 << 49 << 0 << 0 << "";
        QTest::newRow("exactly a step") << 100 << 50 << 0 << 0 << "actual 50!, committed 50";
        QTest::newRow("committed alone") << 100 << 10 << 45 << 0 << "committed 50!";
        QTest::newRow("two steps at once: the higher is told") << 100 << 0 << 85 << 0 << "committed 50, committed 80!";
        QTest::newRow("committed is full: new rentals pause")
            << 100 << 60 << 40 << 0 << "actual 50!, committed 50, committed 80, committed 100!";
        QTest::newRow("forecast alone") << 100 << 10 << 10 << 82 << "forecast 50, forecast 80!";
        QTest::newRow("forecast says no more than what is committed")
            << 100 << 10 << 71 << 90 << "committed 50, committed 80!, forecast 50, forecast 80";
        QTest::newRow("all") << 100 << 120 << 0 << 130
                             << "actual 50, actual 80, actual 100!, committed 50, committed 80, committed 100, "
                                "forecast 50, forecast 80, forecast 100";
        QTest::newRow("no limit to spend and nothing spent") << 0 << 0 << 0 << 0 << "";
        QTest::newRow("nothing may be spent, and something is")
            << 0 << 1 << 0 << 0 << "actual 50, actual 80, actual 100!, committed 50, committed 80, committed 100";
    }
    void tellsTheStepsThatAreReached()
    {
        QFETCH(int, limit);
        QFETCH(int, actual);
        QFETCH(int, committed);
        QFETCH(int, expected);
        WatchedBudget watched = budgetOf(BudgetPeriod::Day, limit, actual, committed);
        if (expected > 0)
            watched = withForecast(watched, expected);
        QTEST(written(stepsReached(watched, noon, {})), "reached");
    }

    void aTeamWithoutStepsStillHearsOfThePause()
    {
        WatchedBudget watched = budgetOf(BudgetPeriod::Month, 100, 100, 0);
        watched.steps.clear();
        QCOMPARE(written(stepsReached(watched, noon, {})), QStringLiteral("committed 100!"));
    }

    void aRollingHourTellsOfItsPauseOncePerHourOfTheClock()
    {
        const WatchedBudget watched = budgetOf(BudgetPeriod::Hour, 10, 6, 5);
        const auto first = stepsReached(watched, noon, {});
        QCOMPARE(written(first), QStringLiteral("committed 100!"));
        const std::set<QString> told{first.front().cause};
        QVERIFY(stepsReached(watched, noon + 59min, told).empty());
        QCOMPARE(stepsReached(watched, noon + 60min, told).size(), 1U);
    }

    void aNewPeriodBeginsAnew()
    {
        WatchedBudget watched = budgetOf(BudgetPeriod::Day, 100, 55, 0);
        std::set<QString> told;
        for (const ReachedStep &step : stepsReached(watched, noon, told))
            told.insert(step.cause);
        QVERIFY(stepsReached(watched, noon, told).empty());
        // Raised, so that the step is not reached any more, and reached again: not again today.
        watched.budget.limit = Money::fromDollars(1000);
        QVERIFY(stepsReached(watched, noon, told).empty());
        watched.budget.limit = Money::fromDollars(100);
        QVERIFY(stepsReached(watched, noon, told).empty());
        watched.budget.span = periodAt(BudgetPeriod::Day, noon + 24h, QTimeZone::utc());
        QCOMPARE(stepsReached(watched, noon + 24h, told).size(), 2U);
    }

    void eachStepOfEachMeasureComesOnceWhateverTheOrder()
    {
        QVERIFY(rc::check("once per period, and the same steps in any order", [] {
            const auto amounts = *rc::gen::arbitrary<std::vector<std::array<int, 4>>>();
            std::vector<WatchedBudget> seen;
            for (const std::array<int, 4> &each : amounts) {
                const auto upTo = [](int value, int most) { return std::abs(value % most); };
                WatchedBudget watched =
                    budgetOf(BudgetPeriod::Day, upTo(each[0], 200), upTo(each[1], 150), upTo(each[2], 150));
                if (each[3] % 2 == 0)
                    watched = withForecast(watched, upTo(each[3], 300));
                seen.push_back(watched);
            }
            const auto toldIn = [](const std::vector<WatchedBudget> &order) {
                std::set<QString> told;
                for (const WatchedBudget &watched : order) {
                    for (const ReachedStep &step : stepsReached(watched, noon, told))
                        RC_ASSERT(told.insert(step.cause).second);
                }
                return told;
            };
            std::vector<WatchedBudget> otherwise(seen.rbegin(), seen.rend());
            const std::size_t turn = seen.empty() ? 0 : *rc::gen::inRange<std::size_t>(0, seen.size());
            std::rotate(otherwise.begin(), otherwise.begin() + static_cast<std::ptrdiff_t>(turn), otherwise.end());
            RC_ASSERT(toldIn(seen) == toldIn(otherwise));
        }));
    }

    void saysAmountsMeaningAndRemedy_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("remedy");
        const QString stop = QStringLiteral("Stop what is not needed, or raise the budget.");
        QTest::newRow("used, with its end in sight")
            << 0
            << "Vision has used 80 % of today's $260.00: $208.00 are spent; at this pace it runs out at 17:40 "
               "(Europe/Berlin)."
            << stop;
        QTest::newRow("used up")
            << 1
            << "Vision has used all of today's $260.00: $261.00 are spent. New rentals pause until "
               "midnight (UTC); what runs goes on."
            << stop;
        QTest::newRow("used up, and stops")
            << 2
            << "Vision has used all of this month's $260.00: $261.00 are spent. What runs is stopped, unless a person "
               "lets it run on; new rentals pause until 1 December (UTC)."
            << stop;
        QTest::newRow("committed")
            << 3
            << "Vision has spent or committed 80 % of this week's $100.00: $50.00 are spent, and "
               "what runs and is reserved will cost $30.00 more; $20.00 are left for new rentals."
            << stop;
        QTest::newRow("paused") << 4
                                << "Vision has spent or committed all of its whole $100.00: $50.00 are spent, and what "
                                   "runs and is reserved will cost $50.00 more. New rentals pause until the budget is "
                                   "raised."
                                << stop;
        QTest::newRow("forecast")
            << 5
            << "Vision is expected to use up this quarter's $100.00: $20.00 are spent, $130.00 are expected by the "
               "end, "
               "in four of five cases between $120.00 and $140.00; at this pace it runs out on 24 November at 09:00 "
               "(UTC)."
            << QStringLiteral("Plan fewer hours, or agree on a larger budget in time.");
    }
    void saysAmountsMeaningAndRemedy()
    {
        QFETCH(int, row);
        WatchedBudget stops = budgetOf(BudgetPeriod::Month, 260, 261, 0);
        stops.stopsAtLimit = true;
        const std::array<WatchedBudget, 6> cases{
            withForecast(budgetOf(BudgetPeriod::Day, 260, 208, 0, "Europe/Berlin"), 270, noon + 4h + 40min),
            budgetOf(BudgetPeriod::Day, 260, 261, 0),
            stops,
            budgetOf(BudgetPeriod::Week, 100, 50, 30),
            budgetOf(BudgetPeriod::Lifetime, 100, 50, 50),
            withForecast(budgetOf(BudgetPeriod::Quarter, 100, 20, 10), 130, noon + 69h)};
        constexpr std::array measures{BudgetMeasure::Actual,    BudgetMeasure::Actual,    BudgetMeasure::Actual,
                                      BudgetMeasure::Committed, BudgetMeasure::Committed, BudgetMeasure::Forecast};
        const auto at = static_cast<std::size_t>(row);
        for (const ReachedStep &step : stepsReached(cases.at(at), noon, {})) {
            if (step.covered || step.measure != measures.at(at))
                continue;
            const Notice notice = noticeFor(cases.at(at), step, noon);
            QTEST(notice.sentence(), "sentence");
            QTEST(notice.remedy, "remedy");
            QCOMPARE(notice.urgent, step.step == 100 && step.measure != BudgetMeasure::Forecast);
            return;
        }
        QFAIL("no such step");
    }
};

QTEST_GUILESS_MAIN(AlertLadderTest)
#include "tst_alert_ladder.moc"
