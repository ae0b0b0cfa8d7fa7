#include "vast/answer_reader.h"
#include "vast/call_runner.h"
#include "vast/endpoints.h"
#include "vast/json/json_text.h"

// PUT /api/v0/instances/{id}/ with {"state":"running"}, {"state":"stopped"} or {"label":"…"}, scope instance_write, 1
// s. PUT /api/v0/instances/reboot/{id}/ with {}, the same scope and interval. Vast.ai's docs "manage instance", "reboot
// instance"; the official client.

namespace bursar::vast {

namespace {

ApiCall changeCall(InstanceId instance, Priority priority, const JsonText &change)
{
    return {endpoints::changeInstance(),
            Effect::Write,
            priority,
            "PUT",
            "/api/v0/instances/" + QByteArray::number(instance.value()) + '/',
            {},
            change.toJson(),
            false};
}

Result<bool> accepted(const HttpAnswer &answer)
{
    const Result<JsonDocument> document = readAnswer(answer, Effect::Write);
    if (!document)
        return document.failure();
    return true;
}

/// Without a free GPU Vast.ai says no ("Required resources are currently unavailable, state change queued."), with a
/// status that is not known for sure, and keeps the start in its queue all the same.
Result<bool> acceptedOrQueued(const HttpAnswer &answer)
{
    Result<bool> result = accepted(answer);
    if (!result && result.error().message.contains(QLatin1String("state change queued"), Qt::CaseInsensitive))
        return true;
    return result;
}

} // namespace

Client::CallId Client::startInstance(InstanceId instance, Priority priority, Callback<bool> done)
{
    const ApiCall call = changeCall(instance, priority, JsonText().add("state", QStringLiteral("running")));
    return m_runner->run(call, decoding(std::move(done), acceptedOrQueued));
}

Client::CallId Client::stopInstance(InstanceId instance, Priority priority, Callback<bool> done)
{
    const ApiCall call = changeCall(instance, priority, JsonText().add("state", QStringLiteral("stopped")));
    return m_runner->run(call, decoding(std::move(done), accepted));
}

Client::CallId Client::labelInstance(InstanceId instance, const QString &label, Priority priority, Callback<bool> done)
{
    const ApiCall call = changeCall(instance, priority, JsonText().add("label", label));
    return m_runner->run(call, decoding(std::move(done), accepted));
}

Client::CallId Client::rebootInstance(InstanceId instance, Priority priority, Callback<bool> done)
{
    const ApiCall call{endpoints::rebootInstance(),
                       Effect::Write,
                       priority,
                       "PUT",
                       "/api/v0/instances/reboot/" + QByteArray::number(instance.value()) + '/',
                       {},
                       "{}",
                       false};
    return m_runner->run(call, decoding(std::move(done), accepted));
}

} // namespace bursar::vast
