#include "governor/context.h"

#include "governor/executor/guarded_transport.h"
#include "governor/executor/pacing_in_ledger.h"
#include "ledger/account_store.h"
#include "ledger/lease_store.h"

namespace bursar::governor {

struct Context::Line
{
    Line(Context &context, const Account &account, vast::Transport &reachable, vast::Client::KeySource source)
        : name(account.name)
        , transport(reachable, context.timers(),
                    [&context](qint64 permit) { return context.m_changeGuard.holds(permit); })
        , pacing(context.database(), account.id)
        , watched(transport, context.timers())
        , queue(context.timers(), context.chance(), watched, pacing)
        , client(queue, context.timers(),
                 QUrl(account.isSample() ? QStringLiteral("https://sample.invalid") : account.url), std::move(source))
    {
    }

    /// The key that the account has at the moment of the call: it may be rotated while calls wait.
    static vast::Client::KeySource currentKey(Context &context, const Account &account)
    {
        return [&context, account]() -> Expected<vast::Secret> {
            const auto kept = ledger::AccountStore(context.database()).byId(account.id);
            return keyOf(context, kept && *kept ? **kept : account);
        };
    }
    static Expected<vast::Secret> keyOf(const Context &context, const Account &account)
    {
        const Expected<QByteArray> key = context.surroundings().keyFor(account);
        if (!key)
            return key.failure();
        return vast::Secret(*key);
    }

    QString name;
    GuardedTransport transport;
    PacingInLedger pacing;
    vast::WatchedTransport watched;
    vast::RequestQueue queue;
    vast::Client client;
};

Context::Context(std::unique_ptr<ledger::Database> database, ledger::LedgerFacts facts, Surroundings surroundings)
    : m_database(std::move(database))
    , m_costs(*m_database)
    , m_facts(std::move(facts))
    , m_surroundings(std::move(surroundings))
{
}

Context::~Context() = default;

QString Context::newIdText()
{
    // Counted within a millisecond, so that many at once differ for sure; begun by chance, since several processes make
    // ids.
    const Instant at = now();
    if (at == m_lastIdAt)
        ++m_idSequence;
    else
        m_idSequence = static_cast<quint32>(chance().next());
    m_lastIdAt = at;
    return makeIdText(m_facts.id, at, m_idSequence & 0x7FFFU);
}

Expected<std::unique_ptr<ledger::RecordTransaction>> Context::record(const MemberId &by,
                                                                     std::optional<ledger::LeaseEpoch> epoch)
{
    return ledger::RecordTransaction::begin(*m_database, {by, now()}, epoch);
}

Expected<vast::Client *> Context::client(const Account &account)
{
    if (const auto known = m_lines.find(account.id); known != m_lines.end())
        return &known->second->client;
    const Expected<vast::Transport *> transport = m_surroundings.transportFor(account);
    if (!transport)
        return transport.failure();
    auto line = std::make_unique<Line>(*this, account, **transport, Line::currentKey(*this, account));
    line->client.setCallTimeout(m_surroundings.callTimeout);
    line->client.setPermit([this] { return m_changeGuard.permit(); });
    line->queue.watch([this] {
        if (m_queuesChanged)
            m_queuesChanged();
    });
    return &m_lines.emplace(account.id, std::move(line)).first->second->client;
}

Expected<std::shared_ptr<vast::Client>> Context::clientWithKey(const Account &account, const KeyReference &place)
{
    const Expected<vast::Transport *> transport = m_surroundings.transportFor(account);
    if (!transport)
        return transport.failure();
    // Whoever let go of one did so inside one of its answers: it could not go then.
    std::erase_if(m_otherLines, [](const std::shared_ptr<Line> &line) { return line.use_count() == 1; });
    Account other = account;
    other.key = place;
    const auto source = [this, other] { return Line::keyOf(*this, other); };
    const auto line = std::make_shared<Line>(*this, account, **transport, source);
    line->client.setCallTimeout(m_surroundings.callTimeout);
    line->client.setPermit([this] { return m_changeGuard.permit(); });
    m_otherLines.push_back(line);
    return std::shared_ptr<vast::Client>(line, &line->client);
}

Expected<vast::Client *> Context::client(const AccountId &accountId)
{
    if (const auto known = m_lines.find(accountId); known != m_lines.end())
        return &known->second->client;
    const auto account = ledger::AccountStore(*m_database).byId(accountId);
    if (!account)
        return account.failure();
    if (!*account)
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("unknown_account"),
                                QStringLiteral("The ledger knows no account with the id %1.").arg(accountId.toString()),
                                QStringLiteral("Add the account first."),
                                {}}};
    return client(**account);
}

Error Context::inWords(const vast::ApiError &error, const AccountId &accountId) const
{
    const auto account = ledger::AccountStore(*m_database).byId(accountId);
    return vast::toError(error, account && *account ? (*account)->name : accountId.toString());
}

std::vector<std::pair<QString, vast::QueueState>> Context::queueStates() const
{
    std::vector<std::pair<QString, vast::QueueState>> states;
    for (const auto &[id, line] : m_lines)
        states.emplace_back(line->name, line->queue.state());
    return states;
}

vast::LineState Context::lineState(const AccountId &account) const
{
    const auto line = m_lines.find(account);
    return line == m_lines.end() ? vast::LineState{} : line->second->watched.state();
}

Expected<void> Context::leaveWork()
{
    if (const auto asked = ledger::LeaseStore(*m_database).requestRound(); !asked)
        return asked.failure();
    if (m_workLeft)
        m_workLeft();
    return {};
}

void Context::forgetClient(const AccountId &account)
{
    m_lines.erase(account);
}

} // namespace bursar::governor
