#include "ledger/policy_store.h"

#include "domain/audit_actions.h"
#include "domain/policy_fields.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"

#include <QJsonArray>

namespace bursar::ledger {

namespace {

struct StoredVersion
{
    PolicyVersion version;
    QJsonObject fields;
};

struct StoredBudget
{
    int version = 0;
    BudgetPeriod period = BudgetPeriod::Day;
    Money amount;
};

/// The fields with the budgets put back, as a policy.
Expected<Policy> policyFrom(QJsonObject fields, const std::map<BudgetPeriod, Money> &budgets)
{
    for (const auto &[period, amount] : budgets)
        fields.insert(budgetField(period), amount.toString());
    return policyFromJson(fields);
}

Expected<std::vector<StoredBudget>> budgetsOf(Database &database, const TeamId &team)
{
    return collect<StoredBudget>(
        database,
        QStringLiteral("SELECT from_version, period, amount FROM budgets WHERE owner_kind = 'team' AND owner = ?"),
        {team.toString()}, [](Row &row) {
            StoredBudget budget;
            budget.version = row.count();
            budget.period = row.known(budgetPeriodFromText(row.text()));
            budget.amount = row.money();
            return budget;
        });
}

Expected<void> saveBudgets(Database &database, const PolicyVersion &version)
{
    const auto zone = first<QString>(database, QStringLiteral("SELECT zone FROM teams WHERE id = ?"),
                                     {version.team.toString()}, [](Row &row) { return row.text(); });
    if (!zone)
        return zone.failure();
    if (!*zone)
        return noSuchRecord(QStringLiteral("team"));
    for (const auto &[period, amount] : version.policy.budgets) {
        auto saved = database.execute(
            QStringLiteral("INSERT INTO budgets (owner_kind, owner, from_version, period, amount, zone) VALUES "
                           "('team', ?, ?, ?, ?, ?)"),
            {version.team.toString(), version.number, toString(period), stored(amount), **zone});
        if (!saved)
            return saved;
    }
    return {};
}

QJsonObject eventDetails(const PolicyVersion &version, const Policy &before)
{
    QJsonArray changes;
    for (const PolicyDifference &difference : differences(before, version.policy)) {
        changes.append(QJsonObject{{QStringLiteral("field"), difference.field},
                                   {QStringLiteral("from"), difference.from},
                                   {QStringLiteral("to"), difference.to}});
    }
    return {{QStringLiteral("number"), version.number},
            {QStringLiteral("reason"), version.reason},
            {QStringLiteral("effective_from"), toRfc3339(version.effectiveFrom)},
            {QStringLiteral("differences"), changes}};
}

} // namespace

PolicyStore::PolicyStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<PolicyVersion>> PolicyStore::history(const TeamId &team) const
{
    return m_database.records().get<std::vector<PolicyVersion>>(QString(QLatin1String("policies ") + team.toString()),
                                                                [&] { return readHistory(team); });
}

Expected<std::vector<PolicyVersion>> PolicyStore::readHistory(const TeamId &team) const
{
    const auto snapshot = Snapshot::begin(m_database); // versions and budgets of one moment
    if (!snapshot)
        return snapshot.failure();
    const auto rows =
        collect<StoredVersion>(m_database,
                               QStringLiteral("SELECT number, effective_from, at, by_member, reason, fields FROM "
                                              "policy_versions WHERE team = ? ORDER BY number"),
                               {team.toString()}, [&team](Row &row) {
                                   StoredVersion read;
                                   read.version.team = team;
                                   read.version.number = row.count();
                                   read.version.effectiveFrom = row.instant();
                                   read.version.at = row.instant();
                                   read.version.by = row.id<MemberId>();
                                   read.version.reason = row.text();
                                   read.fields = row.json();
                                   return read;
                               });
    if (!rows)
        return rows.failure();
    const auto budgets = budgetsOf(m_database, team);
    if (!budgets)
        return budgets.failure();
    std::vector<PolicyVersion> versions;
    for (const StoredVersion &row : *rows) {
        std::map<BudgetPeriod, Money> own;
        for (const StoredBudget &budget : *budgets) {
            if (budget.version == row.version.number)
                own[budget.period] = budget.amount;
        }
        auto policy = policyFrom(row.fields, own);
        if (!policy)
            return Unexpected{damagedRecord(m_database, QStringLiteral("SELECT FROM policy_versions"))};
        versions.push_back(row.version);
        versions.back().policy = *std::move(policy);
    }
    return versions;
}

Expected<std::optional<PolicyVersion>> PolicyStore::inForce(const TeamId &team, Instant at) const
{
    const auto versions = history(team);
    if (!versions)
        return versions.failure();
    const PolicyVersion *version = versionInForce(*versions, at);
    return version ? std::optional(*version) : std::optional<PolicyVersion>{};
}

Expected<PolicyVersion> PolicyStore::save(RecordTransaction &transaction, PolicyVersion version)
{
    // What is saved once must be readable for ever.
    if (const auto sound = validatePolicy(version.policy); !sound)
        return sound.failure();
    Database &database = transaction.database();
    const auto earlier = PolicyStore(database).history(version.team);
    if (!earlier)
        return earlier.failure();
    const Policy before = earlier->empty() ? Policy{} : earlier->back().policy;
    version.number = earlier->empty() ? 1 : earlier->back().number + 1;
    QJsonObject fields = policyToJson(version.policy);
    for (const BudgetPeriod period : allBudgetPeriods)
        fields.remove(budgetField(period));
    const auto saved = database.execute(QStringLiteral("INSERT INTO policy_versions (team, number, effective_from, at, "
                                                       "by_member, reason, fields) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                        {stored(version.team), version.number, stored(version.effectiveFrom),
                                         stored(version.at), stored(version.by), version.reason, stored(fields)});
    if (!saved)
        return saved.failure();
    if (const auto done = saveBudgets(database, version); !done)
        return done.failure();
    const auto told = transaction.append(audit_action::policySaved, version.team, version.team.toString(),
                                         eventDetails(version, before));
    if (!told)
        return told.failure();
    return version;
}

} // namespace bursar::ledger
