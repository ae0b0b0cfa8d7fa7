#pragma once

#include "domain/notice.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace bursar::governor {

// What goes out for notices. Pure: the same notices make the same message, however often it is sent.

/// A mail as it goes over the wire (RFC 5322, UTF-8), from one address to one. Several notices make one mail. `at` is
/// its date.
QByteArray mailText(const std::vector<Notice> &notices, const QString &from, const QString &to, Instant at);

struct WebhookMessage
{
    QByteArray body; ///< JSON
    QList<std::pair<QByteArray, QByteArray>> headers;
};
/// `Bursar-Notice: ID`, `Bursar-Timestamp: SECONDS` and `Bursar-Signature: v1=HEX`, the HMAC-SHA256 with `secret` over
/// the timestamp, a full stop and the body. The id is the same at each attempt.
WebhookMessage webhookMessage(const Notice &notice, const QByteArray &secret, Instant at);
QJsonObject noticeJson(const Notice &notice);

} // namespace bursar::governor
