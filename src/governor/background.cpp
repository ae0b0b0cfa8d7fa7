#include "governor/background.h"

namespace bursar::governor {

Background::~Background()
{
    for (const auto &thread : m_threads)
        thread->wait();
}

void Background::run(std::function<Told()> work)
{
    std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
    m_threads.emplace_back(QThread::create(
        [home = &m_home, work = std::move(work)] { QMetaObject::invokeMethod(home, work(), Qt::QueuedConnection); }));
    m_threads.back()->setObjectName(QStringLiteral("background"));
    m_threads.back()->start();
}

} // namespace bursar::governor
