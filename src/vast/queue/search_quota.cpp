#include "vast/queue/search_quota.h"

#include <algorithm>
#include <climits>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr int rowsPerDay = 20'000;
// What looks for itself leaves the rest of the day to people.
constexpr int rowsForBackground = rowsPerDay * 6 / 10;
constexpr int rowsForWatching = rowsPerDay * 8 / 10;
// An end further away comes from a clock that was wrong.
constexpr Duration farthestEnd = 25h;
constexpr int exchangeTries = 5;

Instant midnightAfter(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
}

QDate dayOf(Instant now)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(now)};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

int shareOf(Priority priority)
{
    switch (priority) {
    case Priority::Background:
        return rowsForBackground;
    case Priority::Watching:
        return rowsForWatching;
    case Priority::BudgetStop:
    case Priority::Person:
        break;
    }
    return INT_MAX;
}

} // namespace

PacingMemory::SearchRows SearchQuota::today(const std::optional<PacingMemory::SearchRows> &stored, Instant now) const
{
    PacingMemory::SearchRows rows = stored.value_or(PacingMemory::SearchRows{});
    if (rows.day != dayOf(now)) {
        rows.day = dayOf(now);
        rows.used = 0;
    }
    if (rows.goneUntil && (*rows.goneUntil <= now || *rows.goneUntil > now + farthestEnd))
        rows.goneUntil.reset();
    return rows;
}

std::optional<Instant> SearchQuota::goneUntil(Instant now) const
{
    return today(m_memory.loadSearchRows(), now).goneUntil;
}

std::optional<Instant> SearchQuota::heldBackUntil(Priority priority, Instant now) const
{
    const PacingMemory::SearchRows rows = today(m_memory.loadSearchRows(), now);
    if (rows.goneUntil)
        return rows.goneUntil;
    return rows.used >= shareOf(priority) ? std::optional(midnightAfter(now)) : std::nullopt;
}

void SearchQuota::spend(int rows, Instant now)
{
    change(now, [rows](PacingMemory::SearchRows &today) { today.used += std::max(rows, 0); });
}

void SearchQuota::refused(const RateRefusal &refusal, Instant now)
{
    // Vast.ai's own count of the seconds is better than our midnight: a clock that is a little ahead would lose a day.
    const Instant until =
        refusal.retryAfter ? now + std::min<Duration>(*refusal.retryAfter, farthestEnd) : midnightAfter(now);
    change(now, [until](PacingMemory::SearchRows &today) { today.goneUntil = until; });
}

QueueState::SearchRows SearchQuota::state(Instant now) const
{
    const PacingMemory::SearchRows rows = today(m_memory.loadSearchRows(), now);
    return {rows.used, rowsPerDay, rows.goneUntil};
}

template <class Change>
void SearchQuota::change(Instant now, Change change)
{
    // Others may write in between; a count that is lost after a few tries does no harm.
    for (int attempt = 0; attempt < exchangeTries; ++attempt) {
        const std::optional<PacingMemory::SearchRows> stored = m_memory.loadSearchRows();
        PacingMemory::SearchRows next = today(stored, now);
        change(next);
        if (m_memory.exchangeSearchRows(stored, next))
            return;
    }
}

} // namespace bursar::vast
