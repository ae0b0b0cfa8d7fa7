#include "ctl/bursarctl_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar::ctl;

namespace {

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

/// The real program on a ledger without a network: answers, exit codes, bad input.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesALedgerOnce();
    void refusesBadInput_data();
    void refusesBadInput();
    void namesTheLineOfABrokenFile();
    void importsTheTeamScript();
    void neverPrintsAKey();
    void backsUpAndRestores();
    void tellsThatAFileIsNoLedger();
    void budgetMovesWithASecondPerson();
    void raisingWaitsUnderFourEyes();
    void refusesAnotherClock();
    void whoIsOfOneTeamReadsNoOthers();
    void endsABrokerInOrder();

private:
    Ran run(const char *words) const { return m_bursarctl.run(wordsOf(words)); }
    void addTwoTeams() const
    {
        QCOMPARE(run("account add A --key-env TEST_KEY --url http://127.0.0.1:9").exitCode, 0);
        QCOMPARE(run("team add vision --account A").exitCode, 0);
        QCOMPARE(run("team add speech --account A").exitCode, 0);
    }
    Ran answer(const char *deed, const Ran &asked, const QStringList &more) const
    {
        const QJsonObject error = asked.object().value(QStringLiteral("error")).toObject();
        const QString id =
            error.value(QStringLiteral("details")).toObject().value(QStringLiteral("request")).toString();
        return m_bursarctl.run(QStringList{QStringLiteral("request"), QString::fromLatin1(deed), id} << more);
    }
    QString field(const char *name) const
    {
        const QJsonObject policy = run("policy show vision").object();
        return policy.value(QStringLiteral("fields")).toObject().value(QString::fromLatin1(name)).toString();
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Bursarctl m_bursarctl;
};

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bursarctl.setEnvironment(QStringLiteral("TEST_KEY"), QStringLiteral("0123456789abcdef0123456789abcdef"));
    m_bursarctl.setCommon({QStringLiteral("--json"), QStringLiteral("--ledger"),
                           QString(QLatin1String("sqlite:") + m_folder->filePath(QStringLiteral("l.sqlite")))});
    QCOMPARE(run("init").exitCode, 0);
}

void TestCommands::makesALedgerOnce()
{
    const Ran again = run("init");
    QCOMPARE(again.exitCode, 2);
    QVERIFY(!again.errorCode().isEmpty());
    QCOMPARE(run("team list").out.trimmed(), QByteArray("[\n]"));
}

void TestCommands::refusesBadInput_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    for (const char *words : {"team show nobody",
                              "policy set nobody daily_budget=5 --reason x",
                              "policy show t --version 9",
                              "policy set t daily_budget=ten --reason x",
                              "policy set t unknown_field=1 --reason x",
                              "policy set t idle_below=500 --reason x",
                              "policy set t daily_budget=5",
                              "policy set t daily_budget=x --dry-run",
                              "offers t --max-price cheap",
                              "offers t --limit 0",
                              "rent t --offer 1",
                              "rent t --image x",
                              "rent t --offer zero --image x",
                              "rent t --offer 1 --image x --type lease",
                              "rent t --offer 1 --image x --type bid --bid much",
                              "rent t --offer 1 --image x --bid 0.1",
                              "rent t --offer 1 --image x --count 0",
                              "request show nothing",
                              "instance show 0",
                              "instance stop 99",
                              "invoice preview 2026-13",
                              "invoice show 2026-0001",
                              "invoice export 2026-0001 --format pdf --out x",
                              "audit list --action nothing",
                              "audit export --format pack --out x",
                              "report spending --by colour",
                              "organisation set zone=Mars",
                              "organisation set colour=red",
                              "account add B --url http://example.org --key-env X",
                              "account add B",
                              "account add B --key-env X --key-file Y",
                              "account test nobody",
                              "team add X --account nobody",
                              "team import missing.json",
                              "audit verify --against missing.jsonl"})
        QTest::newRow(words) << QString::fromLatin1(words) << 2;
    for (const char *words : {"offers t", "audit export --out /proc/none/x"})
        QTest::newRow(words) << QString::fromLatin1(words) << 3;
}

