#include "domain/policy_fields.h"
#include "policy_samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace bursar;
using namespace bursar::samples;
using namespace std::chrono_literals;

class PolicyFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatItCannotMean_data();
    void refusesWhatItCannotMean();
    void namesAreUniqueAndStand();
    void jsonAndTextRoundTrip();
    void readsTheSpellingsOfOtherFiles();
    void missingRequiredFieldsAreNamed();
    void refusesBrokenJson();
    void tellsWhatDiffers();
    void findsTheVersionInForce();
};

void PolicyFieldsTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const char *text, const QJsonValue &value) {
        QTest::addRow("%s=%s", field, text) << QString::fromLatin1(field) << QString::fromLatin1(text) << value;
    };
    row("gpu_allow", "RTX_4090, A100", QJsonArray{QStringLiteral("RTX 4090"), QStringLiteral("A100")});
    row("gpu_allow", "RTX 4090,rtx_4090", QJsonArray{QStringLiteral("RTX 4090")});
    row("max_instances", "4", 4);
    row("max_instances", " 0 ", 0);
    row("daily_budget", "$50", QStringLiteral("50.00"));
    row("daily_budget", "12.345678", QStringLiteral("12.345678"));
    row("monthly_budget", "4500", QStringLiteral("4500.00"));
    row("monthly_budget", "", QJsonValue());
    row("max_price_per_hour", "$0.50/h", QStringLiteral("0.50"));
    row("max_price_per_hour", "2", QStringLiteral("2.00"));
    row("min_reliability", "0.95", QStringLiteral("0.95"));
    row("min_reliability", "99.5%", QStringLiteral("0.995"));
    row("default_hours", "4", QStringLiteral("4"));
    row("default_hours", "90m", QStringLiteral("1.5"));
    row("default_hours", "2d", QStringLiteral("48"));
    row("default_hours", "100m", QStringLiteral("100m"));
    row("default_hours", "", QStringLiteral("8"));
    row("weekly_budget", "50", QStringLiteral("50.00"));
    row("hourly_budget", "$5", QStringLiteral("5.00"));
    row("quarterly_budget", "5000", QStringLiteral("5000.00"));
    row("lifetime_budget", "5000", QStringLiteral("5000.00"));
    row("carry_over", "day 20%", QStringLiteral("day 20%"));
    row("carry_over", "Day ALL", QStringLiteral("day all"));
    row("carry_over", "day 100%", QStringLiteral("day all"));
    row("carry_over", "none", QJsonValue());
    row("carry_over", "", QJsonValue());
    row("team_max_price_per_hour", "5", QStringLiteral("5.00"));
    row("max_gpus_per_instance", "2", 2);
    row("max_gpus", "8", 8);
    row("approval_above_price", "1", QStringLiteral("1.00"));
    row("approval_above_cost", "100", QStringLiteral("100.00"));
    row("alert_at", "90, 50%", QJsonArray{50, 90});
    row("max_disk", "100 GB", QStringLiteral("100"));
    row("verified_only", "yes", true);
    row("datacenter_only", "no", false);
    row("countries_allow", "de,NL", QJsonArray{QStringLiteral("DE"), QStringLiteral("NL")});
    row("countries_deny", "CN", QJsonArray{QStringLiteral("CN")});
    row("countries_deny", "", QJsonValue());
    row("rental_types", "bid", QJsonArray{QStringLiteral("bid")});
    row("images_allow", "pytorch/*", QJsonArray{QStringLiteral("pytorch/*")});
    row("max_planned_hours", "24", QStringLiteral("24"));
    row("max_lifetime", "3d", QStringLiteral("72"));
    row("at_lifetime_end", "stop", QStringLiteral("stop"));
    row("working_hours", "Mon-Fri  08:00-18:00", QStringLiteral("Mon-Fri 08:00-18:00"));
    row("outside_hours", "warn", QStringLiteral("warn"));
    row("stop_at_once", "3", QStringLiteral("3"));
    row("stop_at_once", "0", QStringLiteral("0"));
    row("stop_at_once", "20 %", QStringLiteral("20%"));
    row("stop_at_once", "", QStringLiteral("5"));
    row("stop_first", "Newest", QStringLiteral("newest"));
    row("stop_first", "", QStringLiteral("dearest"));
}

void PolicyFieldsTest::readsWhatPeopleType()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    Policy policy = Policy::conservative();
    policy.defaultHours = 3h;
    policy.budgets[BudgetPeriod::Month] = Money::fromDollars(1);
    const Expected<void> done = setPolicyField(policy, field, text);
    QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().message));
    QCOMPARE(policyField(field)->toJson(policy), value);
}

