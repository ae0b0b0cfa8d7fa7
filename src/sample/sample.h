#pragma once

#include "foundation/expected.h"
#include "foundation/time_types.h"
#include "governor/surroundings.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace bursar::sample {

/// The marketplace of a sample ledger, in memory with its journal (`LEDGER.market`), and the virtual time that both
/// live on. Belongs to the thread of the governor that uses it. Held by one process at a time.
class SampleMarketplace
{
public:
    /// Of an existing sample ledger; an environment error (`market_busy`) while another process holds the journal.
    static Expected<std::unique_ptr<SampleMarketplace>> open(const QString &ledgerPath);
    ~SampleMarketplace();
    SampleMarketplace(const SampleMarketplace &) = delete;
    SampleMarketplace &operator=(const SampleMarketplace &) = delete;

    Timers &timers();
    vast::Transport &transport();
    Instant now() const;

    /// Jumps to the next due moment (bursarctl while a command waits). False when nothing is due.
    bool runNext();
    void advanceTo(Instant until);

    /// Lets time pass at `speed` times real time, driven by the event loop; 0 pauses.
    void setSpeed(int speed);
    int speed() const;

private:
    friend class SampleMaking;
    class Private;
    explicit SampleMarketplace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What a governor on the sample ledger is handed: it keeps the marketplace alive as long as it needs it.
governor::Surroundings surroundingsOf(std::shared_ptr<SampleMarketplace> marketplace, const QString &processName);

struct SampleFacts
{
    QString ledger;
    QStringList teams;
    QStringList accounts;
    Instant from;
    Instant to;
};

/// Told now and then; returning false cancels (the unfinished files are removed).
using Progress = std::function<bool(int percent, const QString &what)>;

/// Makes a new ledger with the sample organisation: the three teams in one account *Research EU*, cost centres
/// 4100–4300, monthly budgets, three months of history that the same use cases and executor made. Refuses a file that
/// exists (usage). `until`: where the history ends; by default a moment that belongs to the seed.
Expected<SampleFacts> makeSample(const QString &ledgerPath, quint64 seed, const std::optional<Instant> &until,
                                 const Progress &progress);

/// Lets the time of a sample ledger pass, with the executor at work.
Expected<SampleFacts> advanceSample(const QString &ledgerPath, Duration by, const Progress &progress);

} // namespace bursar::sample
