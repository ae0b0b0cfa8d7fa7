#include "governor/accounts/credit_transfers.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/reading/ledger_reader.h"
#include "governor/requests/second_person.h"

#include <QUrl>

#include <algorithm>

namespace bursar::governor {

namespace {

constexpr qint64 microsPerCent = 10'000;

Expected<void> checkAmount(Money amount)
{
    if (amount > Money{} && amount.micros() % microsPerCent == 0)
        return {};
    return usageError(
        QStringLiteral("bad_amount"),
        QStringLiteral("$%1 cannot be transferred: it takes more than zero, in whole cents.").arg(amount.toString()),
        QStringLiteral("Name an amount such as 250 or 250.50."));
}

Expected<void> checkPair(const Account &from, const Account &to)
{
    if (from.id == to.id)
        return usageError(QStringLiteral("same_account"),
                          QStringLiteral("%1 cannot give credit to itself.").arg(from.name),
                          QStringLiteral("Name two different accounts."));
    if (QUrl(from.url).authority() != QUrl(to.url).authority() || from.isSample() != to.isSample())
        return usageError(QStringLiteral("other_marketplace"),
                          QStringLiteral("%1 and %2 are accounts of different marketplaces.").arg(from.name, to.name),
                          QStringLiteral("Credit moves only between accounts at the same address."));
    return {};
}

} // namespace

CreditTransfers::CreditTransfers(Context &context)
    : m_context(context)
{
}

Expected<Request> CreditTransfers::ask(const MemberId &by, const QString &from, const QString &to, Money amount,
                                       const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return usageError(QStringLiteral("reason_required"),
                          QStringLiteral("A transfer of credit needs a reason; whoever approves it reads it."),
                          QStringLiteral("Say in a few words why the credit moves."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const Expected<Account> giver = accountNamed(m_context.database(), from);
    const Expected<Account> taker = accountNamed(m_context.database(), to);
    if (!giver || !taker)
        return giver ? taker.failure() : giver.failure();
    for (const auto &check : {checkAmount(amount), checkPair(*giver, *taker)}) {
        if (!check)
            return check.failure();
    }
    const auto views = LedgerReader(m_context.database()).accounts(m_context.now());
    if (!views)
        return views.failure();
    const auto view = std::find_if(views->begin(), views->end(),
                                   [&giver](const AccountView &each) { return each.account.id == giver->id; });
    const auto left = view == views->end() ? std::nullopt : view->spendable();
    if (left && *left < amount)
        return Unexpected{Error{Error::Kind::Refused,
                                QStringLiteral("not_enough_credit"),
                                QStringLiteral("%1 has $%2 left, which is less than $%3.")
                                    .arg(giver->name, left->toString(), amount.toString()),
                                QStringLiteral("Transfer less, or take it from another account."),
                                {}}};
    Request request = newRequest(m_context, RequestKind::Transfer, by);
    request.reason = why;
    request.order = toJson(CreditTransferOrder{giver->id, taker->id, amount, {}});
    return askSecondPerson(m_context, *std::move(transaction), request);
}

} // namespace bursar::governor
