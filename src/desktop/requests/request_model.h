#pragma once

#include "desktop/parts/team_colours.h"
#include "domain/request.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// Which requests a table shows.
struct RequestCriteria
{
    enum class Show { All, Open, Running, Done, Refused };

    TeamId team; ///< empty: all
    Show show = Show::All;
    QString text; ///< found in id, summary, person, team, reason

    bool accepts(const governor::RequestView &view) const;
    friend bool operator==(const RequestCriteria &, const RequestCriteria &) = default;
};

/// The requests of a snapshot that the criteria accept, newest first unless a person sorts them.
class RequestModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, WhatColumn, TeamColumn, ByColumn, AskedColumn, ChangedColumn, IdColumn, ColumnCount };

    explicit RequestModel(QObject *parent = nullptr);

    void show(const governor::DeskSnapshotPtr &snapshot);
    void setCriteria(const RequestCriteria &criteria);
    const governor::RequestView &requestAt(int row) const;
    int rowOf(const RequestId &request) const;
    int allCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange(const governor::DeskSnapshotPtr &snapshot);
    bool less(const governor::RequestView &left, const governor::RequestView &right) const;
    QString textOf(const governor::RequestView &view, int column) const;

    governor::DeskSnapshotPtr m_snapshot;
    TeamColours m_colours;
    RequestCriteria m_criteria;
    std::vector<int> m_rows; ///< visible rows of the snapshot in display order
    int m_sortColumn = AskedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace bursar::desktop
