#pragma once

#include "domain/periods.h"

namespace bursar::governor {

/// Which run of numbers an invoice belongs to: its month's year when the number shows the year, else one run for all
/// (numbers that began anew each year would repeat).
QString invoiceSeries(const QString &scheme, Month month);

/// Credit notes have numbers of their own: the invoices' scheme with `CN-` in front.
QString creditNoteScheme(const QString &invoiceScheme);
QString creditNoteSeries(const QString &invoiceScheme, Month month);

} // namespace bursar::governor
