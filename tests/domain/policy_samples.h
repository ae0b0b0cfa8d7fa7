#pragma once

#include "domain/decision.h"

#include <rapidcheck.h>

/// Policies, standings and offers that the tests of this room share: plain ones, and arbitrary ones for properties.
namespace bursar::samples {

inline const Instant noon = instantFromMillis(1'795'003'200'000); // a Wednesday, 12:00 UTC

inline std::vector<GpuPattern> gpus(std::initializer_list<const char *> names)
{
    std::vector<GpuPattern> patterns;
    for (const char *name : names)
        patterns.push_back(*GpuPattern::parse(QString::fromLatin1(name)));
    return patterns;
}

/// RTX 4090, $0.40/h, disk at $0.144 per GB and month (so 20 GB cost $0.004 an hour), 0.99.
inline Offer plainOffer()
{
    Offer offer;
    offer.id = OfferId(101);
    offer.machineId = MachineId(7);
    offer.gpuName = QStringLiteral("RTX 4090");
    offer.numGpus = 1;
    offer.gpuRamMb = 24'564;
    offer.diskSpace = Gigabytes::fromWhole(500);
    offer.pricePerHour = HourlyRate::fromNanos(400'000'000);
    offer.storageCost = StorageRate::fromNanos(144'000'000);
    offer.reliability = Share::fromMillionths(990'000);
    return offer;
}

inline Proposal plainProposal(Offer offer = plainOffer())
{
    Proposal proposal;
    proposal.offer = std::move(offer);
    return proposal;
}

inline BudgetStanding budget(BudgetPeriod period, Instant at, Money limit, Money actual = {}, Money committed = {})
{
    return {period, periodAt(period, at, QTimeZone::utc()), limit, actual, committed};
}

inline Standing freshStanding(const Policy &policy)
{
    Standing standing;
    standing.at = noon;
    standing.zone = QStringLiteral("UTC");
    standing.instancesLimit = policy.maxInstances;
    for (const auto &[period, limit] : policy.budgets)
        standing.budgets.push_back(budget(period, noon, limit));
    return standing;
}

// Drawn so that every rule is often on either side of its limit.

inline bool anyYes()
{
    return *rc::gen::arbitrary<bool>();
}

/// One in `count`.
inline bool seldom(int count)
{
    return *rc::gen::inRange(0, count) == 0;
}

inline HourlyRate anyRate(qint64 mostMicros)
{
    return HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, mostMicros) * 1000);
}

inline Money anyMoney(qint64 mostMicros)
{
    return Money::fromMicros(*rc::gen::inRange<qint64>(0, mostMicros));
}

inline QStringList someOf(std::initializer_list<const char *> words)
{
    QStringList chosen;
    for (const char *word : words) {
        if (anyYes())
            chosen.append(QString::fromLatin1(word));
    }
    return chosen;
}

