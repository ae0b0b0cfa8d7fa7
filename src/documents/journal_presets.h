#pragma once

#include "domain/export_options.h"
#include "domain/invoice.h"

#include <QByteArray>

namespace bursar::documents {

/// The columns of a DATEV booking batch that matter here (`Umsatz` … `KOST1`), a booking for each part of a document:
/// semicolons, decimal comma, day and month as DDMM, in UTF-8 with its mark. Without the EXTF line on top, which names
/// a consultant and a client that Bursar does not know: import it as an own text format.
QByteArray datevHeader();
QByteArray datevRows(const Invoice &invoice, const JournalAccounts &accounts);

/// Transactions with splits, as GnuCash's import assistant reads them ("multi-split"): accounts by their full names,
/// debits positive.
QByteArray gnuCashHeader();
QByteArray gnuCashRows(const Invoice &invoice, const JournalAccounts &accounts);

} // namespace bursar::documents
