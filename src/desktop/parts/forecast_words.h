#pragma once

#include "domain/forecast.h"

namespace bursar::desktop {

/// `$212.00 – $248.00`; one amount where both ends are the same cent.
QString intervalText(const Forecast &forecast);
/// `Runs out today 16:40`, `Runs out 24 Nov`; empty where it does not. `zone` is the budget's.
QString runsOutShortly(const Forecast &forecast, Instant now, const QTimeZone &zone);
/// The same as a sentence with its cause.
QString runsOutText(const Forecast &forecast, Instant now, const QTimeZone &zone);
/// `A limit can be overrun by at most $0.42`
QString boundShortly(const OverrunBound &bound);
/// Why that is so, as a sentence: what runs bills until a stop takes effect.
QString boundText(const OverrunBound &bound);

/// `incl. $12.00 carried over, less $5.00 given to others`: what makes the limit another one than the rule's.
QString includedText(const BudgetStanding &budget);

} // namespace bursar::desktop
