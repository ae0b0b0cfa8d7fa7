#pragma once

#include "desktop/widgets/sidebar.h"

#include <QAbstractListModel>

namespace bursar::desktop {

/// The sidebar's entries and their counts.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, IconRole, CountRole, NeedsPeopleRole, LineBeforeRole, UnderRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<SidebarEntry> entries);
    void setCount(const QString &id, int count, bool needsPeople);
    /// -1 when there is none of that id.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        SidebarEntry entry;
        int count = 0;
        bool needsPeople = false;
    };
    std::vector<Row> m_rows;
};

} // namespace bursar::desktop
