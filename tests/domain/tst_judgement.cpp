#include "domain/image_pattern.h"
#include "policy_samples.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

QStringList rulesOf(const Judgement &judgement)
{
    QStringList rules;
    for (const Finding &finding : judgement.findings)
        rules.append(toString(finding.rule));
    return rules;
}

QStringList rulesOf(const Policy &policy, const Standing &standing, const Proposal &proposal,
                    const Waivers &waivers = {})
{
    return rulesOf(Judge(policy, standing).judge(proposal, waivers));
}

/// Everything refused that can be, so that a single loosened field shows.
Policy strictest()
{
    Policy policy;
    policy.gpuAllow = gpus({"A100"});
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
    policy.rentalTypes = {RentalType::OnDemand};
    policy.imagesAllow = QStringList{QStringLiteral("pytorch/*")};
    policy.maxPlannedHours = 1h;
    policy.maxLifetime = 2h;
    policy.atLifetimeEnd = LimitAction::Stop;
    policy.workingHours = WorkingHours::parse(u"Sat 09:00-12:00");
    policy.outsideHours = LimitAction::Stop;
    return policy;
}

Proposal worst()
{
    Proposal proposal = plainProposal();
    proposal.offer.numGpus = 4;
    proposal.offer.reliability = Share::fromMillionths(900'000);
    proposal.offer.country = QStringLiteral("CN");
    proposal.offer.minBid = HourlyRate::fromNanos(400'000'000);
    proposal.offer.diskSpace = Gigabytes::fromWhole(12);
    proposal.offer.rentable = false;
    proposal.type = RentalType::Bid;
    proposal.bid = HourlyRate::fromNanos(350'000'000);
    proposal.image = QStringLiteral("evil/miner");
    return proposal;
}

Standing fullStanding(const Policy &policy)
{
    Standing standing = freshStanding(policy);
    standing.slotsHeld = 1;
    standing.gpusHeld = 1;
    return standing;
}

/// The rule as this page understands it, written once more and in another way.
QStringList expectedRules(const Policy &policy, const Standing &standing, const Proposal &proposal)
{
    const Offer &offer = proposal.offer;
    const HourlyRate price = truePricePerHour(proposal);
    const QTimeZone zone = *zoneNamed(standing.zone);
    QStringList expected;
    const auto breaks = [&](bool broken, const char *rule) {
        if (broken)
            expected.append(QString::fromLatin1(rule));
    };
    const auto tooMuch = [&](Money used, Money limit, const Span &span) {
        const Money adds = committedUntil(costAhead(proposal, standing.at), standing.at, span);
        return used >= limit || used + adds > limit;
    };
    const auto budgets = [&](BudgetPeriod period, const char *rule) {
        if (const auto limit = policy.budgets.find(period); limit != policy.budgets.end()) {
            const BudgetStanding *row = standing.budget(period);
            breaks(row ? tooMuch(row->actual + row->committed,
                                 row->limitFor(limit->second, percentOf(policy.carryOver, period)), row->span)
                       : tooMuch({}, limit->second, periodAt(period, standing.at, zone)),
                   rule);
        }
        for (const BudgetStanding &row : standing.otherBudgets)
            breaks(row.period == period && tooMuch(row.actual + row.committed, row.limit, row.span), rule);
    };
    breaks(!anyCovers(policy.gpuAllow, offer.gpuName, offer.gpuRamMb), "gpu_allow");
    breaks(standing.slotsHeld + 1 > policy.maxInstances, "max_instances");
    budgets(BudgetPeriod::Day, "daily_budget");
    breaks(price > policy.maxPricePerHour, "max_price_per_hour");
    breaks(offer.reliability < policy.minReliability, "min_reliability");
    budgets(BudgetPeriod::Month, "monthly_budget");
    budgets(BudgetPeriod::Week, "weekly_budget");
    budgets(BudgetPeriod::Hour, "hourly_budget");
    budgets(BudgetPeriod::Quarter, "quarterly_budget");
    budgets(BudgetPeriod::Lifetime, "lifetime_budget");
    breaks(policy.teamMaxPricePerHour && standing.heldPerHour + price > *policy.teamMaxPricePerHour,
           "team_max_price_per_hour");
    breaks(policy.maxGpusPerInstance && offer.numGpus > *policy.maxGpusPerInstance, "max_gpus_per_instance");
    breaks(policy.maxGpus && standing.gpusHeld + offer.numGpus > *policy.maxGpus, "max_gpus");
    breaks(policy.approvalAbovePrice && price > *policy.approvalAbovePrice, "approval_above_price");
    breaks(policy.approvalAboveCost && costOf(proposal).total() > *policy.approvalAboveCost, "approval_above_cost");
    breaks(policy.maxDisk && proposal.disk > *policy.maxDisk, "max_disk");
    breaks(policy.verifiedOnly == true && offer.verification != Verification::Verified, "verified_only");
    breaks(policy.datacenterOnly == true && !offer.datacenter, "datacenter_only");
    breaks(!policy.countriesAllow.isEmpty() && !policy.countriesAllow.contains(offer.country), "countries_allow");
    breaks(!policy.countriesDeny.isEmpty() && (policy.countriesDeny.contains(offer.country) || offer.country.isEmpty()),
           "countries_deny");
    breaks(!policy.rentalTypes.empty() && policy.rentalTypes.count(proposal.type) == 0, "rental_types");
    breaks(!policy.imagesAllow.isEmpty() && !proposal.image.isEmpty()
               && !anyImagePatternCovers(policy.imagesAllow, proposal.image),
           "images_allow");
    breaks(policy.maxPlannedHours && proposal.plannedTime > *policy.maxPlannedHours, "max_planned_hours");
    breaks(policy.maxLifetime && policy.atLifetimeEnd == LimitAction::Stop
               && proposal.plannedTime > *policy.maxLifetime,
           "max_lifetime");
    const auto open =
        policy.workingHours ? policy.workingHours->openUntil(standing.at, zone, standing.holidays) : std::nullopt;
    breaks(policy.workingHours && policy.outsideHours == LimitAction::Stop
               && (!open || *open < standing.at + proposal.plannedTime),
           "working_hours");
    breaks(!offer.rentable, "offer");
    breaks(proposal.disk > offer.diskSpace, "offer");
    breaks(proposal.type == RentalType::Bid && offer.minBid && gpuPricePerHour(proposal) < *offer.minBid, "offer");
    return expected;
}

/// Makes one field more generous.
void loosen(Policy &policy, int which)
{
    const auto more = [](auto &limit, auto by) {
        if (limit)
            *limit = *limit + by;
    };
    const HourlyRate dime = HourlyRate::fromNanos(100'000'000);
    switch (which) {
    case 0:
        policy.gpuAllow.push_back(*GpuPattern::parse(u"A100 SXM4"));
        break;
    case 1:
        policy.maxInstances += 1;
        break;
    case 2:
        for (auto &[period, limit] : policy.budgets)
            limit += Money::fromMicros(*rc::gen::inRange<qint64>(1, 5'000'000));
        break;
    case 3:
        policy.maxPricePerHour += dime;
        break;
    case 4:
        policy.minReliability = Share::fromMillionths(policy.minReliability.millionths() - 10'000);
        break;
    case 5:
        policy.budgets.erase(*rc::gen::elementOf(std::vector(allBudgetPeriods.begin(), allBudgetPeriods.end())));
        break;
    case 6:
        more(policy.teamMaxPricePerHour, dime);
        break;
    case 7:
        more(policy.maxGpusPerInstance, 1);
        break;
    case 8:
        more(policy.maxGpus, 1);
        break;
    case 9:
        more(policy.approvalAbovePrice, dime);
        break;
    case 10:
        more(policy.approvalAboveCost, Money::fromDollars(1));
        break;
    case 11:
        more(policy.maxDisk, Gigabytes::fromWhole(5));
        break;
    case 12:
        policy.verifiedOnly.reset();
        break;
    case 13:
        policy.datacenterOnly = false;
        break;
    case 14:
        if (!policy.countriesAllow.isEmpty())
            policy.countriesAllow.append(QStringLiteral("CN"));
        break;
    case 15:
        policy.countriesDeny.clear();
        break;
    case 16:
        if (!policy.rentalTypes.empty())
            policy.rentalTypes.insert(RentalType::Bid);
        break;
    case 17:
        if (!policy.imagesAllow.isEmpty())
            policy.imagesAllow.append(QStringLiteral("evil/*"));
        break;
    case 18:
        more(policy.maxPlannedHours, Duration{1h});
        break;
    case 19:
        more(policy.maxLifetime, Duration{1h});
        break;
    case 20:
        policy.atLifetimeEnd = LimitAction::Warn;
        break;
    case 21:
        policy.outsideHours = LimitAction::Warn;
        break;
    default:
        policy.workingHours = WorkingHours::parse(u"00:00-24:00");
        break;
    }
}

} // namespace

class JudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryRuleThatCanBeBroken();
    void everyBrokenRuleIsNamed();
    void looserPoliciesNeverRefuseMore();
    void orderDoesNotMatter();
    void onlyThresholdsAskForApproval();
    void waivesWhatMayBeWaivedAndNothingElse_data();
    void waivesWhatMayBeWaivedAndNothingElse();
    void anApprovalSatisfiesTheThresholds();
    void budgetsAboveAreNeverWaived();
    void aBudgetThatBeganWithinThePeriodCountsProRata();
    void everyRuleHasItsFieldsName();
};

