#pragma once

#include "vast/one_shot_body.h"
#include "vast/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace bursar::vast {

/// One request on its way: its time limit, its size limit, and what its end means. Owns the reply and the body.
class NetworkExchange final : public QObject
{
    Q_OBJECT
public:
    using Outcome = Expected<HttpAnswer, TransportFailure>;

    /// `body` is null for requests without one. The time limit counts from now.
    NetworkExchange(QNetworkReply *reply, OneShotBody *body, Duration timeout, qint64 maxAnswerBytes, QObject *parent);

    void whenFinished(std::function<void(Outcome)> finished) { m_finished = std::move(finished); }
    /// Ends with Aborted.
    void abort();

private:
    enum class Stop { None, TimedOut, TooLong, Aborted };

    void stop(Stop why);
    void readMore();
    void takeWhatCame();
    void finish();
    bool hasWholeAnswer() const;
    TransportFailure failure() const;
    HttpAnswer answer() const;

    QNetworkReply *m_reply;
    OneShotBody *m_body;
    QTimer m_timer;
    qint64 m_maxAnswerBytes;
    QByteArray m_received;
    Stop m_stop = Stop::None;
    std::function<void(Outcome)> m_finished;
};

} // namespace bursar::vast
