#include "simulator/api.h"

#include "simulator/draw.h"
#include "simulator/permissions.h"
#include "simulator/route_table.h"
#include "simulator/scheduled_jobs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

constexpr size_t mostCallsKept = 50'000;

QString keyIn(const ApiRequest &request)
{
    const QByteArray header = request.header("authorization");
    if (header.toLower().startsWith("bearer "))
        return QString::fromUtf8(header.mid(7).trimmed());
    return request.queryValue(QLatin1String("api_key"));
}

QJsonValue bodyOf(const ApiRequest &request)
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    // Wrapped, as QJsonDocument takes no bare scalars.
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson("[" + request.body + "]", &error);
    const QJsonArray array = document.array();
    return error.error == QJsonParseError::NoError && array.size() == 1 ? array.at(0)
                                                                        : QJsonValue(QJsonValue::Undefined);
}

bool isOwnRoute(const QString &path)
{
    return path.startsWith(QLatin1String("/simulator/"));
}

// The official client leaves slashes out here and there and follows; its query must come along.
ApiAnswer movedToSlash(const ApiRequest &request)
{
    ApiAnswer answer = jsonAnswer(Json::object({{"msg", Json::text("Moved Permanently")}}), 301);
    QByteArray location = QUrl::toPercentEncoding(request.path, "/") + '/';
    char separator = '?';
    for (const auto &[name, value] : request.query) {
        location += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    answer.headers.emplace_back("Location", location);
    return answer;
}

} // namespace

Api::Api(Marketplace &market)
    : m_room{market, {}, {}, {}, {}, {}, "1", true, 0, {}, 0}
    , m_limits(market.unknowns().refusalRestartsInterval)
    , m_routes(std::make_unique<const RouteTable>())
{
    market.setOnWake([this](qint64 job) { carryOut(job); });
}

Api::~Api()
{
    m_room.market.setOnWake({});
}

void Api::addKey(const QString &name, const QString &key, Amount money)
{
    const size_t account = m_room.market.addAccount(name, money);
    m_room.keys.push_back(
        {name, key, account, m_room.market.accounts()[account].id + 3, std::nullopt, m_room.market.now()});
}

QString Api::keyFromSeed(quint64 seed, int number)
{
    constexpr char letters[] = "0123456789abcdef";
    QString key;
    for (quint64 place = 0; place < 32; ++place)
        key +=
            QLatin1Char(letters[drawFor(seed, Topic::Key).with({static_cast<quint64>(number), place}).between(0, 15)]);
    return key;
}

void Api::setClock(const QByteArray &speed, bool movable)
{
    m_room.speed = speed;
    m_room.ownsClock = movable;
}

void Api::addFault(const Fault &fault)
{
    if (const auto market = fault.marketFault())
        m_room.market.arm(*market, fault.times, fault.seconds);
    else
        m_room.faults.add(fault, m_room.market.now());
}

ApiAnswer Api::answer(const ApiRequest &request)
{
    const quint64 before = m_room.market.revision() + m_room.revision;
    const quint64 faultsBefore = m_room.faults.revision();
    std::optional<Fault> fault;
    if (!isOwnRoute(request.path))
        fault = m_room.faults.take(request.method, request.path, m_room.market.now());
    ApiAnswer answer = process(request, fault);
    if (fault)
        deform(answer, *fault);
    if (request.method == "HEAD")
        answer.body.clear();
    answer.changed = m_room.market.revision() + m_room.revision != before || m_room.faults.revision() != faultsBefore;
    if (!isOwnRoute(request.path))
        record(request, answer);
    return answer;
}

