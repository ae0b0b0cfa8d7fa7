#include "governor/reading/spend_keys.h"

#include "governor/chargeback/projects.h"
#include "ledger/contract_store.h"
#include "ledger/team_store.h"

namespace bursar::governor {

namespace {

using SpendingKey = LedgerReader::SpendingKey;

const QString unallocated = QStringLiteral("unallocated");

SpendKeys::Key same(const QString &text)
{
    return {text, text};
}

SpendKeys::Key sameOr(const QString &text, const QString &key, const QString &label)
{
    return text.isEmpty() ? SpendKeys::Key{key, label} : same(text);
}

} // namespace

Expected<SpendKeys> SpendKeys::load(ledger::Database &database, SpendingKey by)
{
    SpendKeys keys;
    keys.m_by = by;
    Expected<Names> names = Names::load(database);
    const auto costCenters = ledger::TeamStore(database).costCenters();
    const auto contracts = ledger::ContractStore(database).all(true);
    if (!names || !costCenters)
        return names ? costCenters.failure() : names.failure();
    if (!contracts)
        return contracts.failure();
    keys.m_names = *std::move(names);
    for (const CostCenter &one : *costCenters)
        keys.m_costCenters.emplace(one.id, one);
    for (const ledger::Contract &contract : *contracts) {
        keys.m_renters.emplace(contract.instance, contract.by);
        keys.m_labels.emplace(contract.instance, projectOf(contract));
    }
    return keys;
}

/// The cost centre's root: directly under the organisation.
SpendKeys::Key SpendKeys::departmentOf(const TeamId &team) const
{
    const auto found = m_names.teams.find(team);
    auto at = found == m_names.teams.end() ? m_costCenters.end() : m_costCenters.find(found->second.costCenter);
    if (at == m_costCenters.end())
        return {unallocated, QStringLiteral("No department")};
    for (std::size_t steps = 0; steps < m_costCenters.size(); ++steps) { // a ring ends, too
        const auto above = m_costCenters.find(at->second.parent);
        if (above == m_costCenters.end())
            break;
        at = above;
    }
    const CostCenter &root = at->second;
    return {root.code, root.name.isEmpty() || root.name == root.code ? root.code : root.code + u' ' + root.name};
}

SpendKeys::Key SpendKeys::of(const CostPart &part) const
{
    switch (m_by) {
    case SpendingKey::Team:
        return part.team ? Key{m_names.teamSlug(*part.team), m_names.team(*part.team)}
                         : Key{unallocated, QStringLiteral("Unallocated")};
    case SpendingKey::Department:
        return part.team ? departmentOf(*part.team) : Key{unallocated, QStringLiteral("No department")};
    case SpendingKey::CostCenter:
        return sameOr(part.team ? m_names.costCenterOf(*part.team) : QString(), unallocated,
                      QStringLiteral("No cost centre"));
    case SpendingKey::Member: {
        const auto renter = m_renters.find(part.instance);
        if (renter == m_renters.end() || renter->second.isEmpty())
            return {unallocated, QStringLiteral("Rented outside Bursar")};
        return same(m_names.member(renter->second));
    }
    case SpendingKey::Gpu:
        return sameOr(part.gpuName, QStringLiteral("unknown"), QStringLiteral("Not seen"));
    case SpendingKey::Account:
        return same(m_names.account(part.account));
    case SpendingKey::Label: {
        const auto label = m_labels.find(part.instance);
        return sameOr(label == m_labels.end() ? QString() : label->second, QStringLiteral("none"),
                      QStringLiteral("Without a label"));
    }
    case SpendingKey::Day:
        return same(part.day.toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

} // namespace bursar::governor
