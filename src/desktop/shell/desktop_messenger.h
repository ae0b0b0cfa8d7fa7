#pragma once

#include <QDBusConnection>
#include <QString>

#include <memory>

class QObject;

namespace bursar::desktop {

/// A message that the desktop shows outside of the window.
struct DesktopMessage
{
    QString title;
    QString text;
    bool urgent = false; ///< stays until somebody has seen it
};

/// Shows messages in the desktop's own way. GUI thread; never waits.
class DesktopMessenger
{
public:
    virtual ~DesktopMessenger() = default;
    virtual void show(const DesktopMessage &message) = 0;
};

/// By org.freedesktop.Notifications (specification 1.2); by the system tray where that is not there; nothing where
/// neither is.
std::unique_ptr<DesktopMessenger> makeDesktopMessenger(const QDBusConnection &bus = QDBusConnection::sessionBus());

} // namespace bursar::desktop
