#include "vast/calls/teams.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

constexpr char rolesPath[] = "/api/v0/team/roles/";

QByteArray rolePath(const QString &name)
{
    return rolesPath + segment(name) + '/';
}

std::optional<TeamMember> decodeMember(const JsonValue &row)
{
    RowReader reader(row);
    TeamMember member;
    member.id = reader.number("id");
    if (member.id <= 0)
        return std::nullopt;
    member.userName = reader.text("username");
    member.email = reader.text("email");
    member.fullName = reader.text("fullname");
    member.roles = reader.texts("roles");
    // Some answers have one role as a text.
    for (const char *key : {"role", "roles"}) {
        if (const std::optional<QString> role = row[key].string(); role && !role->isEmpty())
            member.roles.append(*role);
    }
    return member;
}

std::optional<TeamRole> decodeRole(const JsonValue &row)
{
    RowReader reader(row);
    TeamRole role{reader.number("id"), reader.text("name"), reader.text("identifier"),
                  Permissions::fromJson(row["permissions"])};
    return role.name.isEmpty() ? std::nullopt : std::optional(role);
}

Read<TeamRole> decodeOneRole(const JsonValue &root)
{
    const bool isList = root.isArray() && root.children().size() == 1;
    if (std::optional<TeamRole> role = decodeRole(isList ? root.children().front() : root))
        return *std::move(role);
    return Unexpected{QStringLiteral("$.name cannot be read")};
}

Call<RawAnswer> memberRoles(const QByteArray &method, qint64 member, const QByteArray &body)
{
    return rawCall(
        change(method, endpoints::memberRoles(), numbered("/api/v0/team/members/", member) + "roles/", body));
}

QByteArray roleBody(const QString &name, const Permissions &permissions)
{
    return JsonText().add("name", name).addRaw("permissions", permissions.toJson()).toJson();
}

} // namespace

Call<bool> createTeam(const QString &name, Money transferredCredit)
{
    return command(change("POST", endpoints::changeTeam(), "/api/v0/team/",
                          JsonText().add("team_name", name).addFigure("transfer_credit", transferredCredit).toJson()));
}

Call<RawAnswer> changeTeam(const QByteArray &body)
{
    return rawCall(change("PUT", endpoints::changeTeam(), "/api/v0/team/", body));
}

Call<RawAnswer> transferTeam(const QByteArray &body)
{
    return rawCall(change("PUT", endpoints::changeTeam(), "/api/v0/team/transfer/", body));
}

Call<RawAnswer> saveContext(qint64 contextKey)
{
    return rawCall(change("PUT", endpoints::changeTeam(), "/api/v0/users/save-context/",
                          JsonText().add("context_key_id", contextKey).toJson()));
}

Call<bool> destroyTeam()
{
    return command(change("DELETE", endpoints::changeTeam(), "/api/v0/team/"));
}

Call<RawAnswer> teamBalances()
{
    return rawCall(get(endpoints::teamBalances(), "/api/v0/team/balances"));
}

Call<Rows<TeamMember>> listTeamMembers()
{
    return listCall(get(endpoints::listMembers(), "/api/v0/team/members/"), "members", decodeMember);
}

Call<bool> inviteTeamMember(const QString &email, const QString &role)
{
    CallRequest request = change("POST", endpoints::inviteMember(), "/api/v0/team/invite/");
    request.query = {{"email", email.toUtf8()}, {"role", role.toUtf8()}};
    return command(std::move(request));
}

Call<bool> removeTeamMember(qint64 id)
{
    return command(change("DELETE", endpoints::removeMember(), numbered("/api/v0/team/members/", id)));
}

Call<RawAnswer> addMemberRoles(qint64 member, const QByteArray &body)
{
    return memberRoles("POST", member, body);
}

Call<RawAnswer> setMemberRoles(qint64 member, const QByteArray &body)
{
    return memberRoles("PUT", member, body);
}

Call<RawAnswer> removeMemberRoles(qint64 member, const QByteArray &body)
{
    return memberRoles("DELETE", member, body);
}

Call<Rows<TeamRole>> listTeamRoles()
{
    return listCall(get(endpoints::listRoles(), "/api/v0/team/roles-full/"), "roles", decodeRole);
}

Call<TeamRole> showTeamRole(const QString &name)
{
    return call<TeamRole>(get(endpoints::listRoles(), rolePath(name)), decodeOneRole);
}

Call<bool> createTeamRole(const QString &name, const Permissions &permissions)
{
    return command(change("POST", endpoints::changeRole(), rolesPath, roleBody(name, permissions)));
}

Call<bool> changeTeamRole(qint64 id, const QString &name, const Permissions &permissions)
{
    return command(change("PUT", endpoints::changeRole(), numbered(rolesPath, id), roleBody(name, permissions)));
}

Call<bool> deleteTeamRole(const QString &name)
{
    return command(change("DELETE", endpoints::removeRole(), rolePath(name)));
}

Call<RawAnswer> teamApiKeys()
{
    return rawCall(get(endpoints::listApiKeys(), "/api/v0/team/apikeys/"));
}

Call<RawAnswer> teamSessions()
{
    return rawCall(get(endpoints::listApiKeys(), "/api/v0/team/sessions/"));
}

} // namespace bursar::vast::calls
