#pragma once

#include "domain/offer.h"
#include "ledger/database.h"

namespace bursar::ledger {

/// Working table: the last search of each team, for desks without a key and for the first screen.
class OfferSnapshotStore
{
public:
    explicit OfferSnapshotStore(Database &database);
    Expected<void> save(const TeamId &team, const OfferSnapshot &snapshot);
    Expected<OfferSnapshotPtr> load(const TeamId &team) const; ///< null when there is none

private:
    Database &m_database;
};

} // namespace bursar::ledger
