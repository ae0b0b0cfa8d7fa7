#pragma once

#include "domain/money.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

namespace bursar::desktop {

/// What a budget bar shows. The three amounts always stand as numbers beside it.
struct BudgetAmounts
{
    Money limit;
    Money actual;
    Money committed;
    Money added; ///< what a rental that is being planned would add; hatched in the second colour
    std::optional<Money> expected = {}; ///< at the period's end; a mark across the bar
    friend bool operator==(const BudgetAmounts &, const BudgetAmounts &) = default;
};

/// Paints the bar into `rect`: actual solid, committed hatched, the rest track, and a red end when nothing is left. The
/// mark of what is expected stands out by 3 px above and below.
void paintBudgetBar(QPainter &painter, const QRect &rect, const BudgetAmounts &amounts, const QPalette &palette);

/// The bar as a widget, 12 px high.
class BudgetBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetBar(QWidget *parent = nullptr);

    void setAmounts(const BudgetAmounts &amounts);
    const BudgetAmounts &amounts() const { return m_amounts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BudgetAmounts m_amounts;
};

/// The bar in a table's cell: reads the amounts from the cell's `BudgetAmounts` under Qt::UserRole, and the words below
/// it, if any, from CellRole::SecondLine and CellRole::WordColour.
class BudgetBarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bursar::desktop

Q_DECLARE_METATYPE(bursar::desktop::BudgetAmounts)
