#include "scenarios/episode_people.h"

#include "domain/policy_fields.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bursar {

using namespace std::chrono_literals;
using governor::Governor;

namespace {

constexpr quint64 peoplePurpose = 11;

} // namespace

EpisodePeople::EpisodePeople(EpisodeWorld &world, quint64 seed)
    : m_world(world)
    , m_chance(seed, peoplePurpose)
{
}

void EpisodePeople::act()
{
    // Often the process ends in the middle of what was just asked.
    if (m_chance.percent(6))
        m_world.endProcessSoon(static_cast<quint64>(m_chance.between(1, 400)));
    const qint64 what = m_chance.between(0, 99);
    if (what < 14)
        look();
    else if (what < 46)
        rent();
    else if (what < 54)
        answer();
    else if (what < 80)
        command();
    else if (what < 85)
        cancel();
    else if (what < 89)
        changePolicy();
    else if (what < 95)
        strange();
    else
        assign();
}

void EpisodePeople::look()
{
    const QString slug = m_chance.oneOf(m_world.slugs());
    const bool whole = m_chance.percent(40);
    m_world.use([&](Governor &governor) {
        const auto team = governor.reader().team(slug, governor.now());
        if (!team)
            return;
        governor::OfferSearch search;
        search.team = team->team.id;
        search.onlyAllowedByPolicy = !whole;
        search.limit = 64;
        governor.offers().search(search, [this, slug, search, &governor](const Expected<OfferSnapshotPtr> &found) {
            const auto judged = found ? governor.offers().judge(search, **found, {})
                                      : Expected<std::vector<governor::JudgedOffer>>(found.failure());
            if (judged)
                m_pages[slug] = *judged;
        });
    });
    m_world.live(m_chance.between(Duration{2s}, Duration{40s}));
}

void EpisodePeople::rent()
{
    const QString slug = m_chance.oneOf(m_world.slugs());
    if (m_pages[slug].empty())
        look();
    const auto &page = m_pages[slug];
    if (page.empty())
        return;
    const bool wise = m_chance.percent(80);
    std::vector<governor::JudgedOffer> choice;
    for (const governor::JudgedOffer &each : page) {
        if (!wise || each.decision.verdict == Verdict::Allow)
            choice.push_back(each);
    }
    if (choice.empty())
        choice = page;
    const Offer offer = m_chance.oneOf(choice).offer;
    Proposal proposal;
    proposal.offer = offer;
    proposal.image = QStringLiteral("pytorch/pytorch:latest");
    proposal.disk = Gigabytes::fromWhole(static_cast<int>(m_chance.between(8, 60)));
    proposal.plannedTime = m_chance.between(Duration{20min}, Duration{7h});
    if (m_chance.percent(30)) {
        proposal.type = RentalType::Bid;
        const HourlyRate floor = offer.minBid.value_or(offer.pricePerHour);
        proposal.bid = HourlyRate::fromNanos(floor.nanos() * m_chance.between(95, 180) / 100);
    } else if (m_chance.percent(10)) {
        proposal.type = RentalType::Reserved;
    }
    governor::RentalLeeway leeway;
    leeway.mayTakeEqualOffer = m_chance.percent(20);
    const int count = m_chance.percent(80) ? 1 : static_cast<int>(m_chance.between(2, 4));
    const QString exception = m_chance.percent(30) ? QStringLiteral("Deadline") : QString();
    m_world.count(QStringLiteral("rentals asked"));
    m_world.tell(QStringLiteral("%1 asks for %2 of offer %3, %4")
                     .arg(slug)
                     .arg(count)
                     .arg(offer.id.value())
                     .arg(toString(proposal.type)));
    m_world.use([&](Governor &governor) {
        const auto team = governor.reader().team(slug, governor.now());
        if (!team)
            return;
        proposal.team = team->team.id;
        const auto asked = governor.requests().rent(m_world.person(), proposal, {}, count, exception, leeway);
        if (asked)
            m_world.acknowledged(*asked);
        for (const Request &request : asked ? *asked : std::vector<Request>{})
            m_world.tell(QStringLiteral("  request %1").arg(request.id.toString()));
    });
}

void EpisodePeople::answer()
{
    m_world.use([&](Governor &governor) {
        const auto waiting = governor.reader().requests({}, RequestState::AwaitingApproval);
        if (!waiting || waiting->empty())
            return;
        const RequestId id = m_chance.oneOf(*waiting).request.id;
        m_world.count(QStringLiteral("requests answered"));
        if (m_chance.percent(70))
            static_cast<void>(governor.approvals().approve(m_world.manager(), id));
        else
            static_cast<void>(governor.approvals().reject(m_world.manager(), id, QStringLiteral("Next month")));
    });
}

