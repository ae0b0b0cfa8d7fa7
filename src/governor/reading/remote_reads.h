#pragma once

#include "domain/ids.h"
#include "foundation/expected.h"
#include "foundation/time_types.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace bursar::governor {

class Context;

/// The kinds of questions in the working table `reads`.
namespace read_kind {
inline const QString offers = QStringLiteral("offers");
inline const QString offer = QStringLiteral("offer");
inline const QString logs = QStringLiteral("logs");
inline const QString test = QStringLiteral("test");
} // namespace read_kind

/// A question is answered within this time (real time, as the processes are real), or not at all.
constexpr Duration readsLiveFor = std::chrono::seconds{60};

/// Has the executor ask Vast.ai what this process cannot ask itself: a desk without key, the sample beside the process
/// that holds it. Needs an event loop.
class RemoteReads
{
public:
    using Done = std::function<void(const Expected<QJsonObject> &)>;

    explicit RemoteReads(Context &context);

    /// `why` keeps this process from asking; it stands in the error when nobody else can ask either. `done` is called
    /// once, at once when there is nobody to ask; never if the ledger is closed before.
    void ask(const AccountId &account, const QString &kind, const QJsonObject &arguments, const Error &why, Done done);

private:
    struct Waiting
    {
        qint64 id = 0;
        Instant until;
        Error why;
        Done done;
    };
    void look();
    /// The answer, or why there will be none; nothing while there may be one.
    std::optional<Expected<QJsonObject>> answerTo(const Waiting &waiting);

    Context &m_context;
    QTimer m_timer;
    std::vector<Waiting> m_waiting;
};

} // namespace bursar::governor
