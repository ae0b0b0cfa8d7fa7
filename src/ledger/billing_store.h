#pragma once

#include "domain/team_billing.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// What invoices say and add beside costs: fields of teams, corrections, the sharing of unallocated cost.
class BillingStore
{
public:
    explicit BillingStore(Database &database);
    Expected<TeamBilling> ofTeam(const TeamId &team) const;
    Expected<std::map<TeamId, TeamBilling>> all() const; ///< those that were ever set
    /// Event team.billing_changed with the fields that differ; none when nothing does.
    static Expected<bool> save(RecordTransaction &transaction, const TeamId &team, const TeamBilling &billing);

    Expected<std::vector<Correction>> corrections(Month month) const; ///< withdrawn ones left out
    Expected<std::optional<Correction>> correction(qint64 id) const;
    /// Event invoice.corrected. Returns its id.
    static Expected<qint64> addCorrection(RecordTransaction &transaction, const Correction &correction);
    static Expected<void> withdrawCorrection(RecordTransaction &transaction, const Correction &correction);

    /// The rule signed last; None before the first.
    Expected<SharingRule> sharing() const;
    /// Event sharing.signed.
    static Expected<void> signSharing(RecordTransaction &transaction, const SharingRule &rule);
    /// The rule under which a month was booked.
    Expected<std::optional<SharingRule>> bookedSharing(Month month) const;
    /// Part of booking the month, whose event tells of it.
    static Expected<void> bookSharing(RecordTransaction &transaction, Month month, const SharingRule &rule);

private:
    Database &m_database;
};

} // namespace bursar::ledger
