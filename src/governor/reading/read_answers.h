#pragma once

#include "governor/administration/administration.h"
#include "governor/executor/executor_session.h"
#include "governor/offers/offer_desk.h"
#include "governor/requests/request_desk.h"
#include "ledger/read_request_store.h"

#include <set>

namespace bursar::governor {

/// Answers what other processes want to know from Vast.ai and cannot ask themselves (working table `reads`).
class ReadAnswers
{
public:
    explicit ReadAnswers(ExecutorSession &session);

    /// Begins to answer what is waiting. A question whose asker has surely given up is put away.
    void answerAll();

private:
    using Question = ledger::ReadRequestStore::Question;
    using Found = std::function<void(const Expected<QJsonObject> &)>;
    void find(const Question &question, Found found);
    void answer(qint64 id, const Expected<QJsonObject> &found);

    ExecutorSession &m_session;
    OfferDesk m_offers;
    RequestDesk m_requests;
    Administration m_administration;
    std::set<qint64> m_underWay;
};

} // namespace bursar::governor
