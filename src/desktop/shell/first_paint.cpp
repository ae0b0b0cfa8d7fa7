#include "desktop/shell/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QWidget>

namespace bursar::desktop {

Q_LOGGING_CATEGORY(startLog, "bursar.start", QtInfoMsg)

FirstPaint::FirstPaint(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
        QCoreApplication::instance()->removeEventFilter(this);
        // Queued: what the window contains is painted, and all of it handed to the screen, before this returns.
        QMetaObject::invokeMethod(
            this,
            [this] {
                qCDebug(startLog, "first window painted");
                Q_EMIT painted();
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace bursar::desktop
