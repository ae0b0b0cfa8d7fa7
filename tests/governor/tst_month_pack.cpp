#include "documents/audit_anchors.h"
#include "governor/chargeback/month_pack.h"
#include "governor_fixture.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace bursar::governor {

using std::chrono::hours;

namespace {

const Month february{2026, 2};
constexpr Instant firstOfFebruary = instantFromMillis(1'769'904'000'000); ///< 2026-02-01T00:00:00Z

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The pack of a month: all of it or nothing.
class TestMonthPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.addAccount();
        m_team = m_fixture.addTeam(QStringLiteral("Vision"));
        VERIFY_DONE(m_fixture.writeSegments({m_fixture.segment(m_team, 4711, firstOfFebruary + hours{48}, hours{8})}));
        const auto issued =
            m_fixture.governor->chargeback().issue(m_fixture.ada, february, {}, QStringLiteral("A test does not wait"));
        VERIFY_DONE(issued);
        m_number = issued->front().number;
    }

    void aFolderHoldsAllThatFinanceKeeps()
    {
        const QString path = m_folder.filePath(QStringLiteral("february"));
        std::vector<size_t> told;
        VERIFY_DONE(pack(path, [&told](size_t done) {
            told.push_back(done);
            return true;
        }));
        const QDir folder(path);
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("audit-root.json"), QStringLiteral("contents.csv"),
                              QStringLiteral("focus-1.2.csv"), QStringLiteral("invoices.csv"),
                              QStringLiteral("invoices.jsonl"), QStringLiteral("invoices.xlsx"),
                              QStringLiteral("journal.csv"), QStringLiteral("reconciliation.csv"),
                              QStringLiteral("reconciliation.json")}));
        QVERIFY(contentOf(folder.filePath(QStringLiteral("invoices/%1.pdf").arg(m_number))).startsWith("%PDF"));
        QVERIFY(contentOf(folder.filePath(QStringLiteral("reconciliation.csv"))).contains("4711,gpu,vision"));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(static_cast<int>(told.back()), filesInPack(1));
        QCOMPARE(leftovers(), 0);
    }

    void everyFileStandsInTheContentsWithItsHash()
    {
        const QString path = m_folder.filePath(QStringLiteral("hashes"));
        VERIFY_DONE(pack(path));
        const QList<QByteArray> lines = contentOf(path + QStringLiteral("/contents.csv")).trimmed().split('\n').mid(1);
        QCOMPARE(lines.size(), filesInPack(1) - 1); // all but itself
        for (const QByteArray &line : lines) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            const QByteArray content = contentOf(path + QLatin1Char('/') + QString::fromUtf8(cells.at(0)));
            QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(), cells.at(1));
        }
    }

    void theAuditRootProvesTheLedgerLater()
    {
        const QString path = m_folder.filePath(QStringLiteral("root"));
        VERIFY_DONE(pack(path));
        const auto anchors = documents::readAuditAnchors(contentOf(path + QStringLiteral("/audit-root.json")));
        VERIFY_DONE(anchors);
        const auto found = m_fixture.governor->reader().verifyAudit({{anchors->front().seq, anchors->front().hash}});
        VERIFY_DONE(found);
        QVERIFY(found->ok);
    }

    void aZipHasTheSameBytesForTheSameMonth()
    {
        const QString first = m_folder.filePath(QStringLiteral("a.zip"));
        const QString second = m_folder.filePath(QStringLiteral("b.zip"));
        VERIFY_DONE(pack(first));
        const auto again = pack(second);
        VERIFY_DONE(again);
        QVERIFY(contentOf(first) == contentOf(second));
        QCOMPARE(again->sha256, QCryptographicHash::hash(contentOf(second), QCryptographicHash::Sha256).toHex());
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("No python3 to open the archive with.");
        QProcess reads;
        reads.start(python,
                    {QStringLiteral("-c"),
                     QStringLiteral("import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is "
                                    "None; print(len(z.namelist()))"),
                     first});
        QVERIFY(reads.waitForFinished(30'000));
        QCOMPARE(reads.readAllStandardOutput().trimmed().toInt(), filesInPack(1));
    }

    void cancelledLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 6, 9, 10}) {
            QTest::addRow("folder after %d", after) << QStringLiteral("cancelled") << after;
            QTest::addRow("zip after %d", after) << QStringLiteral("cancelled.zip") << after;
        }
    }
    void cancelledLeavesNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const int, after);
        const QString path = m_folder.filePath(name);
        const auto done = pack(path, [after](size_t files) { return static_cast<int>(files) < after; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("cancelled"));
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(leftovers(), 0);
    }

    void whatAKilledProcessLeftIsInNobodysWay()
    {
        const QString path = m_folder.filePath(QStringLiteral("again"));
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral(".again.part/invoices/old"))));
        VERIFY_DONE(pack(path));
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("/invoices/old")));
    }

    void whatIsThereStays()
    {
        const QString path = m_folder.filePath(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/of somebody")));
        const auto done = pack(path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("output_unwritable"));
        QVERIFY(QFileInfo::exists(path + QStringLiteral("/of somebody")));
    }

    void aMonthWithoutInvoicesHasNoPack()
    {
        const auto done = exportMonthPack(m_fixture.governor->path(), february.next(),
                                          m_folder.filePath(QStringLiteral("march")), m_fixture.governor->now());
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("nothing_issued"));
    }

private:
    Expected<ExportedInvoices> pack(const QString &path, const ExportGoOn &goOn = {})
    {
        return exportMonthPack(m_fixture.governor->path(), february, path, m_fixture.governor->now(), goOn);
    }
    qsizetype leftovers() const
    {
        return QDir(m_folder.path())
            .entryList({QStringLiteral(".*.part"), QStringLiteral("*.zip.??????")},
                       QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)
            .size();
    }

    GovernorFixture m_fixture;
    QTemporaryDir m_folder;
    Team m_team;
    QString m_number;
};

} // namespace bursar::governor

QTEST_MAIN(bursar::governor::TestMonthPack)
#include "tst_month_pack.moc"
