#include "domain/metering.h"

namespace bursar {

QString toString(Meter meter)
{
    switch (meter) {
    case Meter::Gpu:
        return QStringLiteral("gpu");
    case Meter::Disk:
        return QStringLiteral("disk");
    case Meter::Download:
        return QStringLiteral("download");
    case Meter::Upload:
        return QStringLiteral("upload");
    }
    return {};
}

MeterAmounts &MeterAmounts::operator+=(const MeterAmounts &more)
{
    gpu += more.gpu;
    disk += more.disk;
    download += more.download;
    upload += more.upload;
    other += more.other;
    return *this;
}

MeterAmounts UsageSegment::cost() const
{
    MeterAmounts amounts;
    if (billsGpu(state))
        amounts.gpu = costOver(gpuRate, span.length());
    if (billsDisk(state))
        amounts.disk = storageCostOver(storageRate, disk, span.length());
    amounts.download = trafficCost(downRate, downloaded);
    amounts.upload = trafficCost(upRate, uploaded);
    return amounts;
}

} // namespace bursar
