#include "governor/watch/waiting_offer_watch.h"

#include "governor/executor/rental_offer.h"
#include "governor/lookups.h"
#include "ledger/request_store.h"
#include "ledger/waiting_offer_store.h"
#include "vast/calls/search_offers.h"

#include <algorithm>

namespace bursar::governor {

WaitingOfferWatch::WaitingOfferWatch(ExecutorSession &session)
    : m_session(session)
{
}

Expected<std::optional<Request>> WaitingOfferWatch::nextOf(const Account &account)
{
    ledger::Database &database = m_session.context().database();
    ledger::WaitingOfferStore store(database);
    const auto open = ledger::RequestStore(database).open();
    const auto known = store.all();
    if (!open || !known)
        return open ? known.failure() : open.failure();
    const auto waits = [](const Request &request) {
        return request.kind == RequestKind::Rental && request.state == RequestState::AwaitingApproval;
    };
    for (const ledger::WaitingOffer &seen : *known) {
        const bool still = std::any_of(open->begin(), open->end(), [&](const Request &request) {
            return request.id == seen.request && waits(request);
        });
        if (still)
            continue;
        if (auto forgotten = store.forget(seen.request); !forgotten)
            return forgotten.failure();
    }
    std::optional<Request> next;
    Instant longestAgo = m_session.context().now() - askEvery;
    for (const Request &request : *open) {
        const auto seen = std::find_if(known->begin(), known->end(),
                                       [&request](const auto &each) { return each.request == request.id; });
        const Instant at = seen == known->end() ? request.changedAt : std::max(seen->at, request.changedAt);
        if (!waits(request) || at > longestAgo)
            continue;
        const Expected<Team> team = teamWithId(database, request.team);
        if (!team || team->account != account.id)
            continue;
        next = request;
        longestAgo = at;
    }
    return next;
}

void WaitingOfferWatch::look(const Account &account, std::function<void(Expected<void>)> done)
{
    Context &context = m_session.context();
    const auto next = nextOf(account);
    const auto order = next && *next ? (*next)->rental() : std::nullopt;
    if (!next || !order) {
        done(next ? Expected<void>() : next.failure());
        return;
    }
    const Expected<vast::Client *> client = context.client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    vast::OfferQuery query;
    query.offer = order->proposal.offer.id;
    query.disk = order->proposal.disk;
    query.type = searchedType(order->proposal.type);
    query.limit = 1;
    const auto keep = [&context, account, id = (*next)->id, done](const vast::Result<OfferSnapshot> &answer) {
        if (!answer) {
            // Nobody waits for it: when the day's rows are used up, the price of then is the last one known.
            done(answer.error().kind == vast::ApiError::Kind::QuotaExceeded
                     ? Expected<void>()
                     : Unexpected{context.inWords(answer.error(), account.id)});
            return;
        }
        const bool isThere = !answer->offers.empty() && answer->offers.front().rentable;
        done(ledger::WaitingOfferStore(context.database())
                 .note({id, context.now(), isThere ? std::optional(answer->offers.front()) : std::nullopt}));
    };
    (*client)->send(vast::calls::searchOffers(query), vast::Priority::Background, m_session.whileHeld(keep));
}

} // namespace bursar::governor
