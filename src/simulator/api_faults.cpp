#include "simulator/api.h"
#include "simulator/draw.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// All UNIX seconds of an answer, moved: as from a server whose clock is wrong.
QByteArray withTimesMoved(const QByteArray &body, Duration by)
{
    static const QRegularExpression times(
        QStringLiteral(R"re("(start_date|end_date|created_at|start|end|when)":(\d+(?:\.\d+)?))re"));
    const QString text = QString::fromUtf8(body);
    QString moved;
    qsizetype copied = 0;
    for (auto match = times.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch time = match.next();
        const qint64 millis = qRound64(time.captured(2).toDouble() * 1000) + by.count();
        moved += QStringView(text).mid(copied, time.capturedStart(2) - copied);
        moved += QString::fromLatin1(decimalText(millis, 3));
        copied = time.capturedEnd(2);
    }
    moved += QStringView(text).mid(copied);
    return moved.toUtf8();
}

// A list answer of the same shape with nothing in it.
ApiAnswer emptyList(const QString &path)
{
    if (path.contains(QLatin1String("/bundles/")) || path.contains(QLatin1String("/asks/")))
        return jsonAnswer(Json::object({{"offers", Json::array({})}}));
    if (path.contains(QLatin1String("/instances/")))
        return success({{"instances_found", Json::integer(0)},
                        {"total_instances", Json::integer(0)},
                        {"label_counts", Json::object({})},
                        {"next_token", Json()},
                        {"instances", Json::array({})}});
    return success({{"count", Json::integer(0)},
                    {"total", Json::integer(0)},
                    {"next_token", Json()},
                    {"results", Json::array({})}});
}

} // namespace

// Faults that keep the call from working; status 0: it works.
ApiAnswer Api::refuseByFault(const ApiRequest &request, const Fault &fault)
{
    ApiAnswer answer;
    answer.status = 0;
    switch (fault.kind) {
    case FaultKind::Refuse429:
        return tooFrequent(1s);
    case FaultKind::Refuse503:
        return refusal(503, "service_unavailable", QStringLiteral("Service temporarily unavailable."));
    case FaultKind::Html:
        answer.status = 502;
        answer.contentType = "text/html";
        answer.body = "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad "
                      "Gateway</h1></center></body></html>\n";
        break;
    case FaultKind::Drop:
        answer.status = 503;
        answer.delivery = ApiAnswer::Delivery::Cut;
        break;
    case FaultKind::Redirect:
        answer = jsonAnswer(Json::object({{"msg", Json::text("Moved Permanently")}}), 301);
        answer.headers.emplace_back("Location", "/");
        break;
    case FaultKind::EmptyList:
        if (request.method == "GET" || request.path.contains(QLatin1String("/bundles/")))
            return emptyList(request.path);
        break;
    case FaultKind::Quota:
        return jsonAnswer(
            Json::object(
                {{"error", Json::text("search_quota_exceeded")},
                 {"limit", Json::integer(RowQuota::rowsPerDay)},
                 {"remaining", Json::integer(0)},
                 {"retry_after",
                  Json::integer((startOfDay(dayOf(m_room.market.now()) + 1) - m_room.market.now()).count() / 1000
                                + 1)}}),
            429);
    case FaultKind::ExpiredKey:
        if (m_room.market.unknowns().expiredKeyIsSession)
            return refusal(404, "", QStringLiteral("Session expired. Please log in again."));
        return refusal(404, "auth_error", QStringLiteral("Invalid user key"));
    default:
        break;
    }
    return answer;
}

// Faults that spoil the answer of a call that worked.
void Api::deform(ApiAnswer &answer, const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Timeout:
        answer.delivery = ApiAnswer::Delivery::Never;
        break;
    case FaultKind::Cut:
        answer.delivery = ApiAnswer::Delivery::Cut;
        break;
    case FaultKind::Truncate:
        answer.delivery = ApiAnswer::Delivery::Half;
        break;
    case FaultKind::Slow:
        answer.delay = std::max(fault.seconds, Duration{0});
        break;
    case FaultKind::ClockSkew:
        answer.clockSkew = fault.seconds;
        answer.body = withTimesMoved(answer.body, fault.seconds);
        break;
    case FaultKind::Garbage:
        answer.body.clear();
        for (quint64 byte = 0; byte < 200; ++byte)
            answer.body += static_cast<char>(
                drawFor(m_room.market.market().seed(), Topic::Answer).with({m_room.answers, byte}).between(0, 255));
        ++m_room.answers;
        break;
    default:
        break;
    }
}

// All the forms in which "too often" has been seen.
ApiAnswer Api::tooFrequent(Duration interval)
{
    const QByteArray threshold = fixedText(interval.count() / 100, 1);
    ApiAnswer answer;
    switch (drawFor(m_room.market.market().seed(), Topic::Refusal).with(++m_room.answers).between(0, 4)) {
    case 0:
        answer.body = "API requests too frequent";
        break;
    case 1:
        answer.body = "API requests too frequent: endpoint threshold=" + threshold;
        break;
    case 2:
        answer = jsonAnswer(Json::object(
            {{"detail",
              Json::text(QByteArray("API requests too frequent endpoint threshold=" + threshold).constData())}}));
        break;
    case 3:
        answer = refusal(429, "rate_limit_exceeded", QStringLiteral("API requests too frequent"));
        break;
    default:
        answer = jsonAnswer(Json::object({{"success", Json::boolean(false)},
                                          {"error", Json::text("rate_limit_exceeded")},
                                          {"retry_after", Json::integer(0)}}));
    }
    answer.status = 429;
    if (!answer.body.startsWith('{'))
        answer.contentType = "text/plain";
    if (m_room.market.unknowns().retryAfterHeader)
        answer.headers.emplace_back("Retry-After", QByteArray::number((interval.count() + 999) / 1000));
    return answer;
}

} // namespace bursar::simulator
