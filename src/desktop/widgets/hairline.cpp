#include "desktop/widgets/hairline.h"

#include "desktop/look/paint.h"

namespace bursar::desktop {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensFor(palette()).border);
}

} // namespace bursar::desktop
