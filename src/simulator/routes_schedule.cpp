#include "simulator/draw.h"
#include "simulator/route_table.h"
#include "simulator/scheduled_jobs.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// ---- scheduled jobs: Api::carryOut runs them

ApiAnswer jobs(ApiRoom &room, const ApiCall &call)
{
    return success({{"scheduled_jobs", rowsOf(room.of(call.account()).jobs)}});
}

ApiAnswer createJob(ApiRoom &room, const ApiCall &call)
{
    Shelf &own = room.of(call.account()).jobs;
    QJsonObject row = call.object();
    if (row.value(QLatin1String("api_endpoint")).toString().isEmpty())
        return missingInput(QStringLiteral("api_endpoint"));
    for (const auto &[id, other] : own) {
        if (other[QLatin1String("api_endpoint")] == row[QLatin1String("api_endpoint")]
            && other[QLatin1String("request_method")] == row[QLatin1String("request_method")])
            return jsonAnswer(Json::object({{"success", Json::boolean(false)},
                                            {"error", Json::text("job_exists")},
                                            {"msg", Json::text("The job exists already.")},
                                            {"scheduled_job_id", Json::integer(id)}}),
                              422);
    }
    const qint64 id = room.nextNumber();
    row.insert(QStringLiteral("id"), id);
    own[id] = row;
    schedule(room, call.account(), id);
    return success({{"id", Json::integer(id)}});
}

ApiAnswer changeJob(ApiRoom &room, const ApiCall &call)
{
    Shelf &own = room.of(call.account()).jobs;
    if (!own.contains(call.id))
        return missing(QStringLiteral("Scheduled job"));
    ++room.revision;
    QJsonObject row = call.object();
    row.insert(QStringLiteral("id"), call.id);
    own[call.id] = row;
    schedule(room, call.account(), call.id);
    return success();
}

ApiAnswer deleteJob(ApiRoom &room, const ApiCall &call)
{
    if (room.of(call.account()).jobs.erase(call.id) == 0)
        return missing(QStringLiteral("Scheduled job"));
    ++room.revision;
    return success();
}

// ---- notifications and webhooks

constexpr size_t mostWebhooks = 4;

ApiAnswer notificationTypes(ApiRoom &, const ApiCall &)
{
    struct Type
    {
        const char *slug;
        const char *topic;
        const char *name;
        bool mandatory;
    };
    const Type types[] = {{"low_credit", "billing", "Low credit", true},
                          {"payment_failed", "billing", "Payment failed", true},
                          {"transfer_received", "billing", "Transfer received", false},
                          {"instance_created", "instances", "Instance created", false},
                          {"instance_started", "instances", "Instance started", false},
                          {"instance_stopped", "instances", "Instance stopped", false},
                          {"instance_outbid", "instances", "Instance outbid", false},
                          {"instance_offline", "instances", "Instance offline", false},
                          {"instance_expiring", "instances", "Instance expiring", true},
                          {"gpu_idle", "instances", "GPU idle for 24 hours", false}};
    std::vector<Json> rows;
    for (const Type &type : types)
        rows.push_back(Json::object({{"key", Json::string(QStringLiteral("client:") + QLatin1String(type.slug))},
                                     {"slug", Json::text(type.slug)},
                                     {"context", Json::text("client")},
                                     {"topic", Json::text(type.topic)},
                                     {"category", Json::text(type.topic)},
                                     {"display_name", Json::text(type.name)},
                                     {"default_preferences", Json::object({{"email", Json::boolean(true)}})},
                                     {"mandatory_email", Json::boolean(type.mandatory)}}));
    return jsonAnswer(Json::object({{"notification_types", Json::array(std::move(rows))}}));
}

bool isOwnUser(const ApiRoom &room, const ApiCall &call)
{
    return room.market.accounts()[call.account()].id == call.id;
}

ApiAnswer preferences(ApiRoom &room, const ApiCall &call)
{
    if (!isOwnUser(room, call))
        return missing(QStringLiteral("User"));
    return success({{"preferences", Json::fromQt(room.of(call.account()).notificationPreferences)}});
}

ApiAnswer changePreferences(ApiRoom &room, const ApiCall &call)
{
    if (!isOwnUser(room, call))
        return missing(QStringLiteral("User"));
    ++room.revision;
    QJsonObject &own = room.of(call.account()).notificationPreferences;
    const QJsonObject changes = call.object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        own.insert(change.key(), change.value());
    return preferences(room, call);
}

