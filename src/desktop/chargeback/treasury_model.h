#pragma once

#include "governor/accounts/treasury.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The accounts' money, the one that runs dry first on top.
class TreasuryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Account, Left, PerHour, Days, EmptyAt, TopUp, Stops };

    explicit TreasuryModel(QObject *parent = nullptr);

    void show(governor::Treasury treasury);
    const governor::Treasury &treasury() const { return m_treasury; }
    const governor::Treasury::Line *lineAt(int row) const;
    QStringList totals() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    governor::Treasury m_treasury;
};

} // namespace bursar::desktop
