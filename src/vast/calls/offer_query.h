#pragma once

#include "domain/offer.h"
#include "vast/json/json_value.h"

#include <QStringList>

#include <variant>

namespace bursar::vast {

/// A column by which offers can be filtered and sorted. Names are those of Vast.ai's search; some the server translates
/// (`verified`, `datacenter`, `geolocation`, `duration`).
enum class OfferField {
    BandwidthNvlink, ///< GB/s
    ComputeCapability, ///< × 100: 890
    CpuCores, ///< of the whole machine
    CpuCoresEffective, ///< our share
    CpuGhz,
    CpuName,
    CpuRam, ///< MB, of the whole machine
    CudaMaxGood,
    Datacenter, ///< yes or no
    DirectPortCount,
    DiskBandwidth, ///< MB/s
    DiskName,
    DiskSpace, ///< GB
    DlPerf,
    DlPerfPerDollar,
    DphBase, ///< $/h, GPUs only
    DphTotal, ///< $/h, with the disk asked for
    DriverVersion, ///< as a number: 535.86.05 is 535086005
    Duration, ///< seconds that the host still promises
    External,
    FlopsPerDollar,
    Geolocation, ///< two-letter country code
    GpuArchitecture,
    GpuFraction,
    GpuMaxPower, ///< W
    GpuMemoryBandwidth, ///< GB/s
    GpuName, ///< `RTX 4090`, with blanks
    GpuRam, ///< MB of one GPU: 24564 for a card of 24 GB
    GpuTotalRam, ///< MB
    HasAvx,
    HostId,
    InetDown, ///< Mbit/s
    InetDownCost, ///< $/GB
    InetUp,
    InetUpCost,
    MachineId,
    MinBid, ///< $/h
    NumGpus,
    Offer, ///< `ask_contract_id`; a filter on `id` finds nothing
    OsVersion,
    PciGeneration,
    PcieBandwidth, ///< GB/s
    Reliability, ///< 0–1
    Rentable,
    Score,
    StaticIp,
    StorageCost, ///< $/GB and month
    TotalFlops, ///< TFLOPS
    Verified,
    VmsEnabled,
};
/// The name in a query.
const char *queryName(OfferField field);

enum class Comparison { Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual, In, NotIn };

/// One condition of a search: all of them must hold, there is no "or". Made by the functions below, so that a number is
/// compared with a number and a text with a text.
class OfferCondition
{
public:
    /// `number` is decimal text: `0.95`, `24000`.
    static OfferCondition number(OfferField field, Comparison comparison, const QString &number);
    static OfferCondition flag(OfferField field, bool value);
    static OfferCondition text(OfferField field, Comparison comparison, const QString &value);
    /// Texts or numbers, as the field has them; `comparison` is In or NotIn.
    static OfferCondition among(OfferField field, Comparison comparison, const QStringList &values);

    OfferField field() const { return m_field; }
    /// `{"gte":0.95}`
    QByteArray operationJson() const;
    /// Looks at a row of the answer, since the server's filters leak. A value that is missing cannot be judged and
    /// passes only "not equal" and "not in".
    bool holds(const JsonValue &row) const;
    friend bool operator==(const OfferCondition &, const OfferCondition &) = default;

private:
    OfferCondition(OfferField field, Comparison comparison, QStringList values);
    bool isText() const;
    bool equalsAny(const JsonValue &value) const;

    OfferField m_field;
    Comparison m_comparison;
    QStringList m_values;
};

/// One criterion of the order in which offers come.
struct OfferOrder
{
    OfferField field = OfferField::DphTotal;
    bool descending = false;
    friend bool operator==(const OfferOrder &, const OfferOrder &) = default;
};

/// What a search asks for; every condition is also checked again on every row that comes back.
struct OfferQuery
{
    QStringList gpuNames; ///< Vast.ai's spelling; empty: all
    std::optional<HourlyRate> maxTotalPerHour; ///< `dph_total` for `disk`
    std::optional<Share> minReliability;
    std::optional<int> minGpus;
    std::optional<int> maxGpus;
    std::optional<bool> verified;
    std::optional<OfferId> offer; ///< one offer again (`ask_contract_id`)
    bool includeNotRentable = false;
    std::vector<OfferCondition> conditions; ///< further ones
    Gigabytes disk = Gigabytes::fromWhole(20); ///< `allocated_storage`
    /// Decides the prices in the rows: with Bid `pricePerHour` is the floor for bids, not the on-demand price.
    RentalType type = RentalType::OnDemand;
    /// Always sent: without an order a cut answer is a random sample of the matches.
    std::vector<OfferOrder> order{OfferOrder{}};
    int limit = 200;
    friend bool operator==(const OfferQuery &, const OfferQuery &) = default;
};

/// The body of a search, query at the top.
QByteArray toJson(const OfferQuery &query);
/// Whether a row, decoded and as it came, answers the query.
bool answers(const OfferQuery &query, const Offer &offer, const JsonValue &row);

} // namespace bursar::vast
