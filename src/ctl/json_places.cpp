#include "ctl/json_places.h"

#include <QJsonDocument>

namespace bursar::ctl {

namespace {

QByteArray keyOf(const QJsonArray &path)
{
    return QJsonDocument(path).toJson(QJsonDocument::Compact);
}

QJsonArray below(QJsonArray path, const QJsonValue &step)
{
    path.append(step);
    return path;
}

} // namespace

TextPlace placeAt(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1};
}

JsonPlaces::JsonPlaces(const QByteArray &json)
    : m_json(json)
{
    if (m_json.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    readValue({});
}

TextPlace JsonPlaces::of(QJsonArray path) const
{
    while (!path.isEmpty() && !m_offsets.contains(keyOf(path)))
        path.removeLast();
    return placeAt(m_json, m_offsets.value(keyOf(path)));
}

void JsonPlaces::readValue(const QJsonArray &path)
{
    skipBlanks();
    m_offsets.insert(keyOf(path), m_at);
    if (take('{')) {
        readObject(path);
    } else if (take('[')) {
        readArray(path);
    } else if (m_at < m_json.size() && m_json.at(m_at) == '"') {
        readString();
    } else {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }
}

void JsonPlaces::readObject(const QJsonArray &path)
{
    while (m_at < m_json.size() && !take('}')) {
        skipBlanks();
        const qsizetype nameAt = m_at;
        const QString name = readString();
        take(':');
        const QJsonArray inside = below(path, name);
        if (!m_repeated && m_offsets.contains(keyOf(inside)))
            m_repeated = Repeated{name, placeAt(m_json, nameAt)};
        readValue(inside);
        take(',');
    }
}

void JsonPlaces::readArray(const QJsonArray &path)
{
    for (int index = 0; m_at < m_json.size() && !take(']'); ++index) {
        readValue(below(path, index));
        take(',');
    }
}

QString JsonPlaces::readString()
{
    const qsizetype start = m_at++;
    while (m_at < m_json.size() && m_json.at(m_at) != '"')
        m_at += m_json.at(m_at) == '\\' ? 2 : 1;
    ++m_at;
    const QByteArray quoted = m_json.mid(start, m_at - start);
    return QJsonDocument::fromJson(QByteArray('[' + quoted + ']')).array().first().toString();
}

void JsonPlaces::skipBlanks()
{
    while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
        ++m_at;
}

bool JsonPlaces::take(char letter)
{
    skipBlanks();
    if (m_at >= m_json.size() || m_json.at(m_at) != letter)
        return false;
    ++m_at;
    return true;
}

} // namespace bursar::ctl
