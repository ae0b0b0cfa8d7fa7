#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/periods.h"
#include "foundation/time_types.h"

#include <QString>

#include <vector>

namespace bursar::governor {

/// How an account's balance of one moment became that of another, in a month of UTC days:
/// opening + money in − usage = closing, and what is left over.
struct AccountMonth
{
    struct Line
    {
        Instant at;
        QString type; ///< Vast.ai's: `credit`, `transfer`, …
        QString description;
        Money amount; ///< what the balance gained; less than zero: it lost
        friend bool operator==(const Line &, const Line &) = default;
    };
    QString account;
    Month month;
    Money opening;
    Instant openingAt; ///< when it was first seen in the month
    Money closing;
    Instant closingAt; ///< when it was first seen after the month, or seen last
    bool isOver = false; ///< the month is; closing is its end
    std::vector<Line> lines; ///< in between, in order
    Money moneyIn; ///< sum of the lines
    Money usage; ///< as charged, where charges are there yet, else as metered
    Money unexplained; ///< closing − (opening + money in − usage)
};

} // namespace bursar::governor
