#include "governor/watch/account_watch.h"

#include "ledger/account_status_store.h"
#include "vast/calls/current_user.h"

namespace bursar::governor {

namespace {

/// What it spends is known better from its instances; the balance moves when Vast.ai charges a day.
constexpr Duration askEvery = std::chrono::hours{1};

} // namespace

AccountWatch::AccountWatch(ExecutorSession &session)
    : m_session(session)
{
}

void AccountWatch::look(const Account &account, std::function<void(Expected<void>)> done)
{
    Context &context = m_session.context();
    const auto last = m_asked.find(account.id);
    if (last != m_asked.end() && context.now() - last->second < askEvery) {
        done({});
        return;
    }
    m_asked[account.id] = context.now();
    const Expected<vast::Client *> client = context.client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    (*client)->send(vast::calls::currentUser(), vast::Priority::Background,
                    m_session.whileHeld([&context, account, done](const vast::Result<vast::AccountStatus> &status) {
                        if (status)
                            done(ledger::AccountStatusStore(context.database())
                                     .save(account.id, {status->balance, status->credit, context.now()}));
                        else
                            done(Unexpected{context.inWords(status.error(), account.id)});
                    }));
}

} // namespace bursar::governor
