// Trying keys: what each can do beside what it should do.

#include "governor/access/access_runner.h"
#include "governor/access/expected_permissions.h"
#include "governor/access/key_probe.h"
#include "ledger/account_store.h"
#include "ledger/review_store.h"

namespace bursar::governor {

struct AccessRunner::Reviewing
{
    Request request;
    AccessOrder order;
    Account account;
    std::vector<KeyToReview> left;
    std::vector<KeyReview> made;
};

void AccessRunner::review(const Request &request, const AccessOrder &order)
{
    Context &context = m_session.context();
    const auto account = ledger::AccountStore(context.database()).byId(order.account);
    auto keys = keysToReview(context.database(), order.account, order.number);
    if (!account || !*account || !keys) {
        fail(request, !keys ? keys.error().message : QStringLiteral("The account is not in the ledger any more."));
        return;
    }
    if (keys->empty()) {
        fail(request, QStringLiteral("Bursar knows the place of no such key: nothing can be tried."));
        return;
    }
    reviewNext(std::make_shared<Reviewing>(Reviewing{request, order, **account, *std::move(keys), {}}));
}

void AccessRunner::reviewNext(const std::shared_ptr<Reviewing> &reviewing)
{
    Context &context = m_session.context();
    if (reviewing->left.empty()) {
        close(reviewing->request, reviewing->order,
              [reviewing](ledger::RecordTransaction &transaction) -> Expected<void> {
                  for (const KeyReview &review : reviewing->made) {
                      if (auto added = ledger::ReviewStore::add(transaction, review); !added)
                          return added;
                  }
                  return {};
              });
        return;
    }
    const KeyToReview key = reviewing->left.back();
    reviewing->left.pop_back();
    const auto keep = [this, reviewing, key](std::vector<ProbeCell> cells) {
        Context &ours = m_session.context();
        const Instant now = ours.now();
        reviewing->made.push_back({ours.newId<RequestId>().toString(), reviewing->account.id, key.number, key.name, now,
                                   Quarter::at(now), std::move(cells)});
        reviewNext(reviewing);
    };
    const auto client = context.clientWithKey(reviewing->account, key.place);
    if (!client)
        keep(KeyProbe::untried(key.permissions, client.error().message));
    else
        KeyProbe::run(*client, key.permissions, localDate(context.now(), QTimeZone::utc()), m_session.whileHeld(keep));
}

} // namespace bursar::governor
