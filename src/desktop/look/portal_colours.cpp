#include "desktop/look/portal_colours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace bursar::desktop {
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString settings()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString space()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString schemeKey()
{
    return QStringLiteral("color-scheme");
}

} // namespace

PortalColours::PortalColours(bool firstGuess, QObject *parent)
    : SystemColours(parent)
    , m_dark(firstGuess)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // A slot's normalized signature has no blanks.
    // clang-format off
    bus.connect(service(), path(), settings(), QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    ask();
}

bool PortalColours::platformLooksDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

void PortalColours::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), settings(), QStringLiteral("Read"));
    call << space() << schemeKey();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(reply.value().variant());
        done->deleteLater();
    });
}

void PortalColours::settingChanged(const QString &changedSpace, const QString &key, const QDBusVariant &value)
{
    if (changedSpace == space() && key == schemeKey())
        take(value.variant());
}

void PortalColours::take(const QVariant &answer)
{
    // Some portals wrap the number in a second variant.
    const QVariant plain = answer.canConvert<QDBusVariant>() ? answer.value<QDBusVariant>().variant() : answer;
    constexpr uint preferDark = 1;
    const bool dark = plain.toUInt() == preferDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace bursar::desktop
