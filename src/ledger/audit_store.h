#pragma once

#include "domain/audit_event.h"
#include "ledger/database.h"

#include <functional>

namespace bursar::ledger {

/// Reads and verifies the audit chain. Events are written by RecordTransaction alone.
class AuditStore
{
public:
    struct Filter
    {
        std::optional<Instant> from;
        std::optional<Instant> to;
        std::optional<TeamId> team;
        std::optional<QString> action;
        std::optional<MemberId> by;
        std::optional<QString> subject;
        qint64 after = 0; ///< only events with a greater seq
        qint64 before = 0; ///< only events with a smaller seq; 0 = all
        bool newestFirst = false;
        int limit = 0;
    };
    /// What a full pass over the chain found.
    struct Verification
    {
        qint64 events = 0;
        qint64 first = 0;
        qint64 last = 0;
        QByteArray root; ///< hash of the head row
        bool ok = true;
        qint64 firstBad = 0; ///< seq of the first event that does not fit; 0 when ok
        QString problem; ///< in words, when not ok
    };
    /// A fact that an earlier export promised.
    struct Anchor
    {
        qint64 seq = 0;
        QByteArray hash;
    };
    explicit AuditStore(Database &database);
    Expected<std::vector<AuditEvent>> list(const Filter &filter) const;
    /// Calls `event` for every event in order, without holding them all.
    Expected<void> forEach(const std::function<void(const AuditEvent &)> &event) const;
    Expected<qint64> count() const;
    /// One pass: every hash recomputed, links, gaps, the head row; then the anchors. Nothing is trusted.
    Expected<Verification> verify(const std::vector<Anchor> &anchors = {}) const;

private:
    Database &m_database;
};

} // namespace bursar::ledger
