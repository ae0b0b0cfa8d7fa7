#pragma once

#include "domain/policy_fields.h"
#include "foundation/virtual_time.h"
#include "governor/administration/key_resolver.h"
#include "governor/governor.h"
#include "simulator/transport/in_memory_transport.h"
#include "simulator/transport/journaled_market.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace bursar {

/// A ledger, its executor and a marketplace on one virtual clock. `crash()` loses everything that was not durable.
class World
{
public:
    static constexpr Instant start = instantFromMillis(1'793'491'200'000); // 1 November 2026, 00:00 UTC

    /// Something between the executor and the marketplace, made for each transport.
    using Between = std::function<vast::Transport *(vast::Transport &)>;

    explicit World(quint64 seed = 1, const QString &dailyBudget = QStringLiteral("1000"),
                   const QString &maxInstances = QStringLiteral("4"), Between between = {}, int offers = 400)
        : m_between(std::move(between))
        , m_chance(seed)
        , m_time(start)
    {
        simulator::JournalHeader header;
        header.seed = seed;
        header.offers = offers;
        header.start = start;
        header.keys = {{QStringLiteral("Research"), QStringLiteral("key-of-research"), 10'000'000'000},
                       {QStringLiteral("Vision"), QStringLiteral("key-of-vision"), 100'000'000}};
        m_market = std::move(*simulator::JournaledMarket::create(header));
        m_transport = std::make_unique<simulator::InMemoryTransport>(*m_market, m_time);
        open([](const QString &path, const governor::Surroundings &surroundings) {
            return governor::Governor::create(path, surroundings, QStringLiteral("tester"));
        });
        setUp(dailyBudget, maxInstances);
    }

    governor::Governor &governor() { return *m_governor; }
    VirtualTime &time() { return m_time; }
    SeededChance &chance() { return m_chance; }
    simulator::JournaledMarket &market() { return *m_market; }
    const QString &path() const { return m_path; }
    const MemberId &actor() const { return m_actor; }
    governor::TeamView team() { return *m_governor->reader().team(QStringLiteral("research"), m_time.now()); }

    /// The process is gone: nothing in flight is heard of again. A new one opens the same ledger.
    void crash()
    {
        m_governor.reset();
        m_transport = std::make_unique<simulator::InMemoryTransport>(*m_market, m_time);
        open([](const QString &path, const governor::Surroundings &surroundings) {
            return governor::Governor::open(path, surroundings);
        });
    }

    /// The ledger as it was when that backup was made; the marketplace has gone on.
    void putBack(const QString &backup)
    {
        m_governor.reset();
        const auto restored = governor::Administration::restore(backup, m_path, true);
        Q_ASSERT(restored);
        crash();
    }

    void fault(const QByteArray &json) { call("POST", "/simulator/faults", json); }
    void noFaults() { call("DELETE", "/simulator/faults", {}); }
    /// As a person who has the account's key would ask Vast.ai beside Bursar.
    QByteArray ask(const QByteArray &method, const QByteArray &target, const QByteArray &body)
    {
        return askAs("key-of-research", method, target, body);
    }
    QByteArray askAs(const QByteArray &key, const QByteArray &method, const QByteArray &target, const QByteArray &body)
    {
        simulator::ApiRequest request = simulator::ApiRequest::fromTarget(method, target);
        request.headers = {{"authorization", "Bearer " + key}};
        request.body = body;
        return m_market->answer(request, target, m_time.now())->body;
    }
    QJsonObject truth() { return QJsonDocument::fromJson(call("GET", "/simulator/truth", {})).object(); }
    /// How often the market was searched, by whomever.
    int searches() { return static_cast<int>(call("GET", "/simulator/calls", {}).count("/api/v0/bundles/")); }
    /// Contracts that are not destroyed, of everybody.
    int contractsAlive()
    {
        int alive = 0;
        for (const auto &[id, contract] : m_market->market().contracts())
            alive += contract.destroyed ? 0 : 1;
        return alive;
    }

    Proposal proposal(int index = 0, Duration planned = std::chrono::hours{8})
    {
        return proposalFor(offers().at(static_cast<size_t>(index)), planned);
    }
    Proposal proposalFor(const Offer &offer, Duration planned)
    {
        Proposal wanted;
        wanted.team = team().team.id;
        wanted.offer = offer;
        wanted.image = QStringLiteral("pytorch/pytorch:latest");
        wanted.plannedTime = planned;
        return wanted;
    }
    /// What the policy allows now, cheapest first.
    std::vector<Offer> offers()
    {
        std::vector<Offer> allowed;
        for (const governor::JudgedOffer &judged : judgedOffers())
            if (judged.decision.verdict == Verdict::Allow)
                allowed.push_back(judged.offer);
        return allowed;
    }
    /// Those whose only fault is what they cost in the day.
    std::vector<Offer> dearOffers()
    {
        std::vector<Offer> dear;
        for (const governor::JudgedOffer &judged : judgedOffers())
            if (judged.decision.reasons.size() == 1
                && judged.decision.reasons.front().rule == QLatin1String("daily_budget"))
                dear.push_back(judged.offer);
        return dear;
    }
    std::vector<governor::JudgedOffer> judgedOffers()
    {
        governor::OfferSearch search;
        search.team = team().team.id;
        std::optional<Expected<OfferSnapshotPtr>> found;
        m_governor->offers().search(
            search, [&found](Expected<OfferSnapshotPtr> snapshot) { found.emplace(std::move(snapshot)); });
        while (!found && m_time.runNext()) { }
        if (!found || !*found) // a fault was in the way
            return {};
        return *m_governor->offers().judge(search, ***found, m_actor);
    }
    Request rent(int index = 0, Duration planned = std::chrono::hours{8})
    {
        return m_governor->requests().rent(m_actor, proposal(index, planned), QStringLiteral("test"))->front();
    }
    Request show(const RequestId &id) { return *m_governor->requests().show(id); }
    /// Lets time run until the request is at an end or runs, or `limit` has passed.
    Request settle(const RequestId &id, Duration limit = std::chrono::hours{3})
    {
        const Instant deadline = m_time.now() + limit;
        for (;;) {
            const Request request = show(id);
            if (isEnd(request.state) || request.state == RequestState::Running || m_time.now() >= deadline)
                return request;
            m_time.advance(std::chrono::seconds{1});
        }
    }

    /// One round of the executor, with time running until it has answered; problems of the way are the caller's
    /// business.
    void round()
    {
        std::optional<Expected<governor::Executor::Round>> answer;
        m_governor->executor().round(
            [&answer](Expected<governor::Executor::Round> round) { answer.emplace(std::move(round)); });
        while (!answer && m_time.runNext()) { }
    }

private:
    using Opening =
        std::function<Expected<std::unique_ptr<governor::Governor>>(const QString &, const governor::Surroundings &)>;

    void open(const Opening &opening)
    {
        governor::Surroundings surroundings;
        surroundings.timers = &m_time;
        surroundings.chance = &m_chance;
        surroundings.clock = ClockKind::Sample;
        surroundings.realNow = [this] { return m_time.now(); };
        vast::Transport *transport = m_between ? m_between(*m_transport) : m_transport.get();
        surroundings.transportFor = [transport](const Account &) -> Expected<vast::Transport *> { return transport; };
        surroundings.keyFor = [](const Account &account) -> Expected<QByteArray> {
            if (account.key.kind == KeyReference::Kind::File) // one that Bursar made
                return governor::resolveKey(account.key);
            return account.name == QLatin1String("Vision") ? QByteArrayLiteral("key-of-vision")
                                                           : QByteArrayLiteral("key-of-research");
        };
        surroundings.processName = QStringLiteral("test");
        m_governor = std::move(*opening(m_path, surroundings));
    }

    void setUp(const QString &dailyBudget, const QString &maxInstances)
    {
        m_actor = *m_governor->actor(QStringLiteral("tester"));
        governor::Administration &administration = m_governor->administration();
        const auto account = administration.addAccount(m_actor, QStringLiteral("Research"), QStringLiteral("sample:1"),
                                                       {KeyReference::Kind::Sample, {}});
        Q_ASSERT(account);
        governor::Administration::NewTeam team;
        team.name = QStringLiteral("Research");
        team.account = QStringLiteral("Research");
        const std::pair<QString, QString> fields[] = {
            {QStringLiteral("gpu_allow"), QStringLiteral("RTX 4090, RTX 3090, RTX 5090, A100")},
            {QStringLiteral("max_instances"), maxInstances},
            {QStringLiteral("daily_budget"), dailyBudget},
            {QStringLiteral("max_price_per_hour"), QStringLiteral("3")}};
        for (const auto &[field, text] : fields) {
            const auto set = setPolicyField(team.policy, field, text);
            Q_ASSERT(set);
        }
        const auto added = administration.addTeam(m_actor, team);
        Q_ASSERT(added);
    }

    QByteArray call(const QByteArray &method, const QByteArray &target, const QByteArray &body)
    {
        simulator::ApiRequest request = simulator::ApiRequest::fromTarget(method, target);
        request.body = body;
        return m_market->answer(request, target, m_time.now())->body;
    }

    Between m_between;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("ledger.sqlite"));
    SeededChance m_chance;
    VirtualTime m_time;
    std::unique_ptr<simulator::JournaledMarket> m_market;
    std::unique_ptr<simulator::InMemoryTransport> m_transport;
    std::unique_ptr<governor::Governor> m_governor;
    MemberId m_actor;
};

} // namespace bursar
