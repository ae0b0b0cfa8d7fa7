#include "vast/calls/market_figures.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

std::vector<std::pair<QByteArray, QByteArray>> queryOf(const MarketSlice &slice)
{
    const QByteArray verified = slice.verified == VerifiedHosts::Yes ? "yes"
        : slice.verified == VerifiedHosts::No                        ? "no"
                                                                     : "all";
    const QByteArray hosting = slice.hosting == HostingType::SecureCloud ? "secure_cloud"
        : slice.hosting == HostingType::Community                        ? "community"
                                                                         : "all";
    return {{"verified", verified},
            {"hosting_type", hosting},
            {"num_gpus", slice.numGpus ? QByteArray::number(*slice.numGpus) : QByteArray("all")}};
}

std::optional<int> percent(RowReader &reader, const char *key)
{
    const std::optional<qint64> value = reader.whole(key);
    return value && *value >= 0 && *value <= 100 ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<MarketFigure> decodeFigure(const JsonValue &row)
{
    RowReader reader(row);
    MarketFigure figure;
    figure.gpuName = reader.text("gpu_name");
    if (figure.gpuName.isEmpty())
        return std::nullopt;
    figure.total = std::max(0, reader.count("total"));
    figure.available = std::max(0, reader.count("available"));
    figure.price10 = reader.read<HourlyRate>("price_p10");
    figure.price25 = reader.read<HourlyRate>("price_p25");
    figure.priceMedian = reader.read<HourlyRate>("price_median");
    figure.price75 = reader.read<HourlyRate>("price_p75");
    figure.price90 = reader.read<HourlyRate>("price_p90");
    figure.usagePercent = percent(reader, "usage");
    figure.usagePercent30Days = percent(reader, "usage_30d");
    figure.dlperfThousandths = reader.count("dlperf", 3);
    figure.teraflopsThousandths = reader.count("tflops", 3);
    return figure;
}

} // namespace

Call<Rows<MarketFigure>> marketFigures(const MarketSlice &slice)
{
    return listCall(get(endpoints::marketFigures(), "/api/v0/metrics/gpu/current/", queryOf(slice)), "gpus",
                    decodeFigure);
}

Call<RawAnswer> priceHistory(const MarketSlice &slice, const QString &gpuName)
{
    auto query = queryOf(slice);
    query.emplace_back("gpu_name", gpuName.toUtf8());
    return rawCall(get(endpoints::marketFigures(), "/api/v0/metrics/gpu/history/", std::move(query)));
}

Call<RawAnswer> gpuLocations(const MarketSlice &slice)
{
    return rawCall(get(endpoints::marketFigures(), "/api/v0/metrics/gpu/locations/", queryOf(slice)));
}

} // namespace bursar::vast::calls
