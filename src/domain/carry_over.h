#pragma once

#include "domain/money.h"
#include "domain/periods.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace bursar {

/// What a budget may carry into its next period of what it left unused: at most that percent (1 to 100) of what it has
/// for a whole period, so that "all" at most doubles it. No entry: nothing. Day, week, month and quarter can.
using CarryOver = std::map<BudgetPeriod, int>;

/// `month 20%, quarter all`; empty for nothing.
QString toString(const CarryOver &carryOver);
/// The opposite; `none` and `month none` carry nothing. Nothing for what it does not understand.
std::optional<CarryOver> carryOverFromText(const QString &text);
/// The percent for that period, or 0.
int percentOf(const CarryOver &carryOver, BudgetPeriod period);

/// The most that may be carried into a period with that limit: rounded down.
Money mostCarried(Money wholeLimit, int percent);

/// What the last period left unused: its limit, with what was carried into it, less what was spent. That depends on the
/// period before it, and so on to the budget's first one; closed periods are added from the last one backwards, until
/// it is known whatever came before. Pure: the same history always carries the same.
class LeftOver
{
public:
    /// `limit` without what was carried into the period; at most `mostCarried` was.
    void add(Money limit, Money actual, Money mostCarried);
    /// Earlier periods would change nothing.
    bool isKnown() const { return m_least == m_most; }
    /// With nothing before the earliest period that was added. Never below zero.
    Money amount() const { return clamped(m_moved); }

private:
    Money clamped(Money amount) const { return std::clamp(amount, m_least, m_most); }

    // As a function of what the period before the earliest one left: that plus `m_moved`, between the two.
    Money m_least;
    Money m_most = Money::fromMicros(std::numeric_limits<qint64>::max());
    Money m_moved;
};

} // namespace bursar
