#include "test_ledger.h"

#include "foundation/sha256.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace bursar;
using namespace bursar::ledger;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Expected<void> renameOrganisation(TestLedger &ledger, const QString &name)
{
    return ledger.record([&](RecordTransaction &transaction) {
        Organisation organisation;
        organisation.name = name;
        return OrganisationStore::save(transaction, organisation);
    });
}

QString organisationIn(const QString &path)
{
    const auto database = LedgerFile::open(path);
    return database ? OrganisationStore(**database).load()->name : database.error().message;
}

/// Nothing half may be left beside the target.
QStringList leftovers(const TestLedger &ledger)
{
    return QDir(ledger.file(QString())).entryList({QStringLiteral("*.part*")}, QDir::Files);
}

} // namespace

class TestLedgerCopies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aBackupIsPrivateAndWhole()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const QString target = ledger.file(QStringLiteral("backup.sqlite"));
        const auto hash = LedgerFile::backup(*ledger.database, target);
        VERIFY_DONE(hash);
        QCOMPARE(*hash, sha256Hex(contentOf(target)));
        QCOMPARE(QFile::permissions(target)
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(leftovers(ledger).isEmpty());
        const auto copy = LedgerFile::open(target);
        VERIFY_DONE(copy);
        VERIFY_DONE(LedgerFile::fullCheck(**copy));
        QVERIFY(AuditStore(**copy).verify()->ok);
        QVERIFY(**TeamStore(**copy).byId(ledger.team.id) == ledger.team);
    }

    void neverOverwritesUnlessTold()
    {
        TestLedger ledger;
        const QString target = ledger.file(QStringLiteral("precious.txt"));
        write(target, "precious");
        VERIFY_FAILS(LedgerFile::backup(*ledger.database, target), Usage, "file_exists");
        QCOMPARE(contentOf(target), QByteArray("precious"));
        VERIFY_DONE(LedgerFile::backup(*ledger.database, target, true));
        VERIFY_FAILS(LedgerFile::backup(*ledger.database, ledger.path(), true), Usage, "backup_onto_itself");
        VERIFY_FAILS(LedgerFile::backup(*ledger.database, QStringLiteral("/proc/backup.sqlite")), Environment,
                     "cannot_write");
        VERIFY_FAILS(LedgerFile::backup(*ledger.database, ledger.file(QStringLiteral("no/such/folder/x"))), Environment,
                     "cannot_write");
    }

    void backsUpWhileAnotherWrites()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        std::atomic<bool> enough{false};
        std::atomic<int> written{0};
        std::thread writer([&] {
            const auto database = Database::open(ledger.path());
            while (database && !enough) {
                const auto transaction = RecordTransaction::begin(**database, {{}, testNow});
                if (transaction && OrganisationStore::save(**transaction, {}) && (*transaction)->commit())
                    ++written;
            }
        });
        QTRY_VERIFY(written > 3);
        for (int i = 0; i < 5; ++i) {
            const int before = written;
            const QString target = ledger.file(QStringLiteral("backup-%1.sqlite").arg(i));
            const auto saved = LedgerFile::backup(*ledger.database, target);
            if (!saved)
                enough = true;
            QTRY_VERIFY(written > before || enough);
        }
        enough = true;
        writer.join();
        for (int i = 0; i < 5; ++i) {
            const auto copy = LedgerFile::open(ledger.file(QStringLiteral("backup-%1.sqlite").arg(i)));
            VERIFY_DONE(copy);
            const auto found = AuditStore(**copy).verify();
            VERIFY_DONE(found);
            QVERIFY2(found->ok, qPrintable(found->problem));
        }
    }

    void restoresInPlaceOfAnotherWithItsLog()
    {
        TestLedger ledger;
        VERIFY_DONE(renameOrganisation(ledger, QStringLiteral("Then")));
        const QString backup = ledger.file(QStringLiteral("backup.sqlite"));
        VERIFY_DONE(LedgerFile::backup(*ledger.database, backup));
        VERIFY_DONE(renameOrganisation(ledger, QStringLiteral("Now")));
        const QByteArray kept = contentOf(backup);

        VERIFY_FAILS(LedgerFile::restore(backup, ledger.path(), false), Usage, "file_exists");
        VERIFY_FAILS(LedgerFile::restore(backup, ledger.path(), true), Environment, "ledger_in_use");
        // What a killed program leaves: the newest events only in the log. They must not get into the restored ledger.
        const QString killed = ledger.file(QStringLiteral("killed.sqlite"));
        QVERIFY(QFile::copy(ledger.path(), killed));
        QVERIFY(QFile::copy(ledger.path() + QLatin1String("-wal"), killed + QLatin1String("-wal")));
        VERIFY_DONE(LedgerFile::restore(backup, killed, true));
        QCOMPARE(organisationIn(killed), QStringLiteral("Then"));
        ledger.database.reset();
        VERIFY_DONE(LedgerFile::restore(backup, ledger.path(), true));
        QCOMPARE(organisationIn(ledger.path()), QStringLiteral("Then"));
        QCOMPARE(contentOf(backup), kept); // the backup itself is only read
        const QString elsewhere = ledger.file(QStringLiteral("new.sqlite"));
        VERIFY_DONE(LedgerFile::restore(backup, elsewhere, false));
        QCOMPARE(QFile::permissions(elsewhere) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(leftovers(ledger).isEmpty());
    }

    void refusesWhatCannotBeTrusted_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("changed event") << QStringLiteral("UPDATE audit_events SET subject = 'x' WHERE seq = 3");
        QTest::newRow("lost tail") << QStringLiteral("DELETE FROM audit_events WHERE seq > 4");
        QTest::newRow("no facts") << QStringLiteral("DELETE FROM ledger_facts");
        QTest::newRow("newer") << QStringLiteral("INSERT INTO schema_migrations VALUES (99, 'x', 'x')");
    }
    void refusesWhatCannotBeTrusted()
    {
        QFETCH(QString, statement);
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const QString backup = ledger.file(QStringLiteral("backup.sqlite"));
        VERIFY_DONE(LedgerFile::backup(*ledger.database, backup));
        {
            RawConnection raw(backup);
            raw.dropTriggers();
            QVERIFY(raw.run(statement));
        }
        const QString target = ledger.file(QStringLiteral("target.sqlite"));
        const auto restored = LedgerFile::restore(backup, target, false);
        QVERIFY(!restored);
        QVERIFY(restored.error().kind
                == (QTest::currentDataTag() == QByteArray("newer") ? Error::Kind::Environment : Error::Kind::Damaged));
        QVERIFY2(!restored.error().message.contains(QLatin1String(".part")), qPrintable(restored.error().message));
        QVERIFY(!QFile::exists(target));
        QVERIFY(leftovers(ledger).isEmpty());
    }

    void refusesATruncatedBackup()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const QString backup = ledger.file(QStringLiteral("backup.sqlite"));
        VERIFY_DONE(LedgerFile::backup(*ledger.database, backup));
        const QByteArray whole = contentOf(backup);
        for (const qsizetype length : {qsizetype{0}, qsizetype{100}, whole.size() / 2, whole.size() - 4096}) {
            write(backup, whole.first(length));
            const auto restored = LedgerFile::restore(backup, ledger.file(QStringLiteral("target.sqlite")), false);
            QVERIFY(!restored);
            QVERIFY2(restored.error().kind == Error::Kind::Damaged, qPrintable(restored.error().message));
        }
        VERIFY_FAILS(LedgerFile::restore(ledger.file(QStringLiteral("none")), ledger.file(QStringLiteral("x")), false),
                     Usage, "no_backup");
    }
};

QTEST_GUILESS_MAIN(TestLedgerCopies)
#include "tst_ledger_copies.moc"
