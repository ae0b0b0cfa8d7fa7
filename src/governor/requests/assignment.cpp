#include "domain/invoice.h"
#include "domain/periods.h"
#include "governor/access/member_roles.h"
#include "governor/administration/administration.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "ledger/contract_store.h"
#include "ledger/invoice_store.h"
#include "ledger/organisation_store.h"

namespace bursar::governor {

namespace {

/// What a change of hands from a UTC day on may not touch.
struct OpenMonths
{
    QDate fromDay;
    Instant now;
    QTimeZone zone; ///< of invoice months
};

/// The first UTC day of which nothing lies in the month or before it.
QDate firstDayAfter(Month month, const QTimeZone &zone)
{
    const QTimeZone utc = QTimeZone::utc();
    const Instant end = month.span(zone).to;
    const QDate day = localDate(end, utc);
    return startOfDay(day, utc) < end ? day.addDays(1) : day;
}

/// Whose money moves must not have an invoice for a month that the change reaches.
Expected<void> check(ledger::Database &database, const OpenMonths &open, const Team &team)
{
    const ledger::InvoiceStore store(database);
    const Month first = Month::of(localDate(startOfDay(open.fromDay, QTimeZone::utc()), open.zone));
    for (Month month = Month::of(localDate(open.now, open.zone)); first <= month; month = month.previous()) {
        const auto issued = store.issued(month, team.id);
        if (!issued)
            return issued.failure();
        if (*issued) {
            return usageError(
                QStringLiteral("month_issued"),
                QStringLiteral("The invoice of %1 for %2 has been issued; what was issued does not change.")
                    .arg(team.name, month.toString()),
                QStringLiteral("Assign from %1 on, or credit the invoice first.")
                    .arg(firstDayAfter(month, open.zone).toString(Qt::ISODate)));
        }
    }
    return {};
}

Expected<void> assignOne(ledger::RecordTransaction &transaction, InstanceId instance, const Team &team,
                         const OpenMonths &open)
{
    ledger::Database &database = transaction.database();
    const ledger::ContractStore store(database);
    const auto contract = store.byInstance(instance);
    if (!contract)
        return contract.failure();
    if (!*contract) {
        return usageError(QStringLiteral("unknown_instance"),
                          QStringLiteral("The ledger knows no instance %1.").arg(instance.toString()),
                          QStringLiteral("Look at the list of instances, strangers included."));
    }
    if ((*contract)->account != team.account) {
        return usageError(QStringLiteral("other_account"),
                          QStringLiteral("The instance %1 runs in another account than %2 rents through.")
                              .arg(instance.toString(), team.name),
                          QStringLiteral("Choose a team of that account."));
    }
    if (const auto checked = check(database, open, team); !checked)
        return checked;
    const auto former = store.teamsSince(instance, open.fromDay);
    if (!former)
        return former.failure();
    for (const TeamId &id : *former) {
        const Expected<Team> owner = teamWithId(database, id);
        if (!owner)
            return owner.failure();
        if (const auto checked = check(database, open, *owner); !checked)
            return checked;
    }
    return ledger::ContractStore::assign(transaction, instance, team.id, open.fromDay);
}

/// Cost leaves whoever had them: it takes the right for those teams, too.
Expected<void> mayTakeFromFormer(Context &context, const MemberId &by, const std::vector<InstanceId> &instances,
                                 const QDate &fromDay)
{
    const ledger::ContractStore store(context.database());
    for (const InstanceId instance : instances) {
        const auto former = store.teamsSince(instance, fromDay);
        if (!former)
            return former.failure();
        for (const TeamId &team : *former) {
            if (auto allowed = MemberRoles(context).require(by, Right::Govern, team); !allowed)
                return allowed;
        }
    }
    return {};
}

} // namespace

Expected<void> Administration::assignInstances(const MemberId &by, const std::vector<InstanceId> &instances,
                                               const QString &team, const QDate &fromDay)
{
    const QDate today = localDate(m_context.now(), QTimeZone::utc());
    const QDate day = fromDay.isValid() ? fromDay : today;
    if (instances.empty() || day > today) {
        return usageError(QStringLiteral("nothing_to_assign"),
                          instances.empty() ? QStringLiteral("No instance was named.")
                                            : QStringLiteral("An instance cannot be assigned from a day to come."),
                          QStringLiteral("Name the instances, and today or an earlier day."));
    }
    if (auto allowed = mayTakeFromFormer(m_context, by, instances, day); !allowed)
        return allowed;
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Team> owner = activeTeamNamed(m_context.database(), team);
    if (!owner)
        return owner.failure();
    const auto organisation = ledger::OrganisationStore(m_context.database()).load();
    if (!organisation)
        return organisation.failure();
    const OpenMonths open{day, m_context.now(), zoneNamed(organisation->zone).value_or(QTimeZone::utc())};
    for (const InstanceId instance : instances) {
        if (const auto assigned = assignOne(**transaction, instance, *owner, open); !assigned)
            return assigned;
    }
    return (*transaction)->commit();
}

} // namespace bursar::governor
