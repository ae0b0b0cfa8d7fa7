#include "simulator/draw.h"
#include "simulator/route_table.h"

#include <QJsonArray>

#include <algorithm>

namespace bursar::simulator {

using namespace std::chrono_literals;

namespace {

constexpr Duration tooSoon = 1min;

QJsonObject role(qint64 id, const QString &name, const QJsonObject &permissions)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("identifier"), QString(name).replace(QLatin1Char(' '), QLatin1Char('_')).toLower()},
            {QStringLiteral("permissions"), permissions}};
}

QJsonObject categories(const QStringList &names)
{
    QJsonObject api;
    for (const QString &name : names)
        api.insert(name, QJsonObject());
    return {{QStringLiteral("api"), api}};
}

QJsonObject member(qint64 id, const QString &email, const QString &roleName)
{
    const QString name = email.section(QLatin1Char('@'), 0, 0);
    return {{QStringLiteral("id"), id},
            {QStringLiteral("username"), name},
            {QStringLiteral("email"), email},
            {QStringLiteral("fullname"), name},
            {QStringLiteral("roles"), QJsonArray{roleName}}};
}

// Whoever accepted an invitation since the last look is a member now; what has run out is gone.
Belongings &upToDate(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = room.of(call.account());
    const Instant now = room.market.now();
    for (const Invitation &invitation : team.invitations) {
        if (invitation.isAccepted(now))
            team.members[invitation.member] = member(invitation.member, invitation.email, invitation.role);
    }
    std::erase_if(team.invitations, [now](const Invitation &invitation) { return !invitation.isOpen(now); });
    return team;
}

ApiAnswer noTeam()
{
    return refusal(400, "invalid_request", QStringLiteral("error 400/3350: This is no team's context."));
}

ApiAnswer create(ApiRoom &room, const ApiCall &call)
{
    const size_t person = call.account();
    const QString name = call.object().value(QLatin1String("team_name")).toString().trimmed();
    if (!room.of(person).teamName.isEmpty())
        return refusal(400, "invalid_request", QStringLiteral("error 400/3351: Already inside a team."));
    if (name.isEmpty())
        return missingInput(QStringLiteral("team_name"));
    const auto credit = microsIn(call.object().value(QLatin1String("transfer_credit"))).value_or(0);
    if (credit < 0 || Amount::fromMicros(credit) > room.market.spendable(person))
        return refusal(400, "insufficient_balance", QStringLiteral("error 400/3352: Insufficient balance."));
    const Account owner = room.market.accounts()[person];
    const size_t account = room.market.addAccount(name, Amount{});
    room.market.move(person, -Amount::fromMicros(credit));
    room.market.move(account, Amount::fromMicros(credit));
    Belongings &team = room.of(account);
    team.teamName = name;
    team.roles[2] =
        role(2, QStringLiteral("manager"),
             categories({QStringLiteral("instance_read"), QStringLiteral("instance_write"), QStringLiteral("user_read"),
                         QStringLiteral("user_write"), QStringLiteral("billing_read"), QStringLiteral("billing_write"),
                         QStringLiteral("misc"), QStringLiteral("team_read"), QStringLiteral("team_write")}));
    team.roles[3] = role(3, QStringLiteral("member"),
                         categories({QStringLiteral("instance_read"), QStringLiteral("instance_write"),
                                     QStringLiteral("user_read"), QStringLiteral("misc")}));
    team.members[owner.id] = member(owner.id, owner.name + QStringLiteral("@example.com"), QStringLiteral("owner"));
    // The key that was used becomes the team's.
    std::ranges::find(room.keys, call.key->id, &ApiKey::id)->account = account;
    ++room.revision;
    return success({{"msg", Json::string(QStringLiteral("Team %1 created.").arg(name))}});
}

ApiAnswer destroy(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = room.of(call.account());
    if (team.teamName.isEmpty())
        return noTeam();
    const size_t account = call.account();
    ++room.revision;
    team = {};
    // What is left goes home with the key.
    const auto &accounts = room.market.accounts();
    const auto ownerName = [&](size_t index) { return accounts[index].name; };
    for (ApiKey &key : room.keys) {
        if (key.account != account)
            continue;
        for (size_t home = 0; home < accounts.size(); ++home) {
            if (ownerName(home) == key.name)
                key.account = home;
        }
    }
    return success({{"msg", Json::text("Team deleted.")}, {"pkey_id", Json::integer(call.key->id)}});
}

ApiAnswer members(ApiRoom &room, const ApiCall &call)
{
    return jsonAnswer(rowsOf(upToDate(room, call).members));
}