/// The fields that must have a value, and two budgets.
inline Policy anySmallPolicy()
{
    static const std::vector<GpuPattern> known = gpus({"RTX 4090", "A100", "H100 SXM", "RTX_3090@24GB", "A10"});
    Policy policy;
    for (const GpuPattern &pattern : known) {
        if (anyYes())
            policy.gpuAllow.push_back(pattern);
    }
    policy.maxInstances = *rc::gen::inRange(0, 4);
    policy.maxPricePerHour = anyRate(1'000'000);
    policy.minReliability = Share::fromMillionths(*rc::gen::inRange<qint64>(900'000, 1'000'001));
    policy.budgets[BudgetPeriod::Day] = anyMoney(20'000'000);
    if (anyYes())
        policy.budgets[BudgetPeriod::Month] = anyMoney(60'000'000);
    return policy;
}

/// Every field that is judged, each a rule now and then.
inline Policy anyPolicy()
{
    Policy policy = anySmallPolicy();
    for (const BudgetPeriod period : allBudgetPeriods) {
        if (period != BudgetPeriod::Day && seldom(3))
            policy.budgets[period] = anyMoney(40'000'000);
    }
    if (seldom(3))
        policy.teamMaxPricePerHour = anyRate(3'000'000);
    for (const auto &[period, limit] : policy.budgets) {
        if (period != BudgetPeriod::Hour && period != BudgetPeriod::Lifetime && seldom(3))
            policy.carryOver[period] = *rc::gen::inRange(1, 101);
    }
    if (seldom(3))
        policy.maxGpusPerInstance = *rc::gen::inRange(0, 5);
    if (seldom(3))
        policy.maxGpus = *rc::gen::inRange(0, 10);
    if (seldom(3))
        policy.approvalAbovePrice = anyRate(1'000'000);
    if (seldom(3))
        policy.approvalAboveCost = anyMoney(20'000'000);
    if (seldom(3))
        policy.maxDisk = Gigabytes::fromWhole(*rc::gen::inRange(8, 120));
    if (seldom(3))
        policy.verifiedOnly = anyYes();
    if (seldom(3))
        policy.datacenterOnly = anyYes();
    if (seldom(3))
        policy.countriesAllow = someOf({"DE", "US", "SE"});
    if (seldom(3))
        policy.countriesDeny = someOf({"CN", "US"});
    if (seldom(3)) {
        for (const RentalType type : {RentalType::OnDemand, RentalType::Bid, RentalType::Reserved}) {
            if (anyYes())
                policy.rentalTypes.insert(type);
        }
    }
    if (seldom(3))
        policy.imagesAllow = someOf({"pytorch/*", "ubuntu", "vastai/base:1"});
    if (seldom(3))
        policy.maxPlannedHours = std::chrono::minutes{*rc::gen::inRange(1, 72 * 60)};
    if (seldom(3))
        policy.maxLifetime = std::chrono::minutes{*rc::gen::inRange(1, 72 * 60)};
    if (anyYes())
        policy.atLifetimeEnd = anyYes() ? LimitAction::Stop : LimitAction::Warn;
    if (seldom(3))
        policy.workingHours = WorkingHours::parse(QString::fromLatin1(
            *rc::gen::element("Mon-Fri 08:00-18:00", "00:00-24:00", "22:00-06:00", "Sat 09:00-12:00")));
    if (anyYes())
        policy.outsideHours = anyYes() ? LimitAction::Stop : LimitAction::Warn;
    return policy;
}

/// The budget of another owner, by number: an owner has one budget of a period and there is one organisation, so no
/// two of them may be the same.
inline BudgetStanding anyOtherBudget(Instant at, int number)
{
    BudgetStanding row = budget(*rc::gen::elementOf(std::vector(allBudgetPeriods.begin(), allBudgetPeriods.end())), at,
                                anyMoney(60'000'000), anyMoney(20'000'000), anyMoney(10'000'000));
    row.owner.kind = *rc::gen::element(BudgetOwner::Kind::Member, BudgetOwner::Kind::CostCenter);
    if (number == 0 && seldom(3))
        row.owner.kind = BudgetOwner::Kind::Organisation;
    row.owner.name = QStringLiteral("Research %1").arg(number);
    row.owner.key = QString::number(4100 + number);
    row.zone = QString::fromLatin1(*rc::gen::element("UTC", "Asia/Kolkata"));
    row.span = periodAt(row.period, at, *zoneNamed(row.zone));
    return row;
}

inline Standing anyStanding(const Policy &policy)
{
    Standing standing;
    standing.at = noon + Duration{*rc::gen::inRange<qint64>(0, 40LL * 24 * 3'600'000)};
    standing.zone = QString::fromLatin1(*rc::gen::element("UTC", "Europe/Berlin", "America/New_York"));
    standing.slug = QStringLiteral("ml-research");
    standing.slotsHeld = *rc::gen::inRange(0, 4);
    standing.gpusHeld = *rc::gen::inRange(0, 8);
    standing.heldPerHour = anyRate(2'000'000);
    if (seldom(3))
        standing.holidays.emplace(localDate(standing.at, *zoneNamed(standing.zone)).addDays(*rc::gen::inRange(0, 3)),
                                  QStringLiteral("Founders' Day"));
    const QTimeZone zone = *zoneNamed(standing.zone);
    for (const auto &[period, limit] : policy.budgets) {
        if (seldom(5))
            continue; // a budget that the standing does not know yet
        BudgetStanding row = budget(period, standing.at, limit, anyMoney(12'000'000), anyMoney(6'000'000));
        const bool begunWithin = seldom(3);
        const BudgetSpan part = budgetSpanAt(
            period, standing.at, zone, begunWithin ? std::optional(standing.at - Duration{86'400'000}) : std::nullopt);
        row.span = part.span;
        row.periodLength = part.periodLength;
        row.wholeLimit = limit;
        row.carryOver = percentOf(policy.carryOver, period);
        if (row.carryOver > 0 && !begunWithin)
            row.leftBefore = anyMoney(8'000'000);
        row.limit = row.limitFor(limit);
        row.committedNext = anyMoney(6'000'000);
        standing.budgets.push_back(row);
    }
    const int others = *rc::gen::inRange(0, 3);
    for (int i = 0; i < others; ++i)
        standing.otherBudgets.push_back(anyOtherBudget(standing.at, i));
    return standing;
}

inline Offer anyOffer()
{
    Offer offer = plainOffer();
    offer.id = OfferId(*rc::gen::inRange<qint64>(1, 1'000'000));
    offer.gpuName = QString::fromLatin1(*rc::gen::element("RTX 4090", "RTX 4090D", "A100 SXM4", "A100 PCIE", "A10",
                                                          "H100 SXM", "RTX 3090", "RTX 3090 Ti", ""));
    offer.numGpus = *rc::gen::inRange(1, 5);
    offer.gpuRamMb = *rc::gen::element(12'288, 24'564, 81'559);
    offer.pricePerHour =
        HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 1'200'000) * 1000 + *rc::gen::inRange<qint64>(0, 1000));
    if (anyYes())
        offer.minBid = anyRate(600'000);
    offer.storageCost = StorageRate::fromNanos(*rc::gen::inRange<qint64>(0, 400'000'000));
    offer.upCost = TrafficRate::fromNanos(*rc::gen::inRange<qint64>(0, 30'000'000));
    offer.downCost = TrafficRate::fromNanos(*rc::gen::inRange<qint64>(0, 30'000'000));
    offer.diskSpace = Gigabytes::fromWhole(*rc::gen::inRange(10, 200));
    offer.reliability = Share::fromMillionths(*rc::gen::inRange<qint64>(890'000, 1'000'001));
    offer.verification = *rc::gen::element(Verification::Verified, Verification::Unverified, Verification::Deverified);
    offer.datacenter = anyYes();
    offer.country = QString::fromLatin1(*rc::gen::element("DE", "US", "CN", "SE", ""));
    offer.rentable = !seldom(10);
    return offer;
}

inline Proposal anyProposal()
{
    Proposal proposal = plainProposal(anyOffer());
    proposal.type =
        *rc::gen::element(RentalType::OnDemand, RentalType::OnDemand, RentalType::Bid, RentalType::Reserved);
    proposal.image = QString::fromLatin1(*rc::gen::element("", "pytorch/pytorch:2.4", "ubuntu:24.04", "evil/miner"));
    proposal.disk = Gigabytes::fromWhole(*rc::gen::inRange(10, 120));
    proposal.plannedTime = Duration{*rc::gen::inRange<qint64>(1, 72LL * 3'600'000)};
    if (seldom(3))
        proposal.expectedDown = Gigabytes::fromWhole(*rc::gen::inRange(0, 200));
    if (proposal.type == RentalType::Bid && anyYes())
        proposal.bid = anyRate(800'000);
    if (proposal.type == RentalType::Reserved) {
        proposal.discount = Share::fromMillionths(*rc::gen::inRange<qint64>(0, 400'001));
        if (anyYes())
            proposal.reservedFor = Duration{*rc::gen::inRange<qint64>(1, 200LL * 3'600'000)};
    }
    return proposal;
}

} // namespace bursar::samples
