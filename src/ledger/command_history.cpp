#include "ledger/command_history.h"

#include "ledger/request_store.h"
#include "ledger/row.h"

namespace bursar::ledger {

Expected<std::vector<Request>> commandsOn(Database &database, const InstanceId &instance)
{
    const auto ids = collect<RequestId>(
        database, QStringLiteral("SELECT id FROM requests WHERE instance = ? AND kind = ? ORDER BY created_at, id"),
        {stored(instance), toString(RequestKind::Command)}, [](Row &row) { return row.id<RequestId>(); });
    if (!ids)
        return ids.failure();
    const RequestStore store(database);
    std::vector<Request> commands;
    for (const RequestId &id : *ids) {
        const auto request = store.byId(id);
        if (!request)
            return request.failure();
        if (*request)
            commands.push_back(**request);
    }
    return commands;
}

} // namespace bursar::ledger
