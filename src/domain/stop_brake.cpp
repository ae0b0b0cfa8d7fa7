#include "domain/stop_brake.h"

namespace bursar {

QString toString(const StopBrake &brake)
{
    return QString::number(brake.amount) + (brake.isPercent ? QStringLiteral("%") : QString());
}

std::optional<StopBrake> stopBrakeFromText(const QString &text)
{
    QStringView digits = QStringView(text).trimmed();
    const bool isPercent = digits.endsWith(u'%');
    if (isPercent)
        digits = digits.chopped(1).trimmed();
    bool isNumber = false;
    const int amount = digits.toInt(&isNumber);
    const int least = isPercent ? 1 : 0;
    const int most = isPercent ? 100 : 1'000'000;
    return isNumber && amount >= least && amount <= most ? std::optional(StopBrake{amount, isPercent}) : std::nullopt;
}

bool isTighter(const StopBrake &brake, const StopBrake &than)
{
    // A share and a number cross somewhere, unless the share is all of them.
    if (brake.isPercent != than.isPercent)
        return !(brake.isPercent && brake.amount == 100);
    return brake.amount < than.amount;
}

QString toString(StopFirst order)
{
    return order == StopFirst::Newest ? QStringLiteral("newest") : QStringLiteral("dearest");
}

std::optional<StopFirst> stopFirstFromText(const QString &text)
{
    for (const StopFirst order : {StopFirst::Dearest, StopFirst::Newest}) {
        if (text.trimmed().compare(toString(order), Qt::CaseInsensitive) == 0)
            return order;
    }
    return std::nullopt;
}

} // namespace bursar
