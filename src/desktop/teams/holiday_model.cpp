#include "desktop/teams/holiday_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

void HolidayModel::show(const Holidays &days)
{
    std::vector<Row> rows;
    for (const auto &[day, name] : days)
        rows.push_back({day, name, Change::None});
    take(std::move(rows));
}

void HolidayModel::show(const governor::TeamHolidays::Preview &preview)
{
    std::vector<Row> rows;
    for (const auto &[day, name] : preview.file.days)
        rows.push_back({day, name, std::ranges::count(preview.added, day) > 0 ? Change::Added : Change::None});
    for (const QDate &day : preview.removed)
        rows.push_back({day, preview.before.at(day), Change::Removed});
    std::ranges::sort(rows, {}, &Row::day);
    take(std::move(rows));
}

void HolidayModel::take(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HolidayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HolidayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant HolidayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Day && role == CellRole::Id)
        return row.day.toString(Qt::ISODate);
    if (column == Column::Change && role == CellRole::WordColour && row.change != Change::None)
        return static_cast<int>(row.change == Change::Added ? ColourRole::Ok : ColourRole::Warn);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Day:
        return formats::longDate(row.day);
    case Column::Name:
        return row.name.isEmpty() ? tr("Holiday") : row.name;
    case Column::Change:
        break;
    }
    return row.change == Change::Added ? tr("new") : row.change == Change::Removed ? tr("goes") : QString();
}

QVariant HolidayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Day:
        return tr("Day");
    case Column::Name:
        return tr("Holiday");
    case Column::Change:
        break;
    }
    return tr("Change");
}

} // namespace bursar::desktop