ApiAnswer Api::process(const ApiRequest &request, const std::optional<Fault> &fault)
{
    if (fault) {
        ApiAnswer refused = refuseByFault(request, *fault);
        if (refused.status != 0)
            return refused;
    }
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    RouteTable::Match match = m_routes->match(method, request.path);
    if (match.route == nullptr && !request.path.endsWith(QLatin1Char('/'))
        && m_routes->match(method, request.path + QLatin1Char('/')).route != nullptr)
        return movedToSlash(request);
    if (match.route == nullptr && match.pathKnown)
        return refusal(405, "method_not_allowed", QStringLiteral("The method is not allowed for this URL."));
    if (match.route == nullptr)
        return refusal(404, "not_found", QStringLiteral("There is no such endpoint."));

    const QString sent = keyIn(request);
    const ApiKey *key = findKey(request);
    if (key == nullptr && !sent.isEmpty() && !isOwnRoute(request.path)
        && request.path.startsWith(QLatin1String("/api/")))
        return refusal(404, "auth_error", QStringLiteral("Invalid user key"));
    if (key == nullptr && match.route->needsKey)
        return refusal(403, "auth_error", QStringLiteral("This action requires login."));
    const ApiCall call{request, key, match.id, match.word, bodyOf(request)};
    const Route &route = *match.route;
    if (!m_limits.admit(QString::fromLatin1(route.method) + route.pattern, call.identity(), route.interval,
                        route.penalty, m_room.market.now()))
        return tooFrequent(route.interval);
    if (key != nullptr && key->permissions && route.needsKey
        && !allows(*key->permissions, scopeOf(route.method, route.pattern), call))
        return refusal(m_room.market.unknowns().scopeRefusalStatus, "auth_error",
                       QStringLiteral("This API key does not have the permission for this action."));
    const quint64 before = m_room.market.revision() + m_room.revision;
    // Who asked is noted first: a call may end its own key.
    const std::optional<AuditEntry> entry = key == nullptr
        ? std::nullopt
        : std::optional(
            AuditEntry{key->account, key->id, m_room.market.now(), request.clientAddress, request.path, call.body});
    ApiAnswer answer = route.handler(m_room, call);
    if (entry && !isOwnRoute(request.path) && m_room.market.revision() + m_room.revision != before)
        m_room.audit.push_back(*entry);
    return answer;
}

void Api::carryOut(qint64 job)
{
    const auto owner = std::ranges::find_if(m_room.belongings, [&](const auto &entry) {
        const auto run = entry.second.nextRuns.find(job);
        return run != entry.second.nextRuns.end() && run->second == m_room.market.now();
    });
    if (owner == m_room.belongings.end())
        return; // changed or deleted since
    const QJsonObject row = owner->second.jobs[job];
    schedule(m_room, owner->first, job);
    ApiRequest request = ApiRequest::fromTarget(row[QLatin1String("request_method")].toString().toLatin1(),
                                                row[QLatin1String("api_endpoint")].toString().toUtf8());
    const RouteTable::Match match = m_routes->match(request.method, request.path);
    const auto key = std::ranges::find(m_room.keys, owner->first, &ApiKey::account);
    if (match.route == nullptr || key == m_room.keys.end() || isOwnRoute(request.path))
        return;
    match.route->handler(m_room, {request, &*key, match.id, match.word, row[QLatin1String("request_body")]});
    m_room.audit.push_back({key->account, key->id, m_room.market.now(), QStringLiteral("scheduled job"), request.path,
                            row[QLatin1String("request_body")]});
}

void Api::record(const ApiRequest &request, const ApiAnswer &answer)
{
    const ApiKey *key = findKey(request);
    QString query;
    for (const auto &[name, value] : request.query) {
        if (name != QLatin1String("api_key"))
            query += (query.isEmpty() ? QString() : QStringLiteral("&")) + name + QLatin1Char('=') + value;
    }
    const bool answered =
        answer.delivery == ApiAnswer::Delivery::Normal || answer.delivery == ApiAnswer::Delivery::Half;
    if (m_room.calls.size() >= mostCallsKept)
        m_room.calls.erase(m_room.calls.begin(), m_room.calls.begin() + mostCallsKept / 2);
    m_room.calls.push_back({m_room.market.now(), request.method, request.path, query,
                            key == nullptr ? QString() : key->name, answered ? answer.status : 0});
}

const ApiKey *Api::findKey(const ApiRequest &request) const
{
    const QString sent = keyIn(request);
    const auto found = std::ranges::find(m_room.keys, sent, &ApiKey::key);
    return sent.isEmpty() || found == m_room.keys.end() ? nullptr : &*found;
}

} // namespace bursar::simulator
