#pragma once

#include "governor/governor.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>

namespace bursar::governor {

/// The governor and a small pool of readers on threads of their own, for a window: every answer is a future, and no
/// call waits. Lives in the GUI thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// Makes the governor on its thread (where the surroundings must be made, too).
    using Opening = std::function<Expected<std::unique_ptr<Governor>>()>;

    explicit Desk(QObject *parent = nullptr);
    ~Desk() override;

    /// Opens; the future tells when the governor stands (or why not). Then snapshots come by `snapshotChanged`.
    QFuture<Expected<void>> open(Opening opening, const QString &actorName);
    /// Stops the executor, closes the ledger, ends the threads. Called by the destructor, too.
    void close();

    /// The last snapshot; null before the first.
    DeskSnapshotPtr snapshot() const { return m_snapshot; }
    /// Asks for a fresh one soon (also happens by itself within half a second of any change).
    void refresh();

    /// Runs on the governor's thread, with the actor. `work` returns a value or an Expected.
    template <class Work>
    auto ask(Work work) -> QFuture<std::invoke_result_t<Work, Governor &, const MemberId &>>
    {
        using Answer = std::invoke_result_t<Work, Governor &, const MemberId &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        onGovernor([promise, work = std::move(work)](Governor &governor, const MemberId &actor) mutable {
            promise->addResult(work(governor, actor));
            promise->finish();
        });
        return promise->future();
    }
    /// For calls that answer later: `work` gets a function to be called once with the answer.
    template <class Answer>
    QFuture<Answer> askLater(std::function<void(Governor &, const MemberId &, std::function<void(Answer)>)> work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        onGovernor([promise, work = std::move(work)](Governor &governor, const MemberId &actor) {
            work(governor, actor, [promise](Answer answer) {
                promise->addResult(std::move(answer));
                promise->finish();
            });
        });
        return promise->future();
    }
    /// Runs on a reader's thread with a connection of its own; `now` is the ledger's time.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, const LedgerReader &, Instant>>
    {
        using Answer = std::invoke_result_t<Work, const LedgerReader &, Instant>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        onReader([promise, work = std::move(work)](const LedgerReader &reader, Instant now) mutable {
            promise->addResult(work(reader, now));
            promise->finish();
        });
        return promise->future();
    }

Q_SIGNALS:
    void snapshotChanged();
    /// Something the executor did, for the status bar and notices.
    void happened(const QString &action, const QString &subject, const QString &text);

private:
    void onGovernor(std::function<void(Governor &, const MemberId &)> work);
    void onReader(std::function<void(const LedgerReader &, Instant)> work);

    class Private;
    std::unique_ptr<Private> d;
    DeskSnapshotPtr m_snapshot;
};

/// The only way in which a QObject listens to a future: dies with its owner, and a cancelled answer is dropped.
template <class Answer, class Handler>
void whenDone(const QFuture<Answer> &future, QObject *owner, Handler handler)
{
    using Watcher = QFutureWatcher<Answer>;
    auto *watcher = new Watcher(owner);
    QObject::connect(watcher, &Watcher::finished, owner, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace bursar::governor
