#include "policy_samples.h"

#include <QJsonArray>
#include <QTest>

#include <functional>
#include <set>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

namespace {

/// A refusal that people may read: how it comes about, and every word of it.
struct Refusal
{
    const char *name;
    std::function<void(Policy &, Standing &, Proposal &)> make;
    const char *message;
    std::vector<const char *> remedies; ///< `action | text | command`
};

const char *const otherOffers =
    "cheaper_offer | Show cheaper offers | bursarctl offers ml-research --disk 20 --hours 8h";
const char *const allowedOffers =
    "cheaper_offer | Show allowed offers | bursarctl offers ml-research --disk 20 --hours 8h";
const char *const exception =
    "ask_for_exception | Ask for an exception until 21:00 | bursarctl rent ml-research --offer 101 --image "
    "pytorch/pytorch --disk 20 --hours 8h --exception WHY";
const char *const idle = "show_instances | Show idle instances | bursarctl instance list --team ml-research --idle";
const char *const approval = "request_approval | Request approval | bursarctl rent ml-research --offer 101 --image "
                             "pytorch/pytorch --disk 20 --hours 8h";

BudgetStanding owned(BudgetOwner::Kind kind, const char *name, const char *key, BudgetPeriod period, Money limit,
                     Money actual)
{
    BudgetStanding row = budget(period, noon, limit, actual);
    row.owner = {kind, QStringLiteral("id"), QString::fromLatin1(name), QString::fromLatin1(key)};
    return row;
}

QString lineOf(const Remedy &remedy)
{
    return QStringLiteral("%1 | %2 | %3").arg(toString(remedy.action), remedy.text, remedy.command);
}

QStringList rulesOf(const Decision &decision)
{
    QStringList rules;
    for (const Reason &reason : decision.reasons)
        rules.append(reason.rule);
    return rules;
}

} // namespace

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsWhatTheConservativeTemplateAllows();
    void saysEverySentence_data();
    void saysEverySentence();
    void theTableKnowsEveryRuleAndEveryRemedy();
    void judgesEachRuleAtItsLimit_data();
    void judgesEachRuleAtItsLimit();
    void namesBudgetOwnerShortageAndWhenItFits();
    void neverClaimsThatAnAmountExceedsItself();
    void namesTheNearestAllowedOffers();
    void judgesABudgetThatTheStandingDoesNotKnow();
    void keepsItsJson();
    void readsDecisionsOfOlderVersions();
    void saysTheSameAsTheJudge();

private:
    static const std::vector<Refusal> &refusals();
};

const std::vector<Refusal> &DecisionTest::refusals()
{
    static const std::vector<Refusal> table{
#include "decision_sentences.inc"
    };
    return table;
}

void DecisionTest::allowsWhatTheConservativeTemplateAllows()
{
    const Policy policy = Policy::conservative();
    const Decision decision = decide(policy, freshStanding(policy), plainProposal());
    QCOMPARE(rulesOf(decision), QStringList());
    QVERIFY(decision.verdict == Verdict::Allow);
}

void DecisionTest::saysEverySentence_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < refusals().size(); ++row)
        QTest::newRow(refusals()[row].name) << static_cast<int>(row);
}

void DecisionTest::saysEverySentence()
{
    QFETCH(int, row);
    const Refusal &refusal = refusals().at(static_cast<size_t>(row));
    Policy policy = Policy::conservative();
    Standing standing = freshStanding(policy);
    standing.slug = QStringLiteral("ml-research");
    standing.zone = QStringLiteral("Europe/Berlin"); // 13:00 there
    for (BudgetStanding &budget : standing.budgets)
        budget.span = periodAt(budget.period, noon, *zoneNamed(standing.zone));
    Proposal proposal = plainProposal();
    proposal.image = QStringLiteral("pytorch/pytorch");
    refusal.make(policy, standing, proposal);
    const Decision decision = decide(policy, standing, proposal);
    QVERIFY(!decision.reasons.empty());
    const Reason &reason = decision.reasons.front();
    QCOMPARE(reason.message, QString::fromUtf8(refusal.message));
    QStringList lines;
    for (const Remedy &remedy : reason.remedies)
        lines.append(lineOf(remedy));
    QStringList expected;
    for (const char *line : refusal.remedies)
        expected.append(QString::fromUtf8(line));
    QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
    QVERIFY(!reason.observed.isEmpty());
}

