// How wide a table's columns are.

#include "desktop/look/fonts.h"
#include "desktop/widgets/column_layout.h"
#include "desktop/widgets/table_view.h"
#include "desktop/widgets/total_row.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace bursar::desktop {

void TableView::setColumns(std::vector<ColumnSpec> columns)
{
    m_columns = std::move(columns);
    m_widest.clear();
    m_chosen.assign(m_columns.size(), 0);
    m_wishes.assign(m_columns.size(), Wish::Usual);
    measure();
}

bool TableView::isColumnWanted(int column) const
{
    const auto place = static_cast<std::size_t>(column);
    return m_wishes.at(place) == Wish::Usual ? !m_columns.at(place).onDemand : m_wishes.at(place) == Wish::Shown;
}

void TableView::setColumnWanted(int column, bool wanted)
{
    if (isColumnWanted(column) == wanted)
        return;
    const auto count = static_cast<int>(m_columns.size());
    int others = 0;
    for (int other = 0; other < count; ++other)
        others += other != column && isColumnWanted(other) ? 1 : 0;
    if (!wanted && others == 0)
        return;
    m_wishes.at(static_cast<std::size_t>(column)) = wanted ? Wish::Shown : Wish::Hidden;
    layOut();
    Q_EMIT columnsChosen();
}

void TableView::forgetColumnChoice()
{
    m_chosen.assign(m_columns.size(), 0);
    m_wishes.assign(m_columns.size(), Wish::Usual);
    layOut();
    Q_EMIT columnsChosen();
}

QByteArray TableView::columnChoice() const
{
    QJsonArray columns;
    bool chosen = false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        columns.append(QJsonArray{static_cast<int>(m_wishes.at(i)), m_chosen.at(i)});
        chosen = chosen || m_wishes.at(i) != Wish::Usual || m_chosen.at(i) > 0;
    }
    return chosen ? QJsonDocument(columns).toJson(QJsonDocument::Compact) : QByteArray();
}

void TableView::restoreColumnChoice(const QByteArray &choice)
{
    const QJsonArray columns = QJsonDocument::fromJson(choice).array();
    if (columns.size() != static_cast<qsizetype>(m_columns.size()))
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QJsonArray column = columns.at(static_cast<qsizetype>(i)).toArray();
        m_wishes.at(i) = static_cast<Wish>(std::clamp(column.at(0).toInt(), 0, static_cast<int>(Wish::Hidden)));
        m_chosen.at(i) = std::max(0, column.at(1).toInt());
    }
    layOut();
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
    std::vector<int> widths(m_widest.size(), 0);
    for (std::size_t i = 0; i < m_widest.size(); ++i) {
        if (!isColumnWanted(static_cast<int>(i)))
            continue;
        const ColumnSpec &column = m_columns.at(i);
        const int given = scaled(column.width);
        const int widest = std::min(m_widest.at(i), column.stretches ? scaled(600) : scaled(280));
        const bool cuts = column.kind == ColumnSpec::Kind::Text;
        ColumnWish wish{cuts ? given : std::max(given, widest), std::max(given, widest), column.stretches,
                        column.yields};
        if (const int chosen = m_chosen.at(i); chosen > 0)
            wish = {chosen, chosen, column.stretches, column.yields, true};
        if (m_wishes.at(i) == Wish::Shown)
            wish.yields = 0;
        wishes.push_back(wish);
    }
    const std::vector<int> wanted = layOutColumns(wishes, viewport()->width());
    auto next = wanted.begin();
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths.at(i) = isColumnWanted(static_cast<int>(i)) ? *next++ : 0;
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
