#pragma once

#include "domain/market_price.h"
#include "ledger/database.h"

namespace bursar::ledger {

/// Working table: prices of GPUs by day, as searches have seen them.
class MarketPriceStore
{
public:
    explicit MarketPriceStore(Database &database);
    /// Of the looks of one day the lowest price stands, and the median of the look that saw most offers.
    Expected<void> note(const std::vector<MarketPrice> &prices);
    /// Of one model from that day on, the oldest first; days that nobody looked are missing.
    Expected<std::vector<MarketPrice>> since(const QString &gpuName, QDate day) const;

private:
    Database &m_database;
};

} // namespace bursar::ledger
