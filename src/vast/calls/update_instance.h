#pragma once

#include "vast/calls/create_instance.h"

namespace bursar::vast {

/// What to change about a container; what is empty stays. Takes effect when the instance is recycled (inferred).
struct InstanceUpdate
{
    qint64 templateId = 0;
    QString templateHash;
    QString image;
    QStringList arguments;
    std::vector<EnvironmentEntry> environment;
    QString onStart;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// PUT /api/v0/instances/update_template/{id}/ · instance_write · nothing published · seen: official client.
Call<bool> updateInstance(InstanceId instance, const InstanceUpdate &update);

} // namespace bursar::vast::calls
