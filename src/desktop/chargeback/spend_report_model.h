#pragma once

#include "governor/reading/spend_report.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The rows of a spend report, beside the period before.
class SpendReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        GpuColumn,
        DiskColumn,
        TrafficColumn,
        TotalColumn,
        BeforeColumn,
        ChangeColumn,
        ColumnCount
    };

    explicit SpendReportModel(QObject *parent = nullptr);

    void show(governor::SpendReport report);
    const governor::SpendReport &report() const { return m_report; }
    QStringList totals() const;
    /// All of it, exact: what `bursarctl report spending` tells, with the period before.
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    governor::SpendReport m_report;
};

/// What a table shows, as tab-separated text with its headers, for the clipboard.
QString tableText(const QAbstractItemModel &model);
/// The same as a CSV file.
QByteArray tableCsv(const QAbstractItemModel &model);

} // namespace bursar::desktop
