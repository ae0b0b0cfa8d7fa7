#include "domain/audit_actions.h"
#include "domain/owner_orders.h"
#include "domain/policy_templates.h"
#include "governor_fixture.h"

#include <QtTest>

namespace bursar::governor {

using std::chrono_literals::operator""h;

/// Changes of policies and budgets that wait for a second person.
class TestChangeRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_team = m_fixture->addTeam(QStringLiteral("Vision"));
        m_grace = *m_fixture->governor->actor(QStringLiteral("Grace"));
    }
    void cleanup() { m_fixture.reset(); }

    void withoutFourEyesEverythingHoldsAtOnce()
    {
        QCOMPARE(saved(QStringLiteral("daily_budget"), QStringLiteral("12"))->number, 2);
        QVERIFY(waiting().empty());
    }

    void loweringHoldsAtOnceUnderFourEyes()
    {
        wantFourEyes();
        VERIFY_DONE(saved(QStringLiteral("daily_budget"), QStringLiteral("8")));
        QCOMPARE(inForce().policy.dailyBudget(), Money::fromDollars(8));
        QVERIFY(waiting().empty());
    }

    void raisingWaitsForSomebodyElse()
    {
        wantFourEyes();
        const auto raised = saved(QStringLiteral("daily_budget"), QStringLiteral("12"));
        VERIFY_FAILS(raised, Refused, "needs_approval");
        QCOMPARE(inForce().policy.dailyBudget(), Money::fromDollars(10));
        const RequestView view = onlyWaiting();
        QCOMPARE(raised.error().details.value(QStringLiteral("request")).toString(), view.request.id.toString());
        QCOMPARE(view.summary, QStringLiteral("Change Vision: daily_budget from 10.00 to 12.00"));
        VERIFY_FAILS(approvals().approve(m_fixture->ada, view.request.id), Refused, "own_request");

        const auto approved = approvals().approve(m_grace, view.request.id, QStringLiteral("Agreed"));
        VERIFY_DONE(approved);
        QVERIFY(approved->state == RequestState::Closed);
        const PolicyVersion now = inForce();
        QCOMPARE(now.number, 2);
        QCOMPARE(now.policy.dailyBudget(), Money::fromDollars(12));
        QVERIFY(now.by == m_fixture->ada);
        QVERIFY(now.approvedBy == m_grace);
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
    }

    void aMixedChangeIsARaise()
    {
        wantFourEyes();
        Policy policy = inForce().policy;
        policy.maxInstances = 1;
        policy.maxPricePerHour = HourlyRate::fromNanos(600'000'000);
        VERIFY_FAILS(policies().save(m_fixture->ada, m_team.id, policy, QStringLiteral("both")), Refused,
                     "needs_approval");
        QCOMPARE(inForce().number, 1);
    }

    void aChangeOfWhatHasMovedGoesBack()
    {
        wantFourEyes();
        VERIFY_FAILS(saved(QStringLiteral("daily_budget"), QStringLiteral("12")), Refused, "needs_approval");
        const RequestId id = onlyWaiting().request.id;
        VERIFY_DONE(saved(QStringLiteral("max_instances"), QStringLiteral("1")));
        const auto approved = approvals().approve(m_grace, id);
        VERIFY_DONE(approved);
        QVERIFY(approved->state == RequestState::Denied);
        QVERIFY(approved->error.contains(QStringLiteral("has been changed since")));
        QCOMPARE(inForce().policy.dailyBudget(), Money::fromDollars(10));
        QCOMPARE(lastAction(), audit_action::changeDenied);
    }

    void aRejectionChangesNothing()
    {
        wantFourEyes();
        VERIFY_FAILS(saved(QStringLiteral("daily_budget"), QStringLiteral("12")), Refused, "needs_approval");
        const auto rejected = approvals().reject(m_grace, onlyWaiting().request.id, QStringLiteral("Not now"));
        VERIFY_DONE(rejected);
        QVERIFY(rejected->state == RequestState::Rejected);
        QCOMPARE(inForce().number, 1);
    }

    void whoAskedMayTakeItBack()
    {
        wantFourEyes();
        VERIFY_FAILS(saved(QStringLiteral("daily_budget"), QStringLiteral("12")), Refused, "needs_approval");
        const auto cancelled = m_fixture->governor->requests().cancel(m_fixture->ada, onlyWaiting().request.id);
        VERIFY_DONE(cancelled);
        QVERIFY(cancelled->state == RequestState::Cancelled);
    }

    void aLeadAsksAndAManagerDecides()
    {
        Policy policy = inForce().policy;
        policy.maxPricePerHour = HourlyRate::fromNanos(900'000'000);
        const auto asked = policies().ask(m_fixture->ada, m_team.id, policy, QStringLiteral("An A100 costs more"));
        VERIFY_DONE(asked);
        QVERIFY(asked->state == RequestState::AwaitingApproval);
        QCOMPARE(inForce().number, 1);
        VERIFY_DONE(approvals().approve(m_grace, asked->id));
        QCOMPARE(inForce().policy.maxPricePerHour, policy.maxPricePerHour);
    }

    void theOrganisationsBudgetWaitsWithoutATeam()
    {
        const BudgetOwner whole = *m_fixture->governor->budgets().ownerNamed(QStringLiteral("organisation"));
        VERIFY_DONE(saveBudget(whole, 500)); // the first one limits: nobody has to approve it
        wantFourEyes();
        VERIFY_FAILS(saveBudget(whole, 600), Refused, "needs_approval");
        const RequestView view = onlyWaiting();
        QVERIFY(view.request.team.isEmpty());
        QVERIFY(view.teamName.isEmpty());
        VERIFY_DONE(approvals().approve(m_grace, view.request.id));
        const auto versions = m_fixture->governor->budgets().history(whole);
        VERIFY_DONE(versions);
        QCOMPARE(versions->back().terms.amounts.at(BudgetPeriod::Month), Money::fromDollars(600));
        QVERIFY(versions->back().approvedBy == m_grace && versions->back().by == m_fixture->ada);
        VERIFY_DONE(saveBudget(whole, 400)); // lowering holds at once
    }

    void somebodyElseShouldAnswer()
    {
        wantFourEyes();
        VERIFY_FAILS(saved(QStringLiteral("daily_budget"), QStringLiteral("12")), Refused, "needs_approval");
        const RequestId id = onlyWaiting().request.id;
        VERIFY_FAILS(approvals().delegate(m_grace, id, m_fixture->ada), Usage, "own_request");
        const MemberId linus = *m_fixture->governor->actor(QStringLiteral("Linus"));
        VERIFY_DONE(approvals().delegate(m_grace, id, linus));
        QCOMPARE(onlyWaiting().answererName, QStringLiteral("Linus"));
        VERIFY_DONE(approvals().approve(m_grace, id)); // it is a hint, no lock
    }

    void comesIntoForceWhenItWasAskedFor()
    {
        wantFourEyes();
        const Instant later = m_fixture->time.now() + 48h;
        Policy policy = inForce().policy;
        policy.maxInstances = 5;
        VERIFY_FAILS(policies().save(m_fixture->ada, m_team.id, policy, QStringLiteral("from then on"), later), Refused,
                     "needs_approval");
        VERIFY_DONE(approvals().approve(m_grace, onlyWaiting().request.id));
        QCOMPARE(inForce().number, 1);
        QVERIFY(policies().version(m_team.id, 2)->effectiveFrom == later);
    }

    void fourEyesDecideAboutTheirOwnEnd()
    {
        wantFourEyes();
        Organisation organisation = *m_fixture->governor->reader().organisation();
        organisation.approvalRules.clear();
        organisation.paymentTerms = QStringLiteral("14 days");
        const auto refused = m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation);
        VERIFY_FAILS(refused, Refused, "needs_approval");
        QVERIFY(m_fixture->governor->reader().organisation()->wantsFourEyes());
        QCOMPARE(m_fixture->governor->reader().organisation()->paymentTerms,
                 QStringLiteral("14 days")); // that is no rule
        const RequestView view = onlyWaiting();
        QCOMPARE(view.summary.section(u':', 1).trimmed(), QStringLiteral("approval_rules from four_eyes to no rule"));
        VERIFY_FAILS(approvals().approve(m_fixture->ada, view.request.id), Refused, "own_request");
        VERIFY_DONE(approvals().approve(m_grace, view.request.id));
        QVERIFY(!m_fixture->governor->reader().organisation()->wantsFourEyes());
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
        // Switching it on needs nobody else, and an older request does not switch it off again.
        VERIFY_DONE(m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation));
    }

    void endsWhenTheApprovalRulesHaveMoved()
    {
        wantFourEyes();
        Organisation organisation = *m_fixture->governor->reader().organisation();
        organisation.approvalRules.clear();
        VERIFY_FAILS(m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation), Refused,
                     "needs_approval");
        const RequestId asked = onlyWaiting().request.id;
        organisation.approvalRules = QStringLiteral("four_eyes for everything");
        VERIFY_DONE(m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation));
        const auto answered = approvals().approve(m_grace, asked);
        VERIFY_DONE(answered);
        QVERIFY(answered->state == RequestState::Denied);
        QVERIFY(m_fixture->governor->reader().organisation()->wantsFourEyes());
    }

    void severalTeamsEachHaveTheirOutcome()
    {
        using Kind = PolicyChanges::TeamOutcome::Kind;
        const Team same = m_fixture->addTeam(QStringLiteral("Speech"));
        const Team lower = m_fixture->addTeam(QStringLiteral("Robotics"));
        Policy generous = Policy::conservative();
        generous.budgets[BudgetPeriod::Day] = Money::fromDollars(40);
        VERIFY_DONE(policies().save(m_fixture->ada, lower.id, generous, QStringLiteral("agreed")));
        Policy wanted = Policy::conservative();
        wanted.budgets[BudgetPeriod::Day] = Money::fromDollars(12);
        VERIFY_DONE(policies().save(m_fixture->ada, same.id, wanted, QStringLiteral("agreed")));
        wantFourEyes();
        const auto outcomes =
            policies().saveForAll(m_fixture->ada, {m_team.id, same.id, lower.id}, wanted, QStringLiteral("For all"));
        VERIFY_DONE(outcomes);
        QCOMPARE(outcomes->size(), size_t{3});
        QVERIFY(outcomes->at(0).kind == Kind::Waits);
        QVERIFY(outcomes->at(0).request == onlyWaiting().request.id);
        QVERIFY(outcomes->at(1).kind == Kind::Unchanged);
        QVERIFY(outcomes->at(2).kind == Kind::Saved && outcomes->at(2).version->number == 3);
        QCOMPARE(outcomes->at(2).name, QStringLiteral("Robotics"));
    }

    void aTimedRaiseFallsBackByItself()
    {
        const BudgetOwner vision = *m_fixture->governor->transfers().ownerNamed(QStringLiteral("vision"));
        const Instant until = m_fixture->time.now() + 5h;
        VERIFY_FAILS(raise(vision, 9, until), Usage, "not_raised"); // it has 10
        VERIFY_FAILS(raise(vision, 25, m_fixture->time.now()), Usage, "raise_in_the_past");
        VERIFY_FAILS(raise(vision, 25, until, BudgetPeriod::Week), Usage, "no_such_budget");
        VERIFY_DONE(raise(vision, 25, until));
        QCOMPARE(lastAction(), audit_action::budgetRaised);
        const BudgetStanding raised = dayOf(QStringLiteral("vision"));
        QCOMPARE(raised.limit, Money::fromDollars(25));
        QCOMPARE(raised.wholeLimit, Money::fromDollars(10));
        QVERIFY(raised.raisedUntil == until);
        QCOMPARE(inForce().number, 1); // no version
        VERIFY_FAILS(raise(vision, 20, until), Usage, "not_raised");
        m_fixture->time.advance(5h);
        QCOMPARE(dayOf(QStringLiteral("vision")).limit, Money::fromDollars(10));
        QVERIFY(!dayOf(QStringLiteral("vision")).raisedUntil);
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
    }

    void aTimedRaiseWaitsForSomebodyElse()
    {
        wantFourEyes();
        const BudgetOwner vision = *m_fixture->governor->transfers().ownerNamed(QStringLiteral("vision"));
        const Instant until = m_fixture->time.now() + 5h;
        VERIFY_FAILS(raise(vision, 25, until), Refused, "needs_approval");
        QCOMPARE(dayOf(QStringLiteral("vision")).limit, Money::fromDollars(10));
        const RequestView view = onlyWaiting();
        QVERIFY2(view.summary.startsWith(QLatin1String("Change Vision: daily_budget from 10.00 to 25.00 until ")),
                 qPrintable(view.summary));
        VERIFY_FAILS(approvals().approve(m_fixture->ada, view.request.id), Refused, "own_request");
        VERIFY_DONE(approvals().approve(m_grace, view.request.id));
        QCOMPARE(dayOf(QStringLiteral("vision")).limit, Money::fromDollars(25));
        m_fixture->time.advance(5h);
        QCOMPARE(dayOf(QStringLiteral("vision")).limit, Money::fromDollars(10));

        VERIFY_FAILS(raise(vision, 30, m_fixture->time.now() + 1h), Refused, "needs_approval");
        const RequestId late = onlyWaiting().request.id;
        m_fixture->time.advance(2h);
        const auto answered = approvals().approve(m_grace, late);
        VERIFY_DONE(answered);
        QVERIFY(answered->state == RequestState::Denied); // its time is over
    }

    void aTeamWithWiderRulesBeginsWithTheNarrowOnes()
    {
        wantFourEyes();
        Administration::NewTeam wish;
        wish.name = QStringLiteral("Robotics");
        wish.account = QStringLiteral("Research EU");
        wish.policy = *policyTemplate(u"open");
        VERIFY_FAILS(m_fixture->governor->administration().addTeam(m_fixture->ada, wish), Refused, "needs_approval");
        const TeamView made = *m_fixture->governor->reader().team(QStringLiteral("robotics"), m_fixture->time.now());
        QVERIFY(made.policy.policy == Policy::conservative());
        VERIFY_DONE(approvals().approve(m_grace, onlyWaiting().request.id));
        QVERIFY(policies().inForce(made.team.id)->policy == wish.policy);
        wish.name = QStringLiteral("Vision 2");
        wish.policy = Policy::conservative();
        VERIFY_DONE(m_fixture->governor->administration().addTeam(m_fixture->ada, wish)); // no raise
    }

    void aMoveToAnotherCostCentreWaitsForSomebodyElse()
    {
        wantFourEyes();
        const auto move = [this] {
            return m_fixture->governor->administration().changeTeam(
                m_fixture->ada, QStringLiteral("vision"),
                {{QStringLiteral("cost_center"), QStringLiteral("4700")},
                 {QStringLiteral("lead"), QStringLiteral("lead@example.org")}},
                {});
        };
        const auto view = [this] {
            return *m_fixture->governor->reader().team(QStringLiteral("vision"), m_fixture->time.now());
        };
        const QString before = view().costCenterCode;
        VERIFY_FAILS(move(), Refused, "needs_approval");
        QCOMPARE(view().costCenterCode, before);
        QCOMPARE(view().team.leadEmail, QStringLiteral("lead@example.org")); // that is no raise
        VERIFY_FAILS(approvals().approve(m_fixture->ada, onlyWaiting().request.id), Refused, "own_request");
        VERIFY_DONE(approvals().approve(m_grace, onlyWaiting().request.id));
        QCOMPARE(view().costCenterCode, QStringLiteral("4700"));
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
    }

    void ownTemplatesAreKeptAndGivenToTeams()
    {
        OwnPolicyTemplates &templates = m_fixture->governor->policyTemplates();
        Policy strict = Policy::conservative();
        strict.maxInstances = 1;
        VERIFY_FAILS(templates.save(m_fixture->ada, QStringLiteral("Open"), strict), Usage, "bad_name");
        VERIFY_FAILS(templates.named(QStringLiteral("Interns")), Usage, "unknown_template");
        VERIFY_DONE(templates.save(m_fixture->ada, QStringLiteral(" Interns "), strict));
        QCOMPARE(lastAction(), audit_action::policyTemplateSaved);
        QVERIFY(*templates.named(QStringLiteral("interns")) == strict);
        QVERIFY(*templates.named(QStringLiteral("open")) == *policyTemplate(u"open"));
        strict.maxInstances = 3;
        VERIFY_DONE(templates.save(m_fixture->ada, QStringLiteral("interns"), strict)); // in its place
        QCOMPARE(templates.all()->size(), size_t{1});
        VERIFY_DONE(templates.remove(m_fixture->ada, QStringLiteral("INTERNS")));
        VERIFY_FAILS(templates.remove(m_fixture->ada, QStringLiteral("Interns")), Usage, "unknown_template");
        QVERIFY(m_fixture->governor->reader().verifyAudit()->ok);
    }

