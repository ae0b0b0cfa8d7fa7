#include "governor/costs/costs.h"

#include "ledger/charge_store.h"
#include "ledger/contract_store.h"
#include "ledger/meter_store.h"
#include "ledger/segment_store.h"

#include <algorithm>
#include <map>

namespace bursar::governor {

namespace {

/// An instance on a UTC day: the unit in which Vast.ai charges.
struct InstanceDay
{
    InstanceId instance;
    QDate utcDay;
    friend bool operator<(const InstanceDay &left, const InstanceDay &right)
    {
        return std::pair(left.instance, left.utcDay) < std::pair(right.instance, right.utcDay);
    }
};

/// Where a piece of an instance-day belongs: a team's local day.
struct Slot
{
    QDate localDay;
    std::optional<TeamId> team;
    bool inside = false; ///< within the span that was asked for
    friend bool operator==(const Slot &, const Slot &) = default;
};

struct Piece
{
    Slot slot;
    UsageSegment segment;
    MeterAmounts estimate;
};

Span cover(const Span &span)
{
    const QTimeZone utc = QTimeZone::utc();
    return {startOfDay(localDate(span.from, utc), utc), daySpan(localDate(span.to - Duration{1}, utc), utc).to};
}

/// Cuts a segment at the span's edges and at local midnights; traffic goes to the piece with the segment's end.
void cutInto(std::vector<Piece> &pieces, const UsageSegment &segment, const Span &span, const QTimeZone &zone)
{
    std::vector<Instant> cuts{segment.span.from};
    const auto cutAt = [&](Instant at) {
        if (segment.span.from < at && at < segment.span.to)
            cuts.push_back(at);
    };
    cutAt(span.from);
    cutAt(span.to);
    for (QDate day = localDate(segment.span.from, zone).addDays(1); startOfDay(day, zone) < segment.span.to;
         day = day.addDays(1))
        cutAt(startOfDay(day, zone));
    cuts.push_back(segment.span.to);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    if (cuts.size() == 1) // a moment without length still carries its traffic
        cuts.push_back(cuts.front());
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        Piece piece;
        piece.segment = segment;
        piece.segment.span = {cuts[i], cuts[i + 1]};
        if (i + 2 < cuts.size()) {
            piece.segment.downloaded = {};
            piece.segment.uploaded = {};
        }
        piece.slot = {localDate(cuts[i], zone), segment.team, span.contains(cuts[i])};
        piece.estimate = piece.segment.cost();
        pieces.push_back(std::move(piece));
    }
}

/// Shares a charged amount over pieces by what they were estimated to cost, to the micro-dollar, without losing any.
std::vector<Money> share(Money charged, const std::vector<Money> &weights)
{
    Wide sum = 0;
    for (const Money weight : weights)
        sum += weight.micros();
    std::vector<Money> parts(weights.size());
    if (weights.empty())
        return parts;
    Money left = charged;
    if (sum > 0) {
        for (size_t i = 0; i < weights.size(); ++i) {
            parts[i] = Money::fromMicros(narrow(Wide{charged.micros()} * weights[i].micros() / sum));
            left -= parts[i];
        }
    }
    // What whole micro-dollars leave over goes to the heaviest piece (the last one when nothing weighs anything).
    const auto heaviest = sum > 0 ? std::max_element(weights.begin(), weights.end()) : std::prev(weights.end());
    parts[static_cast<size_t>(heaviest - weights.begin())] += left;
    return parts;
}

using MeterField = Money MeterAmounts::*;
constexpr MeterField meterFields[] = {&MeterAmounts::gpu, &MeterAmounts::disk, &MeterAmounts::download,
                                      &MeterAmounts::upload, &MeterAmounts::other};

/// Replaces the pieces' estimates by their shares of what was charged for that instance and day.
void applyCharge(std::vector<Piece> &pieces, const MeterAmounts &charged)
{
    for (const MeterField field : meterFields) {
        std::vector<Money> weights;
        Money sum;
        for (const Piece &piece : pieces) {
            weights.push_back(piece.estimate.*field);
            sum += weights.back();
        }
        if (sum.isZero()) { // charged for something we did not see: share it by total cost
            for (size_t i = 0; i < pieces.size(); ++i)
                weights[i] = pieces[i].estimate.total();
        }
        const std::vector<Money> parts = share(charged.*field, weights);
        for (size_t i = 0; i < pieces.size(); ++i)
            pieces[i].estimate.*field = parts[i];
    }
}

void addQuantities(CostPart &part, const UsageSegment &segment)
{
    const Duration time = segment.span.length();
    if (billsGpu(segment.state)) {
        part.gpuTime += time;
        part.gpuRate = segment.gpuRate;
    }
    if (billsDisk(segment.state)) {
        part.diskTime += time;
        part.storageRate = segment.storageRate;
    }
    part.gpuName = segment.gpuName;
    part.numGpus = segment.numGpus;
    part.disk = segment.disk;
    part.downloaded = part.downloaded + segment.downloaded;
    part.uploaded = part.uploaded + segment.uploaded;
    part.downRate = segment.downRate;
    part.upRate = segment.upRate;
}

/// The segments of the days that the span touches, with the open meters' last ones.
Expected<std::vector<UsageSegment>> segmentsOf(ledger::Database &database, const Span &days)
{
    Expected<std::vector<UsageSegment>> segments = ledger::SegmentStore(database).within(days);
    if (!segments)
        return segments;
    const Expected<std::vector<ledger::OpenMeter>> open = ledger::MeterStore(database).all();
    if (!open)
        return open.failure();
    for (const ledger::OpenMeter &meter : *open) {
        if (meter.segment.span.to > days.from && meter.segment.span.from < days.to)
            segments->push_back(meter.segment);
    }
    return segments;
}

} // namespace

