#include "scenarios/world.h"

#include "domain/audit_actions.h"
#include "governor/reading/savings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

/// Lets every host report idle GPUs.
class IdleGpus final : public vast::Transport
{
public:
    explicit IdleGpus(vast::Transport &below)
        : m_below(below)
    {
    }
    SendId send(vast::HttpRequest request, Done done) override
    {
        return m_below.send(std::move(request), [done](Expected<vast::HttpAnswer, vast::TransportFailure> answer) {
            if (answer) {
                static const QRegularExpression load(QStringLiteral("\"gpu_util\":[0-9.]+"));
                answer->body = QString::fromUtf8(answer->body).replace(load, QStringLiteral("\"gpu_util\":1")).toUtf8();
            }
            done(std::move(answer));
        });
    }
    void abort(SendId id) override { m_below.abort(id); }

private:
    vast::Transport &m_below;
};

} // namespace

/// Price increases of hosts, and what is saved, on the virtual clock.
class TestSavings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriceIncreaseIsSeenAndJudged();
    void acceptingIsConfirmedAndPaid();
    void acceptingIsRefusedByThePolicy();
    void rejectingIsBooked();
    void answersOnceThoughTheAnswerIsLost();
    void withoutAnAnswerTheContractEnds();
    void aStoppedDiskIsFoundAndBookedOnce();
    void tidyingUpIsNoSaving();
    void theIdleRuleBooksWhatItSaves();
    void startingAgainEndsTheSaving();
    void prepaysOnce();
    void aForgottenVolumeIsFound();

private:
    static InstanceId running(World &world)
    {
        world.governor().executor().start();
        return world.settle(world.rent(0, 1000h).id).instance;
    }
    static std::vector<governor::PriceIncreaseView> increases(World &world)
    {
        return *world.governor().reader().priceIncreases(world.time().now());
    }
    static governor::SavingsView savings(World &world)
    {
        return *world.governor().reader().savings(world.time().now());
    }
    static const governor::SavingView *find(const governor::SavingsView &view, SavingKind kind)
    {
        const auto found = std::find_if(view.savings.begin(), view.savings.end(),
                                        [kind](const auto &each) { return each.saving.kind == kind; });
        return found == view.savings.end() ? nullptr : &*found;
    }
    static governor::InstanceView view(World &world, InstanceId id)
    {
        return *world.governor().reader().instance(id, world.time().now());
    }
    static int told(World &world, const QString &action)
    {
        governor::LedgerReader::AuditFilter filter;
        filter.action = action;
        return static_cast<int>(world.governor().reader().auditRows(filter)->size());
    }
    /// Months pass while nobody looks; then the executor does.
    static void passUnwatched(World &world, Duration time)
    {
        world.governor().executor().stop();
        world.time().advance(time);
        world.governor().executor().start();
        world.time().advance(3min);
    }
    /// The one increase, once the executor has looked.
    static governor::PriceIncreaseView proposed(World &world)
    {
        world.fault("{\"kind\":\"price-increase\"}");
        world.time().advance(20min);
        const auto views = increases(world);
        return views.size() == 1 ? views.front() : governor::PriceIncreaseView{};
    }
    static Request answered(World &world, qint64 increase, bool accept)
    {
        const auto requests = world.governor().requests().answerPriceIncreases(world.actor(), {increase}, accept);
        return requests ? world.settle(requests->front().id, 1h) : Request{};
    }
};

void TestSavings::aPriceIncreaseIsSeenAndJudged()
{
    World world;
    const InstanceId instance = running(world);
    QVERIFY(increases(world).empty());
    const auto view = proposed(world);
    QCOMPARE(view.increase.instance, instance);
    QVERIFY(view.increase.newPrice() > view.increase.oldPrice());
    QVERIFY(view.increase.deadline && *view.increase.deadline > world.time().now());
    QVERIFY(view.addsUntilEnd > Money());
    QCOMPARE(toString(view.decision.verdict), QStringLiteral("allow"));
    const auto found = savings(world);
    const auto *saving = find(found, SavingKind::PriceIncrease);
    QVERIFY(saving);
    QCOMPARE(saving->saving.perDay, costOver(view.increase.newPrice() - view.increase.oldPrice(), 24h));
    QVERIFY(saving->increase);
    // Nobody has answered it, and nobody but a person will.
    world.time().advance(2h);
    QCOMPARE(increases(world).size(), 1U);
}

