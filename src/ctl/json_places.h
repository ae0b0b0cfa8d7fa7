#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>

#include <optional>

namespace bursar::ctl {

/// A place in a text as editors count it, from 1.
struct TextPlace
{
    qsizetype line = 1;
    qsizetype column = 1; ///< in characters
};

TextPlace placeAt(const QByteArray &text, qsizetype offset);

/// Where the values of a JSON text stand, so that what is wrong with a file can be shown in the file. The text must
/// have been read without an error.
class JsonPlaces
{
public:
    explicit JsonPlaces(const QByteArray &json);

    /// The value under a path of names and indexes (`["teams", 0, "zone"]`), or else its nearest holder that is there.
    TextPlace of(QJsonArray path) const;
    /// A name that stands twice in one object: JSON readers would silently keep the last.
    struct Repeated
    {
        QString name;
        TextPlace place;
    };
    const std::optional<Repeated> &repeated() const { return m_repeated; }

private:
    void readValue(const QJsonArray &path);
    void readObject(const QJsonArray &path);
    void readArray(const QJsonArray &path);
    QString readString();
    void skipBlanks();
    bool take(char letter);

    QByteArray m_json;
    qsizetype m_at = 0;
    QHash<QByteArray, qsizetype> m_offsets; ///< by path as compact JSON
    std::optional<Repeated> m_repeated;
};

} // namespace bursar::ctl
