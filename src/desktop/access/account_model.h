#pragma once

#include "governor/reading/views.h"

#include <QAbstractTableModel>

namespace bursar::desktop {

/// The connected accounts with their key references, money and teams.
class AccountModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, KeyColumn, BalanceColumn, BurnColumn, DaysColumn, TeamsColumn, ColumnCount };

    explicit AccountModel(QObject *parent = nullptr);

    void show(const governor::DeskSnapshotPtr &snapshot);
    const governor::AccountView *accountAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<governor::AccountView> m_accounts; ///< those that are not archived
};

/// `environment variable VAST_API_KEY`; never the key.
QString keyReferenceWords(const KeyReference &key);

} // namespace bursar::desktop
