#pragma once

#include "domain/policy_templates.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// The organisation's own policy templates.
class PolicyTemplateStore
{
public:
    explicit PolicyTemplateStore(Database &database);
    /// By name.
    Expected<std::vector<OwnPolicyTemplate>> all() const;
    /// In place of the one of that name. Event policy_template.saved with the fields.
    static Expected<void> save(RecordTransaction &transaction, const OwnPolicyTemplate &saved);
    /// False when there was none. Event policy_template.removed.
    static Expected<bool> remove(RecordTransaction &transaction, const QString &name);

private:
    Database &m_database;
};

} // namespace bursar::ledger
