#include "desktop/instances/instance_model.h"

#include "desktop/instances/condition_words.h"
#include "desktop/instances/instance_words.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/places.h"
#include "desktop/widgets/table_view.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace bursar::desktop {

using governor::DeskSnapshot;
using governor::InstanceView;

namespace {

std::map<InstanceId, InstanceCommand> commandsUnderWay(const DeskSnapshot &snapshot)
{
    std::map<InstanceId, InstanceCommand> found;
    for (const governor::RequestView &view : snapshot.requests)
        if (!isEnd(view.request.state))
            if (const auto order = view.request.command())
                found.emplace(order->instance, order->command); // the newest comes first
    return found;
}

/// Ages are shown to the minute at finest where it matters; within one they read the same.
qint64 minutes(Duration time)
{
    return std::chrono::duration_cast<std::chrono::minutes>(time).count();
}

} // namespace

InstanceModel::InstanceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

const InstanceView &InstanceModel::viewAt(int row) const
{
    return m_snapshot->instances.at(static_cast<std::size_t>(rowAt(row).view));
}

std::vector<InstanceView> InstanceModel::viewsAt(int row) const
{
    if (!isGroup(row))
        return {viewAt(row)};
    std::vector<InstanceView> views;
    for (const Row &each : m_rows)
        if (each.view >= 0 && each.group == rowAt(row).group)
            views.push_back(m_snapshot->instances.at(static_cast<std::size_t>(each.view)));
    return views;
}

int InstanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool InstanceModel::less(const InstanceView &left, const InstanceView &right) const
{
    const auto by = [&](auto of) { return of(left) < of(right); };
    switch (static_cast<Column>(m_sortColumn)) {
    case StateColumn:
        return left.state < right.state;
    case TeamColumn:
        return left.teamName.localeAwareCompare(right.teamName) < 0;
    case GpuColumn:
        return std::pair(left.gpuName, left.numGpus) < std::pair(right.gpuName, right.numGpus);
    case PriceColumn:
        return left.costNow() < right.costNow();
    case SinceColumn:
        return left.startedAt > right.startedAt; // the column shows ages
    case CostColumn:
        return left.costSoFar < right.costSoFar;
    case EndColumn: // one without an end ends last
        return left.endsAt.value_or(Instant::max()) < right.endsAt.value_or(Instant::max());
    case PlaceColumn:
        return left.location < right.location;
    case ReasonColumn: // what is wrong, then what a rule will do, then what Vast.ai says
        return by([](const InstanceView &view) {
            return std::tuple(!view.condition, view.ruleBroken.isEmpty(), view.statusMessage);
        });
    case TodayColumn:
        return left.costToday < right.costToday;
    case RemainingColumn: // without an end it costs for ever
        return by([this](const InstanceView &view) {
            return view.costUntilEnd(m_now).value_or(Money::fromMicros(std::numeric_limits<qint64>::max()));
        });
    case LoadColumn:
        return left.gpuUtilPercent < right.gpuUtilPercent; // nothing is least
    case GpuMemoryColumn:
        return left.gpuMemoryUsed < right.gpuMemoryUsed;
    case MemoryColumn:
        return left.memoryUsed < right.memoryUsed;
    case IdleColumn: // the longest idle is the greatest
        return left.idleSince.value_or(Instant::max()) > right.idleSince.value_or(Instant::max());
    case MemberColumn:
        return left.byName.localeAwareCompare(right.byName) < 0;
    case WhyColumn:
        return left.why.localeAwareCompare(right.why) < 0;
    case MachineColumn:
        return left.machine < right.machine;
    case NoteColumn:
        return left.note.localeAwareCompare(right.note) < 0;
    case InstanceColumn:
    case ColumnCount:
        break;
    }
    return left.id < right.id;
}

QString InstanceModel::groupKey(const InstanceView &view) const
{
    switch (m_grouping) {
    case Grouping::Team:
        return view.stranger ? stateLook(OtherState::Stranger).word : view.teamName;
    case Grouping::Member:
        return view.byName.isEmpty() ? tr("Nobody known") : view.byName;
    case Grouping::Machine:
        return view.machine.isEmpty() ? tr("Machine not known") : tr("Machine %1").arg(view.machine.toString());
    case Grouping::None:
        break;
    }
    return {};
}

