#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/decoders/instance_decoder.h"
#include "vast/endpoints.h"

// GET /api/v0/instances/{id}/?owner=me, scope instance_read, 2 s. One object under the plural `instances`; for an
// unknown number 200 with null, 200 with {}, or 404. Vast.ai's docs "show instance"; the official client.

namespace bursar::vast {

namespace {

Result<std::optional<Instance>> decode(const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Read);
    if (!document) {
        if (document.error().kind == ApiError::Kind::NotFound)
            return std::optional<Instance>();
        return document.failure();
    }
    const JsonValue &root = document->root();
    const JsonValue &found = root["instances"];
    const bool isEmptyObject = root.isObject() && root.children().empty();
    if (isEmptyObject || found.type() == JsonValue::Type::Null || (found.isObject() && found.children().empty()))
        return std::optional<Instance>();
    const JsonValue &row = found.isArray() && found.children().size() == 1 ? found.children().front() : found;
    const std::optional<DecodedInstance> decoded = decodeInstance(row);
    if (!decoded)
        return Unexpected{unexpectedShape(answer, Effect::Read, QStringLiteral("$.instances.id cannot be read"))};
    return std::optional(decoded->instance);
}

} // namespace

Client::CallId Client::showInstance(InstanceId instance, Priority priority, Callback<std::optional<Instance>> done)
{
    ApiCall call{endpoints::showInstance(),
                 Effect::Read,
                 priority,
                 "GET",
                 "/api/v0/instances/" + QByteArray::number(instance.value()) + '/',
                 {{"owner", "me"}},
                 {},
                 true};
    return m_runner->run(call, decoding(std::move(done), decode));
}

} // namespace bursar::vast
