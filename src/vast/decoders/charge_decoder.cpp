#include "vast/decoders/charge_decoder.h"

#include "vast/decoders/row_reader.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace bursar::vast {

namespace {

std::optional<InstanceId> instanceFrom(const QString &source)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:instance|contract)-(\\d{1,19})$"));
    const QRegularExpressionMatch match = pattern.match(source.trimmed());
    return match.hasMatch() ? InstanceId::parse(match.capturedView(1)) : std::nullopt;
}

/// "79.1 GB Downloaded at $0.003/GB": a convenience for people, never a basis of amounts.
Gigabytes trafficFrom(const QString &description)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*GB\\b"));
    const QRegularExpressionMatch match = pattern.match(description);
    return match.hasMatch() ? Gigabytes::parse(match.capturedView(1)).value_or(Gigabytes()) : Gigabytes();
}

/// Adds the item to its meter; an item of unknown type or without amount stays in the remainder.
void addItem(const JsonValue &item, Charge &charge, Money &named)
{
    const std::optional<Money> amount = moneyFrom(item["amount"]);
    if (!amount)
        return;
    const QString type = item["type"].string().value_or(QString());
    const QString description = item["description"].string().value_or(QString());
    MeterAmounts &amounts = charge.amounts;
    if (type == QLatin1String("gpu")) {
        amounts.gpu += *amount;
    } else if (type == QLatin1String("disk")) {
        amounts.disk += *amount;
    } else if (type == QLatin1String("bwd")) {
        amounts.download += *amount;
        charge.downloaded = charge.downloaded + trafficFrom(description);
    } else if (type == QLatin1String("bwu")) {
        amounts.upload += *amount;
        charge.uploaded = charge.uploaded + trafficFrom(description);
    } else {
        return;
    }
    named += *amount;
}

} // namespace

ChargeCollector::ChargeCollector(QDate firstDay, QDate lastDay)
    : m_firstDay(firstDay)
    , m_lastDay(lastDay)
{
}

QDate ChargeCollector::dayOf(const JsonValue &row) const
{
    RowReader reader(row);
    const std::optional<Instant> start = reader.instant("start");
    std::optional<Instant> end = reader.instant("end");
    if (!end)
        end = start;
    if (!end)
        return {};
    // A span that ends at midnight ends with the day before.
    const bool isSpan = start && *start < *end;
    const qint64 millis = toMillis(*end) - (isSpan ? 1 : 0);
    const QDate day = QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).date();
    return std::clamp(day, m_firstDay, m_lastDay);
}

void ChargeCollector::add(const JsonValue &row)
{
    ++m_rows;
    const std::optional<Money> amount = moneyFrom(row["amount"]);
    if (!amount) {
        ++m_badRows;
        return;
    }
    const std::optional<InstanceId> instance = instanceFrom(row["source"].string().value_or(QString()));
    const QDate day = dayOf(row);
    if (!instance || !day.isValid()) {
        const QString type = row["type"].string().value_or(QString());
        if (instance || type == QLatin1String("instance"))
            ++m_badRows; // its amount is kept below all the same
        m_otherSources += *amount;
        return;
    }
    Charge &charge = m_charges[{*instance, day}];
    charge.instance = *instance;
    charge.day = day;
    Money named;
    for (const JsonValue &item : row["items"].children())
        addItem(item, charge, named);
    charge.amounts.other += *amount - named;
}

std::vector<Charge> ChargeCollector::charges() const
{
    std::vector<Charge> result;
    result.reserve(m_charges.size());
    for (const auto &[key, charge] : m_charges)
        result.push_back(charge);
    return result;
}

} // namespace bursar::vast
