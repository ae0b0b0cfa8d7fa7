#pragma once

#include "domain/decimal.h"

#include <compare>

namespace bursar {

/// An amount counted in thousandths of a unit, so that decimals from forms and JSON stay exact.
template <class Tag>
class Thousandths
{
public:
    constexpr Thousandths() = default;
    static constexpr Thousandths fromThousandths(qint64 thousandths) { return Thousandths(thousandths); }
    /// Of 32 bits, so that it always fits.
    static constexpr Thousandths fromWhole(int whole) { return Thousandths(qint64{whole} * 1000); }
    /// Digits beyond the third decimal are rounded half to even.
    static std::optional<Thousandths> parse(QStringView text)
    {
        const std::optional<qint64> value = parseDecimal(text, 3, ExtraDigits::RoundHalfEven);
        return value ? std::optional(Thousandths(*value)) : std::nullopt;
    }
    constexpr qint64 thousandths() const { return m_thousandths; }
    QString toString() const { return formatDecimal(m_thousandths, 3, 0); }
    /// As with Money: what does not fit is a fault that is asserted, and never wraps round.
    Thousandths operator+(Thousandths other) const
    {
        return Thousandths(narrow(Wide{m_thousandths} + other.m_thousandths));
    }
    Thousandths operator-(Thousandths other) const
    {
        return Thousandths(narrow(Wide{m_thousandths} - other.m_thousandths));
    }
    friend constexpr auto operator<=>(const Thousandths &, const Thousandths &) = default;

private:
    constexpr explicit Thousandths(qint64 thousandths)
        : m_thousandths(thousandths)
    {
    }
    qint64 m_thousandths = 0;
};

/// Disk or traffic in Vast.ai's GB, to the thousandth. Whether a billed GB is 10^9 or 2^30 bytes is not known.
using Gigabytes = Thousandths<struct GigabytesTag>;

/// A share from 0 to 1 in millionths: reliability, tax and mark-up rates.
class Share
{
public:
    constexpr Share() = default;
    static constexpr Share fromMillionths(qint64 millionths) { return Share(millionths); }
    static std::optional<Share> parse(QStringView text)
    {
        const std::optional<qint64> value = parseDecimal(text, 6, ExtraDigits::RoundHalfEven);
        return value ? std::optional(Share(*value)) : std::nullopt;
    }
    constexpr qint64 millionths() const { return m_millionths; }
    QString toString() const { return formatDecimal(m_millionths, 6, 0); }
    friend constexpr auto operator<=>(const Share &, const Share &) = default;

private:
    constexpr explicit Share(qint64 millionths)
        : m_millionths(millionths)
    {
    }
    qint64 m_millionths = 0;
};

} // namespace bursar
