#pragma once

#include "desktop/instances/instance_criteria.h"
#include "desktop/parts/team_colours.h"

#include <QAbstractTableModel>

#include <map>

namespace bursar::desktop {

/// The instances of a snapshot that the criteria accept, the dearest so far first, in groups if a person wishes. A
/// fresh snapshot touches only rows that read differently; rows that change places keep what is chosen.
class InstanceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        InstanceColumn,
        TeamColumn,
        GpuColumn,
        PriceColumn,
        SinceColumn,
        CostColumn,
        EndColumn,
        PlaceColumn,
        // Those that come where there is room, or when a person chooses them.
        ReasonColumn,
        TodayColumn,
        RemainingColumn,
        LoadColumn,
        GpuMemoryColumn,
        MemoryColumn,
        IdleColumn,
        MemberColumn,
        WhyColumn,
        MachineColumn,
        NoteColumn,
        ColumnCount
    };
    enum class Grouping { None, Team, Member, Machine };

    explicit InstanceModel(QObject *parent = nullptr);

    void show(const governor::DeskSnapshotPtr &snapshot);
    void setCriteria(const InstanceCriteria &criteria);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    /// A group's head is no instance.
    bool isGroup(int row) const { return rowAt(row).view < 0; }
    /// The instance of a row that is no group's head.
    const governor::InstanceView &viewAt(int row) const;
    /// The instance of the row, or all that the group shows.
    std::vector<governor::InstanceView> viewsAt(int row) const;
    /// How many instances are shown, and how many there are.
    int shownCount() const { return m_shown; }
    int allCount() const { return m_snapshot ? static_cast<int>(m_snapshot->instances.size()) : 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// What a group's head says of the instances under it.
    struct Group
    {
        QString name;
        TeamId team; ///< of Grouping::Team
        int count = 0;
        HourlyRate rate;
        Money soFar;
        Money today;
        friend bool operator==(const Group &, const Group &) = default;
    };
    struct Row
    {
        int view = -1; ///< place in the snapshot; -1: a group's head
        int group = -1;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Arrangement
    {
        std::vector<Row> rows;
        std::vector<Group> groups;
        int shown = 0;
    };

    const Row &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    bool less(const governor::InstanceView &left, const governor::InstanceView &right) const;
    QString groupKey(const governor::InstanceView &view) const;
    Arrangement arranged(const governor::DeskSnapshot &snapshot) const;
    void arrange(const governor::DeskSnapshotPtr &snapshot);
    void take(const governor::DeskSnapshotPtr &snapshot, Arrangement arrangement);
    void tellChanges(const governor::DeskSnapshotPtr &before, const std::vector<Group> &groupsBefore,
                     const std::vector<Row> &rowsBefore);
    static QVariant idOf(const governor::DeskSnapshot &snapshot, const Row &row, const std::vector<Group> &groups);
    QString textOf(const governor::InstanceView &view, int column) const;
    QString groupText(const Group &group, int column) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant decoration(const governor::InstanceView &view, int column, int role) const;

    governor::DeskSnapshotPtr m_snapshot;
    Instant m_now; ///< of what is being arranged
    std::map<InstanceId, InstanceCommand> m_underWay; ///< commands that are not at an end
    TeamColours m_colours;
    InstanceCriteria m_criteria;
    Grouping m_grouping = Grouping::None;
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    int m_shown = 0;
    int m_sortColumn = CostColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace bursar::desktop
