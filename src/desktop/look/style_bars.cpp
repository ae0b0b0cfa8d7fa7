#include "desktop/look/paint.h"
#include "desktop/look/style_parts.h"

#include <QPainter>

#include <algorithm>

namespace bursar::desktop::parts {
namespace {

constexpr int shortestThumb = 32;

} // namespace

void progressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Tokens &tokens = tokensFor(option.palette);
    const int height = std::min(6, option.rect.height());
    const QRect track(option.rect.x(), option.rect.y() + (option.rect.height() - height) / 2, option.rect.width(),
                      height);
    paint::box(painter, track, height / 2, tokens.track, QColor());
    const qint64 range = qint64{option.maximum} - option.minimum;
    QRect done = track;
    if (range <= 0) // not known how far: a third, without motion
        done.setWidth(track.width() / 3);
    else
        done.setWidth(static_cast<int>(track.width() * (qint64{option.progress} - option.minimum) / range));
    if (done.width() > 0)
        paint::box(painter, done, height / 2, tokens.accent, QColor());
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64{option.maximum} - option.minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 share = length * qint64{option.pageStep} / (range + option.pageStep);
        thumb = static_cast<int>(std::clamp<qint64>(share, std::min(shortestThumb, length), length));
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto along = [&option, upright](int from, int size) {
        return upright ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size)
                       : QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows
    }
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QStyle &, const QWidget *)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const bool upright = option.orientation == Qt::Vertical;
    QRect thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    thumb = upright ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    const bool hovered = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    paint::box(painter, thumb, 3, hovered ? tokens.control : tokens.thumb, QColor());
}

} // namespace bursar::desktop::parts
