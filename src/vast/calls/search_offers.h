#pragma once

#include "vast/call.h"
#include "vast/calls/offer_query.h"
#include "vast/calls/raw_answer.h"

namespace bursar::vast::calls {

// POST /api/v0/bundles/ · no scope, though a key is sent since the day's quota of 20,000 rows counts per account ·
// 10 calls a minute · seen: docs, official client. That unordered answers are samples and filters leak was met by other
// clients on the real service.

/// One request; `complete` is false when the row limit cut the answer. Equal searches are shared while in flight.
Call<OfferSnapshot> searchOffers(const OfferQuery &query);

/// Goes round the row cap: further requests from the last price on, since Vast.ai has no pages here. Sorted by total
/// price whatever the query says. Ends with all matches (`complete`), with `mostRows` rows fetched, or where a cap of
/// rows has one price.
Conversation<OfferSnapshot> searchAllOffers(const OfferQuery &query, int mostRows);

/// GET /api/v0/gpu_names/unique/ · no key needed · nothing published · seen: docs, official client. Names are added
/// without notice.
Call<QStringList> gpuNames();
/// GET /api/v0/gpu_types/ · no key needed · nothing published · seen: docs. Its rows are not known.
Call<RawAnswer> gpuTypes();

} // namespace bursar::vast::calls
