#pragma once

#include <QStyledItemDelegate>

namespace bursar::desktop {

/// Draws the cells of a TableView from its model's CellRole data: icon and word, swatch and word, two lines, numbers.
/// Long words end in … and have their full text as tool tip; numbers never are cut by their column's own width.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Where the words stand: behind icon or swatch, inside the padding.
    static QRect wordRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    static bool isNumber(const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace bursar::desktop
