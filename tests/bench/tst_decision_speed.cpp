#include "bench/comparison.h"
#include "domain/decision.h"
#include "domain/policy_samples.h"
#include "domain/replay.h"
#include "governor/budgets/standings.h"
#include "governor/costs/cost_book.h"
#include "ledger/test_ledger.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bursar;
using namespace bursar::bench;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

/// A policy with a rule in every field, and an offer that breaks all of them.
Policy strictPolicy()
{
    Policy policy = Policy::conservative();
    policy.gpuAllow = gpus({"A100", "H100", "L40S"});
    policy.maxInstances = 1;
    policy.maxPricePerHour = HourlyRate::fromNanos(100'000'000);
    policy.minReliability = Share::fromMillionths(999'000);
    for (const BudgetPeriod period : allBudgetPeriods)
        policy.budgets[period] = Money::fromCents(10);
    policy.teamMaxPricePerHour = HourlyRate::fromNanos(100'000'000);
    policy.maxGpusPerInstance = 1;
    policy.maxGpus = 1;
    policy.approvalAbovePrice = HourlyRate::fromNanos(100'000'000);
    policy.approvalAboveCost = Money::fromCents(10);
    policy.maxDisk = Gigabytes::fromWhole(10);
    policy.verifiedOnly = true;
    policy.datacenterOnly = true;
    policy.countriesAllow = QStringList{QStringLiteral("DE")};
    policy.countriesDeny = QStringList{QStringLiteral("CN")};
    policy.rentalTypes = {RentalType::Reserved};
    policy.imagesAllow = QStringList{QStringLiteral("pytorch/*")};
    policy.maxPlannedHours = 1h;
    policy.maxLifetime = 2h;
    policy.atLifetimeEnd = LimitAction::Stop;
    return policy;
}

Proposal refusedProposal()
{
    Proposal proposal = plainProposal();
    proposal.offer.numGpus = 4;
    proposal.offer.reliability = Share::fromMillionths(900'000);
    proposal.offer.country = QStringLiteral("CN");
    proposal.offer.rentable = false;
    proposal.offer.diskSpace = Gigabytes::fromWhole(12);
    proposal.image = QStringLiteral("evil/miner");
    return proposal;
}

/// Milliseconds of one call, from many.
template <class Call>
double timeOf(int calls, Call call)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < calls; ++i)
        call(i);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6 / calls;
}

TeamId teamNumber(int number)
{
    return *TeamId::parse(makeIdText(*LedgerId::parse(u"7k3m"), noon, static_cast<quint32>(number)));
}

constexpr Instant decidedAt = ledger::testNow + 5h;

Team teamOf(const ledger::TestLedger &ledger, int number)
{
    const QString name = QStringLiteral("team-%1").arg(number);
    Team team;
    team.id = teamNumber(number);
    team.slug = name;
    team.name = name;
    team.account = ledger.account.id;
    team.costCenter = ledger.costCenter.id;
    return team;
}

/// A running instance of the team, with a segment of an hour.
Expected<void> runSomething(ledger::RecordTransaction &transaction, const Team &team, int number)
{
    ledger::Contract contract;
    contract.instance = InstanceId(1000 + number);
    contract.account = team.account;
    contract.team = team.id;
    contract.firstSeen = ledger::testNow;
    contract.gpuName = QStringLiteral("RTX 4090");
    contract.numGpus = 1;
    contract.pricePerHour = HourlyRate::fromNanos(400'000'000);
    contract.disk = Gigabytes::fromWhole(20);
    if (auto added = ledger::ContractStore::add(transaction, contract, QStringLiteral("instance.found")); !added)
        return added;
    UsageSegment segment;
    segment.id = *SegmentId::parse(makeIdText(ledger::testLedgerId(), noon, static_cast<quint32>(number)));
    segment.account = team.account;
    segment.instance = contract.instance;
    segment.team = team.id;
    segment.span = {ledger::testNow, ledger::testNow + 1h};
    segment.state = InstanceState::Running;
    segment.gpuName = contract.gpuName;
    segment.numGpus = 1;
    segment.gpuRate = contract.pricePerHour;
    return ledger::SegmentStore::add(transaction, segment);
}

