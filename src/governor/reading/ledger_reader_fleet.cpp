#include "governor/costs/costs.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/contract_store.h"
#include "ledger/outside_store.h"
#include "ledger/request_store.h"
#include "ledger/running_rules_store.h"

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

void showObserved(InstanceView &view, const ledger::LastSeen &seen)
{
    const Instance &observed = seen.observed;
    view.state = seen.state;
    view.label = observed.label;
    view.pricePerHour = observed.truePricePerHour();
    view.diskPerHour = storagePerHour(observed.storageCost, observed.disk);
    view.disk = observed.disk;
    view.startedAt = observed.startedAt.value_or(view.startedAt);
    view.image = observed.image;
    view.statusMessage = observed.statusMessage;
    view.gpuUtilPercent = observed.gpuUtilPercent;
    view.gpuMemoryUsed = observed.gpuMemoryUsed;
    view.memoryUsed = observed.memoryUsed;
    view.gpuRamMb = observed.gpuRamMb;
    view.isBid = observed.isBid;
    view.machine = observed.machineId;
    if (!observed.sshHost.isEmpty() && observed.jupyterPort > 0)
        view.jupyterAddress = QStringLiteral("https://%1:%2/").arg(observed.sshHost).arg(observed.jupyterPort);
    if (!observed.sshHost.isEmpty() && observed.sshPort > 0)
        view.sshCommand = QStringLiteral("ssh -p %1 root@%2").arg(observed.sshPort).arg(observed.sshHost);
}

InstanceView viewOf(const ledger::Contract &contract, const ledger::LastSeen *seen, const Names &names)
{
    InstanceView view;
    view.id = contract.instance;
    view.label = contract.label;
    view.note = contract.note;
    view.stranger = !contract.team;
    if (contract.team) {
        view.team = *contract.team;
        view.teamName = names.team(*contract.team);
        view.teamSlug = names.teamSlug(*contract.team);
    }
    view.account = contract.account;
    view.request = contract.request;
    view.gpuName = contract.gpuName;
    view.numGpus = contract.numGpus;
    view.diskPerHour = storagePerHour(contract.storageCost, contract.disk);
    view.pricePerHour = contract.pricePerHour + view.diskPerHour;
    view.disk = contract.disk;
    view.startedAt = contract.firstSeen;
    view.endsAt = contract.plannedEnd;
    view.location = contract.location;
    view.by = contract.by;
    if (!contract.by.isEmpty())
        view.byName = names.member(contract.by);
    if (seen)
        showObserved(view, *seen);
    view.gone = contract.goneAt.has_value();
    if (view.gone) {
        view.state = InstanceState::Gone;
        view.sshCommand.clear();
        view.jupyterAddress.clear();
    }
    return view;
}

struct CostUntilNow
{
    Money all; ///< since it was first seen
    Money today;
};

Expected<std::map<InstanceId, CostUntilNow>> costsOf(CostBook &book, const std::vector<ledger::Contract> &contracts,
                                                     Instant now)
{
    std::map<InstanceId, CostUntilNow> sums;
    if (contracts.empty())
        return sums;
    Instant first = now;
    for (const ledger::Contract &contract : contracts)
        first = std::min(first, contract.firstSeen);
    // A whole day before: a charge counts for the UTC day, and we may have seen the instance late.
    const QTimeZone utc = QTimeZone::utc();
    const auto parts = book.ofDays(localDate(first, utc).addDays(-1), localDate(now, utc), utc);
    if (!parts)
        return parts.failure();
    const QDate today = localDate(now, utc);
    for (const CostPart &part : *parts) {
        CostUntilNow &sum = sums[part.instance];
        sum.all += part.amounts.total();
        if (part.day == today)
            sum.today += part.amounts.total();
    }
    return sums;
}

/// What rules are going to do with it; the stop that comes first counts.
void showBreaches(InstanceView &view, const std::vector<ledger::RunningRulesStore::Breach> &breaches)
{
    using Answer = ledger::RunningRulesStore::Answer;
    for (const ledger::RunningRulesStore::Breach &breach : breaches) {
        if (breach.instance != view.id || breach.answer == Answer::Keep)
            continue;
        const bool sooner = breach.due && (!view.stopsAt || *breach.due < *view.stopsAt);
        if (!sooner && !view.ruleBroken.isEmpty())
            continue;
        view.ruleBroken = breach.reason;
        view.stopsAt = breach.due;
        view.stopHeld = breach.answer == Answer::Held;
    }
}

/// What else the ledger knows that tells what is wrong with an instance, read once for all.
struct Circumstances
{
    std::map<InstanceId, Proposal> rented; ///< by open rentals
    std::map<InstanceId, QString> reasons; ///< of open rentals
    std::map<InstanceId, Instant> idleSince;
    std::set<InstanceId> dearerByConsent;
    std::map<InstanceId, ledger::OutsideStore::Stop> stops;
    std::map<InstanceId, ledger::OutsideStore::Origin> origins;

