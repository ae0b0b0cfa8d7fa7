#pragma once

#include "domain/decision.h"
#include "domain/market_price.h"
#include "foundation/expected.h"

#include <functional>
#include <memory>

namespace bursar::governor {

class Context;

/// What a desk searches for.
struct OfferSearch
{
    TeamId team;
    QString gpu; ///< empty: what the policy allows
    std::optional<HourlyRate> maxPrice;
    Gigabytes disk = Gigabytes::fromWhole(20);
    Duration plannedTime = std::chrono::hours{8};
    bool onlyAllowedByPolicy = true; ///< false: the whole market (costs search rows)
    int limit = 200;
};

struct JudgedOffer
{
    Offer offer;
    HourlyRate truePricePerHour;
    Decision decision;
};

/// Searches for offers and judges them. Searches go through the queue of the team's account.
class OfferDesk
{
public:
    explicit OfferDesk(Context &context);
    OfferDesk(const OfferDesk &) = delete;
    OfferDesk &operator=(const OfferDesk &) = delete;

    /// Fresh from Vast.ai, or an answer at most 60 s old to the same question, and while Vast.ai refuses one of a
    /// quarter of an hour; kept as the team's snapshot in the ledger.
    void search(const OfferSearch &search, std::function<void(Expected<OfferSnapshotPtr>)> done);
    /// One offer as it is now; an environment error (`offer_gone`) when it is not there any more.
    void look(const TeamId &team, OfferId offer, Gigabytes disk, std::function<void(Expected<Offer>)> done,
              RentalType type = RentalType::OnDemand);
    /// The team's last snapshot in the ledger; null when there is none.
    Expected<OfferSnapshotPtr> lastSnapshot(const TeamId &team) const;
    /// What a GPU cost by day, as far as this ledger's searches have seen it; the oldest first.
    Expected<std::vector<MarketPrice>> priceHistory(const QString &gpuName, int days) const;
    /// With verdict and every reason, cheapest true price first.
    Expected<std::vector<JudgedOffer>> judge(const OfferSearch &search, const OfferSnapshot &snapshot,
                                             const MemberId &by) const;

private:
    Context &m_context;
};

} // namespace bursar::governor
