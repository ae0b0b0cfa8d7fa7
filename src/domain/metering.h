#pragma once

#include "domain/ids.h"
#include "domain/instance.h"
#include "domain/periods.h"

#include <QDate>

namespace bursar {

enum class Meter { Gpu, Disk, Download, Upload };
QString toString(Meter meter); ///< `gpu`, `disk`, `download`, `upload`

/// Amounts by meter.
struct MeterAmounts
{
    Money gpu;
    Money disk;
    Money download;
    Money upload;
    Money other; ///< what Vast.ai charged without naming a meter, and roundings
    Money total() const { return gpu + disk + download + upload + other; }
    MeterAmounts &operator+=(const MeterAmounts &more);
    friend bool operator==(const MeterAmounts &, const MeterAmounts &) = default;
};

/// What we saw: one instance, one state, one set of rates, from–to; never crosses a UTC midnight.
struct UsageSegment
{
    SegmentId id;
    AccountId account;
    InstanceId instance;
    std::optional<TeamId> team; ///< none: a stranger, charged to "unallocated"
    Span span;
    InstanceState state = InstanceState::Unknown;
    QString gpuName;
    int numGpus = 0;
    HourlyRate gpuRate;
    StorageRate storageRate;
    Gigabytes disk;
    Gigabytes downloaded;
    Gigabytes uploaded;
    TrafficRate downRate;
    TrafficRate upRate;
    bool gap = false; ///< nobody was watching: filled afterwards

    /// Rate × time, rounded once per meter at the segment.
    MeterAmounts cost() const;
    friend bool operator==(const UsageSegment &, const UsageSegment &) = default;
};

/// What Vast.ai charged for an instance and a UTC day (show charges): the truth once it is there.
struct Charge
{
    AccountId account;
    InstanceId instance;
    QDate day; ///< UTC
    MeterAmounts amounts; ///< `amounts.total()` is the row's amount exactly; `other` carries what items leave over
    Gigabytes downloaded;
    Gigabytes uploaded;
    Instant firstSeen;
    Instant changedAt; ///< last time the amount changed
    friend bool operator==(const Charge &, const Charge &) = default;
};

} // namespace bursar
