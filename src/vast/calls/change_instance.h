#pragma once

#include "domain/ids.h"
#include "vast/call.h"
#include "vast/secret.h"

namespace bursar::vast {

/// Where a container's image is pushed to.
struct SnapshotOrder
{
    QString registry = QStringLiteral("docker.io");
    QString repository; ///< with its tag
    QString user;
    Secret password; ///< the registry's
    bool pausing = true; ///< the container stands still while its disk is read
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// PUT /api/v0/instances/{id}/ and /api/v0/instances/ · instance_write · 1 s · seen: docs, official client.

/// Success when accepted, even if the start was queued ("state change queued"): it then bills whenever the GPU frees.
Call<bool> startInstance(InstanceId instance);
Call<bool> stopInstance(InstanceId instance);
/// At most 1024 characters here, 256 at creation.
Call<bool> labelInstance(InstanceId instance, const QString &label);
/// One request for all. A single one that is not there refuses the rest.
Call<bool> startInstances(const std::vector<InstanceId> &instances);
Call<bool> stopInstances(const std::vector<InstanceId> &instances);

/// PUT /api/v0/instances/reboot/{id}/ · instance_write · 1 s · seen. Keeps the container's data.
Call<bool> rebootInstance(InstanceId instance);
/// PUT /api/v0/instances/recycle/{id}/ · instance_write · 1 s · seen. Makes the container anew: its data is lost.
Call<bool> recycleInstance(InstanceId instance);

/// POST /api/v0/instances/take_snapshot/{id}/ · instance_write · nothing published · seen: official client. Says only
/// that it was asked for: the image is in the repository minutes later.
Call<bool> takeSnapshot(InstanceId instance, const SnapshotOrder &order);

/// DELETE /api/v0/instances/{id}/ · instance_write · 3 s · seen. Irreversible. Already gone is success.
Call<bool> destroyInstance(InstanceId instance);
/// DELETE /api/v0/instances/ · instance_write · 3 s · seen. An error may leave a part of them destroyed.
Call<bool> destroyInstances(const std::vector<InstanceId> &instances);

} // namespace bursar::vast::calls