void JudgementTest::findsEveryRuleThatCanBeBroken()
{
    const Policy policy = strictest();
    QStringList rules = rulesOf(policy, fullStanding(policy), worst());
    rules.removeDuplicates();
    QCOMPARE(rules.size(), ruleCount);
}

void JudgementTest::everyBrokenRuleIsNamed()
{
    QVERIFY(rc::check("each broken rule is named, and no other", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        RC_ASSERT(rulesOf(policy, standing, proposal) == expectedRules(policy, standing, proposal));
    }));
}

void JudgementTest::looserPoliciesNeverRefuseMore()
{
    QVERIFY(rc::check("loosening any field refuses nothing new", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        Policy looser = policy;
        loosen(looser, *rc::gen::inRange(0, 23));
        const QStringList before = rulesOf(policy, standing, proposal);
        const Judgement after = Judge(looser, standing).judge(proposal);
        for (const QString &rule : rulesOf(after))
            RC_ASSERT(before.contains(rule));
        RC_ASSERT(after.verdict <= Judge(policy, standing).judge(proposal).verdict);
    }));
}

void JudgementTest::orderDoesNotMatter()
{
    QVERIFY(rc::check("lists in another order give the same judgement", [] {
        Policy policy = anyPolicy();
        Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        const QStringList before = rulesOf(policy, standing, proposal);
        std::reverse(policy.gpuAllow.begin(), policy.gpuAllow.end());
        std::reverse(policy.countriesAllow.begin(), policy.countriesAllow.end());
        std::reverse(policy.countriesDeny.begin(), policy.countriesDeny.end());
        std::reverse(policy.imagesAllow.begin(), policy.imagesAllow.end());
        std::reverse(standing.budgets.begin(), standing.budgets.end());
        std::reverse(standing.otherBudgets.begin(), standing.otherBudgets.end());
        RC_ASSERT(rulesOf(policy, standing, proposal) == before);
    }));
}

