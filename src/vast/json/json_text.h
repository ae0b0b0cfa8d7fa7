#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>

namespace bursar::vast {

/// UTF-8 as text, each character kept: QString::fromUtf8() drops a byte order mark that a string begins with.
QString textFromUtf8(std::string_view utf8);

/// The string as JSON, in quotes.
QByteArray jsonQuoted(const QString &text);
/// The strings as a JSON list.
QByteArray jsonList(const QStringList &texts);

/// Writes a JSON object whose numbers are decimal text, which QJsonObject would turn into doubles.
class JsonText
{
public:
    JsonText &add(const char *key, const QString &value) { return addRaw(key, jsonQuoted(value)); }
    JsonText &add(const char *key, bool value) { return addRaw(key, value ? "true" : "false"); }
    JsonText &add(const char *key, qint64 value) { return addRaw(key, QByteArray::number(value)); }
    /// Nothing for an empty text.
    JsonText &addGiven(const char *key, const QString &value) { return value.isEmpty() ? *this : add(key, value); }
    /// Nothing for no.
    JsonText &addIfTrue(const char *key, bool value) { return value ? add(key, true) : *this; }
    /// A price, a share, a size: whatever writes itself as decimal text.
    template <class Figure>
    JsonText &addFigure(const char *key, const Figure &figure)
    {
        return addRaw(key, figure.toString().toLatin1());
    }
    /// `json` must be JSON: a number, a list, another object.
    JsonText &addRaw(const char *key, const QByteArray &json);
    /// The same for a key that is not known in advance.
    JsonText &addRaw(const QString &key, const QByteArray &json);
    bool isEmpty() const { return m_members.isEmpty(); }
    QByteArray toJson() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

} // namespace bursar::vast
