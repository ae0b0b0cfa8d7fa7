#pragma once

#include "domain/replay.h"
#include "domain/rolling_hour.h"

namespace bursar::replaying {

/// Begins of local days, found once: rentals ask for them thousands of times.
class Days
{
public:
    Days(const Span &span, const QTimeZone &zone);
    size_t dayOf(Instant at) const;
    Instant startOf(size_t day) const { return m_starts.at(day); }
    size_t count() const { return m_starts.size() - 1; }

private:
    std::vector<Instant> m_starts;
};

/// A rental that passed.
struct Admitted
{
    const PastRental *rental = nullptr;
    Instant from;
    Instant to;
    CostAhead ahead; ///< as it was known when it began
};

/// What counts against one owner's budgets, as time goes on.
class Account
{
public:
    Account(const Span &span, const QTimeZone &zone);
    void admit(const Admitted &admitted) { m_active.push_back(admitted); }
    /// Rentals that have ended by then go into the days that they lasted.
    void advance(Instant now);
    Money spentIn(const Span &period, Instant now) const;
    Money committedIn(const Span &period, Instant now) const;
    HourStanding hour(Instant now) const;
    /// What the last period left is known from the beginning of the replay on.
    BudgetStanding standing(BudgetPeriod period, Money limit, int carryOver, Instant now);
    const std::vector<Admitted> &active() const { return m_active; }

private:
    void close(const Admitted &admitted);
    Money leftBefore(BudgetPeriod period, const Span &span, Money limit, int carryOver);
    /// The period's span; calendar periods are remembered while they last.
    Span periodAt(BudgetPeriod period, Instant now) const;

    QTimeZone m_zone;
    Days m_days;
    std::vector<Money> m_byDay;
    Money m_closed; ///< of all days
    std::vector<Admitted> m_active;
    std::vector<Admitted> m_recent; ///< ended within the last hour
    mutable std::map<BudgetPeriod, Span> m_periods;
    /// What the periods before this one left, as far as the replay has come.
    struct Left
    {
        Span span;
        Money amount;
    };
    std::map<BudgetPeriod, Left> m_left;
};

/// The part of what the rental cost in that time.
Money costIn(const Admitted &admitted, const Span &span);

} // namespace bursar::replaying
