#include "scenarios/episode_truth.h"

#include "domain/label.h"
#include "foundation/text_formats.h"
#include "governor/costs/costs.h"
#include "ledger/contract_store.h"
#include "simulator/billing.h"

#include <algorithm>
#include <set>

namespace bursar {

using namespace std::chrono_literals;
using simulator::Contract;
using simulator::Phase;

namespace {

/// To whole micro-dollars, rounded up.
qint64 microsOf(simulator::Amount amount)
{
    return static_cast<qint64>(simulator::floorDiv(amount.units + 999'999'999, 1'000'000'000));
}

qint64 costOf(qint64 microsPerHour, Duration time)
{
    return static_cast<qint64>(simulator::Wide{microsPerHour} * time.count() / simulator::millisPerHour);
}

QString name(const Contract &contract)
{
    return QStringLiteral("contract %1 (%2)").arg(contract.id).arg(contract.label);
}

/// Whether the GPU is billed then is one of the things that nobody knows, or Bursar takes the dearer view of.
bool isDisputed(Phase phase)
{
    return phase == Phase::Unknown || phase == Phase::Rebooting || phase == Phase::Recycling || phase == Phase::Stopping
        || phase == Phase::Creating;
}

bool holdsGpus(Phase phase)
{
    return phase != Phase::Stopped && phase != Phase::Outbid && phase != Phase::Scheduling;
}

/// What happened to it, for who looks into a violation.
QString lifeOf(const Contract &contract)
{
    QStringList life;
    for (const simulator::Interval &interval : contract.intervals)
        life.append(QStringLiteral("%1 %2 gpu %3 disk %4")
                        .arg(toRfc3339(interval.from), QLatin1String(simulator::phaseName(interval.phase)))
                        .arg(interval.rates.gpuMicros)
                        .arg(microsOf(interval.rates.diskPerHour())));
    return life.join(QStringLiteral("\n    "));
}

} // namespace

EpisodeTruth::EpisodeTruth(EpisodeWorld &world)
    : m_world(world)
{
}

Expected<std::unique_ptr<ledger::Database>> EpisodeTruth::open() const
{
    return ledger::Database::open(m_world.path());
}

QString EpisodeTruth::accountOf(const Contract &contract) const
{
    return m_world.market().market().accounts()[contract.account].name;
}

std::optional<Request> EpisodeTruth::requestOf(const Contract &contract)
{
    const auto label = RentalLabel::parse(contract.order.label);
    const auto view = label ? m_world.governor().reader().request(label->request.toString())
                            : Expected<governor::RequestView>(Unexpected{Error{}});
    return view ? std::optional(view->request) : std::nullopt;
}

void EpisodeTruth::checkFleet()
{
    checkContracts();
    checkRequests();
    checkChain();
}

void EpisodeTruth::checkContracts()
{
    const auto database = open();
    const ledger::ContractStore store(**database);
    std::map<QString, std::vector<const Contract *>> byLabel;
    const Instant now = m_world.time().now();
    for (const auto &[id, contract] : m_world.market().market().contracts()) {
        const auto row = *store.byInstance(InstanceId(id));
        if (!contract.destroyed && (!row || row->goneAt))
            m_world.violated(
                QStringLiteral("lost: %1 runs, and the ledger %2")
                    .arg(name(contract), row ? QStringLiteral("says it is gone") : QStringLiteral("does not know it")));
        if (contract.destroyed && row && !row->goneAt)
            m_world.violated(QStringLiteral("%1 is destroyed, and the ledger does not know it").arg(name(contract)));
        const auto request = requestOf(contract);
        if (!request)
            continue;
        m_world.count(QStringLiteral("rented"));
        byLabel[contract.order.label].push_back(&contract);
        checkRules(contract, *request);
        const bool needed = request->instance == InstanceId(id)
            && (request->state == RequestState::Running || request->state == RequestState::Submitted);
        if (!contract.destroyed && request->cancelAsked)
            m_world.violated(QStringLiteral("%1 runs though it was taken back").arg(name(contract)));
        if (!contract.destroyed && !needed)
            m_world.violated(QStringLiteral("%1 runs though its request is %2 with instance %3")
                                 .arg(name(contract), toString(request->state), request->instance.toString()));
        if (!contract.destroyed && row && row->plannedEnd && *row->plannedEnd < now - 10min
            && (contract.phase == Phase::Running || contract.phase == Phase::Loading))
            m_world.violated(QStringLiteral("%1 runs past its end").arg(name(contract)));
    }
    for (const auto &[label, contracts] : byLabel) {
        std::set<Instant> calls; // the marketplace itself may make two of one call: then they begin together
        int alive = 0;
        for (const Contract *contract : contracts) {
            calls.insert(contract->created);
            alive += contract->destroyed ? 0 : 1;
        }
        if (calls.size() > 1)
            m_world.violated(QStringLiteral("double: %1 was rented by %2 calls").arg(label).arg(calls.size()));
        if (alive > 1)
            m_world.violated(QStringLiteral("double: %1 instances run under %2").arg(alive).arg(label));
    }
}

void EpisodeTruth::checkRules(const Contract &contract, const Request &request)
{
    if (request.state == RequestState::Denied || request.state == RequestState::Rejected) {
        m_world.violated(QStringLiteral("denied: %1 was rented though its request is %2")
                             .arg(name(contract), toString(request.state)));
        return;
    }
    const auto order = request.rental();
    if (!order || order->grant)
        return;
    // What the marketplace made a second time of one call, it made where and at the price that it liked.
    if (!request.instance.isEmpty() && request.instance != InstanceId(contract.id))
        return;
    const auto label = RentalLabel::parse(contract.order.label);
    const auto rate = [](const Contract &each) {
        return each.order.bidMicros.value_or(each.gpuMicros)
            + each.order.diskMilliGb * each.storageMicros / 1000 / simulator::hoursPerMonth;
    };
    // Any policy that was in force in the minutes before will do: a call may wait in the queue.
    bool allowed = false;
    QString why;
    for (size_t i = 0; i < m_world.policies().size(); ++i) {
        const PolicyInForce &each = m_world.policies()[i];
        if (each.slug != label->teamSlug || each.from > contract.created)
            continue;
        const auto next =
            std::find_if(m_world.policies().begin() + static_cast<ptrdiff_t>(i) + 1, m_world.policies().end(),
                         [&](const PolicyInForce &later) { return later.slug == each.slug; });
        if (next != m_world.policies().end() && next->from < contract.created - 10min)
            continue;
        const bool gpu = anyCovers(each.policy.gpuAllow, contract.machine->gpuName, contract.machine->gpuRamMb);
        std::set<RequestId> holding; // what the marketplace makes twice of one call is one rental
        for (const auto &[id, other] : m_world.market().market().contracts()) {
            const auto theirs = RentalLabel::parse(other.order.label);
            if (!theirs || theirs->teamSlug != label->teamSlug || other.created > contract.created
                || (other.destroyed && *other.destroyed <= contract.created) || theirs->request == label->request)
                continue;
            const auto then = std::find_if(other.intervals.begin(), other.intervals.end(), [&](const auto &interval) {
                return interval.from <= contract.created && (!interval.to || *interval.to > contract.created);
            });
            if (then != other.intervals.end() && (then->phase == Phase::Running || then->phase == Phase::Loading))
                holding.insert(theirs->request);
        }
        const int held = static_cast<int>(holding.size());
        // What is paid in advance costs less than the marketplace's contract says, by what its offer quoted; and the
        // contract has the bid of now, which a person may have changed since: that was judged by itself.
        const HourlyRate paid = order->proposal.type == RentalType::OnDemand
            ? HourlyRate::fromNanos(rate(contract) * 1000)
            : truePricePerHour(order->proposal);
        const bool price = paid <= each.policy.maxPricePerHour;
        why = !gpu                             ? QStringLiteral("its GPU is not allowed")
            : !price                           ? QStringLiteral("it costs %1 micro-dollars an hour").arg(rate(contract))
            : held >= each.policy.maxInstances ? QStringLiteral("%1 slots were held").arg(held)
                                               : QString();
        allowed = allowed || why.isEmpty();
    }
    if (!allowed)
        m_world.violated(QStringLiteral("denied: %1 was rented against the policy: %2").arg(name(contract), why));
}

void EpisodeTruth::checkRequests()
{
    const auto requests = m_world.governor().reader().requests({}, {});
    std::set<RequestId> lost = m_world.promised();
    for (const governor::RequestView &view : *requests)
        lost.erase(view.request.id);
    for (const RequestId &id : lost)
        m_world.violated(QStringLiteral("lost: request %1 was promised to be durable").arg(id.toString()));
    for (const governor::RequestView &view : *requests) {
        const Request &request = view.request;
        m_world.count(toString(request.kind) + QLatin1Char(' ') + toString(request.state));
        const bool settled = isEnd(request.state) || request.state == RequestState::AwaitingApproval
            || (request.kind == RequestKind::Rental
                && (request.state == RequestState::Running || request.state == RequestState::Submitted))
            || (request.kind == RequestKind::Command && request.state == RequestState::Submitted);
        if (!settled)
            m_world.violated(
                QStringLiteral("request %1 hangs in %2").arg(request.id.toString(), toString(request.state)));
    }
}

void EpisodeTruth::checkChain()
{
    const auto verified = m_world.governor().reader().verifyAudit();
    if (!verified || !verified->ok)
        m_world.violated(QStringLiteral("the audit chain is broken: %1")
                             .arg(verified ? verified->problem : verified.error().message));
}

Span EpisodeTruth::unwatchedAround(const QString &account, Instant moment) const
{
    Span span{Instant{}, m_world.time().now()};
    for (const FleetLook &look : m_world.looks()) {
        if (look.account != account)
            continue;
        if (look.at <= moment)
            span.from = look.at;
        else if (look.at < span.to)
            span.to = look.at;
    }
    return span;
}

void EpisodeTruth::checkEstimates()
{
    const auto database = open();
    const QTimeZone utc = QTimeZone::utc();
    const Instant now = m_world.time().now();
    for (const auto &[id, contract] : m_world.market().market().contracts()) {
        const QString account = accountOf(contract);
        const Instant lastLook = unwatchedAround(account, now).from;
        const auto [first, last] = simulator::ChargeBook::days(contract, now);
        for (qint64 day = first; day <= last; ++day) {
            const Instant from = simulator::startOfDay(day);
            const Instant to = std::min(simulator::startOfDay(day + 1), lastLook);
            const auto parts = governor::costsWithin(**database, daySpan(localDate(from, utc), utc), utc);
            MeterAmounts ours;
            bool charged = false;
            for (const governor::CostPart &part : *parts) {
                if (part.instance != InstanceId(id))
                    continue;
                ours += part.amounts;
                charged = charged || part.charged;
            }
            if (charged || to <= from)
                continue;
            const simulator::Bill bill = billOf(contract, from, to);
            // Each change of state may be seen as late as the next look, and is then counted to the state before.
            qint64 gpuBound = 100;
            qint64 diskBound = 100;
            qint64 gpuRate = 0;
            qint64 diskRate = 0;
            for (const simulator::Interval &interval : contract.intervals) {
                gpuRate = std::max(gpuRate, interval.rates.gpuMicros);
                diskRate = std::max(diskRate, microsOf(interval.rates.diskPerHour()));
            }
            gpuRate = std::max(gpuRate, contract.gpuMicros);
            diskRate = std::max(diskRate,
                                contract.order.diskMilliGb * contract.storageMicros * 125 / 100 / 1000
                                    / simulator::hoursPerMonth);
            const Duration slack = 2s + m_world.longestSlowness;
            const auto unsure = [&](Duration time) {
                gpuBound += costOf(gpuRate, time);
                diskBound += costOf(diskRate, time);
            };
            const auto changeAt = [&](Instant moment) {
                const Span pause = unwatchedAround(account, moment);
                if (pause.to > from && pause.from < simulator::startOfDay(day + 1))
                    unsure(std::min(pause.to, simulator::startOfDay(day + 1)) - std::max(pause.from, from) + slack);
            };
            for (const simulator::Interval &interval : contract.intervals) {
                changeAt(interval.from);
                const Instant end = std::min(interval.to.value_or(now), to);
                const Instant begin = std::max(interval.from, from);
                if (end > begin && isDisputed(interval.phase))
                    unsure(end - begin);
                else if (end > begin && !holdsGpus(interval.phase))
                    diskBound += costOf(diskRate, end - begin) / 4; // it may cost more while it is stopped
            }
            changeAt(contract.listedFrom);
            if (contract.listedFrom > contract.created && contract.listedFrom > from)
                unsure(contract.listedFrom - std::max(contract.created, from));
            if (contract.destroyed)
                changeAt(*contract.destroyed);
            if (m_world.clocksDiffered)
                unsure(Duration{240s});
            const qint64 gpuError = std::abs(ours.gpu.micros() - microsOf(bill.gpu));
            const qint64 diskError = std::abs(ours.disk.micros() - microsOf(bill.disk));
            if (gpuError > gpuBound || diskError > diskBound)
                m_world.tell(lifeOf(contract));
            if (gpuError > gpuBound)
                m_world.violated(
                    QStringLiteral("estimate: %1 on %2 cost %3 for its GPU, metered %4; at most %5 may differ")
                        .arg(name(contract), QString::fromLatin1(simulator::dayText(day)))
                        .arg(microsOf(bill.gpu))
                        .arg(ours.gpu.micros())
                        .arg(gpuBound));
            if (diskError > diskBound)
                m_world.violated(
                    QStringLiteral("estimate: %1 on %2 cost %3 for its disk, metered %4; at most %5 may differ")
                        .arg(name(contract), QString::fromLatin1(simulator::dayText(day)))
                        .arg(microsOf(bill.disk))
                        .arg(ours.disk.micros())
                        .arg(diskBound));
            m_world.count(QStringLiteral("estimated instance-days"));
        }
    }
}

void EpisodeTruth::checkEnd()
{
    checkContracts();
    checkChain();
    const auto database = open();
    const QTimeZone utc = QTimeZone::utc();
    const Instant now = m_world.time().now();
    const auto &market = m_world.market().market();
    std::map<qint64, std::map<qint64, std::pair<bool, qint64>>> ours; // day, instance: charged, micros
    for (const auto &[id, contract] : market.contracts()) {
        const auto [first, last] = simulator::ChargeBook::days(contract, now);
        for (qint64 day = first; day <= last; ++day) {
            if (!ours.contains(day)) {
                const auto parts =
                    governor::costsWithin(**database, daySpan(localDate(simulator::startOfDay(day), utc), utc), utc);
                ours[day] = {};
                for (const governor::CostPart &part : *parts) {
                    auto &[charged, micros] = ours[day][part.instance.value()];
                    charged = part.charged;
                    micros += part.amounts.total().micros();
                }
            }
            const auto mills = market.charges().chargedMills(contract, day, now);
            if (!mills)
                continue;
            m_world.count(QStringLiteral("reconciled instance-days"));
            const auto [charged, micros] = ours[day][id];
            if (micros != *mills * 1000 || (!charged && *mills != 0))
                m_world.violated(
                    QStringLiteral("reconciled: %1 was charged %2 thousandths of a dollar on %3, the ledger has "
                                   "%4 micro-dollars%5")
                        .arg(name(contract))
                        .arg(*mills)
                        .arg(QString::fromLatin1(simulator::dayText(day)))
                        .arg(micros)
                        .arg(charged ? QString() : QStringLiteral(", not charged")));
        }
    }
    const auto requests = m_world.governor().reader().requests({}, {});
    for (const governor::RequestView &view : *requests) {
        const RequestState state = view.request.state;
        if (!isEnd(state) && state != RequestState::AwaitingApproval)
            m_world.violated(
                QStringLiteral("request %1 never ends: %2").arg(view.request.id.toString(), toString(state)));
    }
}

} // namespace bursar
