#pragma once

#include "domain/notice.h"
#include "ledger/record_transaction.h"

#include <set>

namespace bursar::ledger {

/// What people were told, and what of it is still to be sent.
class NoticeStore
{
public:
    /// A notice on its way to somebody.
    struct Delivery
    {
        enum class State { Waiting, Sent, Failed }; ///< Failed: given up
        NoticeId notice;
        QString channel; ///< `email`, `webhook`
        QString recipient; ///< address of mail; empty for the webhook
        Instant due;
        int attempts = 0;
        State state = State::Waiting;
        QString problem; ///< why the last attempt failed, for people
        Instant changedAt;
    };

    explicit NoticeStore(Database &database);

    /// Causes that must not be told again: of what goes on at the moment.
    Expected<std::set<QString>> toldCauses(Instant now) const;
    /// Those that go on, newest first; with what is over when `all`. At most `limit`; 0: no limit.
    Expected<std::vector<Notice>> list(Instant now, bool all, int limit = 0) const;
    Expected<std::optional<Notice>> byId(const NoticeId &id) const;

    /// With its event: budget.reached or notice.given.
    static Expected<void> give(RecordTransaction &transaction, const Notice &notice);
    /// With its event notice.acknowledged.
    static Expected<void> acknowledge(RecordTransaction &transaction, const Notice &notice);
    /// Nobody needs to act any more.
    Expected<void> end(const NoticeId &id, Instant at);
    /// Forgets what was over before then, with its deliveries.
    Expected<void> forgetBefore(Instant before);

    Expected<void> save(const Delivery &delivery);
    Expected<void> remove(const Delivery &delivery);
    /// Those that wait and are due, oldest first.
    Expected<std::vector<Delivery>> due(Instant now) const;
    /// The last ones that failed or are tried again, one per channel; none of a channel that has sent since.
    Expected<std::vector<Delivery>> troubles() const;
    Expected<std::vector<Delivery>> deliveriesOf(const NoticeId &id) const;

private:
    Database &m_database;
};

} // namespace bursar::ledger
