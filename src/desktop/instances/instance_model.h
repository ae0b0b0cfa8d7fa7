#pragma once

#include "desktop/instances/instance_criteria.h"
#include "desktop/parts/team_colours.h"

#include <QAbstractTableModel>

#include <memory>

namespace bursar::desktop {

/// The instances of a snapshot that the criteria accept, in an order of its own.
class InstanceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        InstanceColumn,
        TeamColumn,
        GpuColumn,
        PriceColumn,
        SinceColumn,
        CostColumn,
        EndColumn,
        PlaceColumn,
        ColumnCount
    };

    explicit InstanceModel(QObject *parent = nullptr);

    /// Keeps rows whose order did not change: they only tell new values. A reset otherwise.
    void show(const governor::DeskSnapshotPtr &snapshot);
    void setCriteria(const InstanceCriteria &criteria);
    const InstanceCriteria &criteria() const { return m_criteria; }
    const governor::InstanceView &instanceAt(int row) const;
    int rowOf(InstanceId instance) const;
    /// Of the whole snapshot.
    int allCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    std::vector<int> arranged(const governor::DeskSnapshot &snapshot) const;
    void arrange(const governor::DeskSnapshotPtr &snapshot);
    bool less(const governor::InstanceView &left, const governor::InstanceView &right) const;
    QString textOf(const governor::InstanceView &view, int column) const;

    governor::DeskSnapshotPtr m_snapshot;
    TeamColours m_colours;
    InstanceCriteria m_criteria;
    std::vector<int> m_rows; ///< visible rows of the snapshot in display order
    int m_sortColumn = CostColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace bursar::desktop
