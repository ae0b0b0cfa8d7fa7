#include "vast/json/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bursar::vast {

QByteArray jsonQuoted(const QString &text)
{
    // QJsonDocument writes no bare strings: take the list's brackets off again.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

JsonText &JsonText::addRaw(const char *key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"';
    m_members += key;
    m_members += "\":";
    m_members += json;
    return *this;
}

} // namespace bursar::vast
