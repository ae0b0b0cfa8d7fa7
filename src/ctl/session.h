#pragma once

#include "ctl/command_line.h"
#include "ctl/output.h"
#include "ctl/world.h"
#include "governor/governor.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace bursar::ctl {

/// One command while it runs: what was typed, where answers go, the open ledger, and how to wait without blocking the
/// event loop.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the session.
    Session(const CommandLine &line, Output &output, World &world, QObject *parent = nullptr);
    ~Session() override;

    /// Prepares what the command needs, then runs it. `finished` comes once, possibly before this returns.
    void start();
    /// Ctrl-C or SIGTERM: ends in order.
    void interrupt();

    const CommandLine &line() const { return m_line; }
    const QString &argument(qsizetype index) const { return m_line.arguments.at(index); }
    Output &output() { return m_output; }
    World &world() { return m_world; }
    /// Only for commands that need the ledger.
    governor::Governor &governor() { return *m_governor; }
    const governor::LedgerReader &reader() { return m_governor->reader(); }
    const QString &ledgerPath() const { return m_ledgerPath; }
    QString ledgerUrl() const { return QLatin1String("sqlite:") + m_ledgerPath; }
    Instant now() const { return m_governor->now(); }
    /// For how long a person waits: real time, but the ledger's on the sample, whose time jumps while we wait.
    Instant patienceNow() const;
    bool hasSimulatorClock() const { return m_line.has(QStringLiteral("clock")); }
    void setSampleSpeed(int speed);
    /// Who acts; made in the ledger if new. For commands that write.
    Expected<MemberId> actor();
    /// Who acts, empty if the ledger does not know them yet. For commands that only read.
    Expected<MemberId> knownActor() { return m_governor->memberNamed(actorName()); }
    QString actorName() const;

    /// Prints the answer, or the error, and ends the command.
    void finish(const Expected<Document> &answer);
    void finish(int exitCode);

    /// Calls `step` now and then (100 ms of real time; after each due moment on the sample) until it returns true.
    /// `step` calls `finish` itself. One at a time.
    void waitUntil(std::function<bool()> step);
    /// Lets time pass while something that calls back is under way.
    void wait()
    {
        waitUntil([] { return false; });
    }
    /// Keeps something alive as long as the session.
    void keep(std::shared_ptr<void> thing) { m_kept = std::move(thing); }
    /// Instead of exit code 130; for servers.
    void setExitCodeOfInterrupt(int exitCode) { m_interruptExit = exitCode; }

Q_SIGNALS:
    void finished(int exitCode);

private:
    Expected<QString> findLedger() const;
    void open(const Expected<governor::Surroundings> &surroundings);
    Expected<void> checkClock();
    Expected<void> checkRole();
    TeamId teamMeant() const;
    std::optional<TeamId> ownerOfNamed(const MemberId &by);
    void run();
    void step();
    void failToOpen(const Error &error);

    const CommandLine &m_line;
    Output &m_output;
    World &m_world;
    QString m_ledgerPath;
    governor::Surroundings m_surroundings;
    std::unique_ptr<governor::Governor> m_governor;
    std::shared_ptr<void> m_kept;
    std::function<bool()> m_step;
    QTimer m_stepTimer;
    int m_interruptExit = 130;
    bool m_done = false;
};

/// A command that answers at once.
template <class Answer>
std::function<void(Session &)> atOnce(Answer answer)
{
    return [answer](Session &session) { session.finish(answer(session)); };
}

} // namespace bursar::ctl