void EpisodePeople::command()
{
    using C = InstanceCommand;
    static const std::vector<C> commands{C::Recycle, C::ChangeBid, C::Stop,   C::Stop,  C::Start, C::Start,
                                         C::Start,   C::Destroy,   C::Reboot, C::Label, C::Extend};
    const C command = m_chance.oneOf(commands);
    const bool many = m_chance.percent(15);
    m_world.use([&](Governor &governor) {
        const auto instances = governor.reader().instances(governor.now());
        if (!instances || instances->empty())
            return;
        std::vector<InstanceId> chosen;
        if (many) {
            for (const governor::InstanceView &each : *instances)
                chosen.push_back(each.id);
        } else {
            chosen.push_back(m_chance.oneOf(*instances).id);
        }
        m_world.count(QStringLiteral("commands asked"));
        m_world.tell(QStringLiteral("%1 of instance %2%3")
                         .arg(toString(command), chosen.front().toString(),
                              many ? QStringLiteral(" and all others") : QString()));
        const auto until = command == C::Extend
            ? std::optional(governor.now() + m_chance.between(Duration{1h}, Duration{5h}))
            : std::nullopt;
        if (command == C::ChangeBid) {
            static_cast<void>(governor.requests().changeBid(
                m_world.person(), chosen, HourlyRate::fromNanos(m_chance.between(100, 1500) * 1'000'000)));
            return;
        }
        static_cast<void>(
            governor.requests().command(m_world.person(), chosen, command, QStringLiteral("mine"), until));
    });
}

void EpisodePeople::cancel()
{
    m_world.use([&](Governor &governor) {
        std::vector<RequestId> open;
        const auto requests = governor.reader().requests({}, {}, 30);
        for (const governor::RequestView &each : requests ? *requests : std::vector<governor::RequestView>{}) {
            if (!isEnd(each.request.state))
                open.push_back(each.request.id);
        }
        if (open.empty())
            return;
        m_world.count(QStringLiteral("requests taken back"));
        static_cast<void>(governor.requests().cancel(m_world.person(), m_chance.oneOf(open)));
    });
}

void EpisodePeople::changePolicy()
{
    const QString slug = m_chance.oneOf(m_world.slugs());
    Policy policy;
    for (const PolicyInForce &each : m_world.policies()) {
        if (each.slug == slug)
            policy = each.policy;
    }
    static const QStringList fields{QStringLiteral("max_instances"), QStringLiteral("daily_budget"),
                                    QStringLiteral("max_price_per_hour")};
    const QString field = fields.at(m_chance.between(0, fields.size() - 1));
    const QString value = field == fields.at(0) ? QString::number(m_chance.between(1, 6))
        : field == fields.at(1)                 ? QString::number(m_chance.between(2, 100))
                                                : QString::number(static_cast<double>(m_chance.between(3, 30)) / 10);
    if (!setPolicyField(policy, field, value))
        return;
    m_world.count(QStringLiteral("policies changed"));
    m_world.tell(QStringLiteral("%1 gets %2 = %3").arg(slug, field, value));
    m_world.savePolicy(slug, policy);
}

/// Past Bursar, with the account's key.
void EpisodePeople::strange()
{
    const QString account = m_chance.oneOf(m_world.accounts());
    std::vector<const simulator::Contract *> alive;
    for (const auto &[id, contract] : m_world.market().market().contracts()) {
        if (!contract.destroyed && m_world.market().market().accounts()[contract.account].name == account)
            alive.push_back(&contract);
    }
    if (alive.empty() || m_chance.percent(50)) {
        const auto &machines = m_world.market().market().market().machines();
        const simulator::Machine &machine = m_chance.oneOf(machines);
        const QString label = m_chance.percent(50) ? QString() : QStringLiteral("bursar/elsewhere/zzzz0000zzzz0000");
        const QJsonObject body{{QStringLiteral("image"), QStringLiteral("x")},
                               {QStringLiteral("disk"), 12},
                               {QStringLiteral("label"), label}};
        m_world.count(QStringLiteral("strangers"));
        m_world.tell(QStringLiteral("somebody rents past Bursar"));
        m_world.past(account, "PUT", "/api/v0/asks/" + QByteArray::number(machine.slices.front().offerId) + '/',
                     QJsonDocument(body).toJson(QJsonDocument::Compact));
        return;
    }
    const QByteArray target = "/api/v0/instances/" + QByteArray::number(m_chance.oneOf(alive)->id) + '/';
    m_world.count(QStringLiteral("commands past Bursar"));
    m_world.tell(QStringLiteral("somebody commands past Bursar: ") + QString::fromLatin1(target));
    const qint64 what = m_chance.between(0, 3);
    if (what == 0)
        m_world.past(account, "DELETE", target, "{}");
    else
        m_world.past(account, "PUT", target, what == 1 ? R"({"state":"stopped"})" : R"({"state":"running"})");
}

void EpisodePeople::assign()
{
    m_world.use([&](Governor &governor) {
        const auto instances = governor.reader().instances(governor.now());
        for (const governor::InstanceView &each : instances ? *instances : std::vector<governor::InstanceView>{}) {
            if (!each.stranger || m_chance.percent(40))
                continue;
            m_world.count(QStringLiteral("strangers assigned"));
            static_cast<void>(governor.administration().assignInstances(m_world.manager(), {each.id},
                                                                        m_chance.oneOf(m_world.slugs()), {}));
            return;
        }
    });
}

void EpisodePeople::destroyEverything()
{
    m_world.use([&](Governor &governor) {
        const auto instances = governor.reader().instances(governor.now());
        std::vector<InstanceId> all;
        for (const governor::InstanceView &each : instances ? *instances : std::vector<governor::InstanceView>{})
            all.push_back(each.id);
        if (!all.empty())
            static_cast<void>(governor.requests().command(m_world.person(), all, InstanceCommand::Destroy));
    });
}

} // namespace bursar
