#include "desktop/look/paint.h"

#include <QPainterPath>

#include <array>

namespace bursar::desktop::paint {

void box(QPainter &painter, const QRect &rect, int radius, const QColor &fill, const QColor &edge, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = edge.isValid() ? width / 2.0 : 0.0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF inside = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    const qreal corner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(inside, corner, corner);
    painter.restore();
}

void hairline(QPainter &painter, int left, int top, int length, const QColor &colour)
{
    painter.fillRect(left, top, length, 1, colour);
}

void verticalHairline(QPainter &painter, int left, int top, int length, const QColor &colour)
{
    painter.fillRect(left, top, 1, length, colour);
}

void focusRing(QPainter &painter, const QRect &rect, int radius, const QColor &accentText)
{
    box(painter, rect, radius, QColor(), accentText, 2);
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &colour, const QColor &ground)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, mixed(colour, ground, 22));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6));
    constexpr qreal distance = 5;
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += distance)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void swatch(QPainter &painter, const QRect &rect, const QColor &colour)
{
    box(painter, rect, 3, colour, QColor());
}

void chevron(QPainter &painter, const QRect &rect, bool up, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal rise = up ? -2 : 2;
    const std::array<QPointF, 3> corners{middle + QPointF(-4, -rise), middle + QPointF(0, rise),
                                         middle + QPointF(4, -rise)};
    painter.drawPolyline(corners.data(), static_cast<int>(corners.size()));
    painter.restore();
}

void text(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &words, const QColor &colour)
{
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

} // namespace bursar::desktop::paint
