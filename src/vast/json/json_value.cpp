#include "vast/json/json_value.h"

#include "domain/decimal.h"
#include "vast/json/json_text.h"

namespace bursar::vast {

const JsonValue &JsonValue::missing()
{
    static const JsonValue nothing;
    return nothing;
}

const JsonValue &JsonValue::operator[](std::string_view key) const
{
    const JsonValue *found = &missing();
    if (m_type != Type::Object)
        return *found;
    for (const JsonValue &member : children()) {
        if (member.m_key == key)
            found = &member;
    }
    return *found;
}

std::optional<QString> JsonValue::string() const
{
    return m_type == Type::String ? std::optional(textFromUtf8(m_text)) : std::nullopt;
}

std::optional<DecimalText> JsonValue::decimalText() const
{
    if ((m_type != Type::Number && m_type != Type::String) || m_text.size() > DecimalText::longest)
        return std::nullopt;
    std::string_view text = m_text;
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text.empty() ? std::nullopt : std::optional<DecimalText>(std::in_place, text);
}

std::optional<QString> JsonValue::decimal() const
{
    const std::optional<DecimalText> text = decimalText();
    return text ? std::optional(text->view().toString()) : std::nullopt;
}

std::optional<qint64> JsonValue::integer() const
{
    const std::optional<DecimalText> text = decimalText();
    return text ? parseDecimal(text->view(), 0, ExtraDigits::Refuse) : std::nullopt;
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
