#include "vast/calls/instance_figures.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

Call<RawAnswer> instanceFilters()
{
    return rawCall(get(endpoints::instanceFigures(), "/api/v0/instances/filters/"));
}

Call<RawAnswer> instanceCount()
{
    return rawCall(get(endpoints::instanceFigures(), "/api/v0/instances/count/"));
}

Call<RawAnswer> counts()
{
    return rawCall(get(endpoints::instanceFigures(), "/api/v1/counts/"));
}

Call<RawAnswer> instancesLite()
{
    return rawCall(get(endpoints::instanceFigures(), "/api/v1/instances/lite/"));
}

} // namespace bursar::vast::calls
