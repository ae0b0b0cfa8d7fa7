#include "desktop/access/access_table.h"

#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

AccessTable::AccessTable(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

bool AccessTable::isFound(const Row &row) const
{
    QString all;
    for (const Cell &cell : row.cells)
        all += cell.text + u' ';
    return std::ranges::all_of(m_words,
                               [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void AccessTable::setRows(std::vector<Row> rows)
{
    std::vector<std::size_t> shown;
    for (std::size_t place = 0; place < rows.size(); ++place)
        if (isFound(rows[place]))
            shown.push_back(place);
    bool same = shown.size() == m_shown.size();
    for (std::size_t i = 0; same && i < shown.size(); ++i)
        same = rows[shown[i]].id == m_rows[m_shown[i]].id;
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_shown = std::move(shown);
    if (!same)
        endResetModel();
    else if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

void AccessTable::search(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    setRows(std::vector<Row>(m_rows));
}

int AccessTable::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t place) { return m_rows[place].id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::optional<std::size_t> AccessTable::placeOf(int row) const
{
    return row < 0 || row >= rowCount() ? std::nullopt : std::optional(m_shown[static_cast<std::size_t>(row)]);
}

int AccessTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AccessTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant AccessTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    const Cell &cell = row.cells.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case CellRole::Id:
        return row.id;
    case CellRole::Strong:
        return cell.strong;
    case CellRole::IconName:
        return cell.icon.isEmpty() ? QVariant() : QVariant(cell.icon);
    case CellRole::IconColour:
        return cell.icon.isEmpty() ? QVariant() : QVariant(static_cast<int>(cell.iconColour));
    default:
        return {};
    }
}

QVariant AccessTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns)
        return {};
    return headers().at(section);
}

} // namespace bursar::desktop
