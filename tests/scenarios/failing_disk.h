#pragma once

#include "foundation/chance.h"

#include <QString>

#include <memory>

namespace bursar {

/// A disk under SQLite that keeps account of what has really reached it, and that loses its power. It takes the place
/// of SQLite's own way to files for the whole program while it lives, for files whose names hold `ledger`.
class FailingDisk
{
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// Writes and syncs so far.
    quint64 steps() const;
    /// The power goes at that step: nothing is written any more, every call fails. 0: never.
    void failAtStep(quint64 step);
    bool hasFailed() const;
    /// What the files hold when the power is back: everything that was synced; of the rest any part of the writes, some
    /// torn at a sector's end. Every connection must be closed.
    void restorePower(Chance &chance);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace bursar
