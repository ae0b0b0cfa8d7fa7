#pragma once

#include "domain/ids.h"
#include "domain/quantity.h"
#include "domain/rates.h"

#include <memory>
#include <optional>
#include <vector>

namespace bursar {

enum class RentalType { OnDemand, Bid, Reserved };
QString toString(RentalType type); ///< `on-demand`, `bid`, `reserved`
std::optional<RentalType> rentalTypeFromText(QStringView text);

enum class Verification { Verified, Unverified, Deverified };

/// An offer of Vast.ai's marketplace, with the fields Bursar uses (search offers). Prices are for the whole slice.
struct Offer
{
    // What most verdicts look at stands together: a market of 100,000 offers is judged at the speed of memory.
    HourlyRate pricePerHour; ///< `dph_base`: GPUs only
    StorageRate storageCost;
    Share reliability;
    Gigabytes diskSpace; ///< most that can be allocated
    QString gpuName; ///< Vast.ai's spelling, `RTX 4090`; empty for machines without GPU
    int gpuRamMb = 0; ///< memory of one GPU
    int numGpus = 0;
    bool rentable = true;
    bool datacenter = false;
    Verification verification = Verification::Unverified;
    QString country; ///< two letters, upper case; empty when unknown

    OfferId id;
    MachineId machineId;
    HostId hostId;
    QString cpuName;
    int cpuCoresThousandths = 0; ///< our share
    int cpuRamMb = 0; ///< our share, estimated from the share of cores
    int inetUpMbps = 0;
    int inetDownMbps = 0;
    TrafficRate upCost;
    TrafficRate downCost;
    std::optional<HourlyRate> minBid;
    QString location; ///< as Vast.ai writes it
    std::optional<Instant> endsAt; ///< end of the host's promise
    int directPorts = 0;
    bool staticIp = false;
    QString cudaVersion;
    QString driverVersion;
    int dlperfThousandths = 0;
    Share discount; ///< `discount_rate`: what paying in advance brings, as quoted; zero: nothing is promised
    Share mostDiscount; ///< `credit_discount_max`: the most that paying in advance may bring; zero: not told

    /// `dph_base` + disk × `storage_cost` / 720: the figure that `max_price_per_hour` judges.
    HourlyRate truePricePerHour(Gigabytes disk) const { return pricePerHour + storagePerHour(storageCost, disk); }
    friend bool operator==(const Offer &, const Offer &) = default;
};

/// What a search answered: immutable, shared between threads.
struct OfferSnapshot
{
    std::vector<Offer> offers;
    Instant fetchedAt;
    int badRows = 0; ///< rows that could not be read; shown, never silently lost
    bool complete = false; ///< false when the row limit cut the answer
};
using OfferSnapshotPtr = std::shared_ptr<const OfferSnapshot>;

} // namespace bursar
