#pragma once

#include "simulator/exact.h"
#include "simulator/machine.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace bursar::simulator {

/// Where a contract is in its life. Vast.ai's four status words are made from it (instance_row.cpp).
enum class Phase {
    Creating,
    Loading,
    Running,
    Stopping,
    Stopped,
    Outbid, ///< lost its GPUs to somebody who pays more; comes back when it wins again
    Scheduling, ///< a start that waits for its GPUs
    Rebooting,
    Recycling,
    Unknown, ///< the host sends no heartbeat
    Offline,
    Destroyed,
};
/// The word for people and for `/simulator/truth`.
const char *phaseName(Phase phase);

/// What an interval costs. Rates that are not billed in a phase are 0.
struct Rates
{
    qint64 gpuMicros = 0; ///< micro-dollars per hour
    qint64 storageMicros = 0; ///< micro-dollars per GB and month of 720 hours
    qint64 diskMilliGb = 0;
    qint64 downMilliGbPerHour = 0;
    qint64 upMilliGbPerHour = 0;
    qint64 downPrice = 0; ///< 10^-10 $/GB
    qint64 upPrice = 0;

    /// 10^-15 $ per hour for the disk, rounded down.
    Amount diskPerHour() const;
    /// 10^-15 $ per hour for everything, rounded up by less than a unit per meter.
    Amount burnPerHour() const;
};

/// One phase of a contract with one set of rates. Open as long as `to` is empty.
struct Interval
{
    Phase phase = Phase::Creating;
    Instant from;
    std::optional<Instant> to;
    Rates rates;
};

/// A dearer price that the host asks for.
struct PriceIncrease
{
    qint64 id = 0;
    qint64 gpuMicros = 0;
    qint64 storageMicros = 0;
    Instant createdAt;
    Instant newEnd;
};

/// Money that is bound to a contract, and the discount that it brings for as long as it lasts.
struct Prepaid
{
    Amount money; ///< when it was last paid in
    Amount costBefore; ///< what the contract had cost by then
    Instant since;
    int discountPermille = 0; ///< of the GPU's price
};

/// What somebody asked to rent.
struct Order
{
    qint64 offerId = 0;
    QString label;
    qint64 diskMilliGb = 0;
    std::optional<qint64> bidMicros; ///< interruptible: micro-dollars per hour for the whole slice
    bool startRunning = true;
    bool cancelUnavailable = true;
    QString image;
    QString runtype;
    QString onstart;
    QJsonArray environment; ///< pairs
    QJsonArray arguments;
    QString templateHash;
    qint64 templateId = 0;
};

/// A rented slice from its creation on; destroyed ones stay for truth and charges.
struct Contract
{
    qint64 id = 0;
    size_t account = 0;
    Order order;
    QString label;
    const Machine *machine = nullptr;
    const Slice *slice = nullptr;
    qint64 gpuMicros = 0; ///< agreed price, or the bid
    qint64 storageMicros = 0;
    Instant created;
    Instant listedFrom;
    Instant end; ///< of the host's promise
    std::optional<Instant> destroyed;

    Phase phase = Phase::Creating;
    Phase beforeOutage = Phase::Creating;
    Instant offlineUntil;
    bool wantsRunning = true;
    bool holdsGpus = true;
    bool everRan = false;
    bool pulled = false; ///< the image is on the disk
    bool loadsForever = false;
    bool bidLost = false;
    quint32 stage = 0; ///< counts phases; events of an earlier stage are void
    std::vector<Interval> intervals;
    Amount closedCost; ///< of all intervals that are over
    Prepaid prepaid;
    std::optional<PriceIncrease> pendingIncrease;
    std::optional<PriceIncrease> agreedIncrease; ///< applies from the old end date

    bool isBid() const { return order.bidMicros.has_value(); }
    /// What the GPUs cost now.
    qint64 discountedGpuMicros() const { return gpuMicros - gpuMicros * prepaid.discountPermille / 1000; }
    bool isLive() const { return phase != Phase::Destroyed; }
    bool isDown() const { return phase == Phase::Unknown || phase == Phase::Offline; }
};

} // namespace bursar::simulator
