#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/endpoints.h"
#include "vast/json/json_text.h"

// PUT /api/v0/asks/{offer}/, scope instance_write, 4.5 s with a penalty of 12 s. Not idempotent: Vast.ai knows no
// idempotency key, each success rents. Vast.ai's docs "create instance"; body as the official client sends it.

namespace bursar::vast {

namespace {

QByteArray bodyOf(const NewInstance &wish)
{
    JsonText body;
    body.add("client_id", QStringLiteral("me"));
    body.add("image", wish.image);
    body.addRaw("disk", wish.disk.toString().toLatin1());
    body.add("label", wish.label);
    body.add("runtype", QStringLiteral("ssh"));
    if (!wish.onStart.isEmpty())
        body.add("onstart", wish.onStart);
    // No `price`: with one it would be a bid. Fail at once instead of queueing a start that bills hours later.
    body.add("cancel_unavail", true);
    body.add("target_state", QStringLiteral("running"));
    return body.toJson();
}

Result<CreatedInstance> decode(const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Write);
    if (!document)
        return document.failure(); // with the contract, if a refusal rented all the same
    const qint64 contract = document->root()["new_contract"].integer().value_or(0);
    if (contract <= 0)
        return Unexpected{unexpectedShape(answer, Effect::Write, QStringLiteral("$.new_contract is missing"))};
    return CreatedInstance{InstanceId(contract)};
}

} // namespace

Client::CallId Client::createInstance(OfferId offer, const NewInstance &wish, Priority priority,
                                      Callback<CreatedInstance> done)
{
    const ApiCall call{endpoints::createInstance(),
                       Effect::Write,
                       priority,
                       "PUT",
                       "/api/v0/asks/" + QByteArray::number(offer.value()) + '/',
                       {},
                       bodyOf(wish),
                       false};
    return m_runner->run(call, decoding(std::move(done), decode));
}

} // namespace bursar::vast
