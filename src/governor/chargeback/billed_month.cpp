#include "governor/chargeback/billed_month.h"

#include "ledger/billing_store.h"
#include "ledger/month_store.h"
#include "ledger/organisation_store.h"

#include <set>

namespace bursar::governor {

namespace {

using OwnerAmounts = std::map<Owner, InstanceAmounts>;

bool isZero(const MeterAmounts &amounts)
{
    return amounts == MeterAmounts{};
}

OwnerAmounts byOwner(const std::vector<CostPart> &parts)
{
    OwnerAmounts amounts;
    for (const CostPart &part : parts)
        amounts[part.team][part.instance] += part.amounts;
    return amounts;
}

/// Costs now minus all that was ever booked for them.
OwnerAmounts changesSince(OwnerAmounts now, const std::vector<BookedCost> &booked)
{
    for (const BookedCost &cost : booked) {
        MeterAmounts &amounts = now[cost.team][cost.instance];
        amounts = amounts - cost.amounts;
    }
    return now;
}

class Reader
{
public:
    Reader(ledger::Database &database, Month month, const std::optional<TeamId> &team)
        : m_database(database)
        , m_months(database)
        , m_month(month)
        , m_team(team)
    {
    }

    Expected<BilledMonth> read()
    {
        const auto organisation = ledger::OrganisationStore(m_database).load();
        if (!organisation)
            return organisation.failure();
        m_billed.organisation = *organisation;
        m_billed.zone = zoneNamed(organisation->zone).value_or(QTimeZone::utc());
        const auto closed = m_months.closed(m_month);
        if (!closed)
            return closed.failure();
        m_billed.closed = closed->has_value();
        if (const auto known = readSharing(); !known)
            return known.failure();
        auto parts = costsWithin(m_database, m_month.span(m_billed.zone), m_billed.zone, m_team);
        if (!parts)
            return parts.failure();
        m_billed.parts = *std::move(parts);
        for (const auto step : {&Reader::addBooked, &Reader::addOwn, &Reader::addLate}) {
            if (const auto done = (this->*step)(); !done)
                return done.failure();
        }
        share();
        return std::move(m_billed);
    }

private:
    bool concerns(const Owner &owner) const { return !m_team || owner == m_team; }

    Expected<void> readSharing()
    {
        const ledger::BillingStore billing(m_database);
        const auto booked = billing.bookedSharing(m_month);
        const auto holds = billing.sharing();
        if (!booked || !holds)
            return booked ? holds.failure() : booked.failure();
        m_billed.sharing = booked->value_or(*holds);
        if (m_billed.sharing.method != SharingMethod::None)
            m_team.reset();
        return {};
    }

    void share()
    {
        std::map<TeamId, Money> costs;
        for (const auto &[owner, one] : m_billed.owners) {
            if (owner)
                costs[*owner] = one.exact();
        }
        m_billed.shared = sharedCost(m_billed.sharing, m_billed.of(std::nullopt).exact(), costs);
    }

    /// Whether an owner's month bears nothing new any more.
    Expected<bool> isSettled(Month month, const Owner &owner)
    {
        const auto closed = m_months.closed(month);
        if (!closed)
            return closed.failure();
        return *closed ? Expected<bool>(true) : m_months.isBooked(month, owner);
    }

    Expected<void> addBooked()
    {
        const auto booked = m_months.bookedIn(m_month);
        if (!booked)
            return booked.failure();
        for (const BookedCost &cost : *booked) {
            if (!concerns(cost.team))
                continue;
            BilledOwner &owner = m_billed.owners[cost.team];
            owner.booked = true;
            if (cost.month == m_month)
                owner.own[cost.instance] += cost.amounts;
            else
                owner.late[{cost.month, cost.instance}] += cost.amounts;
        }
        return {};
    }

