#include "domain/action_rights.h"

#include "domain/audit_actions.h"

#include <QHash>

namespace bursar {

namespace {

using namespace audit_action;

QHash<QString, Right> makeTable()
{
    QHash<QString, Right> table;
    const auto need = [&table](Right right, std::initializer_list<QString> actions) {
        for (const QString &action : actions)
            table.insert(action, right);
    };
    need(Right::Rent,
         {rentalRequested, rentalCancelled, commandRequested, commandCancelled, cancelAsked, rentalTemplateSaved,
          rentalTemplateRemoved, instanceKept, instanceNoted, instanceExtended});
    need(Right::Ask, {transferRequested, transferCancelled, changeRequested, changeCancelled});
    need(Right::Govern,
         {costCenterAdded,       teamAdded,        teamChanged,       teamArchived,   policySaved,
          budgetSaved,           holidaysSaved,    budgetTransferred, budgetRaised,   policyTemplateSaved,
          policyTemplateRemoved, resourceAssigned, instanceAssigned,  rentalApproved, rentalRejected,
          commandApproved,       commandRejected,  changeApproved,    changeRejected, transferApproved,
          transferRejected,      requestDelegated});
    need(Right::Invoice,
         {invoiceIssued, invoiceDespite, invoiceCredited, invoiceCorrected, billingChanged, sharingSigned, monthBooked,
          monthClosed, disputeOpened, disputeChanged, toleranceSigned});
    need(Right::Administer,
         {organisationChanged, accountAdded, accountChanged, accountRemoved, notificationsChanged, memberAdded,
          memberRoleChanged, accessRequested, accessCancelled, ledgerRestored});
    need(Right::Verify, {reviewSigned});
    need(Right::Read, {noticeAcknowledged});
    return table;
}

} // namespace

std::optional<Right> rightFor(const QString &action)
{
    static const QHash<QString, Right> table = makeTable();
    const auto found = table.constFind(action);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace bursar
