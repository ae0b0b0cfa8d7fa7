#include "vast/calls/volumes.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

constexpr char path[] = "/api/v0/volumes/";

/// Numbers, or rows with an `id`.
std::vector<InstanceId> instancesIn(const JsonValue &list)
{
    std::vector<InstanceId> result;
    for (const JsonValue &item : list.children()) {
        const std::optional<qint64> number = (item.isObject() ? item["id"] : item).integer();
        if (number && *number > 0)
            result.emplace_back(*number);
    }
    return result;
}

std::optional<Volume> decodeVolume(const JsonValue &row)
{
    RowReader reader(row);
    Volume volume;
    volume.id = reader.number("id");
    if (volume.id <= 0)
        return std::nullopt;
    volume.name = reader.text("volume_name");
    if (volume.name.isEmpty())
        volume.name = reader.text("label");
    volume.status = reader.text("status");
    volume.size = reader.read<Gigabytes>("disk_space").value_or(Gigabytes());
    volume.machine = reader.identifier<MachineId>("machine_id");
    volume.host = reader.identifier<HostId>("host_id");
    volume.pricePerHour = reader.read<HourlyRate>("storage_total_cost");
    volume.startedAt = reader.instant("start_date");
    volume.instances = instancesIn(row["instances"]);
    return volume;
}

std::optional<VolumeOffer> decodeOffer(const JsonValue &row)
{
    RowReader reader(row);
    VolumeOffer offer;
    offer.id = reader.number("id");
    const std::optional<StorageRate> cost = reader.read<StorageRate>("storage_cost");
    if (offer.id <= 0 || !cost)
        return std::nullopt;
    offer.storageCost = *cost;
    offer.machine = reader.identifier<MachineId>("machine_id");
    offer.host = reader.identifier<HostId>("host_id");
    offer.space = reader.read<Gigabytes>("disk_space").value_or(Gigabytes());
    offer.country = countryFrom(reader.text("geolocation"));
    offer.reliability = reader.read<Share>("reliability2").value_or(Share());
    return offer;
}

Read<QString> decodeName(const JsonValue &root)
{
    return root["volume_name"].string().value_or(QString());
}

} // namespace

Call<Rows<Volume>> listVolumes()
{
    return listCall(get(endpoints::listVolumes(), path, {{"owner", "me"}, {"type", "all_volume"}}), "volumes",
                    decodeVolume);
}

Call<Rows<VolumeOffer>> searchVolumeOffers(Gigabytes atLeast, std::optional<MachineId> machine, int limit)
{
    JsonText body;
    body.addRaw("disk_space", JsonText().addFigure("gte", atLeast).toJson());
    if (machine)
        body.addRaw("machine_id", JsonText().add("eq", machine->value()).toJson());
    body.addFigure("allocated_storage", atLeast);
    body.addRaw("order", R"([["storage_cost","asc"]])");
    body.add("limit", qint64{limit});
    CallRequest request = change("POST", endpoints::searchVolumes(), "/api/v0/volumes/search/", body.toJson());
    request.effect = Effect::Read;
    request.shared = true;
    request.maxAnswerBytes = qint64{16} * 1024 * 1024;
    return listCall(std::move(request), "offers", decodeOffer);
}

Call<QString> createVolume(qint64 volumeOffer, Gigabytes size, const QString &name)
{
    return call<QString>(
        change("PUT", endpoints::rentVolume(), path,
               JsonText().add("id", volumeOffer).addFigure("size", size).addGiven("name", name).toJson()),
        decodeName);
}

Call<bool> deleteVolume(qint64 volume)
{
    CallRequest request = change("DELETE", endpoints::deleteVolume(), path);
    request.query.emplace_back("id", QByteArray::number(volume));
    return command(std::move(request));
}

} // namespace bursar::vast::calls
