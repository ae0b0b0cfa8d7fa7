#pragma once

#include "foundation/time_types.h"

#include <QString>

#include <vector>

namespace bursar::simulator {

/// What is known of a GPU model, beside its memory. Tenths where a fraction matters.
struct GpuModel
{
    const char *name;
    int computeCap; ///< × 100
    int tflopsTenths; ///< one GPU
    int dlperfTenths; ///< one GPU
    int memoryBandwidth; ///< GB/s
    int maxPower; ///< W
    int nvlink; ///< GB/s, 0 = none
    int weight; ///< how often it is met in the market
};

/// The model of that name; a plain one for a name that is not listed.
const GpuModel &gpuModel(const QString &name);

/// A part of a machine's GPUs that is offered as one thing. Slices of one machine overlap.
struct Slice
{
    qint64 offerId = 0;
    qint64 bundleId = 0;
    int gpus = 0;
    quint32 gpuMask = 0; ///< bit n = the machine's n-th GPU
    qint64 microsPerHour = 0; ///< micro-dollars, before the price drifts
};

/// A host's machine as it is listed. It never changes; what changes with time is Weather.
struct Machine
{
    qint64 id = 0;
    qint64 hostId = 0;
    qint64 firstGpuId = 0;
    QString gpuName;
    int gpuRamMb = 0;
    int gpus = 0;
    QString cpuName;
    int cpuCores = 0;
    int cpuRamMb = 0;
    int cpuGhzTenths = 0;
    QString diskName;
    int diskGb = 0;
    int diskBandwidth = 0; ///< MB/s
    int inetUpTenths = 0; ///< 0.1 Mbit/s
    int inetDownTenths = 0;
    qint64 storageMicros = 0; ///< micro-dollars per GB and month
    int upDollarsPerTb = 0; ///< a TB has 1024 GB
    int downDollarsPerTb = 0;
    QString country;
    QString geolocation; ///< empty: not known
    QString address;
    int reliabilityTenThousandths = 0;
    bool verified = false;
    bool deverified = false;
    bool datacenter = false;
    bool staticIp = false;
    int ports = 0;
    int cudaTenths = 0;
    QString driver;
    int pciGen = 4;
    QString mainboard;
    std::vector<Slice> slices;
};

/// Traffic rates in units of 10^-10 $/GB, in which $1/TB is a whole number.
constexpr qint64 trafficRate(int dollarsPerTb)
{
    return qint64{dollarsPerTb} * 9'765'625;
}

} // namespace bursar::simulator
