#include "desktop/access/member_model.h"

#include "desktop/access/access_words.h"
#include "desktop/look/formats.h"

#include <algorithm>

namespace bursar::desktop {

QString ownRoleWords(const MemberModel::OwnRole &own)
{
    const QString role = appRoleWords(own.grant.role);
    return own.teamName.isEmpty() ? role : MemberModel::tr("%1 of %2", "role, team").arg(role, own.teamName);
}

QString timeLeftWords(const PendingInvitation &invitation, Instant now)
{
    return formats::age(invitation.endsAt() - now);
}

MemberModel::MemberModel(QObject *parent)
    : AccessTable(InvitedColumn + 1, parent)
{
}

void MemberModel::add(const OwnRole &own)
{
    Row row{QStringLiteral("bursar/%1/%2/%3")
                .arg(own.grant.member.toString(), toString(own.grant.role), own.grant.team.toString()),
            {}};
    row.cells = {{own.name, QStringLiteral("person"), ColourRole::Accent, false},
                 {QStringLiteral("Bursar")},
                 {ownRoleWords(own)},
                 orDash({}),
                 orDash({})};
    m_made.push_back(std::move(row));
    m_who.emplace_back(own);
}

void MemberModel::add(const governor::MemberView &view)
{
    const VendorMember &member = view.member;
    Row row{view.account.toString() + u'/' + QString::number(member.number), {}};
    row.cells = {{member.userName, QStringLiteral("person"), ColourRole::Muted, false},
                 {view.accountName},
                 orDash(member.roles.join(QLatin1String(", "))),
                 orDash(member.email),
                 orDash({})};
    m_made.push_back(std::move(row));
    m_who.emplace_back(view);
}

void MemberModel::add(const governor::InvitationView &view, Instant now)
{
    Row row{view.account.toString() + u'/' + view.invitation.email, {}};
    row.cells = {{view.invitation.email, QStringLiteral("hourglass-split"), ColourRole::Warn, false},
                 {view.accountName},
                 {view.invitation.role},
                 {view.invitation.email},
                 {tr("%1 left", "an age such as 2 h").arg(timeLeftWords(view.invitation, now))}};
    m_made.push_back(std::move(row));
    m_who.emplace_back(view);
}

void MemberModel::show(const AccessFacts &facts, const governor::DeskSnapshot &snapshot)
{
    m_who.clear();
    m_made.clear();
    for (const RoleGrant &grant : facts.roles.grants()) {
        const auto name = facts.people.find(grant.member);
        const auto team = std::ranges::find_if(
            snapshot.teams, [&grant](const governor::TeamView &view) { return view.team.id == grant.team; });
        const QString gone = grant.team.isEmpty() ? QString() : tr("an archived team");
        add(OwnRole{grant, name == facts.people.end() ? QString() : name->second,
                    team == snapshot.teams.end() ? gone : team->team.name});
    }
    for (const governor::InvitationView &view : facts.state.invitations)
        add(view, facts.state.at);
    for (const governor::MemberView &view : facts.state.members)
        add(view);
    setRows(std::move(m_made));
}

const MemberModel::Who *MemberModel::whoAt(int row) const
{
    const auto place = placeOf(row);
    return place ? &m_who.at(*place) : nullptr;
}

QStringList MemberModel::headers() const
{
    return {tr("Name"), tr("Where"), tr("Role"), tr("E-mail"), tr("Invitation")};
}

} // namespace bursar::desktop
