#include "vast/decoders/row_reader.h"

#include "domain/decimal.h"

#include <algorithm>
#include <limits>

namespace bursar::vast {

namespace {

// 9999-12-31: later moments are a sentinel or a mistake, and no calendar shows them.
constexpr qint64 lastMillis = 253'402'300'799'000;

} // namespace

RowReader::RowReader(const JsonValue &row)
    : m_row(row)
{
    constexpr std::size_t fewest = 12;
    constexpr std::size_t most = 160; // the table stays loose enough for short walks
    const std::size_t count = row.isObject() ? row.children().size() : 0;
    m_isWide = count >= fewest && count <= most;
    if (!m_isWide)
        return;
    m_slots.fill(nullptr);
    for (const JsonValue &member : row.children()) {
        std::size_t slot = slotOf(member.key());
        while (m_slots[slot] && m_slots[slot]->key() != member.key())
            slot = (slot + 1) % m_slots.size();
        m_slots[slot] = &member; // of equal keys the last
    }
}

RowReader RowReader::anew() const
{
    RowReader reader = *this;
    reader.m_complaints.clear();
    return reader;
}

std::size_t RowReader::slotOf(std::string_view key)
{
    if (key.empty())
        return 0;
    const auto at = [key](std::size_t place) {
        return static_cast<std::size_t>(static_cast<unsigned char>(key[place]));
    };
    return (key.size() * 7 + at(0) * 31 + at(key.size() / 2) * 17 + at(key.size() - 1) * 5 + at(key.size() / 4) * 3)
        % 256;
}

const JsonValue &RowReader::field(std::string_view key) const
{
    if (!m_isWide)
        return m_row[key];
    for (std::size_t slot = slotOf(key); m_slots[slot]; slot = (slot + 1) % m_slots.size()) {
        if (m_slots[slot]->key() == key)
            return *m_slots[slot];
    }
    return JsonValue::missing();
}

std::optional<qint64> RowReader::scaled(const char *key, int scale)
{
    const JsonValue &value = field(key);
    if (value.isNothing())
        return std::nullopt;
    const std::optional<DecimalText> text = value.decimalText();
    const std::optional<qint64> result =
        text ? parseDecimal(text->view(), scale, ExtraDigits::RoundHalfEven) : std::nullopt;
    if (!result)
        complain(key);
    return result;
}

int RowReader::count(const char *key, int scale)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<qint64>(scaled(key, scale).value_or(0), -most, most));
}

bool RowReader::flag(const char *key, bool fallback)
{
    const JsonValue &value = field(key);
    if (value.isNothing())
        return fallback;
    const std::optional<bool> result = value.boolean();
    if (!result)
        complain(key);
    return result.value_or(fallback);
}

QString RowReader::text(const char *key)
{
    const JsonValue &value = field(key);
    if (value.isNothing())
        return {};
    if (value.type() == JsonValue::Type::Number)
        return value.decimal().value_or(QString());
    const std::optional<QString> result = value.string();
    if (!result)
        complain(key);
    return result.value_or(QString()).trimmed();
}

QStringList RowReader::texts(const char *key)
{
    QStringList result;
    for (const JsonValue &item : field(key).children()) {
        if (const std::optional<QString> text = item.string())
            result.append(*text);
    }
    return result;
}

std::optional<Money> RowReader::money(const char *key)
{
    const std::optional<Money> amount = moneyFrom(field(key));
    if (!amount && !field(key).isNothing())
        complain(key);
    return amount;
}

std::optional<Instant> RowReader::instant(const char *key)
{
    const std::optional<qint64> millis = scaled(key, 3);
    if (!millis || *millis <= 0 || *millis > lastMillis)
        return std::nullopt;
    return instantFromMillis(*millis);
}

void RowReader::complain(const char *key)
{
    const QString name = QString::fromLatin1(key);
    if (!m_complaints.contains(name))
        m_complaints.append(name);
}

std::optional<Money> moneyFrom(const JsonValue &value)
{
    const std::optional<DecimalText> text = value.decimalText();
    const std::optional<qint64> micros =
        text ? parseDecimal(text->view(), 6, ExtraDigits::RoundHalfEven) : std::nullopt;
    // A hundred million dollars in one row is a mistake, and sums of such could overflow.
    constexpr qint64 most = 100'000'000'000'000;
    return micros && *micros >= -most && *micros <= most ? std::optional(Money::fromMicros(*micros)) : std::nullopt;
}

QString countryFrom(const QString &location)
{
    const QString last = location.section(QLatin1Char(','), -1).trimmed().toUpper();
    const auto isLetter = [](QChar character) {
        return character >= QLatin1Char('A') && character <= QLatin1Char('Z');
    };
    return last.size() == 2 && isLetter(last.front()) && isLetter(last.back()) ? last : QString();
}

} // namespace bursar::vast
