#include "ledger/policy_store.h"

#include "domain/audit_actions.h"
#include "domain/owner_budgets.h"
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
    int carryOver = 0; ///< percent
};

const QString carryOverField = QStringLiteral("carry_over");

/// The fields with the budgets put back, as a policy.
Expected<Policy> policyFrom(QJsonObject fields, const BudgetTerms &budgets)
{
    for (const auto &[period, amount] : budgets.amounts)
        fields.insert(budgetField(period), amount.toString());
    if (!budgets.carryOver.empty())
        fields.insert(carryOverField, toString(budgets.carryOver));
    return policyFromJson(fields);
}

Expected<std::vector<StoredBudget>> budgetsOf(Database &database, const TeamId &team, const QString &more,
                                              const QVariantList &values)
{
    return collect<StoredBudget>(
        database,
        QStringLiteral(
            "SELECT from_version, period, amount, carry_over FROM budgets WHERE owner_kind = 'team' AND owner = ?")
            + more,
        QVariantList{team.toString()} + values, [](Row &row) {
            StoredBudget budget;
            budget.version = row.count();
            budget.period = row.known(budgetPeriodFromText(row.text()));
            budget.amount = row.money();
            budget.carryOver = row.count();
            return budget;
        });
}

Expected<std::vector<StoredVersion>> storedVersions(Database &database, const TeamId &team, const QString &more,
                                                    const QVariantList &values)
{
    return collect<StoredVersion>(
        database,
        QStringLiteral("SELECT number, effective_from, at, by_member, reason, approved_by, fields FROM "
                       "policy_versions WHERE team = ? ")
            + more,
        QVariantList{team.toString()} + values, [&team](Row &row) {
            StoredVersion read;
            read.version.team = team;
            read.version.number = row.count();
            read.version.effectiveFrom = row.instant();
            read.version.at = row.instant();
            read.version.by = row.id<MemberId>();
            read.version.reason = row.text();
            read.version.approvedBy = row.id<MemberId>();
            read.fields = row.json();
            return read;
        });
}

Expected<PolicyVersion> versionFrom(const Database &database, const StoredVersion &row,
                                    const std::vector<StoredBudget> &budgets)
{
    BudgetTerms own;
    for (const StoredBudget &budget : budgets) {
        if (budget.version != row.version.number)
            continue;
        own.amounts[budget.period] = budget.amount;
        if (budget.carryOver > 0)
            own.carryOver[budget.period] = budget.carryOver;
    }
    auto policy = policyFrom(row.fields, own);
    if (!policy)
        return Unexpected{damagedRecord(database, QStringLiteral("SELECT FROM policy_versions"))};
    PolicyVersion version = row.version;
    version.policy = *std::move(policy);
    return version;
}

/// The last version that was saved, in force or not.
Expected<std::optional<PolicyVersion>> newest(Database &database, const TeamId &team)
{
    const auto rows = storedVersions(database, team, QStringLiteral("ORDER BY number DESC LIMIT 1"), {});
    if (!rows)
        return rows.failure();
    if (rows->empty())
        return std::optional<PolicyVersion>{};
    const auto budgets =
        budgetsOf(database, team, QStringLiteral(" AND from_version = ?"), {rows->front().version.number});
    if (!budgets)
        return budgets.failure();
    auto version = versionFrom(database, rows->front(), *budgets);
    return version ? Expected<std::optional<PolicyVersion>>(*std::move(version)) : version.failure();
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
            QStringLiteral(
                "INSERT INTO budgets (owner_kind, owner, from_version, period, amount, zone, carry_over) VALUES "
                "('team', ?, ?, ?, ?, ?, ?)"),
            {version.team.toString(), version.number, toString(period), stored(amount), **zone,
             percentOf(version.policy.carryOver, period)});
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
    QJsonObject details{{QStringLiteral("number"), version.number},
                        {QStringLiteral("reason"), version.reason},
                        {QStringLiteral("effective_from"), toRfc3339(version.effectiveFrom)},
                        {QStringLiteral("differences"), changes}};
    if (!version.approvedBy.isEmpty())
        details.insert(QStringLiteral("asked_by"), version.by.toString()); // the event's author approved it
    return details;
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
    const auto rows = storedVersions(m_database, team, QStringLiteral("ORDER BY number"), {});
    if (!rows)
        return rows.failure();
    const auto budgets = budgetsOf(m_database, team, {}, {});
    if (!budgets)
        return budgets.failure();
    std::vector<PolicyVersion> versions;
    for (const StoredVersion &row : *rows) {
        auto version = versionFrom(m_database, row, *budgets);
        if (!version)
            return version.failure();
        versions.push_back(*std::move(version));
    }
    return versions;
}

