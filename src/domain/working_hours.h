#pragma once

#include "domain/holidays.h"
#include "domain/periods.h"

#include <array>
#include <vector>

namespace bursar {

/// When a team's instances may run, in the team's zone: `Mon-Fri 08:00-18:00, Sat 09:00-12:00`.
/// Without days a time holds for every day; a time that ends before it begins goes on after midnight.
class WorkingHours
{
public:
    /// Nothing for text that names no time, or a day or time that does not exist.
    static std::optional<WorkingHours> parse(QStringView text);
    /// As it was typed, with one blank where there were several.
    const QString &toString() const { return m_text; }

    /// The end of the working time that contains the moment; nothing outside of it. Hours that never end within two
    /// weeks go to the end of time. Nothing of a holiday is working time.
    std::optional<Instant> openUntil(Instant at, const QTimeZone &zone, const Holidays &holidays = {}) const;
    /// The next beginning after the moment; the moment itself when it is inside.
    Instant nextOpening(Instant at, const QTimeZone &zone, const Holidays &holidays = {}) const;
    /// Whether all of the other's times are working time here, too.
    bool contains(const WorkingHours &other) const;
    friend bool operator==(const WorkingHours &left, const WorkingHours &right) { return left.m_days == right.m_days; }

private:
    /// Minutes of a local day, from (inclusive) to (exclusive), at most 1,440.
    struct Times
    {
        int from = 0;
        int to = 0;
        friend auto operator<=>(const Times &, const Times &) = default;
    };
    using Day = std::vector<Times>;
    bool addPart(QStringView part);
    void addTimes(int day, Times times);
    const Day &dayOf(QDate date) const { return m_days.at(static_cast<size_t>(date.dayOfWeek() - 1)); }

    QString m_text;
    std::array<Day, 7> m_days; ///< Monday first; in order, without overlaps
};

} // namespace bursar
