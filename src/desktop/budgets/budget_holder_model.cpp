#include "desktop/budgets/budget_holder_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {

using governor::BudgetHolder;

namespace {

/// Of a row through refreshes: whose budget of which period.
QString keyOf(const BudgetHolder &holder, int budget)
{
    const QString period =
        budget < 0 ? QString() : toString(holder.budgets.at(static_cast<std::size_t>(budget)).period);
    return QStringList{toString(holder.owner.kind), holder.owner.id, period}.join(u' ');
}

} // namespace

std::vector<BudgetHolderModel::Row> BudgetHolderModel::rowsOf(const std::vector<BudgetHolder> &holders)
{
    std::vector<Row> rows;
    for (std::size_t holder = 0; holder < holders.size(); ++holder) {
        const int count = static_cast<int>(holders.at(holder).budgets.size());
        for (int budget = 0; budget < count; ++budget)
            rows.push_back({holder, budget});
        if (count == 0)
            rows.push_back({holder, -1});
    }
    return rows;
}

void BudgetHolderModel::show(std::vector<BudgetHolder> holders, const TeamColours &colours)
{
    std::vector<Row> rows = rowsOf(holders);
    QStringList keys;
    for (const Row &row : rows)
        keys << keyOf(holders.at(row.holder), row.budget);
    const bool sameRows = keys == m_keys;
    if (!sameRows)
        beginResetModel();
    m_holders = std::move(holders);
    m_rows = std::move(rows);
    m_keys = std::move(keys);
    m_colours = colours;
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const BudgetHolder &BudgetHolderModel::holderAt(int row) const
{
    return m_holders.at(m_rows.at(static_cast<std::size_t>(row)).holder);
}

const BudgetStanding *BudgetHolderModel::budgetAt(int row) const
{
    const int budget = m_rows.at(static_cast<std::size_t>(row)).budget;
    return budget < 0 ? nullptr : &holderAt(row).budgets.at(static_cast<std::size_t>(budget));
}

std::vector<BudgetStanding> BudgetHolderModel::budgets() const
{
    std::vector<BudgetStanding> all;
    for (const BudgetHolder &holder : m_holders)
        all.insert(all.end(), holder.budgets.begin(), holder.budgets.end());
    return all;
}

int BudgetHolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BudgetHolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BudgetHolderModel::text(int row, Column column) const
{
    const BudgetHolder &holder = holderAt(row);
    const BudgetStanding *budget = budgetAt(row);
    if (column == Column::Owner) {
        const bool isFirst = m_rows.at(static_cast<std::size_t>(row)).budget <= 0;
        return isFirst ? QString(holder.depth, QChar(0x2003)) + holder.owner.name : QString();
    }
    if (budget == nullptr)
        return column == Column::Budget ? tr("No budget") : column == Column::Limit ? tr("no limit") : QString();
    switch (column) {
    case Column::Budget:
        return policyWords(QString(budgetField(budget->period))).label;
    case Column::Limit:
        return formats::money(budget->limit);
    case Column::Spent:
        return formats::money(budget->actual);
    case Column::Committed:
        return formats::money(budget->committed);
    case Column::Available:
        return formats::money(budget->available());
    case Column::Owner:
        break;
    }
    return {};
}

QVariant BudgetHolderModel::ownerLook(int row, int role) const
{
    const BudgetHolder &holder = holderAt(row);
    const bool isFirst = m_rows.at(static_cast<std::size_t>(row)).budget <= 0;
    switch (role) {
    case CellRole::Id:
        return m_keys.at(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return holder.owner.name;
    case CellRole::Swatch:
        return isFirst && holder.owner.kind == BudgetOwner::Kind::Team
            ? QVariant(m_colours.of(TeamId::parse(holder.owner.id).value_or(TeamId())))
            : QVariant();
    case CellRole::IconName:
        return isFirst && holder.owner.kind == BudgetOwner::Kind::Member ? QVariant(QStringLiteral("person"))
                                                                         : QVariant();
    case CellRole::Strong:
        return isFirst && holder.owner.kind == BudgetOwner::Kind::Organisation;
    default:
        return {};
    }
}

QVariant BudgetHolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (column == Column::Owner)
        return ownerLook(index.row(), role);
    const BudgetStanding *budget = budgetAt(index.row());
    if (role != CellRole::WordColour)
        return {};
    if (budget == nullptr)
        return static_cast<int>(ColourRole::Muted);
    if (column == Column::Available && budget->exhausted())
        return static_cast<int>(ColourRole::Bad);
    return {};
}

QVariant BudgetHolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Owner:
        return tr("Whose");
    case Column::Budget:
        return tr("Budget");
    case Column::Limit:
        return tr("Limit $");
    case Column::Spent:
        return tr("Spent $");
    case Column::Committed:
        return tr("Committed $");
    case Column::Available:
        return tr("Available $");
    }
    return {};
}

} // namespace bursar::desktop
