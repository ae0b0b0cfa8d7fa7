#include "simulator/http/answer_line.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

namespace bursar::simulator {

namespace {

QByteArray httpDate(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QByteArray headOf(const ApiAnswer &answer, Instant now, bool closes)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    head += "Server: nginx\r\nDate: " + httpDate(now + answer.clockSkew) + "\r\n";
    head += "Content-Type: " + answer.contentType + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
        + "\r\n";
    head += closes ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace

AnswerLine::AnswerLine(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
}

AnswerLine *AnswerLine::of(QTcpSocket *socket)
{
    auto *line = socket->findChild<AnswerLine *>(QString(), Qt::FindDirectChildrenOnly);
    return line == nullptr ? new AnswerLine(socket) : line;
}

void AnswerLine::append(const ApiAnswer &answer, Instant now, bool withBody, bool closes)
{
    const bool half = answer.delivery == ApiAnswer::Delivery::Half;
    Waiting waiting{headOf(answer, now, closes || half), answer.delivery, answer.delay, closes};
    if (withBody)
        waiting.bytes += half ? answer.body.left(answer.body.size() / 2) : answer.body;
    m_waiting.push_back(std::move(waiting));
    next();
}

void AnswerLine::next()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    QTimer::singleShot(m_waiting.front().delay, Qt::PreciseTimer, this, [this] {
        const Waiting answer = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = answer.delivery == ApiAnswer::Delivery::Never; // then nothing follows, either
        write(answer);
        next();
    });
}

void AnswerLine::write(const Waiting &answer)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (answer.delivery) {
    case ApiAnswer::Delivery::Never:
        break;
    case ApiAnswer::Delivery::Cut:
        m_socket->abort();
        break;
    case ApiAnswer::Delivery::Half:
        m_socket->write(answer.bytes);
        m_socket->disconnectFromHost();
        break;
    case ApiAnswer::Delivery::Normal:
        m_socket->write(answer.bytes);
        if (answer.closes)
            m_socket->disconnectFromHost();
    }
}

} // namespace bursar::simulator