    Expected<void> addOwn()
    {
        for (auto &[owner, amounts] : byOwner(m_billed.parts)) {
            if (!concerns(owner) || m_billed.owners.contains(owner))
                continue;
            const auto settled = isSettled(m_month, owner);
            if (!settled)
                return settled.failure();
            if (!*settled)
                m_billed.owners[owner].own = std::move(amounts);
        }
        return {};
    }

    Expected<void> addLate()
    {
        Month before = m_month;
        for (int i = 0; i < monthsLookedBack; ++i) {
            before = before.previous();
            if (const auto added = addLateOf(before); !added)
                return added;
        }
        return {};
    }

    Expected<void> addLateOf(Month before)
    {
        const auto booked = m_months.bookedOf(before);
        const auto closed = m_months.closed(before);
        if (!booked || !closed)
            return booked ? closed.failure() : booked.failure();
        if (booked->empty() && !*closed)
            return {}; // nothing was booked: nothing can be late
        const auto parts = costsWithin(m_database, before.span(m_billed.zone), m_billed.zone, m_team);
        if (!parts)
            return parts.failure();
        for (const auto &[owner, changes] : changesSince(byOwner(*parts), *booked)) {
            if (!concerns(owner))
                continue;
            const auto due = isSettled(before, owner);
            const auto done = isSettled(m_month, owner);
            if (!due || !done)
                return due ? done.failure() : due.failure();
            if (!*due || *done)
                continue;
            for (const auto &[instance, amounts] : changes) {
                if (!isZero(amounts))
                    m_billed.owners[owner].late[{before, instance}] += amounts;
            }
        }
        return {};
    }

    ledger::Database &m_database;
    ledger::MonthStore m_months;
    Month m_month;
    std::optional<TeamId> m_team;
    BilledMonth m_billed;
};

} // namespace

Money BilledOwner::exact() const
{
    Money sum;
    for (const auto &[instance, amounts] : own)
        sum += amounts.total();
    for (const auto &[origin, amounts] : late)
        sum += amounts.total();
    return sum;
}

std::vector<BookedCost> BilledOwner::asBooked(Month month, const Owner &owner) const
{
    std::vector<BookedCost> costs;
    for (const auto &[instance, amounts] : own)
        costs.push_back({month, month, owner, instance, amounts});
    for (const auto &[origin, amounts] : late)
        costs.push_back({month, origin.first, owner, origin.second, amounts});
    return costs;
}

BilledOwner BilledMonth::of(const Owner &owner) const
{
    const auto found = owners.find(owner);
    return found == owners.end() ? BilledOwner{} : found->second;
}

Expected<BilledMonth> billedMonth(ledger::Database &database, Month month, const std::optional<TeamId> &team)
{
    return Reader(database, month, team).read();
}

Expected<void> bookOwner(ledger::RecordTransaction &transaction, const BilledMonth &billed, Month month,
                         const Owner &owner)
{
    if (billed.closed)
        return {};
    const auto booked = ledger::MonthStore(transaction.database()).isBooked(month, owner);
    if (!booked)
        return booked.failure();
    if (*booked)
        return {};
    if (auto fixed = ledger::BillingStore::bookSharing(transaction, month, billed.sharing); !fixed)
        return fixed;
    if (billed.sharing.method != SharingMethod::None)
        return bookAll(transaction, billed, month);
    return ledger::MonthStore::book(transaction, month, owner, billed.of(owner).asBooked(month, owner));
}

Expected<void> bookAll(ledger::RecordTransaction &transaction, const BilledMonth &billed, Month month)
{
    const ledger::MonthStore months(transaction.database());
    for (const auto &[owner, one] : billed.owners) {
        const auto booked = months.isBooked(month, owner);
        if (!booked)
            return booked.failure();
        if (*booked)
            continue;
        if (auto done = ledger::MonthStore::book(transaction, month, owner, one.asBooked(month, owner)); !done)
            return done;
    }
    return ledger::BillingStore::bookSharing(transaction, month, billed.sharing);
}

} // namespace bursar::governor