ApiAnswer invite(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = upToDate(room, call);
    const QString email = call.request.queryValue(QLatin1String("email"));
    const QString roleName = call.request.queryValue(QLatin1String("role"));
    const Instant now = room.market.now();
    if (team.teamName.isEmpty())
        return noTeam();
    if (email.isEmpty() || roleName.isEmpty())
        return missingInput(email.isEmpty() ? QStringLiteral("email") : QStringLiteral("role"));
    if (std::ranges::none_of(team.roles,
                             [&](const auto &entry) { return entry.second[QLatin1String("name")] == roleName; }))
        return refusal(400, "invalid_args", QStringLiteral("error 400/3353: There is no role %1.").arg(roleName));
    if (std::ranges::any_of(team.members,
                            [&](const auto &entry) { return entry.second[QLatin1String("email")] == email; }))
        return refusal(400, "invalid_request",
                       QStringLiteral("error 400/3354: %1 is already a member of this team.").arg(email));
    for (const Invitation &open : team.invitations) {
        const auto ago = std::chrono::floor<std::chrono::seconds>(now - open.sentAt).count();
        if (open.email == email && now - open.sentAt < tooSoon)
            return refusal(429, "invitation_already_sent",
                           QStringLiteral("invitation already sent to %1 only %2 seconds ago.").arg(email).arg(ago));
    }
    std::erase_if(team.invitations, [&](const Invitation &open) { return open.email == email; });
    Invitation invitation{email, roleName, now, now, room.nextNumber()};
    // Most accept within the hour, some too late.
    const Draw draw = drawFor(room.market.market().seed(), Topic::Answer).with(static_cast<quint64>(invitation.member));
    invitation.acceptedAt = now + Duration{draw.between(2, draw.permille(700) ? 60 : 480) * 60'000};
    team.invitations.push_back(invitation);
    return success({{"msg", Json::string(QStringLiteral("Invitation sent to %1.").arg(email))}});
}

ApiAnswer removeMember(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = upToDate(room, call);
    const auto found = team.members.find(call.id);
    if (found == team.members.end())
        return missing(QStringLiteral("Member"));
    if (found->second[QLatin1String("roles")].toArray().contains(QStringLiteral("owner")))
        return refusal(400, "invalid_request", QStringLiteral("error 400/3355: The owner cannot be removed."));
    ++room.revision;
    team.members.erase(found);
    return jsonAnswer(Json::object({{"status", Json::text("success")}, {"message", Json::text("Member removed.")}}));
}

// The body is not known: `team_name` or `name`.
ApiAnswer rename(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = room.of(call.account());
    const QJsonObject body = call.object();
    const QString name =
        body.value(QLatin1String(body.contains(QLatin1String("team_name")) ? "team_name" : "name")).toString();
    if (team.teamName.isEmpty())
        return noTeam();
    if (name.trimmed().isEmpty())
        return missingInput(QStringLiteral("team_name"));
    ++room.revision;
    team.teamName = name.trimmed();
    return success({{"msg", Json::text("Team renamed.")}});
}

// The body is not known: the first number in it that is a member's.
ApiAnswer transfer(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = upToDate(room, call);
    const QJsonObject body = call.object();
    for (const QJsonValue &value : body) {
        const auto heir = team.members.find(value.toVariant().toLongLong());
        if (heir == team.members.end())
            continue;
        ++room.revision;
        for (auto &[id, member] : team.members) {
            if (member[QLatin1String("roles")].toArray().contains(QStringLiteral("owner")))
                member[QStringLiteral("roles")] = QJsonArray{QStringLiteral("manager")};
        }
        heir->second[QStringLiteral("roles")] = QJsonArray{QStringLiteral("owner")};
        return success({{"msg", Json::text("Team transferred.")}});
    }
    return team.teamName.isEmpty() ? noTeam() : missing(QStringLiteral("Member"));
}

// The body is not known: `roles` or `role`, names or numbers.
QJsonArray rolesNamed(const Belongings &team, const QJsonObject &body)
{
    const QJsonValue given = body.value(QLatin1String(body.contains(QLatin1String("roles")) ? "roles" : "role"));
    const QJsonArray wanted = given.isArray() ? given.toArray() : QJsonArray{given};
    QJsonArray names;
    for (const auto &[id, row] : team.roles) {
        if (wanted.contains(row[QLatin1String("name")]) || wanted.contains(id))
            names.append(row[QLatin1String("name")]);
    }
    return names;
}

ApiAnswer changeRolesOfMember(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = upToDate(room, call);
    const auto found = team.members.find(call.id);
    if (found == team.members.end())
        return missing(QStringLiteral("Member"));
    const QJsonArray named = rolesNamed(team, call.object());
    if (named.isEmpty())
        return refusal(400, "invalid_args", QStringLiteral("error 400/3353: There is no such role."));
    const QJsonArray before = found->second[QLatin1String("roles")].toArray();
    QJsonArray after = call.request.method == "PUT" ? QJsonArray() : before;
    for (const QJsonValue &name : named) {
        if (call.request.method == "DELETE")
            after.removeAt(std::distance(after.begin(), std::find(after.begin(), after.end(), name)));
        else if (!after.contains(name))
            after.append(name);
    }
    ++room.revision;
    found->second[QStringLiteral("roles")] = after;
    return success();
}

ApiAnswer roles(ApiRoom &room, const ApiCall &call)
{
    return jsonAnswer(rowsOf(room.of(call.account()).roles));
}

auto roleNamed(Shelf &roles, const QString &name)
{
    return std::ranges::find_if(roles, [&](const auto &entry) { return entry.second[QLatin1String("name")] == name; });
}

ApiAnswer showRole(ApiRoom &room, const ApiCall &call)
{
    Shelf &roles = room.of(call.account()).roles;
    const auto found = roleNamed(roles, call.word);
    return found == roles.end() ? missing(QStringLiteral("Role")) : jsonAnswer(Json::fromQt(found->second));
}

ApiAnswer createRole(ApiRoom &room, const ApiCall &call)
{
    Belongings &team = room.of(call.account());
    const QString name = call.object().value(QLatin1String("name")).toString();
    const QJsonObject permissions = call.object().value(QLatin1String("permissions")).toObject();
    if (team.teamName.isEmpty())
        return noTeam();
    if (name.isEmpty() || !permissions.contains(QLatin1String("api")))
        return missingInput(name.isEmpty() ? QStringLiteral("name") : QStringLiteral("permissions"));
    if (roleNamed(team.roles, name) != team.roles.end())
        return refusal(400, "invalid_request", QStringLiteral("error 400/3356: There is a role %1.").arg(name));
    const qint64 id = room.nextNumber();
    team.roles[id] = role(id, name, permissions);
    return jsonAnswer(Json::object({{"msg", Json::text("Role created.")}}));
}

ApiAnswer changeRole(ApiRoom &room, const ApiCall &call)
{
    Shelf &roles = room.of(call.account()).roles;
    const auto found = roles.find(call.id);
    if (found == roles.end())
        return missing(QStringLiteral("Role"));
    ++room.revision;
    const QString name = call.object().value(QLatin1String("name")).toString();
    found->second = role(call.id, name.isEmpty() ? found->second[QLatin1String("name")].toString() : name,
                         call.object().value(QLatin1String("permissions")).toObject());
    return jsonAnswer(Json::text("Role updated"));
}

ApiAnswer removeRole(ApiRoom &room, const ApiCall &call)
{
    Shelf &roles = room.of(call.account()).roles;
    const auto found = roleNamed(roles, call.word);
    if (found == roles.end())
        return missing(QStringLiteral("Role"));
    ++room.revision;
    roles.erase(found);
    return success();
}

ApiAnswer balances(ApiRoom &room, const ApiCall &call)
{
    const Account &account = room.market.accounts()[call.account()];
    Json row = Json::object({{"team_id", Json::integer(account.id)},
                             {"team_name", Json::string(account.name)},
                             {"balance", Json::amount(room.market.spendable(call.account()))}});
    if (room.market.unknowns().balancesAreList)
        return jsonAnswer(Json::array({std::move(row)}));
    return success({{"balances", Json::array({std::move(row)})}});
}

ApiAnswer teamKeys(ApiRoom &room, const ApiCall &call)
{
    std::vector<Json> rows;
    for (const ApiKey &key : room.keys) {
        if (key.account == call.account())
            rows.push_back(Json::object({{"id", Json::integer(key.id)}, {"name", Json::string(key.name)}}));
    }
    return jsonAnswer(Json::array(std::move(rows)));
}

ApiAnswer sessions(ApiRoom &, const ApiCall &)
{
    return jsonAnswer(Json::array({}));
}

} // namespace

