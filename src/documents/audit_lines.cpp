#include "documents/audit_lines.h"

#include "foundation/canonical_json.h"
#include "foundation/sha256.h"
#include "foundation/text_formats.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace bursar::documents {

namespace {

bool hasCanonicalSpelling(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::trunc(number) == number && std::abs(number) < 9007199254740992.0;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [](const QJsonValue &item) { return hasCanonicalSpelling(item); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue &item) { return hasCanonicalSpelling(item); });
}

} // namespace

QByteArray auditLine(const AuditEvent &event, const QString &memberName)
{
    const QJsonObject line{
        {QStringLiteral("seq"), event.seq},
        {QStringLiteral("at"), toRfc3339(event.at)},
        {QStringLiteral("by"), memberName},
        {QStringLiteral("by_id"), event.by.toString()},
        {QStringLiteral("team"), event.team.toString()},
        {QStringLiteral("action"), event.action},
        {QStringLiteral("subject"), event.subject},
        {QStringLiteral("details"), event.details},
        {QStringLiteral("prev"), QString::fromLatin1(event.prev)},
        {QStringLiteral("hash"), QString::fromLatin1(event.hash)},
    };
    return canonicalJson(line) + '\n';
}

std::optional<QByteArray> auditLineHash(QJsonObject line)
{
    line.remove(QStringLiteral("hash"));
    line.insert(QStringLiteral("by"), line.take(QStringLiteral("by_id")));
    if (!hasCanonicalSpelling(line))
        return std::nullopt;
    return sha256Hex(canonicalJson(line));
}

} // namespace bursar::documents
