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

/// What the real program says about input that is nearly right, and about places that cannot be written.
class TestBadInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesThePlaceOfAWrongField_data();
    void namesThePlaceOfAWrongField();
    void guessesWhatWasMeant_data();
    void guessesWhatWasMeant();
    void tellsWhenOutputCannotBeWritten();
    void importsBesideASimulator();
    void keepsSecretsOfAddressesToItself();
    void takesEachSimulatorKeyOnce();
    void tellsWhyThereAreNoOffers();
    void showsTheVersionAskedFor();
    void copiesOnlyOntoFiles();

private:
    Ran run(const char *words) const { return m_bursarctl.run(wordsOf(words)); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    QString ledger(const char *name) const
    {
        return QString(QLatin1String("sqlite:") + m_folder->filePath(QLatin1String(name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Bursarctl m_bursarctl;
};

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bursarctl.setEnvironment(QStringLiteral("TEST_KEY"), QStringLiteral("0123456789abcdef0123456789abcdef"));
    m_bursarctl.setCommon({QStringLiteral("--json"), QStringLiteral("--ledger"), ledger("l.sqlite")});
    QCOMPARE(run("init").exitCode, 0);
}

void TestBadInput::namesThePlaceOfAWrongField_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QByteArray script = "{\n \"a\": {\"api_key_env\": \"TEST_KEY\", \"gpu_whitelist\": [\"A100\"],\n"
                              "  \"max_instances\": 2, \"daily_budget\": 10,\n  \"max_dph\": 1}}";
    const auto changed = [&script](const char *before, const char *after) {
        QByteArray content = script;
        return content.replace(before, after);
    };
    QTest::newRow("type") << changed(": 2,", ": \"two\",") << QStringLiteral("max_instances") << 3 << 20;
    QTest::newRow("negative") << changed(": 10,", ": -10,") << QStringLiteral("daily_budget") << 3 << 39;
    QTest::newRow("unknown") << changed("max_dph", "max_dhp") << QStringLiteral("max_dhp") << 4 << 14;
    QTest::newRow("missing") << changed(", \"daily_budget\": 10", "") << QStringLiteral("daily_budget") << 2 << 7;
    QTest::newRow("twice") << changed("\"max_dph\"", "\"max_dph\": 1, \"max_dph\"") << QStringLiteral("max_dph") << 4
                           << 17;
    const QByteArray full =
        "{\"version\": 1, \"teams\": [\n {\"name\": \"A\", \"slug\": \"a\", \"zone\": \"UTC\",\n"
        "  \"account\": {\"name\": \"X\", \"key\": \"env:TEST_KEY\"},\n"
        "  \"policy\": {\"gpu_allow\": [\"A100\"], \"max_instances\": 2, \"daily_budget\": \"10\",\n"
        "   \"max_price_per_hour\": \"1\", \"min_reliability\": \"0.9\"}}]}";
    const auto changedFull = [&full](const char *before, const char *after) {
        QByteArray content = full;
        return content.replace(before, after);
    };
    QTest::newRow("policy") << changedFull("\"10\"", "\"ten\"") << QStringLiteral("daily_budget") << 4 << 73;
    QTest::newRow("zone") << changedFull("UTC", "Mars") << QStringLiteral("zone") << 2 << 37;
    QTest::newRow("slug") << changedFull("\"a\"", "\"A b\"") << QStringLiteral("slug") << 2 << 24;
    QTest::newRow("key") << changedFull("env:TEST_KEY", "TEST_KEY") << QStringLiteral("account.key") << 3 << 35;
}

void TestBadInput::namesThePlaceOfAWrongField()
{
    QFETCH(QByteArray, content);
    const QString path = write(QStringLiteral("teams.json"), content);
    const Ran ran = m_bursarctl.run({QStringLiteral("team"), QStringLiteral("import"), path});
    QVERIFY2(ran.exitCode == 2, ran.told().constData());
    const QJsonObject error = ran.object().value(QStringLiteral("error")).toObject();
    const QJsonObject details = error.value(QStringLiteral("details")).toObject();
    QCOMPARE(details.value(QStringLiteral("file")).toString(), path);
    QTEST(details.value(QStringLiteral("field")).toString(), "field");
    QTEST(details.value(QStringLiteral("line")).toInt(), "line");
    QTEST(details.value(QStringLiteral("column")).toInt(), "column");
    QVERIFY(!error.value(QStringLiteral("remedy")).toString().isEmpty());
    QCOMPARE(run("team list").array().size(), 0);
}

void TestBadInput::guessesWhatWasMeant_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("meant");
    for (const auto &[words, meant] : {std::pair{"team show visoin", "vision"},
                                       {"account test Reserch", "Research"},
                                       {"policy set vision daily_budgt=3 --reason x", "daily_budget"},
                                       {"team set vision leed=a@example.org", "lead"},
                                       {"organisation set currensy=EUR", "currency"},
                                       {"audit list --action policy.savd", "policy.saved"},
                                       {"polcy show vision", "policy"},
                                       {"team lst", "team list"},
                                       {"offers vision --limt 3", "--limit"}})
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(meant);
}

void TestBadInput::guessesWhatWasMeant()
{
    QFETCH(QString, words);
    QFETCH(QString, meant);
    QCOMPARE(run("account add Research --key-env TEST_KEY").exitCode, 0);
    QCOMPARE(run("team add Vision --account Research").exitCode, 0);
    const Ran ran = m_bursarctl.run(words.split(QLatin1Char(' ')));
    QCOMPARE(ran.exitCode, 2);
    const QString remedy =
        ran.object().value(QStringLiteral("error")).toObject().value(QStringLiteral("remedy")).toString();
    QVERIFY2(remedy.startsWith(QString(QLatin1String("Did you mean ") + meant)), qPrintable(remedy));
}

void TestBadInput::tellsWhenOutputCannotBeWritten()
{
    QProcess full;
    full.setStandardOutputFile(QStringLiteral("/dev/full"));
    full.start(
        QStringLiteral(BURSARCTL),
        {QStringLiteral("organisation"), QStringLiteral("show"), QStringLiteral("--ledger"), ledger("l.sqlite")});
    QVERIFY(full.waitForFinished(30'000));
    QCOMPARE(full.exitCode(), 3);
    QVERIFY(full.readAllStandardError().contains("cannot be written"));
}

void TestBadInput::importsBesideASimulator()
{
    Simulator simulator;
    QVERIFY(!simulator.start(m_bursarctl, {}).isEmpty());
    m_bursarctl.setCommon({QStringLiteral("--json"), QStringLiteral("--clock"), simulator.url(),
                           QStringLiteral("--ledger"), ledger("simulated.sqlite")});
    QCOMPARE(run("init").exitCode, 0);
    const QByteArray team = R"({"%1": {"api_key_env": "TEST_KEY", "gpu_whitelist": ["RTX_4090"], "max_instances": 2,
                                       "daily_budget": 10, "max_dph": 0.5}})";
    const QStringList import{QStringLiteral("team"), QStringLiteral("import")};
    const QString first = write(QStringLiteral("first.json"), QByteArray(team).replace("%1", "first"));
    const Ran elsewhere = m_bursarctl.run(QStringList(import) << first);
    QCOMPARE(elsewhere.exitCode, 2); // an account at Vast.ai would have to be added
    QCOMPARE(elsewhere.errorCode(), QStringLiteral("clock_beside_real_account"));
    QCOMPARE(m_bursarctl.run(QStringList(import) << first << QStringLiteral("--url") << simulator.url()).exitCode, 0);
    // The account is there now: nothing needs to be said of its address.
    const Ran second = m_bursarctl.run(
        QStringList(import) << write(QStringLiteral("second.json"), QByteArray(team).replace("%1", "second")));
    QVERIFY2(second.exitCode == 0, second.told().constData());
    QCOMPARE(run("account list").array().size(), 1);
    // An export tells the address, and needs no other.
    const QString exported = m_folder->filePath(QStringLiteral("teams.json"));
    QCOMPARE(m_bursarctl.run({QStringLiteral("team"), QStringLiteral("export"), exported}).exitCode, 0);
    m_bursarctl.setCommon({QStringLiteral("--json"), QStringLiteral("--clock"), simulator.url(),
                           QStringLiteral("--ledger"), ledger("other.sqlite")});
    QCOMPARE(run("init").exitCode, 0);
    const Ran moved = m_bursarctl.run(QStringList(import) << exported);
    QVERIFY2(moved.exitCode == 0, moved.told().constData());
    QCOMPARE(run("account list").array().at(0)[QStringLiteral("url")].toString(), simulator.url());
}

