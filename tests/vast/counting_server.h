#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <map>

/// A server on loopback that counts whole requests and then does what it is told.
class CountingServer final
{
public:
    enum class Then { Answer, Close, AnswerHalf, Hang, Trickle };

    CountingServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    QUrl url(const QString &path = QStringLiteral("/x")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    void will(Then then, const QByteArray &answer = {})
    {
        m_then = then;
        m_answer = answer;
    }
    int requests() const { return m_requests; }
    int connections() const { return m_connections; }
    QByteArray lastHead() const { return m_lastHead; }
    QByteArray lastBody() const { return m_lastBody; }
    void stop() { m_server.close(); }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &more = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n" + more + "\r\n" + body;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const auto end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.left(end);
        qsizetype length = 0;
        for (const QByteArray &line : head.toLower().split('\n')) {
            if (line.startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (buffer.size() < end + 4 + length)
            return;
        ++m_requests;
        m_lastHead = head;
        m_lastBody = buffer.mid(end + 4, length);
        buffer.clear();
        if (m_then == Then::Answer || m_then == Then::AnswerHalf)
            socket->write(m_answer);
        if (m_then == Then::Trickle)
            trickle(socket, 0);
        if (m_then == Then::Close || m_then == Then::AnswerHalf)
            socket->disconnectFromHost();
    }

    void trickle(QTcpSocket *socket, qsizetype from)
    {
        socket->write(m_answer.mid(from, 50));
        QTimer::singleShot(std::chrono::milliseconds{20}, socket, [this, socket, from] { trickle(socket, from + 50); });
    }

    QTcpServer m_server;
    Then m_then = Then::Answer;
    QByteArray m_answer;
    std::map<QTcpSocket *, QByteArray> m_buffers;
    int m_requests = 0;
    int m_connections = 0;
    QByteArray m_lastHead;
    QByteArray m_lastBody;
};
