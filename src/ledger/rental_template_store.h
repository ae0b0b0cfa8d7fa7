#pragma once

#include "domain/rental_template.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Teams' templates of rentals.
class RentalTemplateStore
{
public:
    explicit RentalTemplateStore(Database &database);
    /// Of all teams, by name.
    Expected<std::vector<RentalTemplate>> all() const;
    /// In place of the team's template of that name. Event rental_template.saved, which names the variables and tells
    /// no value.
    static Expected<void> save(RecordTransaction &transaction, const RentalTemplate &saved);
    /// Event rental_template.removed. False, and no event, when there is none.
    static Expected<bool> remove(RecordTransaction &transaction, const TeamId &team, const QString &name);

private:
    Database &m_database;
};

} // namespace bursar::ledger
