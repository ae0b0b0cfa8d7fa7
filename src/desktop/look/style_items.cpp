#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/look/style_parts.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace bursar::desktop::parts {
namespace {

constexpr int padding = 8;
constexpr int iconSize = 16;
constexpr int sortMark = 10;
constexpr int tabGap = 20;

QFont tabFont(const QStyleOptionTab &option)
{
    return fontFor(option.state.testFlag(QStyle::State_Selected) ? TextRole::BodyMedium : TextRole::Body);
}

bool isSelected(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

// While a table draws its rows it does not tell the index, so row and column are found by their place.
bool isFirstColumn(const QStyleOptionViewItem &option, const QTableView &table)
{
    return option.rect.x() + table.horizontalHeader()->offset() == 0;
}

int rowOf(const QStyleOptionViewItem &option, const QTableView &table)
{
    return table.rowAt(option.rect.center().y());
}

} // namespace

void headerSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens &tokens = tokensFor(option.palette);
    headerSpace(option, painter);
    painter.setFont(fontFor(TextRole::SmallMedium));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QColor colour = sorted ? tokens.text : tokens.muted;
    QRect place = option.rect.adjusted(padding, 0, -padding, -1);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const QString &words = option.text;
    if (sorted) {
        const int width = std::min(painter.fontMetrics().horizontalAdvance(words), place.width());
        // Beside the word; at its left when right aligned, so that the numbers below keep their edge.
        const int x = right ? place.right() - width - sortMark - 3 : place.left() + width + 4;
        const bool up = option.sortIndicator == QStyleOptionHeader::SortDown; // Qt's word for ascending
        paint::chevron(painter, QRect(x, place.y() + 1, sortMark, place.height()), up, colour);
    }
    paint::text(painter, place, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, words, colour);
}

void headerSpace(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    paint::hairline(painter, option.rect.x(), option.rect.bottom(), option.rect.width(), tokens.headline);
}

void tableRow(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table == nullptr)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const QVariant hovered = table->property("hoverRow");
    if (isSelected(option))
        painter.fillRect(option.rect, tokens.selection);
    else if (hovered.isValid() && hovered.toInt() == rowOf(option, *table))
        painter.fillRect(option.rect, tokens.hover);
    const QRect &rect = option.rect;
    paint::hairline(painter, rect.x(), rect.bottom(), rect.width(), tokens.border);
    if (!isFirstColumn(option, *table))
        return;
    if (isSelected(option))
        painter.fillRect(rect.x(), rect.y(), 3, rect.height(), tokens.accentText);
    else if (table->hasFocus() && table->currentIndex().row() == rowOf(option, *table))
        painter.fillRect(rect.x(), rect.y(), 2, rect.height(), tokens.accentText);
}

void listItem(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *)
{
    const Tokens &tokens = tokensFor(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (isSelected(option))
        painter.fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.hover);
}

QRect itemIconRect(const QStyleOptionViewItem &option)
{
    if (option.icon.isNull())
        return {};
    const int x = option.rect.x() + padding;
    return {x, option.rect.y() + (option.rect.height() - iconSize) / 2, iconSize, iconSize};
}

QRect itemTextRect(const QStyleOptionViewItem &option)
{
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        rect.setLeft(rect.left() + iconSize + 6);
    if (!option.icon.isNull())
        rect.setLeft(rect.left() + iconSize + 6);
    return rect;
}

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paint::hairline(painter, option.rect.x() + padding, option.rect.center().y(), option.rect.width() - 2 * padding,
                        tokens.border);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (isSelected(option) && enabled)
        paint::box(painter, option.rect.adjusted(4, 0, -4, 0), 4, tokens.selection, QColor());
    QRect place = option.rect.adjusted(12, 0, -12, 0);
    const QRect mark(place.x(), place.y(), iconSize, place.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, QStringLiteral("check-lg"), mark, tokens.accentText, 14);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    if (option.maxIconWidth > 0 || option.menuHasCheckableItems)
        place.setLeft(place.left() + iconSize + padding);
    const QStringList words = option.text.split(QLatin1Char('\t'));
    painter.setFont(option.font);
    painter.setPen(enabled ? tokens.text : tokens.disabled);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     words.first());
    painter.setPen(enabled ? tokens.muted : tokens.disabled);
    if (words.size() > 1)
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QStringLiteral("chevron-right"), QRect(place.right() - 11, place.y(), 12, place.height()),
                  tokens.muted, 12);
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {40, 9};
    const QFontMetrics metrics(option.font);
    const int mark = option.maxIconWidth > 0 || option.menuHasCheckableItems ? iconSize + padding : 0;
    const int more =
        option.menuItemType == QStyleOptionMenuItem::SubMenu || option.text.contains(QLatin1Char('\t')) ? 28 : 0;
    return {24 + mark + metrics.size(Qt::TextShowMnemonic, option.text).width() + more, scaled(28)};
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setFont(tabFont(option));
    const QColor colour = !enabled ? tokens.disabled : isSelected(option) ? tokens.accentText : tokens.muted;
    // The word stands at the left edge, above fields and headings that begin there.
    paint::text(painter, option.rect, Qt::AlignLeft | Qt::AlignVCenter, option.text, colour);
    if (isSelected(option))
        painter.fillRect(option.rect.x(), option.rect.bottom() - 1, option.rect.width() - tabGap, 2, tokens.accentText);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(painter, option.rect.adjusted(0, 5, -tabGap + 4, -4), 4, tokens.accentText);
}

QSize tabSize(const QStyleOptionTab &option)
{
    return {QFontMetrics(tabFont(option)).horizontalAdvance(option.text) + tabGap + 1, scaled(34)};
}

} // namespace bursar::desktop::parts
