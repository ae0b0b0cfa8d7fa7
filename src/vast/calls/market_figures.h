#pragma once

#include "domain/quantity.h"
#include "domain/rates.h"
#include "vast/call.h"
#include "vast/calls/raw_answer.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

enum class HostingType { All, SecureCloud, Community };
enum class VerifiedHosts { Yes, No, All };

/// Which part of the market the figures speak of.
struct MarketSlice
{
    VerifiedHosts verified = VerifiedHosts::Yes;
    HostingType hosting = HostingType::All;
    std::optional<int> numGpus; ///< absent: all sizes
};

/// One GPU model on the market. Prices are $ per GPU and hour.
struct MarketFigure
{
    QString gpuName;
    int total = 0;
    int available = 0;
    std::optional<HourlyRate> price10; ///< percentiles
    std::optional<HourlyRate> price25;
    std::optional<HourlyRate> priceMedian;
    std::optional<HourlyRate> price75;
    std::optional<HourlyRate> price90;
    std::optional<int> usagePercent;
    std::optional<int> usagePercent30Days;
    int dlperfThousandths = 0;
    int teraflopsThousandths = 0;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// All three: machine_read · 3 s · seen: docs. They cost no search rows (inferred).

/// GET /api/v0/metrics/gpu/current/
Call<Rows<MarketFigure>> marketFigures(const MarketSlice &slice);
/// GET /api/v0/metrics/gpu/history/ · shape not known: kept as it is.
Call<RawAnswer> priceHistory(const MarketSlice &slice, const QString &gpuName);
/// GET /api/v0/metrics/gpu/locations/ · shape not known: kept as it is.
Call<RawAnswer> gpuLocations(const MarketSlice &slice);

} // namespace bursar::vast::calls
