#include "governor/executor/credit_runner.h"

#include "governor/lookups.h"
#include "ledger/account_store.h"
#include "ledger/request_store.h"
#include "vast/calls/current_user.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;
using std::chrono_literals::operator""min;
using Kind = vast::ApiError::Kind;

constexpr Duration firstLookAfter = 10s;
constexpr Duration longestWait = 5min;
constexpr Duration clocksDiffer = 10min; ///< Vast.ai's and ours, at most
constexpr int mostAttempts = 5; ///< of a call that Vast.ai has certainly not taken

/// What Vast.ai said proves that nothing has moved, and may be otherwise in a moment.
bool mayComeAgain(Kind kind)
{
    return kind == Kind::RateLimited || kind == Kind::Unreachable;
}

/// The call may have moved money.
bool isUnclear(const vast::ApiError &error)
{
    return error.mayHaveHappened() || error.kind == Kind::NoAnswer || error.kind == Kind::BadAnswer;
}

bool isTransfer(const vast::Payment &payment)
{
    return payment.type == QLatin1String("transfer") || payment.service == QLatin1String("transfer");
}

bool isTransferOf(const vast::Payment &payment, Money amount)
{
    return isTransfer(payment) && (payment.amount == amount || payment.amount == -amount);
}

QJsonObject detailsOf(const CreditTransferOrder &order)
{
    return {{QStringLiteral("from_account"), order.from.toString()},
            {QStringLiteral("to_account"), order.to.toString()},
            {QStringLiteral("amount"), order.amount.toString()}};
}

/// The day before, since the clocks of Vast.ai and of this machine may differ around midnight.
QDate firstDayFor(Instant at)
{
    return localDate(at, QTimeZone::utc()).addDays(-1);
}

} // namespace

struct CreditRunner::Attempt
{
    Request request;
    CreditTransferOrder order;
    vast::Client *giver = nullptr;
    vast::Client *taker = nullptr;
    QString recipient;
    int attempts = 0;
};

struct CreditRunner::Sightings
{
    /// Transfers of the amount, in whatever direction; and of those that are not older than the call, which directions
    /// they can have.
    struct OfAccount
    {
        int count = 0;
        bool hasNegative = false;
        bool hasPositive = false;
        bool signsOutgoing = false; ///< Vast.ai shows some transfer as negative: those that go out
    };
    OfAccount giver;
    OfAccount taker;

    /// What comes in is positive. What goes out is negative or not: nobody has said, so a negative one anywhere tells.
    bool gave(const CreditTransferOrder::Sending &sending) const
    {
        const bool fits = giver.hasNegative || (giver.hasPositive && !giver.signsOutgoing && !taker.signsOutgoing);
        return fits && giver.count > sending.seenOfGiver;
    }
    bool took(const CreditTransferOrder::Sending &sending) const
    {
        return taker.hasPositive && taker.count > sending.seenOfTaker;
    }
};

CreditRunner::CreditRunner(ExecutorSession &session, AccountWatch &money)
    : m_session(session)
    , m_money(money)
{
}

void CreditRunner::drive(const Request &request)
{
    const auto order = creditTransferOf(request);
    const auto wait = m_notBefore.find(request.id);
    if (!order || busy() || (wait != m_notBefore.end() && m_session.context().now() < wait->second))
        return;
    if (request.state == RequestState::Approved && !isAnotherUnderWay(request.id))
        prepare(request, *order);
    else if (request.state == RequestState::Submitting)
        lookUp(request, *order); // a former executor, or we ourselves, may have made the call
}

/// Two at once could not be told apart in the invoices.
bool CreditRunner::isAnotherUnderWay(const RequestId &request)
{
    const auto open = ledger::RequestStore(m_session.context().database()).open();
    return !open || std::any_of(open->begin(), open->end(), [&request](const Request &each) {
        return each.id != request && each.state == RequestState::Submitting && creditTransferOf(each);
    });
}

void CreditRunner::later(const RequestId &request, Duration wait)
{
    m_underWay.erase(request);
    m_notBefore[request] = m_session.context().now() + wait;
}

void CreditRunner::prepare(const Request &request, const CreditTransferOrder &order)
{
    const Expected<vast::Client *> giver = m_session.context().client(order.from);
    const Expected<vast::Client *> taker = m_session.context().client(order.to);
    if (!giver || !taker) {
        m_session.trouble(request.id.toString(), giver ? taker.error() : giver.error());
        later(request.id, longestWait);
        return;
    }
    m_underWay.insert(request.id);
    readRecipient(std::make_shared<Attempt>(Attempt{request, order, *giver, *taker, {}, 0}));
}

void CreditRunner::readRecipient(const std::shared_ptr<Attempt> &attempt)
{
    const auto read = [this, attempt](const vast::Result<vast::AccountStatus> &status) {
        if (!status) {
            giveUp(attempt, status.error(), attempt->order.to);
            return;
        }
        attempt->recipient = status->userId != 0 ? QString::number(status->userId) : status->userName;
        readFunds(attempt);
    };
    attempt->taker->send(vast::calls::currentUser(), vast::Priority::Person, m_session.whileHeld(read));
}

