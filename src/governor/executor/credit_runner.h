#pragma once

#include "domain/credit_transfer.h"
#include "governor/executor/executor_session.h"
#include "governor/watch/account_watch.h"
#include "vast/calls/invoices.h"

#include <map>
#include <set>

namespace bursar::governor {

/// Moves credit between accounts once a second person has let it pass, one transfer after the other. The call is made
/// at most once for a request: after anything that leaves its outcome unknown the invoices of both accounts tell, and
/// when they do not within an hour the request has failed; a person then asks anew. docs/credit-transfers.md
class CreditRunner
{
public:
    /// For so long the invoices of both accounts are asked for a transfer whose outcome is unknown.
    static constexpr Duration looksFor = std::chrono::hours{1};

    CreditRunner(ExecutorSession &session, AccountWatch &money);

    /// Does nothing for requests that are no transfer of credit.
    void drive(const Request &request);
    bool busy() const { return !m_underWay.empty(); }

private:
    struct Attempt; // one request on its way to the call
    struct Sightings; // what the invoices of both accounts show

    void prepare(const Request &request, const CreditTransferOrder &order);
    void readRecipient(const std::shared_ptr<Attempt> &attempt);
    void readFunds(const std::shared_ptr<Attempt> &attempt);
    void readInvoices(const Request &request, const CreditTransferOrder &order, QDate firstDay,
                      std::function<void(Expected<Sightings>)> done);
    void begin(const std::shared_ptr<Attempt> &attempt);
    void send(const std::shared_ptr<Attempt> &attempt);
    void answered(const std::shared_ptr<Attempt> &attempt, const vast::Result<bool> &result);
    void lookUp(const Request &request, const CreditTransferOrder &order);
    void lookedUp(const Request &request, const CreditTransferOrder &order, const Sightings &seen);

    bool isAnotherUnderWay(const RequestId &request);
    void later(const RequestId &request, Duration wait);
    void giveUp(const std::shared_ptr<Attempt> &attempt, const vast::ApiError &error, const AccountId &account);
    void end(Request request, RequestState state, const QString &error, const QJsonObject &details);

    ExecutorSession &m_session;
    AccountWatch &m_money;
    std::set<RequestId> m_underWay; ///< at most one
    std::map<RequestId, Instant> m_notBefore;
    std::map<RequestId, Duration> m_wait;
};

} // namespace bursar::governor
