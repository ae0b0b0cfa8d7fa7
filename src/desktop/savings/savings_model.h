#pragma once

#include "desktop/parts/team_colours.h"
#include "governor/reading/savings.h"

#include <QAbstractTableModel>

#include <vector>

namespace bursar::desktop {

/// What could be saved, dearest first, with the words of what can be done about it.
class SavingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Team, What, PerDay, Since, Action };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<governor::SavingView> views, Instant now, const TeamColours &colours);
    const governor::SavingView &viewAt(int row) const { return m_views.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const governor::SavingView &view, Column column) const;

    Instant m_now;
    TeamColours m_colours;
    std::vector<governor::SavingView> m_views;
};

} // namespace bursar::desktop
