#pragma once

#include "domain/team_billing.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// What invoices say and add beside costs: a team's data, corrections of drafts, the sharing of unallocated cost.
class Billing
{
public:
    explicit Billing(Context &context);

    Expected<TeamBilling> ofTeam(const TeamId &team) const;
    /// Fields as typed (see teamBillingFields()); all of them or none.
    Expected<TeamBilling> change(const MemberId &by, const TeamId &team,
                                 const QList<std::pair<QString, QString>> &changes);

    Expected<std::vector<Correction>> corrections(Month month) const;
    /// Adds a line to the team's draft. Refused once the month is issued: then only a credit note corrects.
    Expected<Correction> correct(const MemberId &by, const TeamId &team, Month month, Money amount,
                                 const QString &reason);
    Expected<Correction> withdraw(const MemberId &by, qint64 correction);

    Expected<SharingRule> sharing() const;
    Expected<SharingRule> signSharing(const MemberId &by, const SharingRule &rule);

private:
    Context &m_context;
};

} // namespace bursar::governor
