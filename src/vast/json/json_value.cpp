#include "vast/json/json_value.h"

#include "domain/decimal.h"

#include <algorithm>

namespace bursar::vast {

namespace {

// No amount needs more; a longer text is an attack or a mistake, and reading it would only cost time.
constexpr std::size_t longestNumber = 128;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

const JsonValue &JsonValue::operator[](std::string_view key) const
{
    static const JsonValue missing;
    if (m_type != Type::Object)
        return missing;
    const auto found = std::find_if(m_children.rbegin(), m_children.rend(),
                                    [key](const JsonValue &member) { return member.m_key == key; });
    return found == m_children.rend() ? missing : *found;
}

std::optional<QString> JsonValue::string() const
{
    return m_type == Type::String ? std::optional(toQString(m_text)) : std::nullopt;
}

std::optional<QString> JsonValue::decimal() const
{
    if ((m_type != Type::Number && m_type != Type::String) || m_text.size() > longestNumber)
        return std::nullopt;
    const QString text = toQString(m_text).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> JsonValue::integer() const
{
    const std::optional<QString> text = decimal();
    return text ? parseDecimal(*text, 0, ExtraDigits::Refuse) : std::nullopt;
}

std::optional<bool> JsonValue::boolean() const
{
    if (m_type != Type::Bool && m_type != Type::Number && m_type != Type::String)
        return std::nullopt;
    if (m_text == "true" || m_text == "True" || m_text == "1")
        return true;
    if (m_text == "false" || m_text == "False" || m_text == "0")
        return false;
    return std::nullopt;
}

} // namespace bursar::vast
