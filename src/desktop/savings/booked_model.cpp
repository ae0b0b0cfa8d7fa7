#include "desktop/savings/booked_model.h"

#include "desktop/look/formats.h"
#include "desktop/savings/saving_words.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

using governor::BookedSavingView;

void BookedModel::show(std::vector<BookedSavingView> views, const Span &month)
{
    const bool sameRows =
        std::equal(views.begin(), views.end(), m_views.begin(), m_views.end(),
                   [](const auto &left, const auto &right) { return left.saving.request == right.saving.request; });
    if (!sameRows)
        beginResetModel();
    m_views = std::move(views);
    m_month = month;
    if (!sameRows)
        endResetModel();
    else if (!m_views.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int BookedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

int BookedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BookedModel::text(const BookedSavingView &view, Column column) const
{
    switch (column) {
    case Column::What:
        return tr("%1, instance %2", "kind of saving, id")
            .arg(savings::lookOf(view.saving.kind).word, view.saving.instance.toString());
    case Column::By:
        return view.saving.by.isEmpty() ? tr("A rule") : view.byName;
    case Column::Since:
        return formats::dayAndTime(view.saving.counts.from, QTimeZone::utc());
    case Column::PerDay:
        return formats::money(view.saving.perDay);
    case Column::SoFar:
        return formats::money(savedWithin({view.saving}, m_month));
    }
    return {};
}

QVariant BookedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BookedSavingView &view = m_views.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(view, column);
    if (column != Column::What)
        return {};
    switch (role) {
    case CellRole::IconName:
        return QStringLiteral("check-circle-fill");
    case CellRole::IconColour:
        return static_cast<int>(ColourRole::Ok);
    case CellRole::Id:
        return view.saving.request.toString();
    case Qt::ToolTipRole:
        return view.teamName;
    default:
        return {};
    }
}

QVariant BookedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::What:
        return tr("What");
    case Column::By:
        return tr("By");
    case Column::Since:
        return tr("Since (UTC)");
    case Column::PerDay:
        return tr("Per day $");
    case Column::SoFar:
        return tr("So far $");
    }
    return {};
}

} // namespace bursar::desktop
