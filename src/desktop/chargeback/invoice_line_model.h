#pragma once

#include "desktop/parts/team_colours.h"
#include "domain/invoice.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The lines of a month's invoices, one row an instance, as the PDF groups them.
class InvoiceLineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TeamColumn,
        InstanceColumn,
        GpuColumn,
        HoursColumn,
        GpuTimeColumn,
        DiskColumn,
        TrafficColumn,
        AmountColumn,
        ColumnCount
    };
    struct Row
    {
        TeamId team;
        QString teamName;
        InstanceId instance;
        QString gpu;
        QString hours; ///< decimal text; empty when no GPU time stands on the invoice
        Money gpuTime;
        Money disk;
        Money traffic;
        Money amount() const { return gpuTime + disk + traffic; }
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit InvoiceLineModel(QObject *parent = nullptr);

    static std::vector<Row> rowsOf(const std::vector<Invoice> &invoices, const TeamId &team);
    void show(std::vector<Row> rows, const TeamColours &colours);
    QStringList totals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    TeamColours m_colours;
};

} // namespace bursar::desktop
