#include "governor/administration/keyring_state.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace bursar::governor {

namespace {

constexpr int patienceMs = 2000;
const QString service = QStringLiteral("org.freedesktop.secrets");

/// The keyring in which new secrets are kept; `/` when there is none.
std::optional<QString> defaultKeyring(const QDBusConnection &bus)
{
    auto ask =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    ask << QStringLiteral("default");
    const QDBusReply<QDBusObjectPath> answer = bus.call(ask, QDBus::Block, patienceMs);
    return answer.isValid() ? std::optional(answer.value().path()) : std::nullopt;
}

bool isLocked(const QDBusConnection &bus, const QString &keyring)
{
    auto ask = QDBusMessage::createMethodCall(service, keyring, QStringLiteral("org.freedesktop.DBus.Properties"),
                                              QStringLiteral("Get"));
    ask << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> answer = bus.call(ask, QDBus::Block, patienceMs);
    return answer.isValid() && answer.value().variant().toBool();
}

} // namespace

KeyringState keyringState()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return KeyringState::Absent;
    for (const auto &wallet : {QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd6")}) {
        if (bus.interface()->isServiceRegistered(wallet))
            return KeyringState::Open; // it asks for its password itself
    }
    const auto keyring = defaultKeyring(bus); // starts the service where it can be started
    if (!keyring)
        return KeyringState::Absent;
    if (*keyring == QLatin1String("/"))
        return KeyringState::NoKeyring;
    return isLocked(bus, *keyring) ? KeyringState::Locked : KeyringState::Open;
}

} // namespace bursar::governor
