#pragma once

#include "domain/shared_resource.h"
#include "ledger/record_transaction.h"

#include <map>

namespace bursar::ledger {

/// Working table: what accounts hold beside instances.
class ResourceStore
{
public:
    explicit ResourceStore(Database &database);
    /// By account, kind, name.
    Expected<std::vector<SharedResource>> all() const;
    /// Instead of what was known of that kind in the account.
    Expected<void> replace(const AccountId &account, ResourceKind kind, const std::vector<SharedResource> &resources);

private:
    Database &m_database;
};

/// Whose resources are: what persons have said of single ones, and rules for names.
class ResourceTeamStore
{
public:
    struct Assignment
    {
        AccountId account;
        ResourceKind kind = ResourceKind::Template;
        QString resource;
        TeamId team;
    };
    struct Rule
    {
        QString pattern;
        TeamId team;
        friend bool operator==(const Rule &, const Rule &) = default;
    };
    explicit ResourceTeamStore(Database &database);
    Expected<std::vector<Assignment>> assignments() const;
    Expected<std::vector<Rule>> rules() const; ///< by pattern
    /// An empty team: nobody's, unless a rule says otherwise.
    static Expected<void> assign(RecordTransaction &transaction, const Assignment &assignment);
    /// An empty team: the rule goes.
    static Expected<void> setRule(RecordTransaction &transaction, const Rule &rule);

private:
    Database &m_database;
};

} // namespace bursar::ledger
