#pragma once

#include "domain/clock_kind.h"
#include "domain/people.h"
#include "foundation/chance.h"
#include "foundation/clock.h"
#include "foundation/expected.h"

#include <functional>
#include <memory>

namespace bursar::vast {
class Transport;
}

namespace bursar::governor {

/// What is handed in: time, chance, the network and the keys. src/apps makes it; tests make their own.
/// Everything pointed to outlives the governor and belongs to its thread.
struct Surroundings
{
    Timers *timers = nullptr;
    Chance *chance = nullptr;
    ClockKind clock = ClockKind::Machine;
    /// The machine's time: leases never use another.
    std::function<Instant()> realNow;
    /// The way to an account's address; an error when this process cannot reach it.
    std::function<Expected<vast::Transport *>(const Account &)> transportFor;
    /// Resolves a key reference at the moment of use. The value is never kept, logged or recorded.
    std::function<Expected<QByteArray>(const Account &)> keyFor;
    /// Who holds the lease, for people: `bursarctl on host`.
    QString processName;
    Duration callTimeout = std::chrono::seconds{30};
    /// False while a sample's history is made: an interrupted one is thrown away, so nothing need reach the disk at
    /// once.
    bool durable = true;
    /// A longer pause between two looks at the fleet is marked as a gap in the usage.
    Duration gapAfter = std::chrono::minutes{5};
    /// Of a sample ledger: how fast its time passes (0 pauses, 1, 60, 3600); empty otherwise.
    std::function<void(int speed)> setSampleSpeed;
    /// What owns all of the above; the governor lets go of it last.
    std::shared_ptr<void> owner;
};

} // namespace bursar::governor