void PolicyFieldsTest::refusesWhatItCannotMean_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *field, const char *text, const char *code = "bad_field_value") {
        QTest::addRow("%s=%s", field, text)
            << QString::fromLatin1(field) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };
    row("gpu_allow", "", "field_required");
    row("gpu_allow", "RTX 4090,,A100");
    row("gpu_allow", "RTX 4090@fooGB");
    row("max_instances", "", "field_required");
    row("max_instances", "-1");
    row("max_instances", "2.5");
    row("max_instances", "99999999999");
    row("daily_budget", "  ", "field_required");
    row("daily_budget", "-5");
    row("daily_budget", "ten");
    row("daily_budget", "10,50");
    row("daily_budget", "NaN");
    row("daily_budget", "1e30");
    row("monthly_budget", "$");
    row("max_price_per_hour", "0.5/day");
    row("max_price_per_hour", "inf");
    row("min_reliability", "95");
    row("min_reliability", "101%");
    row("min_reliability", "-0.1");
    row("default_hours", "0");
    row("default_hours", "-8h");
    row("default_hours", "8 parsecs");
    row("default_hours", "999999d");
    row("max_disk", "0");
    row("countries_allow", "Germany");
    row("rental_types", "free");
    row("alert_at", "120");
    row("working_hours", "Mon-Fri 08:00");
    row("working_hours", "Foo 08:00-18:00");
    row("working_hours", "25:00-26:00");
    row("outside_hours", "destroy");
    row("stop_at_once", "-1");
    row("stop_at_once", "0%");
    row("stop_at_once", "120%");
    row("stop_first", "cheapest");
    row("spend_it_all", "1", "unknown_field");
    row("", "1", "unknown_field");
}

void PolicyFieldsTest::refusesWhatItCannotMean()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, code);
    Policy policy = Policy::conservative();
    const Expected<void> done = setPolicyField(policy, field, text);
    QVERIFY(!done.hasValue());
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    QCOMPARE(done.error().code, code);
    QVERIFY2(done.error().message.contains(field), qPrintable(done.error().message));
    QVERIFY(!done.error().remedy.isEmpty());
    if (code == u"bad_field_value")
        QVERIFY2(done.error().message.contains(text) && done.error().message.contains(QLatin1String("It takes ")),
                 qPrintable(done.error().message));
    QCOMPARE(policy, Policy::conservative());
}

void PolicyFieldsTest::namesAreUniqueAndStand()
{
    std::set<QString> names;
    QStringList inOrder;
    for (const PolicyField &field : policyFields()) {
        names.insert(QString::fromLatin1(field.name));
        inOrder.append(QString::fromLatin1(field.name));
    }
    QCOMPARE(names.size(), policyFields().size());
    QCOMPARE(inOrder.join(u' '),
             QStringLiteral("gpu_allow max_instances daily_budget max_price_per_hour min_reliability "
                            "monthly_budget weekly_budget hourly_budget quarterly_budget lifetime_budget "
                            "carry_over team_max_price_per_hour max_gpus_per_instance max_gpus approval_above_price "
                            "approval_above_cost alert_at max_disk verified_only datacenter_only countries_allow "
                            "countries_deny rental_types images_allow max_planned_hours default_hours max_lifetime "
                            "at_lifetime_end idle_below idle_for when_idle working_hours outside_hours at_limit "
                            "stop_at_once stop_first"));
}

