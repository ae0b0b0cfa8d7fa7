#include "ctl/bursarctl_process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace bursar;
using namespace bursar::ctl;

/// A key that can be recognised goes through adding, using, failing, exporting, a crash and what a support person asks
/// for: afterwards it stands in the file that it came from, and nowhere else.
class TestPlantedKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNowhereButInItsFile();
    void refusesTheKeyItselfAsAReference_data();
    void refusesTheKeyItselfAsAReference();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Remembers what it said, with all the rest.
    Ran run(const QStringList &words)
    {
        const Ran ran = m_bursarctl.run(words);
        m_told.append(words.join(u' ').toUtf8() + '\n' + ran.told());
        return ran;
    }
    void isNotIn(const QByteArray &text, const QByteArray &where) const
    {
        QVERIFY2(!text.contains(m_key), where.constData());
        QVERIFY2(!text.contains(m_key.toBase64()), where.constData());
        QVERIFY2(!text.contains(m_key.toHex()), where.constData());
    }

    QTemporaryDir m_folder;
    Bursarctl m_bursarctl;
    Simulator m_simulator;
    QByteArray m_key;
    QByteArrayList m_told;
};

void TestPlantedKey::initTestCase()
{
    QVERIFY(!m_simulator.start(m_bursarctl, {QStringLiteral("--offers"), QStringLiteral("50")}).isEmpty());
    m_key = m_simulator.key().toUtf8();
    QVERIFY(m_key.size() >= 32);
    QFile kept(file(QStringLiteral("key")));
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(m_key) == m_key.size());
    kept.close();
    QVERIFY(kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    m_bursarctl.setEnvironment(QStringLiteral("HOME"), m_folder.path());
    m_bursarctl.setEnvironment(QStringLiteral("XDG_DATA_HOME"), file(QStringLiteral("data")));
    m_bursarctl.setEnvironment(QStringLiteral("TMPDIR"), m_folder.path());
    m_bursarctl.setCommon({QStringLiteral("--ledger"), QStringLiteral("sqlite:") + file(QStringLiteral("l.sqlite")),
                           QStringLiteral("--clock"), m_simulator.url(), QStringLiteral("--json")});
    QCOMPARE(run({QStringLiteral("init")}).exitCode, 0);
}

void TestPlantedKey::isNowhereButInItsFile()
{
    const QString research = QStringLiteral("Research");
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("add"), research, QStringLiteral("--key-file"),
                  file(QStringLiteral("key")), QStringLiteral("--url"), m_simulator.url()})
                 .exitCode,
             0);
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("test"), research}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("team"), QStringLiteral("add"), QStringLiteral("Vision"), QStringLiteral("--account"),
                  research})
                 .exitCode,
             0);
    const Ran offers = run({QStringLiteral("offers"), QStringLiteral("vision"), QStringLiteral("--all")});
    QCOMPARE(offers.exitCode, 0);
    QCOMPARE(run({QStringLiteral("sync")}).exitCode, 0);

    // It fails in every way that a key can.
    for (const QString &kind : {QStringLiteral("expired-key"), QStringLiteral("html"), QStringLiteral("garbage")}) {
        m_simulator.post(QStringLiteral("/simulator/faults"),
                         {{QStringLiteral("kind"), kind},
                          {QStringLiteral("path"), QStringLiteral("api")},
                          {QStringLiteral("times"), 60}});
        QCOMPARE(run({QStringLiteral("account"), QStringLiteral("test"), research}).exitCode, 3);
        m_simulator.remove(QStringLiteral("/simulator/faults"));
    }
    run({QStringLiteral("rent"), QStringLiteral("vision"), QStringLiteral("--offer"), QStringLiteral("1"),
         QStringLiteral("--image"), QStringLiteral("pytorch/pytorch"), QStringLiteral("--timeout"),
         QStringLiteral("5s")});

    // What goes out of the house.
    QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("export"), QStringLiteral("--out"),
                  file(QStringLiteral("audit.jsonl"))})
                 .exitCode,
             0);
    QCOMPARE(run({QStringLiteral("backup"), file(QStringLiteral("backup.sqlite"))}).exitCode, 0);
    run({QStringLiteral("team"), QStringLiteral("export"), file(QStringLiteral("teams.json"))});
    run({QStringLiteral("doctor")});
    run({QStringLiteral("resource"), QStringLiteral("list")});
    run({QStringLiteral("account"), QStringLiteral("list")});
    run({QStringLiteral("audit"), QStringLiteral("list")});

    // A crash in the middle of its work.
    const auto broker = m_bursarctl.startOn({QStringLiteral("broker")});
    broker->setWorkingDirectory(m_folder.path());
    broker->setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("is at work") && broker->waitForReadyRead(30'000))
        said += broker->readAllStandardError();
    QVERIFY(said.contains("is at work"));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(broker->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArrayList lines = limits.readAll().split('\n');
    const auto core = std::find_if(lines.begin(), lines.end(),
                                   [](const QByteArray &line) { return line.startsWith("Max core file size"); });
    QVERIFY(core != lines.end());
    QCOMPARE(core->simplified(), QByteArray("Max core file size 0 0 bytes"));
    QCOMPARE(::kill(static_cast<pid_t>(broker->processId()), SIGSEGV), 0);
    QVERIFY(broker->waitForFinished(30'000));
    m_told.append(said + broker->readAllStandardError() + broker->readAllStandardOutput());
    QCOMPARE(run({QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("Nowhere")}).exitCode, 2);

    for (const QByteArray &text : std::as_const(m_told))
        isNotIn(text, text);
    int files = 0;
    QDirIterator each(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile one(each.next());
        if (one.fileName() == file(QStringLiteral("key")))
            continue;
        QVERIFY2(one.open(QIODevice::ReadOnly), qPrintable(one.fileName()));
        isNotIn(one.readAll(), one.fileName().toUtf8());
        ++files;
    }
    QVERIFY(files >= 3); // ledger, backup, audit trail
}

void TestPlantedKey::refusesTheKeyItselfAsAReference_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("as a variable's name") << QStringLiteral("--key-env");
    QTest::newRow("as a file's name") << QStringLiteral("--key-file");
}

/// Who mistakes the option is told, and the key is neither kept nor repeated.
void TestPlantedKey::refusesTheKeyItselfAsAReference()
{
    QFETCH(QString, option);
    const QByteArray key = QByteArray("0123456789abcdef").repeated(2);
    const Ran ran = m_bursarctl.run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("Mistaken"),
                                     option, QString::fromLatin1(key), QStringLiteral("--url"), m_simulator.url()});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.errorCode(), QStringLiteral("key_instead_of_reference"));
    QVERIFY(!ran.told().contains(key));
    QFile ledger(file(QStringLiteral("l.sqlite")));
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    QVERIFY(!ledger.readAll().contains(key));
}

QTEST_GUILESS_MAIN(TestPlantedKey)
#include "tst_planted_key.moc"
