#include "ledger/budget_store.h"

#include "domain/audit_actions.h"
#include "foundation/text_formats.h"
#include "ledger/row.h"

#include <algorithm>

namespace bursar::ledger {

namespace {

struct Amount
{
    BudgetOwner::Kind kind = BudgetOwner::Kind::Team;
    QString owner;
    int version = 0;
    BudgetPeriod period = BudgetPeriod::Day;
    Money amount;
    int carryOver = 0; ///< percent
};

Expected<std::vector<Amount>> amountsIn(Database &database)
{
    return collect<Amount>(database,
                           QStringLiteral("SELECT owner_kind, owner, from_version, period, amount, carry_over FROM "
                                          "budgets WHERE owner_kind <> 'team'"),
                           {}, [](Row &row) {
                               Amount amount;
                               amount.kind = row.known(budgetOwnerKindFromText(row.text()));
                               amount.owner = row.text();
                               amount.version = row.count();
                               amount.period = row.known(budgetPeriodFromText(row.text()));
                               amount.amount = row.money();
                               amount.carryOver = row.count();
                               return amount;
                           });
}

QJsonObject written(const BudgetTerms &terms)
{
    QJsonObject json;
    for (const auto &[period, amount] : terms.amounts)
        json.insert(toString(period), amount.toString());
    if (!terms.carryOver.empty())
        json.insert(QStringLiteral("carry_over"), toString(terms.carryOver));
    if (terms.atLimit == AtLimit::Stop)
        json.insert(QStringLiteral("at_limit"), toString(terms.atLimit));
    if (terms.stopAtOnce != StopBrake{})
        json.insert(QStringLiteral("stop_at_once"), toString(terms.stopAtOnce));
    return json;
}

} // namespace

BudgetStore::BudgetStore(Database &database)
    : m_database(database)
{
}

Expected<std::vector<OwnerBudgets>> BudgetStore::all() const
{
    return m_database.records().get<std::vector<OwnerBudgets>>(QStringLiteral("owner budgets"),
                                                               [this] { return readAll(); });
}

Expected<std::vector<OwnerBudgets>> BudgetStore::readAll() const
{
    const auto snapshot = Snapshot::begin(m_database); // versions and amounts of one moment
    if (!snapshot)
        return snapshot.failure();
    auto versions = collect<OwnerBudgets>(m_database,
                                          QStringLiteral("SELECT owner_kind, owner, number, effective_from, at, "
                                                         "by_member, reason, approved_by, at_limit, stop_at_once "
                                                         "FROM budget_versions "
                                                         "ORDER BY owner_kind, owner, number"),
                                          {}, [](Row &row) {
                                              OwnerBudgets version;
                                              version.owner.kind = row.known(budgetOwnerKindFromText(row.text()));
                                              version.owner.id = row.text();
                                              version.number = row.count();
                                              version.effectiveFrom = row.instant();
                                              version.at = row.instant();
                                              version.by = row.id<MemberId>();
                                              version.reason = row.text();
                                              version.approvedBy = row.id<MemberId>();
                                              version.terms.atLimit = row.known(atLimitFromText(row.text()));
                                              version.terms.stopAtOnce = row.known(stopBrakeFromText(row.text()));
                                              return version;
                                          });
    if (!versions)
        return versions;
    const auto amounts = amountsIn(m_database);
    if (!amounts)
        return amounts.failure();
    for (const Amount &amount : *amounts) {
        const auto version = std::find_if(versions->begin(), versions->end(), [&](const OwnerBudgets &known) {
            return known.owner.kind == amount.kind && known.owner.id == amount.owner && known.number == amount.version;
        });
        if (version == versions->end())
            continue;
        version->terms.amounts[amount.period] = amount.amount;
        if (amount.carryOver > 0)
            version->terms.carryOver[amount.period] = amount.carryOver;
    }
    return versions;
}

Expected<std::vector<OwnerBudgets>> BudgetStore::history(BudgetOwner::Kind kind, const QString &owner) const
{
    auto versions = all();
    if (versions) {
        std::erase_if(*versions, [&](const OwnerBudgets &version) {
            return version.owner.kind != kind || version.owner.id != owner;
        });
    }
    return versions;
}

Expected<OwnerBudgets> BudgetStore::save(RecordTransaction &transaction, OwnerBudgets version, const QString &zone)
{
    Database &database = transaction.database();
    const auto earlier = BudgetStore(database).history(version.owner.kind, version.owner.id);
    if (!earlier)
        return earlier.failure();
    version.number = earlier->empty() ? 1 : earlier->back().number + 1;
    const QString kind = toString(version.owner.kind);
    const auto saved =
        database.execute(QStringLiteral("INSERT INTO budget_versions (owner_kind, owner, number, effective_from, at, "
                                        "by_member, reason, approved_by, at_limit, stop_at_once) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                         {kind, version.owner.id, version.number, stored(version.effectiveFrom), stored(version.at),
                          stored(version.by), version.reason, stored(version.approvedBy),
                          toString(version.terms.atLimit), toString(version.terms.stopAtOnce)});
    if (!saved)
        return saved.failure();
    for (const auto &[period, amount] : version.terms.amounts) {
        const auto row = database.execute(
            QStringLiteral("INSERT INTO budgets (owner_kind, owner, from_version, period, amount, zone, carry_over) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {kind, version.owner.id, version.number, toString(period), stored(amount), zone,
             percentOf(version.terms.carryOver, period)});
        if (!row)
            return row.failure();
    }
    QJsonObject details{{QStringLiteral("owner_kind"), kind},
                        {QStringLiteral("number"), version.number},
                        {QStringLiteral("reason"), version.reason},
                        {QStringLiteral("effective_from"), toRfc3339(version.effectiveFrom)},
                        {QStringLiteral("from"), written(earlier->empty() ? BudgetTerms{} : earlier->back().terms)},
                        {QStringLiteral("to"), written(version.terms)}};
    if (!version.approvedBy.isEmpty())
        details.insert(QStringLiteral("asked_by"), version.by.toString()); // the event's author approved it
    const auto told = transaction.append(audit_action::budgetSaved, {},
                                         version.owner.id.isEmpty() ? kind : version.owner.id, details);
    if (!told)
        return told.failure();
    return version;
}

} // namespace bursar::ledger
