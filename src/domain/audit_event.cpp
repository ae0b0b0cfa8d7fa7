#include "domain/audit_event.h"

#include "foundation/canonical_json.h"
#include "foundation/text_formats.h"

namespace bursar {

QByteArray AuditEvent::canonicalBytes() const
{
    return canonicalJson(QJsonObject{
        {QStringLiteral("seq"), seq},
        {QStringLiteral("at"), toRfc3339(at)},
        {QStringLiteral("by"), by.toString()},
        {QStringLiteral("team"), team.toString()},
        {QStringLiteral("action"), action},
        {QStringLiteral("subject"), subject},
        {QStringLiteral("details"), details},
        {QStringLiteral("prev"), QString::fromLatin1(prev)},
    });
}

QByteArray auditGenesis()
{
    return QByteArray(64, '0');
}

} // namespace bursar
