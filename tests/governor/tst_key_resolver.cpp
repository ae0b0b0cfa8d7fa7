#include "governor/administration/key_resolver.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

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

    void saysWhatIsWrongWithTheKeychain_data()
    {
        QTest::addColumn<QString>("keyring");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("writing");
        const QString absent = QStringLiteral("keychain_absent");
        QTest::newRow("no session bus") << QStringLiteral("no bus") << absent << absent;
        QTest::newRow("no service on the bus") << QStringLiteral("empty bus") << absent << absent;
        QTest::newRow("no keyring yet") << QStringLiteral("fresh") << QStringLiteral("keychain_missing")
                                        << QStringLiteral("keychain_missing");
        QTest::newRow("locked") << QStringLiteral("locked") << QStringLiteral("keychain_locked")
                                << QStringLiteral("keychain_locked");
        QTest::newRow("open") << QStringLiteral("unlocked") << QStringLiteral("keychain_entry_missing")
                              << QStringLiteral("(kept)");
    }
    /// In a session of its own with a real Secret Service: the test calls itself there.
    void saysWhatIsWrongWithTheKeychain()
    {
        QFETCH(QString, keyring);
        QFETCH(QString, reading);
        QFETCH(QString, writing);
        const QTemporaryDir home;
        if (keyring == QLatin1String("locked")) // it has to be there before it can be locked
            QVERIFY2(inSession(home.path(), QStringLiteral("unlocked")).contains("(kept)"), "no keyring was made");
        const QByteArrayList told = inSession(home.path(), keyring).split('\n');
        QCOMPARE(told.size(), 3);
        QCOMPARE(QString::fromUtf8(told.at(0)), reading);
        QCOMPARE(QString::fromUtf8(told.at(1)), writing);
    }

    void theSampleHasAKeyOfItsOwn()
    {
        const auto key = resolveKey({KeyReference::Kind::Sample, {}});
        QVERIFY(key && !key->isEmpty());
    }

private:
    /// What reading and writing an entry of the keychain tells in a session of its own.
    static QByteArray inSession(const QString &home, const QString &keyring)
    {
        const QString self = QCoreApplication::applicationFilePath();
        const QString ask = self + QStringLiteral(" ask-the-keychain");
        QStringList command{QStringLiteral("dbus-run-session"), QStringLiteral("--"), QStringLiteral("sh"),
                            QStringLiteral("-c")};
        if (keyring == QLatin1String("no bus"))
            command = QStringList{self, QStringLiteral("ask-the-keychain")};
        else if (keyring == QLatin1String("empty bus"))
            command = QStringList{QStringLiteral("dbus-run-session"),
                                  QStringLiteral("--config-file"),
                                  emptyBusIn(home),
                                  QStringLiteral("--"),
                                  self,
                                  QStringLiteral("ask-the-keychain")};
        else if (keyring == QLatin1String("unlocked"))
            command << QStringLiteral(
                           "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && ")
                    + ask;
        else
            command << QStringLiteral("gnome-keyring-daemon --start --components=secrets >/dev/null && ") + ask;
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "DISPLAY",
                                 "GNOME_KEYRING_CONTROL", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
        session.setProcessEnvironment(environment);
        session.start(command.first(), command.mid(1));
        if (!session.waitForFinished(90'000))
            return "it hangs";
        return session.readAllStandardOutput();
    }
    /// A bus that starts nothing.
    static QString emptyBusIn(const QString &home)
    {
        QFile file(home + QStringLiteral("/bus.conf"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                   "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                   "</policy></busconfig>");
        return file.fileName();
    }
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

/// The test itself, or what it asks in a session of its own.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2 || QByteArrayView(argv[1]) != "ask-the-keychain") {
        bursar::governor::TestKeyResolver test;
        return QTest::qExec(&test, argc, argv);
    }
    using namespace bursar;
    const QString entry = QStringLiteral("bursar-test-entry");
    const auto read = governor::resolveKey({KeyReference::Kind::Keychain, entry});
    const auto kept = governor::storeKeyInKeychain(entry, "SECRET");
    const auto again = governor::resolveKey({KeyReference::Kind::Keychain, entry});
    std::printf("%s\n%s\n", qPrintable(read ? QStringLiteral("(a key)") : read.error().code),
                qPrintable(!kept                             ? kept.error().code
                               : again && *again == "SECRET" ? QStringLiteral("(kept)")
                                                             : QStringLiteral("(lost)")));
    return 0;
}

#include "tst_key_resolver.moc"
