#include "governor/access/access_runner.h"

#include "governor/access/access_lists.h"
#include "governor/access/vendor_permissions.h"
#include "ledger/account_store.h"
#include "ledger/key_store.h"
#include "ledger/request_store.h"
#include "vast/calls/api_keys.h"
#include "vast/calls/teams.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""s;
using Kind = vast::ApiError::Kind;

constexpr int mostAttempts = 8;
constexpr Duration longestWait = std::chrono::minutes{5};

/// What the account has already is done: the call may have been made before an interruption.
bool isDoneAlready(AccessAction action, const vast::ApiError &error, bool mayHaveBeenSent)
{
    switch (action) {
    case AccessAction::RemoveMember:
    case AccessAction::RemoveRole:
    case AccessAction::RevokeKey:
        return mayHaveBeenSent && error.kind == Kind::NotFound;
    case AccessAction::Invite:
        return mayHaveBeenSent && error.message.contains(QLatin1String("already"));
    default:
        return false;
    }
}

/// The key that went, if Bursar knew it.
Expected<void> noteRevoked(Context &context, ledger::RecordTransaction &transaction, const AccessOrder &order)
{
    const auto keys = ledger::KeyStore(context.database()).all();
    if (!keys)
        return keys.failure();
    const auto gone = std::ranges::find_if(*keys, [&order](const KnownKey &key) {
        return key.account == order.account && key.number == order.number && !key.revokedAt;
    });
    if (gone == keys->end())
        return {};
    KnownKey key = *gone;
    key.revokedAt = context.now();
    return ledger::KeyStore::save(transaction, key);
}

} // namespace

AccessRunner::AccessRunner(ExecutorSession &session)
    : m_session(session)
    , m_keys(session)
{
}

bool AccessRunner::advance(const Request &request, RequestState from, const Also &also)
{
    auto transaction = m_session.record();
    Expected<void> done = transaction ? Expected<void>() : transaction.failure();
    if (done && also)
        done = also(**transaction);
    QJsonObject details;
    if (!request.error.isEmpty())
        details.insert(QStringLiteral("error"), request.error);
    if (done)
        done = ledger::RequestStore::advance(**transaction, request, from, details);
    if (done)
        done = (*transaction)->commit();
    if (!done) {
        m_underWay.erase(request.id);
        m_session.trouble(request.id.toString(), done.error());
        return false;
    }
    m_session.report(QStringLiteral("access.") + toString(request.state), request.id.toString(), request.error);
    return true;
}

void AccessRunner::drive(const Request &asked)
{
    if (m_underWay.contains(asked.id))
        return;
    Request request = asked;
    request.changedAt = m_session.context().now();
    const auto order = accessOrderOf(request);
    if (request.state == RequestState::Requested && request.cancelAsked) {
        request.state = RequestState::Cancelled;
        advance(request, RequestState::Requested);
        return;
    }
    if (!order) {
        fail(request, QStringLiteral("The request's order cannot be read."));
        return;
    }
    m_underWay.insert(request.id);
    if (request.state == RequestState::Requested) {
        request.state = RequestState::Submitting;
        if (!advance(request, RequestState::Requested))
            return;
    } else {
        request.attempts += 1; // a former executor may have sent it
    }
    carryOut(request, *order);
}

void AccessRunner::carryOut(const Request &request, const AccessOrder &order)
{
    const Expected<vast::Client *> client = m_session.context().client(order.account);
    if (!client) {
        again(request, client.error());
        return;
    }
    namespace calls = vast::calls;
    const auto done = m_session.whileHeld(
        [this, request, order](const vast::Result<bool> &result) { answered(request, order, result); });
    const auto priority = vast::Priority::Person;
    switch (order.action) {
    case AccessAction::Invite:
        (*client)->send(calls::inviteTeamMember(order.email, order.role), priority, done);
        return;
    case AccessAction::RemoveMember:
        (*client)->send(calls::removeTeamMember(order.number), priority, done);
        return;
    case AccessAction::SaveRole:
        saveRole(request, order, **client);
        return;
    case AccessAction::RemoveRole:
        (*client)->send(calls::deleteTeamRole(order.role), priority, done);
        return;
    case AccessAction::RevokeKey:
        (*client)->send(calls::deleteApiKey(order.number), priority, done);
        return;
    case AccessAction::CreateKey:
    case AccessAction::RotateKey:
        m_keys.go(request, order,
                  [this](const Request &made, const AccessOrder &reached, const KeyMaker::Outcome &outcome) {
                      if (outcome.again)
                          again(made, *outcome.problem);
                      else if (outcome.problem)
                          fail(made, outcome.problem->message + QLatin1Char(' ') + outcome.problem->remedy);
                      else
                          close(made, reached);
                  });
        return;
    case AccessAction::Review:
        review(request, order);
        return;
    }
}

