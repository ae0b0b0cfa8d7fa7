#pragma once

#include "domain/ids.h"
#include "vast/call.h"

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

/// DELETE /api/v0/instances/{id}/ · instance_write · 3 s · seen. Irreversible. Already gone is success.
Call<bool> destroyInstance(InstanceId instance);
/// DELETE /api/v0/instances/ · instance_write · 3 s · seen. An error may leave a part of them destroyed.
Call<bool> destroyInstances(const std::vector<InstanceId> &instances);

} // namespace bursar::vast::calls
