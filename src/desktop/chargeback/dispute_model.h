#pragma once

#include "domain/month_close.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The dispute list of a month: what is open first, then what was asked of Vast.ai, then what is done.
class DisputeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { State, Instance, Meter, Amount, Ours, Theirs, Changed, Note };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without `all` only what is still to be done: open and claimed ones.
    void show(std::vector<Dispute> disputes, bool all);
    const Dispute &disputeAt(int row) const { return m_disputes.at(static_cast<std::size_t>(row)); }
    QStringList totals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Dispute> m_disputes;
};

/// Open or asked of Vast.ai.
bool isToDo(const Dispute &dispute);

} // namespace bursar::desktop
