#pragma once

#include "domain/rates.h"

#include <optional>

namespace bursar::governor {

/// Whole days for which an account's money lasts at that rate; nothing when nothing is spent. `spendable` is balance
/// and credit together: accounts that prepay keep one of them at zero.
std::optional<int> daysLeft(Money spendable, HourlyRate burnRate);

} // namespace bursar::governor
