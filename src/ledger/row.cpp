#include "ledger/row.h"

#include "ledger/database_error.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bursar::ledger {

std::optional<qint64> Row::optionalNumber()
{
    const QVariant value = m_query.value(m_next++);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<Instant> Row::optionalInstant()
{
    const std::optional<qint64> millis = optionalNumber();
    return millis ? std::optional(instantFromMillis(*millis)) : std::nullopt;
}

QDate Row::day()
{
    const QDate day = QDate::fromString(text(), Qt::ISODate);
    m_damaged = m_damaged || !day.isValid();
    return day;
}

QJsonObject Row::json()
{
    const QJsonDocument document = QJsonDocument::fromJson(text().toUtf8());
    m_damaged = m_damaged || !document.isObject();
    return document.object();
}

Error damagedRecord(const Database &database, const QString &statement)
{
    const QString table = statement.section(QLatin1String(" FROM "), 1, 1).section(u' ', 0, 0);
    return damagedLedger(database.path(), QStringLiteral("an entry of %1 cannot be read").arg(table));
}

QVariant stored(Instant instant)
{
    return static_cast<qint64>(toMillis(instant));
}

QVariant stored(Duration duration)
{
    return static_cast<qint64>(duration.count());
}

QVariant stored(const std::optional<Instant> &instant)
{
    return instant ? stored(*instant) : QVariant();
}

QVariant stored(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QVariant stored(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QDate utcDay(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).date();
}

QString placeholders(qsizetype count)
{
    return QStringLiteral("(%1)").arg(QStringList(count, QStringLiteral("?")).join(QLatin1String(", ")));
}

QJsonObject changedFields(std::initializer_list<std::pair<QLatin1String, bool>> fields)
{
    QJsonArray names;
    for (const auto &[name, changed] : fields) {
        if (changed)
            names.append(name);
    }
    return {{QStringLiteral("changed"), names}};
}

Unexpected<Error> noSuchRecord(const QString &what)
{
    return Unexpected{Error{Error::Kind::Usage,
                            QStringLiteral("not_found"),
                            QStringLiteral("The ledger knows no such %1.").arg(what),
                            QStringLiteral("Look at the list; it may have been removed meanwhile."),
                            {}}};
}

} // namespace bursar::ledger