void CreditRunner::readFunds(const std::shared_ptr<Attempt> &attempt)
{
    const auto read = [this, attempt](const vast::Result<vast::AccountStatus> &status) {
        if (!status) {
            giveUp(attempt, status.error(), attempt->order.from);
            return;
        }
        const Money left = status->balance + status->credit;
        if (left < attempt->order.amount) {
            end(attempt->request, RequestState::Denied,
                QStringLiteral("The giving account has $%1 left, which is less than the transfer.")
                    .arg(left.toString()),
                detailsOf(attempt->order));
            return;
        }
        // One moment decides from which day on payments count, now and in each look for this transfer.
        const Instant at = m_session.context().now();
        readInvoices(attempt->request, attempt->order, firstDayFor(at),
                     [this, attempt, at](const Expected<Sightings> &seen) {
                         if (!seen) {
                             m_session.trouble(attempt->request.id.toString(), seen.error());
                             later(attempt->request.id, longestWait);
                             return;
                         }
                         attempt->order.sending =
                             CreditTransferOrder::Sending{attempt->recipient, at, seen->giver.count, seen->taker.count};
                         begin(attempt);
                     });
    };
    attempt->giver->send(vast::calls::currentUser(), vast::Priority::Person, m_session.whileHeld(read));
}

/// A read that failed proves nothing: it is tried again, unless the key may not do it at all.
void CreditRunner::giveUp(const std::shared_ptr<Attempt> &attempt, const vast::ApiError &error,
                          const AccountId &account)
{
    const Error words = m_session.context().inWords(error, account);
    if (error.kind == Kind::PermissionMissing || error.kind == Kind::KeyRefused) {
        end(attempt->request, RequestState::Denied, words.message, detailsOf(attempt->order));
        return;
    }
    m_session.trouble(attempt->request.id.toString(), words);
    later(attempt->request.id, longestWait);
}

void CreditRunner::readInvoices(const Request &request, const CreditTransferOrder &order, QDate firstDay,
                                std::function<void(Expected<Sightings>)> done)
{
    Context &context = m_session.context();
    const QDate today = localDate(context.now(), QTimeZone::utc());
    const Instant notBefore = order.sending ? order.sending->at - clocksDiffer : Instant();
    const auto sightingsIn = [&context, amount = order.amount,
                              notBefore](const vast::Result<vast::PaymentList> &list,
                                         const AccountId &account) -> Expected<Sightings::OfAccount> {
        if (!list)
            return Unexpected{context.inWords(list.error(), account)};
        if (!list->complete || list->badRows > 0) {
            vast::ApiError error;
            error.message = QStringLiteral("its list of payments is not complete");
            return Unexpected{context.inWords(error, account)};
        }
        Sightings::OfAccount seen;
        for (const vast::Payment &payment : list->payments) {
            seen.signsOutgoing = seen.signsOutgoing || (isTransfer(payment) && payment.amount < Money());
            if (!isTransferOf(payment, amount))
                continue;
            ++seen.count;
            const auto at = payment.paidAt ? payment.paidAt : payment.createdAt;
            if (at && *at < notBefore)
                continue;
            (payment.amount < Money() ? seen.hasNegative : seen.hasPositive) = true;
        }
        return seen;
    };
    const auto ofBoth = [this, order, firstDay, today, sightingsIn, done,
                         request](const vast::Result<vast::PaymentList> &given) {
        const auto ofGiver = sightingsIn(given, order.from);
        const Expected<vast::Client *> taker = m_session.context().client(order.to);
        if (!ofGiver || !taker) {
            done(ofGiver ? taker.failure() : ofGiver.failure());
            return;
        }
        const auto taken = [order, sightingsIn, done, ofGiver](const vast::Result<vast::PaymentList> &list) {
            const auto ofTaker = sightingsIn(list, order.to);
            done(ofTaker ? Expected<Sightings>(Sightings{*ofGiver, *ofTaker}) : ofTaker.failure());
        };
        (*taker)->send(vast::calls::listPayments(firstDay, today, {}), vast::Priority::Person,
                       m_session.whileHeld(taken));
    };
    const Expected<vast::Client *> giver = context.client(order.from);
    if (!giver) {
        done(giver.failure());
        return;
    }
    (*giver)->send(vast::calls::listPayments(firstDay, today, {}), vast::Priority::Person, m_session.whileHeld(ofBoth));
}

