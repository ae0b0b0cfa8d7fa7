#pragma once

#include "domain/month_close.h"
#include "domain/team_billing.h"
#include "governor/costs/costs.h"

#include <QTimeZone>

#include <map>

namespace bursar::ledger {
class RecordTransaction;
}

namespace bursar::governor {

/// Whose a cost is; none: unallocated.
using Owner = std::optional<TeamId>;
using InstanceAmounts = std::map<InstanceId, MeterAmounts>;

/// What came for an earlier month after that was booked, by usage month and instance; may be negative.
using LateAmounts = std::map<std::pair<Month, InstanceId>, MeterAmounts>;

/// What one owner bears of a month.
struct BilledOwner
{
    bool booked = false; ///< then it never changes
    InstanceAmounts own;
    LateAmounts late;

    Money exact() const;
    /// As records, to be booked.
    std::vector<BookedCost> asBooked(Month month, const Owner &owner) const;
};

/// What a month's invoices bear: the costs of the month as they stand, or as they were booked, and what has changed
/// since in the months before.
struct BilledMonth
{
    Organisation organisation;
    QTimeZone zone;
    bool closed = false;
    std::vector<CostPart> parts; ///< the month's costs by local day, as they stand now
    std::map<Owner, BilledOwner> owners; ///< those with any cost
    SharingRule sharing; ///< the month's own once it is booked, else the one that holds
    std::map<TeamId, Money> shared; ///< each team's part of what is nobody's, in whole cents

    /// Empty if the owner has no cost.
    BilledOwner of(const Owner &owner) const;
};

/// Months before that are looked at for changes: charges come at most a few days late, and corrections seldom later
/// than an invoice's term of payment.
constexpr int monthsLookedBack = 3;

/// Of one owner, or of all (always of all where cost is shared). One moment: call it inside a snapshot or transaction
/// if others may write.
Expected<BilledMonth> billedMonth(ledger::Database &database, Month month,
                                  const std::optional<TeamId> &team = std::nullopt);

/// Books an owner's month, unless that is done: part of issuing and of closing. With the first owner the rule of
/// sharing is fixed, and where cost is shared all owners are booked at once, as each one's part depends on the others.
Expected<void> bookOwner(ledger::RecordTransaction &transaction, const BilledMonth &billed, Month month,
                         const Owner &owner);
/// All owners, the unallocated cost included.
Expected<void> bookAll(ledger::RecordTransaction &transaction, const BilledMonth &billed, Month month);

} // namespace bursar::governor
