#include "domain/alert_ladder.h"
#include "domain/amount_words.h"
#include "foundation/text_formats.h"

#include <QDateTime>
#include <QLocale>

namespace bursar {

namespace {

/// Words for one step of one budget. Left and right of it stand dollars rounded so that they never contradict.
class StepWords
{
public:
    StepWords(const WatchedBudget &watched, const ReachedStep &step, Instant now)
        : m_watched(watched)
        , m_budget(watched.budget)
        , m_step(step)
        , m_now(now)
        , m_zone(zoneNamed(watched.budget.zone).value_or(QTimeZone::utc()))
    {
    }

    QString title() const
    {
        const bool whole = m_step.step >= 100;
        switch (m_step.measure) {
        case BudgetMeasure::Actual:
            return whole ? QStringLiteral("%1 has used all of %2").arg(name(), limit())
                         : QStringLiteral("%1 has used %2 % of %3").arg(name(), percent(), limit());
        case BudgetMeasure::Committed:
            return whole ? QStringLiteral("%1 has spent or committed all of %2").arg(name(), limit())
                         : QStringLiteral("%1 has spent or committed %2 % of %3").arg(name(), percent(), limit());
        case BudgetMeasure::Forecast:
            break;
        }
        return whole ? QStringLiteral("%1 is expected to use up %2").arg(name(), limit())
                     : QStringLiteral("%1 is expected to use %2 % of %3").arg(name(), percent(), limit());
    }

    QString meaning() const
    {
        switch (m_step.measure) {
        case BudgetMeasure::Actual:
            return m_step.step >= 100 ? QStringLiteral("%1 are spent. %2").arg(dollarsUp(m_budget.actual), atLimit())
                                      : QStringLiteral("%1 are spent; %2").arg(dollarsUp(m_budget.actual), pace());
        case BudgetMeasure::Committed: {
            const QString sum = QStringLiteral("%1 are spent, and what runs and is reserved will cost %2 more")
                                    .arg(dollarsUp(m_budget.actual), dollarsUp(m_budget.committed));
            return m_step.step >= 100
                ? QStringLiteral("%1. New rentals pause %2.").arg(sum, until())
                : QStringLiteral("%1; %2 are left for new rentals.").arg(sum, dollarsDown(m_budget.available()));
        }
        case BudgetMeasure::Forecast:
            break;
        }
        const Forecast &forecast = *m_watched.forecast;
        return QStringLiteral("%1 are spent, %2 are expected by the end, in four of five cases between %3 and %4; %5")
            .arg(dollarsUp(m_budget.actual), dollarsUp(forecast.expected), dollarsDown(forecast.low),
                 dollarsUp(forecast.high), pace());
    }

    QString remedy() const
    {
        if (m_step.measure == BudgetMeasure::Forecast)
            return QStringLiteral("Plan fewer hours, or agree on a larger budget in time.");
        return QStringLiteral("Stop what is not needed, or raise the budget.");
    }

private:
    QString name() const
    {
        return m_budget.owner.name.isEmpty() ? QStringLiteral("The organisation") : m_budget.owner.name;
    }
    QString percent() const { return QString::number(m_step.percent); }

    /// `today's $260.00`
    QString limit() const
    {
        const QString amount =
            (m_budget.isProRata() ? QStringLiteral("pro-rata ") : QString()) + dollarsDown(m_budget.limit);
        switch (m_budget.period) {
        case BudgetPeriod::Hour:
            return QStringLiteral("the hour's %1").arg(amount);
        case BudgetPeriod::Day:
            return QStringLiteral("today's %1").arg(amount);
        case BudgetPeriod::Week:
            return QStringLiteral("this week's %1").arg(amount);
        case BudgetPeriod::Month:
            return QStringLiteral("this month's %1").arg(amount);
        case BudgetPeriod::Quarter:
            return QStringLiteral("this quarter's %1").arg(amount);
        case BudgetPeriod::Lifetime:
            break;
        }
        return QStringLiteral("its whole %1").arg(amount);
    }

