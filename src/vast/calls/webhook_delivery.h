#pragma once

#include "foundation/expected.h"
#include "foundation/time_types.h"
#include "vast/secret.h"

#include <QByteArray>
#include <QString>

namespace bursar::vast {

/// What Vast.ai posts to a webhook. It names no instance in a field of its own: a wake-up call to look, not a source of
/// truth. Delivered at least once: the same `eventId` may come again.
struct WebhookDelivery
{
    QString eventId;
    qint64 user = 0;
    QString type; ///< the short slug
    QString subject; ///< redacted
    QString message; ///< redacted
};

/// Headers of a delivery, as they came.
struct WebhookHeaders
{
    QByteArray timestamp; ///< `X-Vast-Timestamp`
    QByteArray signature; ///< `X-Vast-Signature-256`: `sha256=<hex>`
};

/// Checks the signature (HMAC-SHA256 of timestamp, a full stop and the raw body) and the age (five minutes at most,
/// either way), then reads the body. The error says in English which of them was wrong. Vast.ai's docs, "notification
/// webhooks".
Expected<WebhookDelivery, QString> openDelivery(const QByteArray &body, const WebhookHeaders &headers,
                                                const Secret &secret, Instant now);

} // namespace bursar::vast
