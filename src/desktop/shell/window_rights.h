#pragma once

#include "desktop/shell/page.h"
#include "domain/app_roles.h"

namespace bursar::desktop {

/// What a page asks for to exist in the window.
struct PageRight
{
    PageId page = PageId::Overview;
    Right right = Right::Read;
    bool ofAllTeams = false; ///< it shows what belongs to no team alone
};
/// Each page once.
const std::vector<PageRight> &pageRights();
bool mayOpen(PageId page, const RoleBook &roles, const MemberId &member);

/// What a button asks for to exist. The record asks for the same rights again, for the team at hand
/// (domain/action_rights.h): nobody gets past it by another way.
struct ButtonRight
{
    QString name; ///< the button's object name
    std::vector<Right> rights; ///< one of them is enough
};
const std::vector<ButtonRight> &buttonRights();
/// True for what needs no right.
bool mayUse(const QString &button, const RoleBook &roles, const MemberId &member);

} // namespace bursar::desktop
