#pragma once

#include <QByteArray>

#include <utility>

namespace bursar::vast {

/// A key, a password or a token: something that cannot be printed by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    bool isEmpty() const { return m_value.isEmpty(); }
    /// Only for the place that needs it: the Authorization header, a request's body, a keychain.
    const QByteArray &reveal() const { return m_value; }
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_value;
};

} // namespace bursar::vast
