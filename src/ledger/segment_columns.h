#pragma once

#include "domain/metering.h"
#include "ledger/row.h"

namespace bursar::ledger {

/// The columns that metered segments and open meters have in common, in the order of the two functions below.
inline const QString segmentColumns =
    QStringLiteral("id, account, instance, team, from_at, to_at, state, gpu_name, num_gpus, gpu_rate, "
                   "storage_rate, disk, downloaded, uploaded, down_rate, up_rate, gap");
/// The same for reading from a table with a column `day`, known as `alias` in the statement. The team is the one that
/// the instance belongs to on that day, by the assignments as they are now; the one that was known when the row was
/// written only if there is no contract.
QString ownedSegmentColumns(const QString &alias);
UsageSegment segmentFrom(Row &row);
QVariantList segmentValues(const UsageSegment &segment);

} // namespace bursar::ledger
