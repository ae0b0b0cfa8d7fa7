#pragma once

#include "domain/people.h"
#include "ledger/record_transaction.h"

#include <map>
#include <memory>

namespace bursar::ledger {

/// Teams and cost centres. Which account and cost centre a team has is kept with the day from which it holds.
class TeamStore
{
public:
    /// What a team belongs to from a UTC day on.
    struct Assignment
    {
        QDate fromDay;
        AccountId account;
        CostCenterId costCenter;
    };
    explicit TeamStore(Database &database);
    /// Account and cost centre are those of the UTC day `on`; of the newest assignment, even a future one, when it is
    /// invalid.
    Expected<std::vector<Team>> all(bool withArchived = false, const QDate &on = {}) const;
    /// By slug, or by display name if no slug matches.
    Expected<std::optional<Team>> byName(const QString &slugOrName, const QDate &on = {}) const;
    Expected<std::optional<Team>> byId(const TeamId &id, const QDate &on = {}) const;
    /// Oldest first; the first one also holds for the time before it.
    Expected<std::vector<Assignment>> assignments(const TeamId &team) const;
    /// The same of every team, archived ones, too.
    using Assignments = std::map<TeamId, std::vector<Assignment>>;
    Expected<std::shared_ptr<const Assignments>> allAssignments() const;
    static Expected<void> add(RecordTransaction &transaction, const Team &team);
    /// Account and cost centre hold from `fromDay` (UTC date; today when invalid); the rest at once.
    static Expected<void> change(RecordTransaction &transaction, const Team &team, const QDate &fromDay);
    static Expected<void> archive(RecordTransaction &transaction, const TeamId &team);

    Expected<std::vector<CostCenter>> costCenters() const;
    Expected<std::optional<CostCenter>> costCenterByCode(const QString &code) const;
    static Expected<void> addCostCenter(RecordTransaction &transaction, const CostCenter &costCenter);

private:
    Database &m_database;
};

} // namespace bursar::ledger
