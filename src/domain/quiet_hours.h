#pragma once

#include "domain/periods.h"

namespace bursar {

/// The part of every local day in which nobody is to be disturbed: `22:00-07:00`. May go over midnight.
class QuietHours
{
public:
    /// Nothing for text that names no time of the day, or no time at all.
    static std::optional<QuietHours> parse(QStringView text);
    QString toString() const; ///< `22:00-07:00`
    /// The moment itself outside; inside, the end of the quiet time. Across a change of the clock the local times hold.
    Instant over(Instant at, const QTimeZone &zone) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;

private:
    int m_from = 0; ///< minutes of the local day
    int m_to = 0;
};

/// The first moment after `at` at which the local clock shows the full hour (0–23). A day without that hour has it when
/// the clock has moved on; one that has it twice has it the first time.
Instant nextHour(Instant at, int hour, const QTimeZone &zone);

} // namespace bursar
