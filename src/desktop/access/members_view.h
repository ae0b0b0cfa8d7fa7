#pragma once

#include "desktop/access/access_list_view.h"
#include "desktop/access/member_model.h"

namespace bursar::desktop {

/// Members of the accounts at Vast.ai with open invitations, and who is what in Bursar.
class MembersView final : public AccessListView
{
    Q_OBJECT
public:
    MembersView(PageContext context, QWidget *parent);

    QString title() const override;
    QList<QWidget *> headControls() const override;

protected:
    void takeFacts() override;
    void showChosen(int row) override;

private:
    MembersView(PageContext context, MemberModel *model, QWidget *parent);
    void showOwn(const MemberModel::OwnRole &own);
    void showMember(const governor::MemberView &view);
    void showInvitation(const governor::InvitationView &view);
    void invite();
    void giveRole();
    void remove();
    void removeMember(const governor::MemberView &view);
    void takeRole(const MemberModel::OwnRole &own);

    MemberModel *m_model;
    QPushButton *m_invite;
    QPushButton *m_give;
    QPushButton *m_remove;
};

} // namespace bursar::desktop
