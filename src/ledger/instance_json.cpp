#include "ledger/instance_json.h"

namespace bursar::ledger {

namespace {

QJsonValue optional(const std::optional<Gigabytes> &amount)
{
    return amount ? QJsonValue(amount->thousandths()) : QJsonValue();
}

QJsonValue optional(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(static_cast<qint64>(toMillis(*instant))) : QJsonValue();
}

std::optional<Gigabytes> gigabytesFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Gigabytes::fromThousandths(value.toInteger())) : std::nullopt;
}

std::optional<Instant> instantFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(instantFromMillis(value.toInteger())) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Instance &instance)
{
    return {{QStringLiteral("id"), instance.id.value()},
            {QStringLiteral("machine"), instance.machineId.value()},
            {QStringLiteral("host"), instance.hostId.value()},
            {QStringLiteral("label"), instance.label},
            {QStringLiteral("gpu_name"), instance.gpuName},
            {QStringLiteral("num_gpus"), instance.numGpus},
            {QStringLiteral("gpu_ram_mb"), instance.gpuRamMb},
            {QStringLiteral("is_bid"), instance.isBid},
            {QStringLiteral("price_per_hour"), instance.pricePerHour.nanos()},
            {QStringLiteral("storage_cost"), instance.storageCost.nanos()},
            {QStringLiteral("disk"), instance.disk.thousandths()},
            {QStringLiteral("up_cost"), instance.upCost.nanos()},
            {QStringLiteral("down_cost"), instance.downCost.nanos()},
            {QStringLiteral("up_billed"), optional(instance.upBilled)},
            {QStringLiteral("down_billed"), optional(instance.downBilled)},
            {QStringLiteral("started_at"), optional(instance.startedAt)},
            {QStringLiteral("ends_at"), optional(instance.endsAt)},
            {QStringLiteral("actual_status"), instance.actualStatus},
            {QStringLiteral("intended_status"), instance.intendedStatus},
            {QStringLiteral("current_state"), instance.currentState},
            {QStringLiteral("next_state"), instance.nextState},
            {QStringLiteral("status_message"), instance.statusMessage},
            {QStringLiteral("image"), instance.image},
            {QStringLiteral("ssh_host"), instance.sshHost},
            {QStringLiteral("ssh_port"), instance.sshPort},
            {QStringLiteral("jupyter_port"), instance.jupyterPort},
            {QStringLiteral("gpu_memory_used"), optional(instance.gpuMemoryUsed)},
            {QStringLiteral("memory_used"), optional(instance.memoryUsed)},
            {QStringLiteral("country"), instance.country},
            {QStringLiteral("location"), instance.location},
            {QStringLiteral("reliability"), instance.reliability.millionths()},
            {QStringLiteral("gpu_util"), instance.gpuUtilPercent ? QJsonValue(*instance.gpuUtilPercent) : QJsonValue()},
            {QStringLiteral("verified"), instance.verified},
            {QStringLiteral("most_discount"), instance.mostDiscount.millionths()},
            {QStringLiteral("prepaid"), instance.prepaid}};
}

Instance instanceFromJson(const QJsonObject &json)
{
    const auto number = [&json](const QString &name) { return json.value(name).toInteger(); };
    const auto count = [&json](const QString &name) { return json.value(name).toInt(); };
    const auto text = [&json](const QString &name) { return json.value(name).toString(); };
    Instance instance;
    instance.id = InstanceId(number(QStringLiteral("id")));
    instance.machineId = MachineId(number(QStringLiteral("machine")));
    instance.hostId = HostId(number(QStringLiteral("host")));
    instance.label = text(QStringLiteral("label"));
    instance.gpuName = text(QStringLiteral("gpu_name"));
    instance.numGpus = count(QStringLiteral("num_gpus"));
    instance.gpuRamMb = count(QStringLiteral("gpu_ram_mb"));
    instance.isBid = json.value(QStringLiteral("is_bid")).toBool();
    instance.pricePerHour = HourlyRate::fromNanos(number(QStringLiteral("price_per_hour")));
    instance.storageCost = StorageRate::fromNanos(number(QStringLiteral("storage_cost")));
    instance.disk = Gigabytes::fromThousandths(number(QStringLiteral("disk")));
    instance.upCost = TrafficRate::fromNanos(number(QStringLiteral("up_cost")));
    instance.downCost = TrafficRate::fromNanos(number(QStringLiteral("down_cost")));
    instance.upBilled = gigabytesFrom(json.value(QStringLiteral("up_billed")));
    instance.downBilled = gigabytesFrom(json.value(QStringLiteral("down_billed")));
    instance.startedAt = instantFrom(json.value(QStringLiteral("started_at")));
    instance.endsAt = instantFrom(json.value(QStringLiteral("ends_at")));
    instance.actualStatus = text(QStringLiteral("actual_status"));
    instance.intendedStatus = text(QStringLiteral("intended_status"));
    instance.currentState = text(QStringLiteral("current_state"));
    instance.nextState = text(QStringLiteral("next_state"));
    instance.statusMessage = text(QStringLiteral("status_message"));
    instance.image = text(QStringLiteral("image"));
    instance.sshHost = text(QStringLiteral("ssh_host"));
    instance.sshPort = count(QStringLiteral("ssh_port"));
    instance.jupyterPort = count(QStringLiteral("jupyter_port"));
    instance.gpuMemoryUsed = gigabytesFrom(json.value(QStringLiteral("gpu_memory_used")));
    instance.memoryUsed = gigabytesFrom(json.value(QStringLiteral("memory_used")));
    instance.country = text(QStringLiteral("country"));
    instance.location = text(QStringLiteral("location"));
    instance.reliability = Share::fromMillionths(number(QStringLiteral("reliability")));
    if (const QJsonValue use = json.value(QStringLiteral("gpu_util")); use.isDouble())
        instance.gpuUtilPercent = use.toInt();
    instance.verified = json.value(QStringLiteral("verified")).toBool();
    instance.mostDiscount = Share::fromMillionths(number(QStringLiteral("most_discount")));
    instance.prepaid = json.value(QStringLiteral("prepaid")).toBool();
    return instance;
}

} // namespace bursar::ledger
