#include "ctl/commands/commands.h"
#include "ctl/json_file.h"
#include "ctl/session.h"
#include "documents/atomic_file.h"

#include <QJsonArray>

namespace bursar::ctl {

namespace {

Expected<Document> import(Session &session)
{
    const Expected<JsonFile> file = readJsonFile(session.argument(0));
    if (!file)
        return file.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto imported =
        session.governor().administration().importTeams(*by, file->object, session.line().value(QStringLiteral("url")));
    if (!imported)
        return Unexpected{imported.error().kind == Error::Kind::Usage ? file->located(imported.error())
                                                                      : imported.error()};
    return Document{
        QJsonObject{{QStringLiteral("teams"), QJsonArray::fromStringList(imported->teams)},
                    {QStringLiteral("accounts"), QJsonArray::fromStringList(imported->accounts)},
                    {QStringLiteral("waiting"), QJsonArray::fromStringList(imported->waiting)}},
        QStringLiteral("Imported the teams %1; new accounts: %2.\n")
                .arg(imported->teams.join(QStringLiteral(", ")),
                     imported->accounts.isEmpty() ? QStringLiteral("none")
                                                  : imported->accounts.join(QStringLiteral(", ")))
            + (imported->waiting.isEmpty()
                   ? QString()
                   : QStringLiteral("Wider rules than the conservative ones wait for a second person: %1.\n")
                         .arg(imported->waiting.join(QStringLiteral(", "))))};
}

Expected<Document> exportTeams(Session &session)
{
    const Expected<QJsonObject> teams = session.governor().administration().exportTeams();
    if (!teams)
        return teams.failure();
    const QByteArray content = documentBytes(*teams);
    if (session.line().arguments.isEmpty())
        return Document{*teams, QString::fromUtf8(content)};
    const auto written = documents::writeFile(session.argument(0), content);
    if (!written)
        return written.failure();
    return Document{QJsonObject{{QStringLiteral("path"), written->path},
                                {QStringLiteral("sha256"), QString::fromLatin1(written->sha256)}},
                    QStringLiteral("Wrote %1.\n").arg(written->path)};
}

} // namespace

std::vector<Command> teamFileCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("team import"),
         {QStringLiteral("FILE")},
         QStringLiteral("Adds the teams of a JSON file, all or none: the team script's shape, or that of team export."),
         {{QStringLiteral("url"), QStringLiteral("URL"),
           QStringLiteral("address of accounts that are added; that of the file, or %1").arg(defaultAccountUrl)}},
         QStringLiteral("bursarctl team export | jq '.teams |= [.[0] | .name = \"Robotics\" | .slug = \"robotics\"]' "
                        "> robotics.json && bursarctl team import robotics.json"),
         Needs::Ledger,
         atOnce(import)},
        {QStringLiteral("team export"),
         {QStringLiteral("[FILE]")},
         QStringLiteral("Writes all teams and their policies as JSON."),
         {},
         QStringLiteral("bursarctl team export teams.json"),
         Needs::Maintenance,
         atOnce(exportTeams)},
    };
}

} // namespace bursar::ctl
