#include "governor/administration/keychain.h"

#include "governor/administration/keyring_state.h"
#include "governor/errors.h"

#include <QThread>

#include <condition_variable>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace bursar::governor {

namespace {

const QString serviceName = QStringLiteral("Bursar");
constexpr auto patience = std::chrono::seconds{20};

/// What a keychain job gave; shared, since a job that does not answer in time outlives its asker.
struct Outcome
{
    std::mutex mutex;
    std::condition_variable arrived;
    bool finished = false;
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    QByteArray secret;
};

/// QtKeychain keeps a queue of jobs that belongs to the first thread which uses it, and stands still when that thread
/// ends. So one thread serves all its jobs, from the first use to the end of the process.
class KeychainThread
{
public:
    KeychainThread()
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;

    static KeychainThread &ofThisProcess()
    {
        static KeychainThread thread;
        return thread;
    }
    template <class Work>
    void run(Work work)
    {
        QMetaObject::invokeMethod(&m_home, std::move(work), Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_home;
};

template <class Job, class Prepare>
void startJob(const QString &entry, Prepare prepare, const std::shared_ptr<Outcome> &outcome)
{
    auto *job = new Job(serviceName); // deletes itself when it has finished
    job->setInsecureFallback(false);
    job->setKey(entry);
    prepare(*job);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, outcome] {
        const std::lock_guard lock(outcome->mutex);
        outcome->error = job->error();
        outcome->errorText = job->errorString();
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            outcome->secret = job->binaryData();
        outcome->finished = true;
        outcome->arrived.notify_all();
    });
    job->start();
}

template <class Job, class Prepare>
std::shared_ptr<Outcome> runJob(const QString &entry, Prepare prepare)
{
    auto outcome = std::make_shared<Outcome>();
    KeychainThread::ofThisProcess().run([entry, prepare, outcome] { startJob<Job>(entry, prepare, outcome); });
    std::unique_lock lock(outcome->mutex);
    outcome->arrived.wait_for(lock, patience, [&outcome] { return outcome->finished; });
    return outcome;
}

QString otherPlaces()
{
    return QStringLiteral("Or keep the key in an environment variable or in a file with mode 0600.");
}

/// QtKeychain has the same few words for all that can be wrong: the service itself tells more.
Unexpected<Error> failure(const Outcome &outcome, const QString &entry)
{
    switch (keyringState()) {
    case KeyringState::Absent:
        return environmentError(
            QStringLiteral("keychain_absent"),
            QStringLiteral("No keychain runs here: nothing in this session keeps secrets."),
            QStringLiteral("Start the desktop's keychain, for example gnome-keyring. %1").arg(otherPlaces()));
    case KeyringState::NoKeyring:
        return environmentError(
            QStringLiteral("keychain_missing"),
            QStringLiteral("The keychain runs, but nobody has made a keyring in it yet."),
            QStringLiteral("Make one, named Login, with the desktop's program for passwords. %1").arg(otherPlaces()));
    case KeyringState::Locked:
        return environmentError(
            QStringLiteral("keychain_locked"), QStringLiteral("The keychain is locked."),
            QStringLiteral("Unlock it: sign in to the desktop, or use its program for passwords. %1")
                .arg(otherPlaces()));
    case KeyringState::Open:
        break;
    }
    if (outcome.finished && outcome.error == QKeychain::EntryNotFound) {
        return environmentError(QStringLiteral("keychain_entry_missing"),
                                QStringLiteral("The keychain has no entry %1 of Bursar.").arg(entry),
                                QStringLiteral("Store the API key again: remove the account and add it anew."));
    }
    const QString why = outcome.finished ? outcome.errorText : QStringLiteral("it did not answer within 20 seconds");
    return environmentError(QStringLiteral("keychain_unavailable"),
                            QStringLiteral("The keychain cannot be opened: %1.").arg(why),
                            QStringLiteral("Unlock or start the desktop's keychain. %1").arg(otherPlaces()));
}

} // namespace

Expected<QByteArray> readKeychain(const QString &entry)
{
    const auto outcome = runJob<QKeychain::ReadPasswordJob>(entry, [](QKeychain::ReadPasswordJob &) {});
    const std::lock_guard lock(outcome->mutex);
    if (!outcome->finished || outcome->error != QKeychain::NoError)
        return failure(*outcome, entry);
    return outcome->secret;
}

Expected<void> writeKeychain(const QString &entry, const QByteArray &secret)
{
    const auto outcome = runJob<QKeychain::WritePasswordJob>(
        entry, [secret](QKeychain::WritePasswordJob &job) { job.setBinaryData(secret); });
    const std::lock_guard lock(outcome->mutex);
    if (!outcome->finished || outcome->error != QKeychain::NoError)
        return failure(*outcome, entry);
    return {};
}

} // namespace bursar::governor
