#pragma once

#include "desktop/chargeback/month_spend.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// What each team has spent in the month beside its budget.
class TeamSpendModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TeamColumn, SpentColumn, BudgetColumn, UsedColumn, ColumnCount };

    explicit TeamSpendModel(QObject *parent = nullptr);

    void show(std::vector<MonthSpend::Row> rows);
    /// The row of sums.
    static QStringList totals(const MonthSpend &spend);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MonthSpend::Row> m_rows;
};

} // namespace bursar::desktop