void AccessRunner::saveRole(const Request &request, const AccessOrder &order, vast::Client &client)
{
    using Rows = vast::Result<vast::Rows<vast::TeamRole>>;
    client.send(vast::calls::listTeamRoles(), vast::Priority::Person,
                m_session.whileHeld([this, request, order](const Rows &roles) {
                    auto done = m_session.whileHeld(
                        [this, request, order](const vast::Result<bool> &result) { answered(request, order, result); });
                    const Expected<vast::Client *> calls = m_session.context().client(order.account);
                    if (!roles || !calls) {
                        if (roles)
                            again(request, calls.error());
                        else
                            done(vast::Result<bool>(roles.failure()));
                        return;
                    }
                    // Made by name, changed by number: as Vast.ai wants it.
                    const auto known = std::ranges::find(roles->rows, order.role, &vast::TeamRole::name);
                    const vast::Permissions permissions = toVendor(order.permissions);
                    if (known == roles->rows.end())
                        (*calls)->send(vast::calls::createTeamRole(order.role, permissions), vast::Priority::Person,
                                       done);
                    else
                        (*calls)->send(vast::calls::changeTeamRole(known->id, order.role, permissions),
                                       vast::Priority::Person, done);
                }));
}

void AccessRunner::answered(const Request &request, const AccessOrder &order, const vast::Result<bool> &result)
{
    if (result || isDoneAlready(order.action, result.error(), request.attempts > 0)) {
        close(request, order);
        return;
    }
    const Kind kind = result.error().kind;
    const Error problem = m_session.context().inWords(result.error(), order.account);
    const bool unclear = kind == Kind::OutcomeUnknown || kind == Kind::Unreachable || kind == Kind::RateLimited
        || kind == Kind::NoAnswer;
    if (unclear)
        again(request, problem);
    else if (order.action == AccessAction::RemoveMember && problem.message.contains(QLatin1String("owner")))
        fail(request,
             QStringLiteral("Vast.ai does not let the owner be removed: a team without one would belong to "
                            "nobody. Give the team to another owner first."));
    else
        fail(request, problem.message + QLatin1Char(' ') + problem.remedy);
}

void AccessRunner::again(const Request &asked, const Error &problem)
{
    Request request = asked;
    request.attempts += 1;
    // A key that is being made is brought to its end: given up in the middle, nobody would know that it lives.
    const auto asOrdered = accessOrderOf(request);
    const bool isHalfMade = asOrdered && asOrdered->step != KeyStep::Asked;
    if (request.attempts >= mostAttempts && !isHalfMade) {
        fail(request,
             QStringLiteral("%1 Whether it happened is not known: look at the lists before asking again.")
                 .arg(problem.message));
        return;
    }
    const Duration wait = std::min<Duration>(5s * request.attempts, longestWait);
    m_session.context().timers().callAfter(wait, m_session.whileHeld([this, request] {
        const auto order = accessOrderOf(request);
        if (order)
            carryOut(request, *order);
    }));
}

void AccessRunner::close(Request request, const AccessOrder &order, const Also &also)
{
    const RequestState from = request.state;
    request.state = RequestState::Closed;
    request.changedAt = m_session.context().now();
    const Also all = [this, order, also](ledger::RecordTransaction &transaction) -> Expected<void> {
        if (auto done = also ? also(transaction) : Expected<void>(); !done)
            return done;
        const bool revokes = order.action == AccessAction::RevokeKey || order.action == AccessAction::RotateKey;
        return revokes ? noteRevoked(m_session.context(), transaction, order) : Expected<void>();
    };
    if (!advance(request, from, all))
        return;
    m_underWay.erase(request.id);
    const auto account = ledger::AccountStore(m_session.context().database()).byId(order.account);
    if (!account || !*account || order.action == AccessAction::Review)
        return;
    readAccess(m_session.context(), **account, vast::Priority::Background,
               m_session.whileHeld([this](const Expected<VendorAccess> &read) {
                   if (!read)
                       m_session.trouble(QStringLiteral("access"), read.error());
               }));
}

void AccessRunner::fail(Request request, const QString &error)
{
    m_underWay.erase(request.id);
    const RequestState from = request.state;
    request.state = RequestState::Failed;
    request.error = error;
    request.changedAt = m_session.context().now();
    advance(request, from);
}

} // namespace bursar::governor
