#include "queue_desk.h"

#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// What the queue does while nothing answers.
class QueueFailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesASilentEndpointAloneAndProbesIt()
    {
        QueueDesk desk;
        desk.transport.setDelay(0ms);
        for (int i = 0; i < 5; ++i)
            desk.transport.fail(TransportFailure::Kind::NoAnswer);
        for (int i = 0; i < 5; ++i)
            desk.call(endpoints::changeInstance(), Effect::Write);
        desk.time.advance(5s);
        QCOMPARE(desk.transport.sent().size(), 5U);
        QVERIFY(!desk.queue.state().healthy);
        for (int i = 0; i < 3; ++i)
            desk.call(endpoints::changeInstance(), Effect::Write);
        desk.call(endpoints::listInstances(), Effect::Read); // another endpoint goes on
        desk.time.advance(4s);
        QCOMPARE(desk.transport.sent().size(), 6U);
        const QueueState silent = desk.queue.state();
        QCOMPARE(silent.waiting.size(), 3U);
        QCOMPARE(silent.waiting.front().why, QStringLiteral("no answer"));
        QVERIFY(silent.endpoints.front().silentUntil == silent.waiting.front().until);
        const Instant probe = *silent.endpoints.front().silentUntil;
        desk.transport.setDelay(3s);
        desk.time.advanceTo(probe + 2s);
        QCOMPARE(desk.transport.sent().size(), 7U); // one finds out
        QVERIFY(desk.transport.sent().back().at == probe);
        desk.time.advance(30s);
        // It was answered, and everything goes its way again. Nobody waited in vain.
        QCOMPARE(desk.transport.sent().size(), 9U);
        QCOMPARE(desk.results.size(), 9U);
        QCOMPARE(std::count_if(desk.results.begin(), desk.results.end(), [](const auto &one) { return bool(one); }), 4);
        QVERIFY(desk.queue.state().healthy);
    }

    void tellsAfterHalfAMinuteThatNothingAnswers()
    {
        QueueDesk desk;
        for (int i = 0; i < 100; ++i)
            desk.transport.fail(TransportFailure::Kind::NotSent);
        for (int i = 0; i < 5; ++i)
            desk.call(endpoints::changeInstance(), Effect::Write);
        desk.time.advance(4min);
        desk.results.clear();
        const auto sentBefore = desk.transport.sent().size();
        desk.call(endpoints::changeInstance(), Effect::Write);
        desk.call(endpoints::changeInstance(), Effect::Read);
        desk.time.advance(5s);
        QCOMPARE(desk.transport.sent().size() - sentBefore, 1U); // the probe, as the pause was over
        desk.time.advance(1min);
        QCOMPARE(desk.results.size(), 2U);
        for (const Result<HttpAnswer> &result : desk.results)
            QVERIFY(result.error().kind == Kind::Unreachable || result.error().kind == Kind::NoAnswer);
        const Instant next = *desk.results.back().error().retryAt;
        QVERIFY(next > desk.time.now() - 1min && next < desk.time.now() + 3min);
        // A stop for a budget is tried all the same.
        const auto before = desk.transport.sent().size();
        desk.call(endpoints::changeInstance(), Effect::Write, Priority::BudgetStop);
        desk.time.advance(2s);
        QCOMPARE(desk.transport.sent().size() - before, 1U);
    }

    void retriesReadsWithinBounds()
    {
        QueueDesk desk;
        desk.transport.fail(TransportFailure::Kind::NoAnswer);
        desk.transport.answer(502, "<html>");
        desk.transport.fail(TransportFailure::Kind::NotSent);
        desk.transport.answer(200, "[]");
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(5min);
        QCOMPARE(desk.transport.sent().size(), 4U);
        QVERIFY(desk.results.front());
        QVERIFY(desk.queue.state().healthy);
        for (int i = 0; i < 9; ++i)
            desk.transport.answer(500, "{}");
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(5min);
        QCOMPARE(desk.transport.sent().size(), 8U);
        QVERIFY(desk.results.back().error().kind == Kind::NoAnswer);
        QCOMPARE(desk.results.back().error().httpStatus, 500);
        QVERIFY(!desk.queue.state().healthy);
    }

    void saysUnreachableWhenNothingWasSent()
    {
        QueueDesk desk;
        for (int i = 0; i < 9; ++i)
            desk.transport.fail(TransportFailure::Kind::NotSent);
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(5min);
        QVERIFY(desk.results.back().error().kind == Kind::Unreachable);
    }

    void tellsAtOnceThatNothingListens()
    {
        QueueDesk desk;
        desk.transport.fail(TransportFailure::Kind::Refused);
        desk.call(endpoints::searchOffers(), Effect::Read);
        desk.time.advance(3s); // spacing alone would hold back a retry for longer
        QCOMPARE(desk.transport.sent().size(), 1U);
        QVERIFY(desk.results.back().error().kind == Kind::Unreachable);
    }
};

QTEST_GUILESS_MAIN(QueueFailuresTest)
#include "tst_queue_failures.moc"
