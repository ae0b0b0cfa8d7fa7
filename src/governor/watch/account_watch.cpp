#include "governor/watch/account_watch.h"

#include "ledger/account_money_store.h"
#include "ledger/account_status_store.h"
#include "vast/calls/current_user.h"
#include "vast/calls/invoices.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// What it spends is known better from its instances; the balance moves when Vast.ai charges a day.
constexpr Duration askEvery = std::chrono::hours{1};

} // namespace

AccountWatch::AccountWatch(ExecutorSession &session)
    : m_session(session)
{
}

void AccountWatch::look(const Account &account, std::function<void(Expected<void>)> done)
{
    Context &context = m_session.context();
    const auto last = m_asked.find(account.id);
    if (last != m_asked.end() && context.now() - last->second < askEvery) {
        done({});
        return;
    }
    m_asked[account.id] = context.now();
    const Expected<vast::Client *> client = context.client(account);
    if (!client) {
        done(client.failure());
        return;
    }
    const auto keep = [this, &context, account, client = *client,
                       done](const vast::Result<vast::AccountStatus> &status) {
        if (!status) {
            done(Unexpected{context.inWords(status.error(), account.id)});
            return;
        }
        auto kept = ledger::AccountStatusStore(context.database())
                        .save(account.id, {status->balance, status->credit, context.now()});
        if (kept)
            kept = ledger::AccountHistoryStore(context.database())
                       .keep(account.id, status->balance, status->credit, context.now());
        if (kept)
            readPayments(account, *client, done);
        else
            done(kept);
    };
    (*client)->send(vast::calls::currentUser(), vast::Priority::Background, m_session.whileHeld(keep));
}

void AccountWatch::readPayments(const Account &account, vast::Client &client,
                                const std::function<void(Expected<void>)> &done)
{
    Context &context = m_session.context();
    const QDate today = localDate(context.now(), QTimeZone::utc());
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
    const auto keep = [&context, account, first, done](const vast::Result<vast::PaymentList> &list) {
        if (!list) {
            done(Unexpected{context.inWords(list.error(), account.id)});
            return;
        }
        if (!list->complete) { // what is known stays until the whole is
            done({});
            return;
        }
        std::vector<ledger::AccountHistoryStore::Payment> payments;
        for (const vast::Payment &each : list->payments) {
            if (const auto at = each.createdAt ? each.createdAt : each.paidAt)
                payments.push_back({*at, each.type, each.description, each.amount});
        }
        const Instant from = instantFromMillis(first.startOfDay(Qt::UTC).toMSecsSinceEpoch());
        done(ledger::AccountHistoryStore(context.database()).replacePayments(account.id, from, payments));
    };
    client.send(vast::calls::listPayments(first, today, {}), vast::Priority::Background, m_session.whileHeld(keep));
}

} // namespace bursar::governor
