#include "ledger/market_price_store.h"

#include "ledger/row.h"

namespace bursar::ledger {

MarketPriceStore::MarketPriceStore(Database &database)
    : m_database(database)
{
}

Expected<void> MarketPriceStore::note(const std::vector<MarketPrice> &prices)
{
    for (const MarketPrice &price : prices) {
        const auto noted = m_database.execute(
            QStringLiteral("INSERT INTO market_prices (gpu_name, day, lowest, median, offers) VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (gpu_name, day) DO UPDATE SET "
                           "lowest = CASE WHEN excluded.lowest < market_prices.lowest THEN excluded.lowest "
                           "ELSE market_prices.lowest END, "
                           "median = CASE WHEN excluded.offers >= market_prices.offers THEN excluded.median "
                           "ELSE market_prices.median END, "
                           "offers = CASE WHEN excluded.offers > market_prices.offers THEN excluded.offers "
                           "ELSE market_prices.offers END"),
            {price.gpuName, stored(price.day), stored(price.lowest), stored(price.median), price.offers});
        if (!noted)
            return noted;
    }
    return {};
}

Expected<std::vector<MarketPrice>> MarketPriceStore::since(const QString &gpuName, QDate day) const
{
    return collect<MarketPrice>(m_database,
                                QStringLiteral("SELECT gpu_name, day, lowest, median, offers FROM market_prices "
                                               "WHERE gpu_name = ? AND day >= ? ORDER BY day"),
                                {gpuName, stored(day)}, [](Row &row) {
                                    MarketPrice price;
                                    price.gpuName = row.text();
                                    price.day = row.day();
                                    price.lowest = row.rate<HourlyRate>();
                                    price.median = row.rate<HourlyRate>();
                                    price.offers = row.count();
                                    return price;
                                });
}

} // namespace bursar::ledger
