#pragma once

#include "domain/holiday_file.h"
#include "domain/ids.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// Days that are no working time, of a team or (with the empty id) of the organisation, whose days hold for every team.
class TeamHolidays
{
public:
    explicit TeamHolidays(Context &context);

    /// The list itself, without the organisation's when it is a team's.
    Expected<Holidays> of(const TeamId &team) const;

    /// What a file would change.
    struct Preview
    {
        HolidayFile file;
        Holidays before;
        std::vector<QDate> added;
        std::vector<QDate> removed;
    };
    /// Dates are the team's (the organisation's, in its zone). Writes nothing, and does not fail for what is wrong in
    /// the file: its problems are among the answer.
    Expected<Preview> preview(const TeamId &team, const QByteArray &content) const;
    /// The file's days in place of the list. A usage error with line and column (and all of them under `problems`) when
    /// something in the file is wrong; nothing is changed then.
    Expected<Holidays> import(const MemberId &by, const TeamId &team, const QByteArray &content);
    Expected<void> clear(const MemberId &by, const TeamId &team);

private:
    Expected<void> save(const MemberId &by, const TeamId &team, const Holidays &days);
    Context &m_context;
};

} // namespace bursar::governor
