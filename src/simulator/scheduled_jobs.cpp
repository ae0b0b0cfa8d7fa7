#include "simulator/scheduled_jobs.h"

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// 1 January 1970 was a Thursday; Vast.ai counts from Sunday.
qint64 weekdayOf(Instant at)
{
    return (dayOf(at) + 4) % 7;
}

std::optional<Instant> secondsIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(instantFromMillis(qRound64(value.toDouble() * 1000))) : std::nullopt;
}

} // namespace

std::optional<Instant> nextRun(const QJsonObject &job, Instant after)
{
    const Instant start = secondsIn(job[QLatin1String("start_time")]).value_or(after);
    const std::optional<Instant> end = secondsIn(job[QLatin1String("end_time")]);
    const QString frequency = job[QLatin1String("frequency")].toString().toUpper();
    const QJsonValue hour = job[QLatin1String("hour_of_the_day")];
    const QJsonValue weekday = job[QLatin1String("day_of_the_week")];
    const bool isHourly = frequency == QLatin1String("HOURLY");
    const bool isWeekly = frequency == QLatin1String("WEEKLY") || (frequency.isEmpty() && weekday.isDouble());
    const Duration step = isHourly ? Duration(1h) : isWeekly ? Duration(7 * 24h) : Duration(24h);

    Instant run = start;
    if (!isHourly && hour.isDouble())
        run = startOfDay(dayOf(start)) + hour.toInt() * 1h;
    if (isWeekly && weekday.isDouble())
        run += ((weekday.toInt() - weekdayOf(run) + 7) % 7) * 24h;
    const Instant earliest = std::max(start, after + Duration{1});
    if (run < earliest)
        run += (earliest - run + step - Duration{1}) / step * step;
    return end && run > *end ? std::nullopt : std::optional(run);
}

void schedule(ApiRoom &room, size_t account, qint64 job)
{
    Belongings &own = room.of(account);
    own.nextRuns.erase(job);
    const std::optional<Instant> run = nextRun(own.jobs[job], room.market.now());
    if (!run)
        return;
    own.nextRuns[job] = *run;
    room.market.wakeAt(*run, job);
}

} // namespace bursar::simulator
