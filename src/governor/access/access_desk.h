#pragma once

#include "domain/access_order.h"
#include "domain/key_review.h"
#include "domain/role_templates.h"
#include "foundation/expected.h"

#include <functional>

namespace bursar::governor {

class Context;

/// Members, roles and keys at Vast.ai. What changes something there becomes a request, which the executor carries out;
/// everything here is durable when the function returns.
class AccessDesk
{
public:
    explicit AccessDesk(Context &context);

    /// Reads an account's lists from Vast.ai anew. `done` is called once.
    void refresh(const QString &account, std::function<void(Expected<void>)> done);

    /// One request per address; usage errors for what is no address.
    Expected<std::vector<Request>> invite(const MemberId &by, const QString &account, const QStringList &emails,
                                          const QString &role);
    /// `member`: number, user name or e-mail of the last list. The owner is refused, and why.
    Expected<Request> removeMember(const MemberId &by, const QString &account, const QString &member);
    /// Makes the role, or changes the one of that name. Vast.ai's own are refused.
    Expected<Request> saveRole(const MemberId &by, const QString &account, const QString &role,
                               const KeyPermissions &permissions);
    Expected<Request> removeRole(const MemberId &by, const QString &account, const QString &role);

    struct NewKey
    {
        QString account;
        TeamId team; ///< empty: none
        QString name; ///< the team's slug, or what it is for
        KeyPermissions permissions;
        KeyReference place;
        std::optional<Instant> expiresAt;
    };
    Expected<Request> createKey(const MemberId &by, const NewKey &key);
    /// `key`: its number or name. `isOwn`: it is the one by which Bursar itself calls, though Bursar did not make it.
    Expected<Request> rotateKey(const MemberId &by, const QString &account, const QString &key,
                                const KeyReference &place, bool isOwn);
    Expected<Request> revokeKey(const MemberId &by, const QString &account, const QString &key);
    /// Tries the account's keys; with a `key`, that one alone.
    Expected<Request> review(const MemberId &by, const QString &account, const QString &key = {});
    /// Signs the last review of each key in the quarter. A usage error when there is none.
    Expected<ReviewSignature> sign(const MemberId &by, Quarter quarter, const QString &note);

private:
    Expected<Request> leave(const MemberId &by, const TeamId &team, const AccessOrder &order);

    Context &m_context;
};

} // namespace bursar::governor