void PolicyFieldsTest::jsonAndTextRoundTrip()
{
    QVERIFY(rc::check("policy JSON and typed text give the policy back", [] {
        Policy policy = anyPolicy();
        RC_PRE(!policy.gpuAllow.empty());
        policy.defaultHours = std::chrono::minutes{*rc::gen::inRange(1, 10'000)};
        const QJsonObject json = policyToJson(policy);
        const Expected<Policy> read = policyFromJson(json);
        RC_ASSERT(read.hasValue());
        RC_ASSERT(*read == policy);
        RC_ASSERT(validatePolicy(policy).hasValue());
        Policy typed;
        for (const PolicyField &field : policyFields()) {
            const QJsonValue value = field.toJson(policy);
            if (value.isNull())
                continue;
            QStringList words;
            for (const QJsonValue &item : value.toArray())
                words.append(item.toVariant().toString());
            const QString text = value.isArray() ? words.join(u',') : value.toVariant().toString();
            RC_ASSERT(setPolicyField(typed, QString::fromLatin1(field.name), text).hasValue());
        }
        RC_ASSERT(typed == policy);
    }));
}

void PolicyFieldsTest::readsTheSpellingsOfOtherFiles()
{
    QJsonObject json = policyToJson(Policy::conservative());
    json.insert(QStringLiteral("daily_budget"), 0.3); // a number, as scripts write it
    json.insert(QStringLiteral("max_instances"), QStringLiteral("8"));
    json.insert(QStringLiteral("gpu_allow"), QStringLiteral("A100, H100_SXM"));
    json.insert(QStringLiteral("default_hours"), 12);
    json.remove(QStringLiteral("max_gpus"));
    const Expected<Policy> policy = policyFromJson(json);
    QVERIFY2(policy.hasValue(), policy ? "" : qPrintable(policy.error().message));
    QCOMPARE(policy->dailyBudget().micros(), 300'000);
    QCOMPARE(policy->maxInstances, 8);
    QCOMPARE(policy->gpuAllow.size(), size_t{2});
    QCOMPARE(policy->defaultHours, Duration{12h});
}

void PolicyFieldsTest::missingRequiredFieldsAreNamed()
{
    for (const PolicyField &field : policyFields()) {
        QJsonObject json = policyToJson(Policy::conservative());
        json.remove(QString::fromLatin1(field.name));
        const Expected<Policy> policy = policyFromJson(json);
        QCOMPARE(policy.hasValue(), !field.required);
        if (field.required)
            QCOMPARE(policy.error().details.value(QStringLiteral("field")).toString(), QString::fromLatin1(field.name));
    }
    Policy empty;
    QVERIFY(!validatePolicy(empty).hasValue());
    Policy negative = Policy::conservative();
    negative.budgets[BudgetPeriod::Day] = Money::fromDollars(-1);
    QVERIFY(!validatePolicy(negative).hasValue());
    QVERIFY(validatePolicy(Policy::conservative()).hasValue());
}

void PolicyFieldsTest::refusesBrokenJson()
{
    const QJsonArray hostile{QJsonObject{{QStringLiteral("a"), 1}},
                             QJsonArray{QJsonArray{1}},
                             true,
                             QJsonArray{QStringLiteral("RTX 4090, A100")},
                             QJsonArray{QString()},
                             -1,
                             1e300};
    for (const char *name : {"gpu_allow", "max_instances", "daily_budget", "min_reliability", "default_hours"}) {
        for (const QJsonValue &value : hostile) {
            QJsonObject json = policyToJson(Policy::conservative());
            json.insert(QString::fromLatin1(name), value);
            const Expected<Policy> policy = policyFromJson(json);
            QVERIFY(!policy.hasValue());
            QVERIFY(policy.error().message.contains(QLatin1String(name)));
        }
    }
    QJsonObject unknown = policyToJson(Policy::conservative());
    unknown.insert(QStringLiteral("max_dph"), 2);
    QCOMPARE(policyFromJson(unknown).error().code, QStringLiteral("unknown_field"));
}

void PolicyFieldsTest::tellsWhatDiffers()
{
    const Policy from = Policy::conservative();
    Policy to = from;
    QVERIFY(differences(from, to).empty());
    to.maxInstances = 5;
    to.budgets[BudgetPeriod::Month] = Money::fromDollars(250);
    const std::vector<PolicyDifference> found = differences(from, to);
    QCOMPARE(found.size(), size_t{2});
    QCOMPARE(found[0].field, QStringLiteral("max_instances"));
    QCOMPARE(found[0].from, QJsonValue(2));
    QCOMPARE(found[0].to, QJsonValue(5));
    QCOMPARE(found[1].field, QStringLiteral("monthly_budget"));
    QVERIFY(found[1].from.isNull());
}

void PolicyFieldsTest::findsTheVersionInForce()
{
    const auto version = [](int number, Instant from) {
        PolicyVersion made;
        made.number = number;
        made.effectiveFrom = from;
        return made;
    };
    const std::vector<PolicyVersion> versions{version(1, noon), version(2, noon + 48h), version(3, noon + 24h),
                                              version(4, noon + 24h)};
    QVERIFY(!versionInForce(versions, noon - Duration{1}));
    QCOMPARE(versionInForce(versions, noon)->number, 1);
    QCOMPARE(versionInForce(versions, noon + 24h)->number, 4);
    QCOMPARE(versionInForce(versions, noon + 72h)->number, 2);
    QVERIFY(!versionInForce({}, noon));
}

QTEST_APPLESS_MAIN(PolicyFieldsTest)
#include "tst_policy_fields.moc"
