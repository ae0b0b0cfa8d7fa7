#include "desktop/chargeback/team_spend_model.h"

#include "desktop/look/formats.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {
namespace {

QString usedText(Money spent, const std::optional<Money> &budget)
{
    const auto share = budget ? formats::shareOf(spent, *budget) : std::nullopt;
    return share ? formats::percent(*share) : QStringLiteral("–");
}

} // namespace

TeamSpendModel::TeamSpendModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TeamSpendModel::show(std::vector<MonthSpend::Row> rows)
{
    if (rows == m_rows)
        return;
    const bool sameSize = rows.size() == m_rows.size();
    if (!sameSize)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameSize)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QStringList TeamSpendModel::totals(const MonthSpend &spend)
{
    return {tr("Total"), formats::money(spend.total), formats::moneyOrDash(spend.budget),
            usedText(spend.total, spend.budget)};
}

int TeamSpendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TeamSpendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamSpendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MonthSpend::Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == CellRole::Swatch && index.column() == TeamColumn)
        return row.series;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case TeamColumn:
        return row.name;
    case SpentColumn:
        return formats::money(row.spent);
    case BudgetColumn:
        return formats::moneyOrDash(row.budget);
    case UsedColumn:
        return usedText(row.spent, row.budget);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TeamSpendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("Team"), tr("Spent $"), tr("Budget $"), tr("Used %")}.at(section);
}

} // namespace bursar::desktop
