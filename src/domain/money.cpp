#include "domain/money.h"

namespace bursar {

std::optional<Money> Money::parse(QStringView text)
{
    const std::optional<qint64> micros = parseDecimal(text, 6, ExtraDigits::Refuse);
    return micros ? std::optional(Money(*micros)) : std::nullopt;
}

Money Money::roundedToCents() const
{
    return Money(narrow(divideHalfEven(m_micros, 10'000) * 10'000));
}

QString Money::toString() const
{
    return formatDecimal(m_micros, 6, 2);
}

} // namespace bursar
