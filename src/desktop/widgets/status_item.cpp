#include "desktop/widgets/status_item.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"

namespace bursar::desktop {

StatusItem::StatusItem(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setClickable(false);
    hide();
}

void StatusItem::setFact(const QString &iconName, ColourRole role, const QString &words)
{
    m_icon = iconName;
    m_role = role;
    setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

void StatusItem::setClickable(bool clickable)
{
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize StatusItem::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Small));
    return {metrics.horizontalAdvance(text()) + 16 + 6 + 4, scaled(28)};
}

void StatusItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensFor(palette());
    paintIcon(painter, m_icon, {0, 0, 16, height()}, tokens.colour(m_role), 14);
    QFont font = fontFor(TextRole::Small);
    font.setUnderline(underMouse() && focusPolicy() != Qt::NoFocus);
    painter.setFont(font);
    paint::text(painter, rect().adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text(), tokens.muted);
    if (hasFocus())
        paint::focusRing(painter, rect().adjusted(0, 3, 0, -3), 4, tokens.accentText);
}

} // namespace bursar::desktop