void DecisionTest::theTableKnowsEveryRuleAndEveryRemedy()
{
    std::set<QString> rules;
    std::set<Remedy::Action> actions;
    for (const Refusal &refusal : refusals()) {
        Policy policy = Policy::conservative();
        Standing standing = freshStanding(policy);
        Proposal proposal = plainProposal();
        proposal.image = QStringLiteral("pytorch/pytorch");
        refusal.make(policy, standing, proposal);
        for (const Reason &reason : decide(policy, standing, proposal).reasons) {
            rules.insert(reason.rule);
            for (const Remedy &remedy : reason.remedies)
                actions.insert(remedy.action);
        }
    }
    for (int i = 0; i < ruleCount; ++i)
        QVERIFY2(rules.contains(toString(static_cast<Rule>(i))), qPrintable(toString(static_cast<Rule>(i))));
    // Key settings are a remedy of errors, not of decisions.
    QCOMPARE(actions.size(), static_cast<size_t>(Remedy::Action::OpenKeySettings));
}

void DecisionTest::judgesEachRuleAtItsLimit_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("step"); // -1 below, 0 at, 1 above the limit
    QTest::addColumn<bool>("refused");
    for (const char *rule : {"max_instances", "daily_budget", "monthly_budget", "max_price_per_hour", "hourly_budget",
                             "team_max_price_per_hour", "max_gpus_per_instance", "max_gpus", "approval_above_price",
                             "approval_above_cost", "max_disk", "max_planned_hours", "max_lifetime", "working_hours"}) {
        QTest::addRow("%s below", rule) << QString::fromLatin1(rule) << -1 << false;
        QTest::addRow("%s at", rule) << QString::fromLatin1(rule) << 0 << false;
        QTest::addRow("%s above", rule) << QString::fromLatin1(rule) << 1 << true;
    }
    QTest::addRow("min_reliability below") << QStringLiteral("min_reliability") << -1 << true;
    QTest::addRow("min_reliability at") << QStringLiteral("min_reliability") << 0 << false;
    QTest::addRow("min_reliability above") << QStringLiteral("min_reliability") << 1 << false;
    QTest::addRow("gpu_allow other model") << QStringLiteral("gpu_allow") << 1 << true;
    QTest::addRow("gpu_allow same") << QStringLiteral("gpu_allow") << 0 << false;
}