Expected<void> organise(const ledger::TestLedger &ledger, ledger::RecordTransaction &transaction, int teams)
{
    for (int i = 0; i < teams; ++i) {
        const Team team = teamOf(ledger, i);
        if (auto added = ledger::TeamStore::add(transaction, team); !added)
            return added;
        const auto saved = ledger::PolicyStore::save(
            transaction, {team.id, 0, strictPolicy(), ledger::testNow, {}, QStringLiteral("why"), ledger::testNow});
        if (!saved)
            return saved.failure();
        if (i >= 10)
            continue;
        if (auto runs = runSomething(transaction, team, i); !runs)
            return runs;
    }
    for (const BudgetOwner &owner :
         {BudgetOwner{BudgetOwner::Kind::Organisation, {}, {}, {}},
          BudgetOwner{BudgetOwner::Kind::CostCenter, ledger.costCenter.id.toString(), {}, {}}}) {
        OwnerBudgets budgets;
        budgets.owner = owner;
        budgets.terms.amounts[BudgetPeriod::Month] = Money::fromDollars(10'000);
        budgets.effectiveFrom = ledger::testNow;
        budgets.at = ledger::testNow;
        budgets.reason = QStringLiteral("why");
        if (const auto saved = ledger::BudgetStore::save(transaction, budgets, QStringLiteral("UTC")); !saved)
            return saved.failure();
    }
    return {};
}

} // namespace

/// What a decision costs, and that it costs the same in a large organisation.
class TestDecisionSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryBrokenRuleAtOnce();
    void takesAsLongWithAThousandTeamsAsWithTen();
    void takesAsLongWithAThousandVersionsAsWithTen();
    void replaysTenThousandRentals();
};

