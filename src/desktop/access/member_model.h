#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/access/access_table.h"

#include <variant>

namespace bursar::desktop {

/// Who is what: in Bursar, in the accounts at Vast.ai, and who was invited there.
class MemberModel final : public AccessTable
{
    Q_OBJECT
public:
    enum Column { NameColumn, WhereColumn, RoleColumn, EmailColumn, InvitedColumn };
    struct OwnRole
    {
        RoleGrant grant;
        QString name;
        QString teamName; ///< empty: all teams
    };
    using Who = std::variant<OwnRole, governor::MemberView, governor::InvitationView>;

    explicit MemberModel(QObject *parent = nullptr);

    void show(const AccessFacts &facts, const governor::DeskSnapshot &snapshot);
    const Who *whoAt(int row) const;

protected:
    QStringList headers() const override;

private:
    void add(const OwnRole &own);
    void add(const governor::MemberView &view);
    void add(const governor::InvitationView &view, Instant now);

    std::vector<Who> m_who;
    std::vector<Row> m_made;
};

/// `Lead of ml-research`
QString ownRoleWords(const MemberModel::OwnRole &own);
/// `1 h`, how long an invitation can still be taken.
QString timeLeftWords(const PendingInvitation &invitation, Instant now);

} // namespace bursar::desktop
