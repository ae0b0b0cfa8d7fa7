#include "governor/reading/reader_pool.h"

namespace bursar::governor {

ReaderPool::~ReaderPool()
{
    stop();
}

void ReaderPool::start(const QString &path, int threads)
{
    stop();
    m_running = true;
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back(QThread::create([this, path] { serve(path); }));
        m_threads.back()->setObjectName(QStringLiteral("ledger reader %1").arg(i + 1));
        m_threads.back()->start();
    }
}

void ReaderPool::give(Work work, bool urgent)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_running)
            return;
        if (urgent)
            m_waiting.push_front(std::move(work));
        else
            m_waiting.push_back(std::move(work));
    }
    m_arrived.notify_one();
}

void ReaderPool::stop()
{
    std::deque<Work> dropped; // ends the promises in it outside the lock: somebody may ask again because of it
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
        dropped.swap(m_waiting);
    }
    m_arrived.notify_all();
    for (const auto &thread : m_threads)
        thread->wait();
    m_threads.clear();
}

void ReaderPool::serve(const QString &path)
{
    std::unique_ptr<LedgerReader> reader;
    while (true) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [this] { return !m_running || !m_waiting.empty(); });
            if (!m_running)
                return;
            work = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        if (!reader) {
            auto opened = LedgerReader::open(path);
            if (!opened) {
                qWarning("A reader could not open the ledger: %s", qUtf8Printable(opened.error().message));
                continue;
            }
            reader = *std::move(opened);
        }
        work(*reader);
    }
}

} // namespace bursar::governor
