#include "ledger/holiday_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

#include <QJsonArray>

namespace bursar::ledger {

namespace {

struct HolidayRow
{
    TeamId team;
    QDate day;
    QString name;
};

/// `2026-12-25 Christmas Day`, of those that only the first one has.
QJsonArray onlyIn(const Holidays &these, const Holidays &others)
{
    QJsonArray words;
    for (const auto &[day, name] : these) {
        const auto other = others.find(day);
        if (other == others.end() || other->second != name)
            words.append(QString(day.toString(Qt::ISODate) + u' ' + name).trimmed());
    }
    return words;
}

} // namespace

Holidays holidaysOf(const HolidayLists &lists, const TeamId &team)
{
    Holidays days;
    for (const TeamId &whose : {team, TeamId()}) {
        if (const auto list = lists.find(whose); list != lists.end())
            days.insert(list->second.begin(), list->second.end());
    }
    return days;
}

HolidayStore::HolidayStore(Database &database)
    : m_database(database)
{
}

Expected<HolidayLists> HolidayStore::all() const
{
    return m_database.records().get<HolidayLists>(QStringLiteral("holidays"), [this]() -> Expected<HolidayLists> {
        const auto rows =
            collect<HolidayRow>(m_database, QStringLiteral("SELECT team, day, name FROM holidays"), {}, [](Row &row) {
                HolidayRow read;
                read.team = TeamId::parse(row.text()).value_or(TeamId());
                read.day = row.day();
                read.name = row.text();
                return read;
            });
        if (!rows)
            return rows.failure();
        HolidayLists lists;
        for (const HolidayRow &row : *rows)
            lists[row.team][row.day] = row.name;
        return lists;
    });
}

Expected<void> HolidayStore::save(RecordTransaction &transaction, const TeamId &team, const Holidays &holidays)
{
    Database &database = transaction.database();
    const auto lists = HolidayStore(database).all();
    if (!lists)
        return lists.failure();
    const auto known = lists->find(team);
    const Holidays before = known == lists->end() ? Holidays{} : known->second;
    auto done = database.execute(QStringLiteral("DELETE FROM holidays WHERE team = ?"), {team.toString()});
    for (const auto &[day, name] : holidays) {
        if (done)
            done = database.execute(QStringLiteral("INSERT INTO holidays (team, day, name) VALUES (?, ?, ?)"),
                                    {team.toString(), day.toString(Qt::ISODate), name});
    }
    if (!done)
        return done;
    return transaction.append(audit_action::holidaysSaved, team,
                              team.isEmpty() ? QStringLiteral("organisation") : team.toString(),
                              {{QStringLiteral("days"), static_cast<int>(holidays.size())},
                               {QStringLiteral("added"), onlyIn(holidays, before)},
                               {QStringLiteral("removed"), onlyIn(before, holidays)}});
}

} // namespace bursar::ledger
