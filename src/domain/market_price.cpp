#include "domain/market_price.h"

#include "domain/periods.h"

#include <algorithm>
#include <map>

namespace bursar {

std::vector<MarketPrice> marketPricesIn(const OfferSnapshot &seen)
{
    std::map<QString, std::vector<HourlyRate>> pricesOf;
    for (const Offer &offer : seen.offers)
        if (offer.rentable && offer.numGpus > 0 && !offer.gpuName.isEmpty())
            pricesOf[offer.gpuName].push_back(
                HourlyRate::fromNanos(narrow(divideHalfEven(offer.pricePerHour.nanos(), offer.numGpus))));
    const QDate day = localDate(seen.fetchedAt, QTimeZone::utc());
    std::vector<MarketPrice> result;
    for (auto &[gpuName, prices] : pricesOf) {
        const auto middle = prices.begin() + static_cast<std::ptrdiff_t>((prices.size() - 1) / 2);
        std::ranges::nth_element(prices, middle);
        const HourlyRate median = *middle;
        result.push_back({gpuName, day, std::ranges::min(prices), median, static_cast<int>(prices.size())});
    }
    return result;
}

} // namespace bursar
