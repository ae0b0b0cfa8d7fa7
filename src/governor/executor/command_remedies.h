#pragma once

#include "domain/decision.h"
#include "domain/request.h"

#include <QTimeZone>

namespace bursar::governor {

/// A command as it was judged: like a rental of the instance from `begin` on.
struct JudgedCommand
{
    CommandOrder order;
    Instant begin;
    std::optional<Instant> endsNow; ///< the instance's planned end without the command
    QTimeZone zone; ///< the team's
};

/// Makes of what would help a new rental what helps the command: what speaks of other machines goes, fewer hours become
/// an earlier end, and what is to be typed again is the command.
void fitToCommand(Reason &reason, const JudgedCommand &command);

} // namespace bursar::governor
