#include "ledger/migrations.h"
#include "test_ledger.h"

#include "domain/audit_actions.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace bursar;
using namespace bursar::ledger;

class TestLedgerFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsWhatItIsAndWhoMadeIt()
    {
        TestLedger ledger;
        const auto facts = LedgerFile::facts(*ledger.database);
        VERIFY_DONE(facts);
        QVERIFY(facts->id == testLedgerId());
        QVERIFY(facts->clock == ClockKind::Simulator);
        QVERIFY(facts->createdAt == testNow);
        QCOMPARE(facts->schemaVersion, LedgerFile::currentSchemaVersion());
        const auto maker = MemberStore(*ledger.database).byName(QStringLiteral("Ada Lovelace"));
        VERIFY_DONE(maker);
        QVERIFY(*maker);
        const auto events = AuditStore(*ledger.database).list({});
        VERIFY_DONE(events);
        QCOMPARE(events->size(), size_t{2});
        QCOMPARE(events->front().action, audit_action::ledgerCreated);
        QVERIFY(events->front().by == (*maker)->id);
        QCOMPARE(events->back().action, audit_action::memberAdded);
        QVERIFY(AuditStore(*ledger.database).verify()->ok);
    }

    void onlyTheOwnerCanReadIt()
    {
        TestLedger ledger;
        for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            const auto mode =
                QFile::permissions(ledger.path() + end) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
            QCOMPARE(mode, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    void neverOverwritesAFile()
    {
        TestLedger ledger;
        VERIFY_FAILS(LedgerFile::create(ledger.path(), testLedgerId(), ClockKind::Machine, testNow, {}), Usage,
                     "ledger_exists");
        QVERIFY(LedgerFile::facts(*ledger.database));
    }

    void leavesNothingWhereItCannotBeMade()
    {
        VERIFY_FAILS(
            LedgerFile::create(QStringLiteral("/proc/ledger.sqlite"), testLedgerId(), ClockKind::Machine, testNow, {}),
            Environment, "ledger_not_writable");
    }

    void refusesWhatIsNoLedger_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("dear diary");
        QTest::newRow("sqlite's head alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("sqlite's head, then noise")
            << QByteArray(QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\x5a'));
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }
    void refusesWhatIsNoLedger()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.sqlite"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        VERIFY_FAILS(LedgerFile::open(path), Damaged, "ledger_damaged");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // a look changes nothing
    }

    void refusesMissingFilesAndFolders()
    {
        QTemporaryDir folder;
        VERIFY_FAILS(LedgerFile::open(folder.filePath(QStringLiteral("none.sqlite"))), Usage, "no_ledger");
        VERIFY_FAILS(LedgerFile::open(folder.path()), Damaged, "ledger_damaged");
    }

    void leavesAnotherProgramsDatabaseAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("browser.sqlite"));
        {
            RawConnection other(path);
            QVERIFY(other.run(QStringLiteral("CREATE TABLE bookmarks (url TEXT)")));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        VERIFY_FAILS(LedgerFile::open(path), Damaged, "ledger_damaged");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void refusesANewerSchemaInPlainWords()
    {
        TestLedger ledger;
        ledger.database.reset();
        {
            RawConnection raw(ledger.path());
            QVERIFY(raw.run(QStringLiteral("INSERT INTO schema_migrations VALUES (99, '0099_future.sql', 'x')")));
        }
        VERIFY_FAILS(ledger.openAgain(), Environment, "ledger_newer");
    }

    void refusesAnEditedStep()
    {
        TestLedger ledger;
        ledger.database.reset();
        {
            RawConnection raw(ledger.path());
            QVERIFY(raw.run(QStringLiteral("UPDATE schema_migrations SET sha256 = 'x' WHERE number = 2")));
        }
        VERIFY_FAILS(ledger.openAgain(), Damaged, "ledger_damaged");
    }

    void aBrokenStepLeavesWholeStepsAndIsResumed()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("x.sqlite")));
        VERIFY_DONE(database);
        const Migration one{1, QStringLiteral("0001_one.sql"),
                            "CREATE TABLE one (a TEXT); INSERT INTO one VALUES ('x');"};
        const Migration broken{
            2, QStringLiteral("0002_two.sql"),
            "CREATE TABLE two (a TEXT); INSERT INTO one VALUES ('y'); INSERT INTO nowhere VALUES (1);"};
        const Migration repaired{2, QStringLiteral("0002_two.sql"),
                                 "CREATE TABLE two (a TEXT); INSERT INTO one VALUES ('y');"};
        QVERIFY(!migrate(**database, {one, broken}));
        QVERIFY((*database)->hasTable(QStringLiteral("one")));
        QVERIFY(!(*database)->hasTable(QStringLiteral("two")));
        VERIFY_DONE(migrate(**database, {one, repaired}));
        VERIFY_DONE(migrate(**database, {one, repaired}));
        int rows = 0;
        VERIFY_DONE(
            (*database)->forEach(QStringLiteral("SELECT a FROM one"), {}, [&rows](const QSqlQuery &) { ++rows; }));
        QCOMPARE(rows, 2);
    }

    void contractsKeepTheirRequestsWhenThatTableIsMadeAnew()
    {
        QTemporaryDir folder;
        auto database = Database::create(folder.filePath(QStringLiteral("x.sqlite")));
        VERIFY_DONE(database);
        std::vector<Migration> before = knownMigrations();
        before.resize(7);
        VERIFY_DONE(migrate(**database, before));
        for (const char *statement :
             {"INSERT INTO accounts (id, name, url, key_reference, archived) VALUES ('a', 'A', 'u', 'k', 0)",
              "INSERT INTO teams (id, slug, name, lead_email, zone, archived) VALUES ('t', 't', 'T', '', 'UTC', 0)",
              "INSERT INTO requests (id, team, kind, state, created_at, changed_at, reason, order_json, "
              "policy_version, "
              "error, attempts, cancel_asked) VALUES ('r', 't', 'rental', 'running', 1, 2, 'why', '{}', 3, '', 0, 0)",
              "INSERT INTO contracts (instance, account, request, first_seen, note, label, gpu_name, num_gpus, "
              "price_per_hour, storage_cost, disk, up_cost, down_cost, location, stop_at_end) VALUES (7, 'a', 'r', 1, "
              "'', '', '', 1, 0, 0, 0, 0, 0, '', 0)"})
            VERIFY_DONE((*database)->execute(QString::fromLatin1(statement)));
        VERIFY_DONE(migrate(**database, knownMigrations()));
        QStringList found;
        VERIFY_DONE((*database)->forEach(
            QStringLiteral("SELECT requests.id, requests.reason FROM contracts JOIN "
                           "requests ON contracts.request = requests.id"),
            {}, [&found](const QSqlQuery &row) { found << row.value(0).toString() << row.value(1).toString(); }));
        QCOMPARE(found, (QStringList{QStringLiteral("r"), QStringLiteral("why")}));
        VERIFY_DONE((*database)->execute(QStringLiteral("UPDATE requests SET team = NULL"))); // it needs none any more
        QVERIFY(!(*database)->execute(QStringLiteral("DELETE FROM requests"))); // the contract still holds it
    }

    void saysWhenAnotherProgramWrites()
    {
        TestLedger ledger;
        auto other = ledger.openAgain();
        VERIFY_DONE(other);
        VERIFY_DONE((*other)->setBusyTimeout(Duration{1}));
        const auto writing = Transaction::begin(*ledger.database);
        VERIFY_DONE(writing);
        VERIFY_FAILS(Transaction::begin(**other), Environment, "ledger_locked");
        VERIFY_DONE(MemberStore(**other).all()); // readers do not wait
    }

    void aFullDiskLeavesNothingHalf()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const auto before = AuditStore(*ledger.database).count();
        VERIFY_DONE(ledger.database->execute(
            QStringLiteral("PRAGMA max_page_count = 1"))); // SQLite takes the present size then
        const auto full = ledger.record([&](RecordTransaction &transaction) {
            Organisation organisation;
            organisation.address = QString(100'000, u'x');
            return OrganisationStore::save(transaction, organisation);
        });
        VERIFY_FAILS(full, Environment, "disk_full");
        QCOMPARE(*AuditStore(*ledger.database).count(), *before);
        VERIFY_DONE(ledger.database->execute(QStringLiteral("PRAGMA max_page_count = 1000000")));
        VERIFY_DONE(
            ledger.record([&](RecordTransaction &transaction) { return OrganisationStore::save(transaction, {}); }));
        QVERIFY(AuditStore(*ledger.database).verify()->ok);
    }

    void knowsWhetherItWasClosedInOrder()
    {
        TestLedger ledger;
        QVERIFY(!LedgerFile::endedUncleanly(ledger.path())); // it is open here
        const QString copy = ledger.file(QStringLiteral("killed.sqlite"));
        QVERIFY(QFile::copy(ledger.path(), copy));
        QVERIFY(QFile::copy(ledger.path() + QLatin1String("-wal"), copy + QLatin1String("-wal")));
        QVERIFY(LedgerFile::endedUncleanly(copy)); // what a killed program leaves
        ledger.database.reset();
        QVERIFY(!LedgerFile::endedUncleanly(ledger.path()));
        auto opened = LedgerFile::open(copy);
        VERIFY_DONE(opened);
        VERIFY_DONE(LedgerFile::quickCheck(**opened));
        QVERIFY(AuditStore(**opened).verify()->ok);
    }
};

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledger_file.moc"
