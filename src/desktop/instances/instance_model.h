#pragma once

#include "desktop/instances/instance_criteria.h"
#include "desktop/parts/snapshot_table.h"

namespace bursar::desktop {

/// The instances of a snapshot that the criteria accept, the dearest so far first.
class InstanceModel final : public SnapshotTable<governor::InstanceView, InstanceCriteria>
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

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool less(const governor::InstanceView &left, const governor::InstanceView &right, int column) const override;
    QVariant idOf(const governor::InstanceView &view) const override { return view.id.value(); }
    QString textOf(const governor::InstanceView &view, int column) const;
};

} // namespace bursar::desktop
