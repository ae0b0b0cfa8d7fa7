#include "scenarios/world.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

/// A market whose offers become dearer when a test says so.
class RisingMarket final : public vast::Transport
{
public:
    explicit RisingMarket(vast::Transport &market)
        : m_market(market)
    {
    }
    SendId send(vast::HttpRequest request, Done done) override
    {
        if (m_percent == 0 || !request.url.path().contains(QLatin1String("/bundles/")))
            return m_market.send(std::move(request), std::move(done));
        return m_market.send(std::move(request), [percent = m_percent, done](auto answer) {
            if (answer)
                answer->body = raised(answer->body, percent);
            done(std::move(answer));
        });
    }
    void abort(SendId id) override { m_market.abort(id); }
    void raise(int percent) { m_percent = percent; }

private:
    static QByteArray raised(const QByteArray &body, int percent)
    {
        QJsonObject answer = QJsonDocument::fromJson(body).object();
        QJsonArray offers;
        for (const QJsonValue &each : answer.value(QLatin1String("offers")).toArray()) {
            QJsonObject offer = each.toObject();
            offer[QLatin1String("dph_base")] = offer[QLatin1String("dph_base")].toDouble() * (100 + percent) / 100;
            offers.append(offer);
        }
        answer[QLatin1String("offers")] = offers;
        return QJsonDocument(answer).toJson(QJsonDocument::Compact);
    }

    vast::Transport &m_market;
    int m_percent = 0;
};

/// A world with such a market.
struct RisingWorld
{
    std::unique_ptr<RisingMarket> market;
    World world{1, QStringLiteral("0.10"), QStringLiteral("4"), [this](vast::Transport &inner) {
                    market = std::make_unique<RisingMarket>(inner);
                    return market.get();
                }};
};

} // namespace

/// Requests that a second person answers, on the virtual clock.
class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExceptionRunsOnceItIsApproved();
    void whatHasBecomeDearerIsAskedAgainWithItsPrice();
    void itsPriceIsWatchedWhileItWaits();
    void withoutAnExceptionItIsRefused();
    void aRejectionTellsWhyAndRentsNothing();
    void whatCannotBeWaivedIsRefusedAtOnce();
    void nobodyApprovesTheirOwnUnderFourEyes();
    void onlyWhatWaitsCanBeAnswered();
    void nobodyAnswersForThreeDays();
    void aTransferLetsThroughWhatWasRefused();
    void aRaisedLimitLetsThroughWhatWasRefused();
    void unansweredChangesEndLikeTheOthers();
    void aCrashAfterTheApprovalRentsOnce_data();
    void aCrashAfterTheApprovalRentsOnce();

private:
    /// Asks for more than the day's budget holds, and lets the executor decide.
    static Request askForException(World &world) { return askForException(world, world.dearOffers().at(0)); }
    static Request askForException(World &world, const Offer &offer)
    {
        const Proposal wanted = world.proposalFor(offer, 8h);
        const Request asked = world.governor()
                                  .requests()
                                  .rent(world.actor(), wanted, QStringLiteral("test"), 1, QStringLiteral("Deadline"))
                                  ->front();
        world.governor().executor().start();
        world.time().advance(1min);
        return world.show(asked.id);
    }
    static MemberId manager(World &world) { return *world.governor().actor(QStringLiteral("Manager")); }
};

void TestApprovals::anExceptionRunsOnceItIsApproved()
{
    World world(1, QStringLiteral("0.10"));
    const Request waiting = askForException(world);
    QCOMPARE(toString(waiting.state), QStringLiteral("awaiting_approval"));
    QVERIFY(waiting.decision);
    QCOMPARE(waiting.decision->reasons.front().rule, QStringLiteral("daily_budget"));
    QCOMPARE(world.contractsAlive(), 0);

    const auto approved = world.governor().approvals().approve(manager(world), waiting.id, QStringLiteral("This once"));
    QVERIFY2(approved, qPrintable(approved ? QString() : approved.error().message));
    const Request running = world.settle(waiting.id);
    QCOMPARE(toString(running.state), QStringLiteral("running"));
    QCOMPARE(world.contractsAlive(), 1);
    QVERIFY(running.rental()->grant);
    QCOMPARE(running.rental()->grant->by, manager(world));
    const auto verified = world.governor().reader().verifyAudit();
    QVERIFY(verified && verified->ok);
}

