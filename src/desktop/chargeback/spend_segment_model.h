#pragma once

#include "governor/reading/spend_report.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The metered segments behind a row of a spend report.
class SpendSegmentModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        InstanceColumn,
        TeamColumn,
        FromColumn,
        ToColumn,
        StateColumn,
        GpuColumn,
        RateColumn,
        CostColumn,
        ColumnCount
    };

    explicit SpendSegmentModel(QObject *parent = nullptr);

    void show(std::vector<governor::SpendSegment> segments);
    QStringList totals() const;
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<governor::SpendSegment> m_segments;
};

} // namespace bursar::desktop