void TestDecisionSpeed::findsEveryBrokenRuleAtOnce()
{
    constexpr double mostTimesSlower = 20; // beside a proposal that five rules allow
    const Policy easy = Policy::conservative();
    const Standing fresh = freshStanding(easy);
    const Proposal allowed = plainProposal();
    const Policy policy = strictPolicy();
    Standing standing = freshStanding(policy);
    standing.slotsHeld = 1;
    standing.gpusHeld = 1;
    const Proposal proposal = refusedProposal();
    size_t findings = 0;
    bool passes = false;
    size_t words = 0;
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < 15; ++i) {
            const double plain =
                timeOf(2000, [&](int) { passes = Judge(easy, fresh).judge(allowed).findings.empty(); });
            const double judged =
                timeOf(2000, [&](int) { findings = Judge(policy, standing).judge(proposal).findings.size(); });
            comparison.add(plain, judged);
        }
        print("one judgement, every rule", comparison, "one that is allowed", mostTimesSlower);
        qInfo("%zu broken rules: %.2f µs (5 wanted); in words with remedies: %.0f µs", findings,
              comparison.measured() * 1000,
              timeOf(50, [&](int) { words = decide(policy, standing, proposal).reasons.size(); }) * 1000);
        return comparison;
    };
    const double ratio = bestRatio(mostTimesSlower, round);
    QVERIFY(findings >= 24 && words == findings && passes);
    QVERIFY2(ratio <= mostTimesSlower, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

void TestDecisionSpeed::takesAsLongWithAThousandTeamsAsWithTen()
{
    constexpr double mostTimesSlower = 3;
    // Teams under cost centres under an organisation with budgets; ten of them run something.
    const auto filled = [](ledger::TestLedger &ledger, int teams) -> Expected<void> {
        if (auto done = ledger.fill(); !done)
            return done;
        return ledger.record(
            [&](ledger::RecordTransaction &transaction) { return organise(ledger, transaction, teams); });
    };
    ledger::TestLedger few;
    ledger::TestLedger many;
    VERIFY_DONE(filled(few, 10));
    VERIFY_DONE(filled(many, 1000));
    const Proposal proposal = refusedProposal();
    size_t findings = 0;
    // As the executor decides: all that stands in the ledger is read inside its transaction.
    const auto judged = [&](ledger::TestLedger &ledger, governor::CostBook &costs, int number) {
        const auto transaction = ledger::RecordTransaction::begin(*ledger.database, {{}, ledger::testNow});
        QVERIFY(transaction.hasValue());
        const Team team = teamOf(ledger, number % 10);
        const auto version = ledger::PolicyStore(*ledger.database).inForce(team.id, decidedAt);
        auto standings = governor::Standings::load(costs, decidedAt);
        QVERIFY(version && *version && standings);
        const auto standing = standings->of(team, (*version)->policy);
        QVERIFY(standing && standing->otherBudgets.size() == 2
                && standing->budget(BudgetPeriod::Day)->actual > Money{});
        findings += Judge((*version)->policy, *standing).judge(proposal).findings.size();
    };
    governor::CostBook costsOfFew(*few.database);
    governor::CostBook costsOfMany(*many.database);
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < 15; ++i)
            comparison.add(timeOf(20, [&](int n) { judged(few, costsOfFew, n); }),
                           timeOf(20, [&](int n) { judged(many, costsOfMany, n); }));
        print("of 1,000 teams", comparison, "of 10 teams", mostTimesSlower);
        return comparison;
    };
    const double ratio = bestRatio(mostTimesSlower, round);
    QVERIFY(findings > 0);
    QVERIFY2(ratio <= mostTimesSlower, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

void TestDecisionSpeed::takesAsLongWithAThousandVersionsAsWithTen()
{
    constexpr double mostTimesSlower = 2;
    const auto filled = [](ledger::TestLedger &ledger, int versions) -> Expected<void> {
        if (auto done = ledger.fill(); !done)
            return done;
        return ledger.record([&](ledger::RecordTransaction &transaction) -> Expected<void> {
            for (int i = 0; i < versions; ++i) {
                Policy policy = strictPolicy();
                policy.maxInstances = i;
                const auto saved =
                    ledger::PolicyStore::save(transaction,
                                              {ledger.team.id, 0, policy, ledger::testNow, ledger.member.id,
                                               QStringLiteral("why"), ledger::testNow + std::chrono::hours{i}});
                if (!saved)
                    return saved.failure();
            }
            return {};
        });
    };
    ledger::TestLedger few;
    ledger::TestLedger many;
    VERIFY_DONE(filled(few, 10));
    VERIFY_DONE(filled(many, 1000));
    const Instant at = ledger::testNow + 5h;
    const Proposal proposal = refusedProposal();
    const auto judged = [&](ledger::TestLedger &ledger) {
        // As the executor does: within its transaction, where nothing is remembered.
        const auto transaction = ledger::RecordTransaction::begin(*ledger.database, {{}, ledger::testNow});
        const auto version = ledger::PolicyStore(*ledger.database).inForce(ledger.team.id, at);
        QVERIFY(version && *version && (*version)->number == 6);
        const Standing standing = freshStanding((*version)->policy);
        QVERIFY(Judge((*version)->policy, standing).judge(proposal).verdict == Verdict::Deny);
    };
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < 15; ++i)
            comparison.add(timeOf(20, [&](int) { judged(few); }), timeOf(20, [&](int) { judged(many); }));
        print("with 1,000 policy versions", comparison, "with 10 versions", mostTimesSlower);
        return comparison;
    };
    const double ratio = bestRatio(mostTimesSlower, round);
    QVERIFY2(ratio <= mostTimesSlower, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

void TestDecisionSpeed::replaysTenThousandRentals()
{
    constexpr double mostTimesSlower = 20; // ten times as many
    const auto past = [](int count) {
        std::vector<PastRental> rentals;
        for (int i = 0; i < count; ++i) {
            PastRental rental;
            rental.team = teamNumber(i % 20);
            rental.by = *MemberId::parse(rental.team.toString());
            rental.proposal = plainProposal();
            rental.proposal.offer.pricePerHour = HourlyRate::fromNanos(200'000'000 + i % 17 * 20'000'000);
            rental.proposal.plannedTime = std::chrono::hours{1 + i % 9};
            rental.from = noon + std::chrono::minutes{i * 90LL * 24 * 60 / count};
            rental.to = rental.from + rental.proposal.plannedTime;
            rental.cost = costOf(rental.proposal).total();
            rentals.push_back(rental);
        }
        return rentals;
    };
    ReplayRules rules;
    for (int i = 0; i < 20; ++i) {
        Policy policy = Policy::conservative();
        policy.budgets[BudgetPeriod::Hour] = Money::fromDollars(2);
        policy.budgets[BudgetPeriod::Month] = Money::fromDollars(150);
        policy.budgets[BudgetPeriod::Quarter] = Money::fromDollars(400);
        rules.teams[teamNumber(i)] = {policy, QStringLiteral("Europe/Berlin")};
    }
    ReplayRules::Shared whole;
    whole.owner.kind = BudgetOwner::Kind::Organisation;
    whole.amounts[BudgetPeriod::Month] = Money::fromDollars(2500);
    whole.zone = QStringLiteral("UTC");
    for (const auto &[id, team] : rules.teams)
        whole.teams.insert(id);
    rules.shared.push_back(whole);
    const std::vector<PastRental> few = past(1000);
    const std::vector<PastRental> many = past(10'000);
    ReplayReport report;
    const auto round = [&] {
        Comparison comparison;
        for (int i = 0; i < 3; ++i)
            comparison.add(timeOf(1, [&](int) { replay(few, rules); }),
                           timeOf(1, [&](int) { report = replay(many, rules); }));
        print("10,000 rentals replayed", comparison, "1,000 rentals", mostTimesSlower);
        qInfo("a second is wanted; %d of %d refused, %d delayed", report.all.refused, report.all.rentals,
              report.all.delayed);
        return comparison;
    };
    const double ratio = bestRatio(mostTimesSlower, round);
    QVERIFY(report.all.refused > 0 && report.all.refused < report.all.rentals);
    QVERIFY2(ratio <= mostTimesSlower, qPrintable(QStringLiteral("%1 times as long").arg(ratio)));
}

QTEST_GUILESS_MAIN(TestDecisionSpeed)
#include "tst_decision_speed.moc"