void addTeamRoutes(RouteTable &table)
{
    table.add({"POST", QStringLiteral("/api/v0/team/"), 0s, create});
    table.add({"DELETE", QStringLiteral("/api/v0/team/"), 0s, destroy});
    table.add({"GET", QStringLiteral("/api/v0/team/balances"), 0s, balances});
    table.add({"GET", QStringLiteral("/api/v0/team/members/"), 0s, members});
    table.add({"DELETE", QStringLiteral("/api/v0/team/members/{id}/"), 3s, removeMember});
    for (const char *method : {"POST", "PUT", "DELETE"})
        table.add({method, QStringLiteral("/api/v0/team/members/{id}/roles/"), 0s, changeRolesOfMember});
    table.add({"PUT", QStringLiteral("/api/v0/team/"), 0s, rename});
    table.add({"PUT", QStringLiteral("/api/v0/team/transfer/"), 0s, transfer});
    table.add({"POST", QStringLiteral("/api/v0/team/invite/"), 0s, invite});
    table.add({"GET", QStringLiteral("/api/v0/team/roles-full/"), 0s, roles});
    table.add({"POST", QStringLiteral("/api/v0/team/roles/"), 0s, createRole});
    table.add({"PUT", QStringLiteral("/api/v0/team/roles/{id}/"), 0s, changeRole});
    table.add({"GET", QStringLiteral("/api/v0/team/roles/{word}/"), 0s, showRole});
    table.add({"DELETE", QStringLiteral("/api/v0/team/roles/{word}/"), 3s, removeRole});
    table.add({"GET", QStringLiteral("/api/v0/team/apikeys/"), 0s, teamKeys});
    table.add({"GET", QStringLiteral("/api/v0/team/sessions/"), 0s, sessions});
}

} // namespace bursar::simulator
