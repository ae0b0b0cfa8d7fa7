#pragma once

#include "simulator/route_table.h"

namespace bursar::simulator {

/// The permission that a route needs, as Vast.ai's own list of routes has it, and the route's name in a key's
/// permissions (`api.instance.request_logs`; two names are published, the others are made by the same rule).
struct Scope
{
    QString category; ///< empty: none needed
    QString endpoint;
};
Scope scopeOf(const QByteArray &method, const QString &pattern);

/// Whether a key with these permissions (`{"api":{…}}`) may make the call: its category is there, and if the category
/// is narrowed, its endpoint is, with arguments within the bounds.
bool allows(const QJsonObject &permissions, const Scope &scope, const ApiCall &call);

} // namespace bursar::simulator
