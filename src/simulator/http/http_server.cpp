#include "simulator/http/http_server.h"

#include "simulator/http/answer_line.h"

#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace bursar::simulator {

namespace {

QByteArray methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "UNKNOWN";
    }
}

ApiRequest valueOf(const QHttpServerRequest &request)
{
    QByteArray target = request.url().path(QUrl::FullyEncoded).toLatin1();
    if (request.url().hasQuery())
        target += '?' + request.url().query(QUrl::FullyEncoded).toLatin1();
    ApiRequest value = ApiRequest::fromTarget(methodOf(request), target);
    const auto headers = request.headers();
    for (const auto &[name, content] : headers)
        value.headers[name.toLower()] = content;
    value.body = request.body();
    value.clientAddress = request.remoteAddress().toString();
    return value;
}

} // namespace

HttpServer::HttpServer(Marketplace &market, Api &api, SpeedClock &clock, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_market(market)
    , m_api(api)
    , m_clock(clock)
{
    m_api.setClock(m_clock.speedText(), true);
}

Expected<quint16> HttpServer::open(quint16 port)
{
    auto *listener = new QTcpServer(this);
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        return Unexpected<Error>{
            {Error::Kind::Environment,
             QStringLiteral("port_in_use"),
             QStringLiteral("The simulator cannot listen on 127.0.0.1:%1: %2.").arg(port).arg(listener->errorString()),
             QStringLiteral("Choose another port, or 0 for any free one."),
             {}}};
    }
    bind(listener);
    return listener->serverPort();
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const ApiRequest value = valueOf(request);
    m_market.advanceTo(m_clock.now());
    const ApiAnswer answer = m_api.answer(value);
    m_clock.moveOn(answer.clockAdvance);
    const bool closes = value.header("connection").toLower() == "close";
    AnswerLine::of(socket)->append(answer, m_market.now(), value.method != "HEAD", closes);
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort(); // handleRequest takes everything
}

} // namespace bursar::simulator
