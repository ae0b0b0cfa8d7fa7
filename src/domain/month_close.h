#pragma once

#include "domain/people.h"
#include "domain/reconciliation.h"

#include <QJsonObject>

namespace bursar {

/// A difference with Vast.ai that no cause explains, and what became of it.
enum class DisputeState {
    Open, ///< nobody has looked yet
    Explained, ///< a person knows why
    Claimed, ///< asked of Vast.ai
    Settled, ///< paid back, dropped, or gone since the charge changed
};
QString toString(DisputeState state); ///< `open`, `explained`, `claimed`, `settled`
std::optional<DisputeState> disputeStateFromText(QStringView text);

struct Dispute
{
    Month month;
    InstanceId instance;
    AmountKind kind = AmountKind::Gpu;
    DisputeState state = DisputeState::Open;
    Money amount; ///< unexplained: ours minus theirs
    Money ours;
    Money theirs;
    QString note;
    Instant openedAt;
    Instant changedAt;
    MemberId by; ///< who changed it last; empty: found by the comparison
    friend bool operator==(const Dispute &, const Dispute &) = default;
};

/// What an instance cost a team in a month, as it was charged on.
struct BookedCost
{
    Month bookedIn; ///< whose invoices bear it
    Month month; ///< of usage; earlier than `bookedIn` for a late charge
    std::optional<TeamId> team; ///< none: unallocated
    InstanceId instance;
    MeterAmounts amounts;
    friend bool operator==(const BookedCost &, const BookedCost &) = default;
};

/// A month that was closed, with the reconciliation that was signed.
struct ClosedMonth
{
    Month month;
    Instant at;
    MemberId by;
    QString reason; ///< empty unless something stood open
    QJsonObject statement;
};

/// The tolerance that holds, and who signed it.
struct SignedTolerance
{
    Money amount;
    Instant at;
    MemberId by;
    QString reason;
};

} // namespace bursar