    static Expected<Circumstances> load(ledger::Database &database)
    {
        const ledger::RequestStore requests(database);
        const ledger::OutsideStore outside(database);
        const auto open = requests.open();
        const auto accepted = requests.withAcceptedPrice();
        const auto stops = outside.stops();
        const auto origins = outside.origins();
        if (!open || !accepted)
            return open ? accepted.failure() : open.failure();
        if (!stops || !origins)
            return stops ? origins.failure() : stops.failure();
        const auto idle = ledger::RunningRulesStore(database).idleSince();
        if (!idle)
            return idle.failure();
        Circumstances all{{}, {}, *idle, *accepted, *stops, *origins};
        for (const Request &request : *open) {
            if (const auto order = request.instance.isEmpty() ? std::nullopt : request.rental()) {
                all.rented.emplace(request.instance, order->proposal);
                all.reasons.emplace(request.instance, request.reason);
            }
        }
        return all;
    }
};

void showCircumstances(InstanceView &view, const ledger::Contract &contract, const ledger::LastSeen *seen,
                       const Circumstances &known, Instant now)
{
    if (const auto stop = known.stops.find(view.id); stop != known.stops.end()) {
        if (stop->second.job)
            view.outsideStop = stop->second.at;
        view.outsideStopTrouble = stop->second.trouble;
    }
    if (const auto origin = known.origins.find(view.id);
        origin != known.origins.end() && view.stranger && !origin->second.address.isEmpty())
        view.origin = InstanceView::Origin{origin->second.apiKey, origin->second.address, origin->second.at};
    if (const auto reason = known.reasons.find(view.id); reason != known.reasons.end())
        view.why = reason->second;
    if (!seen || view.gone)
        return;
    if (const auto idle = known.idleSince.find(view.id); idle != known.idleSince.end())
        view.idleSince = idle->second;
    InstanceFacts facts;
    facts.state = seen->state;
    facts.stateSince = seen->stateSince;
    facts.firstSeen = contract.firstSeen;
    facts.plannedEnd = contract.stopAtEnd ? contract.plannedEnd : std::nullopt;
    facts.missed = seen->missed;
    facts.isBid = seen->observed.isBid;
    facts.pricePerHour = seen->observed.pricePerHour;
    if (const auto rented = known.rented.find(view.id); rented != known.rented.end())
        facts.rented = rented->second;
    facts.priceRaised = known.dearerByConsent.contains(view.id);
    view.condition = conditionOf(facts, now);
}

Expected<std::vector<InstanceView>> viewsOf(CostBook &book, const std::vector<ledger::Contract> &contracts, Instant now)
{
    ledger::Database &database = book.database();
    const Expected<Names> names = Names::load(database);
    if (!names)
        return names.failure();
    const auto seen = ledger::ContractStore(database).lastSeen();
    if (!seen)
        return seen.failure();
    const auto costs = costsOf(book, contracts, now);
    const auto breaches = ledger::RunningRulesStore(database).breaches();
    if (!costs || !breaches)
        return costs ? breaches.failure() : costs.failure();
    const Expected<Circumstances> circumstances = Circumstances::load(database);
    if (!circumstances)
        return circumstances.failure();
    std::map<InstanceId, const ledger::LastSeen *> seenOf;
    for (const ledger::LastSeen &row : *seen)
        seenOf.emplace(row.instance, &row);
    std::vector<InstanceView> views;
    for (const ledger::Contract &contract : contracts) {
        const auto found = seenOf.find(contract.instance);
        const ledger::LastSeen *last = found == seenOf.end() ? nullptr : found->second;
        InstanceView view = viewOf(contract, last, *names);
        showCircumstances(view, contract, last, *circumstances, now);
        const auto cost = costs->find(contract.instance);
        showBreaches(view, *breaches);
        if (cost != costs->end()) {
            view.costSoFar = cost->second.all;
            view.costToday = cost->second.today;
        }
        views.push_back(std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), [](const InstanceView &left, const InstanceView &right) {
        return left.startedAt != right.startedAt ? left.startedAt > right.startedAt : left.id > right.id;
    });
    return views;
}

} // namespace

Expected<std::vector<InstanceView>> LedgerReader::instances(Instant now, bool withGone) const
{
    const auto contracts = ledger::ContractStore(d->database).all(withGone);
    if (!contracts)
        return contracts.failure();
    return viewsOf(d->costs, *contracts, now);
}

Expected<InstanceView> LedgerReader::instance(InstanceId id, Instant now) const
{
    const auto contract = ledger::ContractStore(d->database).byInstance(id);
    if (!contract)
        return contract.failure();
    if (!*contract) {
        return usageError(QStringLiteral("unknown_instance"),
                          QStringLiteral("The ledger knows no instance %1.").arg(id.toString()),
                          QStringLiteral("Look at the list of instances."));
    }
    const auto views = viewsOf(d->costs, {**contract}, now);
    if (!views)
        return views.failure();
    return views->front();
}

} // namespace bursar::governor