void JudgementTest::onlyThresholdsAskForApproval()
{
    Policy policy = Policy::conservative();
    policy.approvalAbovePrice = HourlyRate::fromNanos(300'000'000);
    policy.approvalAboveCost = Money::fromDollars(3);
    const Judgement dear = Judge(policy, freshStanding(policy)).judge(plainProposal());
    QVERIFY(dear.verdict == Verdict::NeedsApproval);
    QCOMPARE(rulesOf(dear),
             (QStringList{QStringLiteral("approval_above_price"), QStringLiteral("approval_above_cost")}));
    Proposal refused = plainProposal();
    refused.offer.reliability = {};
    QVERIFY(Judge(policy, freshStanding(policy)).judge(refused).verdict == Verdict::Deny);
}

void JudgementTest::waivesWhatMayBeWaivedAndNothingElse_data()
{
    QTest::addColumn<bool>("waivable");
    const QStringList waivable{QStringLiteral("gpu_allow"),
                               QStringLiteral("daily_budget"),
                               QStringLiteral("max_price_per_hour"),
                               QStringLiteral("monthly_budget"),
                               QStringLiteral("weekly_budget"),
                               QStringLiteral("hourly_budget"),
                               QStringLiteral("quarterly_budget"),
                               QStringLiteral("lifetime_budget"),
                               QStringLiteral("team_max_price_per_hour"),
                               QStringLiteral("max_gpus_per_instance"),
                               QStringLiteral("max_gpus"),
                               QStringLiteral("max_planned_hours"),
                               QStringLiteral("max_lifetime"),
                               QStringLiteral("working_hours")};
    for (int i = 0; i < ruleCount; ++i) {
        const QString rule = toString(static_cast<Rule>(i));
        QTest::newRow(qPrintable(rule)) << waivable.contains(rule);
    }
}

void JudgementTest::waivesWhatMayBeWaivedAndNothingElse()
{
    QFETCH(bool, waivable);
    const Rule rule = *ruleFromText(QString::fromLatin1(QTest::currentDataTag()));
    Waivers exception;
    QCOMPARE(exception.waive(rule), waivable);
    QCOMPARE(mayBeWaived(rule), waivable);
    const Policy policy = strictest();
    const QStringList left = rulesOf(policy, fullStanding(policy), worst(), exception);
    QCOMPARE(left.contains(toString(rule)), !waivable);
}

