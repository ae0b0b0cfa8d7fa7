#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace bursar::governor {

/// Slow work beside the thread that asks for it: what must wait for nobody goes on meanwhile. Belongs to that thread,
/// which needs an event loop.
class Background
{
public:
    Background() = default;
    /// Waits for what runs; its results are dropped.
    ~Background();
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    using Told = std::function<void()>;
    /// `work` runs on a thread of its own and shares nothing with this one; what it returns is run here.
    void run(std::function<Told()> work);

private:
    QObject m_home;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace bursar::governor
