#pragma once

#include "desktop/parts/team_colours.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// Teams with their colour and daily budget.
class TeamListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TeamColumn, BudgetColumn, ColumnCount };

    explicit TeamListModel(QObject *parent = nullptr);

    /// In the order of the colours. Resets only when teams came, went or changed places.
    void show(const governor::DeskSnapshotPtr &snapshot);
    const governor::TeamView *teamAt(int row) const;
    int rowOf(const TeamId &team) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    governor::DeskSnapshotPtr m_snapshot;
    std::vector<std::size_t> m_places; ///< of each row's team in the snapshot
    TeamColours m_colours;
};

} // namespace bursar::desktop
