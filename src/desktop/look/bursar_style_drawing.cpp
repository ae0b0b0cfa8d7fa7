#include "desktop/look/bursar_style.h"
#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/look/style_parts.h"

#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace bursar::desktop {
namespace {

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

/// Restores the painter when a part has been drawn.
class Guard
{
public:
    explicit Guard(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
    }
    ~Guard() { m_painter->restore(); }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

private:
    QPainter *m_painter;
};

} // namespace

void BursarStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Guard guard(painter);
    const Tokens &tokens = tokensFor(option->palette);
    const auto *item = as<QStyleOptionViewItem>(option);
    switch (element) {
    case PE_Widget:
        if (qobject_cast<const QDialog *>(widget) != nullptr)
            painter->fillRect(option->rect, tokens.surface);
        return;
    case PE_PanelButtonCommand:
        return parts::buttonBox(*option, *painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameFocusRect:
        // Tables show their current row by fill and bar; a ring round one cell would only be noise.
        if (qobject_cast<const QTableView *>(widget) == nullptr)
            paint::focusRing(*painter, option->rect, 4, tokens.accentText);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0)
            parts::fieldBox(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return parts::fieldBox(*option, *painter, widget);
    case PE_Frame:
        if (parts::isTextField(widget))
            return parts::fieldBox(*option, *painter, widget);
        return paint::box(*painter, option->rect, 0, QColor(), tokens.border);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkMark(*option, *painter);
    case PE_IndicatorRadioButton:
        return parts::radioMark(*option, *painter);
    case PE_PanelItemViewRow:
        if (item != nullptr && qobject_cast<const QTableView *>(widget) != nullptr)
            return parts::tableRow(*item, *painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (item == nullptr)
            return;
        // The row has been drawn already: only a background of the cell's own is left.
        if (qobject_cast<const QTableView *>(widget) != nullptr) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(option->rect, item->backgroundBrush);
            return;
        }
        return parts::listItem(*item, *painter, widget);
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens.surface);
        return;
    case PE_FrameMenu:
        return paint::box(*painter, option->rect, 0, QColor(), tokens.buttonEdge);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.surface);
        return paint::box(*painter, option->rect, 0, tokens.surface, tokens.buttonEdge);
    case PE_IndicatorArrowDown:
        return paintIcon(*painter, QStringLiteral("chevron-down"), option->rect, tokens.muted, 12);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BursarStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Guard guard(painter);
    switch (element) {
    case CE_PushButtonBevel:
        return parts::buttonBox(*option, *painter, widget);
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            return parts::buttonLabel(*button, *painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return parts::comboLabel(*combo, *painter,
                                     subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        break;
    case CE_Header: // Fusion asks itself for the label's place, so the section is drawn whole
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return parts::headerSection(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        return parts::headerSpace(*option, *painter);
    case CE_ProgressBar:
        if (const auto *progress = as<QStyleOptionProgressBar>(option))
            return parts::progressBar(*progress, *painter);
        break;
    case CE_MenuItem:
        if (const auto *menu = as<QStyleOptionMenuItem>(option))
            return parts::menuItem(*menu, *painter);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return parts::tab(*tab, *painter);
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BursarStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Guard guard(painter);
    if (control == CC_ComboBox)
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return parts::comboBox(*combo, *painter, widget);
    if (control == CC_ScrollBar)
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return parts::scrollBar(*bar, *painter, *this, widget);
    if (control == CC_ToolButton)
        if (const auto *button = as<QStyleOptionToolButton>(option))
            return parts::toolButton(*button, *painter, widget);
    if (control == CC_SpinBox)
        return parts::fieldBox(*option, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace bursar::desktop
