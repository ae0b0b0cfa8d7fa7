#include "queue_desk.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// What the queue learns from being refused.
class QueueRefusalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsOutARefusalOfAWrite()
    {
        QueueDesk desk;
        desk.transport.answer(429, "API requests too frequent: endpoint threshold=4.5");
        desk.transport.answer(200, R"({"success":true})");
        desk.call(endpoints::createInstance(), Effect::Write);
        desk.time.advance(1min);
        QCOMPARE(desk.transport.sent().size(), 2U);
        QVERIFY(desk.gap(1) >= 12s && desk.gap(1) <= 15100ms); // the penalty, and up to a quarter
        QCOMPARE(desk.results.size(), 1U);
        QVERIFY(desk.results.front());
    }

    void givesUpOnEndlessRefusals()
    {
        for (const Effect effect : {Effect::Read, Effect::Write}) {
            QueueDesk desk;
            for (int i = 0; i < 20; ++i)
                desk.transport.answer(429, R"({"detail":"too frequent"})");
            desk.call(endpoints::changeInstance(), effect);
            desk.time.advance(6h);
            QCOMPARE(desk.transport.sent().size(), 6U);
            for (std::size_t i = 2; i < 6; ++i)
                QVERIFY(desk.gap(i) > desk.gap(i - 1)); // each wait is longer
            QCOMPARE(desk.results.size(), 1U);
            QVERIFY(desk.results.front().error().kind == Kind::RateLimited);
            QVERIFY(desk.results.front().error().retryAt > desk.transport.sent().back().at);
        }
    }

    void obeysRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("body") << QByteArray(R"({"retry_after":40})") << QByteArray();
        QTest::newRow("seconds") << QByteArray("slow") << QByteArray("40");
        QTest::newRow("date") << QByteArray("slow") << QByteArray("Sat, 21 Nov 2026 08:00:40 GMT");
    }
    void obeysRetryAfter()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, header);
        QueueDesk desk;
        desk.transport.setDelay(0ms);
        desk.transport.answer(429, body, {{"retry-after", header}});
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(39s);
        QCOMPARE(desk.transport.sent().size(), 1U);
        QVERIFY(!desk.queue.state().healthy);
        QCOMPARE(desk.queue.state().waiting.front().why, QStringLiteral("rate limit"));
        desk.time.advance(2s);
        QCOMPARE(desk.transport.sent().size(), 2U);
        QVERIFY(desk.results.front());
    }

    void zeroAdviceHasAFloor()
    {
        QueueDesk desk;
        desk.transport.answer(429, R"({"retry_after":0})", {{"retry-after", "0"}});
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(1min);
        QVERIFY(desk.gap(1) >= 1000ms);
    }

    void learnsFromTheThreshold()
    {
        QueueDesk desk;
        desk.transport.setDelay(0ms);
        desk.transport.answer(429, "endpoint threshold=8.0");
        for (int i = 0; i < 4; ++i)
            desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(1min);
        QCOMPARE(desk.transport.sent().size(), 5U);
        for (std::size_t i = 2; i < 5; ++i)
            QVERIFY(desk.gap(i) >= 8s && desk.gap(i) <= 8100ms);
        const QueueState::EndpointHealth health = desk.queue.state().endpoints.front();
        QVERIFY(health.interval >= 8s && health.interval <= 8100ms);
        QCOMPARE(*health.published, Duration{1s});
        QVERIFY(health.lastRefused == testStart());
    }

    void doublesWithoutAThresholdAndComesBackSlowly()
    {
        QueueDesk desk;
        desk.transport.setDelay(0ms);
        desk.transport.answer(429, "API requests too frequent");
        for (int i = 0; i < 60; ++i)
            desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(10s);
        QVERIFY(desk.gap(1) >= 2200ms && desk.gap(1) <= 2750ms); // doubled, and up to a quarter more
        QVERIFY(desk.gap(2) >= 2200ms);
        desk.time.advance(10min);
        QCOMPARE(desk.results.size(), 60U);
        const Duration last = desk.gap(60);
        QVERIFY(last < 1200ms && last > 1100ms); // what was refused once is not tried again so soon
    }

    void oneLessonForSeveralRefusals()
    {
        QueueDesk desk;
        desk.transport.setDelay(4s); // three are under way when the first refusal comes back
        for (int i = 0; i < 4; ++i)
            desk.transport.answer(429, "API requests too frequent");
        for (int i = 0; i < 4; ++i)
            desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(8s);
        QCOMPARE(desk.queue.state().endpoints.front().interval.count(), 2200);
    }

    void remembersOverARestart()
    {
        VirtualTime time(testStart());
        SeededChance chance(1);
        ScriptedTransport transport(time);
        InMemoryPacing memory;
        const auto listTwice = [&] {
            RequestQueue queue(time, chance, transport, memory);
            for (int i = 0; i < 2; ++i)
                queue.enqueue({endpoints::listInstances(), Effect::Read, Priority::Person, {}},
                              [](const Result<HttpAnswer> &) {});
            time.advance(2min);
        };
        transport.answer(429, "endpoint threshold=8.0");
        listTwice();
        listTwice();
        const auto &sent = transport.sent();
        QCOMPARE(sent.size(), 5U);
        QVERIFY(sent[4].at - sent[3].at >= 8s);
        const RequestQueue third(time, chance, transport, memory);
        QCOMPARE(third.state().endpoints.size(), 1U);
        QVERIFY(third.state().endpoints.front().lastRefused);
    }

    void takesARefusedInvitationForWhatItIs()
    {
        QueueDesk desk;
        desk.transport.answer(429,
                              R"({"success":false,"msg":"invitation already sent to a@b.c only 12 seconds ago."})");
        desk.call({QStringLiteral("invite member"), 1s, {}}, Effect::Write);
        desk.time.advance(10min);
        QCOMPARE(desk.transport.sent().size(), 1U);
        QCOMPARE(desk.results.front()->status, 429);
    }
};

QTEST_GUILESS_MAIN(QueueRefusalsTest)
#include "tst_queue_refusals.moc"
