// Members and roles, at Vast.ai and in Bursar.

#include "ctl/commands/access_parts.h"
#include "ctl/commands/commands.h"
#include "ctl/json_file.h"
#include "ctl/json_shapes.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "foundation/text_formats.h"

#include <QJsonDocument>

#include <algorithm>

namespace bursar::ctl {

namespace {

QJsonObject memberJson(const governor::MemberView &view)
{
    return {{QStringLiteral("account"), view.accountName},
            {QStringLiteral("number"), view.member.number},
            {QStringLiteral("user_name"), view.member.userName},
            {QStringLiteral("email"), view.member.email},
            {QStringLiteral("roles"), QJsonArray::fromStringList(view.member.roles)},
            {QStringLiteral("invited_until"), QJsonValue()}};
}

QJsonObject invitationJson(const governor::InvitationView &view)
{
    return {{QStringLiteral("account"), view.accountName},
            {QStringLiteral("number"), QJsonValue()},
            {QStringLiteral("user_name"), QJsonValue()},
            {QStringLiteral("email"), view.invitation.email},
            {QStringLiteral("roles"), QJsonArray{view.invitation.role}},
            {QStringLiteral("invited_until"), timeOrNull(view.invitation.endsAt())}};
}

/// Who is what in Bursar itself.
Expected<void> addOwnRoles(Session &session, QJsonArray &rows, TextTable &table)
{
    const auto book = session.reader().roles();
    if (!book)
        return book.failure();
    for (const RoleGrant &grant : book->grants()) {
        const Expected<QString> name = session.reader().memberName(grant.member);
        const Expected<QString> team = teamSlugOf(session, grant.team);
        if (!name || !team)
            return name ? team.failure() : name.failure();
        rows.append(QJsonObject{{QStringLiteral("account"), QJsonValue()},
                                {QStringLiteral("number"), QJsonValue()},
                                {QStringLiteral("user_name"), *name},
                                {QStringLiteral("email"), QJsonValue()},
                                {QStringLiteral("roles"), QJsonArray{toString(grant.role)}},
                                {QStringLiteral("team"), textOrNull(*team)},
                                {QStringLiteral("invited_until"), QJsonValue()}});
        table.addRow(
            {QStringLiteral("Bursar"), *name, QStringLiteral("-"),
             team->isEmpty() ? toString(grant.role) : QStringLiteral("%1 of %2").arg(toString(grant.role), *team),
             QStringLiteral("-")});
    }
    return {};
}

Expected<Document> memberDocument(Session &session)
{
    const auto state = session.reader().access(session.now());
    if (!state)
        return state.failure();
    QJsonArray rows;
    TextTable table({QStringLiteral("Where"), QStringLiteral("Name"), QStringLiteral("E-mail"), QStringLiteral("Role"),
                     QStringLiteral("Invited until")});
    if (auto own = addOwnRoles(session, rows, table); !own)
        return own.failure();
    const QString wanted = session.line().arguments.value(0);
    const auto isWanted = [&wanted](const QString &account) { return wanted.isEmpty() || account == wanted; };
    for (const governor::MemberView &view : state->members) {
        if (!isWanted(view.accountName))
            continue;
        rows.append(memberJson(view));
        table.addRow({view.accountName, view.member.userName, view.member.email,
                      view.member.roles.join(QLatin1String(", ")), QStringLiteral("-")});
    }
    for (const governor::InvitationView &view : state->invitations) {
        if (!isWanted(view.accountName))
            continue;
        rows.append(invitationJson(view));
        table.addRow({view.accountName, QStringLiteral("-"), view.invitation.email, view.invitation.role,
                      shownTime(view.invitation.endsAt())});
    }
    return Document{rows, table.toString()};
}

void memberList(Session &session)
{
    afterReading(session, session.line().arguments.value(0), memberDocument);
}

Expected<QStringList> typedAddresses(Session &session)
{
    QStringList addresses = session.line().arguments.mid(1);
    if (!session.line().has(QStringLiteral("csv")))
        return addresses;
    const Expected<QByteArray> content = readFile(session.line().value(QStringLiteral("csv")));
    if (!content)
        return content.failure();
    const QStringList lines = QString::fromUtf8(*content).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString address = line.section(QLatin1Char(','), 0, 0).trimmed();
        if (!address.isEmpty() && address.compare(QLatin1String("email"), Qt::CaseInsensitive) != 0)
            addresses.append(address);
    }
    return addresses;
}

void memberInvite(Session &session)
{
    const Expected<QStringList> addresses = typedAddresses(session);
    const Expected<MemberId> by = session.actor();
    if (!addresses || !by) {
        session.finish(addresses ? Expected<Document>(by.failure()) : addresses.failure());
        return;
    }
    const auto requests = session.governor().access().invite(*by, session.argument(0), *addresses,
                                                             session.line().value(QStringLiteral("role")));
    answerWith(session, requests);
}

void memberRemove(Session &session)
{
    const Expected<MemberId> by = session.actor();
    answerWith(session,
               by ? session.governor().access().removeMember(*by, session.argument(0), session.argument(1))
                  : Expected<Request>(by.failure()));
}

Expected<Document> memberRole(Session &session)
{
    const auto role = appRoleFromText(session.argument(1));
    if (!role)
        return Unexpected{badValue(QStringLiteral("ROLE"), session.argument(1),
                                   QStringLiteral("viewer, lead, manager, finance, auditor or administrator"))};
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    governor::MemberRoles &roles = session.governor().roles();
    const QString name = session.argument(0);
    const QString team = session.line().value(QStringLiteral("team"));
    if (session.line().has(QStringLiteral("take"))) {
        if (auto taken = roles.take(*by, name, *role, team); !taken)
            return taken.failure();
    } else if (auto given = roles.give(*by, name, *role, team); !given) {
        return given.failure();
    }
    QJsonArray rows;
    TextTable table({QStringLiteral("Where"), QStringLiteral("Name"), QStringLiteral("E-mail"), QStringLiteral("Role"),
                     QStringLiteral("Invited until")});
    if (auto own = addOwnRoles(session, rows, table); !own)
        return own.failure();
    return Document{rows, table.toString()};
}

QJsonObject roleJson(const governor::RoleView &view)
{
    return {
        {QStringLiteral("account"), view.accountName}, {QStringLiteral("number"), view.role.number},
        {QStringLiteral("name"), view.role.name},      {QStringLiteral("built_in"), view.role.isBuiltIn()},
        {QStringLiteral("holders"), view.holders},     {QStringLiteral("permissions"), view.role.permissions.toJson()}};
}

Expected<Document> roleDocument(Session &session)
{
    const auto state = session.reader().access(session.now());
    if (!state)
        return state.failure();
    const QString wanted = session.line().arguments.value(0);
    QJsonArray rows;
    TextTable table(
        {QStringLiteral("Account"), QStringLiteral("Role"), QStringLiteral(">Held by"), QStringLiteral("May")});
    for (const governor::RoleView &view : state->roles) {
        if (!wanted.isEmpty() && view.accountName != wanted)
            continue;
        rows.append(roleJson(view));
        table.addRow({view.accountName, view.role.name, QString::number(view.holders),
                      view.role.permissions.categoryNames().join(QLatin1Char(' '))});
    }
    for (const RoleTemplate &each : roleTemplates())
        table.addRow({QStringLiteral("template"), each.name, QStringLiteral("-"),
                      each.permissions.categoryNames().join(QLatin1Char(' '))});
    return Document{rows, table.toString()};
}

void roleList(Session &session)
{
    afterReading(session, session.line().arguments.value(0), roleDocument);
}

Expected<Document> roleShow(Session &session)
{
    const QString name = session.argument(0);
    std::optional<KeyPermissions> permissions;
    QString meaning;
    if (const auto known = roleTemplateNamed(name)) {
        permissions = known->permissions;
        meaning = known->meaning;
    }
    const auto state = session.reader().access(session.now());
    if (!state)
        return state.failure();
    for (const governor::RoleView &view : state->roles) {
        if (view.role.name == name)
            permissions = view.role.permissions;
    }
    if (!permissions)
        return Unexpected{usageError(QStringLiteral("unknown_role"), QStringLiteral("There is no role %1.").arg(name),
                                     QStringLiteral("See them with: bursarctl role list"))};
    QString text = meaning.isEmpty() ? name + QLatin1Char('\n') : QStringLiteral("%1: %2\n").arg(name, meaning);
    for (const QString &category : permissions->categoryNames())
        text += QStringLiteral("  %1: %2%3\n")
                    .arg(category, meaningOfCategory(category),
                         permissions->isWhole(category) ? QString() : QStringLiteral(" (narrowed)"));
    for (const QString &open : openEndsOf(*permissions))
        text += QStringLiteral("! %1\n").arg(open);
    return Document{QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("permissions"), permissions->toJson()}},
                    text};
}

