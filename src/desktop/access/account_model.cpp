#include "desktop/access/account_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

QString keyReferenceWords(const KeyReference &key)
{
    switch (key.kind) {
    case KeyReference::Kind::Environment:
        return AccountModel::tr("Variable %1").arg(key.name);
    case KeyReference::Kind::File:
        return AccountModel::tr("File %1").arg(key.name);
    case KeyReference::Kind::Keychain:
        return AccountModel::tr("Keychain entry %1").arg(key.name);
    case KeyReference::Kind::Sample:
        break;
    }
    return AccountModel::tr("Sample, no key");
}

AccountModel::AccountModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AccountModel::show(const governor::DeskSnapshotPtr &snapshot)
{
    std::vector<governor::AccountView> accounts;
    for (const governor::AccountView &view : snapshot->accounts)
        if (!view.account.archived)
            accounts.push_back(view);
    const auto idOf = [](const governor::AccountView &view) { return view.account.id; };
    const bool same = std::ranges::equal(accounts, m_accounts, {}, idOf, idOf);
    if (!same)
        beginResetModel();
    m_accounts = std::move(accounts);
    if (!same)
        endResetModel();
    else if (!m_accounts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const governor::AccountView *AccountModel::accountAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_accounts.at(static_cast<std::size_t>(row));
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::AccountView &view = m_accounts.at(static_cast<std::size_t>(index.row()));
    if (role == CellRole::IconName && index.column() == DaysColumn && view.isLow)
        return QStringLiteral("exclamation-triangle");
    if (role == CellRole::IconColour && index.column() == DaysColumn)
        return static_cast<int>(ColourRole::Warn);
    if (role == CellRole::Id)
        return view.account.id.toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return view.account.name;
    case KeyColumn:
        return keyReferenceWords(view.account.key);
    case BalanceColumn:
        return formats::moneyOrDash(view.spendable());
    case BurnColumn:
        return formats::rate(view.burnRate);
    case DaysColumn:
        return view.daysLeft ? formats::count(*view.daysLeft) : QStringLiteral("–");
    case TeamsColumn:
        return view.teams.isEmpty() ? QStringLiteral("–") : view.teams.join(QLatin1String(", "));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("Account"), tr("Key kept in"), tr("Left $"), tr("Burn $/h"), tr("Days left"), tr("Teams")}.at(
        section);
}

} // namespace bursar::desktop
