#pragma once

#include "desktop/parts/team_colours.h"
#include "governor/reconciliation/month_statement.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The three columns: per instance and meter what we metered, what Vast.ai charged, what invoices bear, and why they
/// differ. What nothing explains stands first.
class ReconciliationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Instance, Meter, Team, Ours, Theirs, Invoiced, Difference, Cause };

    using QAbstractTableModel::QAbstractTableModel;

    struct Criteria
    {
        TeamId team; ///< empty: all
        bool onlyUnexplained = false;
    };
    void show(const governor::MonthStatement &statement, const Criteria &criteria,
              const governor::DeskSnapshot &snapshot);
    /// Another month is on its way.
    void clear();
    const governor::StatementRow &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Null when the row stands on no list.
    const Dispute *disputeOf(const governor::StatementRow &row) const;
    /// A text a column.
    QStringList totals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Names a row through refreshes.
    static QString keyOf(InstanceId instance, AmountKind kind);

private:
    QString textOf(const governor::StatementRow &row, Column column) const;
    QString nameOf(const std::optional<TeamId> &team) const;

    std::vector<governor::StatementRow> m_rows;
    std::vector<Dispute> m_disputes;
    std::map<TeamId, QString> m_names;
    TeamColours m_colours;
};

} // namespace bursar::desktop
