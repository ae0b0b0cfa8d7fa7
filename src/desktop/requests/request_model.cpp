#include "desktop/requests/request_model.h"

#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/requests/request_effects.h"
#include "desktop/widgets/table_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace bursar::desktop {

using governor::RequestView;

namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

const governor::InstanceView *instanceOf(const RequestView &view, const governor::DeskSnapshot &snapshot)
{
    const auto found = std::ranges::find_if(snapshot.instances, [&view](const governor::InstanceView &instance) {
        return instance.id == view.request.instance && !instance.gone;
    });
    return found == snapshot.instances.end() ? nullptr : &*found;
}

bool movesBudgetOf(const RequestView &view, const TeamId &team)
{
    return view.transfer && (view.transfer->from.id == team.toString() || view.transfer->to.id == team.toString());
}

bool isRunning(const RequestView &view)
{
    return view.request.state == RequestState::Running && view.request.kind == RequestKind::Rental;
}

} // namespace

bool awaitsLastCharge(const RequestView &view, const governor::DeskSnapshot &snapshot)
{
    return isRunning(view) && !view.request.instance.isEmpty() && instanceOf(view, snapshot) == nullptr;
}

StateLook standOf(const RequestView &view, const governor::DeskSnapshot &snapshot)
{
    if (awaitsLastCharge(view, snapshot))
        //: A rental's instance is gone; its last charge is not read yet
        return {QStringLiteral("receipt"), RequestWords::tr("Ended"), ColourRole::Muted};
    const governor::InstanceView *instance = isRunning(view) ? instanceOf(view, snapshot) : nullptr;
    return instance == nullptr ? stateLook(view.request.state) : stateLook(instance->state);
}

QString summaryOf(const RequestView &view)
{
    if (view.change)
        return changeWords(view);
    if (view.transfer)
        return transferWords(view);
    if (view.credit)
        return creditWords(view);
    const auto command = view.request.command();
    if (!command)
        return view.summary;
    const QString instance = command->instance.toString();
    switch (command->command) {
    case InstanceCommand::Start:
        return RequestWords::tr("Start instance %1").arg(instance);
    case InstanceCommand::Stop:
        return RequestWords::tr("Stop instance %1").arg(instance);
    case InstanceCommand::Reboot:
        return RequestWords::tr("Reboot instance %1").arg(instance);
    case InstanceCommand::Destroy:
        return RequestWords::tr("Destroy instance %1").arg(instance);
    case InstanceCommand::Label:
        return RequestWords::tr("Note on instance %1").arg(instance);
    case InstanceCommand::AcceptPrice:
        return RequestWords::tr("Accept the dearer price of instance %1").arg(instance);
    case InstanceCommand::RejectPrice:
        return RequestWords::tr("Reject the dearer price of instance %1").arg(instance);
    case InstanceCommand::Prepay:
        return RequestWords::tr("Prepay %1 for instance %2", "amount, instance")
            .arg(formats::dollars(command->amount), instance);
    case InstanceCommand::Recycle:
        return RequestWords::tr("Recycle instance %1").arg(instance);
    case InstanceCommand::ChangeBid:
        return RequestWords::tr("Bid %1 for instance %2", "rate, instance")
            .arg(formats::ratePerHour(command->bid), instance);
    case InstanceCommand::Extend:
        return command->until ? RequestWords::tr("Extend instance %1 until %2", "instance, time")
                                    .arg(instance, formats::shortTime(*command->until, QTimeZone::utc()))
                              : RequestWords::tr("Extend instance %1").arg(instance);
    }
    Q_UNREACHABLE();
}

bool RequestCriteria::accepts(const RequestView &view, const governor::DeskSnapshot &snapshot) const
{
    const RequestState state = view.request.state;
    const bool ended = isEnd(state) || awaitsLastCharge(view, snapshot);
    const bool refused =
        state == RequestState::Denied || state == RequestState::Rejected || state == RequestState::Failed;
    if (!team.isEmpty() && view.request.team != team && !movesBudgetOf(view, team))
        return false;
    switch (show) {
    case Show::All:
        break;
    case Show::Approval:
        if (state != RequestState::AwaitingApproval)
            return false;
        break;
    case Show::Open:
        if (isEnd(state) || state == RequestState::Running || state == RequestState::AwaitingApproval)
            return false;
        break;
    case Show::Running:
        if (state != RequestState::Running || ended)
            return false;
        break;
    case Show::Done:
        if (!ended || refused)
            return false;
        break;
    case Show::Refused:
        if (!refused)
            return false;
        break;
    }
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return true;
    for (const QString &words : {view.request.id.toString(), summaryOf(view), view.byName, view.teamName,
                                 view.request.reason, view.request.instance.toString()})
        if (words.contains(wanted, Qt::CaseInsensitive))
            return true;
    return false;
}

namespace {

const std::vector<RequestView> &requestsOf(const governor::DeskSnapshot &snapshot)
{
    return snapshot.requests;
}

} // namespace

RequestModel::RequestModel(QObject *parent)
    : SnapshotTable(requestsOf, ColumnCount, AskedColumn, parent)
{
}

bool RequestModel::less(const RequestView &left, const RequestView &right, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return left.request.state < right.request.state;
    case WhatColumn:
        return summaryOf(left).localeAwareCompare(summaryOf(right)) < 0;
    case TeamColumn:
        return left.teamName.localeAwareCompare(right.teamName) < 0;
    case ByColumn:
        return left.byName.localeAwareCompare(right.byName) < 0;
    case ChangedColumn:
        return left.request.changedAt < right.request.changedAt;
    case AskedColumn:
    case IdColumn:
    case ColumnCount:
        break;
    }
    return left.request.createdAt < right.request.createdAt;
}

QString RequestModel::textOf(const RequestView &view, int column) const
{
    switch (static_cast<Column>(column)) {
    case StateColumn:
        return standOf(view, snapshot()).word;
    case WhatColumn:
        return summaryOf(view);
    case TeamColumn:
        return view.teamName.isEmpty() ? QStringLiteral("–") : view.teamName;
    case ByColumn:
        return view.byName.isEmpty() ? tr("Executor") : view.byName;
    case AskedColumn: // seconds only crowd here; the panel has them
        return formats::dayAndTime(view.request.createdAt, QTimeZone::utc()).section(QLatin1Char(':'), 0, 1);
    case ChangedColumn:
        return formats::age(snapshot().now - view.request.changedAt);
    case IdColumn:
        return view.request.id.toString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestView &view = viewAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(view, index.column());
    if (role == CellRole::Id)
        return idOf(view);
    if (role == CellRole::Swatch && index.column() == TeamColumn && !view.request.team.isEmpty())
        return colours().of(view.request.team);
    if (index.column() != StateColumn)
        return {};
    const StateLook look = standOf(view, snapshot());
    if (role == CellRole::IconName)
        return look.icon;
    return role == CellRole::IconColour ? QVariant(static_cast<int>(look.role)) : QVariant();
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QStringList{tr("State"),       tr("What"),    tr("Team"),   tr("Asked by"),
                       tr("Asked (UTC)"), tr("Changed"), tr("Request")}
        .at(section);
}

} // namespace bursar::desktop