void TestApprovals::whatHasBecomeDearerIsAskedAgainWithItsPrice()
{
    RisingWorld rising;
    World &world = rising.world;
    const Request waiting = askForException(world);
    const HourlyRate then = truePricePerHour(waiting.rental()->proposal);
    rising.market->raise(20);

    QVERIFY(world.governor().approvals().approve(manager(world), waiting.id));
    world.settle(waiting.id, 1min);
    const governor::RequestView again = *world.governor().reader().request(waiting.id.toString());
    QCOMPARE(toString(again.request.state), QStringLiteral("awaiting_approval"));
    QCOMPARE(world.contractsAlive(), 0);
    QVERIFY(!again.request.rental()->grant);
    QCOMPARE(*again.priceThen(), then);
    const HourlyRate now = truePricePerHour(*again.proposalNow());
    QVERIFY(now > then);
    QVERIFY2(again.waitsFor.contains(QLatin1String("approve it again")), qPrintable(again.waitsFor));

    QVERIFY(world.governor().approvals().approve(manager(world), waiting.id)); // at the price that they see now
    QCOMPARE(toString(world.settle(waiting.id).state), QStringLiteral("running"));
    QCOMPARE(world.contractsAlive(), 1);
}

void TestApprovals::itsPriceIsWatchedWhileItWaits()
{
    RisingWorld rising;
    World &world = rising.world;
    const Request waiting = askForException(world);
    const HourlyRate then = truePricePerHour(waiting.rental()->proposal);
    rising.market->raise(20);
    world.time().advance(15min);
    const governor::RequestView watched = *world.governor().reader().request(waiting.id.toString());
    QVERIFY(watched.offerNow && watched.offerNow->offer);
    QCOMPARE(*watched.priceThen(), then);
    const HourlyRate now = truePricePerHour(*watched.proposalNow());
    QVERIFY(now > then);

    QVERIFY(world.governor().approvals().approve(manager(world), waiting.id, {}, now)); // they have seen it
    QCOMPARE(toString(world.settle(waiting.id).state), QStringLiteral("running"));
}

void TestApprovals::withoutAnExceptionItIsRefused()
{
    World world(1, QStringLiteral("0.10"));
    const Request asked =
        world.governor()
            .requests()
            .rent(world.actor(), world.proposalFor(world.dearOffers().at(0), 8h), QStringLiteral("test"))
            ->front();
    world.governor().executor().start();
    QCOMPARE(toString(world.settle(asked.id).state), QStringLiteral("denied"));
}

void TestApprovals::aRejectionTellsWhyAndRentsNothing()
{
    World world(1, QStringLiteral("0.10"));
    const Request waiting = askForException(world);
    const auto silent = world.governor().approvals().reject(manager(world), waiting.id, QStringLiteral("  "));
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, QStringLiteral("no_reason"));
    QVERIFY(world.governor().approvals().reject(manager(world), waiting.id, QStringLiteral("Next month")));
    const Request rejected = world.settle(waiting.id);
    QCOMPARE(toString(rejected.state), QStringLiteral("rejected"));
    QCOMPARE(rejected.error, QStringLiteral("Next month"));
    QCOMPARE(world.contractsAlive(), 0);
}

void TestApprovals::whatCannotBeWaivedIsRefusedAtOnce()
{
    World world(1, QStringLiteral("0.10"), QStringLiteral("1"));
    const std::vector<Offer> offers = world.dearOffers();
    const Request first = askForException(world, offers.at(0));
    QVERIFY(world.governor().approvals().approve(manager(world), first.id));
    QCOMPARE(toString(world.settle(first.id).state), QStringLiteral("running"));
    const Request second = askForException(world, offers.at(1)); // no slot is left: nobody can waive that
    QCOMPARE(toString(second.state), QStringLiteral("denied"));
    QCOMPARE(second.decision->reasons.front().rule, QStringLiteral("max_instances"));
}

void TestApprovals::nobodyApprovesTheirOwnUnderFourEyes()
{
    World world(1, QStringLiteral("0.10"));
    Organisation organisation = *world.governor().reader().organisation();
    organisation.approvalRules = QStringLiteral("four_eyes");
    QVERIFY(world.governor().administration().setOrganisation(world.actor(), organisation));
    const Request waiting = askForException(world);
    const auto own = world.governor().approvals().approve(world.actor(), waiting.id);
    QVERIFY(!own);
    QCOMPARE(own.error().code, QStringLiteral("own_request"));
    QCOMPARE(toString(world.show(waiting.id).state), QStringLiteral("awaiting_approval"));
    QVERIFY(world.governor().approvals().approve(manager(world), waiting.id));
}

void TestApprovals::onlyWhatWaitsCanBeAnswered()
{
    World world(1, QStringLiteral("0.10"));
    const Request waiting = askForException(world);
    QVERIFY(world.governor().approvals().reject(manager(world), waiting.id, QStringLiteral("No")));
    const auto late = world.governor().approvals().approve(manager(world), waiting.id);
    QVERIFY(!late);
    QCOMPARE(late.error().code, QStringLiteral("not_waiting"));
}

