#include "documents/atomic_file.h"
#include "foundation/sha256.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace bursar;
using namespace bursar::documents;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndNamesTheHash()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("账单 1.csv"));
        const QByteArray content("a,b\r\n\0c", 7);
        const Expected<ExportedFile> file = writeFile(path, content);
        QVERIFY(file);
        QCOMPARE(*file, (ExportedFile{path, sha256Hex(content)}));
        QCOMPARE(contentOf(path), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void keepsTheOldFileUntilTheNewOneIsWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.jsonl"));
        QVERIFY(writeFile(path, "old"));
        {
            Expected<AtomicFile> file = AtomicFile::open(path);
            QVERIFY(file);
            QVERIFY(file->write(QByteArray(1'000'000, 'x')));
            QCOMPARE(contentOf(path), QByteArray("old"));
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(writeFile(path, "new"));
        QCOMPARE(contentOf(path), QByteArray("new"));
    }

    void saysWhyAFileCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << QStringLiteral("no file name");
        QTest::newRow("folder") << QStringLiteral("FOLDER") << QStringLiteral("it is a folder");
        QTest::newRow("folder with slash") << QStringLiteral("FOLDER/none/") << QStringLiteral("it is a folder");
        QTest::newRow("missing folder") << QStringLiteral("FOLDER/none/out.csv")
                                        << QStringLiteral("the folder does not exist");
        QTest::newRow("file as folder") << QStringLiteral("FOLDER/file/out.csv")
                                        << QStringLiteral("is a file, not a folder");
        QTest::newRow("file deep as folder")
            << QStringLiteral("FOLDER/file/deep/out.csv") << QStringLiteral("is a file, not a folder");
        QTest::newRow("long name") << QStringLiteral("FOLDER/%1.csv").arg(QString(300, QLatin1Char('x')))
                                   << QStringLiteral("the name is too long");
        QTest::newRow("full disk") << QStringLiteral("/dev/full") << QStringLiteral("the disk is full");
    }

    void saysWhyAFileCannotBeWritten()
    {
        QFETCH(QString, path);
        QFETCH(const QString, words);
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(QStringLiteral("file")), "x"));
        path.replace(QStringLiteral("FOLDER"), folder.path());
        const Expected<ExportedFile> file = writeFile(path, QByteArray(100'000, 'x'));
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
        QVERIFY(!file.error().remedy.isEmpty());
        QCOMPARE(file.error().kind, Error::Kind::Environment);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file")});
    }

    void saysThatPermissionIsMissing()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const bool root = geteuid() == 0;
        QVERIFY(!root || seteuid(65534) == 0); // the superuser may write anywhere
        const Expected<ExportedFile> file = writeFile(folder.filePath(QStringLiteral("out.csv")), "x");
        QVERIFY(!root || seteuid(0) == 0);
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(QStringLiteral("permission denied")), qPrintable(file.error().message));
    }

    void leavesDevicesInPlace()
    {
        QVERIFY(writeFile(QStringLiteral("/dev/null"), "x"));
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
