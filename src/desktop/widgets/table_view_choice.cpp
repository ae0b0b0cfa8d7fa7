// What is chosen in a table, also while its model is made anew.

#include "desktop/widgets/table_view.h"

#include <QItemSelection>
#include <QScrollBar>

#include <algorithm>

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
    m_chosenRow = rows.isEmpty() ? -1 : rows.first().row();
    m_chosenOffset = rows.isEmpty() ? 0 : rowViewportPosition(rows.first().row());
}

void TableView::restoreChoice()
{
    QItemSelection selection;
    const int last = model()->columnCount() - 1;
    for (const QVariant &id : std::as_const(m_chosenIds))
        if (const int row = rowOf(id); row >= 0)
            selection.select(model()->index(row, 0), model()->index(row, last));
    m_chosenIds.clear();
    // What was chosen is gone: its neighbour takes its place, so that nothing jumps under the reader's eyes. Where most
    // rows are gone with it, a filter has taken them, and what it has found is read from the top.
    const int rows = model()->rowCount();
    const int stays = m_chosenRow <= rows ? std::min(m_chosenRow, rows - 1) : 0;
    if (selection.isEmpty() && stays > 0) {
        if (m_choosesFirst)
            selection.select(model()->index(stays, 0), model()->index(stays, last));
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(stays * rowHeight(stays) - m_chosenOffset);
    }
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
    const int row = rowOf(id);
    showRow(row);
    return row >= 0;
}

int TableView::rowOf(const QVariant &id) const
{
    // Large models know a quicker way than one row after the other.
    const QModelIndexList found = model() == nullptr || model()->rowCount() == 0
        ? QModelIndexList()
        : model()->match(model()->index(0, 0), CellRole::Id, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

int TableView::selectedRow() const
{
    const QModelIndexList rows = selectionModel() == nullptr ? QModelIndexList() : selectionModel()->selectedRows();
    const bool currentIsOne = rows.size() > 1 && selectionModel()->isRowSelected(currentIndex().row(), QModelIndex());
    return rows.isEmpty() ? -1 : currentIsOne ? currentIndex().row() : rows.first().row();
}

} // namespace bursar::desktop
