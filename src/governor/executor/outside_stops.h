#pragma once

#include "governor/executor/executor_session.h"
#include "ledger/contract_store.h"
#include "ledger/outside_store.h"
#include "vast/calls/scheduled_jobs.h"

#include <set>

namespace bursar::governor {

/// Has Vast.ai's own scheduler stop every rental at its end, so that money stops although every desk is switched off.
/// Whether Vast.ai accepts a stop there is not known: a refusal is told with the instance and asked about again a day
/// later. Placed after the end, so that Bursar's own stop comes first; moved with the end, taken away with the
/// instance.
class OutsideStops
{
public:
    explicit OutsideStops(ExecutorSession &session);
    /// After each look at the fleet. Sends at most one call for each instance at a time.
    Expected<void> check();

private:
    using Stop = ledger::OutsideStore::Stop;
    /// When Vast.ai shall stop it; nothing when it need not.
    std::optional<Instant> wantedFor(const ledger::Contract &contract, const ledger::LastSeen *seen,
                                     const Stop *placed) const;
    void place(const ledger::Contract &contract, Instant at, const std::optional<qint64> &job);
    void placed(const ledger::Contract &contract, Stop stop, const vast::Result<qint64> &job);
    void findPlaced(const ledger::Contract &contract, const Stop &stop);
    void remove(const Stop &stop);
    /// The row and its event, together.
    Expected<void> note(const Stop &stop, const TeamId &team, const QString &what);

    ExecutorSession &m_session;
    ledger::OutsideStore m_store;
    std::set<InstanceId> m_underWay;
};

} // namespace bursar::governor
