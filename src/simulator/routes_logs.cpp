#include "simulator/draw.h"
#include "simulator/route_table.h"

#include "foundation/text_formats.h"

#include <QStringList>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// The result lies elsewhere, needs no key, and is not there at once.
constexpr Duration resultDelay = 1200ms;

/// Where the caller found us: whoever carries its requests on says how it came (X-Forwarded-Proto).
QString base(const ApiRequest &request)
{
    const QByteArray host = request.header("host");
    const QByteArray scheme = request.header("x-forwarded-proto");
    return QString::fromLatin1((scheme.isEmpty() ? QByteArrayLiteral("http") : scheme) + "://"
                               + (host.isEmpty() ? QByteArrayLiteral("127.0.0.1") : host));
}

// The name tells all: kind, contract, time of asking, and a word that nobody guesses.
QString resultName(const ApiRoom &room, const char *kind, qint64 id, const QString &tail, Instant at)
{
    const qint64 asked = toMillis(at);
    const Draw draw = drawFor(room.market.market().seed(), Topic::Key)
                          .with({7, static_cast<quint64>(id), static_cast<quint64>(asked)});
    return QStringLiteral("C.%1-%2-%3-%4-%5.txt")
        .arg(id)
        .arg(QLatin1String(kind))
        .arg(asked)
        .arg(tail, QString::number(draw.value(), 16));
}

ApiAnswer requestLogs(ApiRoom &room, const ApiCall &call)
{
    if (room.market.contract(call.account(), call.id) == nullptr)
        return noSuchInstance(call.id);
    const int tail = std::clamp(call.object().value(QLatin1String("tail")).toVariant().toInt(), 0, 5000);
    const QString name = resultName(room, "logs", call.id, QString::number(tail == 0 ? 1000 : tail), room.market.now());
    return success({{"result_url", Json::string(base(call.request) + QStringLiteral("/instance_logs/") + name)},
                    {"msg", Json::text("Logs are being uploaded.")}});
}

ApiAnswer execute(ApiRoom &room, const ApiCall &call)
{
    if (room.market.contract(call.account(), call.id) == nullptr)
        return noSuchInstance(call.id);
    if (!call.body.isObject())
        return refusal(483, "invalid_args", QStringLiteral("The body is not JSON."));
    const QString command = call.object().value(QLatin1String("command")).toString();
    const QString program = command.section(QLatin1Char(' '), 0, 0);
    static const QStringList allowed{QStringLiteral("ls"), QStringLiteral("rm"), QStringLiteral("du")};
    if (command.size() > 512 || !allowed.contains(program))
        return refusal(400, "invalid_args",
                       QStringLiteral("error 400/3460: Invalid command given; only ls, rm and du."));
    const QString name = resultName(room, "exec", call.id, program, room.market.now());
    return success({{"result_url", Json::string(base(call.request) + QStringLiteral("/instance_logs/") + name)},
                    {"writeable_path", Json::text("/var/lib/docker/volumes")}});
}

QByteArray logText(const Contract &contract, int lines, Instant now)
{
    QByteArrayList text;
    for (const Interval &interval : contract.intervals) {
        const QString at = toRfc3339(interval.from);
        text.append((at + QStringLiteral(" container ") + QLatin1String(phaseName(interval.phase))).toUtf8());
        if (interval.phase != Phase::Running)
            continue;
        for (int step = 1; step <= 200; ++step) {
            const Instant when = interval.from + step * 30s;
            if (when > interval.to.value_or(now))
                break;
            text.append(
                (toRfc3339(when) + QStringLiteral(" step %1 loss 0.%2").arg(step * 100).arg(900 - step)).toUtf8());
        }
    }
    const qsizetype skipped = std::max<qsizetype>(0, text.size() - lines);
    return text.mid(skipped).join('\n') + '\n';
}

ApiAnswer result(ApiRoom &room, const ApiCall &call)
{
    ApiAnswer answer;
    answer.contentType = "text/plain";
    const QStringList parts = call.word.split(QLatin1Char('-'));
    const qint64 id = parts.value(0).mid(2).toLongLong();
    const Instant asked = instantFromMillis(parts.value(2).toLongLong());
    const auto found = room.market.contracts().find(id);
    const QByteArray kind = parts.value(1).toLatin1();
    if (found == room.market.contracts().end() || parts.size() != 5
        || call.word != resultName(room, kind.constData(), id, parts.value(3), asked)) {
        answer.status = 404;
        answer.body = "NoSuchKey";
    } else if (room.market.now() < asked + resultDelay) {
        answer.status = 403;
        answer.body = "AccessDenied";
    } else {
        answer.body = kind == "exec" ? QByteArray("total 0\n")
                                     : logText(found->second, parts.value(3).toInt(), room.market.now());
    }
    return answer;
}

} // namespace

void addLogRoutes(RouteTable &table)
{
    table.add({"PUT", QStringLiteral("/api/v0/instances/request_logs/{id}/"), 0s, requestLogs});
    table.add({"PUT", QStringLiteral("/api/v0/instances/command/{id}/"), 1500ms, execute});
    table.add({"GET", QStringLiteral("/instance_logs/{word}"), 0s, result, false});
}

} // namespace bursar::simulator