void JudgementTest::anApprovalSatisfiesTheThresholds()
{
    Policy policy = Policy::conservative();
    policy.approvalAbovePrice = HourlyRate::fromNanos(300'000'000);
    policy.approvalAboveCost = Money::fromDollars(3);
    QCOMPARE(rulesOf(policy, freshStanding(policy), plainProposal(), Waivers::approval()), QStringList());
    policy.maxInstances = 0;
    QCOMPARE(rulesOf(policy, freshStanding(policy), plainProposal(), Waivers::approval()),
             QStringList{QStringLiteral("max_instances")});
}

void JudgementTest::budgetsAboveAreNeverWaived()
{
    const Policy policy = Policy::conservative();
    Standing standing = freshStanding(policy);
    standing.budgets[0].actual = Money::fromDollars(10);
    for (const auto kind :
         {BudgetOwner::Kind::Member, BudgetOwner::Kind::CostCenter, BudgetOwner::Kind::Organisation}) {
        BudgetStanding row = budget(BudgetPeriod::Day, noon, Money::fromDollars(1));
        row.owner.kind = kind;
        standing.otherBudgets.push_back(row);
    }
    Waivers exception;
    exception.waive(Rule::DailyBudget);
    const Judge judge(policy, standing);
    QCOMPARE(judge.judge(plainProposal()).findings.size(), size_t{4});
    const Judgement judgement = judge.judge(plainProposal(), exception);
    QCOMPARE(judgement.findings.size(), size_t{2}); // the department's and the organisation's
    for (const Finding &finding : judgement.findings)
        QVERIFY(judge.budgets().at(static_cast<size_t>(finding.budget)).isAbove());
}

void JudgementTest::aBudgetThatBeganWithinThePeriodCountsProRata()
{
    // $300 a month from the 16th of a month of 30 days on: half of it, and what was spent before does not count.
    const QTimeZone berlin = *zoneNamed(QStringLiteral("Europe/Berlin"));
    const Instant sixteenth = startOfDay(QDate(2026, 11, 16), berlin) + 10h;
    const Instant at = startOfDay(QDate(2026, 11, 20), berlin) + 12h;
    const BudgetSpan part = budgetSpanAt(BudgetPeriod::Month, at, berlin, sixteenth);
    QCOMPARE(toMillis(part.span.from), toMillis(startOfDay(QDate(2026, 11, 16), berlin)));
    BudgetStanding row{BudgetPeriod::Month, part.span, {}, {}, {}};
    row.periodLength = part.periodLength;
    QVERIFY(row.isProRata());
    QCOMPARE(row.limitFor(Money::fromDollars(300)), Money::fromDollars(150));
    // The next month is whole again, and a day is never cut.
    QVERIFY(!(budgetSpanAt(BudgetPeriod::Month, at + 15 * 24h, berlin, sixteenth).span.from > at + 15 * 24h));
    const BudgetSpan next = budgetSpanAt(BudgetPeriod::Month, at + 15 * 24h, berlin, sixteenth);
    QCOMPARE(next.periodLength.count(), next.span.length().count());
    const BudgetSpan day = budgetSpanAt(BudgetPeriod::Day, sixteenth + 1h, berlin, sixteenth);
    QCOMPARE(day.periodLength.count(), day.span.length().count());

    Policy policy = Policy::conservative();
    policy.budgets[BudgetPeriod::Day] = Money::fromDollars(1000);
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(300);
    Standing standing = freshStanding(policy);
    standing.at = at;
    row.limit = Money::fromDollars(150);
    row.wholeLimit = Money::fromDollars(300);
    row.actual = Money::fromDollars(149);
    standing.budgets = {row};
    standing.zone = QStringLiteral("Europe/Berlin");
    QCOMPARE(rulesOf(policy, standing, plainProposal()), QStringList{QStringLiteral("monthly_budget")});
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(320); // a draft: $160 of it count
    QCOMPARE(rulesOf(policy, standing, plainProposal()), QStringList());
}

void JudgementTest::everyRuleHasItsFieldsName()
{
    for (int i = 0; i < ruleCount; ++i) {
        const Rule rule = static_cast<Rule>(i);
        QVERIFY(ruleFromText(QString(toString(rule))) == rule);
    }
    QVERIFY(!ruleFromText(u"no_such_rule"));
    for (const BudgetPeriod period : allBudgetPeriods) {
        QVERIFY(periodOf(ruleOf(period)) == period);
        QVERIFY(budgetPeriodFromText(toString(period)) == period);
    }
}

QTEST_APPLESS_MAIN(JudgementTest)
#include "tst_judgement.moc"
