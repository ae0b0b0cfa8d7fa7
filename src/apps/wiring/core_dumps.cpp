#include "apps/wiring/core_dumps.h"

#include <QtGlobal>

#include <sys/resource.h>

namespace bursar::apps {

void forbidCoreDumps()
{
    if (qEnvironmentVariableIsSet("BURSAR_CORE_DUMPS"))
        return;
    const rlimit none{0, 0}; // systemd-coredump obeys it, too
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace bursar::apps
