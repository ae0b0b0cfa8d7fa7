#include "governor/reconciliation/month_comparison.h"

#include "domain/audit_actions.h"
#include "ledger/charge_store.h"
#include "ledger/contract_store.h"
#include "ledger/meter_store.h"
#include "ledger/row.h"
#include "ledger/segment_store.h"

#include <QSqlQuery>

#include <algorithm>

namespace bursar::governor {

namespace {

using Days = std::map<std::pair<InstanceId, QDate>, MeteredDay>;

MeteredDay &dayOf(Days &days, InstanceId instance, QDate date)
{
    MeteredDay &day = days[{instance, date}];
    day.instance = instance;
    day.day = date;
    return day;
}

Expected<void> addSegments(Days &days, ledger::Database &database, const Span &span)
{
    auto segments = ledger::SegmentStore(database).within(span);
    const auto open = ledger::MeterStore(database).all();
    if (!segments || !open)
        return segments ? open.failure() : segments.failure();
    for (const ledger::OpenMeter &meter : *open) {
        if (meter.segment.span.to > span.from && meter.segment.span.from < span.to)
            segments->push_back(meter.segment);
    }
    for (UsageSegment &segment : *segments) {
        MeteredDay &day = dayOf(days, segment.instance, localDate(segment.span.from, QTimeZone::utc()));
        day.stranger = !segment.team;
        day.segments.push_back(std::move(segment));
    }
    return {};
}

Expected<void> addCharges(Days &days, ledger::Database &database, Month month)
{
    const auto charges = ledger::ChargeStore(database).within(month.firstDay(), month.lastDay());
    if (!charges)
        return charges.failure();
    const ledger::ContractStore contracts(database);
    for (const Charge &charge : *charges) {
        MeteredDay &day = dayOf(days, charge.instance, charge.day);
        MeterAmounts amounts = day.charged.value_or(MeterAmounts{});
        amounts += charge.amounts;
        day.charged = amounts;
        if (!day.segments.empty())
            continue;
        const auto owner = contracts.teamOn(charge.instance, charge.day);
        if (!owner)
            return owner.failure();
        day.stranger = !*owner;
    }
    return {};
}

/// When instances were known to be there: from when they were first listed until they were found missing. That may be
/// long after they were seen last, which is all that a contract's end tells; the trail knows when it was noticed.
Expected<std::map<InstanceId, Span>> knownSpans(ledger::Database &database, Instant from, Instant now)
{
    const auto contracts = ledger::ContractStore(database).all(true);
    if (!contracts)
        return contracts.failure();
    std::map<InstanceId, Span> known;
    for (const ledger::Contract &contract : *contracts)
        known[contract.instance] = {contract.firstSeen, contract.goneAt.value_or(now)};
    const auto read =
        database.forEach(QStringLiteral("SELECT subject, at FROM audit_events WHERE action = ? AND at >= ?"),
                         {audit_action::instanceGone, ledger::stored(from)}, [&known](const QSqlQuery &row) {
                             const auto found = known.find(InstanceId(row.value(0).toString().toLongLong()));
                             if (found != known.end())
                                 found->second.to =
                                     std::max(found->second.to, instantFromMillis(row.value(1).toLongLong()));
                         });
    if (!read)
        return read.failure();
    return known;
}

} // namespace

Expected<std::vector<MeteredDay>> meteredDays(ledger::Database &database, Month month, Instant now)
{
    Days days;
    const auto segments = addSegments(days, database, month.span(QTimeZone::utc()));
    const auto charges = addCharges(days, database, month);
    const auto known = knownSpans(database, month.span(QTimeZone::utc()).from, now);
    if (!segments || !charges || !known)
        return !segments ? segments.failure() : !charges ? charges.failure() : known.failure();
    std::vector<MeteredDay> sorted;
    sorted.reserve(days.size());
    for (auto &[key, day] : days) {
        if (const auto found = known->find(day.instance); found != known->end())
            day.known = found->second;
        sorted.push_back(std::move(day));
    }
    return sorted;
}

} // namespace bursar::governor
