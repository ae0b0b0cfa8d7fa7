#include "desktop/audit/audit_words.h"

#include <QCoreApplication>
#include <QHash>

namespace bursar::desktop {
namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct ActionLook
{
    QString words;
    QString icon;
};
using Looks = QHash<QString, ActionLook>;

void add(Looks &looks, const char *action, const QString &words, const char *icon)
{
    looks.insert(QLatin1String(action), {words, QLatin1String(icon)});
}

void addRequests(Looks &looks)
{
    add(looks, "rental.requested", AuditWords::tr("Rental requested"), "plus-square");
    add(looks, "rental.awaiting_approval", AuditWords::tr("Approval wanted"), "hourglass-split");
    add(looks, "rental.approved", AuditWords::tr("Rental approved"), "check-circle");
    add(looks, "rental.rejected", AuditWords::tr("Rental rejected"), "x-circle");
    add(looks, "rental.denied", AuditWords::tr("Rental refused"), "x-circle");
    add(looks, "rental.reserved", AuditWords::tr("Budget reserved"), "wallet2");
    add(looks, "rental.submitting", AuditWords::tr("Rental being sent"), "send");
    add(looks, "rental.submitted", AuditWords::tr("Rental submitted"), "send");
    add(looks, "rental.running", AuditWords::tr("Instance running"), "play-circle");
    add(looks, "rental.closed", AuditWords::tr("Rental closed"), "check-circle");
    add(looks, "rental.failed", AuditWords::tr("Rental failed"), "x-circle");
    add(looks, "rental.cancelled", AuditWords::tr("Rental cancelled"), "slash-circle");
    add(looks, "command.requested", AuditWords::tr("Command requested"), "plus-square");
    add(looks, "command.awaiting_approval", AuditWords::tr("Approval of a command wanted"), "hourglass-split");
    add(looks, "command.approved", AuditWords::tr("Command approved"), "check-circle");
    add(looks, "command.rejected", AuditWords::tr("Command rejected"), "x-circle");
    add(looks, "command.denied", AuditWords::tr("Command refused"), "x-circle");
    add(looks, "command.submitting", AuditWords::tr("Command being sent"), "send");
    add(looks, "command.submitted", AuditWords::tr("Command submitted"), "send");
    add(looks, "command.closed", AuditWords::tr("Command done"), "check-circle");
    add(looks, "command.failed", AuditWords::tr("Command failed"), "x-circle");
    add(looks, "command.cancelled", AuditWords::tr("Command cancelled"), "slash-circle");
    add(looks, "change.requested", AuditWords::tr("Change requested"), "plus-square");
    add(looks, "change.awaiting_approval", AuditWords::tr("Approval of a change wanted"), "hourglass-split");
    add(looks, "change.approved", AuditWords::tr("Change approved"), "check-circle");
    add(looks, "change.rejected", AuditWords::tr("Change rejected"), "x-circle");
    add(looks, "change.denied", AuditWords::tr("Change outdated"), "x-circle");
    add(looks, "change.closed", AuditWords::tr("Change made"), "check-circle");
    add(looks, "change.cancelled", AuditWords::tr("Change cancelled"), "slash-circle");
    add(looks, "transfer.requested", AuditWords::tr("Transfer requested"), "plus-square");
    add(looks, "transfer.awaiting_approval", AuditWords::tr("Approval of a transfer wanted"), "hourglass-split");
    add(looks, "transfer.approved", AuditWords::tr("Transfer approved"), "check-circle");
    add(looks, "transfer.rejected", AuditWords::tr("Transfer rejected"), "x-circle");
    add(looks, "transfer.denied", AuditWords::tr("Transfer outdated"), "x-circle");
    add(looks, "transfer.submitting", AuditWords::tr("Credit is being moved"), "hourglass-split");
    add(looks, "transfer.failed", AuditWords::tr("Credit was not moved"), "x-circle");
    add(looks, "transfer.closed", AuditWords::tr("Transfer made"), "check-circle");
    add(looks, "transfer.cancelled", AuditWords::tr("Transfer cancelled"), "slash-circle");
    add(looks, "request.delegated", AuditWords::tr("Handed to somebody else"), "people");
    add(looks, "request.cancel_asked", AuditWords::tr("Cancelling asked"), "slash-circle");
}

void addInstances(Looks &looks)
{
    add(looks, "instance.found", AuditWords::tr("Instance found"), "eye");
    add(looks, "instance.duplicate", AuditWords::tr("Duplicate found"), "exclamation-triangle");
    add(looks, "instance.stranger", AuditWords::tr("Stranger seen"), "question-circle");
    add(looks, "instance.assigned", AuditWords::tr("Instance assigned"), "people");
    add(looks, "instance.extended", AuditWords::tr("End changed"), "clock");
    add(looks, "instance.noted", AuditWords::tr("Note changed"), "pencil");
    add(looks, "instance.warned", AuditWords::tr("Rule broken"), "exclamation-triangle");
    add(looks, "instance.stop_planned", AuditWords::tr("Stop planned"), "clock");
    add(looks, "instance.stop_held", AuditWords::tr("Stop held back"), "exclamation-triangle");
    add(looks, "instance.kept", AuditWords::tr("Kept running"), "play-circle");
    add(looks, "instance.outside_stop", AuditWords::tr("Stop with Vast.ai"), "clock");
    add(looks, "instance.gone", AuditWords::tr("Instance gone"), "trash");
    add(looks, "usage.metered", AuditWords::tr("Usage metered"), "speedometer2");
    add(looks, "charge.recorded", AuditWords::tr("Charges read"), "cash-coin");
    add(looks, "budget.saved", AuditWords::tr("Budget saved"), "wallet2");
    add(looks, "budget.raised", AuditWords::tr("Budget raised"), "wallet2");
    add(looks, "policy_template.saved", AuditWords::tr("Policy template saved"), "sliders");
    add(looks, "policy_template.removed", AuditWords::tr("Policy template removed"), "sliders");
    add(looks, "holidays.saved", AuditWords::tr("Holidays saved"), "clock");
    add(looks, "rental_template.saved", AuditWords::tr("Template saved"), "box-seam");
    add(looks, "rental_template.removed", AuditWords::tr("Template removed"), "box-seam");
    add(looks, "budget.transferred", AuditWords::tr("Budget transferred"), "wallet2");
    add(looks, "budget.reached", AuditWords::tr("Budget reached"), "bell");
    add(looks, "notice.given", AuditWords::tr("People told"), "bell");
    add(looks, "notice.acknowledged", AuditWords::tr("Notice acknowledged"), "check-circle");
    add(looks, "notifications.changed", AuditWords::tr("Notifications changed"), "gear");
    add(looks, "saving.booked", AuditWords::tr("Saving booked"), "piggy-bank");
    add(looks, "saving.ended", AuditWords::tr("Saving ended"), "piggy-bank");
}

void addPeople(Looks &looks)
{
    add(looks, "ledger.created", AuditWords::tr("Ledger created"), "database");
    add(looks, "ledger.restored", AuditWords::tr("Ledger restored"), "database");
    add(looks, "organisation.changed", AuditWords::tr("Organisation changed"), "gear");
    add(looks, "member.added", AuditWords::tr("Member added"), "person");
    add(looks, "member.role_changed", AuditWords::tr("Role changed"), "person");
    add(looks, "role.refused", AuditWords::tr("Refused by role"), "x-circle");
    add(looks, "access.requested", AuditWords::tr("Change of access requested"), "plus-square");
    add(looks, "access.submitting", AuditWords::tr("Change of access being sent"), "send");
    add(looks, "access.stepped", AuditWords::tr("Key on its way"), "key");
    add(looks, "access.closed", AuditWords::tr("Access changed"), "check-circle");
    add(looks, "access.failed", AuditWords::tr("Change of access failed"), "x-circle");
    add(looks, "access.cancelled", AuditWords::tr("Change of access cancelled"), "slash-circle");
    add(looks, "key.kept", AuditWords::tr("Key kept"), "key");
    add(looks, "key.revoked", AuditWords::tr("Key revoked"), "key");
    add(looks, "review.made", AuditWords::tr("Key reviewed"), "search");
    add(looks, "review.signed", AuditWords::tr("Review signed"), "check-circle");
    add(looks, "vendor_log.read", AuditWords::tr("Vast.ai's log read"), "journal-check");
    add(looks, "account.added", AuditWords::tr("Account added"), "key");
    add(looks, "account.changed", AuditWords::tr("Account changed"), "key");
    add(looks, "resource.assigned", AuditWords::tr("Resource assigned"), "people");
    add(looks, "account.removed", AuditWords::tr("Account removed"), "key");
    add(looks, "cost_center.added", AuditWords::tr("Cost centre added"), "people");
    add(looks, "team.added", AuditWords::tr("Team added"), "people");
    add(looks, "team.changed", AuditWords::tr("Team changed"), "people");
    add(looks, "team.archived", AuditWords::tr("Team archived"), "people");
    add(looks, "policy.saved", AuditWords::tr("Policy saved"), "file-earmark-text");
    add(looks, "invoice.issued", AuditWords::tr("Invoice issued"), "receipt");
    add(looks, "invoice.issued_despite", AuditWords::tr("Issued with a reason"), "receipt");
    add(looks, "invoice.credited", AuditWords::tr("Invoice credited"), "receipt");
    add(looks, "invoice.corrected", AuditWords::tr("Correction of a draft"), "receipt");
    add(looks, "team.billing_changed", AuditWords::tr("Invoice data changed"), "receipt");
    add(looks, "sharing.signed", AuditWords::tr("Sharing of cost signed"), "receipt");
    add(looks, "month.booked", AuditWords::tr("Month booked"), "calendar3");
    add(looks, "month.closed", AuditWords::tr("Month closed"), "lock-fill");
    add(looks, "dispute.opened", AuditWords::tr("Difference to be explained"), "question-circle");
    add(looks, "dispute.changed", AuditWords::tr("Difference answered"), "question-circle");
    add(looks, "reconciliation.tolerance_signed", AuditWords::tr("Tolerance signed"), "check-circle");
}

const Looks &looks()
{
    static const Looks all = [] {
        Looks made;
        addRequests(made);
        addInstances(made);
        addPeople(made);
        return made;
    }();
    return all;
}

} // namespace

QString auditNameWords(const QString &name)
{
    QString words = name;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    words.replace(QLatin1Char('.'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString auditActionWords(const QString &action)
{
    const auto found = looks().constFind(action);
    return found == looks().constEnd() ? auditNameWords(action) : found->words;
}

QString auditActionIcon(const QString &action)
{
    const auto found = looks().constFind(action);
    return found == looks().constEnd() ? QStringLiteral("record-circle") : found->icon;
}

QString auditActor(const governor::AuditRow &row)
{
    return row.event.by.isEmpty() ? AuditWords::tr("Executor") : row.byName;
}

} // namespace bursar::desktop
