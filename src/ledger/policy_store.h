#pragma once

#include "domain/policy.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Policy versions and their budget rows (owner, period, amount, zone, from version).
class PolicyStore
{
public:
    explicit PolicyStore(Database &database);
    /// All versions of a team, oldest first.
    Expected<std::vector<PolicyVersion>> history(const TeamId &team) const;
    /// Takes as long with a thousand versions as with ten.
    Expected<std::optional<PolicyVersion>> inForce(const TeamId &team, Instant at) const;
    /// When the budget of that period began, if it began after `since` (the period's begin): it counts pro rata then.
    Expected<std::optional<Instant>> budgetBegun(const TeamId &team, BudgetPeriod period, Instant since,
                                                 Instant at) const;
    /// Numbers the version itself (last + 1) and returns it. Event policy.saved with reason and differences.
    static Expected<PolicyVersion> save(RecordTransaction &transaction, PolicyVersion version);

private:
    /// The version in force, and how long the answer holds.
    struct InForce
    {
        std::optional<PolicyVersion> version;
        Span span;
    };
    Expected<std::vector<PolicyVersion>> readHistory(const TeamId &team) const;
    Expected<InForce> readInForce(const TeamId &team, Instant at) const;
    Database &m_database;
};

} // namespace bursar::ledger
