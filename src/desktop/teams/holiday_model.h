#pragma once

#include "governor/policies/team_holidays.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// Holidays as they are, or as a file would make them: each day with what the import does to it.
class HolidayModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Day, Name, Change };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const Holidays &days);
    void show(const governor::TeamHolidays::Preview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Change { None, Added, Removed };
    struct Row
    {
        QDate day;
        QString name;
        Change change = Change::None;
    };
    void take(std::vector<Row> rows);
    std::vector<Row> m_rows; ///< in the order of days
};

} // namespace bursar::desktop
