#include "desktop/chargeback/correction_model.h"

#include "desktop/look/formats.h"

namespace bursar::desktop {

namespace {

constexpr int columns = 2;

} // namespace

void CorrectionModel::show(std::vector<Correction> corrections)
{
    beginResetModel();
    m_corrections = std::move(corrections);
    endResetModel();
}

int CorrectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_corrections.size());
}

int CorrectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CorrectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Correction &correction = correctionAt(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? correction.reason : formats::money(correction.amount);
    return role == Qt::ToolTipRole && index.column() == 0 ? QVariant(correction.reason) : QVariant();
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return QStringList{tr("Reason"), tr("Amount $")}.at(section);
}

} // namespace bursar::desktop
