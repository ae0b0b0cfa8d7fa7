#include "governor/watch/volume_watch.h"

#include "ledger/unused_volume_store.h"
#include "vast/calls/volumes.h"

namespace bursar::governor {

namespace {

/// A volume bills by the month.
constexpr Duration askEvery = std::chrono::hours{6};

} // namespace

VolumeWatch::VolumeWatch(ExecutorSession &session)
    : m_session(session)
{
}

void VolumeWatch::look(const Account &account, std::function<void(Expected<void>)> done)
{
    Context &context = m_session.context();
    const Instant now = context.now();
    if (const auto last = m_asked.find(account.id); last != m_asked.end() && now - last->second < askEvery) {
        done({});
        return;
    }
    m_asked[account.id] = now;
    const Expected<vast::Client *> client = context.client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    const auto keep = [&context, account, done](const vast::Result<vast::Rows<vast::Volume>> &volumes) {
        if (!volumes) {
            done(Unexpected{context.inWords(volumes.error(), account.id)});
            return;
        }
        std::vector<UnusedVolume> unused;
        for (const vast::Volume &volume : volumes->rows) {
            if (volume.instances.empty() && volume.pricePerHour)
                unused.push_back({volume.id, account.id, volume.name, volume.size, *volume.pricePerHour,
                                  volume.startedAt.value_or(context.now())});
        }
        done(ledger::UnusedVolumeStore(context.database()).replace(account.id, unused));
    };
    (*client)->send(vast::calls::listVolumes(), vast::Priority::Background, m_session.whileHeld(keep));
}

} // namespace bursar::governor
