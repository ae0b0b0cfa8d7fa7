#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/quantity.h"
#include "domain/rates.h"
#include "vast/call.h"
#include "vast/calls/figure.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

/// What a prepayment brought.
struct Prepayment
{
    std::optional<Figure> months; ///< `timescale`
    Share discount; ///< 0–0.4
};

/// What a prepaid instance would give back.
struct Deposit
{
    Money refundable;
    Money discount; ///< enjoyed so far
    std::optional<qint64> discountMonths;
};

/// A dearer price that the host proposes for an extension. Never to be accepted without a person.
struct PriceIncrease
{
    qint64 id = 0; ///< `pending_price_increase_id`
    InstanceId instance;
    HostId host;
    HourlyRate oldGpu; ///< per second at Vast.ai, per hour here
    HourlyRate newGpu;
    HourlyRate oldDisk;
    HourlyRate newDisk;
    std::optional<TrafficRate> oldUpload;
    std::optional<TrafficRate> newUpload;
    std::optional<TrafficRate> oldDownload;
    std::optional<TrafficRate> newDownload;
    std::optional<Instant> proposedAt;
    std::optional<Instant> contractEndsAt;
    std::optional<Instant> extendedTo; ///< `ask_end_date`
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// PUT /api/v0/instances/bid_price/{id}/ · instance_write · 5.5 s · seen: docs, official client. $0.001 to $32 a GPU;
/// without a price the lowest bid that wins.
Call<bool> changeBid(InstanceId instance, std::optional<HourlyRate> price);

/// PUT /api/v0/instances/prepay/{id}/ · instance_write · 2 s · seen: docs, official client. Locks the money to this
/// instance; a refund keeps five percent.
Call<Prepayment> prepayInstance(InstanceId instance, Money amount);

/// GET /api/v0/instances/balance/{id}/ · instance_read · 3 s · seen: docs, official client.
Call<Deposit> instanceDeposit(InstanceId instance);

/// GET /api/v0/instances/pending-price-increases/ · instance_read · nothing published · seen: official client.
Call<Rows<PriceIncrease>> priceIncreases();
/// PUT /api/v0/instances/accept-price-increase/ · instance_write · nothing published · seen: official client. A stale
/// one is NotFound or Refused.
Call<bool> acceptPriceIncrease(qint64 increase);
/// PUT /api/v0/instances/reject-price-increase/ · instance_write · nothing published · seen: official client.
Call<bool> rejectPriceIncrease(qint64 increase);

} // namespace bursar::vast::calls
