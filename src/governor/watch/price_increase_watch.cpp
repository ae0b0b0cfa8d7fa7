#include "governor/watch/price_increase_watch.h"

#include "ledger/contract_store.h"
#include "ledger/price_increase_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// A host gives days to answer.
constexpr Duration askEvery = std::chrono::minutes{15};

PriceIncrease keptForm(const vast::PriceIncrease &row, const AccountId &account)
{
    PriceIncrease increase;
    increase.id = row.id;
    increase.account = account;
    increase.instance = row.instance;
    increase.oldGpu = row.oldGpu;
    increase.newGpu = row.newGpu;
    increase.oldDisk = row.oldDisk;
    increase.newDisk = row.newDisk;
    increase.proposedAt = row.proposedAt;
    increase.deadline = row.contractEndsAt;
    increase.extendedTo = row.extendedTo;
    return increase;
}

} // namespace

PriceIncreaseWatch::PriceIncreaseWatch(ExecutorSession &session)
    : m_session(session)
{
}

void PriceIncreaseWatch::look(const Account &account, std::function<void(Expected<void>)> done)
{
    Context &context = m_session.context();
    const Instant now = context.now();
    if (const auto due = m_due.find(account.id); due != m_due.end() && now < due->second) {
        done({});
        return;
    }
    const auto contracts = ledger::ContractStore(context.database()).all();
    if (!contracts) {
        done(contracts.failure());
        return;
    }
    const bool rents = std::any_of(contracts->begin(), contracts->end(), [&account](const ledger::Contract &contract) {
        return contract.account == account.id && !contract.goneAt;
    });
    if (!rents) {
        done({});
        return;
    }
    m_due[account.id] = now + askEvery;
    const Expected<vast::Client *> client = context.client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    using Answer = vast::Result<vast::Rows<vast::PriceIncrease>>;
    (*client)->send(
        vast::calls::priceIncreases(), vast::Priority::Background,
        m_session.whileHeld([this, account, now, done](const Answer &rows) { keep(account, now, rows, done); }));
}

void PriceIncreaseWatch::keep(const Account &account, Instant asked,
                              const vast::Result<vast::Rows<vast::PriceIncrease>> &rows,
                              const std::function<void(Expected<void>)> &done)
{
    Context &context = m_session.context();
    if (!rows) {
        done(Unexpected{context.inWords(rows.error(), account.id)});
        return;
    }
    std::vector<PriceIncrease> increases;
    for (const vast::PriceIncrease &row : rows->rows)
        increases.push_back(keptForm(row, account.id));
    auto kept = ledger::PriceIncreaseStore(context.database()).replace(account.id, increases);
    if (kept && rows->badRows == 0)
        m_listed[account.id] = asked;
    done(kept);
}

void PriceIncreaseWatch::askSoon(const AccountId &account)
{
    m_due.erase(account);
}

bool PriceIncreaseWatch::isAnswered(const AccountId &account, qint64 increase, Instant since) const
{
    const auto listed = m_listed.find(account);
    if (listed == m_listed.end() || listed->second < since)
        return false;
    const auto pending = ledger::PriceIncreaseStore(m_session.context().database()).all();
    return pending && std::none_of(pending->begin(), pending->end(), [increase](const PriceIncrease &each) {
               return each.id == increase;
           });
}

} // namespace bursar::governor
