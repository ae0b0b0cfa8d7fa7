#pragma once

#include "foundation/chance.h"
#include "ledger/database.h"
#include "scenarios/episode.h"
#include "scenarios/failing_disk.h"
#include "scenarios/process.h"
#include "simulator/transport/in_memory_transport.h"
#include "simulator/transport/journaled_market.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace bursar {

/// A number of the plan's seed, told apart by what it is for, so that a new kind of event does not change the others.
class EpisodeChance
{
public:
    EpisodeChance(quint64 seed, quint64 purpose)
        : m_chance(seed * 1'000'003 + purpose)
    {
    }
    Chance &source() { return m_chance; }
    /// Both inclusive.
    qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(m_chance.below(static_cast<quint64>(high - low + 1)));
    }
    bool percent(int share) { return between(0, 99) < share; }
    Duration between(Duration low, Duration high) { return Duration{between(low.count(), high.count())}; }
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<size_t>(between(0, static_cast<qint64>(std::size(list)) - 1))];
    }

private:
    SeededChance m_chance;
};

/// A look of the executor at the whole fleet of an account, as the wire saw it.
struct FleetLook
{
    QString account;
    Instant at;
};

/// A policy of a team, since when.
struct PolicyInForce
{
    QString slug;
    Instant from;
    Policy policy;
};

/// The market, the ledger's file and the process that has it open; what people and faults do to them is elsewhere.
class EpisodeWorld
{
public:
    explicit EpisodeWorld(const EpisodePlan &plan);

    governor::Governor &governor() { return *m_process->governor; }
    VirtualTime &time() { return m_time; }
    simulator::JournaledMarket &market() { return *m_market; }
    const QString &path() const { return m_path; }
    const std::vector<FleetLook> &looks() const { return m_looks; }
    const std::vector<PolicyInForce> &policies() const { return m_policies; }
    std::vector<QString> slugs() const;
    const MemberId &person() const { return m_person; }
    const MemberId &manager() const { return m_manager; }
    EpisodeReport &report() { return m_report; }
    void count(const QString &what) { ++m_report.counts[what]; }
    void tell(const QString &what);
    void violated(const QString &promise);

    /// Something a person does with Bursar; the process may end on the way.
    void use(const std::function<void(governor::Governor &)> &action);
    /// Time passes; a process that is gone is started again.
    void live(Duration time);
    /// The process is gone at its n-th look at the clock from now.
    void endProcessSoon(quint64 looks) { m_process->time.endAtLook(looks); }
    /// The power goes at the n-th write to the disk from now; false in an episode in which it does not.
    bool losePowerSoon(quint64 writes);
    /// A person was told that it is durable.
    void acknowledged(const std::vector<Request> &requests);
    const std::set<RequestId> &promised() const { return m_promised; }
    /// The executor stands still; another takes over; the first wakes and goes on as if nothing had been.
    void loseLease(Duration frozen, Duration before, Duration together);
    /// Ends the process and starts another after that time.
    void restart(Duration after);
    /// Nobody works for so long.
    void sleep(Duration time);
    void calm(); ///< no fault waits any more, nothing else will break
    void fault(const QByteArray &json) { call("POST", "/simulator/faults", json); }
    /// As somebody who has the account's key does, past Bursar.
    QByteArray past(const QString &account, const QByteArray &method, const QByteArray &target, const QByteArray &body);
    void savePolicy(const QString &slug, const Policy &policy);
    const std::vector<QString> &accounts() const { return m_accounts; }
    Duration longestSlowness{0};
    bool clocksDiffered = false;

private:
    /// Thousands of episodes need no disk.
    static QString inMemory()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory + QStringLiteral("/episode-XXXXXX")
                                              : QStringLiteral("episode-XXXXXX");
    }
    std::unique_ptr<Process> start(bool first);
    void setUp(EpisodeChance chance);
    void afterEvent();
    void recover();
    void watchRecords();
    void checkRecords();
    void restorePower();
    bool powered() const { return !m_disk || !m_disk->hasFailed(); }
    QByteArray call(const QByteArray &method, const QByteArray &target, const QByteArray &body);
    void heard(const vast::HttpRequest &request, const Expected<vast::HttpAnswer, vast::TransportFailure> &answer);

    EpisodePlan m_plan;
    EpisodeChance m_accidents;
    EpisodeReport m_report;
    std::unique_ptr<FailingDisk> m_disk; ///< before everything that has a file open
    QTemporaryDir m_folder{inMemory()};
    QString m_path = m_folder.filePath(QStringLiteral("ledger.sqlite"));
    SeededChance m_chance;
    VirtualTime m_time;
    int m_processes = 0;
    std::unique_ptr<simulator::JournaledMarket> m_market;
    std::unique_ptr<simulator::InMemoryTransport> m_wire;
    std::unique_ptr<ledger::Database> m_watch; ///< tells which records were changed without an event
    std::unique_ptr<Process> m_former;
    std::unique_ptr<Process> m_process;
    std::vector<QString> m_accounts;
    std::vector<FleetLook> m_looks;
    std::vector<PolicyInForce> m_policies;
    MemberId m_person;
    MemberId m_manager;
    std::set<RequestId> m_promised;
};

} // namespace bursar
