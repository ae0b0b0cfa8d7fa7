#include "apps/wiring/signal_watch.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace bursar::apps {

namespace {

volatile std::sig_atomic_t signalled = 0;
volatile std::sig_atomic_t pipeEnd = -1;

void handle(int)
{
    signalled = 1;
    const char byte = 0;
    // The result cannot be used here; a full pipe wakes the event loop, too.
    [[maybe_unused]] const ssize_t written = ::write(pipeEnd, &byte, 1);
}

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        if (::read(m_pipe[0], bytes.data(), bytes.size()) > 0)
            Q_EMIT interruptedByUser();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : watched)
        sigaction(number, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is an error of a write, not the end of the process
}

SignalWatch::~SignalWatch()
{
    for (const int number : watched)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    pipeEnd = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

bool SignalWatch::interrupted()
{
    return signalled != 0;
}

} // namespace bursar::apps
