#include "desktop/widgets/cell_delegate.h"

#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/widgets/table_view.h"

#include <QHelpEvent>
#include <QToolTip>

namespace bursar::desktop {
namespace {

constexpr int padding = 8;
constexpr int pictureSize = 16;
constexpr int swatchSize = 12;

QFont wordFont(const QModelIndex &index)
{
    if (index.data(CellRole::Strong).toBool())
        return fontFor(TextRole::BodyStrong);
    return fontFor(index.data(CellRole::SecondLine).toString().isEmpty() ? TextRole::Body : TextRole::BodyMedium);
}

QColor wordColour(const Tokens &tokens, const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return tokens.disabled;
    const QVariant role = index.data(CellRole::WordColour);
    return role.isValid() ? tokens.colour(static_cast<ColourRole>(role.toInt())) : tokens.text;
}

} // namespace

bool CellDelegate::isNumber(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const auto column = static_cast<std::size_t>(index.column());
    return table != nullptr && column < table->columns().size()
        && table->columns().at(column).kind == ColumnSpec::Kind::Number;
}

QRect CellDelegate::wordRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
    if (!index.data(CellRole::IconName).toString().isEmpty())
        rect.setLeft(rect.left() + pictureSize + 6);
    else if (index.data(CellRole::Swatch).isValid())
        rect.setLeft(rect.left() + swatchSize + 10); // words stand as behind an icon
    return rect;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant own = index.data(Qt::BackgroundRole);
    if (own.isValid())
        painter->fillRect(option.rect, own.value<QBrush>());
    const Tokens &tokens = tokensFor(option.palette);
    const QString picture = index.data(CellRole::IconName).toString();
    const QVariant series = index.data(CellRole::Swatch);
    painter->save();
    const QRect inside = option.rect.adjusted(padding, 0, -padding, -1);
    if (!picture.isEmpty()) {
        const QVariant role = index.data(CellRole::IconColour);
        const QColor colour = role.isValid() ? tokens.colour(static_cast<ColourRole>(role.toInt())) : tokens.muted;
        paintIcon(*painter, picture, QRect(inside.x(), inside.y(), pictureSize, inside.height()), colour, 14);
    } else if (series.isValid()) {
        const int y = inside.y() + (inside.height() - swatchSize + 1) / 2;
        paint::swatch(*painter, QRect(inside.x(), y, swatchSize, swatchSize), tokens.seriesColour(series.toInt()));
    }
    QRect words = wordRect(option, index);
    const Qt::Alignment side = isNumber(option, index) ? Qt::AlignRight : Qt::AlignLeft;
    const QString second = index.data(CellRole::SecondLine).toString();
    painter->setFont(wordFont(index));
    if (!second.isEmpty()) {
        const int first = painter->fontMetrics().height();
        const QFontMetrics small(fontFor(TextRole::Small));
        words.setTop(words.y() + (words.height() - first - small.height() - 1) / 2);
        paint::text(*painter, QRect(words.x(), words.y(), words.width(), first), side | Qt::AlignVCenter,
                    index.data().toString(), wordColour(tokens, index));
        painter->setFont(fontFor(TextRole::Small));
        paint::text(*painter, QRect(words.x(), words.y() + first + 1, words.width(), small.height()),
                    side | Qt::AlignVCenter, second, tokens.muted);
    } else {
        paint::text(*painter, words, side | Qt::AlignVCenter, index.data().toString(), wordColour(tokens, index));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int before = option.rect.width() - wordRect(option, index).width();
    int words = QFontMetrics(wordFont(index)).horizontalAdvance(index.data().toString());
    if (const QString second = index.data(CellRole::SecondLine).toString(); !second.isEmpty())
        words = std::max(words, QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(second));
    return {before + words + 2, scaled(30)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString words = index.data().toString();
    const QFontMetrics metrics(wordFont(index));
    const bool cut = metrics.horizontalAdvance(words) > wordRect(option, index).width();
    if (event->type() == QEvent::ToolTip && cut && !index.data(Qt::ToolTipRole).isValid()) {
        QToolTip::showText(event->globalPos(), words, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace bursar::desktop
