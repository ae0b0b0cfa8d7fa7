#pragma once

#include "simulator/marketplace.h"

#include "foundation/expected.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace bursar::simulator {

enum class FaultKind {
    Refuse429,
    Refuse503,
    Timeout, ///< works, but never answers
    Cut, ///< works, then closes
    Drop, ///< does nothing and closes
    Garbage, ///< works, answers bytes that are no JSON
    Html, ///< does nothing, a load balancer answers 502 with a page
    Slow, ///< works, answers `seconds` later (real time)
    Truncate, ///< works, half of the answer comes
    Redirect, ///< does nothing, 301
    EmptyList,
    LateList,
    Quota,
    ClockSkew, ///< works; times in the answer are `seconds` ahead
    ExpiredKey,
    Outbid,
    HostOffline,
    LoadForever,
    PriceIncrease,
    SuccessFalse,
    DuplicateContract,
};

/// A trouble ordered by a test.
struct Fault
{
    FaultKind kind = FaultKind::Refuse429;
    QByteArray method; ///< empty: any
    QRegularExpression path; ///< searched in the path; empty: any
    int times = 1; ///< calls it strikes
    Duration seconds{0}; ///< delay, skew or length; else how long the trouble lasts at most, 0 = no end
    std::optional<Instant> end;

    /// `{"kind", "method", "path", "times", "seconds"}`. Without `times` once, or, where `seconds` is a length, every
    /// call in it.
    static Expected<Fault> fromJson(const QJsonObject &object);
    /// `kind[:path[:times[:seconds]]]`, as `simulate --fault` has it; the path holds no colon.
    static Expected<Fault> fromSpec(const QString &spec);
    /// The market's own trouble, for those that are no matter of single calls.
    std::optional<MarketFault> marketFault() const;
};

/// The troubles that wait for calls.
class Faults
{
public:
    void add(Fault fault, Instant now);
    void clear();
    /// The first one that matches the call, one time used up.
    std::optional<Fault> take(const QByteArray &method, const QString &path, Instant now);
    /// Grows when a fault is added, used or removed.
    quint64 revision() const { return m_revision; }

private:
    std::vector<Fault> m_faults;
    quint64 m_revision = 0;
};

} // namespace bursar::simulator
