#pragma once

#include "vast/call.h"
#include "vast/calls/rows.h"
#include "vast/secret.h"

#include <QStringList>
#include <QUrl>

namespace bursar::vast {

struct Webhook
{
    qint64 id = 0;
    QString name;
    QString url;
    QStringList eventTypes;
    bool enabled = true;
    std::optional<Instant> createdAt;
};

struct NewWebhook
{
    Webhook webhook;
    Secret secret; ///< shown only here
};

struct WebhookDraft
{
    QString name;
    QUrl url; ///< https, a public address
    QStringList eventTypes; ///< `client:low_credit`
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// /api/v0/webhooks/ · read: user_read, write: user_write · nothing published · seen: docs. At most four per user.

Call<Rows<Webhook>> listWebhooks();
Call<NewWebhook> createWebhook(const WebhookDraft &draft);
Call<bool> changeWebhook(qint64 id, const WebhookDraft &draft);
Call<bool> deleteWebhook(qint64 id);
/// POST /api/v0/webhooks/{id}/rotate-secret/: the old secret is void.
Call<Secret> rotateWebhookSecret(qint64 id);
/// POST /api/v0/webhooks/{id}/test/
Call<bool> testWebhook(qint64 id);

} // namespace bursar::vast::calls
