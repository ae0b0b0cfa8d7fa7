#pragma once

#include "governor/reading/views.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The instances that are alive and not stopped, dearest first, with what they cost so far.
class RunningModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Instance, Since, Price, Cost };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// An empty team means all.
    void show(const governor::DeskSnapshot &snapshot, const TeamId &team);
    InstanceId instanceAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const governor::InstanceView &view, Column column) const;

    Instant m_now;
    std::vector<governor::InstanceView> m_instances;
};

} // namespace bursar::desktop
