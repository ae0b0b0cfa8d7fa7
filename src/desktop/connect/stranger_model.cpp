#include "desktop/connect/stranger_model.h"

#include "desktop/look/formats.h"

#include <algorithm>

namespace bursar::desktop {

void StrangerModel::show(const governor::DeskSnapshot &snapshot, const AccountId &account)
{
    std::vector<governor::InstanceView> fresh;
    for (const governor::InstanceView &view : snapshot.instances)
        if (view.stranger && !view.gone && view.account == account)
            fresh.push_back(view);
    const bool same = std::equal(fresh.begin(), fresh.end(), m_strangers.begin(), m_strangers.end(),
                                 [](const auto &left, const auto &right) { return left.id == right.id; });
    if (!same)
        beginResetModel();
    m_strangers = std::move(fresh);
    m_now = snapshot.now;
    if (!same)
        endResetModel();
    else if (!m_strangers.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::DisplayRole});
}

InstanceId StrangerModel::instanceAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_strangers.at(static_cast<std::size_t>(row)).id : InstanceId{};
}

int StrangerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_strangers.size());
}

int StrangerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString StrangerModel::text(const governor::InstanceView &view, Column column) const
{
    switch (column) {
    case Column::Instance:
        return view.label.isEmpty() ? view.id.toString() : tr("%1, %2").arg(view.id.toString(), view.label);
    case Column::Gpu:
        return tr("%1 × %2").arg(view.numGpus).arg(view.gpuName);
    case Column::Since:
        return formats::age(m_now - view.startedAt);
    case Column::Price:
        return formats::rate(view.pricePerHour);
    case Column::Cost:
        return formats::money(view.costSoFar);
    }
    return {};
}

QVariant StrangerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::InstanceView &view = m_strangers.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(view, column);
    return {};
}

QVariant StrangerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Instance:
        return tr("Instance");
    case Column::Gpu:
        return tr("GPU");
    case Column::Since:
        return tr("Since");
    case Column::Price:
        return tr("$/h");
    case Column::Cost:
        return tr("So far $");
    }
    return {};
}

} // namespace bursar::desktop
