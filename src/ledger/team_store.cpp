#include "ledger/team_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

#include <algorithm>

namespace bursar::ledger {

namespace {

const QString selectTeams = QStringLiteral("SELECT id, slug, name, lead_email, zone, archived FROM teams ");
const QString selectCostCenters = QStringLiteral("SELECT id, parent, code, name FROM cost_centers ");

Team teamFrom(Row &row)
{
    Team team;
    team.id = row.id<TeamId>();
    team.slug = row.text();
    team.name = row.text();
    team.leadEmail = row.text();
    team.zone = row.text();
    team.archived = row.yes();
    return team;
}

CostCenter costCenterFrom(Row &row)
{
    CostCenter costCenter;
    costCenter.id = row.id<CostCenterId>();
    costCenter.parent = row.id<CostCenterId>();
    costCenter.code = row.text();
    costCenter.name = row.text();
    return costCenter;
}

/// The assignment of that day, or the newest when there is no day; before the first day the first one.
TeamStore::Assignment inForce(const std::vector<TeamStore::Assignment> &oldestFirst, const QDate &on)
{
    TeamStore::Assignment best;
    for (const TeamStore::Assignment &assignment : oldestFirst) {
        if (!best.fromDay.isValid() || !on.isValid() || assignment.fromDay <= on)
            best = assignment;
    }
    return best;
}

Expected<std::vector<Team>> readTeams(Database &database, const QString &condition, const QVariantList &values,
                                      const QDate &on)
{
    auto teams = collect<Team>(database, QString(selectTeams + condition), values, teamFrom);
    if (!teams)
        return teams;
    const auto assignments = TeamStore(database).allAssignments();
    if (!assignments)
        return assignments.failure();
    for (Team &team : *teams) {
        const auto own = (*assignments)->find(team.id);
        const TeamStore::Assignment now =
            own == (*assignments)->end() ? TeamStore::Assignment() : inForce(own->second, on);
        team.account = now.account;
        team.costCenter = now.costCenter;
    }
    return teams;
}

Expected<std::vector<Team>> teamsWhere(Database &database, const QString &condition, const QVariantList &values,
                                       const QDate &on)
{
    QString name = QString(QLatin1String("teams ") + condition + on.toString(Qt::ISODate));
    for (const QVariant &value : values)
        name += QString(QLatin1Char(' ') + value.toString());
    return database.records().get<std::vector<Team>>(name, [&] { return readTeams(database, condition, values, on); });
}

Expected<std::optional<Team>> firstTeam(Expected<std::vector<Team>> teams)
{
    if (!teams)
        return teams.failure();
    return teams->empty() ? std::optional<Team>{} : std::optional<Team>{teams->front()};
}

/// Holds from that day on: assignments planned for later days are overtaken by it.
Expected<void> assignFrom(Database &database, const Team &team, const QDate &day)
{
    auto cleared = database.execute(QStringLiteral("DELETE FROM team_assignments WHERE team = ? AND from_day >= ?"),
                                    {team.id.toString(), stored(day)});
    if (!cleared)
        return cleared;
    return database.execute(
        QStringLiteral("INSERT INTO team_assignments (team, from_day, account, cost_center) VALUES (?, ?, ?, ?)"),
        {stored(team.id), stored(day), stored(team.account), stored(team.costCenter)});
}

QJsonObject assignmentDetails(const Team &team, const QDate &day)
{
    return {{QStringLiteral("account"), team.account.toString()},
            {QStringLiteral("cost_center"), team.costCenter.toString()},
            {QStringLiteral("from_day"), day.toString(Qt::ISODate)}};
}

} // namespace

TeamStore::TeamStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<Team>> TeamStore::all(bool withArchived, const QDate &on) const
{
    return teamsWhere(m_database, QStringLiteral("WHERE archived = 0 OR archived = ? ORDER BY name, id"),
                      {stored(withArchived)}, on);
}

Expected<std::optional<Team>> TeamStore::byName(const QString &slugOrName, const QDate &on) const
{
    auto bySlug = firstTeam(teamsWhere(m_database, QStringLiteral("WHERE slug = ?"), {slugOrName}, on));
    if (!bySlug || *bySlug)
        return bySlug;
    return firstTeam(
        teamsWhere(m_database, QStringLiteral("WHERE name = ? ORDER BY archived, id DESC"), {slugOrName}, on));
}

Expected<std::optional<Team>> TeamStore::byId(const TeamId &id, const QDate &on) const
{
    return firstTeam(teamsWhere(m_database, QStringLiteral("WHERE id = ?"), {id.toString()}, on));
}

Expected<std::vector<TeamStore::Assignment>> TeamStore::assignments(const TeamId &team) const
{
    const auto all = allAssignments();
    if (!all)
        return all.failure();
    const auto own = (*all)->find(team);
    return own == (*all)->end() ? std::vector<Assignment>() : own->second;
}

Expected<std::shared_ptr<const TeamStore::Assignments>> TeamStore::allAssignments() const
{
    using Kept = std::shared_ptr<const Assignments>;
    return m_database.records().get<Kept>(QStringLiteral("team assignments"), [this]() -> Expected<Kept> {
        using Entry = std::pair<TeamId, Assignment>;
        const auto rows = collect<Entry>(
            m_database,
            QStringLiteral("SELECT team, from_day, account, cost_center FROM team_assignments ORDER BY team, from_day"),
            {}, [](Row &row) {
                Entry entry;
                entry.first = row.id<TeamId>();
                entry.second.fromDay = row.day();
                entry.second.account = row.id<AccountId>();
                entry.second.costCenter = row.id<CostCenterId>();
                return entry;
            });
        if (!rows)
            return rows.failure();
        auto all = std::make_shared<Assignments>();
        for (const Entry &entry : *rows)
            (*all)[entry.first].push_back(entry.second);
        return Kept(std::move(all));
    });
}

Expected<void> TeamStore::add(RecordTransaction &transaction, const Team &team)
{
    Database &database = transaction.database();
    auto added = database.execute(
        QStringLiteral("INSERT INTO teams (id, slug, name, lead_email, zone, archived) VALUES (?, ?, ?, ?, ?, ?)"),
        {stored(team.id), team.slug, team.name, team.leadEmail, team.zone, stored(team.archived)});
    if (!added)
        return added;
    const QDate day = utcDay(transaction.author().at);
    if (auto assigned = assignFrom(database, team, day); !assigned)
        return assigned;
    QJsonObject details = assignmentDetails(team, day);
    details.insert(QStringLiteral("slug"), team.slug);
    details.insert(QStringLiteral("zone"), team.zone);
    return transaction.append(audit_action::teamAdded, team.id, team.id.toString(), details);
}

Expected<void> TeamStore::change(RecordTransaction &transaction, const Team &team, const QDate &fromDay)
{
    Database &database = transaction.database();
    const QDate day = fromDay.isValid() ? fromDay : utcDay(transaction.author().at);
    const auto before = TeamStore(database).byId(team.id, day);
    if (!before)
        return before.failure();
    if (!*before)
        return noSuchRecord(QStringLiteral("team"));
    const Team &old = **before;
    // The slug is in the labels of rentals: it never changes.
    if (team.slug != old.slug) {
        return Unexpected{
            Error{Error::Kind::Usage,
                  QStringLiteral("slug_fixed"),
                  QStringLiteral("The short name %1 cannot be changed: running instances carry it in their label.")
                      .arg(old.slug),
                  QStringLiteral("Change the display name instead."),
                  {}}};
    }
    auto changed = database.execute(
        QStringLiteral("UPDATE teams SET name = ?, lead_email = ?, zone = ?, archived = ? WHERE id = ?"),
        {team.name, team.leadEmail, team.zone, stored(team.archived), team.id.toString()});
    if (!changed)
        return changed;
    const bool moves = team.account != old.account || team.costCenter != old.costCenter;
    if (moves) {
        if (auto assigned = assignFrom(database, team, day); !assigned)
            return assigned;
    }
    QJsonObject details = changedFields({{QLatin1String("name"), old.name != team.name},
                                         {QLatin1String("lead"), old.leadEmail != team.leadEmail},
                                         {QLatin1String("zone"), old.zone != team.zone},
                                         {QLatin1String("archived"), old.archived != team.archived},
                                         {QLatin1String("account"), old.account != team.account},
                                         {QLatin1String("cost_center"), old.costCenter != team.costCenter}});
    details.insert(QStringLiteral("zone"), team.zone);
    if (moves)
        details.insert(QStringLiteral("assignment"), assignmentDetails(team, day));
    return transaction.append(audit_action::teamChanged, team.id, team.id.toString(), details);
}

Expected<void> TeamStore::archive(RecordTransaction &transaction, const TeamId &team)
{
    const auto archived = transaction.database().change(
        QStringLiteral("UPDATE teams SET archived = 1 WHERE id = ? AND archived = 0"), {team.toString()});
    if (!archived)
        return archived.failure();
    if (*archived == 0)
        return noSuchRecord(QStringLiteral("team"));
    return transaction.append(audit_action::teamArchived, team, team.toString(), {});
}

Expected<std::vector<CostCenter>> TeamStore::costCenters() const
{
    return collect<CostCenter>(m_database, QString(selectCostCenters + QLatin1String("ORDER BY code")), {},
                               costCenterFrom);
}

Expected<std::optional<CostCenter>> TeamStore::costCenterByCode(const QString &code) const
{
    return first<CostCenter>(m_database, QString(selectCostCenters + QLatin1String("WHERE code = ?")), {code},
                             costCenterFrom);
}

Expected<void> TeamStore::addCostCenter(RecordTransaction &transaction, const CostCenter &costCenter)
{
    auto added = transaction.database().execute(
        QStringLiteral("INSERT INTO cost_centers (id, parent, code, name) VALUES (?, ?, ?, ?)"),
        {stored(costCenter.id), stored(costCenter.parent), costCenter.code, costCenter.name});
    if (!added)
        return added;
    const QJsonObject details{{QStringLiteral("code"), costCenter.code},
                              {QStringLiteral("parent"), costCenter.parent.toString()}};
    return transaction.append(audit_action::costCenterAdded, {}, costCenter.id.toString(), details);
}

} // namespace bursar::ledger
