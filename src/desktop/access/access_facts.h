#pragma once

#include "domain/app_roles.h"
#include "governor/access/access_state.h"

#include <QString>

#include <map>
#include <memory>

namespace bursar::desktop {

/// What the Access page shows beside the snapshot: Vast.ai's side, and who is what in Bursar.
struct AccessFacts
{
    governor::AccessState state;
    RoleBook roles;
    MemberId me; ///< who sits here
    std::map<MemberId, QString> people; ///< everybody who has a role in Bursar
};
using AccessFactsPtr = std::shared_ptr<const AccessFacts>;

} // namespace bursar::desktop
