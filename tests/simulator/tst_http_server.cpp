#include "simulator/http/simulation.h"

#include "foundation/machine_time.h"
#include "foundation/virtual_time.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace bursar;
using namespace bursar::simulator;
using namespace std::chrono_literals;

class HttpServerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersManyRequestsOnOneConnection();
    void answersPipelinedRequestsInOrder();
    void putsSplitRequestsTogether();
    void survivesGarbage_data();
    void survivesGarbage();
    void answersHeadWithoutBody();
    void closesWhenAsked();
    void cutsDropsTruncatesAndHangs();
    void forgetsClientsThatLeave();
    void movesItsClock();
    void runsFasterThanTheMachine();
    void listensOnLoopbackOnly();
    void saysThatThePortIsTaken();
    void servesAnIndependentClient_data();
    void servesAnIndependentClient();

private:
    QByteArray talk(const QByteArray &request, int wanted = 1);
    QByteArray get(const QByteArray &path)
    {
        return talk("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }
    QByteArray post(const QByteArray &path, const QByteArray &body)
    {
        return talk("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    /// How many requests for a path the simulator says it has received.
    int callsReceived(const QByteArray &path)
    {
        const QByteArray entry = "\"path\":\"" + path + '"';
        return static_cast<int>(get("/simulator/calls").count(entry));
    }
    std::unique_ptr<QTcpSocket> connected();

    MachineTime m_time;
    std::unique_ptr<Simulation> m_simulation;
    quint16 m_port = 0;
    QString m_url;
};

namespace {

// Sends in one piece and reads until `wanted` whole answers have come or the server closed.
QByteArray readAnswers(QTcpSocket &socket, int wanted)
{
    QByteArray received;
    const auto complete = [&] {
        int found = 0;
        qsizetype at = 0;
        while (true) {
            const qsizetype head = received.indexOf("\r\n\r\n", at);
            if (head < 0)
                return found >= wanted;
            const qsizetype length = received.indexOf("Content-Length: ", at);
            const qsizetype body = received.mid(length + 16, received.indexOf('\r', length) - length - 16).toLongLong();
            if (received.size() < head + 4 + body)
                return found >= wanted;
            ++found;
            at = head + 4 + body;
        }
    };
    const auto ended = [&] {
        received += socket.readAll();
        return complete() || (socket.state() != QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0);
    };
    if (!QTest::qWaitFor(ended))
        qWarning("no whole answer");
    return received;
}

} // namespace

void HttpServerTest::init()
{
    SimulationOptions options;
    options.offers = 300;
    options.start = instantFromMillis(1'795'046'400'000);
    options.keys = {{QStringLiteral("research"), QStringLiteral("secret")}};
    options.speedThousandths = 0;
    m_simulation = std::make_unique<Simulation>(options, m_time);
    const Expected<QString> url = m_simulation->open();
    QVERIFY(url);
    m_url = *url;
    m_port = static_cast<quint16>(QUrl(*url).port());
}

void HttpServerTest::cleanup()
{
    m_simulation.reset();
}

std::unique_ptr<QTcpSocket> HttpServerTest::connected()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_port);
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }))
        qWarning("not connected");
    return socket;
}

QByteArray HttpServerTest::talk(const QByteArray &request, int wanted)
{
    const auto socket = connected();
    socket->write(request);
    return readAnswers(*socket, wanted);
}

void HttpServerTest::answersManyRequestsOnOneConnection()
{
    const auto socket = connected();
    for (int i = 0; i < 50; ++i) {
        socket->write("GET /simulator/clock HTTP/1.1\r\nHost: x\r\n\r\n");
        const QByteArray answer = readAnswers(*socket, 1);
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(answer.contains("\r\nDate: Thu, 19 Nov 2026 00:00:00 GMT\r\n"));
    }
}

void HttpServerTest::answersPipelinedRequestsInOrder()
{
    post("/simulator/faults", "{\"kind\":\"slow\",\"path\":\"users\",\"seconds\":0.2}");
    const QByteArray answers =
        talk("GET /api/v0/users/current/ HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer secret\r\n\r\n"
             "GET /simulator/clock HTTP/1.1\r\nHost: x\r\n\r\n",
             2);
    QVERIFY(answers.indexOf("\"username\"") > 0);
    QVERIFY(answers.indexOf("\"speed\"") > answers.indexOf("\"username\""));
}

void HttpServerTest::putsSplitRequestsTogether()
{
    const QByteArray request = "POST /api/v0/bundles/ HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n{\"limit\":1}";
    const auto socket = connected();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : request) {
        socket->write(&byte, 1);
        socket->flush();
        QCoreApplication::processEvents(); // the server, on this thread, takes in what has come so far
    }
    const QByteArray answer = readAnswers(*socket, 1);
    QVERIFY(answer.contains("{\"offers\":[{\"id\":"));
}

