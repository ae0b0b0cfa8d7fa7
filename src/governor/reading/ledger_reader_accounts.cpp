#include "domain/credit_transfer.h"
#include "governor/accounts/account_month.h"
#include "governor/costs/costs.h"
#include "governor/errors.h"
#include "governor/reading/ledger_reader.h"
#include "governor/reading/ledger_reader_private.h"
#include "ledger/account_money_store.h"
#include "ledger/account_status_store.h"
#include "ledger/account_store.h"
#include "ledger/request_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Payment = ledger::AccountHistoryStore::Payment;

Money sizeOf(Money amount)
{
    return amount < Money{} ? -amount : amount;
}

/// Our own transfers out of the account: Vast.ai's rows do not tell the direction.
std::vector<Request> sentBy(const std::vector<Request> &requests, const AccountId &account)
{
    std::vector<Request> sent;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(sent), [&account](const Request &request) {
        const auto order = creditTransferOf(request);
        return order && order->from == account && request.state == RequestState::Closed;
    });
    return sent;
}

/// What the balance gained by it. Vast.ai's signs differ by type, and a top-up is negative there.
Money gainOf(const Payment &payment, const std::vector<Request> &sent)
{
    using std::chrono_literals::operator""min;
    const Money size = sizeOf(payment.amount);
    if (payment.type == QLatin1String("reserved") || payment.type == QLatin1String("payout"))
        return -size;
    if (payment.type != QLatin1String("transfer"))
        return size;
    const bool isOurs = std::any_of(sent.begin(), sent.end(), [&](const Request &request) {
        const auto order = creditTransferOf(request);
        return order->amount == size && order->sending && payment.at >= order->sending->at - 5min
            && payment.at <= request.changedAt + 5min;
    });
    return isOurs || payment.amount < Money{} ? -size : size;
}

} // namespace

Expected<AccountMonth> LedgerReader::accountMonth(const QString &name, Month month, Instant now) const
{
    const auto account = ledger::AccountStore(d->database).byName(name);
    if (!account)
        return account.failure();
    if (!*account)
        return usageError(QStringLiteral("unknown_account"), QStringLiteral("There is no account %1.").arg(name),
                          QStringLiteral("Look at the list of accounts: bursarctl account list --all"));
    const AccountId id = (*account)->id;
    const ledger::AccountHistoryStore history(d->database);
    // The first look after the month tells what it ended with.
    const auto seen = history.balances(id, month.firstDay(), month.next().firstDay());
    const auto status = ledger::AccountStatusStore(d->database).all();
    if (!seen || !status)
        return seen ? status.failure() : seen.failure();
    const Span span = month.span(QTimeZone::utc());
    if (seen->empty() || seen->front().at >= span.to)
        return usageError(QStringLiteral("balance_not_known"),
                          QStringLiteral("Bursar has not seen a balance of %1 in %2.").arg(name, month.toString()),
                          QStringLiteral("It notes balances while an executor runs; choose a month since it does."));
    AccountMonth result;
    result.account = (*account)->name;
    result.month = month;
    result.opening = seen->front().left;
    result.openingAt = seen->front().at;
    result.closing = seen->back().left;
    result.closingAt = seen->back().at;
    result.isOver = result.closingAt >= span.to;
    const auto last = status->find(id);
    if (!result.isOver && last != status->end() && last->second.at > result.closingAt && last->second.at <= now) {
        result.closing = last->second.balance + last->second.credit;
        result.closingAt = last->second.at;
    }
    const auto payments = history.payments(id, result.openingAt, result.closingAt);
    const auto requests = ledger::RequestStore(d->database).list({});
    if (!payments || !requests)
        return payments ? requests.failure() : payments.failure();
    const std::vector<Request> sent = sentBy(*requests, id);
    for (const Payment &payment : *payments) {
        result.lines.push_back({payment.at, payment.type, payment.description, gainOf(payment, sent)});
        result.moneyIn += result.lines.back().amount;
    }
    const auto costs = costsWithin(d->database, {result.openingAt, result.closingAt}, QTimeZone::utc());
    if (!costs)
        return costs.failure();
    for (const CostPart &part : *costs) {
        if (part.account == id)
            result.usage += part.amounts.total();
    }
    result.unexplained = result.closing - (result.opening + result.moneyIn - result.usage);
    return result;
}

} // namespace bursar::governor
