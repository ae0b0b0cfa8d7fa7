#include "vast/calls/webhooks.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

constexpr char path[] = "/api/v0/webhooks/";

std::optional<Webhook> decode(const JsonValue &row)
{
    RowReader reader(row);
    Webhook webhook;
    webhook.id = reader.number("id");
    if (webhook.id <= 0)
        return std::nullopt;
    webhook.name = reader.text("name");
    webhook.url = reader.text("webhook_url");
    webhook.eventTypes = reader.texts("event_types");
    webhook.enabled = reader.flag("enabled", true);
    webhook.createdAt = reader.instant("created_at");
    return webhook;
}

const JsonValue &webhookIn(const JsonValue &root)
{
    return root["webhook"].isObject() ? root["webhook"] : root;
}

QString secretIn(const JsonValue &root)
{
    const QString atRoot = root["webhook_secret"].string().value_or(QString());
    return atRoot.isEmpty() ? webhookIn(root)["webhook_secret"].string().value_or(QString()) : atRoot;
}

Read<NewWebhook> decodeNew(const JsonValue &root)
{
    std::optional<Webhook> webhook = decode(webhookIn(root));
    if (!webhook)
        return Unexpected{QStringLiteral("$.webhook.id cannot be read")};
    return NewWebhook{*std::move(webhook), Secret(secretIn(root).toUtf8())};
}

Read<Secret> decodeSecret(const JsonValue &root)
{
    const QString secret = secretIn(root);
    if (secret.isEmpty())
        return Unexpected{QStringLiteral("$.webhook_secret is missing")};
    return Secret(secret.toUtf8());
}

QByteArray bodyOf(const WebhookDraft &draft)
{
    return JsonText()
        .add("name", draft.name)
        .add("webhook_url", QString::fromUtf8(draft.url.toEncoded()))
        .addRaw("event_types", jsonList(draft.eventTypes))
        .toJson();
}

} // namespace

Call<Rows<Webhook>> listWebhooks()
{
    return listCall(get(endpoints::listWebhooks(), path), "webhooks", decode);
}

Call<NewWebhook> createWebhook(const WebhookDraft &draft)
{
    return call<NewWebhook>(change("POST", endpoints::changeWebhook(), path, bodyOf(draft)), decodeNew);
}

Call<bool> changeWebhook(qint64 id, const WebhookDraft &draft)
{
    return command(change("PUT", endpoints::changeWebhook(), numbered(path, id), bodyOf(draft)));
}

Call<bool> deleteWebhook(qint64 id)
{
    return command(change("DELETE", endpoints::changeWebhook(), numbered(path, id)));
}

Call<Secret> rotateWebhookSecret(qint64 id)
{
    return call<Secret>(change("POST", endpoints::changeWebhook(), numbered(path, id) + "rotate-secret/"),
                        decodeSecret);
}

Call<bool> testWebhook(qint64 id)
{
    return command(change("POST", endpoints::changeWebhook(), numbered(path, id) + "test/"));
}

} // namespace bursar::vast::calls
