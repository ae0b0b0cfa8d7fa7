#include "governor_fixture.h"
#include "ledger/audit_store.h"

#include <QtTest>
#include <rapidcheck.h>

namespace bursar::governor {

using std::chrono_literals::operator""h;

/// Budget that one owner gives another: asked for by one person, carried out by a second one.
class TestBudgetTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_vision = m_fixture->addTeam(QStringLiteral("Vision"));
        m_speech = m_fixture->addTeam(QStringLiteral("Speech"));
        m_grace = *m_fixture->governor->actor(QStringLiteral("Grace"));
    }
    void cleanup() { m_fixture.reset(); }

    void movesWithASecondPerson()
    {
        const auto asked = ask(QStringLiteral("vision"), QStringLiteral("team:speech"), 4);
        VERIFY_DONE(asked);
        QVERIFY(asked->state == RequestState::AwaitingApproval);
        QCOMPARE(limitOf(m_vision), Money::fromDollars(10)); // nothing has moved yet
        VERIFY_FAILS(approvals().approve(m_fixture->ada, asked->id), Refused, "own_request");
        const auto approved = approvals().approve(m_grace, asked->id);
        VERIFY_DONE(approved);
        QVERIFY(approved->state == RequestState::Closed);
        QCOMPARE(limitOf(m_vision), Money::fromDollars(6));
        QCOMPARE(limitOf(m_speech), Money::fromDollars(14));
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
        // The rule is as it was: tomorrow both have what it says.
        m_fixture->time.advance(24h);
        QCOMPARE(limitOf(m_vision), Money::fromDollars(10));
        QCOMPARE(limitOf(m_speech), Money::fromDollars(10));
    }

    void theRefusalSaysWhyTheLimitIsAnotherOne()
    {
        VERIFY_DONE(approvals().approve(m_grace, ask(QStringLiteral("vision"), QStringLiteral("speech"), 9)->id));
        Proposal proposal;
        proposal.team = m_vision.id;
        proposal.offer.gpuName = QStringLiteral("RTX 4090");
        proposal.offer.numGpus = 1;
        proposal.offer.pricePerHour = HourlyRate::fromNanos(400'000'000);
        proposal.offer.reliability = Share::fromMillionths(990'000);
        proposal.offer.diskSpace = Gigabytes::fromWhole(100);
        const auto refused = m_fixture->governor->policies().check(proposal);
        VERIFY_DONE(refused);
        QVERIFY(refused->verdict == Verdict::Deny);
        QCOMPARE(refused->reasons.front().rule, QStringLiteral("daily_budget"));
        QVERIFY2(refused->reasons.front().message.endsWith(QStringLiteral("$9.00 were given to others for this day.")),
                 qPrintable(refused->reasons.front().message));
        QCOMPARE(refused->reasons.front().limit, QStringLiteral("1.00"));
    }

    void aDepartmentGivesToItsTeam()
    {
        saveBudget(QStringLiteral("cost_center:4100"), 50);
        VERIFY_DONE(
            approvals().approve(m_grace, ask(QStringLiteral("cost_center:4100"), QStringLiteral("speech"), 20)->id));
        // What the team spends counts in the department anyway: its limit stays, and the other team loses nothing
        // twice.
        QCOMPARE(limitOf(QStringLiteral("cost_center:4100")), Money::fromDollars(50));
        QCOMPARE(limitOf(m_speech), Money::fromDollars(30));
        QCOMPARE(limitOf(m_vision), Money::fromDollars(10));
        QCOMPARE(standingOf(m_vision).otherBudgets.front().available(), Money::fromDollars(50));
        // And back.
        VERIFY_DONE(
            approvals().approve(m_grace, ask(QStringLiteral("speech"), QStringLiteral("cost_center:4100"), 25)->id));
        QCOMPARE(limitOf(QStringLiteral("cost_center:4100")), Money::fromDollars(50));
        QCOMPARE(limitOf(m_speech), Money::fromDollars(5));
    }

    void theDepartmentsBetweenGiveAndTakeWithTheirTeams()
    {
        const Team far =
            m_fixture->addTeam(QStringLiteral("Robotics"), QStringLiteral("Research EU"), QStringLiteral("4200"));
        saveBudget(QStringLiteral("cost_center:4100"), 12);
        saveBudget(QStringLiteral("cost_center:4200"), 9);
        saveBudget(QStringLiteral("organisation"), 40);
        VERIFY_DONE(approvals().approve(m_grace, ask(QStringLiteral("vision"), QStringLiteral("robotics"), 4)->id));
        QCOMPARE(limitOf(m_vision), Money::fromDollars(6));
        QCOMPARE(limitOf(QStringLiteral("cost_center:4100")), Money::fromDollars(8));
        QCOMPARE(limitOf(QStringLiteral("cost_center:4200")), Money::fromDollars(13));
        QCOMPARE(limitOf(far), Money::fromDollars(14));
        QCOMPARE(limitOf(QStringLiteral("organisation")), Money::fromDollars(40));
        // Speech still has $10, but its department has only $8 left that could leave it.
        VERIFY_FAILS(ask(QStringLiteral("speech"), QStringLiteral("robotics"), 9), Refused, "not_available");
        VERIFY_DONE(ask(QStringLiteral("speech"), QStringLiteral("vision"), 9)); // it stays in the department
    }

    void aPersonsBudgetIsNoPartOfTheTree()
    {
        saveBudget(QStringLiteral("member:Ada"), 5);
        saveBudget(QStringLiteral("member:Grace"), 5);
        VERIFY_FAILS(ask(QStringLiteral("member:Ada"), QStringLiteral("vision"), 1), Usage, "no_such_transfer");
        VERIFY_FAILS(ask(QStringLiteral("vision"), QStringLiteral("member:Ada"), 1), Usage, "no_such_transfer");
        VERIFY_DONE(
            approvals().approve(m_grace, ask(QStringLiteral("member:Ada"), QStringLiteral("member:Grace"), 2)->id));
        QCOMPARE(limitOf(QStringLiteral("member:Ada")), Money::fromDollars(3));
        QCOMPARE(limitOf(QStringLiteral("member:Grace")), Money::fromDollars(7));
    }

    void refusesWhatMakesNoSense()
    {
        VERIFY_FAILS(ask(QStringLiteral("vision"), QStringLiteral("speech"), 11), Refused, "not_available");
        VERIFY_FAILS(ask(QStringLiteral("vision"), QStringLiteral("vision"), 1), Usage, "nothing_to_transfer");
        VERIFY_FAILS(ask(QStringLiteral("vision"), QStringLiteral("speech"), -1), Usage, "nothing_to_transfer");
        VERIFY_FAILS(ask(QStringLiteral("vision"), QStringLiteral("speech"), 1, BudgetPeriod::Month), Usage,
                     "no_such_budget");
        VERIFY_FAILS(ask(QStringLiteral("vision"), QStringLiteral("speech"), 1, BudgetPeriod::Hour), Usage,
                     "bad_period");
        VERIFY_FAILS(ask(QStringLiteral("vision"), QStringLiteral("speech"), 1, BudgetPeriod::Day, QStringLiteral(" ")),
                     Usage, "reason_required");
        VERIFY_FAILS(m_fixture->governor->transfers().ownerNamed(QStringLiteral("nobody")), Usage, "unknown_team");
        QVERIFY(m_fixture->governor->reader().requests({}, {})->empty());
    }

    void isLookedAtAnewWhenItIsApproved()
    {
        const auto first = ask(QStringLiteral("vision"), QStringLiteral("speech"), 8);
        const auto second = ask(QStringLiteral("vision"), QStringLiteral("speech"), 8);
        VERIFY_DONE(first);
        VERIFY_DONE(second);
        VERIFY_DONE(approvals().approve(m_grace, first->id));
        VERIFY_FAILS(approvals().approve(m_grace, second->id), Refused, "not_available");
        QVERIFY(m_fixture->governor->requests().show(second->id)->state == RequestState::AwaitingApproval);
        QCOMPARE(limitOf(m_vision), Money::fromDollars(2));
        // What comes back lets the other one through.
        VERIFY_DONE(approvals().approve(m_grace, ask(QStringLiteral("speech"), QStringLiteral("vision"), 8)->id));
        VERIFY_DONE(approvals().approve(m_grace, second->id));
    }

    void endsWithItsPeriod()
    {
        const auto asked = ask(QStringLiteral("vision"), QStringLiteral("speech"), 4);
        VERIFY_DONE(asked);
        m_fixture->time.advance(24h);
        const auto approved = approvals().approve(m_grace, asked->id);
        VERIFY_DONE(approved);
        QVERIFY(approved->state == RequestState::Denied);
        QVERIFY(!approved->error.isEmpty());
        QCOMPARE(limitOf(m_speech), Money::fromDollars(10));
    }

    void holdsForEachInItsOwnZone()
    {
        VERIFY_DONE(m_fixture->governor->administration().changeTeam(
            m_fixture->ada, QStringLiteral("speech"), {{QStringLiteral("zone"), QStringLiteral("Asia/Kolkata")}}, {}));
        VERIFY_DONE(approvals().approve(m_grace, ask(QStringLiteral("vision"), QStringLiteral("speech"), 3)->id));
        QCOMPARE(limitOf(m_vision), Money::fromDollars(7));
        QCOMPARE(limitOf(m_speech), Money::fromDollars(13));
        m_fixture->time.advance(7h); // 19:00 UTC is after midnight in Kolkata
        QCOMPARE(limitOf(m_vision), Money::fromDollars(7));
        QCOMPARE(limitOf(m_speech), Money::fromDollars(10));
    }

    /// Whoever manages the taker alone may not take from others.
    void takesTheRightOverTheGiver()
    {
        MemberRoles &roles = m_fixture->governor->roles();
        const auto asked = ask(QStringLiteral("vision"), QStringLiteral("speech"), 4);
        VERIFY_DONE(asked);
        VERIFY_DONE(roles.give(m_fixture->ada, QStringLiteral("Grace"), AppRole::Manager, QStringLiteral("speech")));
        VERIFY_FAILS(approvals().approve(m_grace, asked->id), Refused, "role_refused");
        QCOMPARE(limitOf(m_vision), Money::fromDollars(10));
        LedgerReader::AuditFilter refused;
        refused.action = QStringLiteral("role.refused");
        QCOMPARE(m_fixture->governor->reader().auditRows(refused)->size(), size_t{1});
        VERIFY_DONE(roles.give(m_fixture->ada, QStringLiteral("Grace"), AppRole::Manager, QStringLiteral("vision")));
        VERIFY_DONE(approvals().approve(m_grace, asked->id));
        QCOMPARE(limitOf(m_vision), Money::fromDollars(6));
    }

    void theMoneyIsConserved()
    {
        const Team third = m_fixture->addTeam(QStringLiteral("Robotics"));
        const std::vector<Team> teams{m_vision, m_speech, third};
        QVERIFY(rc::check("what one loses another gains", [&] {
            for (int i = 0; i < 4; ++i) {
                const Team &from = teams.at(*rc::gen::inRange<size_t>(0, 3));
                const Team &to = teams.at(*rc::gen::inRange<size_t>(0, 3));
                const auto asked = ask(from.slug, to.slug, *rc::gen::inRange(1, 12));
                if (asked && *rc::gen::arbitrary<bool>())
                    (void)approvals().approve(m_grace, asked->id);
            }
            Money sum;
            for (const Team &team : teams) {
                RC_ASSERT(limitOf(team) >= Money{});
                sum += limitOf(team);
            }
            RC_ASSERT(sum == Money::fromDollars(30));
        }));
    }

private:
    Approvals &approvals() { return m_fixture->governor->approvals(); }
    Expected<Request> ask(const QString &from, const QString &to, int dollars, BudgetPeriod period = BudgetPeriod::Day,
                          const QString &reason = QStringLiteral("Deadline"))
    {
        BudgetTransfers &transfers = m_fixture->governor->transfers();
        const auto giver = transfers.ownerNamed(from);
        const auto taker = transfers.ownerNamed(to);
        if (!giver || !taker)
            return giver ? taker.failure() : giver.failure();
        return transfers.ask(m_fixture->ada, *giver, *taker, period, Money::fromDollars(dollars), reason);
    }
    Standing standingOf(const Team &team)
    {
        return *m_fixture->governor->reader().standing(team.id, m_fixture->time.now());
    }
    void saveBudget(const QString &owner, int dollars)
    {
        BudgetChanges &budgets = m_fixture->governor->budgets();
        VERIFY_DONE(budgets.save(m_fixture->ada, *budgets.ownerNamed(owner),
                                 {{{BudgetPeriod::Day, Money::fromDollars(dollars)}}, {}}, QStringLiteral("agreed")));
    }
    Money limitOf(const QString &owner)
    {
        BudgetChanges &budgets = m_fixture->governor->budgets();
        const BudgetOwner wanted = *budgets.ownerNamed(owner);
        const auto rows = *budgets.standings();
        return std::find_if(rows.begin(), rows.end(),
                            [&wanted](const BudgetStanding &row) { return isSameOwner(row.owner, wanted); })
            ->limit;
    }
    Money limitOf(const Team &team) { return standingOf(team).budget(BudgetPeriod::Day)->limit; }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_vision;
    Team m_speech;
    MemberId m_grace;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestBudgetTransfers)
#include "tst_budget_transfers.moc"
