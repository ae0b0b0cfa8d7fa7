#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/rates.h"
#include "foundation/time_types.h"
#include "vast/json/json_value.h"

#include <QStringList>

#include <array>

namespace bursar::vast {

// Wider than anything real, and narrow enough that sums and products of hostile figures cannot overflow.
template <class Tag>
bool isPlausible(Rate<Tag> rate)
{
    return rate >= Rate<Tag>() && rate.nanos() <= 10'000'000'000'000; // $10,000 per hour, GB or GB-month
}
template <class Tag>
bool isPlausible(Thousandths<Tag> amount)
{
    return amount >= Thousandths<Tag>() && amount <= Thousandths<Tag>::fromThousandths(1'000'000'000'000'000);
}
inline bool isPlausible(Share share)
{
    return share >= Share() && share <= Share::fromMillionths(1'000'000);
}

/// Reads the fields of one row, forgiving what is only missing and remembering what cannot be read, so that a bad row
/// costs that row and its reason names the field.
class RowReader
{
public:
    explicit RowReader(const JsonValue &row);
    /// The same row once more, without the complaints so far.
    RowReader anew() const;

    /// Rates, shares and gigabytes: types with `parse`. Nothing when missing, null or unreadable (then `complaints`
    /// grows).
    template <class T>
    std::optional<T> read(const char *key)
    {
        const JsonValue &value = field(key);
        if (value.isNothing())
            return std::nullopt;
        const std::optional<DecimalText> text = value.decimalText();
        const std::optional<T> result = text ? T::parse(text->view()) : std::nullopt;
        if (result && isPlausible(*result))
            return result;
        complain(key);
        return std::nullopt;
    }
    /// The same for what a row cannot do without.
    template <class T>
    T need(const char *key)
    {
        const std::optional<T> result = read<T>(key);
        if (!result)
            complain(key);
        return result.value_or(T());
    }
    template <class Id>
    Id identifier(const char *key)
    {
        return Id(std::max<qint64>(0, whole(key).value_or(0)));
    }
    /// In 10^-scale units, rounded.
    std::optional<qint64> scaled(const char *key, int scale);
    std::optional<qint64> whole(const char *key) { return scaled(key, 0); }
    /// 0 when there is none.
    qint64 number(const char *key) { return whole(key).value_or(0); }
    /// Dollars to the micro-dollar, further digits rounded half to even.
    std::optional<Money> money(const char *key);
    /// As int, 0 when there is none; too large ones are cut.
    int count(const char *key, int scale = 0);
    bool flag(const char *key, bool fallback = false);
    /// Trimmed; empty when there is none.
    QString text(const char *key);
    /// The texts of a list; empty when there is none.
    QStringList texts(const char *key);
    /// Seconds since 1970, often with a fraction.
    std::optional<Instant> instant(const char *key);

    void complain(const char *key);
    /// Names of fields that could not be read.
    const QStringList &complaints() const { return m_complaints; }
    bool isClean() const { return m_complaints.isEmpty(); }
    const JsonValue &row() const { return m_row; }

    const JsonValue &field(std::string_view key) const;

private:
    static std::size_t slotOf(std::string_view key);

    const JsonValue &m_row;
    QStringList m_complaints;
    /// Members of a wide row by a hash of their key, so that forty fields of ninety are not looked for one by one.
    std::array<const JsonValue *, 256> m_slots{};
    bool m_isWide = false;
};

/// An amount in dollars to the micro-dollar; further digits are rounded half to even.
std::optional<Money> moneyFrom(const JsonValue &value);

/// Two letters, upper case, from "Quebec, CA", "CA" or ", US"; else empty.
QString countryFrom(const QString &location);

} // namespace bursar::vast
