#pragma once

#include "foundation/time_types.h"

#include <QString>

#include <map>
#include <optional>

namespace bursar::simulator {

/// Minimum intervals between calls, per endpoint and identity (key and address), as Vast.ai publishes them.
class RateLimits
{
public:
    explicit RateLimits(bool refusalRestartsInterval)
        : m_refusalRestarts(refusalRestartsInterval)
    {
    }

    /// Notes a call; false if it comes too early. `penalty` is the wait after a refusal, if longer than the interval.
    bool admit(const QString &endpoint, const QString &identity, Duration interval, Duration penalty, Instant now);

private:
    bool m_refusalRestarts;
    std::map<std::pair<QString, QString>, Instant> m_freeFrom;
};

/// 20,000 offer rows per account (or address, without a key) and UTC day.
class RowQuota
{
public:
    static constexpr int rowsPerDay = 20'000;
    int left(const QString &identity, Instant now) const;
    void use(const QString &identity, int rows, Instant now);

private:
    std::map<QString, std::pair<qint64, int>> m_used; ///< day and rows
};

} // namespace bursar::simulator
