#include "domain/people.h"

#include <QTest>

using namespace bursar;

class PeopleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyReferences_data();
    void keyReferences();
    void refusesKeyReferences_data();
    void refusesKeyReferences();
    void addresses_data();
    void addresses();
    void theSampleIsNoWebAddress();
};

void PeopleTest::keyReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("variable") << "env:VASTAI_KEY_RESEARCH" << int(KeyReference::Kind::Environment)
                              << "VASTAI_KEY_RESEARCH";
    QTest::newRow("file") << "file:/run/secrets/vast key" << int(KeyReference::Kind::File) << "/run/secrets/vast key";
    QTest::newRow("file with colon") << "file:C:/key" << int(KeyReference::Kind::File) << "C:/key";
    QTest::newRow("keychain") << "keychain:bursar/research" << int(KeyReference::Kind::Keychain) << "bursar/research";
    QTest::newRow("sample") << "sample" << int(KeyReference::Kind::Sample) << "";
}

void PeopleTest::keyReferences()
{
    QFETCH(QString, text);
    const std::optional<KeyReference> key = KeyReference::parse(text);
    QVERIFY(key);
    QTEST(int(key->kind), "kind");
    QTEST(key->name, "name");
    QCOMPARE(key->toString(), text);
}

void PeopleTest::refusesKeyReferences_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "env", "env:", "env: A", "env:A B", "env:1A", "env:A=B", "env:A\n", "file:", "file: ",
                             "keychain:", "Env:A", "sample:", "a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6", "env:a1b2-c3d4"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PeopleTest::refusesKeyReferences()
{
    QFETCH(QString, text);
    QVERIFY(!KeyReference::parse(text));
}

void PeopleTest::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("acceptable");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("Vast.ai") << defaultAccountUrl << true << false;
    QTest::newRow("other host") << "https://cloud.vast.ai/" << true << false;
    QTest::newRow("simulator") << "http://127.0.0.1:8000" << true << true;
    QTest::newRow("any of the loopback addresses") << "http://127.8.9.10" << true << true;
    QTest::newRow("IPv6") << "http://[::1]:8000" << true << true;
    QTest::newRow("localhost") << "http://localhost:8000/" << true << true;
    QTest::newRow("loopback with https") << "https://localhost" << true << true;
    QTest::newRow("sample") << "sample:42" << true << false;
    QTest::newRow("sample without seed") << "sample:" << false << false;
    QTest::newRow("sample with words") << "sample:../x" << false << false;
    QTest::newRow("plain http") << "http://console.vast.ai" << false << false;
    QTest::newRow("looks like loopback") << "http://127.0.0.1.evil.example" << false << false;
    QTest::newRow("loopback as user") << "http://127.0.0.1@evil.example" << false << false;
    QTest::newRow("localhost in front") << "http://localhost.evil.example" << false << false;
    QTest::newRow("key in the address") << "https://console.vast.ai?api_key=SECRET" << false << false;
    QTest::newRow("password in the address") << "https://me:SECRET@console.vast.ai" << false << false;
    QTest::newRow("any address") << "http://0.0.0.0" << false << false;
    QTest::newRow("file") << "file:///etc/passwd" << false << false;
    QTest::newRow("no scheme") << "console.vast.ai" << false << false;
    QTest::newRow("no host") << "https://" << false << false;
    QTest::newRow("empty") << "" << false << false;
    QTest::newRow("blank") << " https://console.vast.ai" << false << false;
}

void PeopleTest::addresses()
{
    QFETCH(QString, url);
    Account account;
    account.url = url;
    QTEST(isAcceptableAccountUrl(url), "acceptable");
    QTEST(account.isLoopback(), "loopback");
}

void PeopleTest::theSampleIsNoWebAddress()
{
    Account account;
    account.url = QStringLiteral("sample:7");
    QVERIFY(account.isSample());
    account.url = defaultAccountUrl;
    QVERIFY(!account.isSample());
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
