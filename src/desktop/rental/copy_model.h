#pragma once

#include "desktop/parts/snapshot_table.h"

#include <set>

namespace bursar::desktop {

/// The requests of one rental.
struct CopyCriteria
{
    std::set<RequestId> requests;
    bool accepts(const governor::RequestView &view) const { return requests.contains(view.request.id); }
};

/// The copies of a rental with how far each is, in the order in which they were asked for.
class CopyModel final : public SnapshotTable<governor::RequestView, CopyCriteria>
{
    Q_OBJECT
public:
    enum Column { StateColumn, MachineColumn, PriceColumn, InstanceColumn, NewsColumn, ColumnCount };

    explicit CopyModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool less(const governor::RequestView &left, const governor::RequestView &right, int column) const override;
    QVariant idOf(const governor::RequestView &view) const override { return view.request.id.toString(); }
    QString textOf(const governor::RequestView &view, int column) const;
};

} // namespace bursar::desktop
