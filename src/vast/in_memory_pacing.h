#pragma once

#include "vast/pacing_memory.h"

namespace bursar::vast {

/// A memory that lasts as long as the program: for tests, and for a process that is alone with its key.
class InMemoryPacing final : public PacingMemory
{
public:
    std::optional<Entry> load(const QString &endpoint) override;
    bool exchange(const QString &endpoint, const std::optional<Entry> &expected, const Entry &next) override;
    std::map<QString, Entry> all() override { return m_entries; }
    std::optional<SearchRows> loadSearchRows() override { return m_rows; }
    bool exchangeSearchRows(const std::optional<SearchRows> &expected, const SearchRows &next) override;

private:
    std::map<QString, Entry> m_entries;
    std::optional<SearchRows> m_rows;
};

} // namespace bursar::vast
