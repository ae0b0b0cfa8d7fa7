#include "governor/watch/fleet_watch.h"

#include "domain/audit_actions.h"
#include "domain/label.h"
#include "governor/costs/metering.h"
#include "governor/executor/new_contract.h"
#include "ledger/load_store.h"
#include "ledger/request_store.h"
#include "ledger/team_store.h"

#include <algorithm>
#include <deque>
#include <set>

namespace bursar::governor {

namespace {

/// Absent from this many complete lists, and unknown to "show one" each time: gone.
constexpr int looksUntilGone = 2;
/// What was met a moment ago may not be in every list yet: its absence has to last.
constexpr Duration newFor = std::chrono::minutes{10};
constexpr Duration newIsGoneAfter = std::chrono::minutes{2};

bool isPassing(InstanceState state)
{
    return state == InstanceState::Creating || state == InstanceState::Loading || state == InstanceState::Passing
        || state == InstanceState::Scheduling;
}

} // namespace

/// One look while it is being taken in.
struct FleetWatch::Pass
{
    Account account;
    std::vector<ledger::Contract> contracts;
    std::vector<ledger::LastSeen> seen;
    std::deque<ledger::LastSeen> missing; ///< still to be asked for one by one
    std::vector<ledger::LastSeen> gone;
    std::vector<ledger::LastSeen> doubtful;
    std::set<InstanceId> beingDestroyed; ///< somebody has asked for it
    bool whole = true;
    std::function<void(Expected<Look>)> done;
};

FleetWatch::FleetWatch(ExecutorSession &session)
    : m_session(session)
{
}

void FleetWatch::look(const Account &account, std::function<void(Expected<Look>)> done)
{
    const Expected<vast::Client *> client = m_session.context().client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    (*client)->send(vast::calls::listInstances(), vast::Priority::Watching,
                    m_session.whileHeld([this, account, done](const vast::Result<vast::InstanceList> &list) {
                        if (!list)
                            done(Unexpected{vast::toError(list.error(), account.name)});
                        else
                            takeIn(account, *list, done);
                    }));
}

void FleetWatch::takeIn(const Account &account, const vast::InstanceList &list,
                        std::function<void(Expected<Look>)> done)
{
    Context &context = m_session.context();
    ledger::ContractStore store(context.database());
    auto pass = std::make_shared<Pass>();
    pass->account = account;
    pass->done = std::move(done);
    Expected<std::vector<ledger::Contract>> contracts = store.all();
    const Expected<std::vector<ledger::LastSeen>> before = store.lastSeen();
    const auto open = ledger::RequestStore(context.database()).open();
    if (!contracts || !before || !open) {
        pass->done(!contracts ? contracts.failure() : !before ? before.failure() : open.failure());
        return;
    }
    pass->contracts = std::move(*contracts);
    pass->whole = list.complete;
    for (const Request &request : *open) {
        const auto order = request.command();
        if (order && order->command == InstanceCommand::Destroy)
            pass->beingDestroyed.insert(order->instance);
    }
    for (const Instance &instance : list.instances) {
        if (auto met = meet(account, instance, pass->contracts); !met) {
            pass->done(met.failure());
            return;
        }
        pass->seen.push_back({instance.id, account.id, context.now(), stateOf(instance), instance, 0});
    }
    if (list.complete) {
        for (const ledger::Contract &contract : pass->contracts) {
            const auto sameId = [&](const ledger::LastSeen &row) { return row.instance == contract.instance; };
            if (contract.account != account.id || contract.goneAt
                || std::any_of(pass->seen.begin(), pass->seen.end(), sameId))
                continue;
            const auto last = std::find_if(before->begin(), before->end(), sameId);
            ledger::LastSeen missing;
            if (last != before->end())
                missing = *last;
            missing.instance = contract.instance;
            missing.account = account.id;
            missing.observed.id = contract.instance;
            pass->missing.push_back(missing);
        }
    }
    checkMissing(pass);
}

Expected<void> FleetWatch::meet(const Account &account, const Instance &instance,
                                std::vector<ledger::Contract> &contracts)
{
    const bool known = std::any_of(contracts.begin(), contracts.end(),
                                   [&](const ledger::Contract &contract) { return contract.instance == instance.id; });
    if (known)
        return {};
    Context &context = m_session.context();
    // A contract that was thought gone and shows again keeps its row and its team.
    const auto former = ledger::ContractStore(context.database()).byInstance(instance.id);
    if (!former)
        return former.failure();
    if (*former)
        return meetAgain(**former, contracts);

    ledger::Contract contract = newContract(account.id, instance, context.now());
    QString action = audit_action::instanceStranger;
    const auto label = RentalLabel::parse(instance.label);
    if (label && ledgerOf(label->request.toString()) == context.facts().id) {
        const auto request = ledger::RequestStore(context.database()).byId(label->request);
        if (!request)
            return request.failure();
        if (*request && (*request)->kind == RequestKind::Rental) {
            action = audit_action::instanceFound;
            contract.team = (*request)->team;
            contract.request = label->request;
            contract.by = (*request)->by;
            contract.stopAtEnd = true;
        }
    }
    auto transaction = m_session.record();
    if (!transaction)
        return transaction.failure();
    if (auto added = ledger::ContractStore::add(**transaction, contract, action); !added)
        return added;
    if (auto done = (*transaction)->commit(); !done)
        return done;
    m_session.report(action, instance.id.toString(), instance.gpuName);
    contracts.push_back(contract);
    return {};
}

Expected<void> FleetWatch::meetAgain(ledger::Contract former, std::vector<ledger::Contract> &contracts)
{
    if (former.goneAt) {
        auto transaction = m_session.record();
        if (!transaction)
            return transaction.failure();
        if (auto back = ledger::ContractStore::setBack(**transaction, former.instance); !back)
            return back;
        if (auto done = (*transaction)->commit(); !done)
            return done;
        former.goneAt.reset();
        m_session.report(audit_action::instanceFound, former.instance.toString(), former.gpuName);
    }
    contracts.push_back(std::move(former));
    return {};
}

bool FleetWatch::isGoneLongEnough(const Pass &pass, const ledger::LastSeen &missing) const
{
    const auto contract = std::ranges::find(pass.contracts, missing.instance, &ledger::Contract::instance);
    const Instant now = m_session.context().now();
    return contract == pass.contracts.end() || pass.beingDestroyed.contains(missing.instance)
        || wasDestroyed(missing.instance) || now - contract->firstSeen > newFor
        || now - std::max(missing.at, contract->firstSeen) >= newIsGoneAfter;
}

void FleetWatch::checkMissing(std::shared_ptr<Pass> pass)
{
    if (pass->missing.empty()) {
        const auto done = pass->done;
        done(finish(*pass));
        return;
    }
    ledger::LastSeen missing = pass->missing.front();
    pass->missing.pop_front();
    const Expected<vast::Client *> client = m_session.context().client(pass->account);
    if (!client) {
        pass->done(client.failure());
        return;
    }
    (*client)->send(
        vast::calls::showInstance(missing.instance), vast::Priority::Watching,
        m_session.whileHeld([this, pass, missing](const vast::Result<std::optional<Instance>> &shown) mutable {
            if (shown && !*shown) {
                ++missing.missed;
                const bool gone = missing.missed >= looksUntilGone && isGoneLongEnough(*pass, missing);
                (gone ? pass->gone : pass->doubtful).push_back(missing);
            } else if (shown) {
                pass->seen.push_back(
                    {missing.instance, pass->account.id, m_session.context().now(), stateOf(**shown), **shown, 0});
            }
            checkMissing(pass);
        }));
}

Expected<void> FleetWatch::see(const std::vector<ledger::LastSeen> &rows)
{
    ledger::Database &database = m_session.context().database();
    std::vector<InstanceLoad> loads;
    for (const ledger::LastSeen &row : rows)
        if (row.missed == 0 && row.observed.gpuUtilPercent)
            loads.push_back({row.instance, row.at, *row.observed.gpuUtilPercent});
    // Together they are one write to the disk.
    const auto transaction = ledger::Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    if (auto saved = ledger::ContractStore(database).see(rows); !saved)
        return saved;
    if (auto noted = ledger::LoadStore(database).note(loads); !noted)
        return noted;
    return (*transaction)->commit();
}

Expected<FleetWatch::Look> FleetWatch::finish(Pass &pass)
{
    if (auto ours = m_session.checkLease(); !ours)
        return ours.failure();
    Context &context = m_session.context();
    ledger::ContractStore store(context.database());
    std::vector<Observation> observations;
    const auto teamOf = [&pass](InstanceId id) -> std::optional<TeamId> {
        const auto found = std::find_if(pass.contracts.begin(), pass.contracts.end(),
                                        [&](const ledger::Contract &contract) { return contract.instance == id; });
        return found == pass.contracts.end() ? std::nullopt : found->team;
    };
    m_changing = !pass.doubtful.empty();
    for (const ledger::LastSeen &row : pass.seen) {
        observations.push_back({pass.account.id, row.observed, row.state, teamOf(row.instance), row.at});
        m_changing = m_changing || isPassing(row.state);
    }
    for (const ledger::LastSeen &row : pass.gone) {
        // It ended between the last look that saw it and this one; counting to this one errs by at most one interval.
        observations.push_back({pass.account.id, row.observed, InstanceState::Gone, teamOf(row.instance),
                                row.at == Instant{} ? context.now() : row.at});
    }
    const Expected<int> segments = Metering(m_session).observe(observations);
    if (!segments)
        return segments.failure();

    std::vector<ledger::LastSeen> rows = pass.seen;
    rows.insert(rows.end(), pass.doubtful.begin(), pass.doubtful.end());
    if (auto saved = see(rows); !saved)
        return saved.failure();
    for (const ledger::LastSeen &row : pass.gone) {
        auto transaction = m_session.record();
        if (!transaction)
            return transaction.failure();
        if (auto marked = ledger::ContractStore::setGone(**transaction, row.instance,
                                                         row.at == Instant{} ? context.now() : row.at);
            !marked)
            return marked.failure();
        if (auto done = (*transaction)->commit(); !done)
            return done.failure();
        if (auto forgotten = store.forget(row.instance); !forgotten)
            return forgotten.failure();
        m_session.report(audit_action::instanceGone, row.instance.toString(), row.observed.gpuName);
    }
    return Look{static_cast<int>(pass.seen.size()), *segments, pass.whole};
}

} // namespace bursar::governor
