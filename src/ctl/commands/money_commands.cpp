#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"

#include <array>

namespace bursar::ctl {

namespace {

void addRows(TextTable &table, const Standing &standing, const QString &slug)
{
    for (const BudgetStanding &budget : standing.budgets) {
        table.addRow({slug, toString(budget.period), budget.limit.toString(), budget.actual.toString(),
                      budget.committed.toString(), budget.available().toString(),
                      QStringLiteral("%1 of %2").arg(standing.slotsHeld).arg(standing.instancesLimit),
                      standing.spendPerHour.toString(),
                      shownTime(budget.usedUpAt(standing.spendPerHour, standing.at))});
    }
}

QString notesOf(const Standing &standing)
{
    QString notes;
    for (const BudgetStanding &budget : standing.budgets)
        notes += limitNote(standing.slug, budget);
    return notes;
}

Expected<Document> standing(Session &session)
{
    TextTable table({QStringLiteral("Team"), QStringLiteral("Budget"), QStringLiteral(">Limit $"),
                     QStringLiteral(">Spent $"), QStringLiteral(">Committed $"), QStringLiteral(">Available $"),
                     QStringLiteral(">Instances"), QStringLiteral(">Spends $/h"), QStringLiteral("Runs out")});
    if (!session.line().arguments.isEmpty()) {
        const auto team = session.reader().team(session.argument(0), session.now());
        if (!team)
            return team.failure();
        addRows(table, team->standing, team->team.slug);
        return Document{standingJson(team->standing, team->team.slug), table.toString() + notesOf(team->standing)};
    }
    const auto teams = session.reader().teams(session.now());
    if (!teams)
        return teams.failure();
    QString notes;
    for (const governor::TeamView &team : *teams) {
        addRows(table, team.standing, team.team.slug);
        notes += notesOf(team.standing);
    }
    return Document{
        jsonArray(*teams, [](const governor::TeamView &team) { return standingJson(team.standing, team.team.slug); }),
        table.toString() + notes};
}

using Key = governor::LedgerReader::SpendingKey;

Expected<Key> readKey(const QString &text)
{
    constexpr std::array keys{std::pair{"team", Key::Team},
                              std::pair{"department", Key::Department},
                              std::pair{"cost_center", Key::CostCenter},
                              std::pair{"member", Key::Member},
                              std::pair{"gpu", Key::Gpu},
                              std::pair{"account", Key::Account},
                              std::pair{"label", Key::Label},
                              std::pair{"day", Key::Day}};
    for (const auto &[name, key] : keys) {
        if (text == QLatin1String(name))
            return key;
    }
    return Unexpected{badValue(QStringLiteral("--by"), text,
                               QStringLiteral("team, department, cost_center, member, gpu, account, label or day"))};
}

Expected<Document> spending(Session &session)
{
    const CommandLine &line = session.line();
    const Expected<Key> by =
        readKey(line.has(QStringLiteral("by")) ? line.value(QStringLiteral("by")) : QStringLiteral("team"));
    if (!by)
        return by.failure();
    const Expected<Organisation> organisation = session.reader().organisation();
    if (!organisation)
        return organisation.failure();
    const QDate today = localDate(session.now(), zoneNamed(organisation->zone).value_or(QTimeZone::utc()));
    const Expected<QDate> to = optionOr<QDate>(line, QStringLiteral("to"), today, readDay);
    if (!to)
        return to.failure();
    const Expected<QDate> from = optionOr<QDate>(line, QStringLiteral("from"), Month::of(*to).firstDay(), readDay);
    if (!from)
        return from.failure();
    if (*from > *to)
        return Unexpected{badValue(QStringLiteral("--from"), from->toString(Qt::ISODate),
                                   QStringLiteral("before %1, the last day").arg(to->toString(Qt::ISODate)))};
    const auto rows = session.reader().spending(*by, *from, *to, session.now());
    if (!rows)
        return rows.failure();
    TextTable table({QStringLiteral("Spent on"), QStringLiteral(">GPU $"), QStringLiteral(">Disk $"),
                     QStringLiteral(">Download $"), QStringLiteral(">Upload $"), QStringLiteral(">Other $"),
                     QStringLiteral(">Total $")});
    for (const governor::SpendingRow &row : *rows) {
        table.addRow({row.label.isEmpty() ? row.key : row.label, row.amounts.gpu.toString(),
                      row.amounts.disk.toString(), row.amounts.download.toString(), row.amounts.upload.toString(),
                      row.amounts.other.toString(), row.amounts.total().toString()});
    }
    return Document{jsonArray(*rows, spendingJson), table.toString()};
}

} // namespace

std::vector<Command> moneyCommands()
{
    return {
        {QStringLiteral("standing"),
         {QStringLiteral("[TEAM]")},
         QStringLiteral("Shows where budgets are now: limit, spent, committed, available."),
         {},
         QStringLiteral("bursarctl standing data-science"),
         Command::Needs::Ledger,
         atOnce(standing)},
        {QStringLiteral("report spending"),
         {},
         QStringLiteral("Sums what was spent, highest first; both days count."),
         {{QStringLiteral("by"), QStringLiteral("KEY"),
           QStringLiteral("team, department, cost_center, member, gpu, account, label or day; team")},
          {QStringLiteral("from"), QStringLiteral("DAY"),
           QStringLiteral("first day; that of the month of the last one")},
          {QStringLiteral("to"), QStringLiteral("DAY"), QStringLiteral("last day; today")}},
         QStringLiteral("bursarctl report spending --by gpu"),
         Command::Needs::Ledger,
         atOnce(spending)},
    };
}

} // namespace bursar::ctl
