#include "desktop/requests/request_effects.h"

#include "desktop/look/formats.h"
#include "desktop/parts/policy_words.h"
#include "desktop/rental/rental_context.h"

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

RequestEffect movedBudget(const DeskSnapshot &snapshot, const BudgetOwner &owner, BudgetPeriod period, Money moved)
{
    const BudgetStanding *budget = budgetOf(snapshot, owner, period);
    const QString name = EffectWords::tr("%1 · %2", "owner, budget").arg(owner.name, budgetLabel(period));
    if (budget == nullptr)
        return {name, moved > Money{} ? QStringLiteral("+") + formats::money(moved) : formats::money(moved)};
    BudgetStanding after = *budget;
    after.limit += moved;
    return {name,
            EffectWords::tr("%1 → %2", "before, after")
                .arg(formats::money(budget->available()), formats::money(after.available()))};
}

std::vector<RequestEffect> rentalEffects(const RentalOrder &order, const governor::DeskSnapshotPtr &snapshot)
{
    RentalContext context;
    context.setSnapshot(snapshot);
    context.setProposal(order.proposal);
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
    if (const auto rental = view.request.rental())
        return rentalEffects(*rental, snapshot);
    if (view.transfer) {
        const TransferOrder &order = *view.transfer;
        return {movedBudget(*snapshot, order.from, order.period, Money{} - order.amount),
                movedBudget(*snapshot, order.to, order.period, order.amount)};
    }
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

QString changeWords(const RequestView &view)
{
    if (!view.change)
        return {};
    QStringList parts;
    for (const PolicyDifference &change : view.change->changes)
        parts.append(differenceText(asField(*view.change, change)));
    //: Whose rules, and what changes in them
    return EffectWords::tr("%1: %2", "owner, changes").arg(view.change->owner.name, parts.join(QLatin1String("; ")));
}

QString transferWords(const RequestView &view)
{
    if (!view.transfer)
        return {};
    const TransferOrder &order = *view.transfer;
    return EffectWords::tr("%1: %2 from %3 to %4", "budget, amount, who gives, who gets")
        .arg(budgetLabel(order.period), formats::dollars(order.amount), order.from.name, order.to.name);
}

QString consequenceOf(const RequestView &view)
{
    if (const auto rental = view.request.rental())
        return EffectWords::tr("It is rented at once if its price has not risen by more than 5 %: %1 until the end.")
            .arg(formats::dollars(costOf(rental->proposal).total()));
    if (view.change)
        return EffectWords::tr("It holds from now on. %1").arg(changeWords(view));
    if (view.transfer)
        return EffectWords::tr("%1 gets %2 at once and %3 has as much less, until the period ends.",
                               "who gets, amount, who gives")
            .arg(view.transfer->to.name, formats::dollars(view.transfer->amount), view.transfer->from.name);
    return {};
}

QString approvedWords(const Request &request)
{
    if (request.kind == RequestKind::Change)
        return EffectWords::tr("Approved; the new version holds.");
    if (request.kind == RequestKind::Transfer)
        return EffectWords::tr("Approved; the budget has moved.");
    return EffectWords::tr("Approved; the executor rents it now.");
}

} // namespace bursar::desktop
