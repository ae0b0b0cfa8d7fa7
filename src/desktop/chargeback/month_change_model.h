#pragma once

#include "desktop/parts/team_colours.h"
#include "domain/invoice.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The invoices of a month beside those of the month before, a row a team, the dearest first.
class MonthChangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row
    {
        TeamId team;
        QString name;
        bool issued = false;
        Money now;
        std::optional<Money> before; ///< none: nothing was issued then
        friend bool operator==(const Row &, const Row &) = default;
    };
    MonthChangeModel(Month month, const std::vector<Invoice> &drafts, const std::vector<Invoice> &issued,
                     const TeamColours &colours, QObject *parent);

    QStringList totals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    TeamColours m_colours;
    Month m_month;
};

} // namespace bursar::desktop
