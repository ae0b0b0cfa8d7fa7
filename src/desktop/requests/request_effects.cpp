#include "desktop/requests/request_effects.h"

#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/rental/rental_context.h"
#include "domain/credit_transfer.h"
#include "governor/accounts/treasury.h"

#include <QCoreApplication>

#include <algorithm>

namespace bursar::desktop {

using governor::DeskSnapshot;
using governor::RequestView;

namespace {

struct EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestEffects)
};

QString budgetLabel(BudgetPeriod period)
{
    return policyWords(QString(budgetField(period))).label;
}

/// A difference of budgets by period, as one of a policy's fields.
PolicyDifference asField(const ChangeOrder &order, PolicyDifference change)
{
    if (order.owner.kind != BudgetOwner::Kind::Team)
        if (const auto period = budgetPeriodFromText(change.field))
            change.field = QString(budgetField(*period));
    return change;
}

const BudgetStanding *budgetOf(const DeskSnapshot &snapshot, const BudgetOwner &owner, BudgetPeriod period)
{
    for (const governor::TeamView &team : snapshot.teams) {
        for (const auto *rows : {&team.standing.budgets, &team.standing.otherBudgets}) {
            const auto found = std::ranges::find_if(*rows, [&](const BudgetStanding &row) {
                return row.period == period && isSameOwner(row.owner, owner);
            });
            if (found != rows->end())
                return &*found;
        }
    }
    return nullptr;
}

/// Giver and taker, and every node between them that would have more or less.
std::vector<BudgetOwner> touchedBy(const BudgetTransfer &transfer)
{
    std::vector<BudgetOwner> touched{transfer.from, transfer.to};
    for (const auto *above : {&transfer.aboveFrom, &transfer.aboveTo})
        for (const BudgetOwner &owner : *above)
            if (!changeBy(transfer, owner).isZero() && !isSameOwner(owner, transfer.from)
                && !isSameOwner(owner, transfer.to))
                touched.push_back(owner);
    return touched;
}

RequestEffect movedBudget(const DeskSnapshot &snapshot, const BudgetTransfer &transfer, const BudgetOwner &owner)
{
    const BudgetStanding *budget = budgetOf(snapshot, owner, transfer.period);
    const Money moved = changeBy(transfer, owner);
    const QString name = EffectWords::tr("%1 · %2", "owner, budget").arg(owner.name, budgetLabel(transfer.period));
    if (budget == nullptr)
        return {name, moved > Money{} ? QStringLiteral("+") + formats::money(moved) : formats::money(moved)};
    const BudgetStanding after = afterTransfer(transfer, *budget);
    return {name,
            EffectWords::tr("%1 → %2", "before, after")
                .arg(formats::money(budget->available()), formats::money(after.available()))};
}

QString daysWords(std::optional<int> days)
{
    return days ? EffectWords::tr("%n days", nullptr, *days) : QStringLiteral("–");
}

/// How long both accounts last, now and then.
std::vector<RequestEffect> creditEffects(const governor::CreditTransferView &credit, const DeskSnapshot &snapshot)
{
    std::vector<RequestEffect> effects;
    for (const governor::AccountView &view : snapshot.accounts) {
        const bool gives = view.account.id == credit.from;
        if (gives || view.account.id == credit.to)
            effects.push_back(
                {EffectWords::tr("%1 lasts for", "account").arg(view.account.name),
                 EffectWords::tr("%1 → %2", "before, after")
                     .arg(daysWords(view.daysLeft),
                          daysWords(governor::daysWith(view, gives ? -credit.amount : credit.amount, snapshot.now)))});
    }
    return effects;
}

std::vector<RequestEffect> rentalEffects(const Proposal &proposal, const governor::DeskSnapshotPtr &snapshot)
{
    RentalContext context;
    context.setSnapshot(snapshot);
    context.setProposal(proposal);
    std::vector<RequestEffect> effects;
    for (const RentalContext::Effect &effect : context.effects())
        effects.push_back({effect.name,
                           effect.tooMuch
                               ? EffectWords::tr("nothing, %1 too much").arg(formats::money(effect.tooMuchBy))
                               : formats::money(effect.left)});
    return effects;
}

} // namespace

std::vector<RequestEffect> effectsOf(const RequestView &view, const governor::DeskSnapshotPtr &snapshot)
{
    if (const std::optional<Proposal> proposal = view.proposalNow())
        return rentalEffects(*proposal, snapshot);
    if (view.transfer) {
        std::vector<RequestEffect> moved;
        for (const BudgetOwner &owner : touchedBy(*view.transfer))
            moved.push_back(movedBudget(*snapshot, *view.transfer, owner));
        return moved;
    }
    if (view.credit)
        return creditEffects(*view.credit, *snapshot);
    std::vector<RequestEffect> effects;
    if (view.change)
        for (const PolicyDifference &each : view.change->changes) {
            const PolicyDifference change = asField(*view.change, each);
            effects.push_back(
                {policyWords(change.field).label,
                 EffectWords::tr("%1 → %2", "before, after")
                     .arg(policyValueText(change.field, change.from), policyValueText(change.field, change.to))});
        }
    return effects;
}

QString effectsTitle(const RequestView &view)
{
    return view.change ? EffectWords::tr("What it changes") : EffectWords::tr("Left when it is approved");
}

