#pragma once

#include "ledger/database.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Who is the executor: one row with an epoch that grows at each take-over. Real time.
class LeaseStore
{
public:
    struct Holder
    {
        QString boot; ///< the host's boot id
        qint64 process = 0;
        qint64 processStart = 0; ///< so that a re-used process number is not mistaken
        QString name; ///< for people: `desktop on host`
        Instant renewedAt;
        LeaseEpoch epoch = 0;
    };
    explicit LeaseStore(Database &database);
    Expected<std::optional<Holder>> holder() const;
    /// Takes the lease if it is free, `self` already has it, it is older than `staleAfter`, or `holderIsGone` says so.
    /// Returns the new epoch, or nothing while another holds it.
    Expected<std::optional<LeaseEpoch>> take(const Holder &self, Instant realNow, Duration staleAfter,
                                             const std::function<bool(const Holder &)> &holderIsGone);
    /// False when another has taken over.
    Expected<bool> renew(LeaseEpoch epoch, Instant realNow);
    Expected<void> release(LeaseEpoch epoch);
    /// A counter that any process raises to have the executor look at once, and the round it last finished (for
    /// `sync`).
    Expected<qint64> requestRound();
    Expected<qint64> requestedRound() const;
    Expected<void> finishRound(qint64 round);
    Expected<qint64> finishedRound() const;

private:
    Database &m_database;
};

} // namespace bursar::ledger
