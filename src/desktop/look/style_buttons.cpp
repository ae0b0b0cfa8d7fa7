#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/look/style_parts.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace bursar::desktop::parts {
namespace {

constexpr int radius = 5;
constexpr int iconGap = 7;
constexpr int iconSize = 16;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor wordColour(const Tokens &tokens, ButtonKind kind, bool enabled)
{
    if (!enabled)
        return tokens.disabled;
    switch (kind) {
    case ButtonKind::Primary:
        return tokens.onAccent;
    case ButtonKind::DangerFilled:
        return tokens.dark ? tokens.badSoft : tokens.onAccent;
    case ButtonKind::Danger:
        return tokens.bad;
    case ButtonKind::Link:
        return tokens.accentText;
    case ButtonKind::Plain:
        break;
    }
    return tokens.text;
}

void fillAndEdge(const QStyleOption &option, ButtonKind kind, QColor &fill, QColor &edge)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool hovered = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    fill = hovered || has(option, QStyle::State_On) ? tokens.hover : tokens.surface;
    edge = tokens.buttonEdge;
    if (!has(option, QStyle::State_Enabled)) {
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled;
        fill = filled ? tokens.neutralSoft : tokens.sunken;
        edge = filled ? QColor() : tokens.border;
    } else if (kind == ButtonKind::Primary) {
        fill = hovered ? tokens.accentHover : tokens.accent;
        edge = QColor();
    } else if (kind == ButtonKind::DangerFilled) {
        fill = hovered ? mixed(tokens.bad, tokens.text, 85) : tokens.bad;
        edge = QColor();
    } else if (kind == ButtonKind::Danger) {
        fill = hovered ? tokens.badSoft : tokens.surface;
        edge = tokens.bad;
    }
}

} // namespace

ButtonKind buttonKind(const QWidget *widget)
{
    const QString kind = widget == nullptr ? QString() : widget->property("kind").toString();
    if (kind == QLatin1String("primary"))
        return ButtonKind::Primary;
    if (kind == QLatin1String("danger"))
        return ButtonKind::Danger;
    if (kind == QLatin1String("dangerFilled"))
        return ButtonKind::DangerFilled;
    return kind == QLatin1String("link") ? ButtonKind::Link : ButtonKind::Plain;
}

bool isSmall(const QWidget *widget)
{
    return widget != nullptr
        && (widget->property("small").toBool() || widget->property("kind").toString() == QLatin1String("small"));
}

