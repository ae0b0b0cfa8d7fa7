#include "desktop/shell/page.h"

#include <QEvent>

namespace bursar::desktop {

bool Page::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit(roomOf(window()->width()));
    return done;
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit(roomOf(window()->width()));
}

} // namespace bursar::desktop
