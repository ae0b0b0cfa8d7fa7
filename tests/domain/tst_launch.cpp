#include "domain/launch.h"

#include <QtTest>

namespace bursar {

/// How a container begins, and that nothing secret gets into it.
class TestLaunch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSecretsByTheirNames_data();
    void tellsSecretsByTheirNames();
    void refusesASecretInPlain();
    void readsWhatPeopleWrite();
    void namesWhatIsNoVariable();
    void comesBackFromJson();
    void keepsVastAisLimits();
};

void TestLaunch::tellsSecretsByTheirNames_data()
{
    QTest::addColumn<bool>("isSecret");
    for (const char *name : {"HF_TOKEN", "AWS_SECRET_ACCESS_KEY", "DB_PASSWORD", "WANDB_API_KEY", "openai_apikey",
                             "TOKEN", "GIT_CREDENTIALS"})
        QTest::newRow(name) << true;
    for (const char *name : {"BATCH_SIZE", "TOKENIZERS_PARALLELISM", "MAX_TOKENS", "KEYBOARD", "TZ", "MODEL_NAME"})
        QTest::newRow(name) << false;
}

void TestLaunch::tellsSecretsByTheirNames()
{
    QFETCH(bool, isSecret);
    QCOMPARE(soundsSecret(QString::fromLatin1(QTest::currentDataTag())), isSecret);
}

void TestLaunch::refusesASecretInPlain()
{
    Launch launch;
    launch.environment = {{QStringLiteral("HF_TOKEN"), QStringLiteral("hf_abcdef")}};
    const auto problem = problemOf(launch);
    QVERIFY(problem);
    QCOMPARE(problem->code, QStringLiteral("secret_in_plain"));
    QVERIFY(!problem->message.contains(QStringLiteral("hf_abcdef")));
    QVERIFY(!problem->remedy.isEmpty() && !problem->remedy.contains(QStringLiteral("hf_abcdef")));
    launch.environment.clear();
    launch.accountVariables = QStringList{QStringLiteral("HF_TOKEN")};
    QVERIFY(!problemOf(launch));
}

void TestLaunch::readsWhatPeopleWrite()
{
    const EnvironmentText read =
        environmentFromText(QStringLiteral("# for the paper\nBATCH_SIZE = 32\n\nURL=http://x/?a=b\nHF_TOKEN\n"));
    QVERIFY(!read.problem);
    QCOMPARE(read.environment,
             (std::vector<EnvironmentVariable>{{QStringLiteral("BATCH_SIZE"), QStringLiteral("32")},
                                               {QStringLiteral("URL"), QStringLiteral("http://x/?a=b")}}));
    QCOMPARE(read.accountVariables, QStringList{QStringLiteral("HF_TOKEN")});
    Launch launch;
    launch.environment = read.environment;
    launch.accountVariables = read.accountVariables;
    const EnvironmentText again = environmentFromText(environmentText(launch));
    QCOMPARE(again.environment, read.environment);
    QCOMPARE(again.accountVariables, read.accountVariables);
}

void TestLaunch::namesWhatIsNoVariable()
{
    const EnvironmentText read = environmentFromText(QStringLiteral("GOOD=1\n2BAD=3\nSO-SO=4"));
    QVERIFY(read.problem);
    QCOMPARE(read.problem->code, QStringLiteral("bad_variable"));
    QVERIFY(read.problem->message.contains(QStringLiteral("2BAD")));
    QCOMPARE(read.environment.size(), size_t{1});
}

void TestLaunch::comesBackFromJson()
{
    Launch launch;
    QVERIFY(isPlain(launch));
    launch.mode = LaunchMode::Jupyter;
    launch.startScript = QStringLiteral("#!/bin/bash\npip install -r requirements.txt\n");
    launch.environment = {{QStringLiteral("B"), QStringLiteral("2")}, {QStringLiteral("A"), QStringLiteral("1")}};
    launch.accountVariables = QStringList{QStringLiteral("HF_TOKEN")};
    QVERIFY(!isPlain(launch));
    QCOMPARE(launchFromJson(toJson(launch)), std::optional(launch));
    QCOMPARE(launchFromJson({}), std::optional(Launch()));
    QVERIFY(!launchFromJson({{QStringLiteral("mode"), QStringLiteral("telnet")}}));
}

void TestLaunch::keepsVastAisLimits()
{
    Launch launch;
    launch.startScript = QString(4048, QLatin1Char('x'));
    QVERIFY(!problemOf(launch));
    launch.startScript += QLatin1Char('x');
    QCOMPARE(problemOf(launch)->code, QStringLiteral("script_too_long"));
    launch.startScript.clear();
    launch.environment = {{QStringLiteral("A"), QString(255, QLatin1Char('x'))}};
    QVERIFY(!problemOf(launch));
    launch.environment.front().value += QLatin1Char('x');
    QCOMPARE(problemOf(launch)->code, QStringLiteral("variable_too_long"));
    launch.environment.assign(200, {QStringLiteral("A"), QString(200, QLatin1Char('x'))});
    QCOMPARE(problemOf(launch)->code, QStringLiteral("environment_too_long"));
}

} // namespace bursar

QTEST_GUILESS_MAIN(bursar::TestLaunch)
#include "tst_launch.moc"
