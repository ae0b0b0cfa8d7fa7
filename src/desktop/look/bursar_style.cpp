#include "desktop/look/bursar_style.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/look/style_parts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>

namespace bursar::desktop {
namespace {

template <class Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

/// Null for what looks as Qt has it.
QIcon ownIcon(QStyle::StandardPixmap standard)
{
    switch (standard) {
    case QStyle::SP_MessageBoxWarning:
        return icon(QStringLiteral("exclamation-triangle"), ColourRole::Warn);
    case QStyle::SP_MessageBoxCritical:
        return icon(QStringLiteral("x-octagon-fill"), ColourRole::Bad);
    case QStyle::SP_MessageBoxInformation:
        return icon(QStringLiteral("info-circle"), ColourRole::Muted);
    case QStyle::SP_MessageBoxQuestion:
        return icon(QStringLiteral("question-circle"), ColourRole::Muted);
    case QStyle::SP_LineEditClearButton:
        return icon(QStringLiteral("x"), ColourRole::Muted);
    default:
        return {};
    }
}

} // namespace

BursarStyle::BursarStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void BursarStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    } else if (qobject_cast<QDialog *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_StyledBackground); // a role of its own would change the words inside
    } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(false);
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        combo->setItemDelegate(new QStyledItemDelegate(combo)); // Qt's own for combo boxes does not ask the style
        combo->setAttribute(Qt::WA_Hover);
    }
}

int BursarStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth && parts::isTextField(widget))
        return 5;
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TabBarIconSize:
        return 16;
    case PM_MessageBoxIconSize:
        return 32;
    case PM_HeaderMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
        return 8;
    case PM_LayoutVerticalSpacing:
        return 10;
    case PM_FocusFrameHMargin:
        return 7;
    case PM_FocusFrameVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BursarStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case SH_DialogButtonLayout: // the verb stands right-most, on every desktop
        return QDialogButtonBox::GnomeLayout;
    case SH_TabBar_Alignment:
        return static_cast<int>(Qt::AlignLeft);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize BursarStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option))
            return parts::buttonSize(*button, widget);
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width() + 16, scaled(parts::isSmall(widget) ? 26 : 30)};
    case CT_ComboBox:
        return {size.width() + 9 + 28, scaled(parts::isSmall(widget) ? 26 : 30)};
    case CT_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            const QFontMetrics metrics(fontFor(TextRole::SmallMedium));
            return {metrics.horizontalAdvance(header->text) + 16 + 6, scaled(32)};
        }
        break;
    case CT_ItemViewItem: {
        const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {asked.width(), std::max(asked.height(), scaled(28))};
    }
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return parts::menuItemSize(*item);
        break;
    case CT_ToolButton:
        return size.expandedTo({scaled(30), scaled(30)});
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return parts::tabSize(*tab);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect BursarStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *item = as<QStyleOptionViewItem>(option);
    if (item != nullptr && element == SE_ItemViewItemDecoration)
        return parts::itemIconRect(*item);
    if (item != nullptr && element == SE_ItemViewItemText)
        return parts::itemTextRect(*item);
    if (element == SE_PushButtonContents || element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_LineEditContents)
        return option->rect.adjusted(6, 0, -6, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect BursarStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return parts::scrollBarPart(*bar, part);
    if (control == CC_SpinBox && part != SC_SpinBoxFrame)
        return part == SC_SpinBoxEditField ? option->rect.adjusted(1, 1, -1, -1) : QRect();
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const auto *combo = as<QStyleOptionComboBox>(option);
        if (option->rect.width() < scaled(60))
            return option->rect.adjusted((option->rect.width() - 16) / 2, 1, 0, -1);
        return option->rect.adjusted(combo != nullptr && combo->editable ? 1 : 9, 1, -28, -1);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {option->rect.right() - 27, option->rect.y(), 28, option->rect.height()};
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return option->rect.adjusted(0, 0, 0, 4);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QPixmap BursarStyle::standardPixmap(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    // Not by standardIcon(): Qt's own comes back here for what is not ours.
    const QIcon ours = ownIcon(standard);
    return ours.isNull() ? QProxyStyle::standardPixmap(standard, option, widget) : ours.pixmap(32);
}

QIcon BursarStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const QIcon ours = ownIcon(standard);
    return ours.isNull() ? QProxyStyle::standardIcon(standard, option, widget) : ours;
}

} // namespace bursar::desktop
