#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace bursar::apps {

/// SIGINT and SIGTERM as a signal of Qt (through a pipe, as a signal handler may do next to nothing). One per process.
class SignalWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

    /// True from the first signal on, also while the event loop does not run.
    static bool interrupted();

Q_SIGNALS:
    void interruptedByUser();

private:
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace bursar::apps
