#include "governor/access/access_desk.h"

#include "foundation/closest_name.h"
#include "governor/access/access_lists.h"
#include "governor/access/key_places.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "governor/lookups.h"
#include "governor/requests/left_requests.h"
#include "governor/requests/second_person.h"
#include "ledger/account_store.h"
#include "ledger/key_store.h"
#include "ledger/request_store.h"
#include "ledger/review_store.h"
#include "ledger/vendor_list_store.h"

#include <algorithm>
#include <set>

namespace bursar::governor {

namespace {

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at > 0 && at < text.size() - 1 && !text.contains(QLatin1Char(' ')) && text.count(QLatin1Char('@')) == 1;
}

Expected<void> refuseBuiltIn(const QString &role)
{
    if (!VendorRole{0, role, {}, {}}.isBuiltIn())
        return {};
    return usageError(QStringLiteral("built_in_role"),
                      QStringLiteral("The role %1 is Vast.ai's own and cannot be changed or removed.").arg(role),
                      QStringLiteral("Make a role under another name."));
}

struct FoundKey
{
    AccountId account;
    qint64 number = 0;
    QString name;
    KeyPermissions permissions;
    std::optional<KnownKey> known;
};

/// Where no key is in use or on its way: a new one would replace it.
Expected<void> checkPlace(Context &context, const KeyReference &place)
{
    if (auto usable = checkPlaceForNewKey(place); !usable)
        return usable;
    const auto accounts = ledger::AccountStore(context.database()).all();
    const auto known = ledger::KeyStore(context.database()).all();
    const auto open = ledger::RequestStore(context.database()).open();
    if (!accounts || !known || !open)
        return !accounts ? accounts.failure() : !known ? known.failure() : open.failure();
    const bool isUsed =
        std::ranges::any_of(*accounts, [&place](const Account &account) { return account.key == place; })
        || std::ranges::any_of(*known, [&place](const KnownKey &key) { return !key.revokedAt && key.place == place; })
        || std::ranges::any_of(*open, [&place](const Request &request) {
               const auto order = accessOrderOf(request);
               return order && order->place == place;
           });
    if (!isUsed)
        return {};
    return usageError(QStringLiteral("key_place_used"),
                      QStringLiteral("%1 holds a key that is in use.").arg(place.toString()),
                      QStringLiteral("Name another place for the new key."));
}

Expected<FoundKey> keyNamed(Context &context, const Account &account, const QString &typed)
{
    const auto lists = ledger::VendorListStore(context.database()).of(account.id);
    const auto known = ledger::KeyStore(context.database()).all();
    if (!lists || !known)
        return lists ? known.failure() : lists.failure();
    FoundKey found{account.id, 0, {}, {}, {}};
    QStringList names;
    for (const VendorKey &key : lists->keys) {
        names.append(key.name);
        if (QString::number(key.number) == typed || key.name == typed)
            found = {account.id, key.number, key.name, key.permissions, {}};
    }
    for (const KnownKey &key : *known) {
        if (key.account != account.id || key.revokedAt)
            continue;
        names.append(key.name);
        const bool isIt = key.number == found.number || QString::number(key.number) == typed || key.name == typed;
        if (isIt && (found.number == 0 || found.number == key.number))
            found = {account.id, key.number, key.name, key.permissions, key};
    }
    if (found.number == 0)
        return usageError(QStringLiteral("unknown_key"),
                          QStringLiteral("The account %1 has no key %2 in the last list.").arg(account.name, typed),
                          didYouMean(typed, names)
                              + QStringLiteral("See them with: bursarctl key list \"%1\"").arg(account.name));
    return found;
}

/// A key that Bursar did not make and that may make keys can be the one by which Bursar itself calls.
Expected<void> refuseWhatMayBeOurOwn(Context &context, const Account &account, const FoundKey &key)
{
    const auto known = ledger::KeyStore(context.database()).all();
    if (!known)
        return known.failure();
    const bool ownIsKnown = std::ranges::any_of(*known, [&account](const KnownKey &each) {
        return each.account == account.id && !each.revokedAt && each.place == account.key;
    });
    if (key.known || ownIsKnown || !key.permissions.grants(QStringLiteral("user_write")))
        return {};
    return usageError(QStringLiteral("key_may_be_own"),
                      QStringLiteral("The key %1 may be the one by which Bursar itself calls: Bursar did not make it, "
                                     "and it may make keys.")
                          .arg(key.name),
                      QStringLiteral("Rotate the account's own key first (bursarctl key rotate --own); then Bursar "
                                     "knows its own, and you can revoke the others."));
}

/// What is made may do only what is understood: a copy of the rest could allow more than anybody sees.
Expected<void> refuseWhatIsUnclear(const KeyPermissions &permissions, const QString &remedy)
{
    const QStringList unclear = permissions.unclear();
    if (unclear.isEmpty())
        return {};
    return usageError(QStringLiteral("unclear_permissions"),
                      QStringLiteral("This version of Bursar does not understand all of what Vast.ai says it may do "
                                     "(%1): a copy could do more than anybody sees.")
                          .arg(unclear.join(QLatin1String(", "))),
                      remedy);
}

} // namespace

