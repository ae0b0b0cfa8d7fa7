#include "governor/administration/team_moves.h"

#include "domain/owner_orders.h"
#include "governor/administration/new_teams.h"
#include "governor/administration/team_rules.h"
#include "governor/budgets/budget_tree.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/requests/second_person.h"
#include "ledger/team_store.h"

namespace bursar::governor {

namespace {

const QString costCenterField = QStringLiteral("cost_center");

} // namespace

Request moveRequest(Context &context, const MemberId &by, const Team &team, const QString &codeBefore,
                    const QString &codeAfter, const QDate &fromDay)
{
    Request request = newRequest(context, RequestKind::Change, by);
    request.team = team.id;
    request.reason = QStringLiteral("Move %1 to another cost centre").arg(team.name);
    ChangeOrder order{ownerOf(team), 0, {{costCenterField, codeBefore, codeAfter}}};
    order.from = startOfDay(fromDay, QTimeZone::utc());
    request.order = toJson(order);
    return request;
}

bool isTeamMove(const Request &request)
{
    const auto order = changeOrderOf(request);
    return order && order->owner.kind == BudgetOwner::Kind::Team && order->changes.size() == 1
        && order->changes.front().field == costCenterField;
}

Expected<void> carryOutTeamMove(Context &context, ledger::RecordTransaction &transaction, const Request &request)
{
    const auto order = changeOrderOf(request);
    if (!order || !isTeamMove(request))
        return Unexpected{unreadableOrder()};
    Expected<Team> team = teamWithId(context.database(), request.team);
    if (!team)
        return team.failure();
    const PolicyDifference &change = order->changes.front();
    const Expected<QString> code = costCenterCodeOf(context, *team);
    if (!code)
        return code.failure();
    if (*code != change.from.toString() || team->archived) {
        return Unexpected{Error{Error::Kind::Refused,
                                changeOutdatedCode,
                                QStringLiteral("The team %1 has moved since.").arg(team->name),
                                QStringLiteral("Look where it stands now, and ask again if it is still wanted."),
                                {}}};
    }
    const auto costCenter = costCenterFor(context, transaction, change.to.toString());
    if (!costCenter)
        return costCenter.failure();
    team->costCenter = *costCenter;
    const QDate today = localDate(context.now(), QTimeZone::utc());
    const QDate wanted = order->from ? localDate(*order->from, QTimeZone::utc()) : today;
    // What was spent in the meantime has counted where the team stood.
    return ledger::TeamStore::change(transaction, *team, std::max(today, wanted));
}

} // namespace bursar::governor
