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

void TemplatePlanModel::showOutcomes(const std::vector<governor::PolicyChanges::TeamOutcome> &outcomes)
{
    m_outcomes.assign(m_teams.size(), tr("Not chosen"));
    for (const governor::PolicyChanges::TeamOutcome &outcome : outcomes)
        for (std::size_t i = 0; i < m_teams.size(); ++i)
            if (m_teams.at(i).team.id == outcome.team)
                m_outcomes.at(i) = sentenceOf(outcome);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

QString TemplatePlanModel::sentenceOf(const governor::PolicyChanges::TeamOutcome &outcome)
{
    using Kind = governor::PolicyChanges::TeamOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Saved:
        return tr("Version %1 is in force").arg(outcome.version->number);
    case Kind::Unchanged:
        return tr("Has these rules already");
    case Kind::Waits:
        return tr("Waits for a second person, request %1").arg(outcome.request.toString());
    case Kind::Failed:
        break;
    }
    return outcome.message;
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
    const QString outcome = m_outcomes.empty() ? QString() : m_outcomes.at(static_cast<std::size_t>(index.row()));
    if (column == Column::Changes && role == Qt::ToolTipRole)
        return outcome.isEmpty() ? lines.join(QLatin1Char('\n')) : outcome;
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
    if (!outcome.isEmpty())
        return outcome;
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
        return m_outcomes.empty() ? tr("What changes") : tr("What became of it");
    }
    return {};
}

} // namespace bursar::desktop
