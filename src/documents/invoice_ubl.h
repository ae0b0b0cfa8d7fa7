#pragma once

#include "domain/invoice.h"
#include "foundation/expected.h"

namespace bursar::documents {

/// The invoice as EN 16931 in UBL 2.1 syntax (Invoice, or CreditNote), one tax category for all: `S` with a rate, `O`
/// (not subject to tax) without. Lines of which quantity × price is not the amount stand as one piece at the amount,
/// with quantity and price in words, so that the arithmetic of readers holds. Refused (Usage, code `ubl_needs_data`)
/// without what the standard wants: names, a country of sender and recipient (the last line of an address as a
/// two-letter code, or the beginning of the tax id), the tax id if tax is charged, terms of payment, a line.
/// Business rules: docs.peppol.eu and the standard's table of business terms.
Expected<QByteArray> invoiceUbl(const Invoice &invoice);

} // namespace bursar::documents
