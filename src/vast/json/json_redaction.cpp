#include "vast/json/json_redaction.h"

#include "vast/json/json_text.h"
#include "vast/redact.h"

#include <QRegularExpression>
#include <QString>

namespace bursar::vast {

namespace {

void write(const JsonValue &value, QByteArray &out);

bool isNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("\\A-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?\\z"));
    return number.match(text).hasMatch();
}

void writeChildren(const JsonValue &value, QByteArray &out)
{
    const bool isObject = value.isObject();
    out += isObject ? '{' : '[';
    bool isFirst = true;
    for (const JsonValue &child : value.children()) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        if (isObject) {
            const std::string_view key = child.key();
            out += jsonQuoted(textFromUtf8(key)) + ':';
            if (namesSecret(key) && !child.isNothing()) {
                out += "\"***\"";
                continue;
            }
        }
        write(child, out);
    }
    out += isObject ? '}' : ']';
}

void write(const JsonValue &value, QByteArray &out)
{
    switch (value.type()) {
    case JsonValue::Type::Object:
    case JsonValue::Type::Array:
        writeChildren(value, out);
        break;
    case JsonValue::Type::String:
        out += jsonQuoted(redacted(value.string().value_or(QString())));
        break;
    case JsonValue::Type::Number: {
        // The text stands as it came, unless it is no number that others could read: then it could be anything.
        const std::optional<QString> text = value.decimal();
        out += text && isNumber(*text) ? text->toUtf8() : QByteArray("null");
        break;
    }
    case JsonValue::Type::Bool:
        out += value.boolean() == true ? "true" : "false";
        break;
    case JsonValue::Type::Missing:
    case JsonValue::Type::Null:
    case JsonValue::Type::Broken:
        out += "null";
        break;
    }
}

} // namespace

bool namesSecret(std::string_view key)
{
    const QString name = textFromUtf8(key).remove(QChar(QChar::ByteOrderMark)).toLower();
    // `key_id` and `key_type` are no keys; a team's `next_token` only leads to the next page.
    static const QLatin1StringView whole[] = {QLatin1StringView("key"),
                                              QLatin1StringView("env"),
                                              QLatin1StringView("extra_env"),
                                              QLatin1StringView("onstart"),
                                              QLatin1StringView("image_login"),
                                              QLatin1StringView("authorization"),
                                              QLatin1StringView("password"),
                                              QLatin1StringView("status_msg"),
                                              QLatin1StringView("sid"),
                                              QLatin1StringView("args_str"),
                                              QLatin1StringView("docker_login_pass")};
    static const QLatin1StringView part[] = {QLatin1StringView("api_key"),       QLatin1StringView("apikey"),
                                             QLatin1StringView("secret"),        QLatin1StringView("passwd"),
                                             QLatin1StringView("jupyter_token"), QLatin1StringView("access_token"),
                                             QLatin1StringView("credential")};
    for (const QLatin1StringView word : whole) {
        if (name == word)
            return true;
    }
    for (const QLatin1StringView word : part) {
        if (name.contains(word) && !name.endsWith(QLatin1StringView("_id")))
            return true;
    }
    return false;
}

QByteArray redactedJson(const JsonValue &value)
{
    QByteArray out;
    write(value, out);
    return out;
}

} // namespace bursar::vast
