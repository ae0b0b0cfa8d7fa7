#pragma once

#include "ledger/lease_store.h"

namespace bursar::governor {

/// This process as a lease holder: boot id, process id and start time, so that a re-used process number is not
/// mistaken.
ledger::LeaseStore::Holder thisProcess(const QString &name);
/// True when the holder was a process of this boot of this host and that process is gone.
bool isGone(const ledger::LeaseStore::Holder &holder);

/// The name of the process whose lease is alive, whichever it is; nothing when there is none.
std::optional<QString> liveHolder(ledger::Database &database, Instant realNow);

/// A lease that was not renewed for so long (real time) is free, whoever held it.
constexpr Duration leaseStaleAfter = std::chrono::seconds{30};

} // namespace bursar::governor
