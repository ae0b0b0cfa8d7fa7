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

inline Policy anyPolicy()
{
    static const std::vector<GpuPattern> known = gpus({"RTX 4090", "A100", "H100 SXM", "RTX_3090@24GB", "A10"});
    Policy policy;
    for (const GpuPattern &pattern : known) {
        if (*rc::gen::arbitrary<bool>())
            policy.gpuAllow.push_back(pattern);
    }
    policy.maxInstances = *rc::gen::inRange(0, 4);
    policy.maxPricePerHour = HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 1'000'000) * 1000);
    policy.minReliability = Share::fromMillionths(*rc::gen::inRange<qint64>(900'000, 1'000'001));
    policy.budgets[BudgetPeriod::Day] = Money::fromMicros(*rc::gen::inRange<qint64>(0, 20'000'000));
    if (*rc::gen::arbitrary<bool>())
        policy.budgets[BudgetPeriod::Month] = Money::fromMicros(*rc::gen::inRange<qint64>(0, 60'000'000));
    return policy;
}

inline Standing anyStanding(const Policy &policy)
{
    Standing standing;
    standing.at = noon + Duration{*rc::gen::inRange<qint64>(0, 40LL * 24 * 3'600'000)};
    standing.zone = QString::fromLatin1(*rc::gen::element("UTC", "Europe/Berlin", "America/New_York"));
    standing.slotsHeld = *rc::gen::inRange(0, 4);
    for (const auto &[period, limit] : policy.budgets) {
        if (*rc::gen::inRange(0, 5) == 0)
            continue; // a budget that the standing does not know yet
        BudgetStanding row =
            budget(period, standing.at, limit, Money::fromMicros(*rc::gen::inRange<qint64>(0, 12'000'000)),
                   Money::fromMicros(*rc::gen::inRange<qint64>(0, 6'000'000)));
        row.span = periodAt(period, standing.at, *zoneNamed(standing.zone));
        standing.budgets.push_back(row);
    }
    return standing;
}

inline Offer anyOffer()
{
    Offer offer = plainOffer();
    offer.gpuName = QString::fromLatin1(*rc::gen::element("RTX 4090", "RTX 4090D", "A100 SXM4", "A100 PCIE", "A10",
                                                          "H100 SXM", "RTX 3090", "RTX 3090 Ti", ""));
    offer.gpuRamMb = *rc::gen::element(12'288, 24'564, 81'559);
    offer.pricePerHour =
        HourlyRate::fromNanos(*rc::gen::inRange<qint64>(0, 1'200'000) * 1000 + *rc::gen::inRange<qint64>(0, 1000));
    offer.storageCost = StorageRate::fromNanos(*rc::gen::inRange<qint64>(0, 400'000'000));
    offer.diskSpace = Gigabytes::fromWhole(*rc::gen::inRange(10, 200));
    offer.reliability = Share::fromMillionths(*rc::gen::inRange<qint64>(890'000, 1'000'001));
    offer.rentable = *rc::gen::inRange(0, 10) != 0;
    return offer;
}

inline Proposal anyProposal()
{
    Proposal proposal = plainProposal(anyOffer());
    proposal.disk = Gigabytes::fromWhole(*rc::gen::inRange(10, 120));
    proposal.plannedTime = Duration{*rc::gen::inRange<qint64>(1, 72LL * 3'600'000)};
    return proposal;
}

} // namespace bursar::samples
