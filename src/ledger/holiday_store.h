#pragma once

#include "domain/holidays.h"
#include "domain/ids.h"
#include "ledger/record_transaction.h"

#include <map>

namespace bursar::ledger {

/// By team; the empty id is the organisation, whose days hold for every team.
using HolidayLists = std::map<TeamId, Holidays>;

/// The team's own days and the organisation's.
Holidays holidaysOf(const HolidayLists &lists, const TeamId &team);

/// Days that are no working time.
class HolidayStore
{
public:
    explicit HolidayStore(Database &database);
    Expected<HolidayLists> all() const;
    /// In place of those that the team (or the organisation) has. Event holidays.saved with what is new and what is
    /// gone.
    static Expected<void> save(RecordTransaction &transaction, const TeamId &team, const Holidays &holidays);

private:
    Database &m_database;
};

} // namespace bursar::ledger
