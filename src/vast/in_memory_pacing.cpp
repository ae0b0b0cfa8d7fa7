#include "vast/in_memory_pacing.h"

namespace bursar::vast {

std::optional<PacingMemory::Entry> InMemoryPacing::load(const QString &endpoint)
{
    const auto found = m_entries.find(endpoint);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second);
}

bool InMemoryPacing::exchange(const QString &endpoint, const std::optional<Entry> &expected, const Entry &next)
{
    if (load(endpoint) != expected)
        return false;
    m_entries[endpoint] = next;
    return true;
}

bool InMemoryPacing::exchangeSearchRows(const std::optional<SearchRows> &expected, const SearchRows &next)
{
    if (m_rows != expected)
        return false;
    m_rows = next;
    return true;
}

} // namespace bursar::vast
