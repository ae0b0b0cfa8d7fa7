#include "sample/direct_rental.h"

#include "sample/sample_marketplace.h"

namespace bursar::sample {

void rentDirectly(vast::Transport &transport, OfferId offer, std::function<void(Expected<bool>)> done)
{
    vast::HttpRequest request;
    request.method = "PUT";
    request.url = QUrl(QStringLiteral("https://sample.invalid/api/v0/asks/%1/").arg(offer.toString()));
    request.headers = {{"Authorization", "Bearer " + sampleKey()}, {"Content-Type", "application/json"}};
    request.body = R"({"client_id":"me","image":"ubuntu:22.04","disk":12,"cancel_unavail":true})";
    transport.send(std::move(request),
                   [done = std::move(done)](const Expected<vast::HttpAnswer, vast::TransportFailure> &answer) {
                       done(answer && answer->status == 200);
                   });
}

} // namespace bursar::sample
