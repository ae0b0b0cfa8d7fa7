#pragma once

#include "governor/reading/views.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// Instances of one account that belong to no team.
class StrangerModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Instance, Gpu, Since, Price, Cost };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const governor::DeskSnapshot &snapshot, const AccountId &account);
    InstanceId instanceAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const governor::InstanceView &view, Column column) const;

    Instant m_now;
    std::vector<governor::InstanceView> m_strangers;
};

} // namespace bursar::desktop
