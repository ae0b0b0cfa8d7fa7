#include "governor/desk.h"

#include "governor/reading/reader_pool.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <mutex>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""ms;

constexpr auto lookEvery = 200ms; ///< real time: others' changes show within half a second
constexpr int readers = 2;
/// Figures that only depend on the time (running costs, what is committed) are read anew after so long, on the ledger's
/// clock.
constexpr auto oldest = std::chrono::seconds{30};

} // namespace

/// What the threads share. `now` and `executor` are told by the governor's thread, since neither the ledger's
/// clock nor the executor may be touched by another one.
class Desk::Private
{
public:
    explicit Private(Desk &desk)
        : m_desk(desk)
    {
        QObject::connect(&m_lookTimer, &QTimer::timeout, &m_desk, [this] { look(false); });
    }

    // GUI thread.
    QFuture<Expected<void>> open(Opening opening, const QString &actorName);
    void close();
    void give(std::function<void(Governor &, const MemberId &)> work);
    void look(bool anyway);

    ReaderPool pool;
    Instant now() const { return instantFromMillis(m_nowMillis.load()); }

private:
    // Governor's thread.
    Expected<QString> stand(const Opening &opening, const QString &actorName);
    void tell();
    void fall();

    // A reader's thread.
    void makeSnapshot(const LedgerReader &reader, const ExecutorState &executor, const MemberId &by, bool anyway,
                      int session);

    Desk &m_desk;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_home; ///< lives on the governor's thread
    QTimer m_lookTimer;
    bool m_open = false;
    int m_session = 0; ///< what belongs to a ledger that was closed since is dropped

    // On the governor's thread alone.
    std::unique_ptr<Governor> m_governor;
    MemberId m_actor;
    std::unique_ptr<QTimer> m_tellTimer;

    std::atomic<std::int64_t> m_nowMillis{0};
    std::mutex m_executorMutex;
    ExecutorState m_executor;

    // At most one snapshot is being made; these belong to whoever makes it.
    std::atomic<bool> m_looking{false};
    std::atomic<bool> m_wanted{false};
    QByteArray m_stamp;
    DeskSnapshotPtr m_last;
    QString m_lastProblem;
};

