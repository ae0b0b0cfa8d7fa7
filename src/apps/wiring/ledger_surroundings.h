#pragma once

#include "governor/surroundings.h"

namespace bursar::apps {

/// What a ledger is opened with; run on the thread of its governor.
struct SurroundingsWish
{
    QString ledgerPath;
    QString clockUrl; ///< of a simulator; empty: the machine's clock, or the sample's own
    Duration callTimeout = std::chrono::seconds{30};
    bool wantsSample = true; ///< false: a sample's marketplace is not opened
    bool sampleMayBeBusy = false; ///< true: go on without a marketplace that another process holds
    std::function<void(const Error &)> clockLost;
};

struct LedgerSurroundings
{
    governor::Surroundings surroundings;
    /// Jumps to a sample's next due moment; false when nothing is due. Empty where time passes by itself.
    std::function<bool()> passTime;
};

Expected<LedgerSurroundings> ledgerSurroundings(const SurroundingsWish &wish);

} // namespace bursar::apps