void buttonBox(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const Tokens &tokens = tokensFor(option.palette);
    const bool focus = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    if (kind == ButtonKind::Link) {
        if (focus)
            paint::focusRing(painter, option.rect, 4, tokens.accentText);
        return;
    }
    QColor fill;
    QColor edge;
    fillAndEdge(option, kind, fill, edge);
    if (!focus) {
        paint::box(painter, option.rect, radius, fill, edge);
        return;
    }
    // The button shrinks inside the ring, so that it shows on the primary too.
    paint::box(painter, option.rect, radius, tokens.surface, tokens.accentText, 2);
    paint::box(painter, option.rect.adjusted(3, 3, -3, -3), radius - 2, fill, QColor());
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option.palette);
    const ButtonKind kind = buttonKind(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor colour = wordColour(tokens, kind, enabled);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    QFont font = painter.font();
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled;
    font.setWeight(filled ? QFont::Medium : QFont::Normal);
    font.setUnderline(kind == ButtonKind::Link && has(option, QStyle::State_MouseOver));
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int words = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int picture = option.icon.isNull() ? 0 : iconSize;
    const int gap = picture != 0 && words != 0 ? iconGap : 0;
    const int mark = menu ? 12 + 6 : 0;
    int x = option.rect.x() + (option.rect.width() - words - picture - gap - mark) / 2;
    if (kind == ButtonKind::Link)
        x = option.rect.x();
    x = std::max(x, option.rect.x());
    if (picture != 0) {
        const QRect place(x, option.rect.y(), picture, option.rect.height());
        const QString name = option.icon.name();
        if (name.isEmpty())
            option.icon.paint(&painter, place);
        else
            paintIcon(painter, name, place, enabled && kind == ButtonKind::Plain ? tokens.muted : colour);
        x += picture + gap;
    }
    painter.setPen(colour);
    painter.drawText(QRect(x, option.rect.y(), words + 1, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    if (menu)
        paintIcon(painter, QStringLiteral("chevron-down"),
                  QRect(x + words + 6, option.rect.y(), 12, option.rect.height()), tokens.muted, 12);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    // The wider weight for all, so that nothing moves when a button becomes the primary one.
    const QFontMetrics metrics(fontFor(TextRole::BodyMedium));
    const int words = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int picture = option.icon.isNull() ? 0 : iconSize + (option.text.isEmpty() ? 0 : iconGap);
    const int mark = option.features.testFlag(QStyleOptionButton::HasMenu) ? 18 : 0;
    if (buttonKind(widget) == ButtonKind::Link)
        return {words + picture + mark, std::max(scaled(20), option.fontMetrics.height() + 2)};
    const bool small = isSmall(widget);
    const int padding = option.text.isEmpty() ? 7 : (small ? 9 : 12);
    return {words + picture + mark + 2 * padding, scaled(small ? 26 : 30)};
}

void toolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool raised = !has(option, QStyle::State_AutoRaise);
    const bool hovered = enabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    const bool on = has(option, QStyle::State_On);
    if (raised)
        paint::box(painter, option.rect, radius, hovered ? tokens.hover : tokens.surface, tokens.buttonEdge);
    else if (hovered || on)
        paint::box(painter, option.rect, radius, tokens.neutralSoft, QColor());
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paint::focusRing(painter, option.rect, radius, tokens.accentText);
    const QColor colour = enabled ? tokens.text : tokens.disabled;
    QRect place = option.rect;
    if (!option.icon.isNull()) {
        const QRect iconPlace = option.text.isEmpty() || option.toolButtonStyle == Qt::ToolButtonIconOnly
            ? place
            : QRect(place.x() + 8, place.y(), iconSize, place.height());
        option.icon.paint(&painter, QRect(iconPlace.center() - QPoint(7, 7), QSize(iconSize, iconSize)),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(iconPlace.right() + iconGap);
        if (option.text.isEmpty() || option.toolButtonStyle == Qt::ToolButtonIconOnly)
            return;
        paint::text(painter, place, Qt::AlignLeft | Qt::AlignVCenter, option.text, colour);
        return;
    }
    paint::text(painter, place, Qt::AlignCenter, option.text, colour);
}

void checkMark(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QRect rect = QRect(QPoint(), QSize(16, 16)).translated(option.rect.center() - QPoint(7, 7));
    if (on || partly) {
        paint::box(painter, rect, 4, enabled ? tokens.accent : tokens.neutralSoft, QColor());
        paintIcon(painter, partly ? QStringLiteral("dash-lg") : QStringLiteral("check-lg"), rect,
                  enabled ? tokens.onAccent : tokens.disabled, 12);
        return;
    }
    const QColor edge = !enabled ? tokens.border : has(option, QStyle::State_MouseOver) ? tokens.text : tokens.control;
    paint::box(painter, rect, 4, enabled ? tokens.surface : tokens.sunken, edge);
}

void radioMark(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect rect = QRect(QPoint(), QSize(16, 16)).translated(option.rect.center() - QPoint(7, 7));
    if (has(option, QStyle::State_On)) {
        paint::box(painter, rect, 8, tokens.surface, enabled ? tokens.accent : tokens.disabled, 5);
        return;
    }
    const QColor edge = !enabled ? tokens.border : has(option, QStyle::State_MouseOver) ? tokens.text : tokens.control;
    paint::box(painter, rect, 8, enabled ? tokens.surface : tokens.sunken, edge);
}

} // namespace bursar::desktop::parts
