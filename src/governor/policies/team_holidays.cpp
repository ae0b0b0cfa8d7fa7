#include "governor/policies/team_holidays.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "ledger/holiday_store.h"
#include "ledger/organisation_store.h"

#include <QJsonArray>

namespace bursar::governor {

namespace {

/// Where the dates are local ones.
Expected<QTimeZone> zoneOf(Context &context, const TeamId &team)
{
    if (!team.isEmpty()) {
        const Expected<Team> known = teamWithId(context.database(), team);
        return known ? Expected<QTimeZone>(zoneNamed(known->zone).value_or(QTimeZone::utc())) : known.failure();
    }
    const auto organisation = ledger::OrganisationStore(context.database()).load();
    return organisation ? Expected<QTimeZone>(zoneNamed(organisation->zone).value_or(QTimeZone::utc()))
                        : organisation.failure();
}

Error badFile(const std::vector<HolidayFile::Problem> &problems)
{
    const HolidayFile::Problem &first = problems.front();
    QJsonArray all;
    for (const HolidayFile::Problem &problem : problems)
        all.append(QJsonObject{{QStringLiteral("line"), problem.line},
                               {QStringLiteral("column"), problem.column},
                               {QStringLiteral("what"), problem.what}});
    const QString more =
        problems.size() == 1 ? QString() : QStringLiteral(" %1 more like it.").arg(problems.size() - 1);
    return {Error::Kind::Usage,
            QStringLiteral("bad_holidays"),
            QStringLiteral("Line %1, column %2: %3%4").arg(first.line).arg(first.column).arg(first.what, more),
            QStringLiteral("Correct the file and import it again; nothing was changed."),
            {{QStringLiteral("line"), first.line},
             {QStringLiteral("column"), first.column},
             {QStringLiteral("problems"), all}}};
}

std::vector<QDate> onlyIn(const Holidays &these, const Holidays &others)
{
    std::vector<QDate> days;
    for (const auto &[day, name] : these) {
        if (!others.contains(day))
            days.push_back(day);
    }
    return days;
}

} // namespace

TeamHolidays::TeamHolidays(Context &context)
    : m_context(context)
{
}

Expected<Holidays> TeamHolidays::of(const TeamId &team) const
{
    const auto lists = ledger::HolidayStore(m_context.database()).all();
    if (!lists)
        return lists.failure();
    const auto list = lists->find(team);
    return list == lists->end() ? Holidays{} : list->second;
}

Expected<TeamHolidays::Preview> TeamHolidays::preview(const TeamId &team, const QByteArray &content) const
{
    const Expected<QTimeZone> zone = zoneOf(m_context, team);
    const Expected<Holidays> before = of(team);
    if (!zone || !before)
        return zone ? before.failure() : zone.failure();
    Preview preview;
    preview.file = readHolidays(content, *zone, localDate(m_context.now(), *zone));
    preview.before = *before;
    preview.added = onlyIn(preview.file.days, *before);
    preview.removed = onlyIn(*before, preview.file.days);
    return preview;
}

Expected<Holidays> TeamHolidays::import(const MemberId &by, const TeamId &team, const QByteArray &content)
{
    const Expected<Preview> read = preview(team, content);
    if (!read)
        return read.failure();
    if (!read->file.problems.empty())
        return Unexpected{badFile(read->file.problems)};
    const auto saved = save(by, team, read->file.days);
    return saved ? Expected<Holidays>(read->file.days) : saved.failure();
}

Expected<void> TeamHolidays::clear(const MemberId &by, const TeamId &team)
{
    return save(by, team, {});
}

Expected<void> TeamHolidays::save(const MemberId &by, const TeamId &team, const Holidays &days)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Holidays> before = of(team);
    if (!before)
        return before.failure();
    if (*before == days)
        return {};
    const auto saved = ledger::HolidayStore::save(**transaction, team, days);
    return saved ? (*transaction)->commit() : saved;
}

} // namespace bursar::governor
