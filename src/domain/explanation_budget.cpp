#include "domain/amount_words.h"
#include "domain/explanation.h"

#include <QLocale>

namespace bursar::explanation {

namespace {

/// `month` in sentences; the fields' names have `monthly`.
QString budgetTitle(BudgetPeriod period)
{
    switch (period) {
    case BudgetPeriod::Hour:
        return QStringLiteral("hourly budget");
    case BudgetPeriod::Day:
        return QStringLiteral("daily budget");
    case BudgetPeriod::Week:
        return QStringLiteral("weekly budget");
    case BudgetPeriod::Month:
        return QStringLiteral("monthly budget");
    case BudgetPeriod::Quarter:
        return QStringLiteral("quarterly budget");
    case BudgetPeriod::Lifetime:
        break;
    }
    return QStringLiteral("lifetime budget");
}

QString untilText(const Case &refused, const BudgetRule &budget)
{
    if (budget.period == BudgetPeriod::Hour)
        return QStringLiteral("within an hour");
    if (budget.period == BudgetPeriod::Lifetime)
        return QStringLiteral("in all");
    return QStringLiteral("until %1").arg(refused.timeText(budget.span.to, &budget));
}

QString proRataText(const Case &refused, const BudgetRule &budget)
{
    if (!budget.known || !budget.known->isProRata())
        return {};
    const QString began =
        QLocale::c().toString(localDate(budget.span.from, refused.zone(&budget)), QStringLiteral("d MMM"));
    return QStringLiteral(" It began on %1, so %2 count for this %3.")
        .arg(began, dollarsDown(budget.limit), toString(budget.period));
}

/// What makes the limit of this period another one than the rule's.
QString carriedText(const Case &refused, const BudgetRule &budget)
{
    if (!budget.known)
        return {};
    const Money whole = budget.isTeams() ? refused.policy().budgets.at(budget.period) : budget.known->wholeLimit;
    const int percent =
        budget.isTeams() ? percentOf(refused.policy().carryOver, budget.period) : budget.known->carryOver;
    const Money carried =
        std::min(budget.known->leftBefore, mostCarried(std::max(whole, budget.known->raisedTo), percent));
    return carried.isZero() ? QString()
                            : QStringLiteral(" It includes %1 carried over from the last %2.")
                                  .arg(dollarsDown(carried), toString(budget.period));
}

QString raisedText(const Case &refused, const BudgetRule &budget)
{
    if (!budget.known || !budget.known->raisedUntil)
        return {};
    const Money whole = budget.isTeams() ? refused.policy().budgets.at(budget.period) : budget.known->wholeLimit;
    if (whole >= budget.known->raisedTo)
        return {};
    return QStringLiteral(" It is raised from %1 to %2 until %3.")
        .arg(dollarsDown(whole), dollarsDown(budget.known->raisedTo),
             refused.timeText(*budget.known->raisedUntil, &budget));
}

QString movedText(const BudgetRule &budget)
{
    if (!budget.known)
        return {};
    const Money moved = budget.known->transferred;
    if (moved.isZero())
        return {};
    return moved > Money{}
        ? QStringLiteral(" %1 of it were given by others for this %2.").arg(dollarsDown(moved), toString(budget.period))
        : QStringLiteral(" %1 were given to others for this %2.")
              .arg(dollarsDown(Money{} - moved), toString(budget.period));
}

/// An hour from now, at the latest, all that was spent has left the rolling hour; what runs on is still in it.
std::optional<Instant> hourFitsAt(const Case &refused, const BudgetRule &budget)
{
    constexpr Duration hour = std::chrono::hours{1};
    const HourlyRate runsOn = budget.known ? budget.known->spendPerHour : HourlyRate{};
    BudgetRule then = budget;
    then.actual = costOver(runsOn, hour);
    return then.refuses(refused.judge.addsTo(budget, refused.proposal)) ? std::nullopt
                                                                        : std::optional(refused.now() + hour);
}

} // namespace

Reason budgetReason(const Case &refused, const Finding &finding)
{
    const BudgetRule &budget = refused.budget(finding);
    const Money adds = refused.judge.addsTo(budget, refused.proposal);
    const Money needed = budget.used() + adds;
    const QString owner = ownerText(budget);
    const bool proRata = budget.known && budget.known->isProRata();
    const Money whole = !proRata ? budget.limit
        : budget.isTeams()       ? refused.policy().budgets.at(budget.period)
                                 : budget.known->wholeLimit;
    const Money missing = std::max(Money::fromMicros(1), needed - budget.limit);
    Reason reason;
    const QString title = owner.isEmpty()
        ? QStringLiteral("%1 %2").arg(dollarsDown(whole), budgetTitle(budget.period))
        : QStringLiteral("%1 %2 of %3").arg(dollarsDown(whole), budgetTitle(budget.period), owner);
    reason.message = budget.exhausted()
        ? QStringLiteral("The %1 is used up, with %2 spent or committed %3; with the %4 of this rental, %5 is missing.")
              .arg(title, dollarsUp(budget.used()), untilText(refused, budget), dollarsUp(adds), dollarsUp(missing))
        : QStringLiteral("This rental needs %1 %2, but only %3 of the %4 is left; %5 is missing.")
              .arg(dollarsUp(adds), untilText(refused, budget), dollarsDown(budget.available()), title,
                   dollarsUp(missing));
    reason.message +=
        proRataText(refused, budget) + raisedText(refused, budget) + carriedText(refused, budget) + movedText(budget);
    reason.observed = needed.toString();
    reason.limit = budget.limit.toString();
    reason.owner = owner;
    reason.shortBy = missing;
    reason.fitsAt = fitsAt(refused, budget);
    return reason;
}

QString ownerText(const BudgetRule &budget)
{
    if (budget.isTeams())
        return {};
    switch (budget.known->owner.kind) {
    case BudgetOwner::Kind::CostCenter:
        return QStringLiteral("department %1").arg(budget.known->owner.name);
    case BudgetOwner::Kind::Organisation:
        return QStringLiteral("the organisation");
    case BudgetOwner::Kind::Member:
    case BudgetOwner::Kind::Team:
        break;
    }
    return budget.known->owner.name;
}

std::optional<Instant> fitsAt(const Case &refused, const BudgetRule &budget)
{
    if (budget.period == BudgetPeriod::Lifetime)
        return std::nullopt;
    if (budget.period == BudgetPeriod::Hour)
        return hourFitsAt(refused, budget);
    const Instant start = budget.span.to;
    const Span next = periodAt(budget.period, start, refused.zone(&budget));
    const Money whole = budget.isTeams() ? refused.policy().budgets.at(budget.period)
        : budget.known->isProRata() || !budget.known->transferred.isZero() || !budget.known->leftBefore.isZero()
            || budget.known->raisedUntil
        ? budget.known->wholeLimit
        : budget.limit;
    const Money runsOn = budget.known ? budget.known->committedNext : Money{};
    const BudgetRule fresh{budget.period, next, whole, {}, runsOn, nullptr};
    const Money adds = committedUntil(costAhead(refused.proposal, start), start, next);
    return fresh.refuses(adds) ? std::nullopt : std::optional(start);
}

} // namespace bursar::explanation
