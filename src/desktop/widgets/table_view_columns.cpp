// How wide a table's columns are.

#include "desktop/look/fonts.h"
#include "desktop/widgets/column_layout.h"
#include "desktop/widgets/table_view.h"
#include "desktop/widgets/total_row.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace bursar::desktop {

void TableView::setColumns(std::vector<ColumnSpec> columns)
{
    m_columns = std::move(columns);
    m_widest.clear();
    m_chosen.assign(m_columns.size(), 0);
    measure();
}

/// Once for all changes of one round of events.
void TableView::measureSoon()
{
    if (std::exchange(m_measuresSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_measuresSoon = false;
            measure();
        },
        Qt::QueuedConnection);
}

void TableView::measure()
{
    const int count = std::min<int>(horizontalHeader()->count(), static_cast<int>(m_columns.size()));
    m_widest.resize(static_cast<std::size_t>(count), 0);
    for (int column = 0; column < count; ++column) {
        int &widest = m_widest.at(static_cast<std::size_t>(column));
        widest = std::max({widest, horizontalHeader()->sectionSizeHint(column), widestOf(column)});
    }
    layOut();
}

int TableView::widestOf(int column) const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    // A hundred rows from everywhere stand for all of a long table.
    const int step = std::max(1, rows / 100);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, scaled(1000), scaled(m_rowHeight));
    int widest = m_totals->widthOf(column);
    for (int row = 0; row < rows; row += step) {
        const QModelIndex index = model()->index(row, column);
        widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

void TableView::layOut()
{
    std::vector<ColumnWish> wishes;
    for (std::size_t i = 0; i < m_widest.size(); ++i) {
        const ColumnSpec &column = m_columns.at(i);
        const int given = scaled(column.width);
        const int widest = std::min(m_widest.at(i), column.stretches ? scaled(600) : scaled(280));
        const bool cuts = column.kind == ColumnSpec::Kind::Text;
        ColumnWish wish{cuts ? given : std::max(given, widest), std::max(given, widest), column.stretches,
                        column.yields};
        if (const int chosen = m_chosen.at(i); chosen > 0)
            wish = {chosen, chosen, column.stretches, column.yields, true};
        wishes.push_back(wish);
    }
    const std::vector<int> widths = layOutColumns(wishes, viewport()->width());
    const QScopedValueRollback guard(m_layingOut, true);
    for (int i = 0; i < static_cast<int>(widths.size()); ++i) {
        const int width = widths.at(static_cast<std::size_t>(i));
        if (isColumnHidden(i) != (width == 0))
            setColumnHidden(i, width == 0);
        if (width > 0 && columnWidth(i) != width)
            horizontalHeader()->resizeSection(i, width);
    }
}

} // namespace bursar::desktop
