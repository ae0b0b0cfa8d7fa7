#include "governor_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace bursar::governor {

class TestTeamImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<GovernorFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void readsTheScriptsShapeToTheCent()
    {
        const auto done = import(R"({
            "ml-research": {"api_key_env": "VASTAI_KEY_RESEARCH", "gpu_whitelist": ["A100", "H100_SXM"],
                            "max_instances": 8, "daily_budget": 200.00, "max_dph": 4.00},
            "data-science": {"api_key_env": "VASTAI_KEY_DATASCIENCE", "gpu_whitelist": ["RTX_4090", "RTX_3090"],
                             "max_instances": 2, "daily_budget": 10.1, "max_dph": 0.3}})");
        VERIFY_DONE(done);
        QCOMPARE(done->teams, (QStringList{QStringLiteral("data-science"), QStringLiteral("ml-research")}));
        QCOMPARE(done->accounts.size(), 2);
        const auto team = m_fixture->governor->reader().team(QStringLiteral("data-science"), m_fixture->time.now());
        VERIFY_DONE(team);
        const Policy &policy = team->policy.policy;
        QVERIFY(policy.dailyBudget() == Money::fromCents(1010));
        QCOMPARE(policy.maxPricePerHour.nanos(), qint64{300'000'000});
        QCOMPARE(policy.minReliability.millionths(), qint64{950'000});
        QCOMPARE(policy.gpuAllow.size(), size_t{2});
        QCOMPARE(policy.maxInstances, 2);
    }

    void teamsOfOneVariableShareAnAccount()
    {
        m_fixture->addAccount(); // its key stands in KEY
        const auto done = import(
            R"({"a": {"api_key_env": "KEY", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": 1},
                                     "b": {"api_key_env": "K2", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": 1},
                                     "c": {"api_key_env": "K2", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": 1}})");
        VERIFY_DONE(done);
        QCOMPARE(done->accounts, QStringList{QStringLiteral("K2")});
        QCOMPARE((*m_fixture->governor->reader().accounts(m_fixture->time.now())).size(), size_t{2});
    }

    void refusesHostileFilesWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("named"); ///< what the message must name
        const auto row = [](const char *name, const char *bad, const char *named) {
            QTest::newRow(name) << QByteArray(R"({"good": {"api_key_env": "K", "gpu_whitelist": ["A100"],
                "max_instances": 1, "daily_budget": 1, "max_dph": 1}, "zzz": )")
                    + bad + '}' << QString::fromLatin1(named);
        };
        row("unknown field",
            R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": 1, "min_rel": 1})",
            "min_rel");
        row("missing field", R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1, "max_dph": 1})",
            "daily_budget");
        row("no object", R"("x")", "api_key_env");
        row("half an instance",
            R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1.5, "daily_budget": 1, "max_dph": 1})",
            "max_instances");
        row("too fine",
            R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1.0000001, "max_dph": 1})",
            "daily_budget");
        row("negative",
            R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": -1, "max_dph": 1})",
            "daily_budget");
        row("huge",
            R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1e300, "max_dph": 1})",
            "daily_budget");
        row("words for a price",
            R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": "cheap"})",
            "max_dph");
        row("yes for a price",
            R"({"api_key_env": "K", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": true})",
            "max_dph");
        row("no GPU",
            R"({"api_key_env": "K", "gpu_whitelist": [], "max_instances": 1, "daily_budget": 1, "max_dph": 1})",
            "gpu_whitelist");
        row("a number as GPU",
            R"({"api_key_env": "K", "gpu_whitelist": [4090], "max_instances": 1, "daily_budget": 1, "max_dph": 1})",
            "gpu_whitelist");
        row("no variable",
            R"({"api_key_env": "", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": 1})",
            "api_key_env");
        QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("no team");
        QTest::newRow("other version") << QByteArray(R"({"version": 2, "teams": []})")
                                       << QStringLiteral("another version");
        QTest::newRow("full, unknown field") << QByteArray(
            R"({"version": 1, "teams": [{"name": "X", "account": {"name": "a", "key": "env:K"}, "policy": {}, "colour": 1}]})")
                                             << QStringLiteral("colour");
        QTest::newRow("full, a key itself") << QByteArray(
            R"({"version": 1, "teams": [{"name": "X", "account": {"name": "a", "key": "abc"}, "policy": {}}]})")
                                            << QStringLiteral("account.key");
    }
    void refusesHostileFilesWhole()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, named);
        const qint64 events = m_fixture->events();
        const auto done = import(file);
        QVERIFY(!done);
        QVERIFY(done.error().kind == Error::Kind::Usage);
        QVERIFY2(done.error().message.contains(named), qPrintable(done.error().message));
        QCOMPARE(m_fixture->events(), events);
        QVERIFY((*m_fixture->governor->reader().teams(m_fixture->time.now())).empty());
    }

    void oneTeamThatExistsRefusesAll()
    {
        m_fixture->addAccount();
        m_fixture->addTeam(QStringLiteral("zzz"));
        const qint64 events = m_fixture->events();
        QVERIFY(!import(
            R"({"a": {"api_key_env": "KEY", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": 1},
                          "zzz": {"api_key_env": "KEY", "gpu_whitelist": ["A100"], "max_instances": 1, "daily_budget": 1, "max_dph": 1}})"));
        QCOMPARE(m_fixture->events(), events);
    }

    void anExportGivesTheSameTeamsElsewhere()
    {
        m_fixture->addAccount();
        const Team team = m_fixture->addTeam(QStringLiteral("Vision"));
        m_fixture->addTeam(QStringLiteral("Über Größe"));
        Policy policy = Policy::conservative();
        policy.budgets[BudgetPeriod::Month] = Money::fromCents(123'45);
        policy.defaultHours = std::chrono::minutes{90};
        VERIFY_DONE(m_fixture->governor->policies().save(m_fixture->ada, team.id, policy, QStringLiteral("more")));
        const auto exported = m_fixture->governor->administration().exportTeams();
        VERIFY_DONE(exported);
        QVERIFY(!QJsonDocument(*exported).toJson().contains("test-key"));

        GovernorFixture other;
        const auto imported = other.governor->administration().importTeams(other.ada, *exported, {});
        VERIFY_DONE(imported);
        QCOMPARE(imported->accounts, QStringList{QStringLiteral("Research EU")});
        QCOMPARE(*other.governor->administration().exportTeams(), *exported);
    }

private:
    Expected<Administration::ImportResult> import(const QByteArray &file)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(file, &problem);
        if (problem.error != QJsonParseError::NoError)
            qFatal("the test's file is broken: %s", qPrintable(problem.errorString()));
        return m_fixture->governor->administration().importTeams(m_fixture->ada, document.object(),
                                                                 QStringLiteral("http://127.0.0.1:9000"));
    }

    std::unique_ptr<GovernorFixture> m_fixture;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestTeamImport)
#include "tst_team_import.moc"
