#include "desktop/savings/savings_model.h"

#include "desktop/look/formats.h"
#include "desktop/savings/saving_words.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

using governor::SavingView;

void SavingsModel::show(std::vector<SavingView> views, Instant now, const TeamColours &colours)
{
    const bool sameRows =
        std::equal(views.begin(), views.end(), m_views.begin(), m_views.end(), [](const auto &left, const auto &right) {
            return savings::keyOf(left.saving) == savings::keyOf(right.saving);
        });
    if (!sameRows)
        beginResetModel();
    m_views = std::move(views);
    m_now = now;
    m_colours = colours;
    if (!sameRows)
        endResetModel();
    else if (!m_views.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int SavingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_views.size());
}

int SavingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString SavingsModel::text(const SavingView &view, Column column) const
{
    switch (column) {
    case Column::Team:
        return savings::ownerOf(view);
    case Column::What:
        return tr("%1 · %2", "kind of saving · machine").arg(savings::lookOf(view.saving.kind).word, view.saving.what);
    case Column::PerDay:
        return formats::money(view.saving.perDay);
    case Column::Since:
        return formats::age(m_now - view.saving.since);
    case Column::Action:
        // Without the dots of a button: in a table they would look like words that were cut off.
        return view.underWay ? tr("On its way") : savings::actionOf(view).remove(QChar(0x2026));
    }
    return {};
}

QVariant SavingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SavingView &view = viewAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const StateLook look = savings::lookOf(view.saving.kind);
    switch (role) {
    case Qt::DisplayRole:
        return text(view, column);
    case Qt::ToolTipRole:
        return column == Column::What ? QVariant(savings::sentenceOf(view.saving)) : QVariant();
    case CellRole::Swatch:
        return column == Column::Team ? QVariant(m_colours.of(view.saving.team)) : QVariant();
    case CellRole::IconName:
        return column == Column::What ? QVariant(look.icon) : QVariant();
    case CellRole::IconColour:
        return column == Column::What ? QVariant(static_cast<int>(look.role)) : QVariant();
    case CellRole::Strong:
        return column == Column::PerDay;
    case CellRole::WordColour:
        return column == Column::Action
            ? QVariant(static_cast<int>(view.underWay ? ColourRole::Muted : ColourRole::AccentText))
            : QVariant();
    case CellRole::Id:
        return column == Column::Team ? QVariant(savings::keyOf(view.saving)) : QVariant();
    default:
        return {};
    }
}

QVariant SavingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Team:
        return tr("Team");
    case Column::What:
        return tr("What");
    case Column::PerDay:
        return tr("Per day $");
    case Column::Since:
        return tr("Since");
    case Column::Action:
        return tr("What to do");
    }
    return {};
}

} // namespace bursar::desktop
