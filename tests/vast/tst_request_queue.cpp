#include "vast/request_queue.h"

#include "scripted_transport.h"
#include "vast/endpoints.h"
#include "vast/in_memory_pacing.h"

#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class RequestQueueTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        VirtualTime time{testStart()};
        SeededChance chance{7};
        ScriptedTransport transport{time};
        InMemoryPacing memory;
        RequestQueue queue{time, chance, transport, memory};
        std::vector<Result<HttpAnswer>> results;

        RequestQueue::CallId call(const Endpoint &endpoint, Effect effect, Priority priority = Priority::Person,
                                  const QString &name = {}, const QString &shareKey = {})
        {
            QueuedCall call{endpoint, effect, priority, {}, shareKey};
            call.request.method = effect == Effect::Read ? "GET" : "PUT";
            call.request.url = QUrl(QString(QStringLiteral("https://x.test/") + name));
            call.request.body = "{}";
            return queue.enqueue(call, [this](const Result<HttpAnswer> &result) { results.push_back(result); });
        }
        /// A search that counts its rows, and that an answer of some age will do for.
        void search(Priority priority = Priority::Person, const QString &key = QStringLiteral("q"),
                    Duration mayBeOld = {})
        {
            QueuedCall call{endpoints::searchOffers(), Effect::Read, priority, {}, key, mayBeOld};
            call.searchRows = [](const HttpAnswer &answer) { return std::optional(int(answer.body.count('r'))); };
            queue.enqueue(call, [this](const Result<HttpAnswer> &result) { results.push_back(result); });
        }
        QStringList order() const
        {
            QStringList names;
            for (const auto &sent : transport.sent())
                names.append(sent.request.url.path().mid(1));
            return names;
        }
        Duration gap(std::size_t index) const
        {
            return transport.sent().at(index).at - transport.sent().at(index - 1).at;
        }
    };

    /// Stands for so many rows.
    static QByteArray rowsAnswer(int rows) { return QByteArray(rows, 'r'); }

