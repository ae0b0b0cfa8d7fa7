#pragma once

#include "domain/rates.h"

namespace bursar {

// Amounts in sentences: `$` in front, thousands separated. What is needed is rounded up and what is left down,
// so that a sentence never says that $2.00 exceeds $2.00.

/// `$1,234.57`: up to the next cent.
QString dollarsUp(Money amount);
/// `$1,234.56`: down to the cent.
QString dollarsDown(Money amount);
/// `$2.81`, `$0.3444`: up to four decimals, rounded up.
QString pricePerHourUp(HourlyRate price);
/// `$2.00`, as exact as it was typed.
QString priceAsTyped(HourlyRate price);
/// `8 h`, `90 min`, `3 d`: exact, in the largest unit that is.
QString spanInWords(Duration time);

} // namespace bursar
