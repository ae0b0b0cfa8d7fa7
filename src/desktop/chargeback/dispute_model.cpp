#include "desktop/chargeback/dispute_model.h"

#include "desktop/chargeback/month_words.h"
#include "desktop/chargeback/reconciliation_model.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/table_view.h"

#include <algorithm>

namespace bursar::desktop {

namespace {

constexpr int columns = static_cast<int>(DisputeModel::Column::Note) + 1;

int placeOf(DisputeState state)
{
    switch (state) {
    case DisputeState::Open:
        return 0;
    case DisputeState::Claimed:
        return 1;
    case DisputeState::Explained:
        return 2;
    case DisputeState::Settled:
        break;
    }
    return 3;
}

QString textOf(const Dispute &dispute, DisputeModel::Column column)
{
    using Column = DisputeModel::Column;
    switch (column) {
    case Column::State:
        return lookOf(dispute.state).word;
    case Column::Instance:
        return dispute.instance.toString();
    case Column::Meter:
        return meterWord(dispute.kind);
    case Column::Amount:
        return fineMoney(dispute.amount);
    case Column::Ours:
        return fineMoney(dispute.ours);
    case Column::Theirs:
        return fineMoney(dispute.theirs);
    case Column::Changed:
        return formats::shortDate(localDate(dispute.changedAt, QTimeZone::utc()));
    case Column::Note:
        return dispute.note.isEmpty() ? QStringLiteral("–") : dispute.note;
    }
    return {};
}

} // namespace

bool isToDo(const Dispute &dispute)
{
    return dispute.state == DisputeState::Open || dispute.state == DisputeState::Claimed;
}

void DisputeModel::show(std::vector<Dispute> disputes, bool all)
{
    if (!all)
        std::erase_if(disputes, [](const Dispute &dispute) { return !isToDo(dispute); });
    std::stable_sort(disputes.begin(), disputes.end(), [](const Dispute &left, const Dispute &right) {
        return placeOf(left.state) < placeOf(right.state);
    });
    if (disputes == m_disputes)
        return;
    beginResetModel();
    m_disputes = std::move(disputes);
    endResetModel();
}

QStringList DisputeModel::totals() const
{
    if (m_disputes.empty())
        return {};
    Money sum;
    for (const Dispute &dispute : m_disputes)
        sum += dispute.amount;
    return {tr("Total"), {}, {}, fineMoney(sum), {}, {}, {}, {}};
}

int DisputeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_disputes.size());
}

int DisputeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DisputeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Dispute &dispute = disputeAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(dispute, column);
    case Qt::ToolTipRole:
        return column == Column::Note ? QVariant(dispute.note) : QVariant();
    case CellRole::IconName:
        return column == Column::State ? QVariant(lookOf(dispute.state).icon) : QVariant();
    case CellRole::IconColour:
        return column == Column::State ? QVariant(static_cast<int>(lookOf(dispute.state).role)) : QVariant();
    case CellRole::Id:
        return index.column() == 0 ? QVariant(ReconciliationModel::keyOf(dispute.instance, dispute.kind)) : QVariant();
    default:
        return {};
    }
}

QVariant DisputeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return QStringList{tr("State"),  tr("Instance"),  tr("Meter"),   tr("Not explained $"),
                       tr("Ours $"), tr("Vast.ai $"), tr("Changed"), tr("Note")}
        .at(section);
}

} // namespace bursar::desktop
