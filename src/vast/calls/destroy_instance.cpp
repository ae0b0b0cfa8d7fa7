#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/endpoints.h"

// DELETE /api/v0/instances/{id}/ with {}, scope instance_write, 3 s. Irreversible. A 404 that does not speak of the key
// means that it is gone already. Vast.ai's docs "destroy instance"; the official client.

namespace bursar::vast {

namespace {

Result<bool> decode(const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Write);
    if (!document && document.error().kind != ApiError::Kind::NotFound)
        return document.failure();
    return true;
}

} // namespace

Client::CallId Client::destroyInstance(InstanceId instance, Priority priority, Callback<bool> done)
{
    const ApiCall call{endpoints::destroyInstance(),
                       Effect::Write,
                       priority,
                       "DELETE",
                       "/api/v0/instances/" + QByteArray::number(instance.value()) + '/',
                       {},
                       "{}",
                       false};
    return m_runner->run(call, decoding(std::move(done), decode));
}

} // namespace bursar::vast
