#include "scenarios/episode.h"

#include "scenarios/episode_people.h"
#include "scenarios/episode_truth.h"

namespace bursar {

using namespace std::chrono_literals;

namespace {

constexpr quint64 faultPurpose = 21;

/// What breaks, and when.
class EpisodeFaults
{
public:
    EpisodeFaults(EpisodeWorld &world, quint64 seed)
        : m_world(world)
        , m_chance(seed, faultPurpose)
    {
    }

    void strike()
    {
        const qint64 what = m_chance.between(0, 99);
        if (what < 8) {
            m_world.endProcessSoon(static_cast<quint64>(m_chance.between(1, 3000)));
        } else if (what < 13) {
            m_world.loseLease(m_chance.between(Duration{1s}, Duration{10min}),
                              m_chance.between(Duration{0}, Duration{4min}),
                              m_chance.between(Duration{0}, Duration{90s}));
        } else if (what < 23 && m_world.losePowerSoon(static_cast<quint64>(m_chance.between(1, 600)))) {
            return;
        } else if (what < 16) {
            m_world.count(QStringLiteral("pauses without a process"));
            m_world.sleep(m_chance.between(Duration{1min}, Duration{40min}));
        } else {
            order();
        }
    }

private:
    void order()
    {
        static const std::vector<QByteArray> kinds{"refuse-429",
                                                   "refuse-503",
                                                   "timeout",
                                                   "timeout",
                                                   "cut",
                                                   "cut",
                                                   "drop",
                                                   "garbage",
                                                   "html",
                                                   "slow",
                                                   "truncate",
                                                   "redirect-301",
                                                   "empty-list",
                                                   "late-list",
                                                   "late-list",
                                                   "clock-skew",
                                                   "expired-key",
                                                   "outbid",
                                                   "outbid",
                                                   "host-offline",
                                                   "load-forever",
                                                   "price-increase",
                                                   "success-false-with-contract",
                                                   "success-false-with-contract",
                                                   "duplicate-contract",
                                                   "duplicate-contract",
                                                   "quota"};
        static const std::vector<QByteArray> paths{
            "", "/asks/", "/asks/", "/asks/", "/instances/", "/api/v1/instances", "/bundles/", "/charges/"};
        const QByteArray kind = m_chance.oneOf(kinds);
        if (kind == "quota" && !m_chance.percent(15)) // ends all searches of the day
            return;
        const QByteArray path = m_chance.oneOf(paths);
        qint64 times = m_chance.between(1, 4);
        qint64 seconds = 0;
        if (kind == "late-list")
            seconds = m_chance.between(2, 55); // Vast.ai has never been seen to take a minute; tst_rented_once does
        else if (kind == "slow")
            seconds = m_chance.between(1, 40);
        else if (kind == "host-offline")
            seconds = m_chance.between(60, 2400);
        else if (kind == "clock-skew")
            seconds = m_chance.between(-240, 240);
        if (kind == "slow")
            m_world.longestSlowness = std::max(m_world.longestSlowness, Duration{std::chrono::seconds{seconds}});
        m_world.clocksDiffered = m_world.clocksDiffered || kind == "clock-skew";
        const QByteArray method = path == "/asks/" ? ",\"method\":\"PUT\"" : "";
        m_world.count(QStringLiteral("faults"));
        m_world.tell(QStringLiteral("fault %1 %2 × %3, %4 s")
                         .arg(QString::fromLatin1(kind), QString::fromLatin1(path))
                         .arg(times)
                         .arg(seconds));
        m_world.fault("{\"kind\":\"" + kind + "\",\"path\":\"" + path + "\",\"times\":" + QByteArray::number(times)
                      + method + (seconds != 0 ? ",\"seconds\":" + QByteArray::number(seconds) : QByteArray()) + "}");
    }

    EpisodeWorld &m_world;
    EpisodeChance m_chance;
};

} // namespace

EpisodeReport playEpisode(const EpisodePlan &plan)
{
    EpisodeWorld world(plan);
    EpisodePeople people(world, plan.seed);
    EpisodeFaults faults(world, plan.seed);
    EpisodeTruth truth(world);
    EpisodeChance chance(plan.seed, 31);

    const Instant end = world.time().now() + plan.length;
    const Duration pace = std::max<Duration>(5min, plan.length / 170);
    while (world.time().now() < end) {
        world.live(chance.between(Duration{1s}, pace * 2));
        if (chance.percent(30))
            faults.strike();
        else
            people.act();
    }
    world.calm();
    world.tell(QStringLiteral("it is calm"));
    world.live(30min);
    truth.checkFleet();
    truth.checkEstimates();
    people.destroyEverything();
    world.live(20min);
    // What is charged comes up to two days late; nobody need watch for it.
    world.sleep(72h);
    world.live(20min);
    truth.checkEnd();
    return world.report();
}

} // namespace bursar
