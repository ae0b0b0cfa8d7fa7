#pragma once

#include "governor/reading/ledger_reader.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace bursar::governor {

/// Threads that read the ledger, each with a connection of its own, opened at its first work.
class ReaderPool
{
public:
    using Work = std::function<void(const LedgerReader &)>;

    ReaderPool() = default;
    ~ReaderPool();
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;

    void start(const QString &path, int threads);
    /// Work begins in the order in which it was given; urgent work before all that waits. Dropped (destroyed) when the
    /// pool is not running or the ledger cannot be opened.
    void give(Work work, bool urgent = false);
    /// Drops what waits, waits for what runs, ends the threads.
    void stop();

private:
    void serve(const QString &path);

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Work> m_waiting;
    bool m_running = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace bursar::governor
