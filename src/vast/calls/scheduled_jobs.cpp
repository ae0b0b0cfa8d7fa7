#include "vast/calls/scheduled_jobs.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"
#include "vast/json/json_redaction.h"

namespace bursar::vast::calls {

namespace {

constexpr char path[] = "/api/v0/commands/schedule_job/";

QString frequencyWord(JobFrequency frequency)
{
    switch (frequency) {
    case JobFrequency::Hourly:
        return QStringLiteral("HOURLY");
    case JobFrequency::Daily:
        return QStringLiteral("DAILY");
    case JobFrequency::Weekly:
        return QStringLiteral("WEEKLY");
    }
    return {};
}

QByteArray orNull(std::optional<int> number)
{
    return number ? QByteArray::number(*number) : QByteArray("null");
}

/// The arguments with the instance's number among them.
QByteArray argumentsOf(const ScheduledJobDraft &draft)
{
    const QByteArray instance = "\"instance_id\":" + QByteArray::number(draft.instance.value()) + '}';
    const QByteArray given = draft.arguments.trimmed();
    const QByteArray open = given.left(given.size() - 1).trimmed();
    return open + (open.endsWith('{') ? "" : ",") + instance;
}

QByteArray bodyOf(const ScheduledJobDraft &draft)
{
    return JsonText()
        .add("start_time", qint64{toMillis(draft.from) / 1000})
        .add("end_time", qint64{toMillis(draft.until) / 1000})
        .add("api_endpoint", draft.path)
        .add("request_method", QString::fromLatin1(draft.method))
        .addRaw("request_body", argumentsOf(draft))
        .addRaw("day_of_the_week", orNull(draft.dayOfWeek))
        .addRaw("hour_of_the_day", orNull(draft.hourUtc))
        .add("frequency", frequencyWord(draft.frequency))
        .add("instance_id", draft.instance.value())
        .toJson();
}

std::optional<ScheduledJob> decode(const JsonValue &row)
{
    RowReader reader(row);
    ScheduledJob job;
    job.id = reader.number("id");
    if (job.id <= 0)
        return std::nullopt;
    job.instance = reader.identifier<InstanceId>("instance_id");
    job.method = reader.text("request_method");
    job.path = reader.text("api_endpoint");
    job.arguments = redactedJson(row["request_body"]);
    job.from = reader.instant("start_time");
    job.until = reader.instant("end_time");
    job.frequency = reader.text("frequency");
    job.dayOfWeek = reader.whole("day_of_the_week");
    job.hourUtc = reader.whole("hour_of_the_day");
    return job;
}

Read<qint64> decodeId(const JsonValue &root)
{
    for (const char *key : {"id", "scheduled_job_id", "job_id"}) {
        if (const std::optional<qint64> id = root[key].integer(); id && *id > 0)
            return *id;
    }
    return Unexpected{QStringLiteral("$.id is missing")};
}

} // namespace

Call<Rows<ScheduledJob>> listScheduledJobs()
{
    return listCall(get(endpoints::listScheduledJobs(), path), "scheduled_jobs", decode);
}

Call<qint64> createScheduledJob(const ScheduledJobDraft &draft)
{
    return call<qint64>(change("POST", endpoints::changeScheduledJob(), path, bodyOf(draft)), decodeId);
}

Call<bool> changeScheduledJob(qint64 id, const ScheduledJobDraft &draft)
{
    return command(change("PUT", endpoints::changeScheduledJob(), numbered(path, id), bodyOf(draft)));
}

Call<bool> deleteScheduledJob(qint64 id)
{
    return command(change("DELETE", endpoints::changeScheduledJob(), numbered(path, id)));
}

} // namespace bursar::vast::calls
