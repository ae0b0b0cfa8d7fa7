#include "sample/sample_marketplace.h"

#include "foundation/machine_time.h"
#include "foundation/virtual_time.h"
#include "governor/administration/key_resolver.h"
#include "sample/sample_private.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bursar::sample {

namespace {

using std::chrono_literals::operator""ms;

constexpr auto tick = 50ms; ///< how often running time is moved on

} // namespace

QString journalPath(const QString &ledgerPath)
{
    return ledgerPath + QStringLiteral(".market");
}

SampleMarketplace::Private::Private(std::unique_ptr<simulator::JournaledMarket> theMarket)
    : market(std::move(theMarket))
    , time(market->now())
    , transport(*market, time)
{
    QObject::connect(&pump, &QTimer::timeout, &pump, [this] { moveOn(); });
}

void SampleMarketplace::Private::moveOn()
{
    const qint64 passed = sinceTick.restart();
    time.advanceTo(time.now() + Duration{passed * speed});
}

SampleMarketplace::SampleMarketplace(std::unique_ptr<Private> theD)
    : d(std::move(theD))
{
}

SampleMarketplace::~SampleMarketplace()
{
    // The journal remembers the time; a failure to note it only loses time that passed, nothing that happened.
    d->market->market().advanceTo(d->time.now());
    if (const auto synced = d->market->sync(); !synced)
        qWarning("The sample's time could not be noted: %s", qPrintable(synced.error().message));
}

Expected<std::unique_ptr<SampleMarketplace>> SampleMarketplace::open(const QString &ledgerPath)
{
    auto market = simulator::JournaledMarket::open(journalPath(ledgerPath));
    if (!market)
        return market.failure();
    return std::unique_ptr<SampleMarketplace>(new SampleMarketplace(std::make_unique<Private>(*std::move(market))));
}

Timers &SampleMarketplace::timers()
{
    return d->time;
}

vast::Transport &SampleMarketplace::transport()
{
    return d->transport;
}

Instant SampleMarketplace::now() const
{
    return d->time.now();
}

bool SampleMarketplace::runNext()
{
    return d->time.runNext();
}

void SampleMarketplace::advanceTo(Instant until)
{
    d->time.advanceTo(until);
}

void SampleMarketplace::setSpeed(int speed)
{
    d->speed = std::max(speed, 0);
    if (d->speed == 0) {
        d->pump.stop();
        return;
    }
    d->sinceTick.start();
    d->pump.start(tick);
}

int SampleMarketplace::speed() const
{
    return d->speed;
}

governor::Surroundings surroundingsOf(std::shared_ptr<SampleMarketplace> marketplace, const QString &processName)
{
    struct Owner
    {
        std::shared_ptr<SampleMarketplace> marketplace;
        SystemChance chance;
        MachineTime machine;
    };
    auto owner = std::make_shared<Owner>();
    owner->marketplace = std::move(marketplace);
    Owner *parts = owner.get();

    governor::Surroundings surroundings;
    surroundings.timers = &parts->marketplace->timers();
    surroundings.chance = &parts->chance;
    surroundings.clock = ClockKind::Sample;
    surroundings.realNow = [parts] { return parts->machine.now(); };
    surroundings.transportFor = [parts](const Account &account) -> Expected<vast::Transport *> {
        if (account.isSample())
            return &parts->marketplace->transport();
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("real_account_in_sample"),
                                QStringLiteral("A sample ledger takes no real account."),
                                QStringLiteral("Make a ledger of your own with `bursarctl init`."),
                                {}}};
    };
    // Keys that are made for teams lie in files and keychains there, too.
    surroundings.keyFor = [](const Account &account) -> Expected<QByteArray> {
        return account.key.kind == KeyReference::Kind::Sample ? sampleKey() : governor::resolveKey(account.key);
    };
    surroundings.processName = processName;
    surroundings.setSampleSpeed = [parts](int speed) { parts->marketplace->setSpeed(speed); };
    surroundings.owner = std::move(owner);
    return surroundings;
}

} // namespace bursar::sample
