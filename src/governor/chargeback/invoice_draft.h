#pragma once

#include "domain/invoice.h"
#include "governor/costs/costs.h"

#include <QTimeZone>

namespace bursar::governor {

/// True if Vast.ai's charge for the part is still to come. A part too small to show in a charge (three decimals) lacks
/// none.
bool lacksCharge(const CostPart &part);

/// The draft of a team's month: a pure function of its costs. The exact sum of the costs is rounded once, half to even,
/// to whole cents; lines are instance × meter of the whole month and share the cents by largest remainder, those
/// without a cent are left out. What Vast.ai charged without naming a meter joins the biggest line of its instance,
/// which says so. Tax and mark-up are zero.
Invoice draftInvoice(const Organisation &organisation, const Team &team, const QString &costCenterCode, Month month,
                     const std::vector<CostPart> &costs, const QTimeZone &zone);

} // namespace bursar::governor
