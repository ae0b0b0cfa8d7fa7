#include "vast/json/json_document.h"

#include "vast/json/json_builder.h"

namespace bursar::vast {

struct JsonDocument::Content
{
    simdjson::padded_string text;
    simdjson::ondemand::parser parser; ///< owns the unescaped strings
    std::vector<JsonValue> nodes; ///< the root, and behind it what is below
    int notNumbers = 0;
};

namespace {

QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

/// Broken UTF-8 becomes U+FFFD, raw control characters inside strings become blanks.
QByteArray repaired(const QByteArray &body)
{
    QByteArray text = QString::fromUtf8(body).toUtf8();
    bool inString = false;
    bool escaped = false;
    for (char &character : text) {
        if (inString && static_cast<unsigned char>(character) < 0x20)
            character = ' ';
        if (escaped)
            escaped = false;
        else if (inString && character == '\\')
            escaped = true;
        else if (character == '"')
            inString = !inString;
    }
    return text;
}

} // namespace

JsonDocument::JsonDocument(std::shared_ptr<const Content> content)
    : m_content(std::move(content))
{
}

Expected<JsonDocument, QString> JsonDocument::parse(const QByteArray &body)
{
    auto content = std::make_shared<Content>();
    simdjson::ondemand::document document;
    const auto read = [&content, &document](const QByteArray &text) {
        content->text = simdjson::padded_string(text.constData(), static_cast<std::size_t>(text.size()));
        return content->parser.iterate(content->text).get(document);
    };
    const QByteArray text = withoutMark(body);
    simdjson::error_code error = read(text);
    if (error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS)
        error = read(repaired(text));
    if (error != simdjson::SUCCESS)
        return Unexpected{QString::fromLatin1(simdjson::error_message(error))};
    // Real rows have a value in some twenty characters; what is reserved and not used costs nothing.
    content->nodes.reserve(static_cast<std::size_t>(text.size()) / 16 + 1);
    JsonBuilder builder(content->nodes);
    if (!builder.build(document))
        return Unexpected{QStringLiteral("The answer is no complete JSON text.")};
    content->notNumbers = builder.notNumbers();
    return JsonDocument(std::move(content));
}

const JsonValue &JsonDocument::root() const
{
    return m_content->nodes.front();
}

int JsonDocument::notNumbers() const
{
    return m_content->notNumbers;
}

} // namespace bursar::vast
