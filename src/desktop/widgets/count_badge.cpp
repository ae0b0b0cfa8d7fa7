#include "desktop/widgets/count_badge.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/paint.h"

namespace bursar::desktop {

CountBadge::CountBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountBadge::setCount(int count, bool needsPeople)
{
    m_count = count;
    m_needsPeople = needsPeople;
    setAccessibleName(formats::count(count));
    setVisible(count != 0);
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::SmallStrong));
    return {std::max(scaled(22), metrics.horizontalAdvance(formats::count(m_count)) + 14), scaled(22)};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    paint::box(painter, rect(), 5, m_needsPeople ? tokens.warnSoft : tokens.neutralSoft, QColor());
    painter.setFont(fontFor(TextRole::SmallStrong));
    paint::text(painter, rect(), Qt::AlignCenter, formats::count(m_count), m_needsPeople ? tokens.warn : tokens.muted);
}

} // namespace bursar::desktop
