#include "ctl/commands/commands.h"
#include "ctl/json_file.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"

#include <QJsonArray>

#include <algorithm>

namespace bursar::ctl {

namespace {

/// A team, or the organisation.
struct Whose
{
    TeamId team; ///< empty: the organisation's
    QString key;
};

Expected<Whose> whoseDays(Session &session)
{
    const QString name = session.argument(0);
    if (name == u"organisation")
        return Whose{{}, name};
    const auto team = session.reader().team(name, session.now());
    return team ? Expected<Whose>(Whose{team->team.id, team->team.slug}) : team.failure();
}

QJsonArray daysJson(const Holidays &days)
{
    QJsonArray rows;
    for (const auto &[day, name] : days)
        rows.append(QJsonObject{{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("name"), name}});
    return rows;
}

QString daysTable(const Holidays &days)
{
    TextTable table({QStringLiteral("Day"), QStringLiteral("Holiday")});
    for (const auto &[day, name] : days)
        table.addRow({day.toString(Qt::ISODate), name});
    return table.toString();
}

Expected<Document> list(Session &session)
{
    const auto whose = whoseDays(session);
    if (!whose)
        return whose.failure();
    const Expected<Holidays> days = session.governor().holidays().of(whose->team);
    return days ? Expected<Document>(Document{daysJson(*days), daysTable(*days)}) : days.failure();
}

QJsonArray datesJson(const std::vector<QDate> &days)
{
    QJsonArray dates;
    for (const QDate &day : days)
        dates.append(day.toString(Qt::ISODate));
    return dates;
}

/// What the import would do, and all that is wrong in the file.
Document previewDocument(const governor::TeamHolidays::Preview &preview, const QString &path)
{
    QJsonArray problems;
    QString text;
    for (const HolidayFile::Problem &problem : preview.file.problems) {
        problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("what"), problem.what}});
        text += QStringLiteral("%1:%2:%3: %4\n").arg(path).arg(problem.line).arg(problem.column).arg(problem.what);
    }
    TextTable table({QStringLiteral("Day"), QStringLiteral("Holiday"), QStringLiteral("Change")});
    const auto has = [](const std::vector<QDate> &days, QDate day) {
        return std::find(days.begin(), days.end(), day) != days.end();
    };
    for (const auto &[day, name] : preview.file.days)
        table.addRow(
            {day.toString(Qt::ISODate), name, has(preview.added, day) ? QStringLiteral("new") : QStringLiteral("-")});
    for (const QDate &day : preview.removed)
        table.addRow({day.toString(Qt::ISODate), preview.before.at(day), QStringLiteral("goes")});
    return {QJsonObject{{QStringLiteral("days"), daysJson(preview.file.days)},
                        {QStringLiteral("added"), datesJson(preview.added)},
                        {QStringLiteral("removed"), datesJson(preview.removed)},
                        {QStringLiteral("problems"), problems}},
            text + table.toString()};
}

Expected<Document> import(Session &session)
{
    const auto whose = whoseDays(session);
    if (!whose)
        return whose.failure();
    const QString path = session.argument(1);
    const Expected<QByteArray> content = readFile(path);
    if (!content)
        return content.failure();
    governor::TeamHolidays &holidays = session.governor().holidays();
    if (session.line().has(QStringLiteral("dry-run"))) {
        const auto preview = holidays.preview(whose->team, *content);
        return preview ? Expected<Document>(previewDocument(*preview, path)) : preview.failure();
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const Expected<Holidays> days = holidays.import(*by, whose->team, *content);
    if (!days) {
        Error error = days.error();
        if (error.details.contains(QStringLiteral("line")))
            error.details.insert(QStringLiteral("file"), path);
        return Unexpected{error};
    }
    return Document{daysJson(*days), QStringLiteral("%1 has %2 holidays now.\n").arg(whose->key).arg(days->size())};
}

Expected<Document> clear(Session &session)
{
    const auto whose = whoseDays(session);
    if (!whose)
        return whose.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (auto cleared = session.governor().holidays().clear(*by, whose->team); !cleared)
        return cleared.failure();
    return Document{QJsonArray(), QStringLiteral("%1 has no holidays now.\n").arg(whose->key)};
}

} // namespace

std::vector<Command> holidayCommands()
{
    using Needs = Command::Needs;
    const QString owner = QStringLiteral("TEAM|organisation");
    return {
        {QStringLiteral("holidays import"),
         {owner, QStringLiteral("FILE")},
         QStringLiteral("Takes the days of a calendar (ICS) or a table (CSV: date, name) in place of those that are "
                        "listed; they are outside the working hours. The organisation's hold for every team."),
         {{QStringLiteral("dry-run"), {}, QStringLiteral("change nothing; show what it would, and what is wrong")}},
         QStringLiteral(
             "printf '2026-12-25,Christmas Day\\n' > days.csv && bursarctl holidays import data-science days.csv"),
         Needs::Ledger,
         atOnce(import)},
        {QStringLiteral("holidays list"),
         {owner},
         QStringLiteral("Lists the days that are no working time."),
         {},
         QStringLiteral("bursarctl holidays list organisation"),
         Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("holidays clear"),
         {owner},
         QStringLiteral("Takes all days off the list."),
         {},
         QStringLiteral("bursarctl holidays clear data-science"),
         Needs::Ledger,
         atOnce(clear)},
    };
}

} // namespace bursar::ctl
