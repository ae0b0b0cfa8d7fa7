// What is chosen in a table, also while its model is made anew.

#include "desktop/widgets/table_view.h"

#include <QItemSelection>
#include <QScrollBar>

namespace bursar::desktop {

void TableView::setChoosesFirst(bool choosesFirst)
{
    m_choosesFirst = choosesFirst;
}

void TableView::rememberChoice()
{
    m_chosenIds.clear();
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        if (const QVariant id = index.data(CellRole::Id); id.isValid())
            m_chosenIds.push_back(id);
    m_chosenOffset = rows.isEmpty() ? 0 : rowViewportPosition(rows.first().row());
}

void TableView::restoreChoice()
{
    QItemSelection selection;
    const int last = model()->columnCount() - 1;
    for (int row = 0; row < model()->rowCount() && selection.size() < m_chosenIds.size(); ++row)
        if (m_chosenIds.contains(model()->index(row, 0).data(CellRole::Id)))
            selection.select(model()->index(row, 0), model()->index(row, last));
    m_chosenIds.clear();
    if (!selection.isEmpty()) {
        const QModelIndex first = selection.first().topLeft();
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(first.row() * rowHeight(first.row()) - m_chosenOffset);
    } else if (m_choosesFirst && model()->rowCount() > 0) {
        showRow(0);
    } else {
        Q_EMIT rowChosen(-1);
    }
}

void TableView::showRow(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

bool TableView::showThing(const QVariant &id)
{
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(CellRole::Id) == id) {
            showRow(row);
            return true;
        }
    return false;
}

int TableView::selectedRow() const
{
    const QModelIndexList rows = selectionModel() == nullptr ? QModelIndexList() : selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

} // namespace bursar::desktop
