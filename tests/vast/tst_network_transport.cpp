#include "vast/network_transport.h"

#include "counting_server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace bursar;
using namespace bursar::vast;
using namespace std::chrono_literals;
using Kind = TransportFailure::Kind;

namespace {

using Outcome = Expected<HttpAnswer, TransportFailure>;

HttpRequest requestFor(const QByteArray &method, const QUrl &url)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    if (method != "GET")
        request.body = R"({"client_id":"me"})";
    request.timeout = 5s;
    return request;
}

/// What was on its way over loopback has come when later connections have, one behind the other.
void letOthersArrive()
{
    QTcpServer listener;
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("no listener");
    for (int turn = 0; turn < 5; ++turn) {
        QTcpSocket socket;
        socket.connectToHost(listener.serverAddress(), listener.serverPort());
        if (!QTest::qWaitFor([&listener] { return listener.hasPendingConnections(); }, 10'000))
            qFatal("no connection");
        delete listener.nextPendingConnection();
    }
}

} // namespace

class NetworkTransportTest final : public QObject
{
    Q_OBJECT

    static Outcome run(NetworkTransport &transport, const HttpRequest &request)
    {
        std::vector<Outcome> outcomes;
        transport.send(request, [&outcomes](const Outcome &outcome) { outcomes.push_back(outcome); });
        if (!outcomes.empty())
            qFatal("called back from inside send");
        if (!QTest::qWaitFor([&outcomes] { return !outcomes.empty(); }, 10'000))
            qFatal("no outcome");
        letOthersArrive(); // a second one, or a second send
        if (outcomes.size() != 1)
            qFatal("called back twice");
        return outcomes.front();
    }
    static void addMethods()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"PUT", "POST", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }

private Q_SLOTS:
    void carriesRequestAndAnswer_data()
    {
        addMethods();
        QTest::newRow("GET") << QByteArray("GET");
    }
    void carriesRequestAndAnswer()
    {
        QFETCH(const QByteArray, method);
        CountingServer server;
        server.will(CountingServer::Then::Answer,
                    CountingServer::answer(410, R"({"error":"no_such_ask"})", "X-Word: Value\r\n"));
        NetworkTransport transport;
        HttpRequest request = requestFor(method, server.url(QStringLiteral("/api/v0/x/?q=%7B%22a%22%3A1%7D")));
        request.headers.append({QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer k")});
        const Outcome outcome = run(transport, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->status, 410);
        QCOMPARE(outcome->body, QByteArray(R"({"error":"no_such_ask"})"));
        QCOMPARE(outcome->header("x-word"), QByteArray("Value"));
        QVERIFY(server.lastHead().startsWith(QByteArray(method + " /api/v0/x/?q=%7B%22a%22%3A1%7D HTTP/1.1")));
        QVERIFY(server.lastHead().contains("Authorization: Bearer k"));
        QVERIFY(server.lastHead().toLower().contains("user-agent: bursar/"));
        QCOMPARE(server.lastBody(), request.body);
        QCOMPARE(server.requests(), 1);
    }

    void sendsOnceOnANewConnection_data() { addMethods(); }
    void sendsOnceOnANewConnection()
    {
        QFETCH(const QByteArray, method);
        CountingServer server;
        server.will(CountingServer::Then::Close);
        NetworkTransport transport;
        const Outcome outcome = run(transport, requestFor(method, server.url()));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == Kind::NoAnswer);
        QCOMPARE(server.requests(), 1);
    }

    void sendsOnceOnAKeptConnection_data() { addMethods(); }
    void sendsOnceOnAKeptConnection()
    {
        QFETCH(const QByteArray, method);
        CountingServer server;
        server.will(CountingServer::Then::Answer, CountingServer::answer(200, "{}"));
        NetworkTransport transport;
        QVERIFY(run(transport, requestFor(method, server.url())));
        QVERIFY(run(transport, requestFor(method, server.url())));
        QCOMPARE(server.connections(), 1); // it is kept
        server.will(CountingServer::Then::Close);
        const Outcome outcome = run(transport, requestFor(method, server.url()));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == Kind::NoAnswer);
        QCOMPARE(server.requests(), 3);
    }

    void takesACutAnswerForNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"success\":");
        QTest::newRow("in the body of an error")
            << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{\"success\":");
        QTest::newRow("in a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"suc");
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nConte");
        QTest::newRow("garbage") << QByteArray("\x01\x02 this is no HTTP\r\n\r\n");
    }
    void takesACutAnswerForNone()
    {
        QFETCH(const QByteArray, answer);
        CountingServer server;
        server.will(CountingServer::Then::AnswerHalf, answer);
        NetworkTransport transport;
        const Outcome outcome = run(transport, requestFor("PUT", server.url()));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == Kind::NoAnswer);
        QCOMPARE(server.requests(), 1);
    }

    void endsASlowCall()
    {
        CountingServer server;
        server.will(CountingServer::Then::Hang);
        NetworkTransport transport;
        HttpRequest request = requestFor("PUT", server.url());
        request.timeout = 150ms;
        const Outcome outcome = run(transport, request);
        QVERIFY(outcome.error().kind == Kind::NoAnswer);
        QCOMPARE(server.requests(), 1);
    }

    void abortsOnDemand()
    {
        CountingServer server;
        server.will(CountingServer::Then::Hang);
        NetworkTransport transport;
        std::vector<Outcome> outcomes;
        const auto id = transport.send(requestFor("PUT", server.url()),
                                       [&outcomes](const Outcome &outcome) { outcomes.push_back(outcome); });
        QTRY_COMPARE(server.requests(), 1);
        transport.abort(id);
        QVERIFY(outcomes.empty());
        QTRY_COMPARE(outcomes.size(), 1U);
        QVERIFY(outcomes.front().error().kind == Kind::Aborted);
        transport.abort(id);
        transport.abort(4711);
    }

    void refusesALongAnswer()
    {
        CountingServer server;
        server.will(CountingServer::Then::Answer, CountingServer::answer(200, QByteArray(200'000, 'x')));
        NetworkTransport transport;
        HttpRequest request = requestFor("GET", server.url());
        request.maxAnswerBytes = 100'000;
        QVERIFY(run(transport, request).error().kind == Kind::NoAnswer);
        request.maxAnswerBytes = 200'000;
        QVERIFY(run(transport, request));
    }

    /// A few bytes that become a hundred megabytes: the limit counts what comes out.
    void refusesACompressedBomb()
    {
        const QByteArray bomb = qCompress(QByteArray(100'000'000, 'x')).mid(4); // without Qt's own length
        QVERIFY(bomb.size() < 200'000);
        CountingServer server;
        server.will(CountingServer::Then::Answer, CountingServer::answer(200, bomb, "Content-Encoding: deflate\r\n"));
        NetworkTransport transport;
        HttpRequest request = requestFor("GET", server.url());
        request.maxAnswerBytes = 1'000'000;
        const Outcome refused = run(transport, request);
        QVERIFY2(!refused, refused ? QByteArray::number(refused->body.size()).constData() : "");
        QVERIFY(refused.error().kind == Kind::NoAnswer);

        const QByteArray harmless = qCompress(QByteArray(500'000, 'x')).mid(4);
        server.will(CountingServer::Then::Answer,
                    CountingServer::answer(200, harmless, "Content-Encoding: deflate\r\n"));
        const Outcome outcome = run(transport, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->body.size(), 500'000);
    }

    /// A byte now and then keeps no call alive for ever: the time counts from sending to the end.
    void endsATrickle()
    {
        CountingServer server;
        constexpr int trickleMillis = 10'000'000 / 50 * 20; // fifty bytes every 20 ms: more than an hour
        server.will(CountingServer::Then::Trickle, CountingServer::answer(200, QByteArray(10'000'000, 'x')));
        NetworkTransport transport;
        HttpRequest request = requestFor("GET", server.url());
        request.timeout = 300ms;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(run(transport, request).error().kind == Kind::NoAnswer);
        QVERIFY(timer.elapsed() < trickleMillis / 100);
    }

    void followsNoRedirect()
    {
        CountingServer target;
        target.will(CountingServer::Then::Answer, CountingServer::answer(200, "{}"));
        CountingServer server;
        server.will(CountingServer::Then::Answer,
                    CountingServer::answer(301, R"({"moved":true})", "Location: " + target.url().toEncoded() + "\r\n"));
        NetworkTransport transport;
        for (const char *method : {"GET", "PUT"}) {
            const Outcome outcome = run(transport, requestFor(method, server.url()));
            QVERIFY(outcome);
            QCOMPARE(outcome->status, 301);
            QCOMPARE(outcome->body, QByteArray(R"({"moved":true})"));
        }
        QCOMPARE(target.requests(), 0);
    }

    void passesEveryStatusOn_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 204, 400, 401, 403, 404, 405, 409, 410, 411, 418, 422, 429, 483, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void passesEveryStatusOn()
    {
        QFETCH(const int, status);
        CountingServer server;
        const QByteArray body = status == 204 ? QByteArray() : QByteArray("body");
        server.will(CountingServer::Then::Answer,
                    CountingServer::answer(status, body, "WWW-Authenticate: Basic realm=x\r\nRetry-After: 3\r\n"));
        NetworkTransport transport;
        const Outcome outcome = run(transport, requestFor("PUT", server.url()));
        QVERIFY(outcome);
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, body);
        QCOMPARE(outcome->header("retry-after"), QByteArray("3"));
        QCOMPARE(server.requests(), 1);
    }

    void knowsWhenNothingWasSent()
    {
        QUrl closed;
        {
            CountingServer server;
            closed = server.url();
        }
        NetworkTransport transport;
        for (const char *method : {"GET", "PUT"})
            QVERIFY(run(transport, requestFor(method, closed)).error().kind == Kind::Refused);
        HttpRequest withoutBody = requestFor("PUT", closed);
        withoutBody.body.clear();
        QVERIFY(run(transport, withoutBody).error().kind == Kind::NotSent);
    }

    void refusesTlsThatIsNone()
    {
        CountingServer server;
        server.will(CountingServer::Then::Close);
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        HttpRequest request = requestFor("PUT", url);
        request.timeout = 300ms;
        NetworkTransport transport;
        QVERIFY(!run(transport, request));
        QCOMPARE(server.requests(), 0);
    }

    void callsOnlyHttpsAndLoopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << QStringLiteral("https://console.vast.ai/") << true;
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8000/") << true;
        QTest::newRow("loopback 2") << QStringLiteral("http://127.8.9.1/") << true;
        QTest::newRow("loopback 6") << QStringLiteral("http://[::1]:80/") << true;
        QTest::newRow("localhost") << QStringLiteral("http://LOCALHOST/") << true;
        QTest::newRow("http") << QStringLiteral("http://console.vast.ai/") << false;
        QTest::newRow("lookalike") << QStringLiteral("http://127.0.0.1.evil.test/") << false;
        QTest::newRow("lookalike user") << QStringLiteral("http://127.0.0.1@evil.test/") << false;
        QTest::newRow("lookalike name") << QStringLiteral("http://localhost.evil.test/") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/") << false;
        QTest::newRow("none") << QString() << false;
    }
    void callsOnlyHttpsAndLoopback()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, allowed);
        QCOMPARE(NetworkTransport::isAllowed(QUrl(url)), allowed);
    }

    void forgetsEverythingAtItsEnd()
    {
        CountingServer server;
        server.will(CountingServer::Then::Hang);
        int calls = 0;
        {
            NetworkTransport transport;
            transport.send(requestFor("PUT", server.url()), [&calls](const Outcome &) { ++calls; });
            transport.send(requestFor("GET", server.url()), [&calls](const Outcome &) { ++calls; });
            QTRY_COMPARE(server.requests(), 2);
        }
        letOthersArrive();
        QCOMPARE(calls, 0);
    }

    void mayEndInsideACallback()
    {
        CountingServer server;
        server.will(CountingServer::Then::Answer, CountingServer::answer(200, "{}"));
        auto transport = std::make_unique<NetworkTransport>();
        transport->send(requestFor("PUT", server.url()), [&transport](const Outcome &) { transport.reset(); });
        QTRY_VERIFY(!transport);
    }
};

QTEST_GUILESS_MAIN(NetworkTransportTest)
#include "tst_network_transport.moc"
