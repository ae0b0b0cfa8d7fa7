#pragma once

#include "domain/ids.h"
#include "governor/background.h"
#include "governor/costs/cost_book.h"
#include "governor/reading/remote_reads.h"
#include "governor/surroundings.h"
#include "ledger/ledger.h"
#include "ledger/record_transaction.h"
#include "vast/client.h"
#include "vast/watched_transport.h"

#include <map>
#include <memory>

namespace bursar::governor {

/// What all use cases of one open ledger share: connection, time, ids, and a client per account. Private to the room.
class Context
{
public:
    Context(std::unique_ptr<ledger::Database> database, ledger::LedgerFacts facts, Surroundings surroundings);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    ledger::Database &database() { return *m_database; }
    const ledger::LedgerFacts &facts() const { return m_facts; }
    const Surroundings &surroundings() const { return m_surroundings; }
    Timers &timers() { return *m_surroundings.timers; }
    Chance &chance() { return *m_surroundings.chance; }
    Instant now() const { return m_surroundings.timers->now(); }

    /// Costs by days, remembered while they do not change.
    CostBook &costs() { return m_costs; }

    /// A new id: unique in this ledger even when several are made in one millisecond or by several processes.
    template <class IdType>
    IdType newId()
    {
        return *IdType::parse(newIdText());
    }

    /// Begins a transaction for records. `epoch` only for what the executor writes.
    Expected<std::unique_ptr<ledger::RecordTransaction>> record(const MemberId &by,
                                                                std::optional<ledger::LeaseEpoch> epoch = std::nullopt);

    /// The client of an account, with the queue of its key; made at first use. An error in words when the account
    /// cannot be reached.
    Expected<vast::Client *> client(const Account &account);
    Expected<vast::Client *> client(const AccountId &account);
    /// A client of its own that calls with the key of another place, paced as the account's.
    Expected<std::shared_ptr<vast::Client>> clientWithKey(const Account &account, const KeyReference &place);
    /// Who may change something at Vast.ai: the permit that a call gets when it is asked for, and whether that still
    /// holds when it is sent. Without a guard everybody may.
    struct ChangeGuard
    {
        std::function<qint64()> permit = [] { return 0; };
        std::function<bool(qint64)> holds = [](qint64) { return true; };
    };
    void guardChanges(ChangeGuard guard) { m_changeGuard = std::move(guard); }
    /// What a call for the account met, in words for people.
    Error inWords(const vast::ApiError &error, const AccountId &account) const;
    /// Queues of all clients made so far, by account name.
    std::vector<std::pair<QString, vast::QueueState>> queueStates() const;
    /// Called whenever a queue's state may have changed.
    void watchQueues(std::function<void()> changed) { m_queuesChanged = std::move(changed); }
    /// What the calls for an account have shown; nothing before the first.
    vast::LineState lineState(const AccountId &account) const;
    /// For what takes long.
    Background &background() { return m_background; }
    /// What this process cannot ask Vast.ai itself.
    RemoteReads &remoteReads() { return m_remoteReads; }
    /// This process holds the lease: there is nobody else to ask.
    bool isExecutor() const { return m_isExecutor; }
    void setIsExecutor(bool isExecutor) { m_isExecutor = isExecutor; }
    /// Called by those who left something for the executor, once it is durable: wakes whichever process that is.
    Expected<void> leaveWork();
    void listenForWork(std::function<void()> workLeft) { m_workLeft = std::move(workLeft); }
    /// Forgets the client of an account whose address or key reference changed.
    void forgetClient(const AccountId &account);

private:
    struct Line; // pacing memory, queue and client of one account
    QString newIdText();

    std::unique_ptr<ledger::Database> m_database;
    CostBook m_costs;
    ledger::LedgerFacts m_facts;
    Surroundings m_surroundings;
    std::map<AccountId, std::unique_ptr<Line>> m_lines;
    std::vector<std::shared_ptr<Line>> m_otherLines; ///< with keys of other places; kept past the calls of their users
    std::function<void()> m_queuesChanged;
    Instant m_lastIdAt{};
    quint32 m_idSequence = 0;
    std::function<void()> m_workLeft;
    ChangeGuard m_changeGuard;
    RemoteReads m_remoteReads{*this};
    bool m_isExecutor = false;
    Background m_background;
};

} // namespace bursar::governor
