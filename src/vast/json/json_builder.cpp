#include "vast/json/json_builder.h"

namespace bursar::vast {

namespace {

// Real answers nest six levels; what lies deeper is left out, so that no answer can exhaust the stack.
constexpr int deepest = 64;

std::string_view trimmed(std::string_view token)
{
    const std::size_t end = token.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view{} : token.substr(0, end + 1);
}

bool isNotNumber(std::string_view token)
{
    if (!token.empty() && token.front() == '-')
        token.remove_prefix(1);
    return token == "NaN" || token == "Infinity" || token == "nan" || token == "inf";
}

/// True when nothing but blanks follows.
bool isAtEnd(simdjson::ondemand::document &document)
{
    const char *rest = nullptr;
    return document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
}

bool startsNumber(std::string_view token)
{
    const char first = token.empty() ? ' ' : token.front();
    return first == '-' || (first >= '0' && first <= '9');
}

} // namespace

bool JsonBuilder::build(simdjson::ondemand::document &document, JsonValue &root)
{
    std::string_view token;
    if (document.raw_json_token().get(token) != simdjson::SUCCESS || token.empty())
        return false;
    if (token.front() == '{' || token.front() == '[') {
        simdjson::ondemand::value value;
        return document.get_value().get(value) == simdjson::SUCCESS && buildValue(value, root, 0) && isAtEnd(document);
    }
    if (token.front() == '"') {
        root.m_type = JsonValue::Type::String;
        return document.get_string().get(root.m_text) == simdjson::SUCCESS && isAtEnd(document);
    }
    setScalar(token, root);
    return root.m_type != JsonValue::Type::Broken;
}

bool JsonBuilder::buildValue(simdjson::ondemand::value value, JsonValue &into, int depth)
{
    const std::string_view token = value.raw_json_token();
    const char first = token.empty() ? ' ' : token.front();
    if (first == '{' || first == '[') {
        into.m_type = JsonValue::Type::Broken;
        if (depth >= deepest)
            return true; // not read: simdjson steps over it without recursion
        return first == '{' ? buildObject(value, into, depth) : buildArray(value, into, depth);
    }
    if (first == '"') {
        const bool readable = value.get_string().get(into.m_text) == simdjson::SUCCESS;
        into.m_type = readable ? JsonValue::Type::String : JsonValue::Type::Broken;
        return true;
    }
    setScalar(token, into);
    return true;
}

bool JsonBuilder::buildObject(simdjson::ondemand::value value, JsonValue &into, int depth)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return false;
    into.m_type = JsonValue::Type::Object;
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (std::move(result).get(field) != simdjson::SUCCESS)
            return false;
        JsonValue member;
        if (field.unescaped_key().get(member.m_key) != simdjson::SUCCESS)
            return false;
        if (!buildValue(field.value(), member, depth + 1))
            return false;
        into.m_children.push_back(std::move(member));
    }
    return true;
}

bool JsonBuilder::buildArray(simdjson::ondemand::value value, JsonValue &into, int depth)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    into.m_type = JsonValue::Type::Array;
    for (auto result : array) {
        simdjson::ondemand::value element;
        if (std::move(result).get(element) != simdjson::SUCCESS)
            return false;
        JsonValue child;
        if (!buildValue(element, child, depth + 1))
            return false;
        into.m_children.push_back(std::move(child));
    }
    return true;
}

void JsonBuilder::setScalar(std::string_view token, JsonValue &into)
{
    into.m_text = trimmed(token);
    if (into.m_text == "null") {
        into.m_type = JsonValue::Type::Null;
    } else if (into.m_text == "true" || into.m_text == "false") {
        into.m_type = JsonValue::Type::Bool;
    } else if (isNotNumber(into.m_text)) {
        into.m_type = JsonValue::Type::Null;
        ++m_notNumbers;
    } else {
        into.m_type = startsNumber(into.m_text) ? JsonValue::Type::Number : JsonValue::Type::Broken;
    }
}

} // namespace bursar::vast
