#include "vast/json/json_builder.h"

namespace bursar::vast {

namespace {

// Real answers nest six levels; what lies deeper is left out, so that no answer can exhaust the stack.
constexpr int deepest = 64;
// The longest real answers have a million values; more of them would only cost memory.
constexpr std::size_t mostNodes = 4'000'000;

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

/// What stands between the quotes, if there is nothing to unescape.
std::optional<std::string_view> plainString(std::string_view token)
{
    const std::string_view quoted = trimmed(token);
    if (quoted.size() < 2 || quoted.back() != '"')
        return std::nullopt;
    const std::string_view text = quoted.substr(1, quoted.size() - 2);
    return text.find('\\') == std::string_view::npos ? std::optional(text) : std::nullopt;
}

std::optional<std::string_view> plainKey(const char *text)
{
    std::size_t length = 0;
    while (text[length] != '"' && text[length] != '\\')
        ++length;
    return text[length] == '"' ? std::optional(std::string_view(text, length)) : std::nullopt;
}

bool startsNumber(std::string_view token)
{
    const char first = token.empty() ? ' ' : token.front();
    return first == '-' || (first >= '0' && first <= '9');
}

} // namespace

bool JsonBuilder::build(simdjson::ondemand::document &document)
{
    std::string_view token;
    if (document.raw_json_token().get(token) != simdjson::SUCCESS || token.empty())
        return false;
    if (token.front() == '{' || token.front() == '[') {
        simdjson::ondemand::value value;
        return document.get_value().get(value) == simdjson::SUCCESS && buildValue(value, {}, 0) && isAtEnd(document);
    }
    JsonValue &root = m_nodes.emplace_back();
    if (token.front() == '"') {
        root.m_type = JsonValue::Type::String;
        return document.get_string().get(root.m_text) == simdjson::SUCCESS && isAtEnd(document);
    }
    setScalar(token, root);
    return root.m_type != JsonValue::Type::Broken;
}

bool JsonBuilder::buildValue(simdjson::ondemand::value value, std::string_view key, int depth)
{
    if (m_nodes.size() >= mostNodes)
        return false;
    const std::size_t index = m_nodes.size();
    JsonValue &node = m_nodes.emplace_back();
    node.m_key = key;
    const std::string_view token = value.raw_json_token();
    const char first = token.empty() ? ' ' : token.front();
    if (first == '{' || first == '[') {
        node.m_type = JsonValue::Type::Broken;
        if (depth >= deepest)
            return true; // not read: simdjson steps over it without recursion
        return first == '{' ? buildObject(value, index, depth) : buildArray(value, index, depth);
    }
    if (first == '"') {
        const std::optional<std::string_view> plain = plainString(token);
        if (plain)
            node.m_text = *plain;
        const bool isReadable = plain || value.get_string().get(node.m_text) == simdjson::SUCCESS;
        node.m_type = isReadable ? JsonValue::Type::String : JsonValue::Type::Broken;
        return true;
    }
    setScalar(token, node);
    return true;
}

/// Children stand behind their parent, which then knows how far.
void JsonBuilder::close(std::size_t index, JsonValue::Type type, quint32 count)
{
    JsonValue &node = m_nodes[index];
    node.m_type = type;
    node.m_count = count;
    node.m_nodes = static_cast<quint32>(m_nodes.size() - index);
}

bool JsonBuilder::buildObject(simdjson::ondemand::value value, std::size_t index, int depth)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return false;
    quint32 count = 0;
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (std::move(result).get(field) != simdjson::SUCCESS)
            return false;
        std::string_view key;
        if (const std::optional<std::string_view> plain = plainKey(field.key().raw()))
            key = *plain;
        else if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return false;
        if (!buildValue(field.value(), key, depth + 1))
            return false;
        ++count;
    }
    close(index, JsonValue::Type::Object, count);
    return true;
}

bool JsonBuilder::buildArray(simdjson::ondemand::value value, std::size_t index, int depth)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    quint32 count = 0;
    for (auto result : array) {
        simdjson::ondemand::value element;
        if (std::move(result).get(element) != simdjson::SUCCESS) // NOLINT(performance-move-const-arg): && wanted
            return false;
        if (!buildValue(element, {}, depth + 1))
            return false;
        ++count;
    }
    close(index, JsonValue::Type::Array, count);
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
