#include "governor/reading/remote_reads.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "governor/executor/lease_holder.h"
#include "governor/reading/read_json.h"
#include "ledger/read_request_store.h"

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""ms;

constexpr auto lookEvery = 100ms;

Error nobodyToAsk(const Error &why)
{
    Error error = why;
    error.message += QStringLiteral(" Nobody else can ask either: no executor is at work for this ledger.");
    error.remedy = QStringLiteral("Start bursarctl broker where the key is, or: %1").arg(why.remedy);
    return error;
}

} // namespace

RemoteReads::RemoteReads(Context &context)
    : m_context(context)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void RemoteReads::ask(const AccountId &account, const QString &kind, const QJsonObject &arguments, const Error &why,
                      Done done)
{
    const Instant now = m_context.surroundings().realNow();
    if (m_context.isExecutor()) { // there is nobody else
        done(Unexpected{why});
        return;
    }
    if (!liveHolder(m_context.database(), now)) {
        done(Unexpected{nobodyToAsk(why)});
        return;
    }
    const auto id = ledger::ReadRequestStore(m_context.database()).ask({0, account, kind, arguments, now});
    if (!id) {
        done(id.failure());
        return;
    }
    m_waiting.push_back({*id, now + readsLiveFor, why, std::move(done)});
    m_timer.start(lookEvery);
}

void RemoteReads::look()
{
    const std::vector<Waiting> all = std::exchange(m_waiting, {});
    for (const Waiting &waiting : all) {
        if (const auto answer = answerTo(waiting))
            waiting.done(*answer);
        else
            m_waiting.push_back(waiting);
    }
    if (m_waiting.empty())
        m_timer.stop();
}

std::optional<Expected<QJsonObject>> RemoteReads::answerTo(const Waiting &waiting)
{
    ledger::ReadRequestStore store(m_context.database());
    const auto answer = store.takeAnswer(waiting.id);
    if (!answer)
        return answer.failure();
    if (*answer)
        return (*answer)->ok ? Expected<QJsonObject>((*answer)->result)
                             : Expected<QJsonObject>(Unexpected{errorFromJson((*answer)->result)});
    const Instant now = m_context.surroundings().realNow();
    const auto holder = liveHolder(m_context.database(), now);
    if (holder && now < waiting.until)
        return std::nullopt;
    if (const auto withdrawn = store.withdraw(waiting.id); !withdrawn)
        return withdrawn.failure();
    if (!holder)
        return Unexpected{nobodyToAsk(waiting.why)};
    return environmentError(
        QStringLiteral("executor_silent"),
        QStringLiteral("%1 was asked to look at Vast.ai and gave no answer within a minute.").arg(*holder),
        QStringLiteral("Try again; if it stays, look at what that program says."));
}

} // namespace bursar::governor
