#include "domain/action_rights.h"

#include "domain/audit_actions.h"

#include <QHash>

namespace bursar {

namespace {

using namespace audit_action;

QHash<QString, std::vector<Right>> makeTable()
{
    QHash<QString, std::vector<Right>> table;
    const auto need = [&table](Right right, std::initializer_list<QString> actions) {
        for (const QString &action : actions)
            table[action].push_back(right);
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
    // The organisation's own rules wait for a second person, too, and what an administrator has asked for is taken back
    // by one. What follows from an approval asks for its own right beside.
    need(Right::Administer, {changeRequested, changeCancelled, changeApproved, changeRejected, cancelAsked});
    return table;
}

} // namespace

std::vector<Right> rightsFor(const QString &action)
{
    static const QHash<QString, std::vector<Right>> table = makeTable();
    return table.value(action);
}

} // namespace bursar
