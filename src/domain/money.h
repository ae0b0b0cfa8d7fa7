#pragma once

#include "domain/decimal.h"

#include <compare>

namespace bursar {

/// US dollars, exact to the micro-dollar (64 bits, up to ±9.2 trillion dollars). Never built from a floating-point
/// number.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromMicros(qint64 micros) { return Money(micros); }
    static constexpr Money fromCents(qint64 cents) { return Money(cents * 10'000); }
    static constexpr Money fromDollars(qint64 dollars) { return Money(dollars * 1'000'000); }
    /// Exact: more than six decimals are refused.
    static std::optional<Money> parse(QStringView text);

    constexpr qint64 micros() const { return m_micros; }
    constexpr bool isZero() const { return m_micros == 0; }
    /// Rounded half to even to whole cents.
    Money roundedToCents() const;
    qint64 cents() const { return roundedToCents().micros() / 10'000; }
    /// Decimal dollars without sign or separators, two to six decimals: `10.00`, `0.344333`. For JSON, CSV and the
    /// ledger.
    QString toString() const;

    Money operator+(Money other) const { return Money(narrow(Wide{m_micros} + other.m_micros)); }
    Money operator-(Money other) const { return Money(narrow(Wide{m_micros} - other.m_micros)); }
    constexpr Money operator-() const { return Money(-m_micros); }
    Money operator*(qint64 factor) const { return Money(narrow(Wide{m_micros} * factor)); }
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

    friend constexpr auto operator<=>(const Money &, const Money &) = default;

private:
    constexpr explicit Money(qint64 micros)
        : m_micros(micros)
    {
    }
    qint64 m_micros = 0;
};

} // namespace bursar
