#include "vast/calls/call_parts.h"

#include "vast/json/json_redaction.h"

#include <QDateTime>
#include <QUrl>

namespace bursar::vast::calls {

CallRequest get(const Endpoint &endpoint, const QByteArray &path, std::vector<std::pair<QByteArray, QByteArray>> query)
{
    CallRequest request;
    request.endpoint = endpoint;
    request.method = "GET";
    request.path = path;
    request.query = std::move(query);
    request.shared = true;
    return request;
}

CallRequest change(const QByteArray &method, const Endpoint &endpoint, const QByteArray &path, const QByteArray &body)
{
    CallRequest request;
    request.endpoint = endpoint;
    request.effect = Effect::Write;
    request.method = method;
    request.path = path;
    request.body = body;
    return request;
}

QByteArray numbered(const QByteArray &path, qint64 number)
{
    return path + QByteArray::number(number) + '/';
}

QByteArray segment(const QString &word)
{
    return QUrl::toPercentEncoding(word);
}

Call<bool> command(CallRequest request)
{
    return call<bool>(std::move(request), [](const JsonValue &) -> Read<bool> { return true; });
}

Call<RawAnswer> rawCall(CallRequest request)
{
    return call<RawAnswer>(std::move(request),
                           [](const JsonValue &root) -> Read<RawAnswer> { return RawAnswer{redactedJson(root)}; });
}

QByteArray daysAsSeconds(QDate first, QDate last)
{
    const auto secondsAtStart = [](QDate day) { return day.startOfDay(Qt::UTC).toSecsSinceEpoch(); };
    return JsonText().add("gte", secondsAtStart(first)).add("lte", secondsAtStart(last.addDays(1)) - 1).toJson();
}

std::optional<CallRequest> PageTokens::next(const JsonValue &root, CallRequest first)
{
    const QString token = root["next_token"].string().value_or(QString());
    m_sawTheEnd = token.isEmpty();
    if (token.isEmpty() || m_seen.contains(token) || m_seen.size() + 1 >= m_mostPages)
        return std::nullopt;
    m_seen.insert(token);
    first.query.emplace_back("after_token", token.toUtf8());
    return first;
}

} // namespace bursar::vast::calls
