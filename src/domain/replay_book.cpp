#include "domain/replay_book.h"

#include <algorithm>

namespace bursar::replaying {

namespace {

constexpr Duration oneHour = std::chrono::hours{1};

} // namespace

Days::Days(const Span &span, const QTimeZone &zone)
{
    // A week longer on both sides: delayed rentals go on behind the last one.
    QDate day = localDate(span.from, zone).addDays(-7);
    const QDate behind = localDate(span.to, zone).addDays(40);
    for (; day <= behind; day = day.addDays(1))
        m_starts.push_back(startOfDay(day, zone));
}

size_t Days::dayOf(Instant at) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), at);
    const std::ptrdiff_t day = std::max<std::ptrdiff_t>(0, next - m_starts.begin() - 1);
    return std::min(static_cast<size_t>(day), count() - 1);
}

Money costIn(const Admitted &admitted, const Span &span)
{
    const Span whole{admitted.from, admitted.to};
    if (whole.length() == Duration{0})
        return span.contains(whole.from) ? admitted.rental->cost : Money{};
    const Duration inside = whole.intersected(span).length();
    return Money::fromMicros(narrow(Wide{admitted.rental->cost.micros()} * inside.count() / whole.length().count()));
}

Account::Account(const Span &span, const QTimeZone &zone)
    : m_zone(zone)
    , m_days(span, zone)
    , m_byDay(m_days.count())
{
}

void Account::close(const Admitted &admitted)
{
    Money left = admitted.rental->cost;
    const size_t last = m_days.dayOf(admitted.to);
    for (size_t day = m_days.dayOf(admitted.from); day < last; ++day) {
        const Money part = costIn(admitted, {m_days.startOf(day), m_days.startOf(day + 1)});
        m_byDay[day] += part;
        left -= part;
    }
    m_byDay[last] += left; // what rounding leaves over is nobody's loss
    m_closed += admitted.rental->cost;
}

void Account::advance(Instant now)
{
    const auto ended =
        std::partition(m_active.begin(), m_active.end(), [now](const Admitted &admitted) { return admitted.to > now; });
    for (auto admitted = ended; admitted != m_active.end(); ++admitted) {
        close(*admitted);
        m_recent.push_back(*admitted);
    }
    m_active.erase(ended, m_active.end());
    std::erase_if(m_recent, [now](const Admitted &admitted) { return admitted.to <= now - oneHour; });
}

Money Account::spentIn(const Span &period, Instant now) const
{
    Money sum;
    if (period.to == endOfTime) {
        sum = m_closed;
    } else {
        const size_t last = m_days.dayOf(now);
        for (size_t day = m_days.dayOf(period.from); day <= last; ++day)
            sum += m_byDay[day];
    }
    for (const Admitted &admitted : m_active)
        sum += costIn(admitted, period.intersected({period.from, now}));
    return sum;
}

Money Account::committedIn(const Span &period, Instant now) const
{
    Money sum;
    for (const Admitted &admitted : m_active)
        sum += committedUntil(admitted.ahead, now, period);
    return sum;
}

HourStanding Account::hour(Instant now) const
{
    std::vector<PastCost> past;
    std::vector<CostAhead> ahead;
    for (const Admitted &admitted : m_recent)
        past.push_back({{admitted.from, admitted.to}, admitted.rental->cost});
    for (const Admitted &admitted : m_active) {
        past.push_back({{admitted.from, now}, costIn(admitted, {admitted.from, now})});
        ahead.push_back(admitted.ahead);
    }
    return rollingHour(past, ahead, now);
}

Span Account::periodAt(BudgetPeriod period, Instant now) const
{
    const auto known = m_periods.find(period);
    if (known != m_periods.end() && known->second.contains(now))
        return known->second;
    const Span span = bursar::periodAt(period, now, m_zone);
    m_periods[period] = span;
    return span;
}

Money Account::leftBefore(BudgetPeriod period, const Span &span, Money limit, int carryOver)
{
    const auto [known, isFirst] = m_left.try_emplace(period, Left{span, {}});
    Left &left = known->second;
    while (left.span.to <= span.from) { // periods without any rental, too
        const Money carried = std::min(left.amount, mostCarried(limit, carryOver));
        left.amount = std::max(Money{}, limit + carried - spentIn(left.span, left.span.to - Duration{1}));
        left.span = bursar::periodAt(period, left.span.to, m_zone);
    }
    return left.amount;
}

BudgetStanding Account::standing(BudgetPeriod period, Money limit, int carryOver, Instant now)
{
    BudgetStanding budget;
    budget.period = period;
    budget.span = periodAt(period, now);
    budget.wholeLimit = limit;
    budget.carryOver = carryOver;
    if (carryOver > 0)
        budget.leftBefore = leftBefore(period, budget.span, limit, carryOver);
    budget.limit = budget.limitFor(limit);
    if (period == BudgetPeriod::Hour) {
        const HourStanding hour = this->hour(now);
        budget.actual = hour.actual;
        budget.committed = hour.committed;
    } else {
        budget.actual = spentIn(budget.span, now);
        budget.committed = committedIn(budget.span, now);
    }
    return budget;
}

} // namespace bursar::replaying
