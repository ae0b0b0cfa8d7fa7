#pragma once

#include "foundation/chance.h"
#include "foundation/virtual_time.h"
#include "vast/transport.h"

#include <map>

namespace bursar::vast {

/// What Vast.ai does with calls that come too early, and nothing else, on the virtual clock. Its limits are kept by the
/// time of arrival, and every way takes 30 to 70 ms.
class LimitedApi final : public Transport
{
public:
    struct Limit
    {
        Duration interval{};
        Duration penalty{}; ///< closed so long after a refusal
    };
    struct Rules
    {
        bool namesThreshold = true;
        bool refusalRestarts = false; ///< the interval counts from a refused call, too
    };
    struct Count
    {
        int granted = 0;
        int refused = 0;
        Instant lastGranted{};
    };

    LimitedApi(VirtualTime &time, quint64 seed, std::map<QString, Limit> limits, Rules rules)
        : m_time(time)
        , m_chance(seed)
        , m_limits(std::move(limits))
        , m_rules(rules)
    {
    }

    /// By the path of the address.
    const std::map<QString, Count> &counts() const { return m_counts; }
    void startCounting() { m_counts.clear(); }

    SendId send(HttpRequest request, Done done) override
    {
        const SendId id = ++m_lastId;
        m_time.callAfter(way(), [this, path = request.url.path().mid(1), done = std::move(done)] {
            m_time.callAfter(way(), [done, answer = arrive(path)] { done(answer); });
        });
        return id;
    }
    void abort(SendId) override { }

private:
    Duration way() { return Duration{30 + static_cast<Duration::rep>(m_chance.below(41))}; }

    HttpAnswer arrive(const QString &path)
    {
        const Limit &limit = m_limits.at(path);
        Instant &freeFrom = m_freeFrom[path];
        Count &count = m_counts[path];
        if (m_time.now() >= freeFrom) {
            freeFrom = m_time.now() + limit.interval;
            count.lastGranted = m_time.now();
            ++count.granted;
            return {200, {}, "{}"};
        }
        ++count.refused;
        if (limit.penalty > Duration{0})
            freeFrom = m_time.now() + limit.penalty;
        else if (m_rules.refusalRestarts)
            freeFrom = m_time.now() + limit.interval;
        return {429, {}, refusal(limit)};
    }

    /// In all the shapes that have been seen.
    QByteArray refusal(const Limit &limit)
    {
        const QByteArray seconds = QByteArray::number(double(limit.interval.count()) / 1000);
        const bool isPlain = m_chance.below(2) == 0;
        if (!m_rules.namesThreshold)
            return isPlain ? "API requests too frequent"
                           : R"({"success":false,"error":"rate_limit_exceeded","retry_after":0})";
        const QByteArray named = "endpoint threshold=" + seconds;
        if (isPlain)
            return "API requests too frequent: " + named;
        return R"({"detail":"API requests too frequent )" + named + "\"}";
    }

    VirtualTime &m_time;
    SeededChance m_chance;
    std::map<QString, Limit> m_limits;
    Rules m_rules;
    std::map<QString, Count> m_counts;
    std::map<QString, Instant> m_freeFrom;
    SendId m_lastId = 0;
};

} // namespace bursar::vast
