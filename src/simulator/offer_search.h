#pragma once

#include "simulator/draw.h"
#include "simulator/offer_row.h"
#include "simulator/query.h"

namespace bursar::simulator {

/// A search of offers, as the server understands it.
struct Search
{
    std::vector<Condition> lasting; ///< on fields that never change: they spare looking at the rest of most offers
    std::vector<Condition> passing; ///< on prices, room and availability
    std::vector<OrderBy> order;
    int limit = 64;
    qint64 allocatedMilliGb = 8000;
    bool bidPrices = false;
    bool quotesDiscount = false;
    bool rentableAsked = false;
    bool machineAsked = false;
    bool findsNothing = false; ///< Vast.ai finds no offer by `id`
};

/// Translates what the server translates; nothing if a field or an operator is unknown.
std::optional<Search> searchFrom(QJsonObject query, const Unknowns &unknowns);
/// What matches, in order, cut at the limit. `draw` decides which ones where no order was asked for.
std::vector<OfferView> offersFound(const Marketplace &market, const Search &search, const Draw &draw);

} // namespace bursar::simulator