void HttpServerTest::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("tls") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("no protocol") << QByteArray("hello\r\n\r\n");
    QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\nabc");
    QTest::newRow("long line") << QByteArray("GET /" + QByteArray(200'000, 'a') + " HTTP/1.1\r\n\r\n");
    QTest::newRow("bad percent") << QByteArray("GET /%zz%1?%%%=%g HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("absolute") << QByteArray("GET http://evil/api/v0/users/current/ HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("connect") << QByteArray("CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("trace") << QByteArray("TRACE / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("upgrade") << QByteArray(
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
}

void HttpServerTest::survivesGarbage()
{
    QFETCH(QByteArray, bytes);
    auto socket = connected();
    socket->write(bytes);
    QTRY_COMPARE(socket->bytesToWrite(), 0);
    QVERIFY(get("/simulator/clock").startsWith("HTTP/1.1 200 OK\r\n"));
    socket.reset();
    QVERIFY(get("/simulator/clock").startsWith("HTTP/1.1 200 OK\r\n"));
}

void HttpServerTest::answersHeadWithoutBody()
{
    const QByteArray answer = talk("HEAD /simulator/clock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void HttpServerTest::closesWhenAsked()
{
    const auto socket = connected();
    socket->write("GET /simulator/clock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(socket->readAll().contains("\r\nConnection: close\r\n"));
}

void HttpServerTest::cutsDropsTruncatesAndHangs()
{
    const QByteArray request = "GET /api/v0/users/current/ HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer secret\r\n\r\n";
    for (const char *kind : {"cut", "drop"}) {
        post("/simulator/faults", QByteArray("{\"kind\":\"") + kind + "\"}");
        const auto socket = connected();
        socket->write(request);
        QVERIFY(QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        QVERIFY(socket->readAll().isEmpty());
    }
    post("/simulator/faults", "{\"kind\":\"truncate\"}");
    const auto half = connected();
    half->write(request);
    QVERIFY(QTest::qWaitFor([&] { return half->state() == QAbstractSocket::UnconnectedState; }));
    const QByteArray part = half->readAll();
    QVERIFY(part.contains("\"username\"") && !part.endsWith('}'));

    post("/simulator/faults", "{\"kind\":\"timeout\"}");
    const auto hanging = connected();
    const int before = callsReceived("/api/v0/users/current/");
    hanging->write(request);
    QTRY_COMPARE(callsReceived("/api/v0/users/current/"), before + 1);
    QVERIFY(talk(request).contains("\"username\"")); // who came later has been answered
    QCOMPARE(hanging->state(), QAbstractSocket::ConnectedState);
    QVERIFY(hanging->readAll().isEmpty());
}

void HttpServerTest::forgetsClientsThatLeave()
{
    const QByteArray request = "GET /api/v0/users/current/ HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer secret\r\n\r\n";
    post("/simulator/faults", "{\"kind\":\"slow\",\"seconds\":0.1,\"times\":21,\"path\":\"users\"}");
    for (int i = 0; i < 20; ++i) {
        const auto socket = connected();
        socket->write(request);
        QTRY_COMPARE(callsReceived("/api/v0/users/current/"), i + 1);
        socket->abort();
    }
    // Just as slow, and asked for last: once it is there, all the others' answers were due.
    QVERIFY(talk(request).startsWith("HTTP/1.1 "));
}

void HttpServerTest::movesItsClock()
{
    QVERIFY(get("/simulator/clock").endsWith("{\"now\":\"2026-11-19T00:00:00Z\",\"speed\":0}"));
    QVERIFY(post("/simulator/clock", "{\"advance_seconds\":86400.5}").contains("2026-11-20T00:00:00.500Z"));
    QVERIFY(get("/simulator/clock").contains("2026-11-20T00:00:00.500Z"));
    QVERIFY(post("/simulator/clock", "{\"advance_seconds\":-1}").startsWith("HTTP/1.1 400 "));
}

void HttpServerTest::runsFasterThanTheMachine()
{
    VirtualTime machine(instantFromMillis(0));
    SpeedClock clock(machine, instantFromMillis(0), 3'600'000);
    const Instant before = clock.now();
    machine.advance(20ms);
    QCOMPARE((clock.now() - before).count(), Duration(72s).count());
    QCOMPARE(SpeedClock::speedFromText(QStringLiteral("1.5")), std::optional<qint64>(1500));
    for (const char *bad : {"", "-1", "fast", "1e9", "1.2345"})
        QVERIFY(!SpeedClock::speedFromText(QString::fromLatin1(bad)));
}

void HttpServerTest::listensOnLoopbackOnly()
{
    QVERIFY(m_url.startsWith(QLatin1String("http://127.0.0.1:")));
}

void HttpServerTest::saysThatThePortIsTaken()
{
    SimulationOptions options;
    options.offers = 1;
    options.port = m_port;
    Simulation second(options, m_time);
    const Expected<QString> url = second.open();
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::Environment);
    QVERIFY(url.error().message.contains(QString::number(m_port)));
    QCOMPARE(second.firstKey().size(), 32);
}

void HttpServerTest::servesAnIndependentClient_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("instances and their charges") << QStringLiteral("/client_walk.py");
    QTest::newRow("everything else") << QStringLiteral("/account_walk.py");
    QTest::newRow("every documented field and refusal") << QStringLiteral("/shape_walk.py");
}

void HttpServerTest::servesAnIndependentClient()
{
    QFETCH(const QString, script);
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("there is no python3");
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(python, {QStringLiteral(SOURCE_DIR) + script, m_url, QStringLiteral("secret")});
    QVERIFY(QTest::qWaitFor([&] { return client.state() == QProcess::NotRunning; }, 60'000));
    QVERIFY2(client.exitCode() == 0, client.readAll().constData());
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_http_server.moc"
