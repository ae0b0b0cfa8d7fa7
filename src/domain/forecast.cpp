#include "domain/forecast.h"

#include <array>

namespace bursar {

namespace {

constexpr qint64 millionth = 1'000'000;

/// The whole square root, so that money needs no floating point.
Wide squareRoot(Wide square)
{
    Wide root = 0;
    for (Wide bit = Wide{1} << 62; bit > 0; bit >>= 1) {
        if ((root + bit) * (root + bit) <= square)
            root += bit;
    }
    return root;
}

/// What a weekday usually costs, and how far from that it is on the whole (squared micro-dollars).
struct Usual
{
    Money mean;
    Wide variance = 0;
};

std::array<Usual, 7> rhythmOf(const std::vector<PastDay> &history)
{
    std::array<std::vector<Wide>, 7> days;
    Wide total = 0;
    for (const PastDay &past : history) {
        days.at(static_cast<size_t>(past.day.dayOfWeek() - 1)).push_back(past.amount.micros());
        total += past.amount.micros();
    }
    std::array<Usual, 7> usual;
    if (history.empty())
        return usual;
    const Wide overall = total / static_cast<Wide>(history.size());
    for (size_t weekday = 0; weekday < usual.size(); ++weekday) {
        // A weekday that was seen once or twice leans on all days.
        std::vector<Wide> &seen = days.at(weekday);
        while (seen.size() < 3)
            seen.push_back(overall);
        Wide sum = 0;
        for (const Wide amount : seen)
            sum += amount;
        const Wide count = static_cast<Wide>(seen.size());
        const Wide mean = sum / count;
        Wide squares = 0;
        for (const Wide amount : seen)
            squares += (amount - mean) * (amount - mean);
        usual.at(weekday) = {Money::fromMicros(narrow(mean)), squares / (count - 1)};
    }
    return usual;
}

Money costsIn(const std::vector<NamedCost> &ahead, Instant now, const Span &span)
{
    Money sum;
    for (const NamedCost &cost : ahead)
        sum += committedUntil(cost.ahead, now, {now, span.to}) - committedUntil(cost.ahead, now, {now, span.from});
    return sum;
}

/// A day that is left, or the rest of today.
struct DayLeft
{
    Span span;
    Money running; ///< of what runs and is reserved
    Money expected;
    Wide variance = 0;
};

std::vector<DayLeft> daysLeft(const std::vector<NamedCost> &ahead, const std::vector<PastDay> &history, Instant now,
                              const Span &period, const QTimeZone &zone)
{
    const std::array<Usual, 7> usual = rhythmOf(history);
    std::vector<DayLeft> days;
    for (QDate date = localDate(now, zone);; date = date.addDays(1)) {
        const Span whole = daySpan(date, zone);
        const Span span = whole.intersected({now, period.to});
        if (whole.from >= period.to)
            return days;
        if (span.length() == Duration{0})
            continue;
        const Usual &day = usual.at(static_cast<size_t>(date.dayOfWeek() - 1));
        const Wide part = Wide{span.length().count()} * millionth / whole.length().count();
        DayLeft left;
        left.span = span;
        left.running = costsIn(ahead, now, span);
        if (days.empty()) {
            for (const NamedCost &cost : ahead)
                left.running += cost.ahead.traffic; // counts at once
        }
        left.expected = std::max(left.running, Money::fromMicros(narrow(Wide{day.mean.micros()} * part / millionth)));
        left.variance = day.variance * part / millionth * part / millionth;
        days.push_back(left);
    }
}

/// The moment within the span at which so much of its cost has come, evenly.
Instant momentOf(const Span &span, Money share, Money whole)
{
    if (whole <= Money{})
        return span.to;
    const Wide passed = Wide{span.length().count()} * std::max<qint64>(0, share.micros()) / whole.micros();
    return span.from + Duration{narrow(passed)};
}

QString dearest(const std::vector<NamedCost> &ahead, Instant now, const Span &span)
{
    const NamedCost *most = nullptr;
    Money cost;
    for (const NamedCost &candidate : ahead) {
        const Money its = committedUntil(candidate.ahead, now, {now, span.to});
        if (!most || its > cost) {
            most = &candidate;
            cost = its;
        }
    }
    return most && cost > Money{} ? most->name : QString();
}

void findEnd(Forecast &forecast, const std::vector<DayLeft> &days, const std::vector<NamedCost> &ahead, Instant now)
{
    Money sum = forecast.budget.actual;
    if (sum >= forecast.budget.limit) {
        forecast.runsOutAt = now;
        forecast.cause = Forecast::Cause::Spent;
        forecast.because = QStringLiteral("what has been spent");
        return;
    }
    for (const DayLeft &day : days) {
        if (sum + day.expected < forecast.budget.limit) {
            sum += day.expected;
            continue;
        }
        forecast.runsOutAt = momentOf(day.span, forecast.budget.limit - sum, day.expected);
        const bool byRunning = day.running >= day.expected;
        const QString name = byRunning ? dearest(ahead, now, day.span) : QString();
        forecast.cause = name.isEmpty() ? Forecast::Cause::NewRentals : Forecast::Cause::Running;
        forecast.because = name.isEmpty() ? QStringLiteral("new rentals, as in the past weeks") : name;
        return;
    }
}

} // namespace

Forecast forecastOf(const BudgetStanding &budget, const std::vector<NamedCost> &ahead,
                    const std::vector<PastDay> &history, Instant now, const QTimeZone &zone)
{
    Forecast forecast;
    forecast.budget = budget;
    const std::vector<DayLeft> days = daysLeft(ahead, history, now, budget.span, zone);
    Money certain = budget.actual;
    Wide variance = 0;
    forecast.expected = budget.actual;
    for (const DayLeft &day : days) {
        certain += day.running;
        forecast.expected += day.expected;
        variance += day.variance;
    }
    // 1.28 standard deviations hold four cases of five.
    const Money spread = Money::fromMicros(narrow(squareRoot(variance) * 128 / 100));
    forecast.low = std::max(certain, forecast.expected - spread);
    forecast.high = forecast.expected + spread;
    findEnd(forecast, days, ahead, now);
    return forecast;
}

OverrunBound overrunBound(Duration between, HourlyRate burnRate, Money traffic)
{
    return {costOver(burnRate, between) + traffic, between, burnRate, traffic};
}

} // namespace bursar
