#pragma once

#include "documents/focus_csv.h"
#include "governor/chargeback/billed_month.h"

namespace bursar::ledger {
class Database;
}

namespace bursar::governor {

/// What a row says of an instance beside its cost.
struct ResourceFacts
{
    QString name; ///< its label
    QString location; ///< as Vast.ai tells it: `Sweden, SE`
    QString accountId;
    QString accountName;
    QString pricingCategory = QStringLiteral("Standard");
};

/// The rows of an issued invoice or credit note, whose amounts sum to its total exactly: usage by instance, meter and
/// day, as Vast.ai charged it; then what differs between that and the invoice, each with its own name. `parts`: the
/// team's costs of the month; `billed`: what was booked for it.
std::vector<documents::FocusRow> focusRows(const Invoice &invoice, const std::vector<CostPart> &parts,
                                           const BilledOwner &billed,
                                           const std::map<InstanceId, ResourceFacts> &resources);

/// Who bills: the organisation.
QString issuerOf(const Invoice &invoice);

/// Facts of all instances that the ledger knows.
Expected<std::map<InstanceId, ResourceFacts>> resourceFacts(ledger::Database &database);

} // namespace bursar::governor
