#pragma once

#include "domain/offer.h"

#include <QDate>

#include <vector>

namespace bursar {

/// What one GPU of a model cost on one UTC day, as a search has seen it: on-demand, without disk.
struct MarketPrice
{
    QString gpuName;
    QDate day;
    HourlyRate lowest;
    HourlyRate median;
    int offers = 0; ///< how many were seen
    friend bool operator==(const MarketPrice &, const MarketPrice &) = default;
};

/// Of every model in an answer, by name. What cannot be rented now does not count.
std::vector<MarketPrice> marketPricesIn(const OfferSnapshot &seen);

} // namespace bursar
