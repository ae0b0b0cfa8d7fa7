#include "queue_desk.h"

#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// The rows of a day, and answers from memory.
class QueueSearchesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsSearchingUntilMidnight()
    {
        QueueDesk desk;
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

    void tellsInWordsUntilWhen()
    {
        QueueDesk desk;
        desk.transport.answer(429, R"({"error":"search_quota_exceeded","retry_after":57600})");
        desk.search();
        desk.time.advance(1min);
        const Error words = toError(desk.results.at(0).error(), QStringLiteral("Research EU"));
        QVERIFY(
            words.message.startsWith(QLatin1String("Account Research EU has used up Vast.ai's search rows of today.")));
        QVERIFY2(words.remedy.startsWith(QLatin1String("Try again after 2026-11-22T00:00:")), qPrintable(words.remedy));
    }

    void losesNoDayToAClockThatIsAhead()
    {
        QueueDesk desk;
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
        QueueDesk desk;
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
        QueueDesk desk;
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
        QueueDesk desk;
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
        QueueDesk desk;
        desk.transport.answer(200, rowsAnswer(1));
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        desk.time.advance(16min);
        desk.transport.answer(429, R"({"error":"search_quota_exceeded"})");
        desk.search(Priority::Person, QStringLiteral("q"), 60s);
        desk.time.advance(1min);
        QVERIFY(desk.results.back().error().kind == Kind::QuotaExceeded);
    }
};

QTEST_GUILESS_MAIN(QueueSearchesTest)
#include "tst_queue_searches.moc"
