#include "domain/ids.h"

#include <QTest>

#include <rapidcheck.h>

#include <QHash>

#include <set>

using namespace bursar;
using namespace std::chrono_literals;

namespace {

const LedgerId ledger = LedgerId::fromRandom(0x12345);
constexpr Instant start = instantFromMillis(1'795'251'600'000);

} // namespace

class IdsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheLedgerInFront();
    void sortsByTime();
    void isUnique();
    void readsOnlyIds_data();
    void readsOnlyIds();
    void emptyMeansNone();
    void ledgerIds();
    void vendorNumbers_data();
    void vendorNumbers();
    void kindsDoNotMix();
};

void IdsTest::hasTheLedgerInFront()
{
    QVERIFY(rc::check("16 characters, the ledger first", [](quint64 random, quint32 sequence) {
        const LedgerId own = LedgerId::fromRandom(random);
        const auto millis = *rc::gen::inRange<qint64>(0, 32'503'680'000'000); // until the year 3000
        const QString text = makeIdText(own, instantFromMillis(millis), sequence);
        RC_ASSERT(text.size() == 16);
        RC_ASSERT(text.startsWith(own.toString()));
        RC_ASSERT(isIdText(text));
        RC_ASSERT(ledgerOf(text) == own);
        RC_ASSERT(RequestId::parse(text)->toString() == text);
    }));
}

void IdsTest::sortsByTime()
{
    QVERIFY(rc::check("later ids sort behind earlier ones", [](quint16 first, quint16 second) {
        const auto millis = *rc::gen::inRange<qint64>(0, 32'503'680'000'000);
        const auto later = *rc::gen::inRange<qint64>(1, 1'000'000'000);
        const auto early = *RequestId::parse(makeIdText(ledger, instantFromMillis(millis), first));
        const auto late = *RequestId::parse(makeIdText(ledger, instantFromMillis(millis + later), second));
        RC_ASSERT(early < late);
    }));
    for (quint32 i = 1; i < 0x8000; ++i)
        QVERIFY(makeIdText(ledger, start, i - 1) < makeIdText(ledger, start, i));
}

void IdsTest::isUnique()
{
    std::set<QString> seen;
    size_t made = 0;
    for (const quint64 random : {0U, 1U, 99U}) {
        for (int milli = 0; milli < 20; ++milli) {
            for (quint32 sequence = 0; sequence < 200; ++sequence, ++made)
                seen.insert(makeIdText(LedgerId::fromRandom(random), start + Duration{milli}, sequence));
        }
    }
    QCOMPARE(seen.size(), made);
}

void IdsTest::readsOnlyIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << "0123456789abcdef" << true;
    QTest::newRow("end of the alphabet") << "ghjkmnpqrstvwxyz" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("short") << "0123456789abcde" << false;
    QTest::newRow("long") << "0123456789abcdef0" << false;
    QTest::newRow("letter l") << "0123456789abcdel" << false;
    QTest::newRow("letter u") << "0123456789abcdeu" << false;
    QTest::newRow("capitals") << "0123456789ABCDEF" << false;
    QTest::newRow("blank") << "0123456789abcde " << false;
    QTest::newRow("quote") << "0123456789abcde'" << false;
    QTest::newRow("path") << "../../etc/passwd" << false;
    QTest::newRow("accent") << QStringLiteral("0123456789abcdeé") << false;
    QTest::newRow("zero byte") << QString(QStringLiteral("0123456789abcde") + QChar(0)) << false;
}

void IdsTest::readsOnlyIds()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(RequestId::parse(text).has_value(), good);
}

void IdsTest::emptyMeansNone()
{
    QVERIFY(TeamId().isEmpty());
    QVERIFY(TeamId() == TeamId());
    QVERIFY(!TeamId::parse(makeIdText(ledger, start, 0))->isEmpty());
    QVERIFY(ledgerOf(QString()) == LedgerId());
    QVERIFY(ledgerOf(QStringLiteral("ab")) == LedgerId());
    QVERIFY(ledgerOf(QStringLiteral("LLLL")) == LedgerId());
}

void IdsTest::ledgerIds()
{
    QCOMPARE(ledger.toString().size(), 4);
    QVERIFY(LedgerId::parse(ledger.toString()) == ledger);
    QVERIFY(!LedgerId::parse(QStringLiteral("abc")));
    QVERIFY(!LedgerId::parse(QStringLiteral("abco")));
    QVERIFY(LedgerId::fromRandom(1) != LedgerId::fromRandom(2));
    QCOMPARE(LedgerId::fromRandom(~quint64{0}).toString(), QStringLiteral("zzzz"));
}

void IdsTest::vendorNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value"); // 0: refused
    QTest::newRow("good") << "31254871" << qint64{31'254'871};
    QTest::newRow("greatest") << "9223372036854775807" << std::numeric_limits<qint64>::max();
    QTest::newRow("zero") << "0" << qint64{0};
    QTest::newRow("minus") << "-5" << qint64{0};
    QTest::newRow("too great") << "9223372036854775808" << qint64{0};
    QTest::newRow("decimals") << "1.0" << qint64{0};
    QTest::newRow("separator") << "1.000" << qint64{0};
    QTest::newRow("words") << "abc" << qint64{0};
    QTest::newRow("empty") << "" << qint64{0};
}

void IdsTest::vendorNumbers()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    const std::optional<InstanceId> id = InstanceId::parse(text);
    QCOMPARE(id.value_or(InstanceId()).value(), value);
    QCOMPARE(id.has_value(), value != 0);
}

void IdsTest::kindsDoNotMix()
{
    QVERIFY(!(std::is_convertible_v<TeamId, AccountId>));
    QVERIFY(!(std::is_convertible_v<qint64, InstanceId>));
    QVERIFY(!(std::is_convertible_v<OfferId, InstanceId>));
    QHash<InstanceId, int> byInstance{{InstanceId(3), 1}};
    QCOMPARE(byInstance.value(InstanceId(3)), 1);
    const RequestId request = *RequestId::parse(makeIdText(ledger, start, 7));
    QHash<RequestId, int> byRequest{{request, 2}};
    QCOMPARE(byRequest.value(request), 2);
}

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
