#include "ctl/program.h"
#include "sample/made_sample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::ctl;

/// The example that each command's --help shows does work, on the sample as it stands.
class TestExamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void works_data();
    void works();
};

void TestExamples::initTestCase()
{
    QVERIFY2(QFileInfo::exists(QStringLiteral("/usr/bin/jq")), "the examples need jq");
    QVERIFY2(QFileInfo::exists(sample::madeSample()), "ctest -R sample/made makes the sample");
}

void TestExamples::works_data()
{
    QTest::addColumn<QString>("example");
    // Servers and pictures have no end or tests of their own; a month's advance takes as long as all the rest.
    const QStringList elsewhere{QStringLiteral("sample"), QStringLiteral("sample advance"), QStringLiteral("simulate"),
                                QStringLiteral("broker"), QStringLiteral("tour")};
    for (const Command &command : commandTable()) {
        if (!command.isLater() && !elsewhere.contains(command.name))
            QTest::newRow(qPrintable(command.name)) << command.example;
    }
}

void TestExamples::works()
{
    QFETCH(QString, example);
    const QTemporaryDir folder;
    QVERIFY(sample::copySampleTo(folder.path()));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BURSAR_LEDGER"), QStringLiteral("sqlite:sample.sqlite"));
    environment.insert(QStringLiteral("PATH"),
                       QString(QFileInfo(QStringLiteral(BURSARCTL)).path() + QLatin1Char(':')
                               + environment.value(QStringLiteral("PATH"))));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), example});
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished(120'000));
    const QByteArray told = example.toUtf8() + '\n' + shell.readAllStandardOutput() + shell.readAllStandardError();
    // The doctor answers, and may tell with its exit code that nobody carries out requests there.
    const bool isDoctor = QByteArrayView(QTest::currentDataTag()) == "doctor";
    QVERIFY2(shell.exitCode() == 0 || (isDoctor && shell.exitCode() == 3), told.constData());
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
