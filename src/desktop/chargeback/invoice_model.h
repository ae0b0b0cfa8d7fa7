#pragma once

#include "desktop/look/state_look.h"
#include "desktop/parts/team_colours.h"
#include "domain/invoice.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The drafts of a month, then issued invoices, newest first.
class InvoiceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        NumberColumn,
        TeamColumn,
        MonthColumn,
        IssuedColumn,
        CostCenterColumn,
        TotalColumn,
        ColumnCount
    };

    explicit InvoiceModel(QObject *parent = nullptr);

    void show(std::vector<Invoice> invoices, const TeamColours &colours);
    const Invoice &invoiceAt(int row) const { return m_invoices.at(static_cast<std::size_t>(row)); }
    int rowOf(const QString &number) const;
    static StateLook lookOf(const Invoice &invoice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Invoice &invoice, int column) const;

    std::vector<Invoice> m_invoices;
    TeamColours m_colours;
};

} // namespace bursar::desktop
