#include "domain/amount_words.h"
#include "foundation/text_formats.h"
#include "governor/costs/costs.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"
#include "ledger/running_rules_store.h"

#include <algorithm>

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
    }
    return view;
}

/// What each of the contracts has cost since it was first seen.
Expected<std::map<InstanceId, Money>> costsOf(CostBook &book, const std::vector<ledger::Contract> &contracts,
                                              Instant now)
{
    std::map<InstanceId, Money> sums;
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
    for (const CostPart &part : *parts)
        sums[part.instance] += part.amounts.total();
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
    std::map<InstanceId, const ledger::LastSeen *> seenOf;
    for (const ledger::LastSeen &row : *seen)
        seenOf.emplace(row.instance, &row);
    std::vector<InstanceView> views;
    for (const ledger::Contract &contract : contracts) {
        const auto found = seenOf.find(contract.instance);
        InstanceView view = viewOf(contract, found == seenOf.end() ? nullptr : found->second, *names);
        const auto cost = costs->find(contract.instance);
        showBreaches(view, *breaches);
        view.costSoFar = cost == costs->end() ? Money{} : cost->second;
        views.push_back(std::move(view));
    }
    std::stable_sort(views.begin(), views.end(), [](const InstanceView &left, const InstanceView &right) {
        return left.startedAt != right.startedAt ? left.startedAt > right.startedAt : left.id > right.id;
    });
    return views;
}

QString commandSummary(const CommandOrder &order)
{
    const QString instance = order.instance.toString();
    switch (order.command) {
    case InstanceCommand::Start:
        return QStringLiteral("Start instance %1").arg(instance);
    case InstanceCommand::Stop:
        return QStringLiteral("Stop instance %1").arg(instance);
    case InstanceCommand::Reboot:
        return QStringLiteral("Reboot instance %1").arg(instance);
    case InstanceCommand::Destroy:
        return QStringLiteral("Destroy instance %1").arg(instance);
    case InstanceCommand::Label:
        return QStringLiteral("Note on instance %1").arg(instance);
    case InstanceCommand::AcceptPrice:
        return QStringLiteral("Accept the dearer price of instance %1").arg(instance);
    case InstanceCommand::RejectPrice:
        return QStringLiteral("Reject the dearer price of instance %1").arg(instance);
    case InstanceCommand::Prepay:
        return QStringLiteral("Prepay %1 for instance %2").arg(dollarsUp(order.amount), instance);
    case InstanceCommand::Extend:
        return order.until ? QStringLiteral("Extend instance %1 until %2").arg(instance, toRfc3339(*order.until))
                           : QStringLiteral("Extend instance %1").arg(instance);
    }
    Q_UNREACHABLE();
}

QString periodBudget(const QString &period)
{
    return QStringLiteral("budget per %1").arg(period);
}

QString shownValue(const QJsonValue &value)
{
    if (value.isArray())
        return value.toVariant().toStringList().join(QLatin1String(", "));
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.isNull() ? QStringLiteral("no rule") : value.toVariant().toString();
}

QString changeSummary(const ChangeOrder &order)
{
    QStringList parts;
    for (const PolicyDifference &change : order.changes) {
        const QString field = order.owner.kind == BudgetOwner::Kind::Team ? change.field : periodBudget(change.field);
        parts.append(QStringLiteral("%1 from %2 to %3").arg(field, shownValue(change.from), shownValue(change.to)));
    }
    return QStringLiteral("Change %1: %2").arg(order.owner.name, parts.join(QLatin1String("; ")));
}

QString transferSummary(const TransferOrder &order)
{
    return QStringLiteral("Give $%1 of the %2 from %3 to %4")
        .arg(order.amount.toString(), periodBudget(toString(order.period)), order.from.name, order.to.name);
}

QString summaryOf(const Request &request)
{
    if (const auto rental = request.rental()) {
        const Proposal &proposal = rental->proposal;
        return QStringLiteral("%1 × %2, %3 GB, %4")
            .arg(QString::number(proposal.offer.numGpus), proposal.offer.gpuName, proposal.disk.toString(),
                 spanInWords(proposal.plannedTime));
    }
    const auto command = request.command();
    return command ? commandSummary(*command) : QString();
}

RequestView viewOf(const Request &request, const Names &names)
{
    RequestView view{request, names.team(request.team), names.teamSlug(request.team), names.member(request.by),
                     summaryOf(request)};
    if (!request.answerer.isEmpty())
        view.answererName = names.member(request.answerer);
    if (const auto rental = request.rental(); rental && rental->grant)
        view.grantedBy = names.member(rental->grant->by);
    view.change = changeOrderOf(request);
    view.transfer = transferOrderOf(request);
    if (view.change) {
        names.nameMember(view.change->owner);
        view.summary = changeSummary(*view.change);
    }
    if (view.transfer) {
        names.nameMember(view.transfer->from);
        names.nameMember(view.transfer->to);
        view.summary = transferSummary(*view.transfer);
    }
    return view;
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

Expected<std::vector<RequestView>> LedgerReader::requests(const std::optional<TeamId> &team,
                                                          const std::optional<RequestState> &state, int limit) const
{
    ledger::RequestStore::Filter filter;
    filter.team = team;
    filter.state = state;
    filter.limit = limit;
    const auto found = ledger::RequestStore(d->database).list(filter);
    if (!found)
        return found.failure();
    const Expected<Names> names = Names::load(d->database);
    if (!names)
        return names.failure();
    std::vector<RequestView> views;
    views.reserve(found->size());
    for (const Request &request : *found)
        views.push_back(viewOf(request, *names));
    return views;
}

Expected<RequestView> LedgerReader::request(const QString &id) const
{
    const auto unknown = [&id] {
        return usageError(QStringLiteral("unknown_request"), QStringLiteral("There is no request %1.").arg(id),
                          QStringLiteral("Look at the list of requests."));
    };
    const auto parsed = RequestId::parse(id);
    if (!parsed)
        return unknown();
    const auto found = ledger::RequestStore(d->database).byId(*parsed);
    if (!found)
        return found.failure();
    if (!*found)
        return unknown();
    const Expected<Names> names = Names::load(d->database);
    if (!names)
        return names.failure();
    return viewOf(**found, *names);
}

} // namespace bursar::governor
