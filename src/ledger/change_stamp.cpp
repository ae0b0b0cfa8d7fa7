#include "ledger/change_stamp.h"

namespace bursar::ledger {

Expected<ChangeStamp> changeStamp(Database &database)
{
    ChangeStamp stamp;
    const auto read = database.forEach(
        QStringLiteral("SELECT (SELECT seq FROM audit_head WHERE id = 1), (SELECT COUNT(*) FROM last_seen), "
                       "(SELECT COALESCE(MAX(at), 0) FROM last_seen), (SELECT COUNT(*) FROM meters), "
                       "(SELECT COALESCE(MAX(to_at), 0) FROM meters), lease.epoch, lease.held FROM lease WHERE id = 1"),
        {}, [&stamp](const QSqlQuery &row) {
            stamp.events = row.value(0).toLongLong();
            stamp.observations = row.value(1).toLongLong();
            stamp.observedAt = row.value(2).toLongLong();
            stamp.meters = row.value(3).toLongLong();
            stamp.meteredUntil = row.value(4).toLongLong();
            stamp.leaseEpoch = row.value(5).toLongLong();
            stamp.leaseHeld = row.value(6).toLongLong() != 0;
        });
    if (!read)
        return read.failure();
    return stamp;
}

} // namespace bursar::ledger
