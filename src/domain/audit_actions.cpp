#include "domain/audit_actions.h"

namespace bursar::audit_action {

const std::vector<QString> &all()
{
    static const std::vector<QString> actions{
        ledgerCreated,        organisationChanged,    memberAdded,       accountAdded,
        accountChanged,       accountRemoved,         costCenterAdded,   teamAdded,
        teamChanged,          teamArchived,           policySaved,       budgetSaved,
        rentalRequested,      rentalAwaitingApproval, rentalApproved,    rentalRejected,
        rentalDenied,         rentalReserved,         rentalSubmitting,  rentalSubmitted,
        rentalRunning,        rentalClosed,           rentalFailed,      rentalCancelled,
        commandRequested,     commandDenied,          commandSubmitting, commandSubmitted,
        commandClosed,        commandFailed,          commandCancelled,  cancelAsked,
        instanceFound,        instanceDuplicate,      instanceStranger,  instanceAssigned,
        instanceExtended,     instanceNoted,          instanceWarned,    instanceStopPlanned,
        instanceStopHeld,     instanceKept,           instanceGone,      usageMetered,
        chargeRecorded,       budgetReached,          noticeGiven,       noticeAcknowledged,
        notificationsChanged, savingBooked,           savingEnded,       invoiceIssued,
        invoiceDespite,       ledgerRestored,         changeRequested,   changeAwaitingApproval,
        changeApproved,       changeRejected,         changeDenied,      changeClosed,
        changeCancelled,      transferRequested,      transferApproved,  transferAwaitingApproval,
        transferRejected,     transferDenied,         transferClosed,    transferCancelled,
        requestDelegated,     budgetTransferred,
    };
    return actions;
}

} // namespace bursar::audit_action