Expected<std::vector<CostPart>> costsWithin(ledger::Database &database, const Span &span, const QTimeZone &zone,
                                            const std::optional<TeamId> &team)
{
    const QTimeZone utc = QTimeZone::utc();
    const Span days = cover(span);
    const Expected<std::vector<UsageSegment>> segments = segmentsOf(database, days);
    if (!segments)
        return segments.failure();
    const auto charges =
        ledger::ChargeStore(database).within(localDate(days.from, utc), localDate(days.to - Duration{1}, utc));
    if (!charges)
        return charges.failure();

    std::map<InstanceDay, std::vector<Piece>> pieces;
    for (const UsageSegment &segment : *segments)
        cutInto(pieces[{segment.instance, localDate(segment.span.from, utc)}], segment, span, zone);

    const ledger::ContractStore contracts(database);
    std::map<InstanceDay, const Charge *> charged;
    for (const Charge &charge : *charges) {
        charged[{charge.instance, charge.day}] = &charge;
        auto &found = pieces[{charge.instance, charge.day}];
        if (found.empty()) { // nobody was watching at all: the whole day is the charge's
            Piece piece;
            piece.segment.account = charge.account;
            piece.segment.instance = charge.instance;
            piece.segment.span = daySpan(charge.day, utc);
            piece.segment.state = InstanceState::Gone;
            const auto owner = contracts.teamOn(charge.instance, charge.day);
            if (!owner)
                return owner.failure();
            piece.segment.team = *owner;
            piece.slot = {localDate(piece.segment.span.from, zone), *owner, span.contains(piece.segment.span.from)};
            found.push_back(piece);
        }
    }

    std::vector<CostPart> parts;
    for (auto &[key, dayPieces] : pieces) {
        const auto charge = charged.find(key);
        if (charge != charged.end())
            applyCharge(dayPieces, charge->second->amounts);
        std::vector<std::pair<Slot, CostPart>> slots;
        for (const Piece &piece : dayPieces) {
            if (!piece.slot.inside || (team && piece.slot.team != team))
                continue;
            auto slot =
                std::find_if(slots.begin(), slots.end(), [&](const auto &entry) { return entry.first == piece.slot; });
            if (slot == slots.end()) {
                CostPart part;
                part.account = piece.segment.account;
                part.instance = piece.segment.instance;
                part.team = piece.slot.team;
                part.day = piece.slot.localDay;
                part.charged = charge != charged.end();
                slot = slots.insert(slots.end(), {piece.slot, part});
            }
            slot->second.amounts += piece.estimate;
            addQuantities(slot->second, piece.segment);
        }
        for (auto &entry : slots)
            parts.push_back(std::move(entry.second));
    }
    return parts;
}

} // namespace bursar::governor
