#include "domain/change_direction.h"
#include "domain/policy_fields.h"
#include "policy_samples.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::samples;

namespace {

int letsThrough(Verdict verdict)
{
    return verdict == Verdict::Allow ? 2 : verdict == Verdict::NeedsApproval ? 1 : 0;
}

/// The policy with each field taken from one of the two, so that tightening and raising both come often.
Policy anyMixture(const Policy &one, const Policy &other)
{
    QJsonObject fields = policyToJson(one);
    const QJsonObject others = policyToJson(other);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (seldom(6))
            field.value() = others.value(field.key());
    }
    return policyFromJson(fields).valueOr(one);
}

Policy plain()
{
    return Policy::conservative();
}

} // namespace

/// Which way a change goes decides whether it takes a second person.
class ChangeDirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTightensNeverLetsMoreThrough();
    void oneWayOrTheOther();
    void namesWhatIsRaised_data();
    void namesWhatIsRaised();
    void budgetsAreRaisedByMoreOrByNoLimit();
};

void ChangeDirectionTest::whatTightensNeverLetsMoreThrough()
{
    int tightened = 0;
    QVERIFY(rc::check("what raises no field lets no proposal through that was not let through before", [&tightened] {
        const Policy from = anyPolicy();
        const Policy to = anyMixture(from, anyPolicy());
        if (!raisedFields(from, to).isEmpty())
            return;
        tightened += from == to ? 0 : 1;
        const Standing standing = anyStanding(from);
        const Proposal proposal = anyProposal();
        const Judgement before = Judge(from, standing).judge(proposal);
        const Judgement after = Judge(to, standing).judge(proposal);
        RC_ASSERT(letsThrough(after.verdict) <= letsThrough(before.verdict));
        for (const Finding &finding : before.findings)
            RC_ASSERT(std::any_of(after.findings.begin(), after.findings.end(),
                                  [&](const Finding &other) { return other.rule == finding.rule; }));
    }));
    QVERIFY(tightened > 0); // it was not only asked of equal policies
}

void ChangeDirectionTest::oneWayOrTheOther()
{
    QVERIFY(rc::check("two policies that neither way raises judge alike", [] {
        const Policy one = anyPolicy();
        const Policy other = anyMixture(one, anyPolicy());
        if (!raisedFields(one, other).isEmpty() || !raisedFields(other, one).isEmpty())
            return;
        const Standing standing = anyStanding(one);
        const Proposal proposal = anyProposal();
        RC_ASSERT(Judge(one, standing).judge(proposal).verdict == Judge(other, standing).judge(proposal).verdict);
    }));
}

void ChangeDirectionTest::namesWhatIsRaised_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("tight");
    QTest::addColumn<QString>("loose");
    const auto row = [](const char *field, const char *tight, const char *loose) {
        QTest::addRow("%s %s", field, loose)
            << QString::fromLatin1(field) << QString::fromLatin1(tight) << QString::fromLatin1(loose);
    };
    row("gpu_allow", "RTX 4090", "RTX 4090, A100");
    row("max_instances", "2", "3");
    row("daily_budget", "10", "10.01");
    row("max_price_per_hour", "0.5", "0.51");
    row("min_reliability", "0.95", "0.94");
    row("monthly_budget", "100", "");
    row("weekly_budget", "10", "11");
    row("hourly_budget", "10", "11");
    row("quarterly_budget", "10", "11");
    row("lifetime_budget", "10", "");
    row("carry_over", "day 20%", "day 21%");
    row("carry_over", "", "day all");
    row("team_max_price_per_hour", "1", "");
    row("max_gpus_per_instance", "1", "2");
    row("max_gpus", "1", "");
    row("approval_above_price", "0.3", "0.4");
    row("approval_above_cost", "3", "");
    row("alert_at", "50, 80", "80");
    row("max_disk", "100", "200");
    row("verified_only", "yes", "no");
    row("datacenter_only", "yes", "");
    row("countries_allow", "DE", "DE, US");
    row("countries_deny", "CN, RU", "CN");
    row("rental_types", "on-demand", "");
    row("images_allow", "pytorch/*", "pytorch/*, ubuntu");
    row("max_planned_hours", "8", "9");
    row("max_lifetime", "8", "");
    row("at_lifetime_end", "stop", "warn");
    row("idle_below", "20", "10");
    row("idle_for", "30", "60");
    row("when_idle", "warn", "");
    row("working_hours", "Mon-Fri 08:00-18:00", "Mon-Sat 08:00-18:00");
    row("outside_hours", "stop", "warn");
    row("at_limit", "stop", "pause");
    row("stop_at_once", "5", "3"); // fewer are stopped, more runs on
    row("stop_at_once", "50%", "20%");
}

void ChangeDirectionTest::namesWhatIsRaised()
{
    QFETCH(QString, field);
    QFETCH(QString, tight);
    QFETCH(QString, loose);
    Policy from = plain();
    Policy to = plain();
    QVERIFY(setPolicyField(from, field, tight));
    QVERIFY(setPolicyField(to, field, loose));
    QVERIFY(from != to);
    QCOMPARE(raisedFields(from, to), QStringList{field});
    QCOMPARE(raisedFields(to, from), QStringList{});
    // Mixed with something that tightens it is still a raise.
    to.maxPricePerHour = {};
    if (field != QLatin1String("max_price_per_hour"))
        QCOMPARE(raisedFields(from, to), QStringList{field});
}

void ChangeDirectionTest::budgetsAreRaisedByMoreOrByNoLimit()
{
    const BudgetTerms from{{{BudgetPeriod::Day, Money::fromDollars(5)}, {BudgetPeriod::Month, Money::fromDollars(50)}},
                           {{BudgetPeriod::Month, 20}}};
    const auto raised = [&from](int day, int month, int percent) {
        BudgetTerms to{{{BudgetPeriod::Day, Money::fromDollars(day)}}, {}};
        if (month > 0)
            to.amounts[BudgetPeriod::Month] = Money::fromDollars(month);
        if (percent > 0)
            to.carryOver[BudgetPeriod::Month] = percent;
        return raisedPeriods(from, to).join(u' ');
    };
    QCOMPARE(raised(5, 50, 20), QString());
    QCOMPARE(raised(4, 0, 0), QStringLiteral("month"));
    QCOMPARE(raised(6, 1, 20), QStringLiteral("day"));
    QCOMPARE(raised(5, 50, 0), QString());
    QCOMPARE(raised(5, 49, 21), QStringLiteral("carry_over"));
    QCOMPARE(raisedPeriods({}, {from.amounts, {}}), QStringList{}); // a limit where there was none
}

QTEST_APPLESS_MAIN(ChangeDirectionTest)
#include "tst_change_direction.moc"
