#include "foundation/canonical_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cmath>

namespace bursar {

namespace {

void appendString(QByteArray &out, const QString &text)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    out += '"';
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (const auto code = static_cast<unsigned char>(byte); code < 0x20) {
                out += "\\u00";
                out += hexDigits[code >> 4U];
                out += hexDigits[code & 0xFU];
            } else {
                out += byte;
            }
        }
    }
    out += '"';
}

void appendValue(QByteArray &out, const QJsonValue &value);

void appendObject(QByteArray &out, const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares by UTF-16 code unit, as RFC 8785 wants
    char separator = '{';
    for (const QString &key : std::as_const(keys)) {
        out += separator;
        appendString(out, key);
        out += ':';
        appendValue(out, object.value(key));
        separator = ',';
    }
    out += keys.isEmpty() ? QByteArrayView("{}") : QByteArrayView("}");
}

void appendValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        Q_ASSERT_X(std::trunc(number) == number && std::abs(number) < 9007199254740992.0, "canonicalJson",
                   "only integers below 2^53 have one spelling here");
        out += QByteArray::number(value.toInteger());
        break;
    }
    case QJsonValue::String:
        appendString(out, value.toString());
        break;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            appendValue(out, array.at(i));
        }
        out += ']';
        break;
    }
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    appendValue(out, value);
    return out;
}

} // namespace bursar
