#include "vast/decoders/offer_decoder.h"

#include "vast/decoders/row_reader.h"

#include <algorithm>

namespace bursar::vast {

namespace {

Verification verificationFrom(const QString &word)
{
    if (word == QLatin1String("verified"))
        return Verification::Verified;
    return word == QLatin1String("deverified") ? Verification::Deverified : Verification::Unverified;
}

/// Vast.ai's `cpu_ram` is the whole machine's; a slice gets it in proportion to its cores (as gpuhunt computes it).
int shareOfRam(RowReader &reader)
{
    const qint64 ram = reader.count("cpu_ram");
    const qint64 cores = reader.count("cpu_cores", 3);
    const qint64 ours = reader.count("cpu_cores_effective", 3);
    return static_cast<int>(cores > 0 && ours > 0 ? ram * std::min(ours, cores) / cores : ram);
}

/// $/GB; where it is missing, from $/TB, in which Vast.ai counts 1024 GB.
TrafficRate trafficRate(RowReader &reader, const char *perGb, const char *perTb)
{
    if (const std::optional<TrafficRate> rate = reader.read<TrafficRate>(perGb))
        return *rate;
    const auto rate = reader.need<TrafficRate>(perTb);
    return TrafficRate::fromNanos(narrow(divideHalfEven(rate.nanos(), 1024)));
}

/// A discount; what is no share of the price promises nothing.
Share shareOfOne(RowReader &reader, const char *name)
{
    constexpr Share whole = Share::fromMillionths(1'000'000);
    const Share share = reader.read<Share>(name).value_or(Share());
    return share > Share() && share < whole ? share : Share();
}

void readMachine(RowReader &reader, Offer &offer)
{
    offer.cpuName = reader.text("cpu_name");
    offer.cpuCoresThousandths = reader.count("cpu_cores_effective", 3);
    offer.cpuRamMb = shareOfRam(reader);
    offer.diskSpace = reader.read<Gigabytes>("disk_space").value_or(Gigabytes());
    offer.inetUpMbps = reader.count("inet_up");
    offer.inetDownMbps = reader.count("inet_down");
    offer.location = reader.text("geolocation");
    offer.country = countryFrom(offer.location);
    offer.directPorts = std::max(0, reader.count("direct_port_count"));
    offer.staticIp = reader.flag("static_ip");
    offer.cudaVersion = reader.text("cuda_max_good");
    offer.driverVersion = reader.text("driver_version");
    offer.dlperfThousandths = reader.count("dlperf", 3);
    offer.datacenter = reader.count("hosting_type") == 1;
}

} // namespace

Expected<Offer, QStringList> decodeOffer(const JsonValue &row)
{
    if (!row.isObject())
        return Unexpected{QStringList{QStringLiteral("not an object")}};
    RowReader optional(row);
    Offer offer;
    readMachine(optional, offer);
    offer.machineId = optional.identifier<MachineId>("machine_id");
    offer.hostId = optional.identifier<HostId>("host_id");
    offer.gpuName = optional.text("gpu_name");
    offer.minBid = optional.read<HourlyRate>("min_bid");
    offer.reliability = optional.read<Share>("reliability2").value_or(Share());
    if (const std::optional<Share> share = optional.read<Share>("reliability"))
        offer.reliability = *share;
    offer.verification = verificationFrom(optional.text("verification"));
    offer.rentable = optional.flag("rentable", true);
    offer.endsAt = optional.instant("end_date");
    offer.discount = shareOfOne(optional, "discount_rate");
    offer.mostDiscount = shareOfOne(optional, "credit_discount_max");

    RowReader needed = optional.anew();
    offer.id = needed.identifier<OfferId>("ask_contract_id");
    if (offer.id.isEmpty())
        offer.id = needed.identifier<OfferId>("id");
    if (offer.id.isEmpty())
        needed.complain("id");
    if (needed.field("num_gpus").isNothing())
        needed.complain("num_gpus");
    offer.numGpus = needed.count("num_gpus");
    offer.gpuRamMb = needed.count("gpu_ram");
    offer.pricePerHour = needed.need<HourlyRate>("dph_base");
    offer.storageCost = needed.need<StorageRate>("storage_cost");
    offer.upCost = trafficRate(needed, "inet_up_cost", "internet_up_cost_per_tb");
    offer.downCost = trafficRate(needed, "inet_down_cost", "internet_down_cost_per_tb");
    if (offer.numGpus < 0)
        needed.complain("num_gpus");
    if (!needed.isClean())
        return Unexpected{needed.complaints()};
    return offer;
}

} // namespace bursar::vast
