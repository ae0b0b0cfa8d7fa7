#include "ledger/load_store.h"

#include "ledger/row.h"

#include <algorithm>

namespace bursar::ledger {

namespace {

constexpr std::chrono::minutes step{10};
constexpr std::chrono::hours kept{24};

} // namespace

LoadStore::LoadStore(Database &database)
    : m_database(database)
{
}

Expected<void> LoadStore::note(const std::vector<InstanceLoad> &seen)
{
    if (seen.empty())
        return {};
    for (const InstanceLoad &load : seen) {
        const Instant begin = load.at - load.at.time_since_epoch() % step;
        const auto noted =
            m_database.execute(QStringLiteral("INSERT INTO instance_load (instance, at, percent) VALUES (?, ?, ?) "
                                              "ON CONFLICT (instance, at) DO UPDATE SET percent = excluded.percent "
                                              "WHERE excluded.percent > instance_load.percent"),
                               {stored(load.instance), stored(begin), load.percent});
        if (!noted)
            return noted;
    }
    const Instant latest = std::ranges::max(seen, {}, &InstanceLoad::at).at;
    return m_database.execute(QStringLiteral("DELETE FROM instance_load WHERE at < ?"), {stored(latest - kept)});
}

Expected<std::vector<InstanceLoad>> LoadStore::of(InstanceId instance) const
{
    return collect<InstanceLoad>(m_database,
                                 QStringLiteral("SELECT at, percent FROM instance_load WHERE instance = ? ORDER BY at"),
                                 {stored(instance)}, [instance](Row &row) {
                                     InstanceLoad load{instance, {}, 0};
                                     load.at = row.instant();
                                     load.percent = row.count();
                                     return load;
                                 });
}

} // namespace bursar::ledger
