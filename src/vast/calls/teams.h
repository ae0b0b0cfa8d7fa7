#pragma once

#include "domain/money.h"
#include "vast/call.h"
#include "vast/calls/permissions.h"
#include "vast/calls/raw_answer.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

// A Vast.ai team is an account of its own. Which team acts is decided by the key alone: use one made in its context.

struct TeamMember
{
    qint64 id = 0;
    QString userName;
    QString email;
    QString fullName;
    QStringList roles; ///< names
};

struct TeamRole
{
    qint64 id = 0;
    QString name;
    QString identifier;
    Permissions permissions;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// POST /api/v0/team/ · user_write · nothing published · seen: docs, official client. The key used becomes the team's.
Call<bool> createTeam(const QString &name, Money transferredCredit);
/// PUT /api/v0/team/ · team_write · nothing published · the route is seen (renaming), its body is not known: what is
/// given is sent.
Call<RawAnswer> changeTeam(const QByteArray &body);
/// PUT /api/v0/team/transfer/ · team_write · nothing published · the route is seen (another owner), its body is not
/// known: what is given is sent.
Call<RawAnswer> transferTeam(const QByteArray &body);
/// PUT /api/v0/users/save-context/ · user_write · nothing published · seen: other clients, with a session's cookie.
/// Whether a key may do it is not known; use a key made in the team's context instead.
Call<RawAnswer> saveContext(qint64 contextKey);
/// DELETE /api/v0/team/ · user_write · nothing published · seen: docs. The owner's alone; irreversible.
Call<bool> destroyTeam();
/// GET /api/v0/team/balances · user_read · nothing published · the route is seen, its shape is not known. No slash.
Call<RawAnswer> teamBalances();

/// GET /api/v0/team/members/ · team_read · nothing published · seen: docs, Terraform provider.
Call<Rows<TeamMember>> listTeamMembers();
/// POST /api/v0/team/invite/?email=…&role=… · team_write · nothing published · seen: official client (the docs say
/// body). Runs out after four hours. A second one too soon is answered 429, which is no rate limit: Refused here.
Call<bool> inviteTeamMember(const QString &email, const QString &role);
/// DELETE /api/v0/team/members/{id}/ · team_write · 3 s · seen: docs, official client. Not the owner.
Call<bool> removeTeamMember(qint64 id);
/// POST, PUT and DELETE /api/v0/team/members/{id}/roles/ · team_write · nothing published · the routes are seen, their
/// bodies are not known: what is given is sent.
Call<RawAnswer> addMemberRoles(qint64 member, const QByteArray &body);
Call<RawAnswer> setMemberRoles(qint64 member, const QByteArray &body);
Call<RawAnswer> removeMemberRoles(qint64 member, const QByteArray &body);

/// GET /api/v0/team/roles-full/ · team_read · nothing published · seen: docs, Terraform provider. Without "owner".
Call<Rows<TeamRole>> listTeamRoles();
/// GET /api/v0/team/roles/{NAME}/ · team_read · nothing published · seen: docs. By name.
Call<TeamRole> showTeamRole(const QString &name);
/// POST /api/v0/team/roles/ · team_write · nothing published · seen: docs, official client.
Call<bool> createTeamRole(const QString &name, const Permissions &permissions);
/// PUT /api/v0/team/roles/{ID}/ · team_write · nothing published · seen: docs. By number; answers a bare text.
Call<bool> changeTeamRole(qint64 id, const QString &name, const Permissions &permissions);
/// DELETE /api/v0/team/roles/{NAME}/ · team_write · 3 s · seen: docs. By name.
Call<bool> deleteTeamRole(const QString &name);

/// GET /api/v0/team/apikeys/ and /team/sessions/ · team_write · the routes are seen, their shapes are not known.
Call<RawAnswer> teamApiKeys();
Call<RawAnswer> teamSessions();

} // namespace bursar::vast::calls
