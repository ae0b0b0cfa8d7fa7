#include "governor/executor/lease_holder.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace bursar::governor {

namespace {

using Holder = ledger::LeaseStore::Holder;

/// A process of its own that holds a lease and does nothing else.
class OtherExecutor
{
public:
    OtherExecutor()
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return;
        m_process = ::fork();
        if (m_process == 0) {
            const qint64 start = thisProcess(QStringLiteral("other")).processStart;
            if (::write(ends[1], &start, sizeof start) != sizeof start)
                ::_exit(1);
            while (true)
                ::pause();
        }
        holder = thisProcess(QStringLiteral("other"));
        holder.process = m_process;
        if (::read(ends[0], &holder.processStart, sizeof holder.processStart) != sizeof holder.processStart)
            holder.processStart = -1;
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~OtherExecutor()
    {
        kill();
        forget();
    }
    Q_DISABLE_COPY_MOVE(OtherExecutor)

    /// It is dead when this returns; until `forget`, the system keeps it as a zombie.
    void kill() const
    {
        ::kill(m_process, SIGKILL);
        siginfo_t ended;
        ::waitid(P_PID, static_cast<id_t>(m_process), &ended, WEXITED | WNOWAIT);
    }
    void stop() const
    {
        ::kill(m_process, SIGSTOP);
        siginfo_t stopped;
        ::waitid(P_PID, static_cast<id_t>(m_process), &stopped, WSTOPPED | WNOWAIT);
    }
    void forget() const { ::waitpid(m_process, nullptr, 0); }

    Holder holder;

private:
    pid_t m_process = -1;
};

} // namespace

/// Whether the one who holds the lease is still there, as the system tells it: no waiting until the lease is stale.
class TestLeaseHolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhileItRuns()
    {
        const OtherExecutor other;
        QVERIFY(other.holder.processStart > 0);
        QVERIFY(!isGone(other.holder));
        QVERIFY(!isGone(thisProcess(QStringLiteral("this"))));
    }
    void isThereWhileItStandsStill()
    {
        const OtherExecutor other;
        other.stop();
        QVERIFY(!isGone(other.holder));
    }
    void isGoneAsSoonAsItIsKilled()
    {
        const OtherExecutor other;
        other.kill();
        QVERIFY2(isGone(other.holder), "nobody has asked yet how it ended");
        other.forget();
        QVERIFY(isGone(other.holder));
    }
    void isGoneWhenAnotherProcessHasItsNumber()
    {
        OtherExecutor other;
        --other.holder.processStart;
        QVERIFY(isGone(other.holder));
    }
    void isNotJudgedFromAnotherMachine_data()
    {
        QTest::addColumn<QString>("boot");
        QTest::newRow("another start") << QStringLiteral("0b5f1b1c-0000-4000-8000-000000000000");
        QTest::newRow("unknown") << QString();
    }
    void isNotJudgedFromAnotherMachine()
    {
        QFETCH(const QString, boot);
        OtherExecutor other;
        other.kill();
        other.holder.boot = boot;
        QVERIFY(!isGone(other.holder));
    }
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestLeaseHolder)
#include "tst_lease_holder.moc"
