#pragma once

#include "governor/access/access_desk.h"
#include "governor/access/member_roles.h"
#include "governor/administration/administration.h"
#include "governor/budgets/budget_changes.h"
#include "governor/budgets/budget_raises.h"
#include "governor/budgets/budget_transfers.h"
#include "governor/chargeback/billing.h"
#include "governor/chargeback/chargeback.h"
#include "governor/executor/executor.h"
#include "governor/notices/notifications.h"
#include "governor/offers/offer_desk.h"
#include "governor/policies/own_policy_templates.h"
#include "governor/policies/policy_changes.h"
#include "governor/policies/team_holidays.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reconciliation/reconciliation.h"
#include "governor/requests/approvals.h"
#include "governor/requests/rental_templates.h"
#include "governor/requests/request_desk.h"
#include "governor/surroundings.h"

#include <memory>

namespace bursar::governor {

class Context;
class CreditTransfers;
class SharedResources;

/// An open ledger with all use cases on it. Lives on one thread, with the timers it is given.
/// Each use case is a class in a file of its own; this one only holds them together.
class Governor
{
public:
    /// Makes a new ledger; refuses a file that exists (usage).
    static Expected<std::unique_ptr<Governor>> create(const QString &path, const Surroundings &surroundings,
                                                      const QString &actorName);
    /// What a process opens a ledger for. Backup, doctor, verification and exports need no clock (Maintenance);
    /// whatever writes or judges by the time does.
    enum class Purpose { Work, Maintenance };
    /// Opens a ledger. For work, a ledger made with another kind of clock is refused (usage).
    static Expected<std::unique_ptr<Governor>> open(const QString &path, const Surroundings &surroundings,
                                                    Purpose purpose = Purpose::Work);
    ~Governor();
    Governor(const Governor &) = delete;
    Governor &operator=(const Governor &) = delete;

    /// The member with this name, made if new: who acts.
    Expected<MemberId> actor(const QString &name);
    /// The member with this name; the empty id when there is none. Writes nothing.
    Expected<MemberId> memberNamed(const QString &name) const;
    Instant now() const;
    const QString &path() const;

    /// 0 pauses; nothing happens on a ledger that is no sample.
    void setSampleSpeed(int speed);

    const LedgerReader &reader() const;
    Administration &administration();
    AccessDesk &access();
    MemberRoles &roles();
    PolicyChanges &policies();
    OwnPolicyTemplates &policyTemplates();
    BudgetChanges &budgets();
    BudgetRaises &raises();
    BudgetTransfers &transfers();
    CreditTransfers &creditTransfers();
    SharedResources &sharedResources();
    TeamHolidays &holidays();
    RentalTemplates &rentalTemplates();
    OfferDesk &offers();
    RequestDesk &requests();
    Approvals &approvals();
    Billing &billing();
    Chargeback &chargeback();
    Reconciliation &reconciliation();
    Notifications &notifications();
    Executor &executor();

private:
    explicit Governor(std::unique_ptr<Context> context);
    struct Parts;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<Parts> m_parts;
};

} // namespace bursar::governor
