#include "governor/costs/cost_book.h"

#include "ledger/charge_store.h"
#include "ledger/contract_store.h"
#include "ledger/meter_store.h"
#include "ledger/segment_store.h"

namespace bursar::governor {

CostBook::CostBook(ledger::Database &database)
    : m_database(database)
{
}

Expected<std::map<QDate, CostBook::Stamp>> CostBook::stamps(QDate firstUtc, QDate lastUtc) const
{
    const auto segments = ledger::SegmentStore(m_database).countByDay(firstUtc, lastUtc);
    const auto charges = ledger::ChargeStore(m_database).stampByDay(firstUtc, lastUtc);
    const auto owners = ledger::ContractStore(m_database).ownersStamp();
    if (!segments || !charges || !owners)
        return !segments ? segments.failure() : !charges ? charges.failure() : owners.failure();
    std::map<QDate, Stamp> all;
    for (QDate day = firstUtc; day <= lastUtc; day = day.addDays(1)) {
        Stamp &stamp = all[day];
        stamp.owners = *owners;
        if (const auto found = segments->find(day); found != segments->end())
            stamp.segments = found->second;
        if (const auto found = charges->find(day); found != charges->end())
            std::tie(stamp.charges, stamp.chargesChanged) = found->second;
    }
    return all;
}

Expected<void> CostBook::refresh(Days &known, QDate firstUtc, QDate lastUtc, const QTimeZone &zone)
{
    const auto now = stamps(firstUtc, lastUtc);
    const auto open = ledger::MeterStore(m_database).all();
    if (!now || !open)
        return now ? open.failure() : now.failure();
    const QTimeZone utc = QTimeZone::utc();
    std::map<QDate, bool> moving; // an open meter grows without any stamp
    for (const ledger::OpenMeter &meter : *open)
        moving[localDate(meter.segment.span.from, utc)] = true;

    for (QDate day = firstUtc; day <= lastUtc; day = day.addDays(1)) {
        const Stamp &stamp = now->at(day);
        const auto found = known.find(day);
        if (found != known.end() && found->second.stamp == stamp && !moving.contains(day))
            continue;
        auto parts = costsWithin(m_database, daySpan(day, utc), zone);
        if (!parts)
            return parts.failure();
        // A day that moves is not kept: when its meters have closed, its stamp may look as it did before.
        known[day] = {moving.contains(day) ? Stamp{-1, 0, 0, 0} : stamp, *std::move(parts)};
    }
    return {};
}

Expected<std::vector<CostPart>> CostBook::ofDays(QDate first, QDate last, const QTimeZone &zone,
                                                 const std::optional<TeamId> &team)
{
    const QTimeZone utc = QTimeZone::utc();
    const QDate firstUtc = localDate(startOfDay(first, zone), utc);
    const QDate lastUtc = localDate(startOfDay(last.addDays(1), zone) - Duration{1}, utc);
    Days &known = m_byZone[zone.id()];
    if (auto fresh = refresh(known, firstUtc, lastUtc, zone); !fresh)
        return fresh.failure();
    std::vector<CostPart> parts;
    for (auto day = known.lower_bound(firstUtc); day != known.end() && day->first <= lastUtc; ++day) {
        for (const CostPart &part : day->second.parts) {
            if (part.day >= first && part.day <= last && (!team || part.team == team))
                parts.push_back(part);
        }
    }
    return parts;
}

} // namespace bursar::governor
