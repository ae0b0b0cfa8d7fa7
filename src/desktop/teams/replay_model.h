#pragma once

#include "desktop/teams/replay_inquiry.h"
#include "domain/people.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The rentals that would not have passed at once, in the order in which they were asked for.
class ReplayModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Asked, Person, Rental, Cost, Fate, Rules, Starts };
    static constexpr int columns = 7;

    /// Times in `zone`.
    explicit ReplayModel(ReplayPtr replay, const QTimeZone &zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReplayedRental &outcome, Column column) const;

    ReplayPtr m_replay;
    QTimeZone m_zone;
};

/// The sums: of the team (or all), then of every person whose rentals would not all have passed, most avoided first.
class ReplaySumModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Whose, Rentals, Refused, Delayed, Waiting, Spent, Avoided };
    static constexpr int columns = 7;

    /// The first row, named so, is of that team, or of everybody.
    ReplaySumModel(const governor::PolicyReplay &replay, const QString &name, const std::optional<TeamId> &team,
                   QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::pair<QString, ReplayTally>> m_rows;
};

} // namespace bursar::desktop