void roleSet(Session &session)
{
    const Expected<KeyPermissions> permissions = typedPermissions(session);
    const Expected<MemberId> by = session.actor();
    if (!permissions || !by) {
        session.finish(permissions ? Expected<Document>(by.failure()) : permissions.failure());
        return;
    }
    answerWith(session,
               session.governor().access().saveRole(*by, session.argument(0), session.argument(1), *permissions));
}

void roleRemove(Session &session)
{
    const Expected<MemberId> by = session.actor();
    answerWith(session,
               by ? session.governor().access().removeRole(*by, session.argument(0), session.argument(1))
                  : Expected<Request>(by.failure()));
}

} // namespace

std::vector<Command> accessCommands()
{
    using Needs = Command::Needs;
    const QString account = QStringLiteral("ACCOUNT");
    const Option noRead{
        QStringLiteral("no-read"), {}, QStringLiteral("show what was read last, without asking Vast.ai")};
    return {
        {QStringLiteral("member list"),
         {QStringLiteral("[ACCOUNT]")},
         QStringLiteral("Lists who is what in Bursar, and Vast.ai's members with open invitations."),
         {noRead},
         QStringLiteral("bursarctl member list \"Research EU\""),
         Needs::Ledger,
         memberList},
        {QStringLiteral("member invite"),
         {account, QStringLiteral("[EMAIL…]")},
         QStringLiteral("Invites people into an account's team at Vast.ai; an invitation runs out after four hours."),
         joined({{QStringLiteral("role"), QStringLiteral("ROLE"), QStringLiteral("Vast.ai's role they get")},
                 {QStringLiteral("csv"), QStringLiteral("FILE"),
                  QStringLiteral("addresses, one a line, in the first column")}},
                waitOptions()),
         QStringLiteral("bursarctl member invite \"Research EU\" ada@example.com --role member --no-wait"),
         Needs::Ledger,
         memberInvite},
        {QStringLiteral("member remove"),
         {account, QStringLiteral("MEMBER")},
         QStringLiteral(
             "Removes a member from an account's team at Vast.ai, by number, name or e-mail. The owner stays."),
         waitOptions(),
         QStringLiteral("bursarctl member list \"Research EU\" && { bursarctl member remove \"Research EU\" "
                        "nobody@example.com || true; }"),
         Needs::Ledger,
         memberRemove},
        {QStringLiteral("member role"),
         {QStringLiteral("NAME"), QStringLiteral("ROLE")},
         QStringLiteral("Makes a person viewer, lead, manager, finance, auditor or administrator in Bursar. Until the "
                        "first role is given everybody may do everything; whoever gives it becomes administrator."),
         {{QStringLiteral("team"), QStringLiteral("TEAM"),
           QStringLiteral("for this team alone; viewers and leads need one")},
          {QStringLiteral("take"), {}, QStringLiteral("take the role away")}},
         QStringLiteral("bursarctl member role ada lead --team data-science"),
         Needs::Ledger,
         atOnce(memberRole)},
        {QStringLiteral("role list"),
         {QStringLiteral("[ACCOUNT]")},
         QStringLiteral("Lists Vast.ai's roles and Bursar's templates for them."),
         {noRead},
         QStringLiteral("bursarctl role list \"Research EU\""),
         Needs::Ledger,
         roleList},
        {QStringLiteral("role show"),
         {QStringLiteral("ROLE")},
         QStringLiteral("Shows what a role or a template may do, in words, and what it leaves open."),
         {},
         QStringLiteral("bursarctl role show observer"),
         Needs::Ledger,
         atOnce(roleShow)},
        {QStringLiteral("role set"),
         {account, QStringLiteral("ROLE")},
         QStringLiteral("Makes a role at Vast.ai, or changes the one of that name."),
         joined(permissionOptions(), waitOptions()),
         QStringLiteral("bursarctl role set \"Research EU\" looker --template observer --no-wait"),
         Needs::Ledger,
         roleSet},
        {QStringLiteral("role remove"),
         {account, QStringLiteral("ROLE")},
         QStringLiteral("Removes a role that is not Vast.ai's own."),
         waitOptions(),
         QStringLiteral("bursarctl role remove \"Research EU\" looker --no-wait"),
         Needs::Ledger,
         roleRemove},
    };
}

} // namespace bursar::ctl
