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
    Expected<std::optional<PolicyVersion>> inForce(const TeamId &team, Instant at) const;
    /// Numbers the version itself (last + 1) and returns it. Event policy.saved with reason and differences.
    static Expected<PolicyVersion> save(RecordTransaction &transaction, PolicyVersion version);

private:
    Expected<std::vector<PolicyVersion>> readHistory(const TeamId &team) const;
    Database &m_database;
};

} // namespace bursar::ledger
