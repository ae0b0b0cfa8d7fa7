#pragma once

#include "governor/policies/policy_changes.h"
#include "governor/reading/views.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The teams, each with what a policy would change for it.
class TemplatePlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Team, Count, Changes };
    static constexpr int columns = 3;

    explicit TemplatePlanModel(std::vector<governor::TeamView> teams, QObject *parent = nullptr);

    void setPolicy(const Policy &policy);
    /// In place of what would change: what became of it.
    void showOutcomes(const std::vector<governor::PolicyChanges::TeamOutcome> &outcomes);
    const governor::TeamView &teamAt(int row) const { return m_teams.at(static_cast<std::size_t>(row)); }
    bool changes(int row) const { return !m_changes.at(static_cast<std::size_t>(row)).isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString sentenceOf(const governor::PolicyChanges::TeamOutcome &outcome);
    std::vector<governor::TeamView> m_teams;
    std::vector<QStringList> m_changes; ///< a line for each field that differs
    std::vector<QString> m_outcomes; ///< a sentence for each team, once it was tried; before that none
};

} // namespace bursar::desktop
