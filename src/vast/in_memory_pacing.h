#pragma once

#include "vast/pacing_memory.h"

#include <map>

namespace bursar::vast {

/// A memory that lasts as long as the program: for tests, and for a process that is alone with its key.
class InMemoryPacing final : public PacingMemory
{
public:
    std::optional<Entry> load(const QString &endpoint) override;
    bool exchange(const QString &endpoint, const std::optional<Entry> &expected, const Entry &next) override;

private:
    std::map<QString, Entry> m_entries;
};

} // namespace bursar::vast
