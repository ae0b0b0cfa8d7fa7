#include "ctl/commands/commands.h"
#include "ctl/json_file.h"
#include "ctl/session.h"
#include "documents/atomic_file.h"

#include <QJsonArray>

namespace bursar::ctl {

namespace {

Expected<void> refuseRealAddress(Session &session, const QString &url)
{
    Account account;
    account.url = url;
    if (session.hasSimulatorClock() && !account.isLoopback()) {
        return Unexpected{
            usageError(QStringLiteral("clock_beside_real_account"),
                       QStringLiteral("Accounts at %1 cannot be added beside a simulator's clock.").arg(url),
                       QStringLiteral("Name the simulator's address with --url."))};
    }
    return {};
}

Expected<Document> import(Session &session)
{
    const QString path = session.argument(0);
    const Expected<QJsonObject> document = readJsonFile(path);
    if (!document)
        return document.failure();
    const QString url =
        session.line().has(QStringLiteral("url")) ? session.line().value(QStringLiteral("url")) : defaultAccountUrl;
    if (auto right = refuseRealAddress(session, url); !right)
        return right.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto imported = session.governor().administration().importTeams(*by, *document, url);
    if (!imported) {
        Error error = imported.error();
        if (error.kind == Error::Kind::Usage) {
            error.message = QStringLiteral("%1: %2").arg(path, error.message);
            error.details.insert(QStringLiteral("file"), path);
        }
        return Unexpected{error};
    }
    return Document{QJsonObject{{QStringLiteral("teams"), QJsonArray::fromStringList(imported->teams)},
                                {QStringLiteral("accounts"), QJsonArray::fromStringList(imported->accounts)}},
                    QStringLiteral("Imported the teams %1; new accounts: %2.\n")
                        .arg(imported->teams.join(QStringLiteral(", ")),
                             imported->accounts.isEmpty() ? QStringLiteral("none")
                                                          : imported->accounts.join(QStringLiteral(", ")))};
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
           QStringLiteral("address of accounts that are added; %1 unless told").arg(defaultAccountUrl)}},
         QStringLiteral("bursarctl team import teams.json"),
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
