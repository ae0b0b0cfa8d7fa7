#pragma once

#include "desktop/parts/team_colours.h"
#include "governor/budgets/budget_holders.h"

#include <QAbstractTableModel>

#include <vector>

namespace bursar::desktop {

/// Every budget of everybody, in the order of the tree; who has none has a row all the same.
class BudgetHolderModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Owner, Budget, Limit, Spent, Committed, Available };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<governor::BudgetHolder> holders, const TeamColours &colours);
    const governor::BudgetHolder &holderAt(int row) const;
    /// All of them, in the rows' order.
    std::vector<BudgetStanding> budgets() const;
    /// Null where the owner has no budget.
    const BudgetStanding *budgetAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::size_t holder = 0;
        int budget = -1; ///< -1: none
    };

    static std::vector<Row> rowsOf(const std::vector<governor::BudgetHolder> &holders);
    QString text(int row, Column column) const;
    QVariant ownerLook(int row, int role) const;

    std::vector<governor::BudgetHolder> m_holders;
    std::vector<Row> m_rows;
    QStringList m_keys; ///< of the rows
    TeamColours m_colours;
};

} // namespace bursar::desktop