QFuture<Expected<void>> Desk::Private::open(Opening opening, const QString &actorName)
{
    close();
    auto promise = std::make_shared<QPromise<Expected<void>>>();
    promise->start();
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("governor"));
    m_home = std::make_unique<QObject>();
    m_home->moveToThread(m_thread.get());
    m_thread->start();
    m_open = true;
    QMetaObject::invokeMethod(
        m_home.get(),
        [this, promise, opening = std::move(opening), actorName, session = m_session] {
            const Expected<QString> path = stand(opening, actorName);
            if (!path) {
                fall();
                promise->addResult(Expected<void>(path.failure()));
                promise->finish();
                return;
            }
            QMetaObject::invokeMethod(
                &m_desk,
                [this, promise, path = *path, session] {
                    if (m_open && session == m_session) {
                        pool.start(path, readers);
                        m_lookTimer.start(lookEvery);
                        look(true);
                    }
                    promise->addResult(Expected<void>());
                    promise->finish();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return promise->future();
}

Expected<QString> Desk::Private::stand(const Opening &opening, const QString &actorName)
{
    auto governor = opening();
    if (!governor)
        return governor.failure();
    m_governor = *std::move(governor);
    const Expected<MemberId> actor = m_governor->actor(actorName);
    if (!actor)
        return actor.failure();
    m_actor = *actor;
    m_governor->executor().observe([this](const Executor::Happening &happening) {
        QMetaObject::invokeMethod(
            &m_desk, [this, happening] { Q_EMIT m_desk.happened(happening.action, happening.subject, happening.text); },
            Qt::QueuedConnection);
    });
    m_governor->executor().start();
    tell();
    m_tellTimer = std::make_unique<QTimer>();
    QObject::connect(m_tellTimer.get(), &QTimer::timeout, m_home.get(), [this] { tell(); });
    m_tellTimer->start(lookEvery);
    return m_governor->path();
}

void Desk::Private::tell()
{
    m_nowMillis = toMillis(m_governor->now());
    ExecutorState state = m_governor->executor().state();
    const std::lock_guard lock(m_executorMutex);
    m_executor = std::move(state);
}

void Desk::Private::fall()
{
    m_tellTimer.reset();
    if (m_governor)
        m_governor->executor().stop();
    m_governor.reset();
}

void Desk::Private::close()
{
    m_lookTimer.stop();
    m_open = false;
    ++m_session;
    pool.stop();
    if (!m_thread)
        return;
    // Behind everything that was asked before: a change that somebody made last is not lost.
    QObject *home = m_home.get();
    QMetaObject::invokeMethod(
        home,
        [this] {
            fall();
            m_thread->quit();
        },
        Qt::QueuedConnection);
    m_thread->wait();
    m_home.reset();
    m_thread.reset();
    m_last.reset();
}

void Desk::Private::give(std::function<void(Governor &, const MemberId &)> work)
{
    if (!m_open)
        return;
    QMetaObject::invokeMethod(
        m_home.get(),
        [this, work = std::move(work)] {
            if (!m_governor)
                return;
            work(*m_governor, m_actor);
            if (m_governor)
                m_nowMillis = toMillis(m_governor->now());
        },
        Qt::QueuedConnection);
}

void Desk::Private::look(bool anyway)
{
    if (anyway)
        m_wanted = true;
    if (m_looking.exchange(true))
        return;
    ExecutorState executor;
    {
        const std::lock_guard lock(m_executorMutex);
        executor = m_executor;
    }
    // Let go of together with the work, whether that was done or dropped.
    auto looking = std::shared_ptr<void>(nullptr, [this](void *) { m_looking = false; });
    // Urgent: a page that waits for its figures must not wait behind a report.
    pool.give(
        [this, executor, session = m_session, by = m_actor, looking = std::move(looking)](const LedgerReader &reader) {
            makeSnapshot(reader, executor, by, m_wanted.exchange(false), session);
        },
        true);
}

void Desk::Private::makeSnapshot(const LedgerReader &reader, const ExecutorState &executor, const MemberId &by,
                                 bool anyway, int session)
{
    const Instant at = now();
    const auto stamp = reader.changeStamp();
    if (!stamp)
        return;
    const bool changed = anyway || !m_last || *stamp != m_stamp || at - m_last->now >= oldest;
    if (!changed && m_last->executor == executor)
        return;
    DeskSnapshot next;
    if (changed) {
        const auto made = reader.snapshot(at, by);
        if (!made) {
            // Said once, not five times a second.
            if (m_lastProblem != made.error().message)
                qWarning("The ledger could not be read: %s", qUtf8Printable(made.error().message));
            m_lastProblem = made.error().message;
            return;
        }
        next = **made;
        m_stamp = *stamp;
    } else {
        next = *m_last;
        next.now = at;
    }
    m_lastProblem.clear();
    next.executor = executor;
    m_last = std::make_shared<const DeskSnapshot>(std::move(next));
    QMetaObject::invokeMethod(
        &m_desk,
        [this, session, snapshot = m_last] {
            if (session != m_session)
                return;
            m_desk.m_snapshot = snapshot;
            Q_EMIT m_desk.snapshotChanged();
        },
        Qt::QueuedConnection);
}

Desk::Desk(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this))
{
}

Desk::~Desk()
{
    close();
}

QFuture<Expected<void>> Desk::open(Opening opening, const QString &actorName)
{
    m_snapshot.reset();
    return d->open(std::move(opening), actorName);
}

void Desk::close()
{
    d->close();
}

void Desk::refresh()
{
    d->look(true);
}

void Desk::onGovernor(std::function<void(Governor &, const MemberId &)> work)
{
    d->give(std::move(work));
}

void Desk::onReader(std::function<void(const LedgerReader &, Instant)> work)
{
    d->pool.give([this, work = std::move(work)](const LedgerReader &reader) { work(reader, d->now()); });
}

} // namespace bursar::governor