void TestCommands::refusesBadInput()
{
    QFETCH(QString, words);
    // Nothing listens on port 9 of this machine.
    QCOMPARE(run("account add A --key-env TEST_KEY --url http://127.0.0.1:9").exitCode, 0);
    QCOMPARE(run("team add t --account A").exitCode, 0);
    const Ran ran =
        m_bursarctl.run(words.split(QLatin1Char(' ')) << QStringLiteral("--call-timeout") << QStringLiteral("2s"));
    QFETCH(int, exitCode);
    QVERIFY2(ran.exitCode == exitCode, ran.told().constData());
    const QJsonObject error = ran.object().value(QStringLiteral("error")).toObject();
    QVERIFY2(!error.value(QStringLiteral("code")).toString().isEmpty(), ran.told().constData());
    QVERIFY(!error.value(QStringLiteral("message")).toString().isEmpty());
    QVERIFY2(!error.value(QStringLiteral("remedy")).toString().isEmpty(), ran.told().constData());
}

void TestCommands::namesTheLineOfABrokenFile()
{
    const QString path = write(QStringLiteral("teams.json"), "{\n  \"a\": {\n    \"api_key_env\": }\n}\n");
    const Ran ran = m_bursarctl.run({QStringLiteral("team"), QStringLiteral("import"), path});
    QCOMPARE(ran.exitCode, 2);
    const QJsonObject details =
        ran.object().value(QStringLiteral("error")).toObject().value(QStringLiteral("details")).toObject();
    QCOMPARE(details.value(QStringLiteral("file")).toString(), path);
    QCOMPARE(details.value(QStringLiteral("line")).toInt(), 3);
}

void TestCommands::importsTheTeamScript()
{
    const QString path = write(
        QStringLiteral("teams.json"),
        R"({"data-science": {"api_key_env": "TEST_KEY", "gpu_whitelist": ["RTX_4090", "RTX_3090"], "max_instances": 2, "daily_budget": 10.00, "max_dph": 0.30}})");
    const Ran imported = m_bursarctl.run({QStringLiteral("team"), QStringLiteral("import"), path});
    QVERIFY2(imported.exitCode == 0, imported.told().constData());
    const QJsonObject fields = run("policy show data-science").object().value(QStringLiteral("fields")).toObject();
    QCOMPARE(fields.value(QStringLiteral("max_price_per_hour")).toString(), QStringLiteral("0.30"));
    QCOMPARE(fields.value(QStringLiteral("min_reliability")).toString(), QStringLiteral("0.95"));
    QCOMPARE(fields.value(QStringLiteral("max_instances")).toInt(), 2);
    QCOMPARE(run("account list").array().size(), 1);
}

void TestCommands::neverPrintsAKey()
{
    Simulator simulator;
    QVERIFY(!simulator.start(m_bursarctl, {}).isEmpty());
    QCOMPARE(m_bursarctl.run(wordsOf("account add A --key-env TEST_KEY --url") << simulator.url()).exitCode, 0);
    const Ran refused = run("account test A");
    QVERIFY2(refused.exitCode == 3, refused.told().constData()); // it is not that simulator's key
    for (const Ran &ran : {refused, run("account list"), run("audit list"), run("doctor")})
        QVERIFY(!ran.told().contains("0123456789abcdef"));
}

