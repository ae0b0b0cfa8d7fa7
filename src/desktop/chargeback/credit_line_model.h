#pragma once

#include "domain/invoice.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The lines of an invoice, to be ticked.
class CreditLineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    CreditLineModel(const Invoice &invoice, QObject *parent);

    /// Counted from 1, as an invoice's lines are.
    std::vector<int> ticked() const;
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    std::vector<InvoiceLine> m_lines;
    std::vector<bool> m_ticked;
};

} // namespace bursar::desktop
