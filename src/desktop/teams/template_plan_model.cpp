#include "desktop/teams/template_plan_model.h"

#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {

TemplatePlanModel::TemplatePlanModel(std::vector<governor::TeamView> teams, QObject *parent)
    : QAbstractTableModel(parent)
    , m_teams(std::move(teams))
    , m_changes(m_teams.size())
{
}

void TemplatePlanModel::setPolicy(const Policy &policy)
{
    for (std::size_t i = 0; i < m_teams.size(); ++i) {
        QStringList &lines = m_changes.at(i);
        lines.clear();
        for (const PolicyDifference &difference : differences(m_teams.at(i).policy.policy, policy))
            lines << differenceText(difference);
    }
    if (!m_teams.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int TemplatePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_teams.size());
}

int TemplatePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TemplatePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QStringList &lines = m_changes.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (column == Column::Team && role == CellRole::Id)
        return teamAt(index.row()).team.id.toString();
    if (column == Column::Changes && role == Qt::ToolTipRole)
        return lines.join(QLatin1Char('\n'));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Team:
        return teamAt(index.row()).team.name;
    case Column::Count:
        return formats::count(lines.size());
    case Column::Changes:
        break;
    }
    return lines.isEmpty() ? tr("Has these rules already") : lines.join(QStringLiteral(", "));
}

QVariant TemplatePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Team:
        return tr("Team");
    case Column::Count:
        return tr("Fields");
    case Column::Changes:
        return tr("What changes");
    }
    return {};
}

} // namespace bursar::desktop