void TestBadInput::keepsSecretsOfAddressesToItself()
{
    const Ran refused = run("account add A --key-env TEST_KEY --url http://user:hunter2@example.org/?api_key=hunter3");
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.errorCode(), QStringLiteral("bad_url"));
    QVERIFY2(!refused.told().contains("hunter"), refused.told().constData());
}

void TestBadInput::takesEachSimulatorKeyOnce()
{
    QCOMPARE(run("simulate --key a=1 --key a=2").errorCode(), QStringLiteral("repeated_key"));
    QCOMPARE(run("simulate --key a=1 --key b=1").errorCode(), QStringLiteral("repeated_key"));
}

void TestBadInput::tellsWhyThereAreNoOffers()
{
    Simulator simulator;
    QVERIFY(!simulator.start(m_bursarctl, {}).isEmpty());
    m_bursarctl.setEnvironment(QStringLiteral("SIMULATED_KEY"), simulator.key());
    QCOMPARE(m_bursarctl.run(wordsOf("account add A --key-env SIMULATED_KEY --url") << simulator.url()).exitCode, 0);
    QCOMPARE(run("team add T --account A").exitCode, 0);
    QVERIFY(!run("offers t").array().isEmpty());
    QCOMPARE(run("policy set t max_instances=0 --reason Pause").exitCode, 0);
    const Ran none = run("offers t");
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.array().isEmpty());
    QVERIFY2(none.err.contains("max_instances"), none.told().constData());
    QVERIFY(run("offers t --quiet").err.isEmpty());
    QCOMPARE(simulator.stop(), 0);
    const Ran unreachable = run("account test A --quiet");
    QCOMPARE(unreachable.exitCode, 3);
    QVERIFY2(unreachable.err.isEmpty(), unreachable.told().constData());
}

void TestBadInput::showsTheVersionAskedFor()
{
    QCOMPARE(run("account add A --key-env TEST_KEY").exitCode, 0);
    QCOMPARE(run("team add T --account A").exitCode, 0);
    QCOMPARE(run("policy set t daily_budget=11 --reason More").exitCode, 0);
    QCOMPARE(run("policy show t --version 1").object().value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(run("policy show t").object().value(QStringLiteral("version")).toInt(), 2);
    QCOMPARE(run("policy show t --version first").errorCode(), QStringLiteral("bad_value"));
}

void TestBadInput::copiesOnlyOntoFiles()
{
    QCOMPARE(run("backup /dev/full").exitCode, 3);
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QCOMPARE(m_bursarctl.run({QStringLiteral("backup"), copy}).exitCode, 0);
    const Ran again = m_bursarctl.run({QStringLiteral("backup"), copy});
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(!again.out.contains("--replace"), again.told().constData()); // which backup does not know
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
