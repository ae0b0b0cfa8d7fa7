#pragma once

#include "governor/executor/executor_session.h"
#include "governor/executor/rental_look_up.h"
#include "governor/executor/rental_offer.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"
#include "vast/calls/create_instance.h"

#include <set>

namespace bursar::governor {

/// Drives rental requests: decide, reserve, submit, confirm by label. One request rents at most once, whatever breaks:
/// every step is durable before its call, and the create call is never repeated before a look-up has proven that
/// nothing was rented.
class Provisioning
{
public:
    explicit Provisioning(ExecutorSession &session);

    /// Takes the next step of a request that is not at an end; does nothing while one of its steps is under way.
    void drive(const Request &request);
    /// The account's whole list has been seen by this executor: what its requests rented before is known.
    void sawWholeList(const AccountId &account) { m_accountsSeen.insert(account); }
    /// After each look at the fleet: submitted → running → closed, and contracts that nobody needs.
    Expected<void> followUp();
    /// Vast.ai has said that it has destroyed that leftover.
    bool hasDestroyed(InstanceId instance) const { return m_destroyed.contains(instance); }
    /// True while a step of any request is under way, or a leftover is being destroyed.
    bool busy() const { return !m_underWay.empty() || !m_beingDestroyed.empty(); }

private:
    /// Create calls for one request, each after the one before was proven to have rented nothing.
    static constexpr int mostAttempts = 3;

    static QString labelOf(const Request &request, const Team &team);
    /// False for what an earlier executor, or a backup, has left, until the fleet was seen: it may have rented already.
    bool mayBegin(const Request &request);
    void lookAtOffer(const Request &request);
    void decideAndReserve(const Request &request, const Offer &offer);
    void submit(Request request);
    void create(const Request &request);
    void created(const Request &request, const vast::Result<vast::CreatedInstance> &result);
    void takeEqual(const Request &request);
    void attempt(Request request, const Offer &offer);
    /// False when it was moved or taken back meanwhile; then its step is over.
    bool isStillWanted(Request request);
    void lookUp(const Request &request);
    /// For some minutes more, and then it is given up: its own offer may be gone because it has rented it.
    void lookUpLonger(const Request &request);
    void nothingRented(const Request &request);
    /// The contract becomes its request's instance; a leftover where the request was taken back meanwhile.
    void adopt(const Request &stale, const Instance &instance);
    void tryLater(const Request &request, const vast::ApiError &error);
    void fail(Request request, const QString &error);
    /// The account's key may not rent: the request says where to see to it.
    void failForItsKey(Request request, const vast::ApiError &error);
    QString inWords(const Request &request, const vast::ApiError &error);
    Expected<void> followRunning(Request request, const ledger::Contract &contract, const ledger::LastSeen *seen,
                                 const std::vector<Request> &open);
    Expected<void> runs(Request request, const ledger::Contract &contract, InstanceState state, Instant since);
    /// From when its planned time counts, the machine being there now.
    Instant beganOf(const Request &request) const;
    Expected<void> tendLeftovers(const std::vector<ledger::Contract> &contracts,
                                 const std::vector<ledger::LastSeen> &lastSeen);
    void destroyLeftover(const ledger::Contract &contract);

    /// Moves the request in a transaction of its own; false when that failed (reported).
    bool advance(const Request &request, RequestState from, const QJsonObject &details = {});
    std::optional<Request> reload(const RequestId &id);
    Expected<Team> teamOf(const Request &request);
    /// Reports why a step could not be taken; the next round takes it again.
    void giveUpStep(const Request &request, const Error &error);
    void finishStep(const RequestId &id) { m_underWay.erase(id); }

    ExecutorSession &m_session;
    RentalOffer m_offer;
    RentalLookUp m_lookUp;
    Instant m_since; ///< when this executor began
    std::set<AccountId> m_accountsSeen;
    std::set<RequestId> m_underWay;
    std::set<RequestId> m_unclear; ///< nobody knows what one of their create calls did
    std::set<InstanceId> m_beingDestroyed;
    std::set<InstanceId> m_destroyed;
    std::set<RequestId> m_seenLoading; ///< by this executor, at its last look
    std::optional<Instant> m_settled; ///< when gone rentals were looked at last
};

} // namespace bursar::governor
