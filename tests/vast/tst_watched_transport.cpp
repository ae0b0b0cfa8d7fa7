#include "scripted_transport.h"
#include "vast/watched_transport.h"

#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;

/// What an account's calls show: whether anybody answers, and whose clock is off. It is 2026-11-21T08:00:00Z.
class TestWatchedTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesClocks_data();
    void comparesClocks();
    void tellsWhyNobodyAnswers();
    void answersAfterItIsGone();
};

void TestWatchedTransport::comparesClocks_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<qint64>("aheadMs"); // -1: not told
    QTest::newRow("equal") << QByteArray("Sat, 21 Nov 2026 08:00:00 GMT") << 10 << qint64{0};
    QTest::newRow("the answer took long") << QByteArray("Sat, 21 Nov 2026 08:00:03 GMT") << 5'000 << qint64{0};
    QTest::newRow("theirs is ahead") << QByteArray("Sat, 21 Nov 2026 08:00:42 GMT") << 2'000 << qint64{40'000};
    QTest::newRow("theirs is behind") << QByteArray("Sat, 21 Nov 2026 07:59:00 GMT") << 10 << qint64{-59'000};
    QTest::newRow("no date") << QByteArray() << 10 << qint64{-1};
    QTest::newRow("nonsense") << QByteArray("yesterday") << 10 << qint64{-1};
}

void TestWatchedTransport::comparesClocks()
{
    QFETCH(QByteArray, date);
    QFETCH(int, delayMs);
    QFETCH(qint64, aheadMs);
    VirtualTime time(testStart());
    ScriptedTransport script(time);
    script.setDelay(Duration{delayMs});
    script.answer(200, "{}", {{"date", date}});
    WatchedTransport watched(script, time);
    int answers = 0;
    watched.send({}, [&answers](const auto &result) { answers += result ? 1 : 0; });
    time.advance(1min);
    QCOMPARE(answers, 1);
    QVERIFY(watched.state().answered);
    QCOMPARE(watched.state().clockAhead ? watched.state().clockAhead->count() : qint64{-1}, aheadMs);
}

void TestWatchedTransport::tellsWhyNobodyAnswers()
{
    VirtualTime time(testStart());
    ScriptedTransport script(time);
    WatchedTransport watched(script, time);
    script.fail(TransportFailure::Kind::NotSent);
    watched.send({}, [](const auto &) {});
    time.advance(1min);
    QVERIFY(!watched.state().answered);
    QCOMPARE(watched.state().failure, QStringLiteral("scripted"));
    script.answer(503, {});
    watched.send({}, [](const auto &) {});
    time.advance(1min);
    QVERIFY(watched.state().answered);
    QVERIFY(watched.state().failure.isEmpty());
}

void TestWatchedTransport::answersAfterItIsGone()
{
    VirtualTime time(testStart());
    ScriptedTransport script(time);
    auto watched = std::make_unique<WatchedTransport>(script, time);
    int answers = 0;
    watched->send({}, [&answers](const auto &) { ++answers; });
    watched.reset();
    time.advance(1min);
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(TestWatchedTransport)
#include "tst_watched_transport.moc"
