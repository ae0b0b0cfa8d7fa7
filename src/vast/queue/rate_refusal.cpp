#include "vast/queue/rate_refusal.h"

#include "domain/decimal.h"
#include "vast/http_date.h"
#include "vast/json/json_document.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

// A refusal that asks for more is obeyed only so far; then the next try finds out.
constexpr Duration longestAdvice = 24h;
constexpr Duration longestThreshold = 120s;

std::optional<Duration> positiveSeconds(QStringView text, Duration longest)
{
    const std::optional<qint64> millis = parseDecimal(text, 3, ExtraDigits::RoundHalfEven);
    if (!millis || *millis <= 0)
        return std::nullopt;
    return std::min(Duration{*millis}, longest);
}

std::optional<Duration> thresholdIn(const QByteArray &body)
{
    static const QRegularExpression pattern(QStringLiteral("threshold=([0-9]{1,9}(?:\\.[0-9]{1,9})?)"));
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(body.left(4096)));
    return match.hasMatch() ? positiveSeconds(match.capturedView(1), longestThreshold) : std::nullopt;
}

/// `Retry-After: 12`, or an HTTP date such as `Sat, 21 Nov 2026 08:00:00 GMT`.
std::optional<Duration> adviceInHeader(const QByteArray &value, Instant now)
{
    const QString text = QString::fromLatin1(value).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (text.front().isDigit())
        return positiveSeconds(text, longestAdvice);
    const std::optional<Instant> date = instantFromHttpDate(value.trimmed());
    if (!date)
        return std::nullopt;
    const Duration wait = *date - now;
    return wait > 0ms ? std::optional(std::min(wait, longestAdvice)) : std::nullopt;
}

} // namespace

bool RateRefusal::isMeantBy(const HttpAnswer &answer)
{
    // A second invitation within minutes: "invitation already sent to … only N seconds ago" (the official client).
    return !answer.body.left(4096).toLower().contains("already sent");
}

RateRefusal RateRefusal::from(const HttpAnswer &answer, Instant now)
{
    RateRefusal refusal;
    refusal.threshold = thresholdIn(answer.body);
    refusal.retryAfter = adviceInHeader(answer.header("retry-after"), now);
    if (const Expected<JsonDocument, QString> document = JsonDocument::parse(answer.body)) {
        const JsonValue &root = document->root();
        if (const std::optional<QString> text = root["retry_after"].decimal()) {
            const std::optional<Duration> advice = positiveSeconds(*text, longestAdvice);
            refusal.retryAfter = std::max(refusal.retryAfter, advice);
        }
        refusal.dayQuota = root["error"].string() == QLatin1String("search_quota_exceeded");
    }
    return refusal;
}

} // namespace bursar::vast