QString priceThenAndNow(const RequestView &view)
{
    const std::optional<Proposal> proposal = view.proposalNow();
    if (!proposal)
        return {};
    const HourlyRate now = truePricePerHour(*proposal);
    const HourlyRate then = view.priceThen().value_or(now);
    const bool waits = view.request.state == RequestState::AwaitingApproval;
    return !waits || then == now
        ? formats::rate(now)
        : EffectWords::tr("%1 → %2", "before, after").arg(formats::rate(then), formats::rate(now));
}

QString changeWords(const RequestView &view)
{
    if (!view.change)
        return {};
    QStringList parts;
    for (const PolicyDifference &change : view.change->changes)
        parts.append(differenceText(asField(*view.change, change)));
    //: Whose rules, and what changes in them
    const QString changed =
        EffectWords::tr("%1: %2", "owner, changes").arg(view.change->owner.name, parts.join(QLatin1String("; ")));
    return view.change->until ? EffectWords::tr("%1, until %2", "changes, time")
                                    .arg(changed, formats::shortTime(*view.change->until, QTimeZone::utc()))
                              : changed;
}

QString creditWords(const RequestView &view)
{
    if (!view.credit)
        return {};
    return EffectWords::tr("Credit: %1 from %2 to %3", "amount, who gives, who gets")
        .arg(formats::dollars(view.credit->amount), view.credit->fromName, view.credit->toName);
}

QString transferWords(const RequestView &view)
{
    if (!view.transfer)
        return {};
    const BudgetTransfer &order = *view.transfer;
    return EffectWords::tr("%1: %2 from %3 to %4", "budget, amount, who gives, who gets")
        .arg(budgetLabel(order.period), formats::dollars(order.amount), order.from.name, order.to.name);
}

namespace {

QString rentsWords(const Proposal &proposal, const std::optional<RentalOrder> &order)
{
    const QString total = formats::dollars(costOf(proposal).total());
    const HourlyRate tolerance = order ? order->priceTolerance : HourlyRate();
    return tolerance > HourlyRate()
        ? EffectWords::tr("It is rented at once if its price has not risen by more than %1: %2 until the end.",
                          "rate per hour, total")
              .arg(formats::ratePerHour(tolerance), total)
        : EffectWords::tr("It is rented at once if its price has not risen: %1 until the end.").arg(total);
}

/// When a change holds; the changes themselves come after it.
QString holdsWords(const ChangeOrder &change)
{
    if (change.until)
        return EffectWords::tr("It holds at once, and falls back by itself. %1", "changes");
    return change.from ? EffectWords::tr("It holds from %1 on. %2", "time, changes")
                             .arg(formats::shortTime(*change.from, QTimeZone::utc()), QStringLiteral("%1"))
                       : EffectWords::tr("It holds from now on. %1");
}

} // namespace

QString consequenceOf(const RequestView &view)
{
    if (view.offerNow && !view.offerNow->offer)
        return EffectWords::tr("Its offer was not there any more when it was looked for last: approved, it may fail.");
    if (const std::optional<Proposal> proposal = view.proposalNow())
        return rentsWords(*proposal, view.request.rental());
    if (const auto command = view.request.command())
        return EffectWords::tr("It is done at once if nothing else has come in its way: %1 from the start to the end.")
            .arg(formats::dollars(command->total));
    if (view.change)
        return holdsWords(*view.change).arg(changeWords(view));
    if (view.credit)
        return EffectWords::tr("Bursar asks Vast.ai at once to move %1 from %2 to %3, once. Nobody can take it back.",
                               "amount, who gives, who gets")
            .arg(formats::dollars(view.credit->amount), view.credit->fromName, view.credit->toName);
    if (!view.transfer)
        return {};
    const BudgetTransfer &transfer = *view.transfer;
    const QString amount = formats::dollars(transfer.amount);
    if (changeBy(transfer, transfer.from).isZero())
        return EffectWords::tr("%1 gets %2 at once out of what %3 has, until the period ends.",
                               "who gets, amount, who gives and stands above")
            .arg(transfer.to.name, amount, transfer.from.name);
    if (changeBy(transfer, transfer.to).isZero())
        return EffectWords::tr("%1 has %2 less at once, which others of %3 can use, until the period ends.",
                               "who gives, amount, who gets and stands above")
            .arg(transfer.from.name, amount, transfer.to.name);
    return EffectWords::tr("%1 gets %2 at once and %3 has as much less, until the period ends.",
                           "who gets, amount, who gives")
        .arg(transfer.to.name, amount, transfer.from.name);
}

QString approvedWords(const Request &request)
{
    if (const auto change = changeOrderOf(request); change && change->until)
        return EffectWords::tr("Approved; the budget is raised.");
    else if (change && change->from)
        return EffectWords::tr("Approved; the new version holds from %1 on.")
            .arg(formats::shortTime(*change->from, QTimeZone::utc()));
    if (request.kind == RequestKind::Change)
        return EffectWords::tr("Approved; the new version holds.");
    if (creditTransferOf(request))
        return EffectWords::tr("Approved; the executor moves the credit now.");
    if (request.kind == RequestKind::Transfer)
        return EffectWords::tr("Approved; the budget has moved.");
    if (request.kind == RequestKind::Command)
        return EffectWords::tr("Approved; the executor does it now.");
    return EffectWords::tr("Approved; the executor rents it now.");
}

} // namespace bursar::desktop
