#include "desktop/access/members_view.h"

#include "desktop/access/access_words.h"
#include "desktop/access/give_role_dialog.h"
#include "desktop/access/invite_dialog.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>

#include <algorithm>

namespace bursar::desktop {

MembersView::MembersView(PageContext context, QWidget *parent)
    : MembersView(context, new MemberModel, parent)
{
}

MembersView::MembersView(PageContext context, MemberModel *model, QWidget *parent)
    : AccessListView(context, QStringLiteral("members"), *model, parent)
    , m_model(model)
    , m_invite(makeButton(tr("Invite…"), QStringLiteral("inviteButton"), ButtonKind::Primary, QStringLiteral("plus-lg"),
                          this))
    , m_give(makeButton(tr("Give role…"), QStringLiteral("giveRoleButton"), ButtonKind::Plain, {}, this))
    , m_remove(makeButton(tr("Remove…"), QStringLiteral("removeMemberButton"), ButtonKind::Danger, {}, this))
{
    panel().addButton(m_remove, true);
    connect(m_invite, &QPushButton::clicked, this, &MembersView::invite);
    connect(m_give, &QPushButton::clicked, this, &MembersView::giveRole);
    connect(m_remove, &QPushButton::clicked, this, &MembersView::remove);
    using Kind = ColumnSpec::Kind;
    compose(tr("Members"),
            {{140, Kind::Text, true},
             {110, Kind::Text},
             {130, Kind::Text},
             {150, Kind::Text, false, 1},
             {90, Kind::Whole, false, 2}},
            QStringLiteral("people"),
            tr("Nobody has a role in Bursar, so everybody who can open the ledger may do everything. The accounts at "
               "Vast.ai have no members beside their owner."));
}

QString MembersView::title() const
{
    return tr("Members");
}

QList<QWidget *> MembersView::headControls() const
{
    return {m_give, m_invite};
}

void MembersView::takeFacts()
{
    m_model->show(*facts(), *snapshot());
    setHint(facts()->roles.isOn() ? QString()
                                  : tr("Roles in Bursar are off: everybody who can open the ledger may do everything. "
                                       "The first role that is given switches them on."),
            ColourRole::Muted);
}

void MembersView::showChosen(int row)
{
    permit(*m_invite, Right::Administer,
           snapshot() && snapshot()->accounts.empty() ? tr("Connect an account first.") : QString());
    permit(*m_give, Right::Administer);
    const MemberModel::Who *who = m_model->whoAt(row);
    m_remove->setVisible(who != nullptr);
    sheet().begin();
    if (who == nullptr) {
        panel().setTitle(tr("Nobody chosen"));
        panel().setSubtitle({});
    } else if (const auto *own = std::get_if<MemberModel::OwnRole>(who)) {
        showOwn(*own);
    } else if (const auto *member = std::get_if<governor::MemberView>(who)) {
        showMember(*member);
    } else if (const auto *invitation = std::get_if<governor::InvitationView>(who)) {
        showInvitation(*invitation);
    }
    sheet().end();
}

void MembersView::showOwn(const MemberModel::OwnRole &own)
{
    panel().setTitle(own.name);
    panel().setSubtitle(tr("In Bursar"));
    sheet().fact(tr("Role"), appRoleWords(own.grant.role));
    sheet().fact(tr("For"), own.teamName.isEmpty() ? tr("All teams") : own.teamName);
    sheet().words(meaningWords(own.grant.role), TextRole::Small, ColourRole::Muted);
    m_remove->setText(tr("Take the role away…"));
    const bool isLast = own.grant.role == AppRole::Administrator && facts()->roles.administrators() == 1;
    permit(*m_remove, Right::Administer,
           isLast ? tr("The last administrator stays: make somebody else administrator first.") : QString());
}

void MembersView::showMember(const governor::MemberView &view)
{
    const VendorMember &member = view.member;
    panel().setTitle(member.userName);
    panel().setSubtitle(tr("Member of %1 at Vast.ai").arg(view.accountName));
    if (!member.fullName.isEmpty())
        sheet().fact(tr("Name"), member.fullName);
    sheet().fact(tr("E-mail"), member.email);
    sheet().fact(tr("Number"), QString::number(member.number));
    for (const QString &name : member.roles) {
        sheet().heading(name);
        const auto role = std::ranges::find_if(facts()->state.roles, [&](const governor::RoleView &each) {
            return each.account == view.account && each.role.name == name;
        });
        if (role != facts()->state.roles.end())
            sheet().words(permissionWords(role->role.permissions), TextRole::Small, ColourRole::Muted);
    }
    const QString stays =
        tr("The owner cannot be removed: balance, contracts and keys of a team at Vast.ai belong to its owner. Give "
           "the team to another owner at Vast.ai first.");
    if (member.isOwner())
        sheet().words(stays, TextRole::Small, ColourRole::Muted);
    m_remove->setText(tr("Remove…"));
    permit(*m_remove, Right::Administer, member.isOwner() ? stays : QString());
}

void MembersView::showInvitation(const governor::InvitationView &view)
{
    const PendingInvitation &invitation = view.invitation;
    panel().setTitle(invitation.email);
    panel().setSubtitle(tr("Invited to %1").arg(view.accountName));
    sheet().fact(tr("Role at Vast.ai"), invitation.role);
    sheet().fact(tr("Invited by"), view.byName.isEmpty() ? QStringLiteral("–") : view.byName);
    sheet().fact(tr("Ends"), formats::shortTime(invitation.endsAt(), QTimeZone::utc()));
    sheet().fact(tr("Time left"), timeLeftWords(invitation, facts()->state.at));
    m_remove->setText(tr("Remove…"));
    permit(*m_remove, Right::Administer, tr("Vast.ai cannot take an invitation back. It ends by itself."));
}

void MembersView::invite()
{
    auto *dialog = new InviteDialog(*snapshot(), facts()->state, this);
    connect(dialog, &InviteDialog::submitted, this, [this, dialog] {
        order(
            dialog,
            [account = dialog->account(), emails = dialog->emails(),
             role = dialog->role()](governor::Governor &governor, const MemberId &by) {
                return governor.access().invite(by, account, emails, role);
            },
            tr("Asked for. The executor sends the invitation; see Requests."));
    });
    dialog->open();
}

void MembersView::giveRole()
{
    const MemberModel::Who *who = m_model->whoAt(chosenRow());
    const auto *own = who == nullptr ? nullptr : std::get_if<MemberModel::OwnRole>(who);
    const auto *member = who == nullptr ? nullptr : std::get_if<governor::MemberView>(who);
    const QString name = own != nullptr ? own->name : member != nullptr ? member->member.userName : QString();
    auto *dialog = new GiveRoleDialog(*snapshot(), *facts(), name, this);
    connect(dialog, &GiveRoleDialog::submitted, this, [this, dialog] {
        order(
            dialog,
            [person = dialog->name(), role = dialog->role(), team = dialog->team()](governor::Governor &governor,
                                                                                    const MemberId &by) {
                return governor.roles().give(by, person, role, team);
            },
            tr("%1 has the role.").arg(dialog->name()));
    });
    dialog->open();
}

void MembersView::remove()
{
    const MemberModel::Who *who = m_model->whoAt(chosenRow());
    if (who == nullptr)
        return;
    if (const auto *own = std::get_if<MemberModel::OwnRole>(who))
        takeRole(*own);
    else if (const auto *member = std::get_if<governor::MemberView>(who))
        removeMember(*member);
}

void MembersView::removeMember(const governor::MemberView &view)
{
    const Confirmation question{
        tr("Remove %1 from %2?").arg(view.member.userName, view.accountName),
        tr("They see and rent nothing of the account at Vast.ai any more. Keys that they made stay: revoke them, too."),
        QString(), tr("Remove member"), true};
    prompter().confirm(
        this, question, [this, account = view.accountName, number = QString::number(view.member.number)] {
            order([account, number](governor::Governor &governor,
                                    const MemberId &by) { return governor.access().removeMember(by, account, number); },
                  tr("Asked for. The executor removes the member; see Requests."));
        });
}

void MembersView::takeRole(const MemberModel::OwnRole &own)
{
    const Confirmation question{tr("Take the role %1 away from %2?").arg(ownRoleWords(own), own.name),
                                facts()->roles.of(own.grant.member).size() > 1
                                    ? tr("Their other roles stay.")
                                    : tr("They have no other: then they may do nothing in Bursar."),
                                QString(), tr("Take away"), true};
    QString slug;
    for (const governor::TeamView &view : snapshot()->teams)
        if (view.team.id == own.grant.team)
            slug = view.team.slug;
    prompter().confirm(this, question, [this, name = own.name, role = own.grant.role, slug] {
        order([name, role, slug](governor::Governor &governor,
                                 const MemberId &by) { return governor.roles().take(by, name, role, slug); },
              tr("%1 does not have the role any more.").arg(name));
    });
}

} // namespace bursar::desktop
