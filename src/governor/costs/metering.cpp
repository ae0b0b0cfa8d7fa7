#include "governor/costs/metering.h"

#include "ledger/segment_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// Vast.ai's traffic counters were measured as KB by the one client that calibrated them; charges correct the rest.
std::optional<Gigabytes> trafficBetween(const std::optional<Gigabytes> &before, const std::optional<Gigabytes> &after)
{
    if (!before || !after || *after < *before)
        return std::nullopt;
    constexpr qint64 kilobytesPerGigabyte = 1'000'000;
    return Gigabytes::fromThousandths((after->thousandths() - before->thousandths()) / kilobytesPerGigabyte);
}

UsageSegment segmentOf(const Observation &observation, Instant from, InstanceState state)
{
    UsageSegment segment;
    segment.account = observation.account;
    segment.instance = observation.instance.id;
    segment.team = observation.team;
    segment.span = {from, observation.at};
    segment.state = state;
    segment.gpuName = observation.instance.gpuName;
    segment.numGpus = observation.instance.numGpus;
    segment.gpuRate = observation.instance.pricePerHour;
    segment.storageRate = observation.instance.storageCost;
    segment.disk = observation.instance.disk;
    segment.downRate = observation.instance.downCost;
    segment.upRate = observation.instance.upCost;
    return segment;
}

bool sameTerms(const UsageSegment &segment, const Observation &observation)
{
    const Instance &instance = observation.instance;
    return segment.state == observation.state && segment.team == observation.team
        && segment.gpuRate == instance.pricePerHour && segment.storageRate == instance.storageCost
        && segment.disk == instance.disk && segment.downRate == instance.downCost && segment.upRate == instance.upCost;
}

/// Cuts at UTC midnights; all but the last piece are closed. The caller says where the traffic goes.
void splitAtMidnights(UsageSegment segment, std::vector<UsageSegment> &closed, UsageSegment &last)
{
    const QTimeZone utc = QTimeZone::utc();
    for (;;) {
        const Instant midnight = startOfDay(localDate(segment.span.from, utc).addDays(1), utc);
        if (segment.span.to <= midnight)
            break;
        UsageSegment head = segment;
        head.span.to = midnight;
        head.downloaded = {};
        head.uploaded = {};
        closed.push_back(head);
        segment.span.from = midnight;
    }
    last = segment;
}

ledger::OpenMeter opened(const Observation &observation, Instant from, InstanceState state)
{
    return {segmentOf(observation, from, state), observation.instance.downBilled, observation.instance.upBilled};
}

/// Runs a meter on to the moment of the look, in the state that it had.
void runOn(ledger::OpenMeter &meter, const Observation &observation, Duration gapAfter,
           std::vector<UsageSegment> &closed)
{
    UsageSegment segment = meter.segment;
    const auto restartCounters = [&] {
        meter.downCounter = observation.instance.downBilled;
        meter.upCounter = observation.instance.upBilled;
    };
    if (observation.at - segment.span.to > gapAfter && segment.span.length() > Duration{0}) {
        closed.push_back(segment);
        segment.span.from = segment.span.to;
        segment.downloaded = {};
        segment.uploaded = {};
        segment.gap = true;
    }
    segment.span.to = std::max(segment.span.to, observation.at);
    // Counters run from the meter's opening, so that small steps are not rounded away one by one.
    segment.downloaded =
        trafficBetween(meter.downCounter, observation.instance.downBilled).value_or(segment.downloaded);
    segment.uploaded = trafficBetween(meter.upCounter, observation.instance.upBilled).value_or(segment.uploaded);
    const size_t before = closed.size();
    splitAtMidnights(segment, closed, meter.segment);
    if (closed.size() > before) { // the traffic so far belongs to the day that ended
        std::swap(closed.back().downloaded, meter.segment.downloaded);
        std::swap(closed.back().uploaded, meter.segment.uploaded);
        restartCounters();
    }
}

} // namespace

MeterStep meterStep(const std::optional<ledger::OpenMeter> &meter, const Observation &observation, Duration gapAfter)
{
    MeterStep step;
    if (!meter) {
        if (observation.state == InstanceState::Gone)
            return step;
        const Instant start = std::min(observation.instance.startedAt.value_or(observation.at), observation.at);
        const bool fresh = observation.at - start <= gapAfter;
        ledger::OpenMeter first =
            opened(observation, fresh ? start : observation.at, fresh ? InstanceState::Loading : observation.state);
        splitAtMidnights(first.segment, step.closed, first.segment);
        step.open = first;
    } else {
        step.open = *meter;
        runOn(*step.open, observation, gapAfter, step.closed);
    }
    if (observation.state == InstanceState::Gone || !sameTerms(step.open->segment, observation)) {
        if (step.open->segment.span.length() > Duration{0})
            step.closed.push_back(step.open->segment);
        step.open.reset();
        if (observation.state != InstanceState::Gone)
            step.open = opened(observation, observation.at, observation.state);
    }
    return step;
}

Metering::Metering(ExecutorSession &session)
    : m_session(session)
{
}

Expected<int> Metering::observe(const std::vector<Observation> &observations)
{
    Context &context = m_session.context();
    const Duration gapAfter = context.surroundings().gapAfter;
    ledger::MeterStore meters(context.database());
    const Expected<std::vector<ledger::OpenMeter>> open = meters.all();
    if (!open)
        return open.failure();

    std::vector<UsageSegment> closed;
    std::vector<ledger::OpenMeter> kept;
    std::vector<InstanceId> ended;
    for (const Observation &observation : observations) {
        const auto known = std::find_if(open->begin(), open->end(), [&](const ledger::OpenMeter &meter) {
            return meter.segment.instance == observation.instance.id;
        });
        MeterStep step = meterStep(known == open->end() ? std::nullopt : std::optional(*known), observation, gapAfter);
        closed.insert(closed.end(), step.closed.begin(), step.closed.end());
        if (step.open)
            kept.push_back(*step.open);
        else
            ended.push_back(observation.instance.id);
    }

    if (auto recorded = record(closed, kept, ended); !recorded)
        return recorded.failure();
    return static_cast<int>(closed.size());
}

// Records and meters move in one transaction: a crash between them would count a piece twice or not at all.
Expected<void> Metering::record(std::vector<UsageSegment> &closed, const std::vector<ledger::OpenMeter> &kept,
                                const std::vector<InstanceId> &ended)
{
    Context &context = m_session.context();
    if (closed.empty()) {
        const auto transaction = ledger::Transaction::begin(context.database());
        if (!transaction)
            return transaction.failure();
        if (auto saved = saveMeters(kept, ended); !saved)
            return saved;
        return (*transaction)->commit();
    }
    const auto transaction = m_session.record();
    if (!transaction)
        return transaction.failure();
    for (UsageSegment &segment : closed) {
        segment.id = context.newId<SegmentId>();
        if (auto added = ledger::SegmentStore::add(**transaction, segment); !added)
            return added;
    }
    if (auto saved = saveMeters(kept, ended); !saved)
        return saved;
    return (*transaction)->commit();
}

Expected<void> Metering::saveMeters(const std::vector<ledger::OpenMeter> &kept, const std::vector<InstanceId> &ended)
{
    ledger::MeterStore meters(m_session.context().database());
    for (const ledger::OpenMeter &meter : kept) {
        if (auto saved = meters.save(meter); !saved)
            return saved;
    }
    for (const InstanceId &instance : ended) {
        if (auto removed = meters.remove(instance); !removed)
            return removed;
    }
    return {};
}

} // namespace bursar::governor
