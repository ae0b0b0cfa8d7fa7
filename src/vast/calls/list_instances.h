#pragma once

#include "domain/instance.h"
#include "vast/call.h"

namespace bursar::vast {

struct InstanceList
{
    std::vector<Instance> instances;
    bool complete = false; ///< all pages came and their number agrees with `total_instances`
    int badRows = 0; ///< rows without a readable number (left out), or with a price or another field that was (kept)
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// GET /api/v1/instances/ · instance_read · 1 s · seen: docs, official client. At most 25 rows a page. The older v0 list
// is being retired and answers some accounts with an empty list: never used.

/// All pages. Not `complete` when a row has no readable number.
Conversation<InstanceList> listInstances();
/// Only instances whose label begins so. A whole rental label (`bursar/team/request`) is filtered at the server, which
/// compares for equality: with a note behind it is then not found; a beginning of a label costs all pages. Never
/// shared with a list that is under way, since that may be older than what is looked for.
Conversation<InstanceList> listInstancesLabelled(const QString &label);

/// GET /api/v0/instances/{id}/?owner=me · instance_read · 2 s · seen: docs, official client. Nothing when Vast.ai says
/// that it does not exist (200 with null or {}, 404 without `auth_error`).
Call<std::optional<Instance>> showInstance(InstanceId instance);

} // namespace bursar::vast::calls
