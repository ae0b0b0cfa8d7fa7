#include "desktop/widgets/state_pill.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"

namespace bursar::desktop {

StatePill::StatePill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setState(const StateLook &state)
{
    m_state = state;
    setAccessibleName(state.word);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::SmallMedium));
    return {metrics.horizontalAdvance(m_state.word) + 34, scaled(22)};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    const QColor colour = tokens.colour(m_state.role);
    paint::box(painter, rect(), 5, tokens.softColour(m_state.role), QColor());
    paintIcon(painter, m_state.icon, {6, 0, 16, height()}, colour, 14);
    painter.setFont(fontFor(TextRole::SmallMedium));
    paint::text(painter, rect().adjusted(26, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, m_state.word, colour);
}

} // namespace bursar::desktop
