#pragma once

#include "domain/metering.h"
#include "vast/call.h"

namespace bursar::vast {

struct ChargeList
{
    std::vector<Charge> charges; ///< one per instance and UTC day; `account`, `firstSeen`, `changedAt` are left empty
    Money otherSources; ///< volumes and serverless: not of an instance
    int badRows = 0;
    bool complete = false; ///< all pages came, and their number agrees where Vast.ai gives one
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// GET /api/v0/charges/ · billing_read · 1 s · seen: docs, official client, real rows. Charges of the UTC days from
/// first to last, all pages.
Conversation<ChargeList> listCharges(QDate firstDay, QDate lastDay);

} // namespace bursar::vast::calls
