#include "vast/calls/webhook_delivery.h"

#include "vast/decoders/row_reader.h"
#include "vast/json/json_document.h"
#include "vast/redact.h"

#include <QMessageAuthenticationCode>

namespace bursar::vast {

namespace {

using namespace std::chrono_literals;

constexpr Duration oldest = 5min;
constexpr qsizetype longestBody = 1024 * 1024;

/// Takes the same time wherever they differ.
bool areEqual(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left.at(i) ^ right.at(i);
    return difference == 0;
}

} // namespace

Expected<WebhookDelivery, QString> openDelivery(const QByteArray &body, const WebhookHeaders &headers,
                                                const Secret &secret, Instant now)
{
    if (secret.isEmpty() || body.size() > longestBody)
        return Unexpected{QStringLiteral("The delivery cannot be checked.")};
    const QByteArray expected = "sha256="
        + QMessageAuthenticationCode::hash(headers.timestamp + '.' + body, secret.reveal(), QCryptographicHash::Sha256)
              .toHex();
    if (!areEqual(headers.signature.trimmed().toLower(), expected))
        return Unexpected{QStringLiteral("The signature is wrong.")};
    bool isNumber = false;
    const double seconds = headers.timestamp.trimmed().toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds < 1e11))
        return Unexpected{QStringLiteral("The time of the delivery cannot be read.")};
    const Duration age = now - instantFromMillis(static_cast<qint64>(seconds * 1000));
    if (age > oldest || age < -oldest)
        return Unexpected{QStringLiteral("The delivery is too old.")};
    const Expected<JsonDocument, QString> document = JsonDocument::parse(body);
    if (!document || !document->root().isObject())
        return Unexpected{QStringLiteral("The delivery is no JSON object.")};
    RowReader reader(document->root());
    WebhookDelivery delivery{reader.text("event_id"), reader.number("user_id"), reader.text("notif_type"),
                             redacted(reader.text("subject")), redacted(reader.text("message"))};
    if (delivery.eventId.isEmpty())
        return Unexpected{QStringLiteral("The delivery has no event_id.")};
    return delivery;
}

} // namespace bursar::vast
