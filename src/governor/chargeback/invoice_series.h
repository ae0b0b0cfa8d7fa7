#pragma once

#include "domain/periods.h"

namespace bursar::governor {

/// Which run of numbers an invoice belongs to: its month's year when the number shows the year, else one run for all
/// (numbers that began anew each year would repeat).
QString invoiceSeries(const QString &scheme, Month month);

} // namespace bursar::governor
