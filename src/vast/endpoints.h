#pragma once

#include "vast/request_queue.h"

namespace bursar::vast::endpoints {

// Minimum intervals as Vast.ai publishes them ("x-rate-limit" of each page of its API reference, and "Rate limits and
// errors"); the unit is not stated, seconds are the safe reading. Vast.ai says that its real thresholds are not public:
// the queue starts from these and learns from refusals. Where nothing is published stands a second.

using namespace std::chrono_literals;

inline Endpoint searchOffers()
{
    return {QStringLiteral("search offers"), 6000ms, {}};
}
inline Endpoint createInstance()
{
    return {QStringLiteral("create instance"), 4500ms, 12000ms};
}
inline Endpoint listInstances()
{
    return {QStringLiteral("list instances"), 1000ms, {}};
}
inline Endpoint showInstance()
{
    return {QStringLiteral("show instance"), 2000ms, {}};
}
/// Start, stop and label are one route.
inline Endpoint changeInstance()
{
    return {QStringLiteral("change instance"), 1000ms, {}};
}
inline Endpoint rebootInstance()
{
    return {QStringLiteral("reboot instance"), 1000ms, {}};
}
inline Endpoint destroyInstance()
{
    return {QStringLiteral("destroy instance"), 3000ms, {}};
}
inline Endpoint requestLogs()
{
    return {QStringLiteral("request logs"), 1000ms, {}};
}
/// The second host, which keeps the file; the official client asks every 0.3 s.
inline Endpoint logFile()
{
    return {QStringLiteral("log file"), 300ms, {}};
}
inline Endpoint listCharges()
{
    return {QStringLiteral("charges"), 1000ms, {}};
}
inline Endpoint currentUser()
{
    return {QStringLiteral("current user"), 1000ms, {}};
}

} // namespace bursar::vast::endpoints