void TestSavings::acceptingIsConfirmedAndPaid()
{
    World world;
    const InstanceId instance = running(world);
    const auto view = proposed(world);
    const Request request = answered(world, view.increase.id, true);
    QCOMPARE(toString(request.state), QStringLiteral("closed"));
    QVERIFY(increases(world).empty());
    QVERIFY(savings(world).booked.empty());
    const Instant end = *view.increase.deadline;
    QVERIFY(world.governor().requests().command(world.actor(), {instance}, InstanceCommand::Extend, {}, end + 240h));
    world.time().advance(1min);
    passUnwatched(world, end - world.time().now() + 1h);
    const auto after = TestSavings::view(world, instance);
    QCOMPARE(toString(after.state), QStringLiteral("running"));
    QVERIFY(after.pricePerHour > view.increase.oldPrice());
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestSavings::acceptingIsRefusedByThePolicy()
{
    World world;
    running(world);
    const auto before = proposed(world);
    Policy policy = world.team().policy.policy;
    policy.maxPricePerHour = before.increase.oldPrice();
    QVERIFY(world.governor().policies().save(world.actor(), world.team().team.id, policy, QStringLiteral("Less")));
    QCOMPARE(toString(increases(world).front().decision.verdict), QStringLiteral("deny"));
    const Request request = answered(world, before.increase.id, true);
    QCOMPARE(toString(request.state), QStringLiteral("denied"));
    QCOMPARE(request.decision->reasons.front().rule, QStringLiteral("max_price_per_hour"));
    QCOMPARE(increases(world).size(), 1U); // still to be answered
    QCOMPARE(toString(answered(world, before.increase.id, false).state), QStringLiteral("closed"));
}

void TestSavings::rejectingIsBooked()
{
    World world;
    const InstanceId instance = running(world);
    const auto view = proposed(world);
    const Request request = answered(world, view.increase.id, false);
    QCOMPARE(toString(request.state), QStringLiteral("closed"));
    QVERIFY(increases(world).empty());
    const auto booked = savings(world).booked;
    QCOMPARE(booked.size(), 1U);
    QCOMPARE(booked.front().saving.instance, instance);
    QCOMPARE(booked.front().saving.by, world.actor());
    QCOMPARE(booked.front().saving.perDay, costOver(view.increase.newPrice() - view.increase.oldPrice(), 24h));
    QCOMPARE(told(world, audit_action::savingBooked), 1);
    world.time().advance(1h);
    const Money sum = savings(world).savedThisMonth;
    QVERIFY(sum > Money() && sum <= booked.front().saving.perDay);
    const auto again = world.governor().requests().answerPriceIncreases(world.actor(), {view.increase.id}, true);
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("unknown_price_increase"));
}

void TestSavings::answersOnceThoughTheAnswerIsLost()
{
    World world;
    running(world);
    const auto view = proposed(world);
    world.fault("{\"kind\":\"cut\",\"path\":\"reject-price-increase\"}"); // works, and nobody hears of it
    const auto requests = world.governor().requests().answerPriceIncreases(world.actor(), {view.increase.id}, false);
    const auto twice = world.governor().requests().answerPriceIncreases(world.actor(), {view.increase.id}, true);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, QStringLiteral("answered_already"));
    QCOMPARE(toString(world.settle(requests->front().id, 1h).state), QStringLiteral("closed"));
    QCOMPARE(savings(world).booked.size(), 1U);
}

void TestSavings::withoutAnAnswerTheContractEnds()
{
    World world;
    const InstanceId instance = running(world);
    const auto view = proposed(world);
    passUnwatched(world, *view.increase.deadline - world.time().now() + 1h);
    const auto after = TestSavings::view(world, instance);
    QCOMPARE(toString(after.state), QStringLiteral("stopped"));
    passUnwatched(world, 50h);
    QVERIFY(TestSavings::view(world, instance).gone);
    QVERIFY(increases(world).empty());
    QVERIFY(savings(world).booked.empty()); // nobody did anything
}

void TestSavings::aStoppedDiskIsFoundAndBookedOnce()
{
    World world;
    const InstanceId instance = running(world);
    const auto stop = world.governor().requests().command(world.actor(), {instance}, InstanceCommand::Stop);
    QCOMPARE(toString(world.settle(stop->front().id, 1h).state), QStringLiteral("closed"));
    QVERIFY(savings(world).booked.empty()); // it was busy
    world.time().advance(3h);
    const auto found = savings(world);
    const auto *saving = find(found, SavingKind::StoppedDisk);
    QVERIFY(saving);
    const Duration age = world.time().now() - saving->saving.since;
    QVERIFY(age >= 3h && age < 4h);
    QCOMPARE(saving->saving.perDay, costOver(view(world, instance).diskPerHour, 24h));
    QCOMPARE(found.perDay, saving->saving.perDay);
    passUnwatched(world, 24h);
    const auto destroy = world.governor().requests().command(world.actor(), {instance}, InstanceCommand::Destroy);
    QCOMPARE(toString(world.settle(destroy->front().id, 1h).state), QStringLiteral("closed"));
    const auto after = savings(world);
    QVERIFY(after.savings.empty());
    QCOMPARE(after.booked.size(), 1U);
    QCOMPARE(toString(after.booked.front().saving.kind), QStringLiteral("stopped_disk"));
    world.crash();
    world.governor().executor().start();
    world.time().advance(1h);
    QCOMPARE(savings(world).booked.size(), 1U);
}