AccessDesk::AccessDesk(Context &context)
    : m_context(context)
{
}

void AccessDesk::refresh(const QString &name, std::function<void(Expected<void>)> done)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account) {
        done(account.failure());
        return;
    }
    readAccess(m_context, *account, vast::Priority::Person,
               [done](const Expected<VendorAccess> &read) { done(read ? Expected<void>() : read.failure()); });
}

Expected<Request> AccessDesk::leave(const MemberId &by, const TeamId &team, const AccessOrder &order)
{
    Request request = newRequest(m_context, RequestKind::Access, by);
    request.team = team;
    request.order = toJson(order);
    const auto left = leaveRequests(m_context, by, {request});
    return left ? Expected<Request>(left->front()) : left.failure();
}

Expected<std::vector<Request>> AccessDesk::invite(const MemberId &by, const QString &name, const QStringList &emails,
                                                  const QString &role)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    if (role.trimmed().isEmpty() || emails.isEmpty())
        return usageError(QStringLiteral("no_invitation"), QStringLiteral("Nobody is invited, or to no role."),
                          QStringLiteral("Name an e-mail address and a role."));
    std::vector<Request> requests;
    std::set<QString> seen;
    for (const QString &typed : emails) {
        const QString email = typed.trimmed();
        if (!isAddress(email))
            return usageError(QStringLiteral("bad_email"), QStringLiteral("%1 is no e-mail address.").arg(email),
                              QStringLiteral("Write it as name@example.com."));
        if (!seen.insert(email.toCaseFolded()).second)
            continue;
        AccessOrder order;
        order.action = AccessAction::Invite;
        order.account = account->id;
        order.email = email;
        order.role = role.trimmed();
        Request request = newRequest(m_context, RequestKind::Access, by);
        request.order = toJson(order);
        requests.push_back(std::move(request));
    }
    return leaveRequests(m_context, by, std::move(requests));
}

Expected<Request> AccessDesk::removeMember(const MemberId &by, const QString &name, const QString &typed)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    const auto lists = ledger::VendorListStore(m_context.database()).of(account->id);
    if (!lists)
        return lists.failure();
    const auto member = std::ranges::find_if(lists->members, [&typed](const VendorMember &each) {
        return QString::number(each.number) == typed || each.userName == typed || each.email == typed;
    });
    if (member == lists->members.end())
        return usageError(QStringLiteral("unknown_member"),
                          QStringLiteral("The account %1 has no member %2 in the last list.").arg(account->name, typed),
                          QStringLiteral("See them with: bursarctl member list \"%1\"").arg(account->name));
    if (member->isOwner())
        return usageError(
            QStringLiteral("owner_stays"),
            QStringLiteral("%1 is the owner of %2 and cannot be removed: balance, contracts and keys of a "
                           "team at Vast.ai belong to its owner.")
                .arg(member->userName, account->name),
            QStringLiteral("Give the team to another owner at Vast.ai first."));
    AccessOrder order;
    order.action = AccessAction::RemoveMember;
    order.account = account->id;
    order.number = member->number;
    order.name = member->userName;
    return leave(by, {}, order);
}

Expected<Request> AccessDesk::saveRole(const MemberId &by, const QString &name, const QString &role,
                                       const KeyPermissions &permissions)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    if (auto own = refuseBuiltIn(role); !own)
        return own.failure();
    if (role.trimmed().isEmpty() || permissions.isEmpty())
        return usageError(QStringLiteral("empty_role"), QStringLiteral("The role has no name or may do nothing."),
                          QStringLiteral("Name it, and give it at least one category."));
    if (auto clear = refuseWhatIsUnclear(permissions, QStringLiteral("Begin with a template or with categories."));
        !clear)
        return clear.failure();
    AccessOrder order;
    order.action = AccessAction::SaveRole;
    order.account = account->id;
    order.role = role.trimmed();
    order.permissions = permissions;
    return leave(by, {}, order);
}

Expected<Request> AccessDesk::removeRole(const MemberId &by, const QString &name, const QString &role)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    if (auto own = refuseBuiltIn(role); !own)
        return own.failure();
    AccessOrder order;
    order.action = AccessAction::RemoveRole;
    order.account = account->id;
    order.role = role;
    return leave(by, {}, order);
}

