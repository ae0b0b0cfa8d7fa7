#include "domain/invoice.h"
#include "domain/periods.h"
#include "governor/administration.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "ledger/contract_store.h"
#include "ledger/invoice_store.h"

namespace bursar::governor {

namespace {

/// Whose money moves when an instance changes hands: both must not have an invoice for a month that the change reaches.
Expected<void> checkMonthsAreOpen(ledger::Database &database, const std::vector<TeamId> &teams, const QDate &fromDay,
                                  const QDate &today)
{
    const ledger::InvoiceStore store(database);
    for (Month month = Month::of(fromDay); month <= Month::of(today); month = month.next()) {
        for (const TeamId &team : teams) {
            const auto issued = store.issued(month, team);
            if (!issued)
                return issued.failure();
            if (*issued) {
                return usageError(
                    QStringLiteral("month_issued"),
                    QStringLiteral("%1 has been invoiced already; what was issued does not change.")
                        .arg(month.toString()),
                    QStringLiteral("Assign from %1 on.").arg(month.next().firstDay().toString(Qt::ISODate)));
            }
        }
    }
    return {};
}

Expected<void> assignOne(ledger::RecordTransaction &transaction, InstanceId instance, const Team &team,
                         const QDate &fromDay, const QDate &today)
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
    std::vector<TeamId> affected{team.id};
    if ((*contract)->team && *(*contract)->team != team.id)
        affected.push_back(*(*contract)->team);
    const auto former = store.teamOn(instance, fromDay);
    if (!former)
        return former.failure();
    if (*former && **former != team.id)
        affected.push_back(**former);
    if (const auto checked = checkMonthsAreOpen(database, affected, fromDay, today); !checked)
        return checked;
    return ledger::ContractStore::assign(transaction, instance, team.id, fromDay);
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
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Team> owner = activeTeamNamed(m_context.database(), team);
    if (!owner)
        return owner.failure();
    for (const InstanceId instance : instances) {
        if (const auto assigned = assignOne(**transaction, instance, *owner, day, today); !assigned)
            return assigned;
    }
    return (*transaction)->commit();
}

} // namespace bursar::governor
