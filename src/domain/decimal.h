#pragma once

#include <QString>

#include <optional>

namespace bursar {

/// 128 bits for products of rates, times and quantities.
__extension__ using Wide = __int128;

/// What to do with decimal digits beyond those that fit.
enum class ExtraDigits { Refuse, RoundHalfEven };

/// Reads decimal text (`-12.5`, `1.5e-3`; no blanks, no separators) as an integer of 10^-`scale` units.
/// Nothing if it is not a number, is beyond ±(2^63 − 1) units, or has extra digits that are to be refused.
std::optional<qint64> parseDecimal(QStringView text, int scale, ExtraDigits extra);

/// Writes `value` in 10^-`scale` units with at least `minDecimals` decimals; further ones only while not zero.
QString formatDecimal(qint64 value, int scale, int minDecimals);

/// numerator / denominator, rounded half to even. The denominator must be positive.
Wide divideHalfEven(Wide numerator, Wide denominator);

/// The value as 64 bits; asserts that it fits and else gives the nearest that does.
qint64 narrow(Wide value);

} // namespace bursar
