#include "foundation/sha256.h"

#include <QCryptographicHash>
#include <QTest>

#include <rapidcheck.h>

using namespace bursar;

class Sha256Test final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownHashes_data();
    void knownHashes();
    void agreesWithAnotherImplementation();
};

void Sha256Test::knownHashes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void Sha256Test::knownHashes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hash);
    QCOMPARE(sha256Hex(bytes), hash);
}

void Sha256Test::agreesWithAnotherImplementation()
{
    QVERIFY(rc::check("Qt's SHA-256 says the same", [](const std::string &bytes) {
        const QByteArray data = QByteArray::fromStdString(bytes);
        RC_ASSERT(sha256Hex(data) == QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
    }));
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
