#pragma once

#include "simulator/exact.h"

#include <QJsonValue>
#include <QString>

#include <utility>
#include <vector>

namespace bursar::simulator {

/// A JSON value that is only written: members keep their order and numbers their decimal text, which QJsonDocument
/// keeps of neither.
class Json
{
public:
    using Member = std::pair<QByteArray, Json>;

    /// null
    Json() = default;
    static Json boolean(bool value);
    static Json integer(qint64 value);
    /// `value` × 10^-`scale`, without trailing zeros.
    static Json number(Wide value, int scale);
    /// `value` × 10^-`scale` with that many decimals.
    static Json fixed(Wide value, int scale);
    static Json amount(Amount value);
    /// UNIX seconds with milliseconds where there are any.
    static Json time(Instant at);
    static Json string(const QString &value);
    static Json text(const char *latin1);
    static Json array(std::vector<Json> items);
    static Json object(std::vector<Member> members);
    static Json fromQt(const QJsonValue &value);

    bool isNull() const { return m_kind == Kind::Null; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isBoolean() const { return m_kind == Kind::Boolean; }
    bool isString() const { return m_kind == Kind::String; }
    bool toBool() const { return m_literal == "true"; }
    double toDouble() const { return m_literal.toDouble(); }
    const QString &toString() const { return m_string; }
    /// Adds a member to an object.
    void set(QByteArray name, Json value);
    /// A member's value, or null.
    Json member(QByteArrayView name) const;

    QByteArray toBytes() const;

private:
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    void appendTo(QByteArray &out) const;

    Kind m_kind = Kind::Null;
    QByteArray m_literal;
    QString m_string;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

} // namespace bursar::simulator
