#include "desktop/shell/own_part.h"

#include <algorithm>

namespace bursar::desktop {

governor::DeskSnapshotPtr ownPart(const governor::DeskSnapshotPtr &snapshot, const RoleBook &roles, const MemberId &me)
{
    if (!snapshot || roles.mayDo(me, Right::Read))
        return snapshot;
    const auto isHidden = [&](const TeamId &team) { return team.isEmpty() || !roles.mayDo(me, Right::Read, team); };
    governor::DeskSnapshot own = *snapshot;
    std::erase_if(own.teams, [&](const governor::TeamView &view) { return isHidden(view.team.id); });
    std::erase_if(own.instances, [&](const governor::InstanceView &view) { return isHidden(view.team); });
    std::erase_if(own.requests, [&](const governor::RequestView &view) {
        return view.request.by != me && isHidden(view.request.team);
    });
    std::erase_if(own.templates, [&](const RentalTemplate &each) { return isHidden(each.team); });
    std::erase_if(own.monthByDay, [&](const governor::DailySpend &each) { return isHidden(each.team); });
    std::erase_if(own.notices, [&](const governor::NoticeView &view) { return isHidden(view.notice.team); });
    std::erase_if(own.accounts, [&own](const governor::AccountView &view) {
        return std::ranges::none_of(
            own.teams, [&view](const governor::TeamView &team) { return team.team.account == view.account.id; });
    });
    return std::make_shared<governor::DeskSnapshot>(std::move(own));
}

} // namespace bursar::desktop
