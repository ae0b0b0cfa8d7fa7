#include "desktop/widgets/segment_control.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace bursar::desktop {
namespace {

constexpr int inset = 3;

} // namespace

SegmentControl::SegmentControl(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentControl::setSegments(const QStringList &texts)
{
    m_texts = texts;
    m_icons.clear();
    for (int i = 0; i < texts.size(); ++i)
        m_icons << QString();
    m_current = 0;
    describe();
    updateGeometry();
    update();
}

void SegmentControl::setSegmentIcon(int segment, const QString &iconName)
{
    m_icons[segment] = iconName;
    updateGeometry();
    update();
}

void SegmentControl::setCurrent(int segment)
{
    if (segment < 0 || segment >= m_texts.size())
        return;
    m_current = segment;
    describe();
    update();
}

void SegmentControl::describe()
{
    setAccessibleDescription(m_texts.value(m_current));
}

void SegmentControl::choose(int segment)
{
    if (segment < 0 || segment >= m_texts.size() || segment == m_current)
        return;
    setCurrent(segment);
    Q_EMIT chosen(segment);
}

int SegmentControl::widthOf(int segment) const
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    const int picture = m_icons.at(segment).isEmpty() ? 0 : 16 + 7;
    return metrics.horizontalAdvance(m_texts.at(segment)) + picture + 18;
}

QRect SegmentControl::rectOf(int segment) const
{
    int x = inset;
    for (int i = 0; i < segment; ++i)
        x += widthOf(i);
    return {x, inset - 1, widthOf(segment), height() - 2 * (inset - 1)};
}

QSize SegmentControl::sizeHint() const
{
    int width = 2 * inset;
    for (int i = 0; i < m_texts.size(); ++i)
        width += widthOf(i);
    return {width, scaled(30)};
}

void SegmentControl::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    choose(m_current + step);
}

void SegmentControl::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_texts.size(); ++i)
        if (event->button() == Qt::LeftButton && rectOf(i).contains(event->pos()))
            return choose(i);
}

void SegmentControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    paint::box(painter, rect(), 6, tokens.neutralSoft, tokens.dark ? QColor() : tokens.border);
    painter.setFont(fontFor(TextRole::Body));
    for (int i = 0; i < m_texts.size(); ++i) {
        QRect place = rectOf(i);
        const bool current = i == m_current;
        if (current)
            paint::box(painter, place, 5, tokens.dark ? tokens.headline : tokens.surface,
                       tokens.dark ? tokens.control : tokens.buttonEdge);
        const QColor colour = !isEnabled() ? tokens.disabled : current ? tokens.text : tokens.muted;
        if (!m_icons.at(i).isEmpty()) {
            paintIcon(painter, m_icons.at(i), {place.x() + 9, place.y(), 16, place.height()}, colour);
            place.setLeft(place.x() + 9 + 16 + 7);
            paint::text(painter, place, Qt::AlignLeft | Qt::AlignVCenter, m_texts.at(i), colour);
        } else {
            paint::text(painter, place, Qt::AlignCenter, m_texts.at(i), colour);
        }
    }
    if (hasFocus())
        paint::focusRing(painter, rectOf(m_current), 5, tokens.accentText);
}

} // namespace bursar::desktop
