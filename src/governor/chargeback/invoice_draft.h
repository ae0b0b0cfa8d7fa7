#pragma once

#include "domain/invoice.h"
#include "governor/chargeback/billed_month.h"

#include <QTimeZone>

namespace bursar::governor {

/// True if Vast.ai's charge for the part is still to come. A part too small to show in a charge (three decimals) lacks
/// none.
bool lacksCharge(const CostPart &part);

/// What an invoice is made of, beside the costs.
struct DraftContext
{
    Organisation organisation;
    Team team;
    QString costCenterCode;
    Month month;
    QTimeZone zone;
    TeamBilling billing;
    std::vector<Correction> corrections; ///< of this team and month
    Money shared; ///< its part of what is nobody's
    SharingMethod sharing = SharingMethod::None;
    std::map<InstanceId, QString> groups; ///< by the team's terms; what is not in it belongs to no group
};

/// The draft of a team's month: a pure function. `parts` tell the quantities, `billed` the amounts. Their exact sum is
/// rounded once, half to even, to whole cents; lines are instance × meter of the whole month, then late charges by
/// month and instance, and share the cents by largest remainder; those without a cent are left out. What Vast.ai
/// charged without naming a meter joins the biggest line of its instance, which says so. Then come the team's part of
/// unallocated cost, corrections, mark-up and tax.
Invoice draftInvoice(const DraftContext &context, const std::vector<CostPart> &parts, const BilledOwner &billed);

} // namespace bursar::governor
