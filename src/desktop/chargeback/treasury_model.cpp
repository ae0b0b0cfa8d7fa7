#include "desktop/chargeback/treasury_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/tokens.h"
#include "desktop/widgets/table_view.h"

namespace bursar::desktop {

namespace {

constexpr int columns = static_cast<int>(TreasuryModel::Column::Stops) + 1;
const QString none = QStringLiteral("–");

QString textOf(const governor::Treasury::Line &line, TreasuryModel::Column column)
{
    using Column = TreasuryModel::Column;
    const governor::AccountView &account = line.account;
    switch (column) {
    case Column::Account:
        return account.account.name;
    case Column::Left:
        return formats::moneyOrDash(account.spendable());
    case Column::PerHour:
        return formats::rate(account.burnRate);
    case Column::Days:
        return account.daysLeft ? formats::count(*account.daysLeft) : none;
    case Column::EmptyAt:
        return account.emptyAt ? formats::shortTime(*account.emptyAt, QTimeZone::utc()) : none;
    case Column::TopUp:
        return line.topUp.isZero() ? none : formats::money(line.topUp);
    case Column::Stops:
        return formats::count(static_cast<qint64>(line.stops.size()));
    }
    return {};
}

} // namespace

TreasuryModel::TreasuryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TreasuryModel::show(governor::Treasury treasury)
{
    const bool sameRows = treasury.lines.size() == m_treasury.lines.size();
    if (!sameRows)
        beginResetModel();
    m_treasury = std::move(treasury);
    if (sameRows && !m_treasury.lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    if (!sameRows)
        endResetModel();
}

const governor::Treasury::Line *TreasuryModel::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_treasury.lines[static_cast<std::size_t>(row)];
}

QStringList TreasuryModel::totals() const
{
    if (m_treasury.lines.size() < 2)
        return {};
    qint64 stops = 0;
    Money topUp;
    for (const governor::Treasury::Line &line : m_treasury.lines) {
        stops += static_cast<qint64>(line.stops.size());
        topUp += line.topUp;
    }
    return {tr("Total"),
            formats::money(m_treasury.left),
            formats::rate(m_treasury.burnRate),
            {},
            {},
            topUp.isZero() ? none : formats::money(topUp),
            formats::count(stops)};
}

int TreasuryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_treasury.lines.size());
}

int TreasuryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TreasuryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const governor::Treasury::Line &line = *lineAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool warns = column == Column::Days && line.account.isLow;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, column);
    case CellRole::IconName:
        return warns ? QVariant(QStringLiteral("exclamation-triangle-fill")) : QVariant();
    case CellRole::IconColour:
        return warns ? QVariant(static_cast<int>(ColourRole::Warn)) : QVariant();
    case CellRole::Id:
        return index.column() == 0 ? QVariant(line.account.account.name) : QVariant();
    default:
        return {};
    }
}

QVariant TreasuryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return QStringList{tr("Account"),  tr("Left $"),   tr("$ per hour"), tr("Days left"),
                       tr("Empty on"), tr("Top up $"), tr("Stops")}
        .at(section);
}

} // namespace bursar::desktop
