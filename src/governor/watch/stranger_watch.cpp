#include "governor/watch/stranger_watch.h"

#include "ledger/outside_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""s;

/// The whole history comes at once.
constexpr Duration askEvery = 1h;
/// A contract begins within moments of its call.
constexpr Duration sameMoment = 60s;
/// A log is written when it is written.
constexpr Duration logIsLate = 24h;

bool rents(const vast::AuditLogRow &row)
{
    return row.route.contains(QLatin1String("/asks/")) || row.route.contains(QLatin1String("launch_instance"));
}

/// The ledger's own calls explain its own rentals.
bool isOurs(const vast::AuditLogRow &row, const QString &ledger)
{
    return row.arguments.contains("bursar/") && row.arguments.contains(QByteArray('/' + ledger.toLatin1()));
}

Duration distance(Instant left, Instant right)
{
    return left > right ? left - right : right - left;
}

} // namespace

StrangerWatch::StrangerWatch(ExecutorSession &session)
    : m_session(session)
{
}

Expected<std::vector<ledger::Contract>> StrangerWatch::unexplained(const Account &account) const
{
    ledger::Database &database = m_session.context().database();
    const auto contracts = ledger::ContractStore(database).all();
    const auto origins = ledger::OutsideStore(database).origins();
    if (!contracts || !origins)
        return contracts ? origins.failure() : contracts.failure();
    std::vector<ledger::Contract> strangers;
    for (const ledger::Contract &contract : *contracts) {
        if (!contract.team && contract.request.isEmpty() && contract.account == account.id
            && !origins->contains(contract.instance))
            strangers.push_back(contract);
    }
    return strangers;
}

void StrangerWatch::look(const Account &account, std::function<void(Expected<void>)> done)
{
    Context &context = m_session.context();
    const auto strangers = unexplained(account);
    const auto last = m_asked.find(account.id);
    if (!strangers || strangers->empty() || (last != m_asked.end() && context.now() - last->second < askEvery)) {
        done(strangers ? Expected<void>{} : strangers.failure());
        return;
    }
    const Expected<vast::Client *> client = context.client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    m_asked[account.id] = context.now();
    (*client)->send(vast::calls::auditLogs(), vast::Priority::Background,
                    m_session.whileHeld([this, account, strangers = *strangers,
                                         done](const vast::Result<vast::Rows<vast::AuditLogRow>> &log) {
                        if (log)
                            done(explain(strangers, log->rows));
                        else
                            done(Unexpected{m_session.context().inWords(log.error(), account.id)});
                    }));
}

Expected<void> StrangerWatch::explain(const std::vector<ledger::Contract> &strangers,
                                      const std::vector<vast::AuditLogRow> &log)
{
    ledger::Database &database = m_session.context().database();
    const auto seen = ledger::ContractStore(database).lastSeen();
    if (!seen)
        return seen.failure();
    const QString &ledger = m_session.context().facts().id.toString();
    for (const ledger::Contract &stranger : strangers) {
        const auto row = std::find_if(seen->begin(), seen->end(),
                                      [&](const ledger::LastSeen &each) { return each.instance == stranger.instance; });
        const Instant began =
            row == seen->end() ? stranger.firstSeen : row->observed.startedAt.value_or(stranger.firstSeen);
        const vast::AuditLogRow *nearest = nullptr;
        for (const vast::AuditLogRow &call : log) {
            if (!call.at || !rents(call) || isOurs(call, ledger) || distance(*call.at, began) > sameMoment)
                continue;
            if (!nearest || distance(*call.at, began) < distance(*nearest->at, began))
                nearest = &call;
        }
        const Instant now = m_session.context().now();
        if (!nearest && now - stranger.firstSeen < logIsLate)
            continue; // asked again
        ledger::OutsideStore::Origin origin{stranger.instance, 0, {}, now};
        if (nearest)
            origin = {stranger.instance, nearest->apiKey, nearest->address, *nearest->at};
        if (auto saved = ledger::OutsideStore(database).save(origin); !saved)
            return saved;
    }
    return {};
}

} // namespace bursar::governor