InstanceModel::Arrangement InstanceModel::arranged(const DeskSnapshot &snapshot) const
{
    std::vector<int> places;
    for (int i = 0; i < static_cast<int>(snapshot.instances.size()); ++i)
        if (m_criteria.accepts(snapshot.instances[static_cast<std::size_t>(i)]))
            places.push_back(i);
    const auto view = [&snapshot](int place) -> const InstanceView & {
        return snapshot.instances[static_cast<std::size_t>(place)];
    };
    std::ranges::stable_sort(places, [&](int left, int right) {
        if (m_sortOrder == Qt::DescendingOrder)
            std::swap(left, right);
        return less(view(left), view(right));
    });
    Arrangement made;
    made.shown = static_cast<int>(places.size());
    if (m_grouping == Grouping::None) {
        for (const int place : places)
            made.rows.push_back({place, -1});
        return made;
    }
    std::map<QString, std::vector<int>> byKey; // in the order of the names
    for (const int place : places)
        byKey[groupKey(view(place))].push_back(place);
    for (const auto &[key, members] : byKey) {
        const int number = static_cast<int>(made.groups.size());
        Group group;
        group.name = key;
        group.team = m_grouping == Grouping::Team ? view(members.front()).team : TeamId();
        made.rows.push_back({-1, number});
        for (const int place : members) {
            made.rows.push_back({place, number});
            ++group.count;
            group.rate += view(place).costNow();
            group.soFar += view(place).costSoFar;
            group.today += view(place).costToday;
        }
        made.groups.push_back(std::move(group));
    }
    return made;
}

QVariant InstanceModel::idOf(const DeskSnapshot &snapshot, const Row &row, const std::vector<Group> &groups)
{
    if (row.view >= 0)
        return snapshot.instances[static_cast<std::size_t>(row.view)].id.value();
    return QString(QLatin1String("group ") + groups[static_cast<std::size_t>(row.group)].name);
}

void InstanceModel::show(const governor::DeskSnapshotPtr &snapshot)
{
    m_colours = TeamColours(*snapshot);
    arrange(snapshot);
}

void InstanceModel::setCriteria(const InstanceCriteria &criteria)
{
    m_criteria = criteria;
    arrange(m_snapshot);
}

void InstanceModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    arrange(m_snapshot);
}

void InstanceModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? static_cast<int>(CostColumn) : column;
    m_sortOrder = order;
    arrange(m_snapshot);
}

void InstanceModel::take(const governor::DeskSnapshotPtr &snapshot, Arrangement arrangement)
{
    if (snapshot != m_snapshot)
        m_underWay = commandsUnderWay(*snapshot);
    m_snapshot = snapshot;
    m_rows = std::move(arrangement.rows);
    m_groups = std::move(arrangement.groups);
    m_shown = arrangement.shown;
}

