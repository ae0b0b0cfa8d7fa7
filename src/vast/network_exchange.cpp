#include "vast/network_exchange.h"

#include <QNetworkInterface>

#include <algorithm>
#include <limits>

namespace bursar::vast {

namespace {

/// Something beside this machine itself could be reached.
bool hasNetwork()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !each.addressEntries().isEmpty();
    });
}

} // namespace

NetworkExchange::NetworkExchange(QNetworkReply *reply, OneShotBody *body, Duration timeout, qint64 maxAnswerBytes,
                                 QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_body(body)
    , m_maxAnswerBytes(maxAnswerBytes)
{
    reply->setParent(this);
    if (body)
        body->setParent(reply);
    connect(reply, &QNetworkReply::readyRead, this, &NetworkExchange::readMore);
    connect(reply, &QNetworkReply::finished, this, &NetworkExchange::finish);
    // Own timer: QNetworkRequest's transfer time-out cannot be told from an abort of ours.
    connect(&m_timer, &QTimer::timeout, this, [this] { stop(Stop::TimedOut); });
    m_timer.setSingleShot(true);
    m_timer.start(std::min(timeout, Duration{std::numeric_limits<int>::max()}));
}

void NetworkExchange::abort()
{
    stop(Stop::Aborted);
}

void NetworkExchange::stop(Stop why)
{
    if (m_reply->isFinished() || m_stop != Stop::None)
        return;
    m_stop = why;
    m_reply->abort(); // emits finished from inside
}

void NetworkExchange::readMore()
{
    if (m_stop != Stop::None)
        return;
    takeWhatCame();
    if (m_received.size() > m_maxAnswerBytes)
        stop(Stop::TooLong);
}

/// At most a byte more than is allowed: what is compressed grows as it is read.
void NetworkExchange::takeWhatCame()
{
    m_received += m_reply->read(std::max<qint64>(0, m_maxAnswerBytes + 1 - m_received.size()));
}

void NetworkExchange::finish()
{
    m_timer.stop();
    if (m_stop == Stop::None) {
        takeWhatCame();
        if (m_received.size() > m_maxAnswerBytes)
            m_stop = Stop::TooLong;
    }
    if (!m_finished)
        return;
    const auto finished = std::exchange(m_finished, nullptr);
    if (m_stop == Stop::None && hasWholeAnswer())
        finished(answer());
    else
        finished(Unexpected{failure()});
}

bool NetworkExchange::hasWholeAnswer() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    // From 201 on Qt only repeats what the HTTP status says, but for these three, which mean that there is no answer.
    const bool speaksOfStatus = error >= QNetworkReply::ContentAccessDenied
        && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolUnknownError
        && error != QNetworkReply::ProtocolFailure;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A good status with an error: what came could not be decompressed, or grew too much.
    const bool isGoodStatus = status >= 200 && status < 300;
    if (error != QNetworkReply::NoError && (!speaksOfStatus || isGoodStatus))
        return false;
    const QByteArray length = m_reply->rawHeader("Content-Length");
    // Qt forgets a cut answer when the status is an error as well. A compressed length cannot be compared.
    const bool cut =
        !length.isEmpty() && !m_reply->hasRawHeader("Content-Encoding") && length.toLongLong() > m_received.size();
    return status >= 200 && !cut;
}

TransportFailure NetworkExchange::failure() const
{
    using Kind = TransportFailure::Kind;
    if (m_stop == Stop::Aborted)
        return {Kind::Aborted, QStringLiteral("The call was taken back.")};
    if (m_stop == Stop::TimedOut)
        return {Kind::NoAnswer, QStringLiteral("No answer came in time.")};
    if (m_stop == Stop::TooLong)
        return {Kind::NoAnswer, QStringLiteral("The answer is longer than allowed.")};
    const bool untouched = !m_body || !m_body->wasTouched();
    const QString host = m_reply->url().host();
    const QString place = m_reply->url().authority().section(u'@', -1);
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return {untouched ? Kind::Refused : Kind::NoAnswer,
                QStringLiteral("Nothing listens at %1: the address is wrong, or what runs there is down.").arg(place)};
    case QNetworkReply::HostNotFoundError:
        return {untouched ? Kind::NotSent : Kind::NoAnswer,
                hasNetwork() ? QStringLiteral("Nobody knows a computer named %1: the address is wrong.").arg(host)
                             : QStringLiteral("This machine has no network.")};
    case QNetworkReply::SslHandshakeFailedError:
        return {untouched ? Kind::NotSent : Kind::NoAnswer,
                QStringLiteral("%1 cannot prove that it is who it says. The address is wrong, or this machine's clock "
                               "is: certificates hold for a time.")
                    .arg(host)};
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // Also on a connection that was open before: what was read from the body may have arrived.
        return {untouched ? Kind::NotSent : Kind::NoAnswer,
                hasNetwork() ? m_reply->errorString() : QStringLiteral("This machine has no network.")};
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::RemoteHostClosedError:
        return {Kind::NoAnswer, QStringLiteral("The connection was cut before the whole answer came.")};
    default:
        return {Kind::NoAnswer, QStringLiteral("The answer could not be read.")};
    }
}

HttpAnswer NetworkExchange::answer() const
{
    HttpAnswer result;
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs())
        result.headers.append({header.first.toLower(), header.second});
    result.body = m_received;
    return result;
}

} // namespace bursar::vast
