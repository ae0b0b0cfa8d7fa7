#pragma once

#include "domain/ids.h"
#include "domain/offer.h"
#include "ledger/database.h"

namespace bursar::ledger {

/// The offer of a rental that waits for a person, as it was seen last.
struct WaitingOffer
{
    RequestId request;
    Instant at;
    std::optional<Offer> offer; ///< nothing: it was not there any more
};

/// Working table: what has become of the offers of waiting rentals.
class WaitingOfferStore
{
public:
    explicit WaitingOfferStore(Database &database);
    Expected<std::vector<WaitingOffer>> all() const;
    Expected<void> note(const WaitingOffer &seen);
    /// Its request does not wait any more.
    Expected<void> forget(const RequestId &request);

private:
    Database &m_database;
};

} // namespace bursar::ledger
