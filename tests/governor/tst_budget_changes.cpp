#include "domain/audit_actions.h"
#include "governor/budgets/budget_forecasts.h"
#include "governor/policies/policy_replay.h"
#include "governor/policies/policy_suggestions.h"
#include "governor_fixture.h"
#include "ledger/audit_store.h"

#include <QtTest>

namespace bursar::governor {

using std::chrono_literals::operator""h;

/// Budgets above the teams and of persons, as use cases: saved, versioned, standing, forecast.
class TestBudgetChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_first = m_fixture->addTeam(QStringLiteral("Vision"));
        m_second = m_fixture->addTeam(QStringLiteral("Speech"), QStringLiteral("Research EU"), QStringLiteral("4200"));
    }
    void cleanup() { m_fixture.reset(); }

    void savesVersionsWithTheirEvents()
    {
        const auto owner = budgets().ownerNamed(QStringLiteral("cost_center:4100"));
        VERIFY_DONE(owner);
        const auto saved = save(*owner, {{BudgetPeriod::Month, Money::fromDollars(500)}});
        VERIFY_DONE(saved);
        QCOMPARE(saved->number, 1);
        const auto second = save(*owner, {{BudgetPeriod::Month, Money::fromDollars(400)}});
        VERIFY_DONE(second);
        QCOMPARE(second->number, 2);
        QCOMPARE((*budgets().history(*owner)).size(), size_t{2});
        const auto rows = m_fixture->governor->reader().auditRows({});
        VERIFY_DONE(rows);
        QCOMPARE(rows->back().event.action, audit_action::budgetSaved);
        QCOMPARE(rows->back().event.details.value(QStringLiteral("to")).toObject().value(QStringLiteral("month")),
                 QJsonValue(QStringLiteral("400.00")));
        const auto verified = m_fixture->governor->reader().verifyAudit();
        QVERIFY(verified && verified->ok);
    }

    void refusesWhatMakesNoSense()
    {
        VERIFY_FAILS(budgets().ownerNamed(QStringLiteral("team:vision")), Usage, "bad_owner");
        VERIFY_FAILS(budgets().ownerNamed(QStringLiteral("cost_center:9999")), Usage, "unknown_owner");
        VERIFY_FAILS(budgets().ownerNamed(QStringLiteral("member:Nobody")), Usage, "unknown_owner");
        const auto owner = *budgets().ownerNamed(QStringLiteral("organisation"));
        VERIFY_FAILS(save(owner, {}), Usage, "no_change");
        VERIFY_FAILS(save(owner, {{BudgetPeriod::Day, Money::fromDollars(-1)}}), Usage, "bad_amount");
        VERIFY_FAILS(budgets().save(m_fixture->ada, owner, {{{BudgetPeriod::Day, Money::fromDollars(1)}}, {}}, {}),
                     Usage, "reason_required");
        VERIFY_FAILS(budgets().save(m_fixture->ada, owner, {{{BudgetPeriod::Day, Money::fromDollars(1)}}, {}},
                                    QStringLiteral("why"), m_fixture->time.now() - 1h),
                     Usage, "budget_in_the_past");
    }

    void countsWhatIsBelowTheNode()
    {
        spend(m_first, 1, 4);
        spend(m_second, 2, 2);
        VERIFY_DONE(save(*budgets().ownerNamed(QStringLiteral("cost_center:4100")),
                         {{BudgetPeriod::Day, Money::fromDollars(50)}}));
        VERIFY_DONE(
            save(*budgets().ownerNamed(QStringLiteral("organisation")),
                 {{BudgetPeriod::Day, Money::fromDollars(60)}, {BudgetPeriod::Month, Money::fromDollars(600)}}));
        const Money first = actualOf(m_first);
        const Money second = actualOf(m_second);
        QVERIFY(first > second && second > Money{});
        const auto standings = budgets().standings();
        VERIFY_DONE(standings);
        QCOMPARE(standings->size(), size_t{3});
        for (const BudgetStanding &row : *standings) {
            if (row.owner.kind == BudgetOwner::Kind::CostCenter)
                QCOMPARE(row.actual, first);
            else if (row.period == BudgetPeriod::Day)
                QCOMPARE(row.actual, first + second);
            else // since today, when the budget began
                QVERIFY(row.isProRata() && row.limit < Money::fromDollars(600) && row.actual == first + second);
        }
        // Each team sees what stands above it, and only that.
        QCOMPARE(standingOf(m_first).otherBudgets.size(), size_t{3});
        QCOMPARE(standingOf(m_second).otherBudgets.size(), size_t{2});
    }

    void aPersonsBudgetHoldsForThatPerson()
    {
        VERIFY_DONE(
            save(*budgets().ownerNamed(QStringLiteral("member:Ada")), {{BudgetPeriod::Day, Money::fromCents(1)}}));
        Proposal proposal;
        proposal.team = m_first.id;
        proposal.offer.gpuName = QStringLiteral("RTX 4090");
        proposal.offer.numGpus = 1;
        proposal.offer.pricePerHour = HourlyRate::fromNanos(300'000'000);
        proposal.offer.reliability = Share::fromMillionths(990'000);
        proposal.offer.diskSpace = Gigabytes::fromWhole(100);
        const auto hers = m_fixture->governor->policies().check(proposal, m_fixture->ada);
        VERIFY_DONE(hers);
        QVERIFY(hers->verdict == Verdict::Deny);
        QCOMPARE(hers->reasons.front().owner, QStringLiteral("Ada"));
        const auto others = m_fixture->governor->policies().check(proposal);
        VERIFY_DONE(others);
        QVERIFY(others->verdict == Verdict::Allow);
    }

    void forecastsTeamsAndTheOrganisation()
    {
        spend(m_first, 1, 4);
        const auto forecasts = m_fixture->governor->reader().forecasts(m_fixture->time.now());
        VERIFY_DONE(forecasts);
        QCOMPARE(forecasts->size(), size_t{3});
        const OwnerForecast &vision = forecasts->at(1).owner.key == m_first.slug ? forecasts->at(1) : forecasts->at(0);
        QCOMPARE(vision.owner.key, m_first.slug);
        QCOMPARE(vision.periods.size(), size_t{2});
        QCOMPARE(vision.periods.at(0).budget.actual, actualOf(m_first));
        QVERIFY(vision.periods.at(0).expected >= vision.periods.at(0).budget.actual);
        QVERIFY(forecasts->back().owner.kind == BudgetOwner::Kind::Organisation);
        QCOMPARE(forecasts->back().periods.at(0).budget.actual, actualOf(m_first) + actualOf(m_second));
    }

    void suggestsABudgetThatFitsWhatWasSpent()
    {
        VERIFY_DONE(m_fixture->writeContract(m_first, 1));
        for (int day = 10; day > 0; --day) {
            const UsageSegment used = m_fixture->segment(m_first, 1, fixtureStart - day * 24h, 1h);
            VERIFY_DONE(m_fixture->record(
                [&](ledger::RecordTransaction &transaction) { return ledger::SegmentStore::add(transaction, used); }));
        }
        const auto found = m_fixture->governor->reader().suggestions(m_fixture->time.now());
        VERIFY_DONE(found);
        QCOMPARE(found->size(), size_t{1}); // one of two instances ran each day: that is no reason to lower it to two
        const TeamSuggestion &lower = found->front();
        QCOMPARE(lower.slug, m_first.slug);
        QCOMPARE(lower.suggestion.field, QStringLiteral("daily_budget"));
        QCOMPARE(lower.suggestion.from, Policy::conservative().dailyBudget().toString());
        QVERIFY(*Money::parse(lower.suggestion.to) < Policy::conservative().dailyBudget());
        QVERIFY2(lower.suggestion.why.contains(QLatin1String("10 periods")), qPrintable(lower.suggestion.why));
    }

    void suggestsMoreInstancesWhereTheLimitIsAlwaysHit()
    {
        for (const qint64 instance : {1, 2}) {
            VERIFY_DONE(m_fixture->writeContract(m_first, instance));
            for (int day = 8; day > 0; --day)
                VERIFY_DONE(
                    m_fixture->writeSegments({m_fixture->segment(m_first, instance, fixtureStart - day * 24h, 2h)}));
        }
        const auto found = m_fixture->governor->reader().suggestions(m_fixture->time.now());
        VERIFY_DONE(found);
        const auto more = std::find_if(found->begin(), found->end(), [](const TeamSuggestion &row) {
            return row.suggestion.field == QLatin1String("max_instances");
        });
        QVERIFY(more != found->end());
        QCOMPARE(more->suggestion.from, QStringLiteral("2"));
        QCOMPARE(more->suggestion.to, QStringLiteral("3"));
        QCOMPARE(more->suggestion.why,
                 QStringLiteral("On 8 of 8 days 2 instances ran at once, which is the limit; 3 would leave room."));
    }

    void replaysAnEmptyPastWithoutTrouble()
    {
        const auto replay =
            m_fixture->governor->reader().replay({{{m_first.id, Policy::conservative()}}, {}}, m_fixture->time.now());
        VERIFY_DONE(replay);
        QCOMPARE(replay->report.all.rentals, 0);
    }

private:
    BudgetChanges &budgets() { return m_fixture->governor->budgets(); }
    Expected<OwnerBudgets> save(const BudgetOwner &owner, const std::map<BudgetPeriod, Money> &amounts)
    {
        return budgets().save(m_fixture->ada, owner, {amounts, {}}, QStringLiteral("agreed"));
    }
    Standing standingOf(const Team &team)
    {
        return *m_fixture->governor->reader().standing(team.id, m_fixture->time.now());
    }
    Money actualOf(const Team &team) { return standingOf(team).budget(BudgetPeriod::Day)->actual; }
    void spend(const Team &team, qint64 instance, int hours)
    {
        VERIFY_DONE(m_fixture->writeContract(team, instance));
        const UsageSegment used = m_fixture->segment(team, instance, fixtureStart - 6h, std::chrono::hours{hours});
        VERIFY_DONE(m_fixture->record(
            [&](ledger::RecordTransaction &transaction) { return ledger::SegmentStore::add(transaction, used); }));
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_first;
    Team m_second;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestBudgetChanges)
#include "tst_budget_changes.moc"
