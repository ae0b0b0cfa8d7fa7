#pragma once

#include "domain/ids.h"
#include "domain/quantity.h"
#include "domain/rates.h"
#include "vast/call.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

/// A volume: it lives on one machine and bills as long as it exists.
struct Volume
{
    qint64 id = 0;
    QString name;
    QString status;
    Gigabytes size;
    MachineId machine;
    HostId host;
    std::optional<HourlyRate> pricePerHour; ///< `storage_total_cost`, for its whole size
    std::optional<Instant> startedAt;
    std::vector<InstanceId> instances; ///< that mount it
};

/// Space for a volume that can be bought.
struct VolumeOffer
{
    qint64 id = 0;
    MachineId machine;
    HostId host;
    Gigabytes space; ///< most that can be bought
    StorageRate storageCost;
    QString country;
    Share reliability;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// GET /api/v0/volumes/?owner=me&type=all_volume · instance_read · 5.5 s · seen: docs, official client.
Call<Rows<Volume>> listVolumes();
/// POST /api/v0/volumes/search/ · instance_read · 5.5 s · seen: docs, official client. Cheapest first.
Call<Rows<VolumeOffer>> searchVolumeOffers(Gigabytes atLeast, std::optional<MachineId> machine, int limit);
/// PUT /api/v0/volumes/ · instance_write · 5.5 s · seen: docs, official client. Sent once; gives the volume's name.
Call<QString> createVolume(qint64 volumeOffer, Gigabytes size, const QString &name);
/// DELETE /api/v0/volumes/?id=N · instance_write · nothing published · seen: docs, official client. Irreversible.
Call<bool> deleteVolume(qint64 volume);

} // namespace bursar::vast::calls
