#include "sample/sample.h"

#include "foundation/chance.h"
#include "sample/history.h"
#include "sample/passing_time.h"
#include "sample/sample_marketplace.h"
#include "sample/sample_organisation.h"
#include "sample/sample_private.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bursar::sample {

namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;

/// Where seed 1's story ends: Thursday, 19 November 2026, 14:32 UTC; other seeds end up to two weeks later.
constexpr Instant storyEnd = instantFromMillis(1'795'098'720'000);
constexpr Duration storyLength = 92 * 24h;
constexpr qint64 offersOnMarket = 2000;
/// Looks at the fleet are hours apart while history is made and nothing happens: that is no gap in watching.
constexpr Duration historyGap = 25h;

Instant endOfStory(quint64 seed)
{
    return storyEnd + std::chrono::hours{24 * static_cast<qint64>((seed - 1) % 14)};
}

void removeUnfinished(const QString &ledgerPath)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".market")})
        QFile::remove(ledgerPath + suffix);
}

Expected<void> refuseExisting(const QString &ledgerPath)
{
    for (const QString &path : {ledgerPath, journalPath(ledgerPath)}) {
        if (QFileInfo::exists(path))
            return Unexpected{Error{Error::Kind::Usage,
                                    QStringLiteral("ledger_exists"),
                                    QStringLiteral("There is a file already at %1.").arg(path),
                                    QStringLiteral("Name another place, or remove the old sample first."),
                                    {}}};
    }
    return {};
}

Expected<SampleFacts> factsOf(governor::Governor &governor, Instant from)
{
    SampleFacts facts;
    facts.ledger = governor.path();
    facts.from = from;
    facts.to = governor.now();
    const auto teams = governor.reader().teams(governor.now());
    const auto accounts = governor.reader().accounts(governor.now());
    if (!teams || !accounts)
        return teams ? accounts.failure() : teams.failure();
    for (const governor::TeamView &team : *teams)
        facts.teams.append(team.team.slug);
    for (const governor::AccountView &account : *accounts)
        facts.accounts.append(account.account.name);
    return facts;
}

} // namespace

/// Makes the marketplace, the ledger on it, and lives through the history.
class SampleMaking
{
public:
    static Expected<std::shared_ptr<SampleMarketplace>> marketplace(const QString &ledgerPath, quint64 seed,
                                                                    Instant start)
    {
        simulator::JournalHeader header;
        header.seed = seed;
        header.offers = offersOnMarket;
        header.start = start;
        header.keys = {{accountName, QString::fromLatin1(sampleKey()), 40'000'000'000}};
        auto market = simulator::JournaledMarket::create(header, journalPath(ledgerPath));
        if (!market)
            return market.failure();
        (*market)->setDurability(simulator::Journal::Durability::WhenAsked);
        return std::shared_ptr<SampleMarketplace>(
            new SampleMarketplace(std::make_unique<SampleMarketplace::Private>(*std::move(market))));
    }

    static Expected<SampleFacts> make(const QString &ledgerPath, quint64 seed, const Span &story,
                                      const Progress &progress)
    {
        const auto market = marketplace(ledgerPath, seed, story.from);
        if (!market)
            return market.failure();
        governor::Surroundings surroundings = surroundingsOf(*market, QStringLiteral("making the sample"));
        SeededChance chance(~seed); // one seed, one story, to the last byte
        surroundings.chance = &chance;
        surroundings.gapAfter = historyGap;
        surroundings.durable = false;
        auto governor = governor::Governor::create(ledgerPath, surroundings, QStringLiteral("Robin Ekström"));
        if (!governor)
            return governor.failure();
        const auto by = (*governor)->actor(QStringLiteral("Robin Ekström"));
        if (!by)
            return by.failure();
        if (auto made = makeOrganisation(**governor, *by, QStringLiteral("sample:%1").arg(seed)); !made)
            return made.failure();
        if (auto lived = History(**market, **governor, seed, story, progress).run(); !lived)
            return lived.failure();
        (*governor)->executor().stop();
        return factsOf(**governor, story.from);
    }
};

Expected<SampleFacts> makeSample(const QString &ledgerPath, quint64 seed, const std::optional<Instant> &until,
                                 const Progress &progress)
{
    if (auto free = refuseExisting(ledgerPath); !free)
        return free.failure();
    // Made aside and renamed when it is whole: an interrupted one is never taken for a sample.
    const QString aside = ledgerPath + QStringLiteral(".making");
    removeUnfinished(aside);
    const Instant end = until.value_or(endOfStory(seed));
    Expected<SampleFacts> facts = SampleMaking::make(aside, seed, {end - storyLength, end}, progress);
    if (!facts) {
        removeUnfinished(aside);
        return facts;
    }
    if (!QFile::rename(journalPath(aside), journalPath(ledgerPath)) || !QFile::rename(aside, ledgerPath))
        return Unexpected{Error{Error::Kind::Environment,
                                QStringLiteral("sample_not_placed"),
                                QStringLiteral("The sample was made but could not be put at %1.").arg(ledgerPath),
                                QStringLiteral("Check that the folder can be written."),
                                {}}};
    facts->ledger = ledgerPath;
    return facts;
}

Expected<SampleFacts> advanceSample(const QString &ledgerPath, Duration by, const Progress &progress)
{
    auto opened = SampleMarketplace::open(ledgerPath);
    if (!opened)
        return opened.failure();
    const std::shared_ptr<SampleMarketplace> market = *std::move(opened);
    governor::Surroundings surroundings = surroundingsOf(market, QStringLiteral("bursarctl sample advance"));
    surroundings.gapAfter = historyGap;
    auto governor = governor::Governor::open(ledgerPath, surroundings);
    if (!governor)
        return governor.failure();
    const Instant start = market->now();
    if (auto passed = passTime(*market, **governor, start + by, progress); !passed)
        return passed.failure();
    (*governor)->executor().stop();
    return factsOf(**governor, start);
}

} // namespace bursar::sample
