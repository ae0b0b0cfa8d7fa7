#include "desktop/chargeback/reconciliation_model.h"

#include "desktop/chargeback/month_words.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

using governor::StatementRow;

namespace {

constexpr int columns = static_cast<int>(ReconciliationModel::Column::Cause) + 1;

Money sizeOf(Money amount)
{
    return amount < Money() ? -amount : amount;
}

} // namespace

QString ReconciliationModel::keyOf(InstanceId instance, AmountKind kind)
{
    return QStringLiteral("%1 %2").arg(instance.toString(), toString(kind));
}

void ReconciliationModel::show(const governor::MonthStatement &statement, const Criteria &criteria,
                               const governor::DeskSnapshot &snapshot)
{
    std::vector<StatementRow> rows;
    std::copy_if(statement.rows.begin(), statement.rows.end(), std::back_inserter(rows),
                 [&criteria](const StatementRow &row) {
                     return (criteria.team.isEmpty() || row.team == criteria.team)
                         && !(criteria.onlyUnexplained && row.compared.unexplained.isZero());
                 });
    // A person comes for what is open: the dearest question first, then the greatest differences.
    std::stable_sort(rows.begin(), rows.end(), [](const StatementRow &left, const StatementRow &right) {
        const auto weight = [](const StatementRow &row) {
            return std::pair(sizeOf(row.compared.unexplained), sizeOf(row.compared.difference()));
        };
        return weight(left) > weight(right);
    });
    beginResetModel();
    m_rows = std::move(rows);
    m_disputes = statement.disputes;
    m_colours = TeamColours(snapshot);
    m_names.clear();
    for (const governor::TeamView &view : snapshot.teams)
        m_names[view.team.id] = view.team.name;
    endResetModel();
}

void ReconciliationModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_disputes.clear();
    endResetModel();
}

const Dispute *ReconciliationModel::disputeOf(const StatementRow &row) const
{
    const auto found = std::find_if(m_disputes.begin(), m_disputes.end(), [&row](const Dispute &dispute) {
        return dispute.instance == row.compared.instance && dispute.kind == row.compared.kind;
    });
    return found == m_disputes.end() ? nullptr : &*found;
}

QStringList ReconciliationModel::totals() const
{
    if (m_rows.empty())
        return {};
    Money ours;
    Money theirs;
    Money invoiced;
    for (const StatementRow &row : m_rows) {
        ours += row.compared.ours;
        theirs += row.compared.theirs;
        invoiced += row.invoiced;
    }
    return {tr("Total"), {}, {}, fineMoney(ours), fineMoney(theirs), fineMoney(invoiced), fineMoney(ours - theirs), {}};
}

int ReconciliationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReconciliationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ReconciliationModel::nameOf(const std::optional<TeamId> &team) const
{
    if (!team)
        return stateLook(OtherState::Unallocated).word;
    const auto found = m_names.find(*team);
    return found == m_names.end() ? tr("Archived team") : found->second;
}

QString ReconciliationModel::textOf(const StatementRow &row, Column column) const
{
    switch (column) {
    case Column::Instance:
        return row.compared.instance.toString();
    case Column::Meter:
        return meterWord(row.compared.kind);
    case Column::Team:
        return nameOf(row.team);
    case Column::Ours:
        return fineMoney(row.compared.ours);
    case Column::Theirs:
        return fineMoney(row.compared.theirs);
    case Column::Invoiced:
        return fineMoney(row.invoiced);
    case Column::Difference:
        return fineMoney(row.compared.difference());
    case Column::Cause:
        return causesText(row, disputeOf(row));
    }
    return {};
}

QVariant ReconciliationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StatementRow &row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Column::Cause ? QVariant(causesText(row, disputeOf(row))) : QVariant();
    case CellRole::IconName:
        return column == Column::Cause ? QVariant(lookOf(row, disputeOf(row)).icon) : QVariant();
    case CellRole::IconColour:
        return column == Column::Cause ? QVariant(static_cast<int>(lookOf(row, disputeOf(row)).role)) : QVariant();
    case CellRole::Swatch:
        return column == Column::Team ? QVariant(m_colours.of(row.team.value_or(TeamId()))) : QVariant();
    case CellRole::Id:
        return index.column() == 0 ? QVariant(keyOf(row.compared.instance, row.compared.kind)) : QVariant();
    default:
        return {};
    }
}

QVariant ReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return QStringList{tr("Instance"),  tr("Meter"),      tr("Team"),         tr("Ours $"),
                       tr("Vast.ai $"), tr("Invoiced $"), tr("Difference $"), tr("Cause")}
        .at(section);
}

} // namespace bursar::desktop
