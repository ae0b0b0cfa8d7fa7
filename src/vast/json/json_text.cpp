#include "vast/json/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bursar::vast {

QString textFromUtf8(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

QByteArray jsonQuoted(const QString &text)
{
    // QJsonDocument writes no bare strings: take the list's brackets off again.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray jsonList(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

JsonText &JsonText::addRaw(const char *key, const QByteArray &json)
{
    return addRaw(QString::fromLatin1(key), json);
}

JsonText &JsonText::addRaw(const QString &key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonQuoted(key) + ':' + json;
    return *this;
}

} // namespace bursar::vast
