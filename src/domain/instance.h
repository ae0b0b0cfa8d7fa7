#pragma once

#include "domain/offer.h"

namespace bursar {

/// What an instance does, read from Vast.ai's four status words together.
enum class InstanceState {
    Creating, ///< being made
    Loading, ///< pulling its image; the GPU is not billed, the disk is
    Running,
    Frozen, ///< paused with memory: the GPU is billed
    Stopped,
    Outbid, ///< evicted or never started: wanted running, but the contract holds no GPU
    Scheduling, ///< a start is queued: it will bill when the GPU frees
    Offline, ///< host lost: neither GPU nor disk is billed
    Unknown, ///< no heartbeat, a word we do not know, or ended while the contract holds the GPU; assumed to bill until
             ///< charges say otherwise
    Passing, ///< rebooting, restarting, recycling
    Gone, ///< destroyed
};
QString toString(InstanceState state); ///< `running`, `loading`, …
std::optional<InstanceState> instanceStateFromText(QStringView text);
bool billsGpu(InstanceState state);
bool billsDisk(InstanceState state);
/// True until it is stopped or gone: it counts against `max_instances`.
bool holdsSlot(InstanceState state);

/// An instance as Vast.ai lists it (show instances, v1), with the fields Bursar uses and no secret.
struct Instance
{
    InstanceId id;
    MachineId machineId;
    HostId hostId;
    QString label;
    QString gpuName;
    int numGpus = 0;
    int gpuRamMb = 0;
    bool isBid = false;
    HourlyRate pricePerHour; ///< `dph_base`
    StorageRate storageCost;
    Gigabytes disk; ///< allocated and billed
    TrafficRate upCost;
    TrafficRate downCost;
    std::optional<Gigabytes> upBilled; ///< since the start; unit uncertain, never billed from alone
    std::optional<Gigabytes> downBilled;
    std::optional<Instant> startedAt; ///< contract start
    std::optional<Instant> endsAt; ///< the host's contract end
    QString actualStatus;
    QString intendedStatus;
    QString currentState;
    QString nextState;
    QString statusMessage; ///< redacted before it is shown or kept
    QString image;
    QString sshHost;
    int sshPort = 0;
    QString country;
    QString location;
    Share reliability;
    int jupyterPort = 0; ///< of the ssh host, where the image's notebooks answer directly; 0: they do not
    std::optional<int> gpuUtilPercent;
    std::optional<Gigabytes> gpuMemoryUsed; ///< of all its GPUs; Vast.ai's `vmem_usage`, taken as GB
    std::optional<Gigabytes> memoryUsed; ///< of the host's memory that it may use
    bool verified = false;
    Share mostDiscount; ///< that paying in advance may bring (`credit_discount_max`); zero: not told
    bool prepaid = false; ///< money is bound to it already (`credit_balance`)

    HourlyRate truePricePerHour() const { return pricePerHour + storagePerHour(storageCost, disk); }
    friend bool operator==(const Instance &, const Instance &) = default;
};

/// The state that the four words mean together. Unknown words become Unknown, never an error.
InstanceState stateOf(const Instance &instance);

} // namespace bursar
