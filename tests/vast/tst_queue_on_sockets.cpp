#include "counting_server.h"
#include "foundation/machine_time.h"
#include "vast/in_memory_pacing.h"
#include "vast/network_transport.h"
#include "vast/request_queue.h"

#include <QTest>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// The queue on a real network: how often a call with an effect arrives at the server, whatever that does. Qt would
/// send some of them twice by itself.
class QueueOnSocketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAWriteOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("then");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status"); // 0: outcome unknown
        using Then = CountingServer::Then;
        for (const char *method : {"PUT", "POST", "DELETE"}) {
            const auto row = [method](const char *name, Then then, const QByteArray &answer, int status) {
                QTest::addRow("%s, %s", method, name) << QByteArray(method) << int(then) << answer << status;
            };
            row("closed", Then::Close, {}, 0);
            row("half an answer", Then::AnswerHalf, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"succ", 0);
            row("no answer", Then::Hang, {}, 0);
            row("garbage", Then::AnswerHalf, "\x01\x02\r\n\r\n", 0);
            for (const int status : {200, 301, 408, 500, 502, 503, 504})
                row(QByteArray::number(status).constData(), Then::Answer, CountingServer::answer(status, "{}"), status);
        }
    }
    void sendsAWriteOnce()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const int, then);
        QFETCH(const QByteArray, answer);
        QFETCH(const int, status);
        CountingServer server;
        server.will(CountingServer::Then(then), answer);
        MachineTime time;
        SeededChance chance(1);
        NetworkTransport transport;
        InMemoryPacing memory;
        RequestQueue queue(time, chance, transport, memory);
        QueuedCall call{{QStringLiteral("write"), 1ms, {}}, Effect::Write, Priority::BudgetStop, {}};
        call.request.method = method;
        call.request.url = server.url();
        call.request.body = "{}";
        call.request.timeout = then == int(CountingServer::Then::Hang) ? Duration{150ms} : Duration{5s};
        std::vector<Result<HttpAnswer>> results;
        queue.enqueue(call, [&results](const Result<HttpAnswer> &result) { results.push_back(result); });
        QTRY_COMPARE(results.size(), 1U);
        if (status == 0) {
            QVERIFY(!results.front());
            QVERIFY(results.front().error().kind == Kind::OutcomeUnknown);
        } else {
            QCOMPARE(results.front()->status, status);
        }
        // A second call of the same kind goes through afterwards, so there was time for a repetition of the first.
        server.will(CountingServer::Then::Answer, CountingServer::answer(200, "{}"));
        queue.enqueue(call, [&results](const Result<HttpAnswer> &result) { results.push_back(result); });
        QTRY_COMPARE(results.size(), 2U);
        QVERIFY(results.back());
        QCOMPARE(server.requests(), 2);
    }
};

QTEST_GUILESS_MAIN(QueueOnSocketsTest)
#include "tst_queue_on_sockets.moc"
