#include "domain/access_order.h"
#include "domain/amount_words.h"
#include "domain/credit_transfer.h"
#include "foundation/text_formats.h"
#include "governor/budgets/budget_tree.h"
#include "governor/errors.h"
#include "governor/executor/command_runner.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"
#include "ledger/waiting_offer_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

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
    case InstanceCommand::Recycle:
        return QStringLiteral("Recycle instance %1").arg(instance);
    case InstanceCommand::ChangeBid:
        return QStringLiteral("Bid $%1 an hour for instance %2").arg(order.bid.toString(), instance);
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
        // A team's fields are a policy's; of other owners a period is a budget, the rest stands for itself.
        const bool isPeriod = order.owner.kind != BudgetOwner::Kind::Team && budgetPeriodFromText(change.field);
        const QString field = isPeriod ? periodBudget(change.field) : change.field;
        parts.append(QStringLiteral("%1 from %2 to %3").arg(field, shownValue(change.from), shownValue(change.to)));
    }
    const QString until = order.until ? QStringLiteral(" until %1").arg(toRfc3339(*order.until)) : QString();
    return QStringLiteral("Change %1: %2").arg(order.owner.name, parts.join(QLatin1String("; "))) + until;
}

QString transferSummary(const BudgetTransfer &order)
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
    if (const auto access = accessOrderOf(request))
        return summaryOf(*access);
    const auto command = request.command();
    return command ? commandSummary(*command) : QString();
}

/// What an open request waits for that may take longer than a person expects.
QString waitsFor(const Request &request, const std::vector<ledger::LastSeen> &seen)
{
    if (request.state == RequestState::AwaitingApproval) {
        const auto rental = request.rental();
        return rental && rental->priceBefore
            ? QStringLiteral("somebody to approve it again: an hour costs %1 now, and it was %2 when it was approved")
                  .arg(pricePerHourUp(truePricePerHour(rental->proposal)), pricePerHourUp(*rental->priceBefore))
            : QString();
    }
    if (request.kind == RequestKind::Transfer && request.state == RequestState::Submitting)
        return QStringLiteral("Vast.ai's answer, or both accounts' payments to tell whether the credit has moved");
    const auto command = request.command();
    const auto row = std::find_if(seen.begin(), seen.end(),
                                  [&](const ledger::LastSeen &each) { return each.instance == request.instance; });
    const bool known = !request.instance.isEmpty() && row != seen.end();
    if (request.kind == RequestKind::Rental) {
        if (request.state == RequestState::Submitted && known && row->state == InstanceState::Loading)
            return QStringLiteral("its image is loading on the machine");
        return request.state == RequestState::Submitting && request.attempts > 0
            ? QStringLiteral("Vast.ai's answer, or the proof that nothing was rented")
            : QString();
    }
    const bool endsCost =
        command && (command->command == InstanceCommand::Stop || command->command == InstanceCommand::Destroy);
    if (endsCost && request.state == RequestState::Submitting)
        return QStringLiteral("Vast.ai's answer; it is asked for again until one comes");
    if (!command || command->command != InstanceCommand::Start || request.state != RequestState::Submitted || !known)
        return {};
    return row->state == InstanceState::Scheduling
        ? QStringLiteral("its GPU, which is let to somebody else; the start is taken back at %1 if it is not free then")
              .arg(toRfc3339(request.changedAt + CommandRunner::queuedStartWaits))
        : QString();
}

/// What is read once for all requests.
struct Around
{
    Names names;
    BudgetTree tree;
    std::vector<ledger::LastSeen> seen;
    std::vector<ledger::WaitingOffer> offers;

    static Expected<Around> load(ledger::Database &database)
    {
        auto names = Names::load(database);
        auto tree = BudgetTree::load(database);
        auto seen = ledger::ContractStore(database).lastSeen();
        auto offers = ledger::WaitingOfferStore(database).all();
        if (!names || !tree)
            return names ? tree.failure() : names.failure();
        if (!seen || !offers)
            return seen ? offers.failure() : seen.failure();
        return Around{*std::move(names), *std::move(tree), *std::move(seen), *std::move(offers)};
    }
};

/// As it would be made at its request, with the owners' names.
BudgetTransfer transferFrom(const TransferOrder &order, Instant at, const Names &names, const BudgetTree &tree)
{
    const QDate today = localDate(at, QTimeZone::utc());
    BudgetTransfer transfer{order.from, order.to, order.period, at, order.amount, {}, {}};
    transfer.aboveFrom = tree.above(order.from, today);
    transfer.aboveTo = tree.above(order.to, today);
    names.nameMember(transfer.from);
    names.nameMember(transfer.to);
    return transfer;
}

std::optional<RequestView::OfferNow> offerNowOf(const Request &request, const std::vector<ledger::WaitingOffer> &offers)
{
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&request](const auto &each) { return each.request == request.id; });
    const bool isSince = found != offers.end() && found->at >= request.changedAt;
    return isSince && request.state == RequestState::AwaitingApproval
        ? std::optional(RequestView::OfferNow{found->offer, found->at})
        : std::nullopt;
}

RequestView viewOf(const Request &request, const Around &around)
{
    const Names &names = around.names;
    RequestView view{request, names.team(request.team), names.teamSlug(request.team), names.member(request.by),
                     summaryOf(request)};
    if (!request.answerer.isEmpty())
        view.answererName = names.member(request.answerer);
    if (const auto rental = request.rental(); rental && rental->grant)
        view.grantedBy = names.member(rental->grant->by);
    if (!isEnd(request.state))
        view.waitsFor = waitsFor(request, around.seen);
    view.offerNow = offerNowOf(request, around.offers);
    view.change = changeOrderOf(request);
    if (view.change) {
        names.nameMember(view.change->owner);
        view.summary = changeSummary(*view.change);
    }
    if (const auto order = transferOrderOf(request)) {
        view.transfer = transferFrom(*order, request.createdAt, names, around.tree);
        view.summary = transferSummary(*view.transfer);
    }
    if (const auto order = creditTransferOf(request)) {
        view.credit = CreditTransferView{order->from, order->to, names.account(order->from), names.account(order->to),
                                         order->amount};
        view.summary = QStringLiteral("Send $%1 of credit from %2 to %3, which cannot be taken back")
                           .arg(order->amount.toString(), view.credit->fromName, view.credit->toName);
    }
    return view;
}

} // namespace

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
    std::vector<RequestView> views;
    if (found->empty())
        return views; // asked at every look whether somebody waits for an approval: mostly nobody
    const auto around = Around::load(d->database);
    if (!around)
        return around.failure();
    views.reserve(found->size());
    for (const Request &request : *found)
        views.push_back(viewOf(request, *around));
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
    const auto around = Around::load(d->database);
    if (!around)
        return around.failure();
    return viewOf(**found, *around);
}

} // namespace bursar::governor
