#include "vast/network_transport.h"

#include "vast/network_exchange.h"

#include <QHostAddress>
#include <QMetaObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <map>

namespace bursar::vast {

namespace {

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setDecompressedSafetyCheckThreshold(request.maxAnswerBytes);
    result.setRawHeader("User-Agent", QByteArrayLiteral("bursar/" BURSAR_VERSION));
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

} // namespace

class NetworkTransport::Private final : public QObject
{
public:
    Private() { m_loopbackManager.setProxy(QNetworkProxy::NoProxy); }

    SendId send(const HttpRequest &request, Done done)
    {
        const SendId id = ++m_lastId;
        m_waiting.emplace(id, std::move(done));
        const bool needsBody = request.method != "GET";
        if (!isAllowed(request.url)) {
            finishLater(id,
                        Unexpected{TransportFailure{TransportFailure::Kind::NotSent,
                                                    QStringLiteral("Only https addresses are called.")}});
        } else if (needsBody && request.body.isEmpty()) {
            finishLater(id,
                        Unexpected{TransportFailure{TransportFailure::Kind::NotSent,
                                                    QStringLiteral("A call that changes something needs a body.")}});
        } else {
            start(id, request, needsBody);
        }
        return id;
    }

    void abort(SendId id)
    {
        if (const auto found = m_exchanges.find(id); found != m_exchanges.end())
            found->second->abort();
    }

private:
    void start(SendId id, const HttpRequest &request, bool needsBody)
    {
        QNetworkAccessManager &manager = isLoopback(request.url) ? m_loopbackManager : m_manager;
        QNetworkRequest outgoing = networkRequest(request);
        OneShotBody *body = nullptr;
        QNetworkReply *reply = nullptr;
        if (needsBody) {
            body = new OneShotBody(request.body, this);
            outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
            reply = manager.sendCustomRequest(outgoing, request.method, body);
        } else {
            reply = manager.get(outgoing);
        }
        auto exchange =
            std::make_unique<NetworkExchange>(reply, body, request.timeout, request.maxAnswerBytes, nullptr);
        exchange->whenFinished([this, id](NetworkExchange::Outcome outcome) { finishLater(id, std::move(outcome)); });
        m_exchanges.emplace(id, std::move(exchange));
    }

    /// Through the event loop, so that nobody is called back from inside send() or abort().
    void finishLater(SendId id, NetworkExchange::Outcome outcome)
    {
        QMetaObject::invokeMethod(
            this, [this, id, outcome = std::move(outcome)] { finish(id, outcome); }, Qt::QueuedConnection);
    }

    void finish(SendId id, const NetworkExchange::Outcome &outcome)
    {
        auto waiting = m_waiting.extract(id);
        m_exchanges.erase(id);
        if (!waiting.empty())
            waiting.mapped()(outcome); // last: it may destroy the transport
    }

    QNetworkAccessManager m_manager;
    QNetworkAccessManager m_loopbackManager; ///< a proxy has no business between two programs of one machine
    SendId m_lastId = 0;
    std::map<SendId, Done> m_waiting;
    std::map<SendId, std::unique_ptr<NetworkExchange>> m_exchanges; ///< dies before the managers
};

NetworkTransport::NetworkTransport()
    : d(std::make_unique<Private>())
{
}

NetworkTransport::~NetworkTransport() = default;

Transport::SendId NetworkTransport::send(HttpRequest request, Done done)
{
    return d->send(request, std::move(done));
}

void NetworkTransport::abort(SendId id)
{
    d->abort(id);
}

bool NetworkTransport::isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool NetworkTransport::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

} // namespace bursar::vast
