#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"

namespace bursar::ctl {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

Document teamDocument(const governor::TeamView &view)
{
    return {teamJson(view),
            nameValueLines(
                {{QStringLiteral("Team"), view.team.name},
                 {QStringLiteral("Slug"), view.team.slug},
                 {QStringLiteral("Account"), view.accountName},
                 {QStringLiteral("Cost centre"), orDash(view.costCenterCode)},
                 {QStringLiteral("Lead"), orDash(view.team.leadEmail)},
                 {QStringLiteral("Zone"), view.team.zone},
                 {QStringLiteral("Policy version"), QString::number(view.policy.number)},
                 {QStringLiteral("Archived"), view.team.archived ? QStringLiteral("yes") : QStringLiteral("no")}})};
}

Expected<Document> shown(Session &session, const QString &slugOrName)
{
    const Expected<governor::TeamView> view = session.reader().team(slugOrName, session.now());
    if (!view)
        return view.failure();
    return teamDocument(*view);
}

Expected<Document> list(Session &session)
{
    const auto teams = session.reader().teams(session.now(), session.line().has(QStringLiteral("all")));
    if (!teams)
        return teams.failure();
    TextTable table({QStringLiteral("Team"), QStringLiteral("Name"), QStringLiteral("Account"),
                     QStringLiteral("Cost centre"), QStringLiteral("Lead"), QStringLiteral("Zone"),
                     QStringLiteral(">Policy")});
    for (const governor::TeamView &view : *teams)
        table.addRow({view.team.slug, view.team.name, view.accountName, orDash(view.costCenterCode),
                      orDash(view.team.leadEmail), view.team.zone, QString::number(view.policy.number)});
    return Document{jsonArray(*teams, teamJson), table.toString()};
}

Expected<Document> show(Session &session)
{
    return shown(session, session.argument(0));
}

Expected<Document> add(Session &session)
{
    const CommandLine &line = session.line();
    if (!line.has(QStringLiteral("account")))
        return Unexpected{usageError(QStringLiteral("missing_option"),
                                     QStringLiteral("The team needs an account to rent through."),
                                     QStringLiteral("Name it with --account; bursarctl account list shows them."))};
    const Expected<Policy> policy =
        optionOr<Policy>(line, QStringLiteral("template"), Policy::conservative(), readTemplate);
    if (!policy)
        return policy.failure();
    governor::Administration::NewTeam team;
    team.name = session.argument(0);
    team.slug = line.value(QStringLiteral("slug"));
    team.account = line.value(QStringLiteral("account"));
    team.costCenter = line.value(QStringLiteral("cost-center"));
    team.leadEmail = line.value(QStringLiteral("lead"));
    if (line.has(QStringLiteral("zone")))
        team.zone = line.value(QStringLiteral("zone"));
    team.policy = *policy;
    team.reason = QStringLiteral("New team, %1 template")
                      .arg(line.has(QStringLiteral("template")) ? line.value(QStringLiteral("template"))
                                                                : QStringLiteral("conservative"));
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const Expected<Team> added = session.governor().administration().addTeam(*by, team);
    if (!added)
        return added.failure();
    return shown(session, added->slug);
}

Expected<Document> set(Session &session)
{
    const auto changes = readChanges(session.line().arguments.mid(1));
    if (!changes)
        return changes.failure();
    const Expected<QDate> from = optionOr<QDate>(session.line(), QStringLiteral("from"), QDate(), readDay);
    if (!from)
        return from.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const Expected<Team> changed =
        session.governor().administration().changeTeam(*by, session.argument(0), *changes, *from);
    if (!changed)
        return changed.failure();
    return shown(session, changed->slug);
}

Expected<Document> remove(Session &session)
{
    const Expected<governor::TeamView> view = session.reader().team(session.argument(0), session.now());
    if (!view)
        return view.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    if (auto removed = session.governor().administration().removeTeam(*by, view->team.slug); !removed)
        return removed.failure();
    governor::TeamView archived = *view;
    archived.team.archived = true;
    return teamDocument(archived);
}

} // namespace

std::vector<Command> teamCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("team add"),
         {QStringLiteral("NAME")},
         QStringLiteral("Adds a team with the conservative policy: RTX 4090, 2 instances, $10 a day, $0.50/h."),
         {{QStringLiteral("account"), QStringLiteral("A"), QStringLiteral("the account it rents through")},
          {QStringLiteral("cost-center"), QStringLiteral("C"), QStringLiteral("its cost centre, for example 4100")},
          {QStringLiteral("lead"), QStringLiteral("EMAIL"), QStringLiteral("its lead's address")},
          {QStringLiteral("zone"), QStringLiteral("IANA"), QStringLiteral("where its budget day begins; UTC")},
          {QStringLiteral("slug"), QStringLiteral("SLUG"),
           QStringLiteral("its short name, never changed; made from NAME unless told")},
          {QStringLiteral("template"), QStringLiteral("NAME"),
           QStringLiteral("its first policy: conservative, standard or open")}},
         QStringLiteral(
             "bursarctl team add \"Vision\" --account \"Research EU\" --cost-center 4400 --zone Europe/Berlin"),
         Needs::Ledger,
         atOnce(add)},
        {QStringLiteral("team list"),
         {},
         QStringLiteral("Lists the teams."),
         {{QStringLiteral("all"), {}, QStringLiteral("archived ones, too")}},
         QStringLiteral("bursarctl team list"),
         Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("team show"),
         {QStringLiteral("TEAM")},
         QStringLiteral("Shows a team."),
         {},
         QStringLiteral("bursarctl team show data-science"),
         Needs::Ledger,
         atOnce(show)},
        {QStringLiteral("team set"),
         {QStringLiteral("TEAM"), QStringLiteral("FIELD=VALUE…")},
         QStringLiteral("Changes name, lead, zone, account or cost_center."),
         {{QStringLiteral("from"), QStringLiteral("DAY"),
           QStringLiteral("the day from which account and cost centre hold; today")}},
         QStringLiteral("bursarctl team set data-science lead=lead@example.org"),
         Needs::Ledger,
         atOnce(set)},
        {QStringLiteral("team remove"),
         {QStringLiteral("TEAM")},
         QStringLiteral("Archives a team that has no instances; its history stays."),
         {},
         QStringLiteral("bursarctl team add Pilot --account \"Research EU\" && bursarctl team remove pilot"),
         Needs::Ledger,
         atOnce(remove)},
    };
}

} // namespace bursar::ctl
