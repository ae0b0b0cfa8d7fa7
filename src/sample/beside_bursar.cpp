#include "sample/beside_bursar.h"

#include "sample/sample_marketplace.h"

namespace bursar::sample {

namespace {

void send(vast::Transport &transport, const QByteArray &method, const QString &path, const QByteArray &body,
          std::function<void(Expected<bool>)> done)
{
    vast::HttpRequest request;
    request.method = method;
    request.url = QUrl(QStringLiteral("https://sample.invalid") + path);
    request.headers = {{"Authorization", "Bearer " + sampleKey()}, {"Content-Type", "application/json"}};
    request.body = body;
    transport.send(std::move(request),
                   [done = std::move(done)](const Expected<vast::HttpAnswer, vast::TransportFailure> &answer) {
                       done(answer && answer->status == 200);
                   });
}

} // namespace

void rentDirectly(vast::Transport &transport, OfferId offer, std::function<void(Expected<bool>)> done)
{
    send(transport, "PUT", QStringLiteral("/api/v0/asks/%1/").arg(offer.toString()),
         R"({"client_id":"me","image":"ubuntu:22.04","disk":12,"cancel_unavail":true})", std::move(done));
}

void askForMore(vast::Transport &transport, std::function<void(Expected<bool>)> done)
{
    send(transport, "POST", QStringLiteral("/simulator/faults"), R"({"kind":"price-increase"})", std::move(done));
}

} // namespace bursar::sample
