#include "test_ledger.h"

#include "domain/audit_actions.h"
#include "domain/policy_fields.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace bursar;
using namespace bursar::ledger;

namespace {

PolicyVersion version(const TestLedger &ledger, const Policy &policy, Instant effectiveFrom)
{
    return {ledger.team.id, 0, policy, testNow, ledger.member.id, QStringLiteral("Because “quality” — 100 %"),
            effectiveFrom};
}

} // namespace

class TestPolicyStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void numbersAndKeepsVersions()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        Policy policy = Policy::conservative();
        policy.budgets[BudgetPeriod::Month] = Money::fromMicros(123'456'789);
        policy.minReliability = Share::fromMillionths(999'999);
        policy.maxPricePerHour = HourlyRate::fromNanos(1'234'567'891);
        policy.defaultHours = std::chrono::minutes{90};
        policy.gpuAllow = {*GpuPattern::parse(u"H100 SXM"), *GpuPattern::parse(u"RTX 4090@48GB")};
        PolicyVersion first = version(ledger, Policy::conservative(), testNow);
        PolicyVersion second = version(ledger, policy, testNow + std::chrono::hours{24});
        const auto save = [&](PolicyVersion &saved) {
            return ledger.record([&](RecordTransaction &transaction) -> Expected<void> {
                auto numbered = PolicyStore::save(transaction, saved);
                if (!numbered)
                    return numbered.failure();
                saved = *numbered;
                return {};
            });
        };
        VERIFY_DONE(save(first));
        VERIFY_DONE(save(second));
        QCOMPARE(first.number, 1);
        QCOMPARE(second.number, 2);
        const PolicyStore store(*ledger.database);
        const auto history = store.history(ledger.team.id);
        VERIFY_DONE(history);
        QCOMPARE(history->size(), size_t{2});
        QVERIFY(history->at(0) == first);
        QVERIFY(history->at(1) == second);
        QVERIFY(!*store.inForce(ledger.team.id, testNow - Duration{1}));
        QCOMPARE((*store.inForce(ledger.team.id, testNow))->number, 1);
        QCOMPARE((*store.inForce(ledger.team.id, second.effectiveFrom))->number, 2);
        QVERIFY(store.history(testId<TeamId>(99))->empty());

        const auto event = AuditStore(*ledger.database).list({})->back();
        QCOMPARE(event.action, audit_action::policySaved);
        QCOMPARE(event.details.value(QStringLiteral("number")).toInt(), 2);
        QCOMPARE(event.details.value(QStringLiteral("reason")).toString(), second.reason);
        QStringList changed;
        for (const QJsonValue &difference : event.details.value(QStringLiteral("differences")).toArray())
            changed << difference.toObject().value(QStringLiteral("field")).toString();
        QVERIFY(changed.contains(QLatin1String("monthly_budget")));
        QVERIFY(!changed.contains(QLatin1String("daily_budget")));
    }

    void budgetsAreRows()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) -> Expected<void> {
            const auto saved = PolicyStore::save(transaction, version(ledger, Policy::conservative(), testNow));
            return saved ? Expected<void>{} : saved.failure();
        }));
        RawConnection raw(ledger.path());
        QCOMPARE(raw.value(QStringLiteral("SELECT owner_kind || ' ' || period || ' ' || amount || ' ' || zone || ' ' "
                                          "|| from_version FROM budgets"))
                     .toString(),
                 QStringLiteral("team day 10000000 Europe/Berlin 1"));
        QVERIFY(!raw.value(QStringLiteral("SELECT fields FROM policy_versions"))
                     .toString()
                     .contains(QLatin1String("budget")));
        VERIFY_FAILS(ledger.database->execute(QStringLiteral("UPDATE budgets SET amount = 1")), Refused,
                     "record_frozen");
        VERIFY_FAILS(ledger.database->execute(QStringLiteral("DELETE FROM policy_versions")), Refused, "record_frozen");
    }

    void neverSavesWhatItCouldNotRead()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        Policy broken = Policy::conservative();
        broken.budgets.erase(BudgetPeriod::Day);
        const auto saved = ledger.record([&](RecordTransaction &transaction) -> Expected<void> {
            const auto done = PolicyStore::save(transaction, version(ledger, broken, testNow));
            return done ? Expected<void>{} : done.failure();
        });
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == Error::Kind::Usage);
        QVERIFY(PolicyStore(*ledger.database).history(ledger.team.id)->empty());
    }
};

QTEST_GUILESS_MAIN(TestPolicyStore)
#include "tst_policy_store.moc"
