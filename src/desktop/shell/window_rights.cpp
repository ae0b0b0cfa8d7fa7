#include "desktop/shell/window_rights.h"

#include <QHash>

#include <algorithm>

namespace bursar::desktop {

const std::vector<PageRight> &pageRights()
{
    static const std::vector<PageRight> pages{
        {PageId::Overview, Right::Read, false}, {PageId::Savings, Right::Read, false},
        {PageId::Offers, Right::Rent, false},   {PageId::Instances, Right::Read, false},
        {PageId::Requests, Right::Read, false}, {PageId::Teams, Right::Read, false},
        {PageId::Budgets, Right::Read, true},   {PageId::Chargeback, Right::Read, true},
        {PageId::Audit, Right::Read, true},     {PageId::Access, Right::Read, true},
        {PageId::Settings, Right::Read, false},
    };
    return pages;
}

bool mayOpen(PageId page, const RoleBook &roles, const MemberId &member)
{
    const auto found = std::ranges::find(pageRights(), page, &PageRight::page);
    if (found == pageRights().end())
        return true;
    return found->ofAllTeams ? roles.mayDo(member, found->right) : roles.mayDoSomewhere(member, found->right);
}

const std::vector<ButtonRight> &buttonRights()
{
    static const std::vector<ButtonRight> buttons = [] {
        std::vector<ButtonRight> listed;
        const auto need = [&listed](const std::vector<Right> &rights, std::initializer_list<const char *> names) {
            for (const char *name : names)
                listed.push_back({QString::fromLatin1(name), rights});
        };
        need({Right::Rent},
             {"rentButton", "rentAgainButton", "startButton", "stopButton", "rebootButton", "destroyButton",
              "savingActButton", "savingOtherButton", "saveTemplateLink", "removeTemplateLink"});
        need({Right::Ask}, {"transferBudgetButton"});
        need({Right::Govern, Right::Administer}, {"approveButton", "rejectButton"});
        need({Right::Govern},
             {"newTeamButton", "editTeamButton", "archiveTeamButton", "importTeamsButton", "saveButton",
              "holidaysButton", "applyTemplateButton", "raiseBudgetButton", "setBudgetsButton", "restoreVersionButton",
              "takeSuggestionButton", "savePolicyTemplateLink", "removePolicyTemplateLink", "assignStrangersButton",
              "assignResourceButton"});
        need({Right::Invoice},
             {"primaryButton", "exportButton", "billingTermsButton", "creditOrCorrectButton",
              "withdrawCorrectionButton", "toleranceButton", "disputeButton", "answerDisputeButton"});
        need({Right::Verify}, {"verifyButton", "exportAuditButton", "signReviewsButton", "exportReviewsButton"});
        need({Right::Administer},
             {"connectAccountButton", "removeAccountButton", "testAccountButton", "transferCreditButton",
              "inviteButton", "giveRoleButton", "removeMemberButton", "saveRoleButton", "removeRoleButton",
              "newKeyButton", "reviewKeyButton", "rotateKeyButton", "revokeKeyButton", "saveOrganisationButton",
              "saveNotificationsButton", "testNotificationsButton"});
        return listed;
    }();
    return buttons;
}

bool mayUse(const QString &button, const RoleBook &roles, const MemberId &member)
{
    static const QHash<QString, std::vector<Right>> byName = [] {
        QHash<QString, std::vector<Right>> table;
        for (const ButtonRight &each : buttonRights())
            table.insert(each.name, each.rights);
        return table;
    }();
    const auto found = byName.constFind(button);
    return found == byName.constEnd()
        || std::ranges::any_of(*found, [&](Right right) { return roles.mayDoSomewhere(member, right); });
}

} // namespace bursar::desktop