Expected<Request> AccessDesk::createKey(const MemberId &by, const NewKey &key)
{
    const Expected<Account> account = accountNamed(m_context.database(), key.account);
    if (!account)
        return account.failure();
    if (auto place = checkPlace(m_context, key.place); !place)
        return place.failure();
    if (key.permissions.isEmpty())
        return usageError(QStringLiteral("empty_key"), QStringLiteral("The key could do nothing."),
                          QStringLiteral("Give it at least one category."));
    if (auto clear = refuseWhatIsUnclear(key.permissions, QStringLiteral("Begin with a template or with categories."));
        !clear)
        return clear.failure();
    AccessOrder order;
    order.action = AccessAction::CreateKey;
    order.account = account->id;
    order.name = key.name.trimmed();
    order.permissions = key.permissions;
    order.place = key.place;
    order.expiresAt = key.expiresAt;
    return leave(by, key.team, order);
}

Expected<Request> AccessDesk::rotateKey(const MemberId &by, const QString &name, const QString &typed,
                                        const KeyReference &place, bool isOwn)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    const Expected<FoundKey> key = keyNamed(m_context, *account, typed);
    if (!key)
        return key.failure();
    if (!key->known && !isOwn)
        return usageError(
            QStringLiteral("foreign_key"),
            QStringLiteral("Bursar did not make the key %1 and does not know who uses it.").arg(key->name),
            QStringLiteral("If it is the one by which Bursar itself calls, say so with --own."));
    // Bursar's own makes the new one: without that permission it cannot be it.
    if (isOwn && !key->permissions.grants(QStringLiteral("user_write")))
        return usageError(
            QStringLiteral("not_own_key"),
            QStringLiteral("The key %1 may not make keys, so it is not the one by which Bursar calls.").arg(key->name),
            QStringLiteral("Choose the account's own key."));
    if (auto usable = checkPlace(m_context, place); !usable)
        return usable.failure();
    if (auto clear =
            refuseWhatIsUnclear(key->permissions,
                                QStringLiteral("Make a new key for what it is needed for (bursarctl key create), use "
                                               "it, and then revoke this one."));
        !clear)
        return clear.failure();
    AccessOrder order;
    order.action = AccessAction::RotateKey;
    order.account = account->id;
    order.number = key->number;
    order.name = key->name.startsWith(QLatin1String("bursar/")) ? key->name.section(u'/', 1, 1) : key->name;
    order.permissions = key->permissions;
    order.place = place;
    order.ownKey = isOwn;
    if (key->known && key->known->expiresAt) // as long again
        order.expiresAt = m_context.now() + (*key->known->expiresAt - key->known->madeAt);
    return leave(by, key->known ? key->known->team : TeamId{}, order);
}

Expected<Request> AccessDesk::revokeKey(const MemberId &by, const QString &name, const QString &typed)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    const Expected<FoundKey> key = keyNamed(m_context, *account, typed);
    if (!key)
        return key.failure();
    if (key->known && key->known->place == account->key)
        return usageError(QStringLiteral("key_in_use"),
                          QStringLiteral("Bursar itself calls with the key %1: without it, nothing of the account %2 "
                                         "could be watched or stopped.")
                              .arg(key->name, account->name),
                          QStringLiteral("Rotate it: bursarctl key rotate."));
    if (auto safe = refuseWhatMayBeOurOwn(m_context, *account, *key); !safe)
        return safe.failure();
    AccessOrder order;
    order.action = AccessAction::RevokeKey;
    order.account = account->id;
    order.number = key->number;
    order.name = key->name;
    return leave(by, key->known ? key->known->team : TeamId{}, order);
}

Expected<Request> AccessDesk::review(const MemberId &by, const QString &name, const QString &typed)
{
    const Expected<Account> account = accountNamed(m_context.database(), name);
    if (!account)
        return account.failure();
    AccessOrder order;
    order.action = AccessAction::Review;
    order.account = account->id;
    if (!typed.isEmpty()) {
        const Expected<FoundKey> key = keyNamed(m_context, *account, typed);
        if (!key)
            return key.failure();
        order.number = key->number;
        order.name = key->name;
    }
    return leave(by, {}, order);
}

Expected<ReviewSignature> AccessDesk::sign(const MemberId &by, Quarter quarter, const QString &note)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto reviews = ledger::ReviewStore(m_context.database()).all();
    if (!reviews)
        return reviews.failure();
    ReviewSignature signature{quarter, m_context.now(), by, note.trimmed(), {}};
    std::set<std::pair<AccountId, qint64>> seen;
    for (const KeyReview &review : *reviews) { // newest first
        if (review.quarter == quarter && seen.insert({review.account, review.key}).second)
            signature.reviews.append(review.id);
    }
    if (signature.reviews.isEmpty())
        return usageError(QStringLiteral("nothing_to_sign"),
                          QStringLiteral("No key was reviewed in %1.").arg(quarter.toString()),
                          QStringLiteral("Review them first: bursarctl key probe ACCOUNT"));
    if (auto signedOff = ledger::ReviewStore::sign(**transaction, signature); !signedOff)
        return signedOff.failure();
    if (auto done = (*transaction)->commit(); !done)
        return done.failure();
    return signature;
}

} // namespace bursar::governor
