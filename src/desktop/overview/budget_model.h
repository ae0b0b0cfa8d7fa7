#pragma once

#include "desktop/parts/forecast_watch.h"
#include "governor/reading/views.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// A row a team: how much of one budget is used, committed, left.
class BudgetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Team, Bar, Actual, Committed, Available, Limit, Running };
    static constexpr int columns = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// Teams in the snapshot's order; an empty team means all.
    void show(const governor::DeskSnapshot &snapshot, const TeamId &team, BudgetPeriod period,
              const ForecastWatch *forecasts = nullptr);
    TeamId teamAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        TeamId team;
        QString name;
        QString costCenter;
        std::optional<BudgetStanding> budget;
        int running = 0;
        int allowed = 0;
        std::optional<Forecast> forecast;
        QString outlook; ///< what is expected, in a few words
        QString outlookSentence;
    };
    static QVariant barData(const Row &row, int role);
    static QString text(const Row &row, Column column);

    std::vector<Row> m_rows;
};

} // namespace bursar::desktop
