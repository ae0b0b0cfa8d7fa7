#include "domain/policy_fields.h"
#include "domain/rental_suggestions.h"
#include "policy_samples.h"

#include <QTest>

using namespace bursar;
using namespace bursar::samples;

namespace {

using Asked = RentalUse::Asked;

Asked rented(const char *gpu, qint64 cents)
{
    return {HourlyRate::fromNanos(cents * 10'000'000), QString::fromLatin1(gpu), 24'564, true, false, false};
}

Policy policyWith(const char *field, const char *value)
{
    Policy policy = Policy::conservative();
    policy.maxInstances = 4;
    if (!setPolicyField(policy, QString::fromLatin1(field), QString::fromLatin1(value)))
        qFatal("%s does not take %s", field, value);
    return policy;
}

QStringList told(const Policy &policy, const RentalUse &use)
{
    QStringList lines;
    for (const Suggestion &one : suggestionsFor(policy, use)) {
        lines.append(QStringLiteral("%1 %2 → %3: %4").arg(one.field, one.from, one.to, one.why));
        Policy changed = policy;
        if (!setPolicyField(changed, one.field, one.to)) // what is suggested can be taken as it is
            lines.append(QStringLiteral("cannot be taken"));
    }
    return lines;
}

} // namespace

/// Limits that do not fit what a team asks for and holds.
class RentalSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instances_data();
    void instances();
    void prices();
    void gpus();
    void nothingFromFewOrWhatFits();
};

void RentalSuggestionsTest::instances_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QList<int> &days, const char *told) {
        QTest::newRow(name) << days << QString::fromUtf8(told);
    };
    row("always hit", {4, 4, 4, 4, 1, 0, 4, 4},
        "max_instances 4 → 5: On 6 of 8 days 4 instances ran at once, which is the limit; 5 would leave room.");
    row("more ran than is allowed now", {6, 6, 6, 6, 6, 6, 6},
        "max_instances 4 → 5: On 7 of 7 days 4 instances ran at once, which is the limit; 5 would leave room.");
    row("never used", {1, 0, 1, 1, 0, 1, 1},
        "max_instances 4 → 2: In 7 days never more than 1 of 4 instances ran at once; 2 would do.");
    row("sometimes hit", {4, 4, 1, 1, 1, 1, 1}, "");
    row("a week is not over", {4, 4, 4, 4, 4, 4}, "");
}

void RentalSuggestionsTest::instances()
{
    QFETCH(QList<int>, days);
    QFETCH(QString, told);
    RentalUse use;
    use.mostAtOnce.assign(days.begin(), days.end());
    QCOMPARE(::told(policyWith("max_instances", "4"), use).join(u'\n'), told);
}

void RentalSuggestionsTest::prices()
{
    RentalUse use;
    for (int i = 0; i < 4; ++i)
        use.asked.push_back(rented("RTX 4090", 46));
    for (int i = 0; i < 3; ++i)
        use.asked.push_back(
            {HourlyRate::fromNanos(600'000'000), QStringLiteral("RTX 4090"), 24'564, false, true, false});
    QCOMPARE(
        told(policyWith("max_price_per_hour", "0.50"), use),
        QStringList{QStringLiteral("max_price_per_hour 0.50 → 0.60: 7 of 7 rentals that were asked for cost at least "
                                   "90 % of $0.50/h; $0.60/h would leave room.")});
    use.asked.assign(8, rented("RTX 4090", 21));
    QCOMPARE(told(policyWith("max_price_per_hour", "0.50"), use),
             QStringList{QStringLiteral("max_price_per_hour 0.50 → 0.26: 8 rentals never cost more than $0.21/h of the "
                                        "$0.50/h allowed; $0.26/h would do.")});
}

void RentalSuggestionsTest::gpus()
{
    RentalUse use;
    use.asked.assign(8, rented("RTX 4090", 40));
    QCOMPARE(
        told(policyWith("gpu_allow", "RTX 4090, A100, H100"), use),
        QStringList{QStringLiteral("gpu_allow RTX 4090, A100, H100 → RTX 4090: 8 rentals, and none with A100, H100; "
                                   "without it the list would do.")});
    for (int i = 0; i < 7; ++i)
        use.asked.push_back(
            {HourlyRate::fromNanos(400'000'000), QStringLiteral("RTX 5090"), 32'607, false, false, true});
    QCOMPARE(
        told(policyWith("gpu_allow", "RTX 4090, A100"), use),
        QStringList{QStringLiteral("gpu_allow RTX 4090, A100 → RTX 4090, A100, RTX 5090: Asked for in vain: RTX 5090 "
                                   "(7 times).")});
    // By now it is allowed.
    QVERIFY(told(policyWith("gpu_allow", "RTX 4090, RTX 5090"), use)
                .join(u' ')
                .contains(QStringLiteral("none with RTX 5090")));
}

void RentalSuggestionsTest::nothingFromFewOrWhatFits()
{
    QVERIFY(suggestionsFor(Policy::conservative(), {}).empty());
    RentalUse use;
    use.asked.assign(6, rented("RTX 4090", 50));
    use.mostAtOnce.assign(6, 2);
    QVERIFY(suggestionsFor(Policy::conservative(), use).empty());
    use.asked.assign(20, rented("RTX 4090", 35));
    use.mostAtOnce = {1, 2, 1, 1, 1, 2, 1, 1};
    QVERIFY(suggestionsFor(Policy::conservative(), use).empty());
}

QTEST_APPLESS_MAIN(RentalSuggestionsTest)
#include "tst_rental_suggestions.moc"
