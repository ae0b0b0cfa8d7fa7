#include "simulator/api_message.h"

#include <QUrl>

namespace bursar::simulator {

namespace {

// Form encoding: a plus is a blank, which QUrl does not know.
QString formDecoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

ApiRequest ApiRequest::fromTarget(QByteArray method, const QByteArray &target)
{
    ApiRequest request;
    request.method = std::move(method);
    const qsizetype mark = target.indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.left(mark));
    if (mark < 0)
        return request;
    const QList<QByteArray> parts = target.mid(mark + 1).split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        request.query.emplace_back(formDecoded(equals < 0 ? part : part.left(equals)),
                                   equals < 0 ? QString() : formDecoded(part.mid(equals + 1)));
    }
    return request;
}

QString ApiRequest::queryValue(QLatin1String name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

bool ApiRequest::hasQuery(QLatin1String name) const
{
    for (const auto &entry : query) {
        if (entry.first == name)
            return true;
    }
    return false;
}

QByteArray ApiRequest::header(const char *lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? QByteArray() : found->second;
}

ApiAnswer jsonAnswer(const Json &body, int status)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = body.toBytes();
    return answer;
}

ApiAnswer refusal(int status, const char *slug, const QString &text)
{
    std::vector<Json::Member> members{{"success", Json::boolean(false)}};
    if (*slug != '\0')
        members.emplace_back("error", Json::text(slug));
    if (!text.isEmpty())
        members.emplace_back("msg", Json::string(text));
    return jsonAnswer(Json::object(std::move(members)), status);
}

ApiAnswer success(std::vector<Json::Member> members)
{
    members.insert(members.begin(), {"success", Json::boolean(true)});
    return jsonAnswer(Json::object(std::move(members)));
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace bursar::simulator
