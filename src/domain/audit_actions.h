#pragma once

#include <QString>

#include <vector>

namespace bursar::audit_action {

// The closed list of what the audit trail can tell. A new action is added here and nowhere else.
inline const QString ledgerCreated = QStringLiteral("ledger.created");
inline const QString organisationChanged = QStringLiteral("organisation.changed");
inline const QString memberAdded = QStringLiteral("member.added");
inline const QString memberRoleChanged = QStringLiteral("member.role_changed"); // in Bursar
inline const QString roleRefused = QStringLiteral("role.refused"); // somebody tried what their role does not allow
inline const QString accountAdded = QStringLiteral("account.added");
inline const QString accountChanged = QStringLiteral("account.changed");
inline const QString accountRemoved = QStringLiteral("account.removed");
inline const QString resourceAssigned = QStringLiteral("resource.assigned"); // by hand, or by a rule for names
inline const QString costCenterAdded = QStringLiteral("cost_center.added");
inline const QString teamAdded = QStringLiteral("team.added");
inline const QString teamChanged = QStringLiteral("team.changed");
inline const QString teamArchived = QStringLiteral("team.archived");
inline const QString policySaved = QStringLiteral("policy.saved");
inline const QString budgetSaved = QStringLiteral("budget.saved"); // of a person or a node above the team
inline const QString budgetRaised = QStringLiteral("budget.raised"); // for a time; of anybody, a team too
inline const QString policyTemplateSaved = QStringLiteral("policy_template.saved");
inline const QString policyTemplateRemoved = QStringLiteral("policy_template.removed");
inline const QString holidaysSaved = QStringLiteral("holidays.saved"); // of a team, or the organisation's
inline const QString rentalTemplateSaved = QStringLiteral("rental_template.saved"); // values are not told
inline const QString rentalTemplateRemoved = QStringLiteral("rental_template.removed");
inline const QString rentalRequested = QStringLiteral("rental.requested");
inline const QString rentalAwaitingApproval = QStringLiteral("rental.awaiting_approval");
inline const QString rentalApproved = QStringLiteral("rental.approved");
inline const QString rentalRejected = QStringLiteral("rental.rejected");
inline const QString rentalDenied = QStringLiteral("rental.denied");
inline const QString rentalReserved = QStringLiteral("rental.reserved");
inline const QString rentalSubmitting = QStringLiteral("rental.submitting");
inline const QString rentalSubmitted = QStringLiteral("rental.submitted");
inline const QString rentalRunning = QStringLiteral("rental.running");
inline const QString rentalClosed = QStringLiteral("rental.closed");
inline const QString rentalFailed = QStringLiteral("rental.failed");
inline const QString rentalCancelled = QStringLiteral("rental.cancelled");
inline const QString commandRequested = QStringLiteral("command.requested");
inline const QString commandAwaitingApproval = QStringLiteral("command.awaiting_approval");
inline const QString commandApproved = QStringLiteral("command.approved");
inline const QString commandRejected = QStringLiteral("command.rejected");
inline const QString commandDenied = QStringLiteral("command.denied");
inline const QString commandSubmitting = QStringLiteral("command.submitting");
inline const QString commandSubmitted = QStringLiteral("command.submitted");
inline const QString commandClosed = QStringLiteral("command.closed");
inline const QString commandFailed = QStringLiteral("command.failed");
inline const QString commandCancelled = QStringLiteral("command.cancelled");
inline const QString changeRequested = QStringLiteral("change.requested"); // of a policy or a budget
inline const QString changeAwaitingApproval = QStringLiteral("change.awaiting_approval");
inline const QString changeApproved = QStringLiteral("change.approved");
inline const QString changeRejected = QStringLiteral("change.rejected");
inline const QString changeDenied = QStringLiteral("change.denied"); // what it changes has moved meanwhile
inline const QString changeClosed = QStringLiteral("change.closed");
inline const QString changeCancelled = QStringLiteral("change.cancelled");
inline const QString transferRequested = QStringLiteral("transfer.requested"); // of budget
inline const QString transferAwaitingApproval = QStringLiteral("transfer.awaiting_approval");
inline const QString transferApproved = QStringLiteral("transfer.approved");
inline const QString transferRejected = QStringLiteral("transfer.rejected");
inline const QString transferDenied = QStringLiteral("transfer.denied"); // its period is over
inline const QString transferSubmitting = QStringLiteral("transfer.submitting"); // credit: the call is being made
inline const QString transferFailed = QStringLiteral("transfer.failed"); // credit: it did not move
inline const QString transferClosed = QStringLiteral("transfer.closed");
inline const QString transferCancelled = QStringLiteral("transfer.cancelled");
inline const QString accessRequested = QStringLiteral("access.requested"); // members, roles, keys at Vast.ai
inline const QString accessSubmitting = QStringLiteral("access.submitting");
inline const QString accessStepped = QStringLiteral("access.stepped"); // how far the making of a key has come
inline const QString accessClosed = QStringLiteral("access.closed");
inline const QString accessFailed = QStringLiteral("access.failed");
inline const QString accessCancelled = QStringLiteral("access.cancelled");
inline const QString keyKept = QStringLiteral("key.kept"); // where a key lies and what it should do; never the key
inline const QString keyRevoked = QStringLiteral("key.revoked");
inline const QString reviewMade = QStringLiteral("review.made"); // what a key can do, tried
inline const QString reviewSigned = QStringLiteral("review.signed");
inline const QString vendorLogRead = QStringLiteral("vendor_log.read"); // calls that Vast.ai noted
inline const QString requestDelegated = QStringLiteral("request.delegated"); // somebody else should answer it
inline const QString cancelAsked = QStringLiteral("request.cancel_asked");
inline const QString instanceFound = QStringLiteral("instance.found"); // a contract under our label
inline const QString instanceDuplicate = QStringLiteral("instance.duplicate"); // a second one under one request
inline const QString instanceStranger = QStringLiteral("instance.stranger");
inline const QString instanceAssigned = QStringLiteral("instance.assigned");
inline const QString instanceExtended = QStringLiteral("instance.extended");
inline const QString instanceNoted = QStringLiteral("instance.noted"); // a new note; its words are not told
inline const QString instanceWarned = QStringLiteral("instance.warned"); // a rule that only warns
inline const QString instanceStopPlanned = QStringLiteral("instance.stop_planned"); // a rule stops it soon
inline const QString instanceStopHeld = QStringLiteral("instance.stop_held"); // too many at once: a person decides
inline const QString instanceKept = QStringLiteral("instance.kept"); // a person lets it run on
inline const QString instanceOutsideStop = QStringLiteral("instance.outside_stop"); // Vast.ai's scheduler stops it
inline const QString instanceGone = QStringLiteral("instance.gone");
inline const QString usageMetered = QStringLiteral("usage.metered");
inline const QString chargeRecorded = QStringLiteral("charge.recorded");
inline const QString budgetTransferred = QStringLiteral("budget.transferred");
inline const QString budgetReached = QStringLiteral("budget.reached"); // a step of its ladder
inline const QString noticeGiven = QStringLiteral("notice.given"); // of anything else that a person must act on
inline const QString noticeAcknowledged = QStringLiteral("notice.acknowledged");
inline const QString notificationsChanged = QStringLiteral("notifications.changed"); // how people are told
inline const QString savingBooked = QStringLiteral("saving.booked"); // what a stop, destroy or rejection saves
inline const QString savingEnded = QStringLiteral("saving.ended"); // its instance was started again
inline const QString invoiceIssued = QStringLiteral("invoice.issued");
inline const QString invoiceDespite = QStringLiteral("invoice.issued_despite"); // charges were missing or fresh
inline const QString invoiceCredited = QStringLiteral("invoice.credited");
inline const QString invoiceCorrected =
    QStringLiteral("invoice.corrected"); // a correction line for a draft, or its withdrawal
inline const QString billingChanged = QStringLiteral("team.billing_changed"); // what its invoices say and add
inline const QString sharingSigned = QStringLiteral("sharing.signed"); // how unallocated cost is shared
inline const QString monthBooked = QStringLiteral("month.booked");
inline const QString monthClosed = QStringLiteral("month.closed");
inline const QString disputeOpened = QStringLiteral("dispute.opened");
inline const QString disputeChanged = QStringLiteral("dispute.changed");
inline const QString toleranceSigned = QStringLiteral("reconciliation.tolerance_signed");
inline const QString ledgerRestored = QStringLiteral("ledger.restored");

/// All of them, for filters.
const std::vector<QString> &all();

} // namespace bursar::audit_action
