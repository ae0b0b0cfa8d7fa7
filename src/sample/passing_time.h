#pragma once

#include "governor/governor.h"
#include "sample/sample.h"

namespace bursar::sample {

/// One round of the executor, with time running until it has answered.
Expected<void> lookOnce(SampleMarketplace &marketplace, governor::Governor &governor);

/// Lets time pass with the executor at work: it looks often while something is changing and at each planned end, seldom
/// else, so that a month takes seconds. Stops early when progress says so; the ledger is whole at any moment.
Expected<void> passTime(SampleMarketplace &marketplace, governor::Governor &governor, Instant until,
                        const Progress &progress);

} // namespace bursar::sample
