#pragma once

#include "domain/ids.h"
#include "vast/call.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

enum class JobFrequency { Hourly, Daily, Weekly };

/// A call that Vast.ai makes by itself, with the account's rights: no policy of ours sees it.
struct ScheduledJobDraft
{
    InstanceId instance;
    QByteArray method = "PUT";
    QString path; ///< `/api/v0/instances/reboot/5/`
    QByteArray arguments = "{}"; ///< a JSON object; `instance_id` is added
    Instant from;
    Instant until;
    JobFrequency frequency = JobFrequency::Daily;
    std::optional<int> dayOfWeek; ///< 0 is Sunday
    std::optional<int> hourUtc; ///< 0–23
};

struct ScheduledJob
{
    qint64 id = 0;
    InstanceId instance;
    QString method;
    QString path;
    QByteArray arguments; ///< JSON, redacted
    std::optional<Instant> from;
    std::optional<Instant> until;
    QString frequency; ///< `HOURLY`, `DAILY`, `WEEKLY`
    std::optional<qint64> dayOfWeek;
    std::optional<qint64> hourUtc;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// /api/v0/commands/schedule_job/ · read: instance_read, write: instance_write · nothing published · seen: official
// client.

Call<Rows<ScheduledJob>> listScheduledJobs();
/// The number of the job. Where there is one already, Vast.ai refuses with status 422 and names it: then change that.
Call<qint64> createScheduledJob(const ScheduledJobDraft &draft);
Call<bool> changeScheduledJob(qint64 id, const ScheduledJobDraft &draft);
Call<bool> deleteScheduledJob(qint64 id);

} // namespace bursar::vast::calls
