#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/look/style_parts.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QVariant>
#include <QWidget>

namespace bursar::desktop::parts {
namespace {

constexpr int radius = 5;

} // namespace

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

void fieldBox(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool problem = widget != nullptr && widget->property("problem").toBool();
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    const QColor fill = enabled && !readOnly ? tokens.surface : tokens.sunken;
    if (problem)
        paint::box(painter, option.rect, radius, fill, tokens.bad, 2);
    else if (option.state.testFlag(QStyle::State_HasFocus))
        paint::box(painter, option.rect, radius, fill, tokens.accentText, 2);
    else
        paint::box(painter, option.rect, radius, fill, enabled ? tokens.control : tokens.border);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = tokensFor(option.palette);
    fieldBox(option, painter, widget);
    if (option.rect.width() < scaled(60))
        return; // only its icon is seen
    const QRect mark(option.rect.right() - 25, option.rect.y(), 20, option.rect.height());
    paint::chevron(painter, mark, false, option.state.testFlag(QStyle::State_Enabled) ? tokens.text : tokens.disabled);
}

void comboLabel(const QStyleOptionComboBox &option, QPainter &painter, const QRect &edit)
{
    if (option.editable)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect place = edit;
    if (!option.currentIcon.isNull()) {
        const QRect picture(place.x(), place.y() + (place.height() - 16) / 2, 16, 16);
        option.currentIcon.paint(&painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(picture.right() + 9);
    }
    paint::text(painter, place, Qt::AlignLeft | Qt::AlignVCenter, option.currentText,
                enabled ? tokens.text : tokens.disabled);
}

} // namespace bursar::desktop::parts
