#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "governor/reading/savings.h"
#include "ledger/contract_store.h"
#include "ledger/organisation_store.h"
#include "ledger/price_increase_store.h"
#include "ledger/request_store.h"
#include "ledger/saving_store.h"

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

constexpr size_t mostCheaper = 3;

/// Instances that a command is on its way to, and price increases that are being answered.
struct UnderWay
{
    std::set<InstanceId> instances;
    std::set<qint64> increases;
};

Expected<UnderWay> underWay(ledger::Database &database)
{
    const auto open = ledger::RequestStore(database).open();
    if (!open)
        return open.failure();
    UnderWay result;
    for (const Request &request : *open) {
        const auto order = request.command();
        if (!order)
            continue;
        if (order->priceIncrease != 0)
            result.increases.insert(order->priceIncrease);
        else
            result.instances.insert(order->instance);
    }
    return result;
}

Expected<std::vector<PriceIncreaseView>> increaseViews(CostBook &costs, const SavingsQuestion &question,
                                                       const UnderWay &busy, const Names &names)
{
    const ledger::ContractStore contracts(costs.database());
    std::vector<PriceIncreaseView> views;
    for (const PriceIncrease &increase : question.increases) {
        const auto contract = contracts.byInstance(increase.instance);
        if (!contract)
            return contract.failure();
        if (!*contract || (*contract)->goneAt)
            continue;
        auto decision = decideOnPriceIncrease(costs, **contract, increase, question.now);
        if (!decision)
            return decision.failure();
        PriceIncreaseView view;
        view.increase = increase;
        view.team = (*contract)->team.value_or(TeamId{});
        view.teamName = names.team(view.team);
        view.teamSlug = names.teamSlug(view.team);
        view.what = QStringLiteral("%1 × %2").arg((*contract)->numGpus).arg((*contract)->gpuName);
        view.plannedEnd = (*contract)->plannedEnd;
        view.addsUntilEnd = increase.addsUntil(view.plannedEnd, question.now);
        view.decision = *std::move(decision);
        view.disk = (*contract)->disk;
        view.answering = busy.increases.contains(increase.id);
        const auto instance =
            std::find_if(question.instances.begin(), question.instances.end(),
                         [&increase](const SpendingInstance &each) { return each.observed.id == increase.instance; });
        if (const auto market = question.teams.find(view.team);
            market != question.teams.end() && instance != question.instances.end()) {
            view.cheaper = cheaperEquals(*instance, market->second, question.now);
            view.cheaper.resize(std::min(view.cheaper.size(), mostCheaper));
        }
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace

Expected<std::vector<PriceIncreaseView>> LedgerReader::priceIncreases(Instant now) const
{
    const auto question = savingsQuestion(d->database, now);
    const auto busy = underWay(d->database);
    const Expected<Names> names = Names::load(d->database);
    if (!question || !busy || !names)
        return !question ? question.failure() : !busy ? busy.failure() : names.failure();
    return increaseViews(d->costs, *question, *busy, *names);
}

Expected<SavingsView> LedgerReader::savings(Instant now, const std::optional<TeamId> &team) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    if (!oneMoment)
        return oneMoment.failure();
    const auto question = savingsQuestion(d->database, now);
    const auto busy = underWay(d->database);
    const Expected<Names> names = Names::load(d->database);
    if (!question || !busy || !names)
        return !question ? question.failure() : !busy ? busy.failure() : names.failure();
    const auto increases = increaseViews(d->costs, *question, *busy, *names);
    const Expected<Organisation> organisation = ledger::OrganisationStore(d->database).load();
    if (!increases || !organisation)
        return increases ? organisation.failure() : increases.failure();

    SavingsView view;
    view.at = now;
    std::vector<Saving> found = findSavings(*question);
    std::erase_if(found, [&team](const Saving &saving) { return team && saving.team != *team; });
    view.perDay = totalPerDay(found);
    for (Saving &saving : found) {
        SavingView each;
        each.teamName = names->team(saving.team);
        each.teamSlug = names->teamSlug(saving.team);
        each.sentence = sentenceOf(saving);
        each.command = commandFor(saving, each.teamSlug);
        each.underWay = busy->instances.contains(saving.instance);
        if (saving.kind == SavingKind::PriceIncrease) {
            const auto about =
                std::find_if(increases->begin(), increases->end(), [&saving](const PriceIncreaseView &increase) {
                    return increase.increase.id == saving.number;
                });
            if (about != increases->end())
                each.increase = *about;
            each.underWay = each.increase && each.increase->answering;
        }
        each.saving = std::move(saving);
        view.savings.push_back(std::move(each));
    }

    const QTimeZone zone = zoneNamed(organisation->zone).value_or(QTimeZone::utc());
    const Span month{periodAt(BudgetPeriod::Month, now, zone).from, now};
    auto booked = ledger::SavingStore(d->database).within(month);
    if (!booked)
        return booked.failure();
    std::erase_if(*booked, [&team](const BookedSaving &saving) { return team && saving.team != *team; });
    view.savedThisMonth = savedWithin(*booked, month);
    for (const BookedSaving &saving : *booked)
        view.booked.push_back({saving, names->team(saving.team), names->member(saving.by)});
    return view;
}

} // namespace bursar::governor