void InstanceModel::arrange(const governor::DeskSnapshotPtr &snapshot)
{
    if (!snapshot)
        return;
    m_now = snapshot->now;
    Arrangement next = arranged(*snapshot);
    const auto before = m_snapshot;
    const std::vector<Row> rowsBefore = m_rows;
    const std::vector<Group> groupsBefore = m_groups;
    if (!before || next.rows.size() != m_rows.size()) {
        beginResetModel();
        take(snapshot, std::move(next));
        endResetModel();
        return;
    }
    QHash<QString, int> placeNow; // ids of both kinds as text: numbers and "group …" never meet
    bool moved = false;
    for (std::size_t i = 0; i < next.rows.size(); ++i) {
        const QVariant id = idOf(*snapshot, next.rows[i], next.groups);
        placeNow.insert(id.toString(), static_cast<int>(i));
        moved = moved || id != idOf(*before, rowsBefore[i], groupsBefore);
    }
    if (!moved) {
        take(snapshot, std::move(next));
        tellChanges(before, groupsBefore, rowsBefore);
        return;
    }
    const bool sameOnes = std::ranges::all_of(
        rowsBefore, [&](const Row &row) { return placeNow.contains(idOf(*before, row, groupsBefore).toString()); });
    if (!sameOnes) {
        beginResetModel();
        take(snapshot, std::move(next));
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList indexes = persistentIndexList();
    QModelIndexList moves;
    for (const QModelIndex &index : indexes) {
        const QVariant id = idOf(*before, rowsBefore[static_cast<std::size_t>(index.row())], groupsBefore);
        moves << this->index(placeNow.value(id.toString()), index.column());
    }
    take(snapshot, std::move(next));
    changePersistentIndexList(indexes, moves);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void InstanceModel::tellChanges(const governor::DeskSnapshotPtr &before, const std::vector<Group> &groupsBefore,
                                const std::vector<Row> &rowsBefore)
{
    const Instant now = m_snapshot->now;
    const Instant then = before->now;
    const auto changed = [&](int row) {
        const Row &was = rowsBefore[static_cast<std::size_t>(row)];
        const Row &is = rowAt(row);
        if (is.view < 0)
            return groupsBefore[static_cast<std::size_t>(was.group)] != m_groups[static_cast<std::size_t>(is.group)];
        const InstanceView &old = before->instances[static_cast<std::size_t>(was.view)];
        const InstanceView &view = viewAt(row);
        // Ages and what is still to come move with the time alone.
        const bool timeTells = minutes(now - view.startedAt) != minutes(then - old.startedAt)
            || (view.endsAt && !view.costNow().isZero() && minutes(*view.endsAt - now) != minutes(*view.endsAt - then));
        return timeTells || !(old == view);
    };
    const int last = rowCount();
    for (int row = 0; row < last; ++row) {
        if (!changed(row))
            continue;
        const int first = row;
        while (row + 1 < last && changed(row + 1))
            ++row;
        Q_EMIT dataChanged(index(first, 0), index(row, ColumnCount - 1));
    }
}

QString InstanceModel::textOf(const InstanceView &view, int column) const
{
    const QString dash = QStringLiteral("–");
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return stateLook(view.state).word;
    case InstanceColumn:
        return view.id.toString();
    case TeamColumn:
        return view.stranger ? stateLook(OtherState::Stranger).word : view.teamName;
    case GpuColumn:
        return tr("%1 × %2", "count × GPU").arg(QString::number(view.numGpus), view.gpuName);
    case PriceColumn:
        return formats::rate(view.costNow());
    case SinceColumn:
        return formats::age(m_snapshot->now - view.startedAt);
    case CostColumn:
        return formats::money(view.costSoFar);
    case EndColumn:
        return view.endsAt ? formats::dayAndTime(*view.endsAt, QTimeZone::utc()).section(QLatin1Char(':'), 0, 1) : dash;
    case PlaceColumn:
        return placeName(view.location);
    case ReasonColumn: {
        const auto command = m_underWay.find(view.id);
        return command == m_underWay.end() ? whyWords(view) : underWayWords(command->second);
    }
    case TodayColumn:
        return formats::money(view.costToday);
    case RemainingColumn:
        return formats::moneyOrDash(view.costUntilEnd(m_snapshot->now));
    case LoadColumn:
        return view.gpuUtilPercent ? formats::count(*view.gpuUtilPercent) : dash;
    case GpuMemoryColumn:
        return gpuMemoryWords(view);
    case MemoryColumn:
        return view.memoryUsed ? formats::gigabytes(*view.memoryUsed) : dash;
    case IdleColumn:
        return view.idleSince ? formats::age(m_snapshot->now - *view.idleSince) : dash;
    case MemberColumn:
        return view.byName.isEmpty() ? dash : view.byName;
    case WhyColumn:
        return view.why.isEmpty() ? dash : view.why;
    case MachineColumn:
        return view.machine.isEmpty() ? dash : view.machine.toString();
    case NoteColumn:
        return view.note.isEmpty() ? dash : view.note;
    case ColumnCount:
        break;
    }
    return {};
}

QString InstanceModel::groupText(const Group &group, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn: // it stands first, and never yields
        return tr("%1 (%2)", "name of a group, how many").arg(group.name, formats::count(group.count));
    case PriceColumn:
        return formats::rate(group.rate);
    case CostColumn:
        return formats::money(group.soFar);
    case TodayColumn:
        return formats::money(group.today);
    default:
        return {};
    }
}

QVariant InstanceModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupText(group, column);
    case CellRole::Strong:
        return true;
    case CellRole::Id:
        return QString(QLatin1String("group ") + group.name);
    case CellRole::Swatch:
        return column == StateColumn && m_grouping == Grouping::Team ? QVariant(m_colours.of(group.team)) : QVariant();
    default:
        return {};
    }
}

QVariant InstanceModel::decoration(const InstanceView &view, int column, int role) const
{
    if (column == StateColumn) {
        const StateLook look = stateLook(view.state);
        if (role == CellRole::IconName)
            return look.icon;
        if (role == CellRole::IconColour)
            return static_cast<int>(look.role);
        const QString why = whyWords(view);
        return role == Qt::ToolTipRole && !why.isEmpty() ? QVariant(why) : QVariant();
    }
    if (column != TeamColumn)
        return {};
    if (!view.stranger)
        return role == CellRole::Swatch ? QVariant(m_colours.of(view.team)) : QVariant();
    if (role == CellRole::IconName)
        return stateLook(OtherState::Stranger).icon;
    return role == CellRole::IconColour ? QVariant(static_cast<int>(ColourRole::Warn)) : QVariant();
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (isGroup(index.row()))
        return groupData(m_groups[static_cast<std::size_t>(rowAt(index.row()).group)], index.column(), role);
    const InstanceView &view = viewAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(view, index.column());
    if (role == CellRole::Id)
        return view.id.value();
    return decoration(view, index.column(), role);
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> heads{tr("State"),     tr("Instance"), tr("Team"),      tr("GPU"),
                                                 tr("$/h"),       tr("Since"),    tr("So far $"),  tr("Ends (UTC)"),
                                                 tr("Place"),     tr("Reason"),   tr("Today $"),   tr("Until end $"),
                                                 tr("GPU %"),     tr("GPU GB"),   tr("Memory GB"), tr("Idle"),
                                                 tr("Rented by"), tr("What for"), tr("Machine"),   tr("Note")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace bursar::desktop
