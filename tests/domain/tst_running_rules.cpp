#include "domain/running_rules.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

/// What the rules say about an instance that runs.
class tst_running_rules final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    static constexpr Instant now = instantFromMillis(1'793'620'800'000); // Monday 2 November 2026, 12:00 UTC

    static QStringList broken(const Policy &policy, const RunningInstance &instance, const Standing &standing = {})
    {
        Standing at = standing;
        at.at = now;
        QStringList rules;
        for (const RuleBreach &breach : breachesOf(policy, at, QTimeZone::utc(), instance))
            rules.append(breach.rule
                         + (breach.action == LimitAction::Stop ? QStringLiteral(" stop") : QStringLiteral(" warn")));
        return rules;
    }

private Q_SLOTS:
    void withoutRulesNothingIsBroken()
    {
        QCOMPARE(broken(Policy::conservative(), {InstanceId(1), now - 10'000h, now - 9'000h}), QStringList());
    }

    void lifetimeEndsToTheMoment()
    {
        Policy policy;
        policy.maxLifetime = 6h;
        QCOMPARE(broken(policy, {InstanceId(1), now - 6h + 1ms, {}}), QStringList());
        QCOMPARE(broken(policy, {InstanceId(1), now - 6h, {}}), QStringList{QStringLiteral("max_lifetime warn")});
        policy.atLifetimeEnd = LimitAction::Stop;
        QCOMPARE(broken(policy, {InstanceId(1), now - 7h, {}}), QStringList{QStringLiteral("max_lifetime stop")});
    }

    void idleNeedsBothThresholdAndTime()
    {
        Policy policy;
        policy.idleBelowPercent = 5;
        QVERIFY(isIdle(policy, 4));
        QVERIFY(!isIdle(policy, 5));
        QVERIFY(!isIdle(policy, std::nullopt)); // nobody knows
        QCOMPARE(broken(policy, {InstanceId(1), now - 1h, now - 1h}), QStringList());
        policy.idleFor = 30min;
        policy.whenIdle = LimitAction::Stop;
        QCOMPARE(broken(policy, {InstanceId(1), now - 1h, now - 29min}), QStringList());
        QCOMPARE(broken(policy, {InstanceId(1), now - 1h, now - 30min}), QStringList{QStringLiteral("idle_for stop")});
    }

    void workingHoursAreTheTeams()
    {
        Policy policy;
        policy.workingHours = WorkingHours::parse(u"Mon-Fri 08:00-18:00");
        QCOMPARE(broken(policy, {InstanceId(1), now, {}}), QStringList());
        policy.workingHours = WorkingHours::parse(u"Mon-Fri 13:00-18:00");
        QCOMPARE(broken(policy, {InstanceId(1), now, {}}), QStringList{QStringLiteral("working_hours warn")});
    }

    void onlyWhatIsSpentStopsAtTheLimit()
    {
        Policy policy;
        Standing standing;
        BudgetStanding day;
        day.limit = Money::fromDollars(10);
        day.actual = Money::fromDollars(9);
        day.committed = Money::fromDollars(100);
        standing.budgets = {day};
        policy.atLimit = AtLimit::Stop;
        QCOMPARE(broken(policy, {InstanceId(1), now, {}}, standing), QStringList());
        standing.budgets.front().actual = Money::fromDollars(10);
        QCOMPARE(broken(policy, {InstanceId(1), now, {}}, standing), QStringList{QStringLiteral("daily_budget stop")});
        policy.atLimit = AtLimit::Pause;
        QCOMPARE(broken(policy, {InstanceId(1), now, {}}, standing), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_running_rules)
#include "tst_running_rules.moc"
