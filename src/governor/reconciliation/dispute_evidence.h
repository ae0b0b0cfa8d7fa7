#pragma once

#include "domain/month_close.h"
#include "governor/chargeback/invoice_export.h"

namespace bursar::governor {

/// The letter to Vast.ai about a disputed difference as PDF: what was metered and charged on each UTC day, and the
/// audit root that stands behind it. Put in place as a whole; a connection of its own, on any thread.
Expected<ExportedInvoices> exportDisputeLetter(const QString &ledgerPath, Month month, InstanceId instance,
                                               AmountKind kind, const QString &path, Instant now);

} // namespace bursar::governor