void TestApprovals::nobodyAnswersForThreeDays()
{
    World world(1, QStringLiteral("0.10"));
    const Request waiting = askForException(world);
    world.time().advance(71h);
    QCOMPARE(toString(world.show(waiting.id).state), QStringLiteral("awaiting_approval"));
    world.time().advance(2h);
    const Request ended = world.show(waiting.id);
    QCOMPARE(toString(ended.state), QStringLiteral("cancelled"));
    QVERIFY(!ended.error.isEmpty());
}

/// Two people: one asks for budget of another team, the other gives it; the rental then fits.
void TestApprovals::aTransferLetsThroughWhatWasRefused()
{
    World world(1, QStringLiteral("0.10"));
    governor::Administration::NewTeam rich;
    rich.name = QStringLiteral("Rich");
    rich.account = QStringLiteral("Research");
    rich.policy.budgets[BudgetPeriod::Day] = Money::fromDollars(1000);
    QVERIFY(world.governor().administration().addTeam(world.actor(), rich));
    const Proposal wanted = world.proposalFor(world.dearOffers().at(0), 8h);
    const auto rent = [&] {
        return world.settle(
            world.governor().requests().rent(world.actor(), wanted, QStringLiteral("test"))->front().id);
    };
    world.governor().executor().start();
    QCOMPARE(toString(rent().state), QStringLiteral("denied"));

    governor::BudgetTransfers &transfers = world.governor().transfers();
    const auto asked = transfers.ask(world.actor(), *transfers.ownerNamed(QStringLiteral("rich")),
                                     *transfers.ownerNamed(QStringLiteral("research")), BudgetPeriod::Day,
                                     Money::fromDollars(900), QStringLiteral("Deadline"));
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().message));
    QCOMPARE(toString(rent().state), QStringLiteral("denied")); // nobody has said yes
    QVERIFY(world.governor().approvals().approve(manager(world), asked->id));
    QCOMPARE(toString(rent().state), QStringLiteral("running"));
    QCOMPARE(world.contractsAlive(), 1);
    const Standing standing = world.team().standing;
    const BudgetStanding *day = standing.budget(BudgetPeriod::Day);
    QCOMPARE(day->limit, Money::fromDollars(900) + *Money::parse(u"0.10"));
    QVERIFY(day->actual + day->committed <= day->limit);
}

void TestApprovals::aRaisedLimitLetsThroughWhatWasRefused()
{
    World world(1, QStringLiteral("0.10"));
    const Proposal wanted = world.proposalFor(world.dearOffers().at(0), 8h);
    const auto decision = world.governor().policies().check(wanted);
    QVERIFY(decision);
    const auto &remedies = decision->reasons.front().remedies;
    const auto remedy = std::find_if(remedies.begin(), remedies.end(),
                                     [](const Remedy &each) { return each.action == Remedy::Action::AskForChange; });
    QVERIFY(remedy != remedies.end());
    Policy policy = world.team().policy.policy;
    QVERIFY(setPolicyField(policy, remedy->field, remedy->value));
    const auto asked = world.governor().policies().ask(world.actor(), wanted.team, policy, QStringLiteral("Deadline"));
    QVERIFY(asked);
    QVERIFY(world.governor().approvals().approve(manager(world), asked->id));
    world.governor().executor().start();
    const auto rented = world.governor().requests().rent(world.actor(), wanted, QStringLiteral("test"));
    QCOMPARE(toString(world.settle(rented->front().id).state), QStringLiteral("running"));
}

void TestApprovals::unansweredChangesEndLikeTheOthers()
{
    World world(1, QStringLiteral("0.10"));
    Policy policy = world.team().policy.policy;
    policy.maxInstances += 1;
    const auto asked =
        world.governor().policies().ask(world.actor(), world.team().team.id, policy, QStringLiteral("More"));
    QVERIFY(asked);
    world.governor().executor().start();
    world.time().advance(71h);
    QCOMPARE(toString(world.show(asked->id).state), QStringLiteral("awaiting_approval"));
    world.time().advance(2h);
    QCOMPARE(toString(world.show(asked->id).state), QStringLiteral("cancelled"));
}

void TestApprovals::aCrashAfterTheApprovalRentsOnce_data()
{
    QTest::addColumn<int>("crashAfterMs");
    for (const int ms : {0, 300, 1'500, 5'000, 20'000})
        QTest::addRow("%d", ms) << ms;
}

void TestApprovals::aCrashAfterTheApprovalRentsOnce()
{
    QFETCH(int, crashAfterMs);
    World world(1, QStringLiteral("0.10"));
    const Request waiting = askForException(world);
    QVERIFY(world.governor().approvals().approve(manager(world), waiting.id));
    world.time().advance(Duration{crashAfterMs});
    world.crash();
    world.governor().executor().start();
    QCOMPARE(toString(world.settle(waiting.id).state), QStringLiteral("running"));
    QCOMPARE(world.contractsAlive(), 1);
}

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