void TestCommands::backsUpAndRestores()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    const Ran backup = m_bursarctl.run({QStringLiteral("backup"), copy});
    QVERIFY2(backup.exitCode == 0, backup.told().constData());
    QCOMPARE(backup.object().value(QStringLiteral("path")).toString(), copy);
    QCOMPARE(run("organisation set name=Changed").exitCode, 0);
    QCOMPARE(m_bursarctl.run({QStringLiteral("restore"), copy}).exitCode, 2);
    const Ran restored = m_bursarctl.run({QStringLiteral("restore"), copy, QStringLiteral("--replace")});
    QVERIFY2(restored.exitCode == 0, restored.told().constData());
    QCOMPARE(run("organisation show").object().value(QStringLiteral("name")).toString(), QString());
    QCOMPARE(run("audit verify").exitCode, 0);
}

void TestCommands::tellsThatAFileIsNoLedger()
{
    const QString path = write(QStringLiteral("poem.sqlite"), "Roses are red\n");
    const QStringList other{QStringLiteral("--ledger"), QString(QLatin1String("sqlite:") + path)};
    Bursarctl bursarctl;
    bursarctl.setCommon(QStringList{QStringLiteral("--json")} << other);
    for (const char *words : {"team list", "audit verify", "sync"})
        QCOMPARE(bursarctl.run(wordsOf(words)).exitCode, 4);
    const Ran doctor = bursarctl.run({QStringLiteral("doctor")});
    QCOMPARE(doctor.exitCode, 4);
    QCOMPARE(doctor.array().at(0)[QStringLiteral("ok")].toBool(true), false);
}

void TestCommands::budgetMovesWithASecondPerson()
{
    addTwoTeams();
    QCOMPARE(run("budget transfer vision speech 99 --period day --reason Deadline").errorCode(),
             QStringLiteral("not_available"));
    QCOMPARE(run("budget transfer vision speech 4 --period fortnight --reason Deadline").exitCode, 2);
    const Ran asked = run("budget transfer vision speech 4 --period day --reason Deadline --as Ada");
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.errorCode(), QStringLiteral("needs_approval"));
    QCOMPARE(answer("approve", asked, wordsOf("--as Ada")).errorCode(), QStringLiteral("own_request"));
    const Ran approved = answer("approve", asked, wordsOf("--as Grace"));
    QVERIFY2(approved.exitCode == 0, approved.told().constData());
    QCOMPARE(approved.object().value(QStringLiteral("kind")).toString(), QStringLiteral("transfer"));
    QCOMPARE(approved.object().value(QStringLiteral("state")).toString(), QStringLiteral("closed"));
    QCOMPARE(approved.object().value(QStringLiteral("summary")).toString(),
             QStringLiteral("Give $4.00 of the budget per day from vision to speech"));
    const QJsonObject day = run("standing speech").object().value(QStringLiteral("day")).toObject();
    QCOMPARE(day.value(QStringLiteral("limit")).toString(), QStringLiteral("14.00"));
    QCOMPARE(day.value(QStringLiteral("transferred")).toString(), QStringLiteral("4.00"));
    QCOMPARE(run("audit list --action budget.transferred").array().size(), 1);
    QCOMPARE(run("audit verify").exitCode, 0);
}

void TestCommands::raisingWaitsUnderFourEyes()
{
    addTwoTeams();
    QCOMPARE(run("organisation set approval_rules=four_eyes").exitCode, 0);
    QCOMPARE(run("policy set vision daily_budget=8 --reason Less --as Ada").exitCode, 0);
    const Ran asked = run("policy set vision daily_budget=12 --reason More --as Ada");
    QCOMPARE(asked.exitCode, 1);
    QCOMPARE(asked.errorCode(), QStringLiteral("needs_approval"));
    QCOMPARE(field("daily_budget"), QStringLiteral("8.00"));
    QCOMPARE(run("request list --state awaiting_approval").array().size(), 1);
    QCOMPARE(answer("delegate", asked, wordsOf("Nobody")).errorCode(), QStringLiteral("unknown_member"));
    QCOMPARE(answer("approve", asked, wordsOf("--as Ada")).errorCode(), QStringLiteral("own_request"));
    QCOMPARE(answer("approve", asked, wordsOf("--as Grace")).exitCode, 0);
    QCOMPARE(field("daily_budget"), QStringLiteral("12.00"));
    const QJsonObject newest = run("policy history vision").array().last().toObject();
    QCOMPARE(newest.value(QStringLiteral("by")).toString(), QStringLiteral("Ada"));
    QCOMPARE(newest.value(QStringLiteral("approved_by")).toString(), QStringLiteral("Grace"));
    const QString price = field("max_price_per_hour");
    // Another version came between: whoever asked has to look again.
    const Ran late = run("policy set vision max_price_per_hour=0.6 --ask --reason Dearer --as Ada");
    QCOMPARE(late.exitCode, 1);
    QCOMPARE(run("policy set vision max_instances=1 --reason Fewer --as Ada").exitCode, 0);
    const Ran outdated = answer("approve", late, wordsOf("--as Grace"));
    QCOMPARE(outdated.exitCode, 1);
    QCOMPARE(outdated.errorCode(), QStringLiteral("denied"));
    QVERIFY(outdated.out.contains("has been changed since"));
    QCOMPARE(field("max_price_per_hour"), price);
}

