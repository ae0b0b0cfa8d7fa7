#pragma once

#include "domain/metering.h"
#include "ledger/record_transaction.h"

#include <map>

namespace bursar::ledger {

/// Metered usage. Segments never change once written.
class SegmentStore
{
public:
    explicit SegmentStore(Database &database);
    /// Event usage.metered; the cost is stored beside it.
    static Expected<void> add(RecordTransaction &transaction, const UsageSegment &segment);
    /// Segments that touch the span, by instance then time, each with the team that the instance belongs to on its day.
    Expected<std::vector<UsageSegment>> within(const Span &span) const;
    /// One instance's, by time.
    Expected<std::vector<UsageSegment>> of(const InstanceId &instance) const;
    /// How many segments each UTC day has; days without any are left out. Segments never change, so this tells whether
    /// a day has.
    Expected<std::map<QDate, qint64>> countByDay(const QDate &firstDay, const QDate &lastDay) const;
    /// What the instance's downloads and uploads have cost so far.
    Expected<Money> trafficOf(const InstanceId &instance) const;
    Expected<std::optional<Instant>> lastEnd(const InstanceId &instance) const;
    /// Until when its GPU was last billed; nothing if it never was.
    Expected<std::optional<Instant>> lastRan(const InstanceId &instance) const;

private:
    Database &m_database;
};

} // namespace bursar::ledger
