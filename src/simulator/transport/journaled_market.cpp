#include "simulator/transport/journaled_market.h"

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

// How much time may pass before it is noted without a change.
constexpr Duration noteEvery = 5min;

QByteArray keyIn(const ApiRequest &request)
{
    const QByteArray header = request.header("authorization");
    return header.startsWith("Bearer ") ? header.mid(7) : QByteArray();
}

ApiRequest requestOf(const JournalCall &call)
{
    ApiRequest request = ApiRequest::fromTarget(call.method, call.target);
    if (!call.key.isEmpty())
        request.headers["authorization"] = "Bearer " + call.key;
    request.body = call.body;
    return request;
}

} // namespace

JournaledMarket::JournaledMarket(const JournalHeader &header)
    : m_market(header.seed, header.offers, header.start)
    , m_api(m_market)
{
    m_api.setClock("1", false);
    for (const JournalHeader::Key &key : header.keys)
        m_api.addKey(key.name, key.key, Amount::fromMicros(key.balanceMicros));
}

JournaledMarket::~JournaledMarket()
{
    // Whoever must know whether it worked calls it before.
    const Expected<void> synced = sync();
    Q_UNUSED(synced)
}

Expected<std::unique_ptr<JournaledMarket>> JournaledMarket::create(const JournalHeader &header, const QString &path)
{
    std::unique_ptr<JournaledMarket> made(new JournaledMarket(header));
    if (path.isEmpty())
        return made;
    auto journal = Journal::create(path, header);
    if (!journal)
        return journal.failure();
    made->m_journal = *std::move(journal);
    return made;
}

Expected<std::unique_ptr<JournaledMarket>> JournaledMarket::open(const QString &path)
{
    auto journal = Journal::open(path);
    if (!journal)
        return journal.failure();
    std::unique_ptr<JournaledMarket> opened(new JournaledMarket((*journal)->header()));
    opened->replay((*journal)->takeCalls());
    opened->m_market.advanceTo((*journal)->lastTime());
    opened->m_journal = *std::move(journal);
    return opened;
}

void JournaledMarket::replay(const std::vector<JournalCall> &calls)
{
    for (const JournalCall &call : calls) {
        m_market.advanceTo(call.at);
        m_api.answer(requestOf(call));
    }
}

void JournaledMarket::setDurability(Journal::Durability durability)
{
    if (m_journal)
        m_journal->setDurability(durability);
}

Expected<ApiAnswer> JournaledMarket::answer(const ApiRequest &request, const QByteArray &target, Instant now)
{
    if (m_broken)
        return Unexpected<Error>{*m_broken};
    m_market.advanceTo(now);
    ApiAnswer answer = m_api.answer(request);
    if (!m_journal)
        return answer;
    Expected<void> kept;
    if (answer.changed)
        kept = m_journal->append({m_market.now(), request.method, target, keyIn(request), request.body});
    else if (m_market.now() - m_journal->lastTime() >= noteEvery)
        kept = m_journal->noteTime(m_market.now());
    if (!kept) {
        m_broken = kept.error();
        return kept.failure();
    }
    return answer;
}

Expected<void> JournaledMarket::sync()
{
    if (m_broken)
        return Unexpected<Error>{*m_broken};
    if (!m_journal)
        return {};
    if (auto noted = m_journal->noteTime(m_market.now()); !noted)
        return noted;
    return m_journal->sync();
}

} // namespace bursar::simulator
