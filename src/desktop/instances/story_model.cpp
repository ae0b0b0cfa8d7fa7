#include "desktop/instances/story_model.h"

#include "desktop/audit/audit_words.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/widgets/table_view.h"
#include "domain/audit_actions.h"

#include <algorithm>
#include <array>

namespace bursar::desktop {

using governor::InstanceStory;

namespace {

StoryRow rowOf(const governor::AuditRow &row)
{
    return {row.event.at,
            auditActionIcon(row.event.action),
            auditActionWords(row.event.action),
            auditSummary(row),
            row.event.by.isEmpty() ? QString() : auditActor(row),
            std::nullopt};
}

/// Pieces of one state, which end at midnight and where a rate changed, are one line.
std::vector<StoryRow> statesOf(const InstanceStory &story)
{
    std::vector<StoryRow> rows;
    std::size_t first = 0;
    while (first < story.segments.size()) {
        std::size_t last = first;
        Money cost = story.segments[first].cost().total();
        while (last + 1 < story.segments.size() && story.segments[last + 1].state == story.segments[first].state
               && story.segments[last + 1].span.from <= story.segments[last].span.to)
            cost += story.segments[++last].cost().total();
        const UsageSegment &begin = story.segments[first];
        const StateLook look = stateLook(begin.state);
        const Duration time = story.segments[last].span.to - begin.span.from;
        rows.push_back(
            {begin.span.from, look.icon, look.word, StoryModel::tr("for %1").arg(formats::age(time)), QString(), cost});
        first = last + 1;
    }
    return rows;
}

std::vector<StoryRow> chargesOf(const InstanceStory &story)
{
    std::vector<StoryRow> rows;
    for (const governor::CostPart &part : story.days) {
        if (!part.charged)
            continue;
        const Instant end = startOfDay(part.day.addDays(1), QTimeZone::utc());
        rows.push_back({end, QStringLiteral("receipt"), StoryModel::tr("Charged by Vast.ai"),
                        formats::longDate(part.day), QString(), part.amounts.total()});
    }
    return rows;
}

} // namespace

std::vector<StoryRow> timeLineOf(const InstanceStory &story)
{
    std::vector<StoryRow> rows;
    for (const governor::AuditRow &row : story.events)
        if (row.event.action != audit_action::usageMetered && row.event.action != audit_action::chargeRecorded)
            rows.push_back(rowOf(row));
    for (const auto &more : {statesOf(story), chargesOf(story)})
        rows.insert(rows.end(), more.begin(), more.end());
    std::ranges::stable_sort(rows, {}, &StoryRow::at);
    return rows;
}

std::vector<StoryRow> eventsOf(const InstanceStory &story)
{
    std::vector<StoryRow> rows;
    for (const governor::AuditRow &row : story.events)
        rows.push_back(rowOf(row));
    return rows;
}

void StoryModel::show(std::vector<StoryRow> rows)
{
    const auto known = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end()).first - m_rows.begin();
    if (known == static_cast<std::ptrdiff_t>(m_rows.size())) {
        if (rows.size() > m_rows.size()) {
            beginInsertRows({}, static_cast<int>(known), static_cast<int>(rows.size()) - 1);
            m_rows = std::move(rows);
            endInsertRows();
        }
        return;
    }
    if (rows.size() == m_rows.size()) { // the last state went on
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(static_cast<int>(known), 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoryRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == CellRole::IconName)
        return index.column() == WhatColumn ? QVariant(row.icon) : QVariant();
    if (role == CellRole::IconColour)
        return index.column() == WhatColumn ? QVariant(static_cast<int>(ColourRole::Muted)) : QVariant();
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() == DetailsColumn))
        return {};
    switch (static_cast<Column>(index.column())) {
    case TimeColumn:
        return formats::dayAndTime(row.at, QTimeZone::utc());
    case WhatColumn:
        return row.what;
    case DetailsColumn:
        return row.details;
    case ByColumn:
        return row.by;
    case AmountColumn:
        return row.amount ? formats::money(*row.amount) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> heads{tr("Time (UTC)"), tr("What"), tr("Details"), tr("By"), tr("$")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace bursar::desktop
