#include "simulator/billing.h"

#include <algorithm>

namespace bursar::simulator {

namespace {

// Everything that an interval cost in its first `millis`, each meter rounded down once. Bills are differences of
// this, which makes them additive whatever the cuts.
Bill costUntil(const Rates &rates, qint64 millis)
{
    constexpr Wide unitsPerMicro = 1'000'000'000;
    Bill bill;
    bill.gpu.units = floorDiv(Wide{rates.gpuMicros} * millis * unitsPerMicro, millisPerHour);
    bill.disk.units = floorDiv(Wide{rates.storageMicros} * rates.diskMilliGb * millis * (unitsPerMicro / 1000),
                               Wide{hoursPerMonth} * millisPerHour);
    bill.downMilliGb = floorDiv(Wide{rates.downMilliGbPerHour} * millis, millisPerHour);
    bill.upMilliGb = floorDiv(Wide{rates.upMilliGbPerHour} * millis, millisPerHour);
    // 10^-3 GB × 10^-10 $/GB = 10^-13 $
    bill.download.units = bill.downMilliGb * rates.downPrice * 100;
    bill.upload.units = bill.upMilliGb * rates.upPrice * 100;
    return bill;
}

} // namespace

const char *phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Creating:
        return "creating";
    case Phase::Loading:
        return "loading";
    case Phase::Running:
        return "running";
    case Phase::Stopping:
        return "stopping";
    case Phase::Stopped:
        return "stopped";
    case Phase::Outbid:
        return "outbid";
    case Phase::Scheduling:
        return "scheduling";
    case Phase::Rebooting:
        return "rebooting";
    case Phase::Recycling:
        return "recycling";
    case Phase::Unknown:
        return "unknown";
    case Phase::Offline:
        return "offline";
    case Phase::Destroyed:
        return "destroyed";
    }
    return "";
}

Amount Rates::diskPerHour() const
{
    return {floorDiv(Wide{storageMicros} * diskMilliGb * 1'000'000, hoursPerMonth)};
}

Amount Rates::burnPerHour() const
{
    const Amount traffic{(Wide{downMilliGbPerHour} * downPrice + Wide{upMilliGbPerHour} * upPrice) * 100};
    return Amount::fromMicros(gpuMicros) + diskPerHour() + traffic + Amount{1};
}

Bill &Bill::operator+=(const Bill &other)
{
    gpu += other.gpu;
    disk += other.disk;
    download += other.download;
    upload += other.upload;
    gpuMillis += other.gpuMillis;
    diskMillis += other.diskMillis;
    downMilliGb += other.downMilliGb;
    upMilliGb += other.upMilliGb;
    return *this;
}

Bill billOf(const Interval &interval, Instant from, Instant to)
{
    const Instant first = std::max(from, interval.from);
    const Instant last = interval.to ? std::min(to, *interval.to) : to;
    if (last <= first)
        return {};
    const Bill before = costUntil(interval.rates, (first - interval.from).count());
    Bill bill = costUntil(interval.rates, (last - interval.from).count());
    bill.gpu.units -= before.gpu.units;
    bill.disk.units -= before.disk.units;
    bill.download.units -= before.download.units;
    bill.upload.units -= before.upload.units;
    bill.downMilliGb -= before.downMilliGb;
    bill.upMilliGb -= before.upMilliGb;
    const qint64 millis = (last - first).count();
    bill.gpuMillis = interval.rates.gpuMicros > 0 ? millis : 0;
    bill.diskMillis = interval.rates.storageMicros > 0 ? millis : 0;
    return bill;
}

Bill billOf(const Contract &contract, Instant from, Instant to)
{
    Bill bill;
    for (const Interval &interval : contract.intervals) {
        if (interval.from >= to)
            break;
        if (!interval.to || *interval.to > from)
            bill += billOf(interval, from, to);
    }
    return bill;
}

} // namespace bursar::simulator