Expected<PolicyStore::InForce> PolicyStore::readInForce(const TeamId &team, Instant at) const
{
    const auto snapshot = Snapshot::begin(m_database);
    if (!snapshot)
        return snapshot.failure();
    InForce found{std::nullopt, {instantFromMillis(0), endOfTime}};
    const auto next = first<Instant>(
        m_database,
        QStringLiteral("SELECT effective_from FROM policy_versions WHERE team = ? AND effective_from > ? ORDER BY "
                       "effective_from LIMIT 1"),
        {team.toString(), stored(at)}, [](Row &row) { return row.instant(); });
    if (!next)
        return next.failure();
    found.span.to = next->value_or(endOfTime);
    const auto rows = storedVersions(
        m_database, team, QStringLiteral("AND effective_from <= ? ORDER BY effective_from DESC, number DESC LIMIT 1"),
        {stored(at)});
    if (!rows)
        return rows.failure();
    if (rows->empty())
        return found;
    const auto budgets =
        budgetsOf(m_database, team, QStringLiteral(" AND from_version = ?"), {rows->front().version.number});
    if (!budgets)
        return budgets.failure();
    auto version = versionFrom(m_database, rows->front(), *budgets);
    if (!version)
        return version.failure();
    found.span.from = version->effectiveFrom;
    found.version = *std::move(version);
    return found;
}

Expected<std::optional<PolicyVersion>> PolicyStore::inForce(const TeamId &team, Instant at) const
{
    const QString name = QLatin1String("policy in force ") + team.toString();
    auto known = m_database.records().get<InForce>(name, [&] { return readInForce(team, at); });
    if (known && !known->span.contains(at))
        known = readInForce(team, at);
    if (!known)
        return known.failure();
    return known->version;
}

Expected<std::optional<Instant>> PolicyStore::budgetBegun(const TeamId &team, BudgetPeriod period, Instant since,
                                                          Instant at) const
{
    struct Step
    {
        Instant from;
        bool has = false;
    };
    const QString select = QStringLiteral(
        "SELECT v.effective_from, (SELECT COUNT(*) FROM budgets b WHERE b.owner_kind = 'team' AND b.owner = v.team AND "
        "b.from_version = v.number AND b.period = ?) FROM policy_versions v WHERE v.team = ? AND ");
    const auto read = [](Row &row) {
        Step step;
        step.from = row.instant();
        step.has = row.yes();
        return step;
    };
    const auto before = first<Step>(
        m_database,
        select + QStringLiteral("v.effective_from <= ? ORDER BY v.effective_from DESC, v.number DESC LIMIT 1"),
        {toString(period), team.toString(), stored(since)}, read);
    const auto within = collect<Step>(
        m_database,
        select + QStringLiteral("v.effective_from > ? AND v.effective_from <= ? ORDER BY v.effective_from, v.number"),
        {toString(period), team.toString(), stored(since), stored(at)}, read);
    if (!before || !within)
        return before ? within.failure() : before.failure();
    bool has = *before && (*before)->has;
    std::optional<Instant> begun;
    for (const Step &step : *within) {
        if (step.has && !has)
            begun = step.from;
        else if (!step.has)
            begun.reset();
        has = step.has;
    }
    return begun;
}

Expected<PolicyVersion> PolicyStore::save(RecordTransaction &transaction, PolicyVersion version)
{
    // What is saved once must be readable for ever.
    if (const auto sound = validatePolicy(version.policy); !sound)
        return sound.failure();
    Database &database = transaction.database();
    const auto last = newest(database, version.team);
    if (!last)
        return last.failure();
    const Policy before = *last ? (*last)->policy : Policy{};
    version.number = *last ? (*last)->number + 1 : 1;
    QJsonObject fields = policyToJson(version.policy);
    for (const BudgetPeriod period : allBudgetPeriods)
        fields.remove(budgetField(period));
    fields.remove(carryOverField);
    const auto saved = database.execute(
        QStringLiteral("INSERT INTO policy_versions (team, number, effective_from, at, by_member, reason, approved_by, "
                       "fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored(version.team), version.number, stored(version.effectiveFrom), stored(version.at), stored(version.by),
         version.reason, stored(version.approvedBy), stored(fields)});
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
