#pragma once

#include "domain/app_roles.h"
#include "foundation/expected.h"

namespace bursar::governor {

class Context;

/// Who may do what in Bursar. While nobody has a role, everybody who can open the ledger may do everything.
class MemberRoles
{
public:
    explicit MemberRoles(Context &context);

    /// Gives `name` (made if new) a role, for one team or for all; viewers and leads need a team (usage). The first
    /// role that is given switches roles on: whoever gives it becomes administrator, if nobody else would be.
    Expected<RoleGrant> give(const MemberId &by, const QString &name, AppRole role, const QString &team = {});
    /// Takes it away. The last administrator stays (refused).
    Expected<void> take(const MemberId &by, const QString &name, AppRole role, const QString &team = {});
    /// Refused in words who may, and recorded, unless the person has the right: for what reads or exports. What writes
    /// records is asked by the transaction itself.
    Expected<void> require(const MemberId &by, Right right, const TeamId &team = {});
    Expected<RoleBook> book() const;

private:
    Context &m_context;
};

} // namespace bursar::governor
