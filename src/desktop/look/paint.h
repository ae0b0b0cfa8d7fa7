#pragma once

#include "desktop/look/tokens.h"

#include <QPainter>
#include <QRect>

namespace bursar::desktop::paint {

/// A filled box with a line of `width` inside its edge, antialiased. An invalid colour leaves that part out.
void box(QPainter &painter, const QRect &rect, int radius, const QColor &fill, const QColor &edge, int width = 1);
/// One pixel, as a filled rectangle, so that it is crisp at every scale.
void hairline(QPainter &painter, int left, int top, int length, const QColor &colour);
void verticalHairline(QPainter &painter, int left, int top, int length, const QColor &colour);
/// 2 px of the accent inside the rectangle.
void focusRing(QPainter &painter, const QRect &rect, int radius, const QColor &accentText);
/// Lines at 45° on a pale ground: committed money. Reads in grey print.
void hatch(QPainter &painter, const QRectF &rect, const QColor &colour, const QColor &ground);
/// A 12 px square with rounded corners, for legends and tables.
void swatch(QPainter &painter, const QRect &rect, const QColor &colour);
/// The mark of a combo box or of a sorted column, 8 px wide.
void chevron(QPainter &painter, const QRect &rect, bool up, const QColor &colour);
/// Text on one line, elided at its end, in that colour.
void text(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &words, const QColor &colour);

} // namespace bursar::desktop::paint