void TestCommands::refusesAnotherClock()
{
    Simulator simulator;
    QVERIFY(!simulator.start(m_bursarctl, {}).isEmpty());
    const QStringList clock{QStringLiteral("--clock"), simulator.url()};
    QCOMPARE(m_bursarctl.run(QStringList{QStringLiteral("team"), QStringLiteral("list")} << clock).exitCode,
             2); // made with the machine's
    QCOMPARE(m_bursarctl.run(QStringList{QStringLiteral("audit"), QStringLiteral("verify")} << clock).exitCode,
             0); // needs none
    QCOMPARE(simulator.stop(), 0);
    QCOMPARE(m_bursarctl.run(QStringList{QStringLiteral("team"), QStringLiteral("list")} << clock).exitCode,
             3); // nothing answers there
}

void TestCommands::whoIsOfOneTeamReadsNoOthers()
{
    addTwoTeams();
    QCOMPARE(run("organisation set approval_rules=four_eyes").exitCode, 0);
    const Ran ofSpeech = run("policy set speech daily_budget=99 --reason more");
    const Ran ofVision = run("policy set vision daily_budget=99 --reason more");
    const auto idOf = [](const Ran &asked) {
        const QJsonObject error = asked.object().value(QStringLiteral("error")).toObject();
        return error.value(QStringLiteral("details")).toObject().value(QStringLiteral("request")).toString();
    };
    QVERIFY2(!idOf(ofSpeech).isEmpty() && !idOf(ofVision).isEmpty(), ofSpeech.told().constData());
    QCOMPARE(run("member role lea viewer --team vision").exitCode, 0);
    const auto shows = [this](const QString &id) {
        return m_bursarctl.run(
            {QStringLiteral("request"), QStringLiteral("show"), id, QStringLiteral("--as"), QStringLiteral("lea")});
    };
    const Ran own = shows(idOf(ofVision));
    QVERIFY2(own.exitCode == 0, own.told().constData());
    const Ran other = shows(idOf(ofSpeech));
    QVERIFY2(other.exitCode == 1, other.told().constData());
    QCOMPARE(other.errorCode(), QStringLiteral("role_refused"));
}

void TestCommands::endsABrokerInOrder()
{
    const QString ledger = QLatin1String("sqlite:") + m_folder->filePath(QStringLiteral("l.sqlite"));
    const auto broker = m_bursarctl.start({QStringLiteral("broker"), QStringLiteral("--ledger"), ledger});
    broker->setReadChannel(QProcess::StandardError);
    QVERIFY(broker->waitForReadyRead(10'000)); // it says that it is at work
    QCOMPARE(run("broker").errorCode(), QStringLiteral("other_executor"));
    broker->terminate();
    QVERIFY(broker->waitForFinished(10'000));
    QCOMPARE(broker->exitStatus(), QProcess::NormalExit);
    QCOMPARE(broker->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
