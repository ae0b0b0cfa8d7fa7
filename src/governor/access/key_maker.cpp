#include "governor/access/key_maker.h"

#include "domain/audit_actions.h"
#include "governor/access/key_places.h"
#include "governor/access/key_probe.h"
#include "governor/access/vendor_permissions.h"
#include "ledger/account_store.h"
#include "ledger/key_store.h"
#include "ledger/request_store.h"
#include "vast/calls/api_keys.h"

#include <algorithm>

namespace bursar::governor {

namespace {

using Kind = vast::ApiError::Kind;

constexpr Duration untilListed = std::chrono::seconds{60};
constexpr int mostLeftOvers = 5; ///< more of one name are no left-overs of ours: a list that does not follow

/// It may have happened, or may happen later: no reason to give up.
bool isUnclear(const vast::ApiError &error)
{
    switch (error.kind) {
    case Kind::OutcomeUnknown:
    case Kind::Unreachable:
    case Kind::RateLimited:
    case Kind::NoAnswer:
    case Kind::NoKey:
        return true;
    default:
        return false;
    }
}

Error stillListed(const QString &name)
{
    return {Error::Kind::Environment,
            QStringLiteral("key_stays_listed"),
            QStringLiteral("Vast.ai lists a key %1 however often it is deleted.").arg(name),
            QStringLiteral("Nothing needs to be done: Bursar tries again later. Delete it at Vast.ai if it stays."),
            {}};
}

} // namespace

struct KeyMaker::Job
{
    Request request;
    AccessOrder order;
    Account account;
    Done done;
    int cleared = 0; ///< left-overs that were deleted
};

KeyMaker::KeyMaker(ExecutorSession &session)
    : m_session(session)
{
}

void KeyMaker::go(Request request, AccessOrder order, Done done)
{
    auto job = std::make_shared<Job>(Job{std::move(request), std::move(order), {}, std::move(done), 0});
    const auto account = ledger::AccountStore(m_session.context().database()).byId(job->order.account);
    if (!account || !*account || !job->order.place) {
        end(job,
            {account ? Error{Error::Kind::Damaged,
                             QStringLiteral("request_unreadable"),
                             QStringLiteral("The request names no account or no place for the key."),
                             QStringLiteral("Run bursarctl doctor."),
                             {}}
                     : account.error(),
             false});
        return;
    }
    job->account = **account;
    next(job);
}

void KeyMaker::next(const JobPtr &job)
{
    switch (job->order.step) {
    case KeyStep::Asked:
        if (advance(job, KeyStep::Making))
            clearLeftOver(job);
        return;
    case KeyStep::Making: // a key that was made by a call without an answer may take its time to be listed
        m_session.context().timers().callAfter(untilListed, m_session.whileHeld([this, job] { clearLeftOver(job); }));
        return;
    case KeyStep::Made:
        test(job);
        return;
    case KeyStep::Tested:
        switchOver(job);
        return;
    case KeyStep::Switched:
        revokeOld(job);
        return;
    }
}

vast::Client *KeyMaker::client(const JobPtr &job)
{
    const Expected<vast::Client *> client = m_session.context().client(job->account);
    if (client)
        return *client;
    end(job, {client.error(), false});
    return nullptr;
}

void KeyMaker::failed(const JobPtr &job, const vast::ApiError &error)
{
    end(job, {m_session.context().inWords(error, job->account.id), isUnclear(error)});
}

/// A key that was made by a call whose answer nobody heard is held by nobody: it goes before the next is made.
void KeyMaker::clearLeftOver(const JobPtr &job)
{
    vast::Client *calls = client(job);
    if (calls == nullptr)
        return;
    const QString name = job->order.newKeyName(job->request.id);
    calls->send(vast::calls::listApiKeys(), vast::Priority::Person,
                m_session.whileHeld([this, job, name](const vast::Result<vast::Rows<vast::ApiKey>> &rows) {
                    if (!rows) {
                        failed(job, rows.error());
                        return;
                    }
                    const auto left = std::ranges::find(rows->rows, name, &vast::ApiKey::name);
                    if (left == rows->rows.end()) {
                        make(job);
                        return;
                    }
                    if (++job->cleared > mostLeftOvers) {
                        end(job, {stillListed(name), true});
                        return;
                    }
                    vast::Client *again = client(job);
                    if (again == nullptr)
                        return;
                    again->send(vast::calls::deleteApiKey(left->id), vast::Priority::Person,
                                m_session.whileHeld([this, job](const vast::Result<bool> &gone) {
                                    if (gone || gone.error().kind == Kind::NotFound)
                                        clearLeftOver(job);
                                    else
                                        failed(job, gone.error());
                                }));
                }));
}

void KeyMaker::make(const JobPtr &job)
{
    vast::Client *calls = client(job);
    if (calls == nullptr)
        return;
    calls->send(vast::calls::createApiKey(job->order.newKeyName(job->request.id), toVendor(job->order.permissions)),
                vast::Priority::Person, m_session.whileHeld([this, job](const vast::Result<vast::NewApiKey> &made) {
                    if (made)
                        store(job, made->id, made->key.reveal());
                    else
                        failed(job, made.error());
                }));
}

void KeyMaker::store(const JobPtr &job, qint64 number, const QByteArray &key)
{
    if (const auto kept = storeKey(*job->order.place, key); !kept) {
        takeBack(job, number, kept.error());
        return;
    }
    job->order.newKey = number;
    if (advance(job, KeyStep::Made))
        test(job);
}

void KeyMaker::test(const JobPtr &job)
{
    const auto tested = m_session.context().clientWithKey(job->account, *job->order.place);
    if (!tested) {
        end(job, {tested.error(), false});
        return;
    }
    const QDate today = localDate(m_session.context().now(), QTimeZone::utc());
    testKey(*tested, job->order.permissions, today, m_session.whileHeld([this, job](const vast::Result<bool> &works) {
        if (works) {
            if (advance(job, KeyStep::Tested))
                switchOver(job);
        } else if (isUnclear(works.error()) && works.error().kind != Kind::NoKey) {
            failed(job, works.error());
        } else {
            Error problem = m_session.context().inWords(works.error(), job->account.id);
            problem.message = QStringLiteral("The new key does not work, and was taken back; the old one stays. %1")
                                  .arg(problem.message);
            takeBack(job, job->order.newKey, problem);
        }
    }));
}

/// The new key goes again, so that nobody finds it; then it is over.
void KeyMaker::takeBack(const JobPtr &job, qint64 number, const Error &problem)
{
    vast::Client *calls = client(job);
    if (calls == nullptr)
        return;
    calls->send(vast::calls::deleteApiKey(number), vast::Priority::Person,
                m_session.whileHeld([this, job, problem](const vast::Result<bool> &gone) {
                    Error told = problem;
                    if (!gone && gone.error().kind != Kind::NotFound)
                        told.remedy += QStringLiteral(" Delete the key %1 at Vast.ai by hand.")
                                           .arg(job->order.newKeyName(job->request.id));
                    end(job, {told, false});
                }));
}

void KeyMaker::switchOver(const JobPtr &job)
{
    Context &context = m_session.context();
    const auto switched =
        advance(job, KeyStep::Switched, [&](ledger::RecordTransaction &transaction) -> Expected<void> {
            const AccessOrder &order = job->order;
            KnownKey made{order.account,     order.newKey,  order.newKeyName(job->request.id),
                          job->request.team, *order.place,  order.permissions,
                          job->request.by,   context.now(), order.expiresAt,
                          std::nullopt};
            auto done = ledger::KeyStore::save(transaction, made);
            if (!done || order.number == 0)
                return done;
            const auto known = ledger::KeyStore(context.database()).all();
            // As it is now: a person may have renamed it, or archived it, while the key was made.
            const auto current = ledger::AccountStore(context.database()).byId(order.account);
            if (!known || !current)
                return known ? current.failure() : known.failure();
            const auto old = std::ranges::find_if(*known, [&order](const KnownKey &key) {
                return key.account == order.account && key.number == order.number;
            });
            // The account calls with the new one from here on, if it called with the old one.
            const bool isAccounts =
                *current && (order.ownKey || (old != known->end() && old->place == (*current)->key));
            if (!isAccounts)
                return {};
            Account account = **current;
            account.key = *order.place;
            return ledger::AccountStore::change(transaction, account);
        });
    if (switched)
        revokeOld(job);
}

void KeyMaker::revokeOld(const JobPtr &job)
{
    if (job->order.number == 0) {
        end(job, {});
        return;
    }
    vast::Client *calls = client(job);
    if (calls == nullptr)
        return;
    calls->send(vast::calls::deleteApiKey(job->order.number), vast::Priority::Person,
                m_session.whileHeld([this, job](const vast::Result<bool> &gone) {
                    if (gone || gone.error().kind == Kind::NotFound)
                        end(job, {});
                    else
                        failed(job, gone.error());
                }));
}

bool KeyMaker::advance(const JobPtr &job, KeyStep step,
                       const std::function<Expected<void>(ledger::RecordTransaction &)> &also)
{
    auto transaction = m_session.record();
    AccessOrder order = job->order;
    order.step = step;
    Request request = job->request;
    request.order = toJson(order);
    request.changedAt = m_session.context().now();
    Expected<void> done = transaction ? Expected<void>() : transaction.failure();
    if (done && also)
        done = also(**transaction);
    if (done)
        done = ledger::RequestStore::amend(**transaction, request, audit_action::accessStepped, auditDetailsOf(order));
    if (done)
        done = (*transaction)->commit();
    if (!done) {
        m_session.trouble(request.id.toString(), done.error());
        end(job, {done.error(), true});
        return false;
    }
    job->order = order;
    job->request = request;
    return true;
}

void KeyMaker::end(const JobPtr &job, Outcome outcome)
{
    job->done(job->request, job->order, std::move(outcome));
}

} // namespace bursar::governor
