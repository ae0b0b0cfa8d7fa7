#pragma once

#include "domain/month_close.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// Closed months, and what was booked in them. Triggers refuse any change.
class MonthStore
{
public:
    explicit MonthStore(Database &database);
    Expected<std::optional<ClosedMonth>> closed(Month month) const;
    Expected<std::vector<Month>> closedMonths() const; ///< newest first
    /// Costs of a month of usage, whenever they were booked; by team and instance.
    Expected<std::vector<BookedCost>> bookedOf(Month month) const;
    /// Costs that are charged on with a month: its own and late ones.
    Expected<std::vector<BookedCost>> bookedIn(Month month) const;
    /// Whether a team's costs of the month are booked; without a team, the unallocated ones.
    Expected<bool> isBooked(Month month, const std::optional<TeamId> &team) const;
    /// Books a team's month, once: `costs` are all `bookedIn` that month and the team's. Event month.booked.
    static Expected<void> book(RecordTransaction &transaction, Month month, const std::optional<TeamId> &team,
                               const std::vector<BookedCost> &costs);
    /// Event month.closed with the statement's hash and sums.
    static Expected<void> close(RecordTransaction &transaction, const ClosedMonth &month, const QJsonObject &sums);

    /// The tolerance signed last; none before the first.
    Expected<std::optional<SignedTolerance>> tolerance() const;
    /// Event reconciliation.tolerance_signed.
    static Expected<void> signTolerance(RecordTransaction &transaction, Money tolerance, const QString &reason);

private:
    Database &m_database;
};

} // namespace bursar::ledger
