#include "simulator/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace bursar::simulator {

namespace {

void appendQuoted(QByteArray &out, QByteArrayView utf8)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    out += '"';
    for (const char byte : utf8) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (byte == '\n') {
            out += "\\n";
        } else if (code < 0x20) {
            out += "\\u00";
            out += hexDigits[code >> 4U];
            out += hexDigits[code & 0xFU];
        } else {
            out += byte;
        }
    }
    out += '"';
}

} // namespace

Json Json::boolean(bool value)
{
    Json json;
    json.m_kind = Kind::Boolean;
    json.m_literal = value ? "true" : "false";
    return json;
}

Json Json::integer(qint64 value)
{
    return number(value, 0);
}

Json Json::number(Wide value, int scale)
{
    Json json;
    json.m_kind = Kind::Number;
    json.m_literal = decimalText(value, scale);
    return json;
}

Json Json::fixed(Wide value, int scale)
{
    Json json;
    json.m_kind = Kind::Number;
    json.m_literal = fixedText(value, scale);
    return json;
}

Json Json::amount(Amount value)
{
    Json json;
    json.m_kind = Kind::Number;
    json.m_literal = value.toText();
    return json;
}

Json Json::time(Instant at)
{
    return number(toMillis(at), 3);
}

Json Json::string(const QString &value)
{
    Json json;
    json.m_kind = Kind::String;
    json.m_string = value;
    return json;
}

Json Json::text(const char *latin1)
{
    return string(QString::fromLatin1(latin1));
}

Json Json::array(std::vector<Json> items)
{
    Json json;
    json.m_kind = Kind::Array;
    json.m_items = std::move(items);
    return json;
}

Json Json::object(std::vector<Member> members)
{
    Json json;
    json.m_kind = Kind::Object;
    json.m_members = std::move(members);
    return json;
}

Json Json::fromQt(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return boolean(value.toBool());
    case QJsonValue::Double: {
        Json json;
        json.m_kind = Kind::Number;
        json.m_literal = QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return json;
    }
    case QJsonValue::String:
        return string(value.toString());
    case QJsonValue::Array: {
        std::vector<Json> items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items.push_back(fromQt(item));
        return Json::array(std::move(items));
    }
    case QJsonValue::Object: {
        std::vector<Member> members;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members.emplace_back(member.key().toUtf8(), fromQt(member.value()));
        return Json::object(std::move(members));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

void Json::set(QByteArray name, Json value)
{
    Q_ASSERT(m_kind == Kind::Object);
    m_members.emplace_back(std::move(name), std::move(value));
}

Json Json::member(QByteArrayView name) const
{
    for (const Member &candidate : m_members) {
        if (candidate.first == name)
            return candidate.second;
    }
    return {};
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    appendTo(out);
    return out;
}

void Json::appendTo(QByteArray &out) const
{
    switch (m_kind) {
    case Kind::Null:
        out += "null";
        break;
    case Kind::Boolean:
    case Kind::Number:
        out += m_literal;
        break;
    case Kind::String:
        appendQuoted(out, m_string.toUtf8());
        break;
    case Kind::Array: {
        out += '[';
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (i > 0)
                out += ',';
            m_items[i].appendTo(out);
        }
        out += ']';
        break;
    }
    case Kind::Object: {
        out += '{';
        for (size_t i = 0; i < m_members.size(); ++i) {
            if (i > 0)
                out += ',';
            appendQuoted(out, m_members[i].first);
            out += ':';
            m_members[i].second.appendTo(out);
        }
        out += '}';
        break;
    }
    }
}

} // namespace bursar::simulator