void TestSavings::tidyingUpIsNoSaving()
{
    World world;
    const InstanceId instance = running(world);
    for (const InstanceCommand command : {InstanceCommand::Stop, InstanceCommand::Destroy}) {
        const auto requests = world.governor().requests().command(world.actor(), {instance}, command);
        QCOMPARE(toString(world.settle(requests->front().id, 1h).state), QStringLiteral("closed"));
    }
    QVERIFY(savings(world).booked.empty());
}

void TestSavings::theIdleRuleBooksWhatItSaves()
{
    std::unique_ptr<IdleGpus> idle;
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), [&idle](vast::Transport &below) {
        idle = std::make_unique<IdleGpus>(below);
        return idle.get();
    });
    const InstanceId instance = running(world);
    world.time().advance(40min); // without any rule it is among the savings
    const auto found = savings(world);
    const auto *saving = find(found, SavingKind::IdleGpu);
    QVERIFY(saving);
    const Money perDay = saving->saving.perDay;
    Policy policy = world.team().policy.policy;
    for (const auto &[field, text] : {std::pair{QStringLiteral("idle_below"), QStringLiteral("5")},
                                      std::pair{QStringLiteral("idle_for"), QStringLiteral("60")},
                                      std::pair{QStringLiteral("when_idle"), QStringLiteral("stop")}})
        QVERIFY(setPolicyField(policy, field, text));
    QVERIFY(world.governor().policies().save(world.actor(), world.team().team.id, policy, QStringLiteral("Idle")));
    world.time().advance(1h);
    QCOMPARE(toString(view(world, instance).state), QStringLiteral("stopped"));
    const auto booked = savings(world).booked;
    QCOMPARE(booked.size(), 1U);
    QVERIFY(booked.front().saving.by.isEmpty()); // a rule
    QCOMPARE(toString(booked.front().saving.kind), QStringLiteral("idle_gpu"));
    QCOMPARE(booked.front().saving.perDay, perDay);
}

void TestSavings::startingAgainEndsTheSaving()
{
    std::unique_ptr<IdleGpus> idle;
    World world(1, QStringLiteral("1000"), QStringLiteral("4"), [&idle](vast::Transport &below) {
        idle = std::make_unique<IdleGpus>(below);
        return idle.get();
    });
    const InstanceId instance = running(world);
    world.time().advance(40min);
    const auto stop = world.governor().requests().command(world.actor(), {instance}, InstanceCommand::Stop);
    world.settle(stop->front().id, 1h);
    QCOMPARE(savings(world).booked.size(), 1U);
    world.time().advance(1h);
    const auto start = world.governor().requests().command(world.actor(), {instance}, InstanceCommand::Start);
    QCOMPARE(toString(world.settle(start->front().id, 3h).state), QStringLiteral("closed"));
    const Money then = savings(world).savedThisMonth;
    QVERIFY(then > Money());
    QCOMPARE(told(world, audit_action::savingEnded), 1);
    world.time().advance(1h);
    QCOMPARE(savings(world).savedThisMonth, then);
    QVERIFY(world.governor().reader().verifyAudit()->ok);
}

void TestSavings::prepaysOnce()
{
    World world;
    const InstanceId instance = running(world);
    world.time().advance(10min);
    const auto found = savings(world);
    const auto *saving = find(found, SavingKind::Reservation);
    QVERIFY(saving);
    const Money amount = saving->saving.prepay.roundedToCents();
    const auto paid = world.governor().requests().prepay(world.actor(), instance, amount);
    QVERIFY(paid);
    QCOMPARE(toString(world.settle(paid->front().id, 1h).state), QStringLiteral("closed"));
    world.time().advance(10min);
    QVERIFY(!find(savings(world), SavingKind::Reservation)); // it is reserved now
    QCOMPARE(savings(world).booked.size(), 1U);
    QVERIFY(!world.governor().requests().prepay(world.actor(), instance, Money()));
}

void TestSavings::aForgottenVolumeIsFound()
{
    World world;
    world.governor().executor().start();
    const Offer offer = world.offers().front();
    world.ask("PUT", "/api/v0/volumes/",
              "{\"id\":" + QByteArray::number(offer.id.value() + 1) + ",\"size\":50,\"name\":\"models\"}");
    world.time().advance(7h);
    const auto found = savings(world);
    const auto *saving = find(found, SavingKind::ForgottenVolume);
    QVERIFY(saving);
    QVERIFY(saving->sentence.contains(QLatin1String("models")));
    QVERIFY(saving->saving.perDay > Money());
}

QTEST_GUILESS_MAIN(TestSavings)
#include "tst_savings_scenario.moc"
