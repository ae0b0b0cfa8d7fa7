#include "ledger/rental_template_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"

#include <QJsonArray>

namespace bursar::ledger {

namespace {

RentalTemplate templateFrom(Row &row)
{
    RentalTemplate read;
    read.team = row.id<TeamId>();
    read.name = row.text();
    read.image = row.text();
    read.disk = row.gigabytes();
    read.plannedTime = row.duration();
    read.launch = row.known(launchFromJson(row.json()));
    read.by = row.id<MemberId>();
    read.changedAt = row.instant();
    return read;
}

QJsonObject detailsOf(const RentalTemplate &saved)
{
    QJsonArray variables;
    for (const EnvironmentVariable &variable : saved.launch.environment)
        variables.append(variable.name);
    for (const QString &name : saved.launch.accountVariables)
        variables.append(name);
    return {{QStringLiteral("name"), saved.name},
            {QStringLiteral("image"), saved.image},
            {QStringLiteral("disk_gb"), saved.disk.toString()},
            {QStringLiteral("planned_time"), durationToText(saved.plannedTime)},
            {QStringLiteral("mode"), toString(saved.launch.mode)},
            {QStringLiteral("variables"), variables}};
}

} // namespace

RentalTemplateStore::RentalTemplateStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<RentalTemplate>> RentalTemplateStore::all() const
{
    return m_database.records().get<std::vector<RentalTemplate>>(QStringLiteral("rental templates"), [this] {
        return collect<RentalTemplate>(
            m_database,
            QStringLiteral("SELECT team, name, image, disk, planned_time, launch_json, by_member, changed_at "
                           "FROM rental_templates ORDER BY folded, team"),
            {}, templateFrom);
    });
}

Expected<void> RentalTemplateStore::save(RecordTransaction &transaction, const RentalTemplate &saved)
{
    Database &database = transaction.database();
    const QString folded = saved.name.toCaseFolded();
    auto done = database.execute(QStringLiteral("DELETE FROM rental_templates WHERE team = ? AND folded = ?"),
                                 {saved.team.toString(), folded});
    if (done)
        done = database.execute(
            QStringLiteral("INSERT INTO rental_templates (team, folded, name, image, disk, planned_time, launch_json, "
                           "by_member, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {stored(saved.team), folded, saved.name, saved.image, stored(saved.disk), stored(saved.plannedTime),
             stored(toJson(saved.launch)), stored(saved.by), stored(saved.changedAt)});
    return done ? transaction.append(audit_action::rentalTemplateSaved, saved.team, saved.name, detailsOf(saved))
                : done;
}

Expected<bool> RentalTemplateStore::remove(RecordTransaction &transaction, const TeamId &team, const QString &name)
{
    const Expected<int> removed =
        transaction.database().change(QStringLiteral("DELETE FROM rental_templates WHERE team = ? AND folded = ?"),
                                      {team.toString(), name.toCaseFolded()});
    if (!removed || *removed == 0)
        return removed ? Expected<bool>(false) : removed.failure();
    const auto told = transaction.append(audit_action::rentalTemplateRemoved, team, name, {});
    return told ? Expected<bool>(true) : told.failure();
}

} // namespace bursar::ledger
