#include "governor/administration/key_resolver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace bursar::governor {

class TestKeyResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheEnvironmentAtEachUse()
    {
        const KeyReference reference{KeyReference::Kind::Environment, QStringLiteral("BURSAR_TEST_KEY")};
        qunsetenv("BURSAR_TEST_KEY");
        QCOMPARE(codeOf(reference), QStringLiteral("key_variable_not_set"));
        qputenv("BURSAR_TEST_KEY", "first\n");
        QCOMPARE(*resolveKey(reference), QByteArray("first"));
        qputenv("BURSAR_TEST_KEY", "second");
        QCOMPARE(*resolveKey(reference), QByteArray("second"));
        qputenv("BURSAR_TEST_KEY", "");
        QVERIFY(!resolveKey(reference));
    }

    void readsOnlyFilesThatNobodyElseCanRead_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("fine");
        QTest::newRow("0600") << 0x6000 << true;
        QTest::newRow("0400") << 0x4000 << true;
        QTest::newRow("0640") << 0x6040 << false;
        QTest::newRow("0604") << 0x6004 << false;
        QTest::newRow("0620") << 0x6020 << false;
    }
    void readsOnlyFilesThatNobodyElseCanRead()
    {
        QFETCH(int, mode);
        QFETCH(bool, fine);
        const KeyReference reference = fileWith("the-key\r\n", mode);
        const auto key = resolveKey(reference);
        QCOMPARE(key.hasValue(), fine);
        if (fine)
            QCOMPARE(*key, QByteArray("the-key"));
        else
            QCOMPARE(key.error().code, QStringLiteral("key_file_too_open"));
    }

    void tellsMissingFilesAndFoldersApart()
    {
        const auto named = [this](const QString &name) {
            return KeyReference{KeyReference::Kind::File, m_folder.filePath(name)};
        };
        QCOMPARE(codeOf(named(QStringLiteral("none"))), QStringLiteral("key_file_missing"));
        QCOMPARE(codeOf({KeyReference::Kind::File, m_folder.path()}), QStringLiteral("key_file_unreadable"));
    }

    void refusesWhatCannotBeAKeyAndNeverRepeatsIt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\n");
        QTest::newRow("two lines") << QByteArray("SECRET\nX-Injected: SECRET");
        QTest::newRow("words") << QByteArray("SECRET SECRET");
        QTest::newRow("null") << QByteArray("SECRET\0SECRET", 13);
        QTest::newRow("not ASCII") << QByteArray("SECRET\xC3\xA4");
        QTest::newRow("too long") << QByteArray(5000, 'S');
    }
    void refusesWhatCannotBeAKeyAndNeverRepeatsIt()
    {
        QFETCH(QByteArray, content);
        const auto key = resolveKey(fileWith(content, 0x6000));
        QVERIFY(!key);
        QVERIFY(key.error().kind == Error::Kind::Environment);
        QVERIFY(!key.error().message.contains(QLatin1String("SECRET")));
        QVERIFY(!key.error().remedy.isEmpty());
    }

    void saysThatThereIsNoKeychain()
    {
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("There may be a real keychain here; it is not touched.");
        const KeyReference reference{KeyReference::Kind::Keychain, QStringLiteral("bursar-test-entry")};
        QCOMPARE(codeOf(reference), QStringLiteral("keychain_unavailable"));
        QCOMPARE(codeOf(reference), QStringLiteral("keychain_unavailable")); // a second job runs, too
        QVERIFY(!storeKeyInKeychain(QStringLiteral("bursar-test-entry"), "SECRET"));
    }

    void theSampleHasAKeyOfItsOwn()
    {
        const auto key = resolveKey({KeyReference::Kind::Sample, {}});
        QVERIFY(key && !key->isEmpty());
    }

private:
    static QString codeOf(const KeyReference &reference)
    {
        const auto key = resolveKey(reference);
        return key ? QStringLiteral("(a key)") : key.error().code;
    }
    KeyReference fileWith(const QByteArray &content, int mode)
    {
        const QString path = m_folder.filePath(QStringLiteral("key%1").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        file.close();
        file.setPermissions(QFile::Permissions(mode));
        return {KeyReference::Kind::File, path};
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestKeyResolver)
#include "tst_key_resolver.moc"
