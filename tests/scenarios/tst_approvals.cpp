#include "scenarios/world.h"

#include <QTest>

using namespace bursar;
using namespace std::chrono_literals;

/// Requests that a second person answers, on the virtual clock.
class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExceptionRunsOnceItIsApproved();
    void withoutAnExceptionItIsRefused();
    void aRejectionTellsWhyAndRentsNothing();
    void whatCannotBeWaivedIsRefusedAtOnce();
    void nobodyApprovesTheirOwnUnderFourEyes();
    void onlyWhatWaitsCanBeAnswered();
    void nobodyAnswersForThreeDays();
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
