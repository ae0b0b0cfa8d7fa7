#pragma once

#include "domain/team_billing.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// Corrections of a draft, in the order in which they were made.
class CorrectionModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Correction> corrections);
    const Correction &correctionAt(int row) const { return m_corrections.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Correction> m_corrections;
};

} // namespace bursar::desktop