private Q_SLOTS:
    void spacesCallsOfOneEndpoint()
    {
        Desk desk;
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
        Desk desk;
        desk.call(endpoints::searchOffers(), Effect::Read);
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.call(endpoints::currentUser(), Effect::Read);
        desk.time.advance(10ms);
        QCOMPARE(desk.transport.sent().size(), 3U);
    }

    void sharesSpacingBetweenProcesses()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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

    void waitsOutARefusalOfAWrite()
    {
        Desk desk;
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
            Desk desk;
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
        Desk desk;
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
        Desk desk;
        desk.transport.answer(429, R"({"retry_after":0})", {{"retry-after", "0"}});
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(1min);
        QVERIFY(desk.gap(1) >= 1000ms);
    }

    void learnsFromTheThreshold()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        desk.transport.answer(429,
                              R"({"success":false,"msg":"invitation already sent to a@b.c only 12 seconds ago."})");
        desk.call({QStringLiteral("invite member"), 1s, {}}, Effect::Write);
        desk.time.advance(10min);
        QCOMPARE(desk.transport.sent().size(), 1U);
        QCOMPARE(desk.results.front()->status, 429);
    }

    void stopsSearchingUntilMidnight()
    {
        Desk desk;
        desk.transport.answer(429,
                              R"({"error":"search_quota_exceeded","limit":20000,"remaining":0,"retry_after":57600})");
        desk.search();
        desk.search(Priority::Person, QStringLiteral("other"));
        desk.time.advance(1min);
        desk.search(Priority::BudgetStop);
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(1min);
        QCOMPARE(desk.transport.sent().size(), 2U); // one search, one list
        QCOMPARE(desk.results.size(), 4U);
        int refused = 0;
        const Instant midnight = testStart() + 16h;
        for (const Result<HttpAnswer> &result : desk.results) {
            if (result)
                continue;
            ++refused;
            QVERIFY(result.error().kind == Kind::QuotaExceeded);
            QVERIFY(*result.error().retryAt >= midnight && *result.error().retryAt < midnight + 1min);
        }
        QCOMPARE(refused, 3);
        QVERIFY(!desk.queue.state().healthy);
        QVERIFY(*desk.queue.state().searchRows.goneUntil >= midnight);
        desk.time.advanceTo(midnight + 1min);
        desk.search();
        desk.time.advance(10s);
        QVERIFY(desk.results.back());
        QVERIFY(desk.queue.state().healthy);
    }

    void losesNoDayToAClockThatIsAhead()
    {
        Desk desk;
        desk.time.advanceTo(testStart() + 16h + 2s); // past midnight here, and not yet at Vast.ai
        desk.transport.answer(429, R"({"error":"search_quota_exceeded","retry_after":7})");
        desk.search();
        desk.time.advance(1min);
        desk.search();
        desk.time.advance(1min);
        QVERIFY(desk.results.at(0).error().kind == Kind::QuotaExceeded);
        QVERIFY(desk.results.at(1));
    }

    void keepsTheRestOfTheRowsForPeople()
    {
        Desk desk;
        const QByteArray rows = rowsAnswer(1000);
        const auto searchTimes = [&](int times, Priority priority) {
            desk.results.clear();
            for (int i = 0; i < times; ++i) {
                desk.transport.answer(200, rows);
                desk.search(priority, QString::number(i));
            }
            desk.time.advance(10min);
            return std::count_if(desk.results.begin(), desk.results.end(), [](const auto &one) { return bool(one); });
        };
        QCOMPARE(searchTimes(14, Priority::Background), 12);
        QCOMPARE(desk.queue.state().searchRows.used, 12'000);
        const ApiError &error = desk.results.back().error();
        QVERIFY(error.kind == Kind::QuotaExceeded);
        QVERIFY(*error.retryAt == testStart() + 16h);
        QCOMPARE(searchTimes(6, Priority::Watching), 4);
        QCOMPARE(searchTimes(6, Priority::Person), 6); // above our count: only Vast.ai says that it is gone
        QVERIFY(desk.queue.state().healthy);
        QCOMPARE(desk.queue.state().searchRows.used, 22'000);
        desk.time.advanceTo(testStart() + 17h);
        QCOMPARE(desk.queue.state().searchRows.used, 0);
        QCOMPARE(searchTimes(1, Priority::Background), 1);
    }

    void answersSearchesFromMemoryForAWhile()
    {
        Desk desk;
        desk.transport.answer(200, rowsAnswer(1));
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        desk.time.advance(50s);
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        QCOMPARE(desk.results.size(), 1U); // never from inside enqueue
        desk.time.advance(1s);
        QCOMPARE(desk.results.size(), 2U);
        QCOMPARE(desk.transport.sent().size(), 1U);
        QVERIFY(desk.results.back()->receivedAt == testStart() + 10ms); // its age shows
        desk.search(Priority::Person, QStringLiteral("q")); // wants it fresh
        desk.search(Priority::Person, QStringLiteral("other"), 60s);
        desk.time.advance(20s);
        QCOMPARE(desk.transport.sent().size(), 3U);
        desk.search(Priority::Person, QStringLiteral("q"), 60s); // a minute has passed
        desk.time.advance(20s);
        QCOMPARE(desk.transport.sent().size(), 4U);
    }

    void servesOldAnswersWhileRefused_data()
    {
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("too often") << 429 << QByteArray("API requests too frequent");
        QTest::newRow("quota") << 429 << QByteArray(R"({"error":"search_quota_exceeded"})");
        QTest::newRow("server trouble") << 503 << QByteArray("<html>");
        QTest::newRow("no answer") << 0 << QByteArray();
    }
    void servesOldAnswersWhileRefused()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        Desk desk;
        desk.transport.answer(200, rowsAnswer(1));
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        desk.time.advance(3min);
        for (int i = 0; i < 4; ++i) {
            if (status != 0)
                desk.transport.answer(status, body);
            else
                desk.transport.fail(TransportFailure::Kind::NoAnswer);
        }
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        desk.search(Priority::Person, QStringLiteral("never asked before"), 60s);
        desk.time.advance(1min);
        QVERIFY(desk.results.size() >= 2U);
        QVERIFY(desk.results.at(1));
        QVERIFY(desk.results.at(1)->receivedAt == testStart() + 10ms);
    }

    void tooOldIsNotServed()
    {
        Desk desk;
        desk.transport.answer(200, rowsAnswer(1));
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        desk.time.advance(16min);
        desk.transport.answer(429, R"({"error":"search_quota_exceeded"})");
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        desk.time.advance(1min);
        QVERIFY(desk.results.back().error().kind == Kind::QuotaExceeded);
    }

    void leavesASilentEndpointAloneAndProbesIt()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        for (int i = 0; i < 9; ++i)
            desk.transport.fail(TransportFailure::Kind::NotSent);
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(5min);
        QVERIFY(desk.results.back().error().kind == Kind::Unreachable);
    }

    void tellsAtOnceThatNothingListens()
    {
        Desk desk;
        desk.transport.fail(TransportFailure::Kind::Refused);
        desk.call(endpoints::searchOffers(), Effect::Read);
        desk.time.advance(3s); // spacing alone would hold back a retry for longer
        QCOMPARE(desk.transport.sent().size(), 1U);
        QVERIFY(desk.results.back().error().kind == Kind::Unreachable);
    }

    void cancels()
    {
        Desk desk;
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
        Desk desk;
        QVERIFY(
            desk.memory.exchange(endpoints::listInstances().name, {}, {{1s, {}, {}, 0}, testStart() + 24h * 400, {}}));
        desk.call(endpoints::listInstances(), Effect::Read);
        desk.time.advance(1s);
        QCOMPARE(desk.results.size(), 1U);
    }

    void tellsWhatWaits()
    {
        Desk desk;
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
