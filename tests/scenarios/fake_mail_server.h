#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <map>
#include <vector>

namespace bursar {

/// A mail server on loopback that takes what it gets, or refuses it. Belongs to the thread of an event loop.
class FakeMailServer final
{
public:
    struct Mail
    {
        QByteArray from;
        QByteArrayList to;
        QByteArray text; ///< as it came over the wire
        /// A header's value, unfolded and decoded as far as ours are encoded.
        QString header(const QByteArray &name) const
        {
            QByteArray head = text.left(text.indexOf("\r\n\r\n"));
            head.replace("\r\n ", "");
            for (const QByteArray &line : head.split('\n')) {
                if (!line.startsWith(QByteArray(name + ": ")))
                    continue;
                QByteArray value;
                QByteArray rest = line.mid(name.size() + 2).trimmed();
                for (qsizetype at = rest.indexOf("=?UTF-8?B?"); at >= 0; at = rest.indexOf("=?UTF-8?B?")) {
                    const qsizetype end = rest.indexOf("?=", at + 10);
                    value += rest.left(at);
                    value += QByteArray::fromBase64(rest.mid(at + 10, end - at - 10));
                    rest = rest.mid(end + 2);
                }
                return QString::fromUtf8(QByteArray(value + rest));
            }
            return {};
        }
        QString body() const
        {
            return QString::fromUtf8(QByteArray::fromBase64(text.mid(text.indexOf("\r\n\r\n") + 4)));
        }
    };

    FakeMailServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    quint16 port() const { return m_server.serverPort(); }
    const std::vector<Mail> &mails() const { return m_mails; }
    QByteArray login() const { return m_login; } ///< user and password as they came, NUL in front of each
    void refuseRecipients(bool refuse) { m_refuses = refuse; }
    void refuseLogin(bool refuse) { m_refusesLogin = refuse; }

private:
    struct Talk
    {
        QByteArray unread;
        Mail mail;
        bool inData = false;
        bool inLogin = false;
    };

    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_talks.emplace(socket, Talk());
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
                m_talks.erase(socket);
                socket->deleteLater();
            });
            socket->write("220 fake ready\r\n");
        }
    }
    void read(QTcpSocket *socket)
    {
        Talk &talk = m_talks.at(socket);
        talk.unread += socket->readAll();
        for (qsizetype end = talk.unread.indexOf("\r\n"); end >= 0; end = talk.unread.indexOf("\r\n")) {
            const QByteArray line = talk.unread.left(end);
            talk.unread.remove(0, end + 2);
            socket->write(answer(talk, line));
        }
    }
    QByteArray answer(Talk &talk, const QByteArray &line)
    {
        if (talk.inData) {
            if (line != ".") {
                talk.mail.text += line + "\r\n";
                return {};
            }
            talk.inData = false;
            m_mails.push_back(std::exchange(talk.mail, {}));
            return "250 taken\r\n";
        }
        if (talk.inLogin || (line.startsWith("AUTH PLAIN") && line.size() > 11)) {
            m_login = QByteArray::fromBase64(talk.inLogin ? line : line.mid(11));
            talk.inLogin = false;
            return m_refusesLogin ? QByteArray("535 no\r\n") : QByteArray("235 welcome\r\n");
        }
        if (line.startsWith("EHLO"))
            return "250-fake\r\n250 AUTH PLAIN\r\n";
        if (line == "AUTH PLAIN") {
            talk.inLogin = true;
            return "334 \r\n";
        }
        if (line.startsWith("MAIL FROM:"))
            talk.mail.from = line.mid(10);
        if (line.startsWith("RCPT TO:")) {
            if (m_refuses)
                return "550 s3cr3tWordOfTheServer\r\n";
            talk.mail.to.append(line.mid(8));
        }
        if (line == "DATA") {
            talk.inData = true;
            return "354 go on\r\n";
        }
        return line == "QUIT" ? QByteArray("221 bye\r\n") : QByteArray("250 ok\r\n");
    }

    QTcpServer m_server;
    std::map<QTcpSocket *, Talk> m_talks;
    std::vector<Mail> m_mails;
    QByteArray m_login;
    bool m_refuses = false;
    bool m_refusesLogin = false;
};

} // namespace bursar
