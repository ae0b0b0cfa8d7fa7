#pragma once

#include "governor/executor/executor_session.h"
#include "governor/watch/price_increase_watch.h"
#include "ledger/contract_store.h"
#include "ledger/request_store.h"

#include <map>
#include <set>

namespace bursar::governor {

/// Carries out commands on instances. All but reboot, recycle and prepay are idempotent at Vast.ai and are sent again
/// when their outcome is unknown, stops and destroys for as long as it takes; a command is closed when the observed
/// state confirms it, and what it saves is booked with it.
class CommandRunner
{
public:
    /// A start that Vast.ai has queued is taken back after so long.
    static constexpr Duration queuedStartWaits = std::chrono::minutes{15};

    CommandRunner(ExecutorSession &session, PriceIncreaseWatch &increases);

    void drive(const Request &request);
    /// After each look at the fleet: closes what the observed state confirms.
    Expected<void> followUp();
    bool busy() const { return !m_underWay.empty(); }

private:
    void takeOver(const Request &request);
    /// Whoever asked for it may take it back until then.
    void decideAt(Instant time, const RequestId &request);
    void decide(Request request);
    /// True when it may go on; else it has gone to where the policy sends it.
    bool isAllowed(Request &request, RequestState from, const ledger::Contract &contract, CommandOrder &order);
    void send(const Request &request);
    /// A later start, stop or destroy of the same instance was sent: sent now, this one would undo it.
    Expected<bool> isOvertaken(const Request &request, const CommandOrder &order) const;
    bool isStillWanted(const Request &request, const CommandOrder &order, const ledger::Contract &contract);
    void takeBack(Request request);
    void answered(const Request &request, const vast::Result<bool> &result);
    void refused(const Request &request, const CommandOrder &order, const vast::ApiError &error);
    void sendLater(Request request, const std::optional<Instant> &notBefore, const QString &why);
    void accepted(Request request, const CommandOrder &order);
    void extend(Request request, RequestState from, const ledger::Contract &contract, const CommandOrder &order);
    bool advance(const Request &request, RequestState from, const QJsonObject &details = {});
    void close(Request request, const ledger::Contract &contract, const CommandOrder &order);
    bool isConfirmed(const Request &request, const ledger::Contract &contract, const CommandOrder &order,
                     const ledger::LastSeen *seen) const;
    void takeBackStart(const Request &request, const ledger::Contract &contract, InstanceState state,
                       const std::vector<Request> &open);
    void insistOnStop(const Request &request, const ledger::Contract &contract, const CommandOrder &order,
                      const ledger::LastSeen &seen);
    void sendAgain(const RequestId &request, const ledger::Contract &contract, const CommandOrder &order);
    void fail(Request request, const QString &error);

    ExecutorSession &m_session;
    PriceIncreaseWatch &m_increases;
    std::set<RequestId> m_underWay;
    std::set<RequestId> m_waiting; ///< until it may be sent again; that may be long
    std::set<RequestId> m_unclear; ///< Vast.ai may have done it already
    std::map<RequestId, Instant> m_askedAgain; ///< when a stop that does not come true was sent last
};

} // namespace bursar::governor
