#include "vast/calls/change_instance.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

CallRequest changeOne(InstanceId instance, const JsonText &what)
{
    return change("PUT", endpoints::changeInstance(), numbered("/api/v0/instances/", instance.value()), what.toJson());
}

CallRequest changeMany(const std::vector<InstanceId> &instances, const QString &state)
{
    return change("PUT", endpoints::changeInstance(), "/api/v0/instances/",
                  JsonText().add("state", state).addRaw("ids", numberList(instances)).toJson());
}

/// Without a free GPU Vast.ai says no ("Required resources are currently unavailable, state change queued."), with a
/// status that is not known for sure, and keeps the start in its queue all the same.
Call<bool> queuedIsAccepted(CallRequest request)
{
    Call<bool> start = command(std::move(request));
    start.decode = [strict = start.decode](const HttpAnswer &answer) -> Result<bool> {
        Result<bool> result = strict(answer);
        if (!result && result.error().message.contains(QLatin1String("state change queued"), Qt::CaseInsensitive))
            return true;
        return result;
    };
    return start;
}

Call<bool> goneIsDone(CallRequest request)
{
    Call<bool> destroy = command(std::move(request));
    destroy.decode = [strict = destroy.decode](const HttpAnswer &answer) -> Result<bool> {
        Result<bool> result = strict(answer);
        if (!result && result.error().kind == ApiError::Kind::NotFound)
            return true;
        return result;
    };
    return destroy;
}

} // namespace

Call<bool> startInstance(InstanceId instance)
{
    return queuedIsAccepted(changeOne(instance, JsonText().add("state", QStringLiteral("running"))));
}

Call<bool> stopInstance(InstanceId instance)
{
    return command(changeOne(instance, JsonText().add("state", QStringLiteral("stopped"))));
}

Call<bool> labelInstance(InstanceId instance, const QString &label)
{
    return command(changeOne(instance, JsonText().add("label", label)));
}

Call<bool> startInstances(const std::vector<InstanceId> &instances)
{
    return queuedIsAccepted(changeMany(instances, QStringLiteral("running")));
}

Call<bool> stopInstances(const std::vector<InstanceId> &instances)
{
    return command(changeMany(instances, QStringLiteral("stopped")));
}

Call<bool> rebootInstance(InstanceId instance)
{
    return command(change("PUT", endpoints::rebootInstance(), numbered("/api/v0/instances/reboot/", instance.value())));
}

Call<bool> recycleInstance(InstanceId instance)
{
    return command(
        change("PUT", endpoints::recycleInstance(), numbered("/api/v0/instances/recycle/", instance.value())));
}

Call<bool> takeSnapshot(InstanceId instance, const SnapshotOrder &order)
{
    return command(change("POST", endpoints::takeSnapshot(),
                          numbered("/api/v0/instances/take_snapshot/", instance.value()),
                          JsonText()
                              .add("id", instance.value())
                              .add("container_registry", order.registry)
                              .add("personal_repo", order.repository)
                              .add("docker_login_user", order.user)
                              .add("docker_login_pass", QString::fromUtf8(order.password.reveal()))
                              .add("pause", order.pausing ? QStringLiteral("true") : QStringLiteral("false"))
                              .toJson()));
}

Call<bool> destroyInstance(InstanceId instance)
{
    return goneIsDone(change("DELETE", endpoints::destroyInstance(), numbered("/api/v0/instances/", instance.value())));
}

Call<bool> destroyInstances(const std::vector<InstanceId> &instances)
{
    // Here a 404 speaks of one of them, and nobody knows what became of the others.
    return command(change("DELETE", endpoints::destroyInstance(), "/api/v0/instances/",
                          JsonText().addRaw("instance_ids", numberList(instances)).toJson()));
}

} // namespace bursar::vast::calls
