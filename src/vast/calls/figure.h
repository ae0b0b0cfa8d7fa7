#pragma once

#include "domain/quantity.h"

namespace bursar::vast {

/// A plain figure of Vast.ai's with up to three decimals: a load, a multiplier, a number of months.
using Figure = Thousandths<struct FigureTag>;

} // namespace bursar::vast