/// From here on money may have moved, whatever happens to this process: durable before the call.
void CreditRunner::begin(const std::shared_ptr<Attempt> &attempt)
{
    Request &request = attempt->request;
    request.order = toJson(attempt->order);
    request.state = RequestState::Submitting;
    request.changedAt = m_session.context().now();
    request.attempts = 1;
    auto transaction = m_session.record();
    auto moved = transaction
        ? ledger::RequestStore::advance(**transaction, request, RequestState::Approved, detailsOf(attempt->order))
        : Expected<void>(transaction.failure());
    if (moved)
        moved = (*transaction)->commit();
    if (!moved) { // taken back meanwhile, or not our lease any more
        m_session.trouble(request.id.toString(), moved.error());
        later(request.id, longestWait);
        return;
    }
    m_session.report(QStringLiteral("transfer.submitting"), request.id.toString(), {});
    send(attempt);
}

void CreditRunner::send(const std::shared_ptr<Attempt> &attempt)
{
    ++attempt->attempts;
    attempt->giver->send(
        vast::calls::transferCredit(attempt->recipient, attempt->order.amount), vast::Priority::Person,
        m_session.whileHeld([this, attempt](const vast::Result<bool> &result) { answered(attempt, result); }));
}

void CreditRunner::answered(const std::shared_ptr<Attempt> &attempt, const vast::Result<bool> &result)
{
    const Request &request = attempt->request;
    if (result) {
        end(request, RequestState::Closed, {}, detailsOf(attempt->order));
        return;
    }
    const vast::ApiError &error = result.error();
    if (isUnclear(error)) {
        m_session.trouble(request.id.toString(), m_session.context().inWords(error, attempt->order.from));
        later(request.id, firstLookAfter);
        return;
    }
    if (mayComeAgain(error.kind) && attempt->attempts < mostAttempts) {
        const Instant now = m_session.context().now();
        const Duration wait = std::max<Duration>(firstLookAfter, error.retryAt.value_or(now) - now);
        m_session.context().timers().callAfter(wait, m_session.whileHeld([this, attempt] { send(attempt); }));
        return;
    }
    end(request, RequestState::Failed, m_session.context().inWords(error, attempt->order.from).message,
        detailsOf(attempt->order));
}

void CreditRunner::lookUp(const Request &request, const CreditTransferOrder &order)
{
    if (!order.sending) {
        end(request, RequestState::Failed, QStringLiteral("The request's order cannot be read."), {});
        return;
    }
    m_underWay.insert(request.id);
    readInvoices(
        request, order, firstDayFor(order.sending->at), [this, request, order](const Expected<Sightings> &seen) {
            if (seen) {
                lookedUp(request, order, *seen);
                return;
            }
            m_session.trouble(request.id.toString(), seen.error());
            if (m_session.context().now() - order.sending->at < looksFor)
                later(request.id, longestWait);
            else // the next transfer must not wait for ever
                end(request, RequestState::Failed,
                    QStringLiteral(
                        "Bursar never heard whether Vast.ai made the transfer, and the payments cannot be read: "
                        "%1 Look at the payments of both accounts at Vast.ai before you ask again.")
                        .arg(seen.error().message),
                    detailsOf(order));
        });
}

void CreditRunner::lookedUp(const Request &request, const CreditTransferOrder &order, const Sightings &seen)
{
    const bool gave = seen.gave(*order.sending);
    const bool took = seen.took(*order.sending);
    if (gave && took) {
        QJsonObject details = detailsOf(order);
        details.insert(QStringLiteral("found_in_invoices"), true);
        end(request, RequestState::Closed, {}, details);
        return;
    }
    if (m_session.context().now() - order.sending->at < looksFor) {
        Duration &wait = m_wait[request.id];
        wait = std::clamp<Duration>(wait * 3 / 2, firstLookAfter, longestWait);
        later(request.id, wait);
        return;
    }
    end(request, RequestState::Failed,
        gave || took
            ? QStringLiteral("Only one of the two accounts shows a transfer of this amount. Look at the payments of "
                             "both at Vast.ai before you ask again.")
            : QStringLiteral("Bursar never heard whether Vast.ai made the transfer, and an hour later the payments of "
                             "neither account show it. Look at both once more before you ask again."),
        detailsOf(order));
}

void CreditRunner::end(Request request, RequestState state, const QString &error, const QJsonObject &details)
{
    const RequestState from = request.state;
    request.state = state;
    request.error = error;
    request.changedAt = m_session.context().now();
    auto transaction = m_session.record();
    auto moved = transaction ? ledger::RequestStore::advance(**transaction, request, from, details)
                             : Expected<void>(transaction.failure());
    if (moved)
        moved = (*transaction)->commit();
    if (!moved) {
        m_session.trouble(request.id.toString(), moved.error());
        later(request.id, firstLookAfter);
        return;
    }
    m_underWay.erase(request.id);
    m_notBefore.erase(request.id);
    m_wait.erase(request.id);
    if (const auto order = creditTransferOf(request); order && state == RequestState::Closed) {
        m_money.askSoon(order->from);
        m_money.askSoon(order->to);
    }
    m_session.report(QStringLiteral("transfer.") + toString(state), request.id.toString(), error);
}

} // namespace bursar::governor