QString newSecret(ApiRoom &room)
{
    const Draw draw =
        drawFor(room.market.market().seed(), Topic::Key).with({77, static_cast<quint64>(room.nextNumber())});
    return QStringLiteral("whsec_%1%2")
        .arg(draw.value(), 16, 16, QLatin1Char('0'))
        .arg(draw.with(1).value(), 16, 16, QLatin1Char('0'));
}

bool isPublic(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == QLatin1String("https") && !host.isEmpty() && host != QLatin1String("localhost")
        && !host.startsWith(QLatin1String("127.")) && !host.startsWith(QLatin1String("10."))
        && !host.startsWith(QLatin1String("192.168."));
}

ApiAnswer webhooks(ApiRoom &room, const ApiCall &call)
{
    return success({{"webhooks", rowsOf(room.of(call.account()).webhooks)}});
}

ApiAnswer createWebhook(ApiRoom &room, const ApiCall &call)
{
    Shelf &own = room.of(call.account()).webhooks;
    QJsonObject row = call.object();
    if (!isPublic(QUrl(row.value(QLatin1String("webhook_url")).toString())))
        return refusal(400, "invalid_args",
                       QStringLiteral("error 400/3380: webhook_url must be a public https address."));
    if (own.size() >= mostWebhooks)
        return refusal(400, "invalid_request", QStringLiteral("error 400/3381: At most 4 webhooks."));
    const qint64 id = room.nextNumber();
    row.insert(QStringLiteral("id"), id);
    row.insert(QStringLiteral("enabled"), true);
    own[id] = row;
    return success({{"webhook", Json::fromQt(row)}, {"webhook_secret", Json::string(newSecret(room))}});
}

ApiAnswer changeWebhook(ApiRoom &room, const ApiCall &call)
{
    Shelf &own = room.of(call.account()).webhooks;
    if (!own.contains(call.id))
        return missing(QStringLiteral("Webhook"));
    ++room.revision;
    const QJsonObject changes = call.object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        own[call.id].insert(change.key(), change.value());
    return success({{"webhook", Json::fromQt(own[call.id])}});
}

ApiAnswer deleteWebhook(ApiRoom &room, const ApiCall &call)
{
    if (room.of(call.account()).webhooks.erase(call.id) == 0)
        return missing(QStringLiteral("Webhook"));
    ++room.revision;
    return success();
}

ApiAnswer rotateSecret(ApiRoom &room, const ApiCall &call)
{
    if (!room.of(call.account()).webhooks.contains(call.id))
        return missing(QStringLiteral("Webhook"));
    return success({{"webhook_secret", Json::string(newSecret(room))}});
}

ApiAnswer testWebhook(ApiRoom &room, const ApiCall &call)
{
    return room.of(call.account()).webhooks.contains(call.id) ? success() : missing(QStringLiteral("Webhook"));
}

} // namespace

void addScheduleRoutes(RouteTable &table)
{
    table.add({"GET", QStringLiteral("/api/v0/commands/schedule_job/"), 0s, jobs});
    table.add({"POST", QStringLiteral("/api/v0/commands/schedule_job/"), 0s, createJob});
    table.add({"PUT", QStringLiteral("/api/v0/commands/schedule_job/{id}/"), 0s, changeJob});
    table.add({"DELETE", QStringLiteral("/api/v0/commands/schedule_job/{id}/"), 0s, deleteJob});
    table.add({"GET", QStringLiteral("/api/v0/notification-types/"), 0s, notificationTypes});
    table.add({"GET", QStringLiteral("/api/v0/users/{id}/notification-prefs/"), 0s, preferences});
    table.add({"PUT", QStringLiteral("/api/v0/users/{id}/notification-prefs/"), 0s, changePreferences});
    table.add({"GET", QStringLiteral("/api/v0/webhooks/"), 0s, webhooks});
    table.add({"POST", QStringLiteral("/api/v0/webhooks/"), 0s, createWebhook});
    table.add({"PUT", QStringLiteral("/api/v0/webhooks/{id}/"), 0s, changeWebhook});
    table.add({"DELETE", QStringLiteral("/api/v0/webhooks/{id}/"), 0s, deleteWebhook});
    table.add({"POST", QStringLiteral("/api/v0/webhooks/{id}/rotate-secret/"), 0s, rotateSecret});
    table.add({"POST", QStringLiteral("/api/v0/webhooks/{id}/test/"), 0s, testWebhook});
}

} // namespace bursar::simulator
