#include "test_ledger.h"

#include <QProcess>
#include <QRegularExpression>

using namespace bursar;
using namespace bursar::ledger;

class TestLedgerCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!QProcess: Destroyed)"))); }

    void whatWasPromisedSurvivesAKillAtAnyMoment()
    {
        TestLedger ledger;
        ledger.database.reset();
        for (int round = 0; round < 25; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(BURSAR_LEDGER_WRITER), {ledger.path()});
            QByteArray said;
            while (said.count('\n') < 1 + round % 7) { // kill at another moment of the step each time
                QVERIFY2(writer.waitForReadyRead(20'000), writer.readAllStandardError().constData());
                said += writer.readAllStandardOutput();
            }
            writer.kill(); // SIGKILL
            QVERIFY(writer.waitForFinished(20'000));
            said += writer.readAllStandardOutput();
            const QList<QByteArray> lines = said.split('\n');
            const qint64 promised = lines.at(lines.size() - 2).toLongLong();

            QVERIFY(LedgerFile::endedUncleanly(ledger.path()));
            const auto database = ledger.openAgain();
            VERIFY_DONE(database);
            VERIFY_DONE(LedgerFile::quickCheck(**database));
            const auto found = AuditStore(**database).verify();
            VERIFY_DONE(found);
            QVERIFY2(found->ok, qPrintable(found->problem));
            const qint64 kept = OrganisationStore(**database).load()->taxId.toLongLong();
            QVERIFY2(kept == promised || kept == promised + 1,
                     qPrintable(QStringLiteral("%1 promised, %2 kept").arg(promised).arg(kept)));
        }
        QVERIFY(!LedgerFile::endedUncleanly(ledger.path()));
    }

    // A desktop opens a connection for each of its readers, while commands of other programs come and go. Were its
    // locks gone by that, the command would remove the log that the desktop writes to, and both would write their own
    // ledger.
    void staysOneLedgerWhileOtherProgramsComeAndGo()
    {
        const TestLedger ledger;
        for (int round = 1; round <= 3; ++round) {
            {
                const auto reader = ledger.openAgain();
                VERIFY_DONE(reader);
            }
            QCOMPARE(QProcess::execute(QStringLiteral(BURSAR_LEDGER_WRITER), {ledger.path(), QStringLiteral("3")}), 0);
            const auto transaction = RecordTransaction::begin(*ledger.database, {{}, testNow});
            VERIFY_DONE(transaction);
            Organisation organisation;
            organisation.name = QString::number(round);
            VERIFY_DONE(OrganisationStore::save(**transaction, organisation));
            VERIFY_DONE((*transaction)->commit());
            const auto events = AuditStore(*ledger.database).list({});
            VERIFY_DONE(events);
            QCOMPARE(events->size(), static_cast<size_t>(2 + 4 * round));
        }
        VERIFY_DONE(LedgerFile::fullCheck(*ledger.database));
        QVERIFY(AuditStore(*ledger.database).verify()->ok);
    }
};

QTEST_GUILESS_MAIN(TestLedgerCrash)
#include "tst_ledger_crash.moc"
