#include "vast/calls/update_instance.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

Call<bool> updateInstance(InstanceId instance, const InstanceUpdate &update)
{
    JsonText body;
    body.add("id", instance.value());
    if (update.templateId > 0)
        body.add("template_id", update.templateId);
    body.addGiven("template_hash_id", update.templateHash);
    body.addGiven("image", update.image);
    if (!update.arguments.isEmpty())
        body.addRaw("args", jsonList(update.arguments));
    if (!update.environment.empty())
        body.addRaw("env", toJson(update.environment));
    body.addGiven("onstart", update.onStart);
    return command(change("PUT", endpoints::updateInstance(),
                          numbered("/api/v0/instances/update_template/", instance.value()), body.toJson()));
}

} // namespace bursar::vast::calls
