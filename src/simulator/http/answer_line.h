#pragma once

#include "simulator/api_message.h"

#include <QObject>

#include <deque>

class QTcpSocket;

namespace bursar::simulator {

/// Writes the answers of one connection in the order of their requests, each when it is due. A child of the socket:
/// when the client leaves, what waits is dropped.
class AnswerLine final : public QObject
{
    Q_OBJECT
public:
    explicit AnswerLine(QTcpSocket *socket);
    /// The line of that connection, made when it has none.
    static AnswerLine *of(QTcpSocket *socket);

    /// `now` goes into the Date header. `closes`: the client wants the connection closed afterwards.
    void append(const ApiAnswer &answer, Instant now, bool withBody, bool closes);

private:
    struct Waiting
    {
        QByteArray bytes;
        ApiAnswer::Delivery delivery = ApiAnswer::Delivery::Normal;
        Duration delay{0};
        bool closes = false;
    };
    void next();
    void write(const Waiting &answer);

    QTcpSocket *m_socket;
    std::deque<Waiting> m_waiting;
    bool m_busy = false;
};

} // namespace bursar::simulator
