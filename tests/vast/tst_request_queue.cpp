#include "queue_desk.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// Who goes when, who goes first, and what is sent once.
class RequestQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spacesCallsOfOneEndpoint()
    {
        QueueDesk desk;
        for (int i = 0; i < 4; ++i)
            desk.call(endpoints::createInstance(), Effect::Write);
        QVERIFY(desk.transport.sent().empty()); // never from inside enqueue
        desk.time.advance(1min);
        QCOMPARE(desk.transport.sent().size(), 4U);
        for (std::size_t i = 1; i < 4; ++i)
            QVERIFY(desk.gap(i) >= 4500ms && desk.gap(i) <= 4700ms);
        QCOMPARE(desk.results.size(), 4U);
    }

    void doesNotHoldUpOtherEndpoints()
    {
        QueueDesk desk;
        desk.call(endpoints::searchOffers(), Effect::Read);
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.call(endpoints::currentUser(), Effect::Read);
        desk.time.advance(10ms);
        QCOMPARE(desk.transport.sent().size(), 3U);
    }

    void sharesSpacingBetweenProcesses()
    {
        QueueDesk desk;
        SeededChance chance{8};
        RequestQueue other(desk.time, chance, desk.transport, desk.memory);
        for (int i = 0; i < 3; ++i) {
            desk.call(endpoints::listInstances(), Effect::Read);
            QueuedCall call{endpoints::listInstances(), Effect::Read, Priority::Person, {}};
            other.enqueue(call, [](const Result<HttpAnswer> &) {});
        }
        desk.time.advance(1min);
        QCOMPARE(desk.transport.sent().size(), 6U);
        for (std::size_t i = 1; i < 6; ++i)
            QVERIFY(desk.gap(i) >= 1000ms);
    }

    void keepsFewInFlight()
    {
        QueueDesk desk;
        desk.transport.setHanging(true);
        for (int i = 0; i < 10; ++i)
            desk.call({QString::number(i), 1ms, {}}, Effect::Read);
        desk.time.advance(1min);
        QCOMPARE(desk.transport.mostAtOnce(), 4);
        desk.call({QStringLiteral("stop"), 1ms, {}}, Effect::Write, Priority::BudgetStop);
        desk.time.advance(1s);
        QCOMPARE(desk.transport.mostAtOnce(), 5);
    }

    void sendsByPriority()
    {
        QueueDesk desk;
        desk.call(endpoints::changeInstance(), Effect::Write, Priority::Background, QStringLiteral("background"));
        desk.call(endpoints::changeInstance(), Effect::Write, Priority::Watching, QStringLiteral("watching"));
        desk.call(endpoints::changeInstance(), Effect::Write, Priority::Person, QStringLiteral("person"));
        desk.call(endpoints::changeInstance(), Effect::Write, Priority::BudgetStop, QStringLiteral("stop"));
        desk.time.advance(1min);
        QCOMPARE(desk.order(),
                 QStringList({QStringLiteral("stop"), QStringLiteral("person"), QStringLiteral("watching"),
                              QStringLiteral("background")}));
    }

    void waitingLiftsACallButNeverOverAStop()
    {
        QueueDesk desk;
        desk.call(endpoints::searchOffers(), Effect::Read, Priority::Background, QStringLiteral("old"));
        for (int i = 0; i < 40; ++i) {
            desk.call(endpoints::searchOffers(), Effect::Read, Priority::Person, QStringLiteral("new"));
            desk.time.advance(6s);
        }
        desk.call(endpoints::searchOffers(), Effect::Read, Priority::BudgetStop, QStringLiteral("stop"));
        QVERIFY(desk.order().contains(QStringLiteral("old")));
        desk.time.advance(7s);
        QCOMPARE(desk.order().last(), QStringLiteral("stop"));
    }

    void sharesEqualReads()
    {
        QueueDesk desk;
        desk.call(endpoints::searchOffers(), Effect::Read, Priority::Background, {}, QStringLiteral("same"));
        const auto second =
            desk.call(endpoints::searchOffers(), Effect::Read, Priority::Person, {}, QStringLiteral("same"));
        desk.call(endpoints::searchOffers(), Effect::Read, Priority::Person, {}, QStringLiteral("same"));
        desk.queue.cancel(second);
        desk.time.advance(1min);
        QCOMPARE(desk.transport.sent().size(), 1U);
        QCOMPARE(desk.results.size(), 3U);
        QVERIFY(desk.results.front().error().kind == Kind::Cancelled);
        QVERIFY(desk.results.back());
    }

    void neverSharesWrites()
    {
        QueueDesk desk;
        desk.call(endpoints::createInstance(), Effect::Write, Priority::Person, {}, QStringLiteral("same"));
        desk.call(endpoints::createInstance(), Effect::Write, Priority::Person, {}, QStringLiteral("same"));
        desk.time.advance(1min);
        QCOMPARE(desk.transport.sent().size(), 2U);
    }

    void neverRepeatsAWrite_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        using Failure = TransportFailure::Kind;
        QTest::newRow("refused") << int(Failure::Refused) << 0 << int(Kind::Unreachable);
        QTest::newRow("not sent") << int(Failure::NotSent) << 0 << int(Kind::Unreachable);
        QTest::newRow("no answer") << int(Failure::NoAnswer) << 0 << int(Kind::OutcomeUnknown);
        QTest::newRow("aborted") << int(Failure::Aborted) << 0 << int(Kind::OutcomeUnknown);
        for (const int status : {200, 301, 400, 404, 408, 410, 500, 502, 503, 504})
            QTest::addRow("status %d", status) << -1 << status << -1;
    }
    void neverRepeatsAWrite()
    {
        QFETCH(const int, failure);
        QFETCH(const int, status);
        QFETCH(const int, kind);
        QueueDesk desk;
        if (status != 0)
            desk.transport.answer(status, "{}");
        else
            desk.transport.fail(TransportFailure::Kind(failure));
        desk.call(endpoints::createInstance(), Effect::Write);
        desk.time.advance(1h);
        QCOMPARE(desk.transport.sent().size(), 1U);
        QCOMPARE(desk.results.size(), 1U);
        QCOMPARE(desk.results.front() ? -1 : int(desk.results.front().error().kind), kind);
        if (status != 0)
            QCOMPARE(desk.results.front()->status, status);
    }

    void cancels()
    {
        QueueDesk desk;
        desk.transport.setHanging(true);
        const auto waitingWrite = [&] { return desk.call(endpoints::createInstance(), Effect::Write); };
        const auto flying = waitingWrite();
        const auto waiting = waitingWrite();
        const auto read = desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(1s);
        QCOMPARE(desk.transport.sent().size(), 2U);
        desk.queue.cancel(waiting);
        QVERIFY(desk.results.empty()); // not from inside cancel
        desk.time.advance(0ms);
        QVERIFY(desk.results.at(0).error().kind == Kind::Cancelled);
        desk.queue.cancel(flying);
        desk.time.advance(0ms);
        QVERIFY(desk.results.at(1).error().kind == Kind::OutcomeUnknown);
        desk.queue.cancel(read);
        desk.time.advance(0ms);
        QVERIFY(desk.results.at(2).error().kind == Kind::Cancelled);
        desk.queue.cancel(read);
        desk.queue.cancel(4711);
        desk.time.advance(1h);
        QCOMPARE(desk.results.size(), 3U);
        QCOMPARE(desk.queue.state().inFlight, 0);
        QVERIFY(desk.queue.state().waiting.empty());
    }

    void ignoresASlotOfAWrongClock()
    {
        QueueDesk desk;
        QVERIFY(
            desk.memory.exchange(endpoints::listInstances().name, {}, {{1s, {}, {}, 0}, testStart() + 24h * 400, {}}));
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(1s);
        QCOMPARE(desk.results.size(), 1U);
    }

    void tellsWhatWaits()
    {
        QueueDesk desk;
        int changes = 0;
        desk.queue.watch([&changes] { ++changes; });
        desk.call(endpoints::searchOffers(), Effect::Read);
        desk.call(endpoints::searchOffers(), Effect::Read);
        desk.time.advance(1s);
        const QueueState state = desk.queue.state();
        QCOMPARE(state.waiting.size(), 1U);
        QCOMPARE(state.waiting.front().why, QStringLiteral("spacing"));
        QVERIFY(state.waiting.front().until >= testStart() + 6s);
        QVERIFY(state.healthy);
        QVERIFY(changes > 0);
    }

    void survivesItsEndInsideACallback()
    {
        VirtualTime time(testStart());
        SeededChance chance(1);
        ScriptedTransport transport(time);
        InMemoryPacing memory;
        auto queue = std::make_unique<RequestQueue>(time, chance, transport, memory);
        int calls = 0;
        for (int i = 0; i < 3; ++i) {
            queue->enqueue({{QString::number(i), 1ms, {}}, Effect::Read, Priority::Person, {}},
                           [&](const Result<HttpAnswer> &) {
                               ++calls;
                               queue.reset();
                           });
        }
        time.advance(1h);
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(RequestQueueTest)
#include "tst_request_queue.moc"
