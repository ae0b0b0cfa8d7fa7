#pragma once

#include "domain/holidays.h"
#include "domain/periods.h"

#include <QByteArray>

#include <vector>

namespace bursar {

/// Holidays as a file lists them.
struct HolidayFile
{
    struct Problem
    {
        int line = 0; ///< from 1
        int column = 0; ///< from 1, in characters
        QString what; ///< a sentence, for people
        friend bool operator==(const Problem &, const Problem &) = default;
    };
    Holidays days;
    std::vector<Problem> problems; ///< in the file's order; with any, nothing of it should be used
};

/// Reads a calendar (ICS, RFC 5545: whole-day events, also those of every year) or a table (CSV: date and name, with
/// comma, semicolon or tab, with or without a head). Dates stand for themselves; times are taken in `zone` and must
/// begin and end at midnight there. Events of every year count from the year before `today` to five years after it.
HolidayFile readHolidays(const QByteArray &content, const QTimeZone &zone, QDate today);

/// The two ways, for readHolidays(). `text` has no byte order mark.
HolidayFile readHolidayCalendar(const QString &text, const QTimeZone &zone, QDate today);
HolidayFile readHolidayTable(const QString &text);

} // namespace bursar