void DecisionTest::judgesEachRuleAtItsLimit()
{
    QFETCH(QString, rule);
    QFETCH(int, step);
    QFETCH(bool, refused);
    Policy policy = Policy::conservative();
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(100);
    policy.budgets[BudgetPeriod::Hour] = Money::fromDollars(5);
    policy.teamMaxPricePerHour = HourlyRate::fromNanos(2'000'000'000);
    policy.maxGpusPerInstance = 4;
    policy.maxGpus = 8;
    Standing standing = freshStanding(policy);
    const auto row = [&](BudgetPeriod period) {
        return std::find_if(standing.budgets.begin(), standing.budgets.end(),
                            [period](const BudgetStanding &known) { return known.period == period; });
    };
    Proposal proposal = plainProposal();
    const HourlyRate price = truePricePerHour(proposal);
    const auto fill = [&](BudgetPeriod period) {
        const Money adds = committedUntil(costAhead(proposal, noon), noon, row(period)->span);
        row(period)->actual = row(period)->limit - adds + Money::fromMicros(step);
    };
    if (rule == u"max_instances")
        standing.slotsHeld = 1 + step;
    if (rule == u"daily_budget")
        fill(BudgetPeriod::Day);
    if (rule == u"monthly_budget")
        fill(BudgetPeriod::Month);
    if (rule == u"hourly_budget")
        fill(BudgetPeriod::Hour);
    if (rule == u"max_price_per_hour")
        proposal.offer.pricePerHour = HourlyRate::fromNanos(500'000'000 - 4'000'000 + step);
    if (rule == u"team_max_price_per_hour")
        standing.heldPerHour = *policy.teamMaxPricePerHour - price + HourlyRate::fromNanos(step);
    if (rule == u"max_gpus_per_instance")
        proposal.offer.numGpus = 4 + step;
    if (rule == u"max_gpus")
        standing.gpusHeld = 7 + step;
    if (rule == u"approval_above_price")
        policy.approvalAbovePrice = price - HourlyRate::fromNanos(step);
    if (rule == u"approval_above_cost")
        policy.approvalAboveCost = costOf(proposal).total() - Money::fromMicros(step);
    if (rule == u"max_disk")
        policy.maxDisk = proposal.disk - Gigabytes::fromThousandths(step);
    if (rule == u"max_planned_hours")
        policy.maxPlannedHours = proposal.plannedTime - Duration{step};
    if (rule == u"max_lifetime") {
        policy.maxLifetime = proposal.plannedTime - Duration{step};
        policy.atLifetimeEnd = LimitAction::Stop;
    }
    if (rule == u"working_hours") {
        policy.workingHours = WorkingHours::parse(u"08:00-20:00");
        policy.outsideHours = LimitAction::Stop;
        proposal.plannedTime = 8h + Duration{step};
    }
    if (rule == u"min_reliability")
        proposal.offer.reliability = Share::fromMillionths(950'000 + step);
    if (rule == u"gpu_allow" && step == 1)
        proposal.offer.gpuName = QStringLiteral("RTX 4090D");
    const Decision decision = decide(policy, standing, proposal);
    QCOMPARE(rulesOf(decision), refused ? QStringList{rule} : QStringList());
    const bool asks = rule.startsWith(u"approval_above");
    QVERIFY(decision.verdict == (!refused ? Verdict::Allow : asks ? Verdict::NeedsApproval : Verdict::Deny));
}

void DecisionTest::namesBudgetOwnerShortageAndWhenItFits()
{
    const Policy policy = Policy::conservative();
    Standing standing = freshStanding(policy);
    standing.otherBudgets = {owned(BudgetOwner::Kind::CostCenter, "Research", "4100", BudgetPeriod::Month,
                                   Money::fromDollars(100), Money::fromDollars(98))};
    const Decision decision = decide(policy, standing, plainProposal());
    QCOMPARE(rulesOf(decision), QStringList{QStringLiteral("monthly_budget")});
    const Reason &reason = decision.reasons[0];
    QCOMPARE(reason.owner, QStringLiteral("department Research"));
    // 8 h of GPU and 12.5 days of disk: $4.40, of which $2 is there.
    QCOMPARE(reason.shortBy->toString(), QStringLiteral("2.40"));
    QCOMPARE(toMillis(*reason.fitsAt), toMillis(periodAt(BudgetPeriod::Month, noon, QTimeZone::utc()).to));
}

void DecisionTest::neverClaimsThatAnAmountExceedsItself()
{
    const Policy policy = Policy::conservative();
    Standing standing = freshStanding(policy);
    constexpr qint64 adds = 8 * 400'000 + 12 * 4'000; // GPU until the planned end, disk until midnight
    standing.budgets[0].actual = Money::fromDollars(10) - Money::fromMicros(adds - 1);
    const Decision decision = decide(policy, standing, plainProposal());
    QCOMPARE(decision.reasons[0].message,
             QStringLiteral("This rental needs $3.25 until 00:00, but only $3.24 of the $10.00 daily budget is left; "
                            "$0.01 is missing."));
}

void DecisionTest::namesTheNearestAllowedOffers()
{
    Policy policy = Policy::conservative();
    policy.gpuAllow = gpus({"RTX 4090", "RTX 3090"});
    Proposal dear = plainProposal();
    dear.offer.pricePerHour = HourlyRate::fromNanos(700'000'000);
    std::vector<Offer> market;
    const auto put = [&market](qint64 id, const char *gpu, int count, qint64 cents, bool rentable = true) {
        Offer offer = plainOffer();
        offer.id = OfferId(id);
        offer.gpuName = QString::fromLatin1(gpu);
        offer.numGpus = count;
        offer.pricePerHour = HourlyRate::fromNanos(cents * 10'000'000);
        offer.rentable = rentable;
        market.push_back(offer);
    };
    put(1, "RTX 3090", 1, 10); // another GPU comes last
    put(2, "RTX 4090", 1, 45);
    put(3, "RTX 4090", 1, 35);
    put(4, "RTX 4090", 2, 20); // not as many as were wanted
    put(5, "RTX 4090", 1, 60); // too dear
    put(6, "RTX 4090", 1, 30, false);
    put(101, "RTX 4090", 1, 70); // the refused one itself
    const Decision decision = decide(policy, freshStanding(policy), dear, {{}, &market});
    std::vector<qint64> named;
    for (const Remedy &remedy : decision.reasons[0].remedies) {
        if (!remedy.offer.isEmpty())
            named.push_back(remedy.offer.value());
    }
    QCOMPARE(named, (std::vector<qint64>{3, 2, 4}));
    const auto first = std::find_if(decision.reasons[0].remedies.begin(), decision.reasons[0].remedies.end(),
                                    [](const Remedy &remedy) { return !remedy.offer.isEmpty(); });
    QCOMPARE(first->text, QStringLiteral("Choose offer 3, 1 × RTX 4090 at $0.354 an hour"));
    QCOMPARE(first->command, QStringLiteral("bursarctl rent TEAM --offer 3 --image IMAGE --disk 20 --hours 8h"));
}

void DecisionTest::judgesABudgetThatTheStandingDoesNotKnow()
{
    Policy policy = Policy::conservative();
    const Standing standing = freshStanding(policy);
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(1); // a draft with a new budget
    QCOMPARE(rulesOf(decide(policy, standing, plainProposal())), QStringList{QStringLiteral("monthly_budget")});
}

void DecisionTest::keepsItsJson()
{
    QVERIFY(rc::check("a decision survives its JSON", [] {
        const Policy policy = anyPolicy();
        const std::vector<Offer> market{anyOffer(), anyOffer(), anyOffer()};
        const Decision decision = decide(policy, anyStanding(policy), anyProposal(), {{}, &market});
        RC_ASSERT(decisionFromJson(toJson(decision)) == std::optional(decision));
    }));
    QVERIFY(!decisionFromJson({}));
    QVERIFY(!decisionFromJson({{QStringLiteral("verdict"), QStringLiteral("perhaps")}}));
}

void DecisionTest::readsDecisionsOfOlderVersions()
{
    const QJsonObject remedy{{QStringLiteral("action"), QStringLiteral("wait_until_period_ends")},
                             {QStringLiteral("text"), QStringLiteral("Wait until the day ends at 00:00 (UTC)")}};
    const QJsonObject reason{{QStringLiteral("rule"), QStringLiteral("daily_budget")},
                             {QStringLiteral("observed"), QStringLiteral("12.00")},
                             {QStringLiteral("limit"), QStringLiteral("10.00")},
                             {QStringLiteral("message"), QStringLiteral("Daily budget: $12.00 needed.")},
                             {QStringLiteral("remedies"), QJsonArray{remedy}}};
    const auto read = decisionFromJson(
        {{QStringLiteral("verdict"), QStringLiteral("deny")}, {QStringLiteral("reasons"), QJsonArray{reason}}});
    QVERIFY(read.has_value());
    QVERIFY(read->reasons.at(0).remedies.at(0).action == Remedy::Action::WaitUntilPeriodEnds);
    QVERIFY(!read->reasons.at(0).shortBy && !read->reasons.at(0).remedies.at(0).until);
}

void DecisionTest::saysTheSameAsTheJudge()
{
    QVERIFY(rc::check("words change nothing", [] {
        const Policy policy = anyPolicy();
        const Standing standing = anyStanding(policy);
        const Proposal proposal = anyProposal();
        const Judgement judgement = Judge(policy, standing).judge(proposal);
        const Decision decision = decide(policy, standing, proposal);
        RC_ASSERT(decision.verdict == judgement.verdict);
        RC_ASSERT(decision.reasons.size() == judgement.findings.size());
        for (const Reason &reason : decision.reasons) {
            RC_ASSERT(reason.message.endsWith(u'.') && !reason.message.contains(u'%'));
            for (const Remedy &remedy : reason.remedies)
                RC_ASSERT(!remedy.text.isEmpty() && remedy.command.startsWith(QLatin1String("bursarctl ")));
        }
    }));
}

QTEST_APPLESS_MAIN(DecisionTest)
#include "tst_decision.moc"