    /// Until when nothing new can be rented.
    QString until() const
    {
        switch (m_budget.period) {
        case BudgetPeriod::Hour:
            return QStringLiteral("until an hour costs less");
        case BudgetPeriod::Lifetime:
            return QStringLiteral("until the budget is raised");
        case BudgetPeriod::Day:
        case BudgetPeriod::Week:
        case BudgetPeriod::Month:
        case BudgetPeriod::Quarter:
            break;
        }
        return QStringLiteral("until %1").arg(moment(m_budget.span.to, false));
    }

    QString atLimit() const
    {
        return m_watched.stopsAtLimit
            ? QStringLiteral("What runs is stopped, unless a person lets it run on; new rentals pause %1.").arg(until())
            : QStringLiteral("New rentals pause %1; what runs goes on.").arg(until());
    }

    QString pace() const
    {
        if (m_watched.forecast && m_watched.forecast->runsOutAt) {
            const QString when = moment(*m_watched.forecast->runsOutAt, true);
            return m_watched.forecast->because.isEmpty()
                ? QStringLiteral("at this pace it runs out %1.").arg(when)
                : QStringLiteral("at this pace it runs out %1, because of %2.").arg(when, m_watched.forecast->because);
        }
        if (m_watched.forecast)
            return QStringLiteral("at this pace it lasts %1.").arg(until());
        return QStringLiteral("%1 are left %2.").arg(dollarsDown(m_budget.limit - m_budget.actual), until());
    }

    /// `at 16:40 (Europe/Berlin)`, `on 24 November at 16:40 (Europe/Berlin)`; the end of a day is `midnight`.
    QString moment(Instant instant, bool asPoint) const
    {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(instant), m_zone);
        const QDate today = localDate(m_now, m_zone);
        const bool midnight = local.time() == QTime(0, 0);
        const bool soon = local.date() == today || (midnight && local.date() == today.addDays(1));
        const QString clock =
            midnight && soon ? QStringLiteral("midnight") : local.time().toString(QStringLiteral("HH:mm"));
        const QString where = QStringLiteral(" (%1)").arg(QString::fromLatin1(m_zone.id()));
        if (soon)
            return (asPoint ? QStringLiteral("at ") : QString()) + clock + where;
        const QString day = QLocale::c().toString(local.date(), QStringLiteral("d MMMM"));
        const QString time = midnight ? QString() : QString(QLatin1String(" at ") + clock);
        return (asPoint ? QStringLiteral("on ") : QString()) + day + time + where;
    }

    const WatchedBudget &m_watched;
    const BudgetStanding &m_budget;
    const ReachedStep &m_step;
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace

Notice noticeFor(const WatchedBudget &watched, const ReachedStep &step, Instant now)
{
    const StepWords words(watched, step, now);
    const BudgetStanding &budget = watched.budget;
    Notice notice;
    notice.cause = step.cause;
    notice.kind = NoticeKind::Budget;
    notice.at = now;
    notice.team = watched.team;
    notice.zone = budget.zone;
    notice.urgent = step.step >= 100 && step.measure != BudgetMeasure::Forecast;
    notice.covered = step.covered;
    notice.title = words.title();
    notice.meaning = words.meaning();
    notice.remedy = words.remedy();
    notice.until = ladderPeriodEnd(budget, now);
    notice.facts = {{QStringLiteral("owner_kind"), toString(budget.owner.kind)},
                    {QStringLiteral("owner"), budget.owner.id},
                    {QStringLiteral("period"), toString(budget.period)},
                    {QStringLiteral("measure"), toString(step.measure)},
                    {QStringLiteral("step"), step.step},
                    {QStringLiteral("percent"), step.percent},
                    {QStringLiteral("limit"), budget.limit.toString()},
                    {QStringLiteral("actual"), budget.actual.toString()},
                    {QStringLiteral("committed"), budget.committed.toString()}};
    if (watched.forecast) {
        notice.facts.insert(QStringLiteral("expected"), watched.forecast->expected.toString());
        if (watched.forecast->runsOutAt)
            notice.facts.insert(QStringLiteral("runs_out_at"), toRfc3339(*watched.forecast->runsOutAt));
    }
    return notice;
}

} // namespace bursar
