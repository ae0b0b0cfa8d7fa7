#include "domain/standing.h"

#include <chrono>

namespace bursar {

namespace {

constexpr Duration oneHour = std::chrono::hours{1};

} // namespace

std::optional<Instant> BudgetStanding::usedUpAt(HourlyRate spend, Instant at) const
{
    const Money left = limit - actual;
    if (left <= Money{})
        return at;
    if (spend <= HourlyRate{})
        return std::nullopt;
    const Wide millis = Wide{left.micros()} * 1000 * oneHour.count() / spend.nanos();
    if (millis >= (span.to - at).count())
        return std::nullopt;
    return at + Duration{static_cast<Duration::rep>(millis)};
}

QString typedName(const BudgetOwner &owner)
{
    return owner.kind == BudgetOwner::Kind::Organisation ? toString(owner.kind)
                                                         : QStringLiteral("%1:%2").arg(toString(owner.kind), owner.key);
}

bool isSameOwner(const BudgetOwner &left, const BudgetOwner &right)
{
    return left.kind == right.kind && left.id == right.id;
}

QString toString(BudgetOwner::Kind kind)
{
    switch (kind) {
    case BudgetOwner::Kind::Team:
        return QStringLiteral("team");
    case BudgetOwner::Kind::Member:
        return QStringLiteral("member");
    case BudgetOwner::Kind::CostCenter:
        return QStringLiteral("cost_center");
    case BudgetOwner::Kind::Organisation:
        break;
    }
    return QStringLiteral("organisation");
}

std::optional<BudgetOwner::Kind> budgetOwnerKindFromText(QStringView text)
{
    using Kind = BudgetOwner::Kind;
    for (const Kind kind : {Kind::Team, Kind::Member, Kind::CostCenter, Kind::Organisation}) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

Span BudgetStanding::wholePeriod() const
{
    return isProRata() ? Span{span.to - periodLength, span.to} : span;
}

Money BudgetStanding::limitFor(Money whole, int percent) const
{
    return limitOf(std::max(whole, raisedTo), percent);
}

Money BudgetStanding::limitOf(Money whole, int percent) const
{
    const Money own = isProRata()
        ? Money::fromMicros(narrow(Wide{whole.micros()} * span.length().count() / periodLength.count()))
        : whole;
    return std::max(Money{}, own + transferred + std::min(leftBefore, mostCarried(whole, percent)));
}

Money BudgetStanding::wholeFor(Money needed) const
{
    const Money own = std::max(Money{}, needed - transferred);
    if (isProRata()) { // nothing is carried into the period in which a budget begins
        const Wide part = span.length().count();
        return Money::fromMicros(narrow((Wide{own.micros()} * periodLength.count() + part - 1) / part));
    }
    const Money withAll = std::max(Money{}, own - leftBefore);
    if (mostCarried(withAll, carryOver) >= leftBefore)
        return withAll;
    // The higher the limit, the more may be carried over: limit + percent of it.
    const Wide whole = 100 + carryOver;
    Money found = Money::fromMicros(narrow((Wide{own.micros()} * 100 + whole - 1) / whole));
    while (found > Money{} && limitOf(found - Money::fromMicros(1), carryOver) >= needed)
        found -= Money::fromMicros(1); // what rounding the percent down gave too much
    while (limitOf(found, carryOver) < needed)
        found += Money::fromMicros(1);
    return found;
}

BudgetSpan budgetSpanAt(BudgetPeriod period, Instant at, const QTimeZone &zone, std::optional<Instant> begun)
{
    BudgetSpan found{periodAt(period, at, zone), {}};
    found.periodLength = found.span.length();
    const bool hasDays =
        period == BudgetPeriod::Week || period == BudgetPeriod::Month || period == BudgetPeriod::Quarter;
    if (hasDays && begun && found.span.contains(*begun))
        found.span.from = periodAt(BudgetPeriod::Day, *begun, zone).from;
    return found;
}

const BudgetStanding *Standing::budget(BudgetPeriod period) const
{
    const auto found = std::find_if(budgets.begin(), budgets.end(),
                                    [period](const BudgetStanding &budget) { return budget.period == period; });
    return found == budgets.end() ? nullptr : &*found;
}

bool Standing::paused() const
{
    const auto exhausted = [](const BudgetStanding &budget) {
        return budget.exhausted() && budget.owner.kind != BudgetOwner::Kind::Member;
    };
    return std::any_of(budgets.begin(), budgets.end(), exhausted)
        || std::any_of(otherBudgets.begin(), otherBudgets.end(), exhausted);
}

std::optional<Instant> Standing::runsOutAt() const
{
    std::optional<Instant> first;
    const auto look = [&](const BudgetStanding &budget, HourlyRate spend) {
        const std::optional<Instant> end = budget.usedUpAt(spend, at);
        if (end && (!first || *end < *first))
            first = end;
    };
    for (const BudgetStanding &budget : budgets)
        look(budget, spendPerHour);
    for (const BudgetStanding &budget : otherBudgets)
        look(budget, budget.spendPerHour);
    return first;
}

BillableTime billableUntil(std::optional<Instant> plannedEnd, Instant now, const Span &period)
{
    // The rolling hour ends now; what counts for it is the hour to come.
    Instant end = period.to == now && period.length() == oneHour ? now + oneHour : period.to;
    // A lifetime has no end to which a disk could be paid: it counts a storage month, or the planned time if longer.
    if (period.to == endOfTime)
        end = std::max(plannedEnd.value_or(now), now + std::chrono::hours{hoursPerStorageMonth});
    const Duration whole = std::max(Duration{0}, end - now);
    const Duration planned = plannedEnd ? std::max(Duration{0}, *plannedEnd - now) : whole;
    return {std::min(whole, planned), whole};
}

Money gpuCostOver(const CostAhead &ahead, Instant now, Duration time)
{
    if (!ahead.reservedUntil)
        return costOver(ahead.gpuRate, time);
    const Duration reserved = std::clamp(*ahead.reservedUntil - now, Duration{0}, std::max(time, Duration{0}));
    return costOver(ahead.reservedRate, reserved) + costOver(ahead.gpuRate, time - reserved);
}

Money committedUntil(const CostAhead &ahead, Instant now, const Span &period)
{
    const BillableTime time = billableUntil(ahead.plannedEnd, now, period);
    return gpuCostOver(ahead, now, time.gpu) + storageCostOver(ahead.storageRate, ahead.disk, time.disk)
        + ahead.traffic;
}

} // namespace bursar
