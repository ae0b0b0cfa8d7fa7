#pragma once

#include "desktop/parts/team_colours.h"
#include "governor/reading/views.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace bursar::desktop {

/// A table over one list of the desk's snapshot: what the criteria accept, sorted as a person wishes. A fresh snapshot
/// resets it only when rows come, go or change places. `Criteria` has `accepts(view)`, or
/// `accepts(view, snapshot)` when the row alone does not tell.
template <class View, class Criteria>
class SnapshotTable : public QAbstractTableModel
{
public:
    void show(const governor::DeskSnapshotPtr &snapshot)
    {
        m_colours = TeamColours(*snapshot);
        arrange(snapshot);
    }
    void setCriteria(const Criteria &criteria)
    {
        m_criteria = criteria;
        arrange(m_snapshot);
    }
    const View &viewAt(int row) const
    {
        return m_list(*m_snapshot).at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row))));
    }
    /// How many there are, also those that are not shown.
    int allCount() const { return m_snapshot ? static_cast<int>(m_list(*m_snapshot).size()) : 0; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    void sort(int column, Qt::SortOrder order) override
    {
        m_sortColumn = column < 0 ? m_usualColumn : column;
        m_sortOrder = order;
        arrange(m_snapshot);
    }

protected:
    using List = const std::vector<View> &(*)(const governor::DeskSnapshot &);

    /// Sorted by `usualColumn`, the greatest first, until a person sorts it.
    SnapshotTable(List list, int columns, int usualColumn, QObject *parent)
        : QAbstractTableModel(parent)
        , m_list(list)
        , m_columns(columns)
        , m_usualColumn(usualColumn)
        , m_sortColumn(usualColumn)
    {
    }

    virtual bool less(const View &left, const View &right, int column) const = 0;
    /// What names the thing: the selection follows it.
    virtual QVariant idOf(const View &view) const = 0;

    const governor::DeskSnapshot &snapshot() const { return *m_snapshot; }
    const TeamColours &colours() const { return m_colours; }

private:
    bool isShown(const View &view, const governor::DeskSnapshot &snapshot) const
    {
        if constexpr (requires { m_criteria.accepts(view, snapshot); })
            return m_criteria.accepts(view, snapshot);
        else
            return m_criteria.accepts(view);
    }

    std::vector<int> arranged(const governor::DeskSnapshot &snapshot) const
    {
        const std::vector<View> &views = m_list(snapshot);
        std::vector<int> rows;
        for (int i = 0; i < static_cast<int>(views.size()); ++i)
            if (isShown(views[static_cast<std::size_t>(i)], snapshot))
                rows.push_back(i);
        std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
            if (m_sortOrder == Qt::DescendingOrder)
                std::swap(left, right);
            return less(views[static_cast<std::size_t>(left)], views[static_cast<std::size_t>(right)], m_sortColumn);
        });
        return rows;
    }

    void arrange(const governor::DeskSnapshotPtr &snapshot)
    {
        if (!snapshot)
            return;
        const std::vector<View> &views = m_list(*snapshot);
        std::vector<int> rows = arranged(*snapshot);
        const bool same = m_snapshot && std::ranges::equal(rows, m_rows, [&](int now, int before) {
                              return idOf(views[static_cast<std::size_t>(now)])
                                  == idOf(m_list(*m_snapshot)[static_cast<std::size_t>(before)]);
                          });
        if (!same)
            beginResetModel();
        m_snapshot = snapshot;
        m_rows = std::move(rows);
        if (!same)
            endResetModel();
        else if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }

    List m_list;
    int m_columns;
    int m_usualColumn;
    governor::DeskSnapshotPtr m_snapshot;
    TeamColours m_colours;
    Criteria m_criteria;
    std::vector<int> m_rows; ///< visible ones of the list in display order
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace bursar::desktop
