#include "desktop/shell/desktop_messenger.h"

#include "desktop/look/icons.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

namespace bursar::desktop {
namespace {

class Messenger final : public DesktopMessenger
{
public:
    explicit Messenger(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
    }

    void show(const DesktopMessage &message) override
    {
        if (!m_bus.isConnected()) {
            showInTray(message);
            return;
        }
        constexpr uchar normal = 1;
        constexpr uchar critical = 2;
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
        const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(message.urgent ? critical : normal)},
                                {QStringLiteral("desktop-entry"), QStringLiteral("bursar")}};
        // Some servers read the text as markup.
        call.setArguments({QStringLiteral("Bursar"), 0U, QString(), message.title, message.text.toHtmlEscaped(),
                           QStringList(), hints, -1});
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), &m_home);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_home,
                         [this, message](QDBusPendingCallWatcher *done) {
                             const QDBusPendingReply<uint> reply = *done;
                             if (reply.isError())
                                 showInTray(message);
                             done->deleteLater();
                         });
    }

private:
    void showInTray(const DesktopMessage &message)
    {
        if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
            return;
        if (!m_tray)
            m_tray = std::make_unique<QSystemTrayIcon>(icon(QStringLiteral("wallet2"), ColourRole::AccentText));
        m_tray->show();
        m_tray->showMessage(message.title, message.text,
                            message.urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }

    QDBusConnection m_bus;
    QObject m_home;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace

std::unique_ptr<DesktopMessenger> makeDesktopMessenger(const QDBusConnection &bus)
{
    return std::make_unique<Messenger>(bus);
}

} // namespace bursar::desktop