private:
    Expected<BudgetRaise> raise(const BudgetOwner &owner, qint64 dollars, Instant until,
                                BudgetPeriod period = BudgetPeriod::Day)
    {
        return m_fixture->governor->raises().raise(m_fixture->ada, owner, period, Money::fromDollars(dollars), until,
                                                   QStringLiteral("Deadline"));
    }
    BudgetStanding dayOf(const QString &team)
    {
        return *m_fixture->governor->reader().team(team, m_fixture->time.now())->standing.budget(BudgetPeriod::Day);
    }
    PolicyChanges &policies() { return m_fixture->governor->policies(); }
    Approvals &approvals() { return m_fixture->governor->approvals(); }
    PolicyVersion inForce() { return *policies().inForce(m_team.id); }
    void wantFourEyes()
    {
        Organisation organisation = *m_fixture->governor->reader().organisation();
        organisation.approvalRules = QStringLiteral("four_eyes");
        VERIFY_DONE(m_fixture->governor->administration().setOrganisation(m_fixture->ada, organisation));
    }
    Expected<PolicyVersion> saved(const QString &field, const QString &value)
    {
        Policy policy = inForce().policy;
        if (const auto set = setPolicyField(policy, field, value); !set)
            return set.failure();
        return policies().save(m_fixture->ada, m_team.id, policy, QStringLiteral("agreed"));
    }
    Expected<OwnerBudgets> saveBudget(const BudgetOwner &owner, qint64 dollars)
    {
        return m_fixture->governor->budgets().save(m_fixture->ada, owner,
                                                   {{{BudgetPeriod::Month, Money::fromDollars(dollars)}}, {}},
                                                   QStringLiteral("agreed"));
    }
    std::vector<RequestView> waiting()
    {
        return *m_fixture->governor->reader().requests({}, RequestState::AwaitingApproval);
    }
    RequestView onlyWaiting()
    {
        const std::vector<RequestView> views = waiting();
        if (views.size() != 1)
            qFatal("%zu requests wait", views.size());
        return views.front();
    }
    QString lastAction() { return m_fixture->governor->reader().auditRows({})->back().event.action; }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_team;
    MemberId m_grace;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestChangeRequests)
#include "tst_change_requests.moc"
