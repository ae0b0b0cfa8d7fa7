#include "vast/http_date.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace bursar::vast {

std::optional<Instant> instantFromHttpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return instantFromMillis(date.toMSecsSinceEpoch());
}

} // namespace bursar::vast
