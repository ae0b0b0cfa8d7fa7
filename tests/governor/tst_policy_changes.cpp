#include "domain/policy_fields.h"
#include "governor_fixture.h"

#include <QtTest>

namespace bursar::governor {

class TestPolicyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_team = m_fixture->addTeam(QStringLiteral("ML Research"));
        m_policy = (*policies().inForce(m_team.id)).policy;
    }
    void cleanup() { m_fixture.reset(); }

    void aTeamStartsWithTheConservativePolicy()
    {
        QVERIFY(m_policy == Policy::conservative());
        QCOMPARE((*policies().inForce(m_team.id)).number, 1);
    }

    void numbersVersionsAndKeepsWhoWhenWhy()
    {
        m_policy.maxInstances = 5;
        const auto saved = policies().save(m_fixture->ada, m_team.id, m_policy, QStringLiteral("  more work "));
        VERIFY_DONE(saved);
        QCOMPARE(saved->number, 2);
        QCOMPARE(saved->reason, QStringLiteral("more work"));
        QVERIFY(saved->by == m_fixture->ada && saved->at == m_fixture->time.now());
        QVERIFY((*policies().inForce(m_team.id)).policy == m_policy);
        QCOMPARE((*policies().version(m_team.id, 1)).policy.maxInstances, 2);
        QCOMPARE((*m_fixture->governor->reader().policyHistory(m_team.id)).size(), size_t{2});
    }

    void refusesWhatChangesNothingOrSaysNoReason_data()
    {
        QTest::addColumn<int>("instances");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("code");
        QTest::newRow("no reason") << 3 << QString() << QStringLiteral("reason_required");
        QTest::newRow("blanks") << 3 << QStringLiteral(" \t\n") << QStringLiteral("reason_required");
        QTest::newRow("nothing changed") << 2 << QStringLiteral("why not") << QStringLiteral("no_change");
    }
    void refusesWhatChangesNothingOrSaysNoReason()
    {
        QFETCH(int, instances);
        QFETCH(QString, reason);
        QFETCH(QString, code);
        const qint64 events = m_fixture->events();
        m_policy.maxInstances = instances;
        const auto saved = policies().save(m_fixture->ada, m_team.id, m_policy, reason);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, code);
        QVERIFY(saved.error().kind == Error::Kind::Usage);
        QCOMPARE(m_fixture->events(), events);
    }

    void aVersionToComeWaitsForItsTime()
    {
        m_policy.maxInstances = 9;
        const Instant later = m_fixture->time.now() + std::chrono::hours{24};
        VERIFY_DONE(policies().save(m_fixture->ada, m_team.id, m_policy, QStringLiteral("from tomorrow"), later));
        QCOMPARE((*policies().inForce(m_team.id)).number, 1);
        m_fixture->time.advanceTo(later);
        QCOMPARE((*policies().inForce(m_team.id)).number, 2);
    }

    void nothingComesIntoForceInThePast()
    {
        m_policy.maxInstances = 9;
        VERIFY_FAILS(policies().save(m_fixture->ada, m_team.id, m_policy, QStringLiteral("back then"),
                                     m_fixture->time.now() - std::chrono::hours{1}),
                     Usage, "policy_in_the_past");
    }

    void refusesBrokenPolicies()
    {
        m_policy.gpuAllow.clear();
        const auto saved = policies().save(m_fixture->ada, m_team.id, m_policy, QStringLiteral("x"));
        QVERIFY(!saved && saved.error().kind == Error::Kind::Usage);
    }

    void refusesUnknownTeamsAndVersions()
    {
        VERIFY_FAILS(policies().save(m_fixture->ada, {}, m_policy, QStringLiteral("x")), Usage, "unknown_team");
        VERIFY_FAILS(policies().version(m_team.id, 7), Usage, "unknown_version");
        VERIFY_FAILS(policies().version(m_team.id, 0), Usage, "unknown_version");
    }

    void checkingWritesNothingAndGivesEveryReason()
    {
        const qint64 events = m_fixture->events();
        Proposal proposal;
        proposal.team = m_team.id;
        proposal.offer.gpuName = QStringLiteral("RTX 3060");
        proposal.offer.gpuRamMb = 12'288;
        proposal.offer.numGpus = 1;
        proposal.offer.pricePerHour = HourlyRate::fromNanos(3'000'000'000);
        proposal.offer.diskSpace = Gigabytes::fromWhole(100);
        const auto decision = policies().check(proposal);
        VERIFY_DONE(decision);
        QVERIFY(decision->verdict == Verdict::Deny);
        QStringList rules;
        for (const Reason &reason : decision->reasons)
            rules.append(reason.rule);
        for (const char *rule : {"gpu_allow", "max_price_per_hour", "daily_budget", "min_reliability"})
            QVERIFY2(rules.contains(QLatin1String(rule)), rule);
        QCOMPARE(m_fixture->events(), events);
    }

private:
    PolicyChanges &policies() { return m_fixture->governor->policies(); }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_team;
    Policy m_policy;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestPolicyChanges)
#include "tst_policy_changes.moc"
