#include "domain/decimal.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace bursar {

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();
/// More digits than this before the point never fit 64 bits.
constexpr qsizetype mostDigits = 19;
/// Exponents are cut here: far beyond what fits, far below what overflows.
constexpr qint64 exponentLimit = 1'000'000'000;

bool fitsInteger(Wide value)
{
    return value >= smallest && value <= largest;
}

/// The denominator is positive.
template <class Integer>
Integer dividedHalfEven(Integer numerator, Integer denominator)
{
    Integer quotient = numerator / denominator;
    Integer rest = numerator % denominator;
    if (rest < 0) {
        rest += denominator;
        --quotient;
    }
    const Integer other = denominator - rest; // compared like this because twice the rest might not fit
    if (rest > other || (rest == other && quotient % 2 != 0))
        ++quotient;
    return quotient;
}

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// digits × 10^exponent, without zeros in front.
struct Scientific
{
    bool negative = false;
    QString digits;
    qint64 exponent = 0;
};

/// Length of the digits at the front.
qsizetype digitsAtFront(QStringView text)
{
    const auto *const end = std::find_if_not(text.begin(), text.end(), isDigit);
    return end - text.begin();
}

std::optional<qint64> exponentFromText(QStringView text)
{
    bool negative = false;
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+'))) {
        negative = text.front() == QLatin1Char('-');
        text = text.sliced(1);
    }
    if (text.isEmpty() || digitsAtFront(text) != text.size())
        return std::nullopt;
    qint64 exponent = 0;
    for (const QChar digit : text)
        exponent = std::min(exponent * 10 + digit.digitValue(), exponentLimit);
    return negative ? -exponent : exponent;
}

std::optional<Scientific> split(QStringView text)
{
    Scientific result;
    if (text.startsWith(QLatin1Char('-'))) {
        result.negative = true;
        text = text.sliced(1);
    }
    const qsizetype whole = digitsAtFront(text);
    result.digits = text.first(whole).toString();
    text = text.sliced(whole);
    if (text.startsWith(QLatin1Char('.'))) {
        text = text.sliced(1);
        const qsizetype fraction = digitsAtFront(text);
        if (fraction == 0)
            return std::nullopt;
        result.digits += text.first(fraction);
        result.exponent = -fraction;
        text = text.sliced(fraction);
    }
    if (result.digits.isEmpty())
        return std::nullopt;
    if (text.startsWith(QLatin1Char('e')) || text.startsWith(QLatin1Char('E'))) {
        const std::optional<qint64> exponent = exponentFromText(text.sliced(1));
        if (!exponent)
            return std::nullopt;
        result.exponent += *exponent;
        text = {};
    }
    if (!text.isEmpty())
        return std::nullopt;
    const auto *const first = std::find_if(result.digits.cbegin(), result.digits.cend(),
                                           [](QChar digit) { return digit != QLatin1Char('0'); });
    result.digits = result.digits.sliced(first - result.digits.cbegin());
    return result;
}

/// What the digits behind the cut are worth beside half a unit.
std::strong_ordering comparedToHalf(QStringView rest)
{
    const bool more = std::any_of(rest.begin() + 1, rest.end(), [](QChar digit) { return digit != QLatin1Char('0'); });
    const int first = rest.front().digitValue();
    return first == 5 && more ? std::strong_ordering::greater : first <=> 5;
}

} // namespace

std::optional<qint64> parseDecimal(QStringView text, int scale, ExtraDigits extra)
{
    const std::optional<Scientific> number = split(text);
    if (!number)
        return std::nullopt;
    const QStringView digits = number->digits;
    const qint64 shift = number->exponent + scale;
    if (digits.isEmpty())
        return 0;
    if (digits.size() + shift > mostDigits)
        return std::nullopt;

    const qsizetype kept = std::max<qsizetype>(digits.size() + std::min<qint64>(shift, 0), 0);
    Wide value = 0;
    for (const QChar digit : digits.first(kept))
        value = value * 10 + digit.digitValue();
    for (qint64 i = 0; i < shift; ++i)
        value *= 10;

    const QStringView rest = digits.sliced(kept);
    if (std::any_of(rest.begin(), rest.end(), [](QChar digit) { return digit != QLatin1Char('0'); })) {
        if (extra == ExtraDigits::Refuse)
            return std::nullopt;
        // With zeros between the point and the first digit the rest is far below a half.
        const bool direct = digits.size() + shift >= 0;
        const auto order = direct ? comparedToHalf(rest) : std::strong_ordering::less;
        if (order > 0 || (order == 0 && value % 2 == 1))
            ++value;
    }
    if (value > largest)
        return std::nullopt;
    return static_cast<qint64>(number->negative ? -value : value);
}

QString formatDecimal(qint64 value, int scale, int minDecimals)
{
    const bool negative = value < 0;
    const quint64 size = negative ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    QString digits = QString::number(size).rightJustified(scale + 1, QLatin1Char('0'));
    const qsizetype whole = digits.size() - scale;
    qsizetype decimals = scale;
    while (decimals > minDecimals && digits.at(whole + decimals - 1) == QLatin1Char('0'))
        --decimals;
    digits.truncate(whole + decimals);
    if (decimals > 0)
        digits.insert(whole, QLatin1Char('.'));
    if (negative)
        digits.prepend(QLatin1Char('-'));
    return digits;
}

Wide divideHalfEven(Wide numerator, Wide denominator)
{
    Q_ASSERT(denominator > 0);
    if (denominator <= 0)
        return 0;
    // Most prices fit, and the processor divides 64 bits many times faster than the library 128.
    if (fitsInteger(numerator) && fitsInteger(denominator))
        return dividedHalfEven(static_cast<qint64>(numerator), static_cast<qint64>(denominator));
    return dividedHalfEven(numerator, denominator);
}

qint64 narrow(Wide value)
{
    Q_ASSERT(fitsInteger(value));
    return static_cast<qint64>(std::clamp<Wide>(value, smallest, largest));
}

} // namespace bursar
