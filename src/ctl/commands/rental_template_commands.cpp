#include "ctl/commands/commands.h"
#include "ctl/json_file.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "foundation/text_formats.h"

namespace bursar::ctl {

namespace {

QJsonObject templateJson(const RentalTemplate &each, const QString &teamSlug, const QString &byName)
{
    QJsonObject environment;
    for (const EnvironmentVariable &variable : each.launch.environment)
        environment.insert(variable.name, variable.value);
    return {{QStringLiteral("team"), teamSlug},
            {QStringLiteral("name"), each.name},
            {QStringLiteral("image"), each.image},
            {QStringLiteral("disk"), each.disk.toString()},
            {QStringLiteral("hours"), formatDecimal(each.plannedTime.count() / 3600, 3, 0)},
            {QStringLiteral("launch"), toString(each.launch.mode)},
            {QStringLiteral("start_script"), textOrNull(each.launch.startScript)},
            {QStringLiteral("environment"), environment},
            {QStringLiteral("account_variables"), QJsonArray::fromStringList(each.launch.accountVariables)},
            {QStringLiteral("by"), byName},
            {QStringLiteral("changed_at"), timeOrNull(each.changedAt)}};
}

Expected<Document> list(Session &session)
{
    const auto team = session.reader().team(session.argument(0), session.now());
    if (!team)
        return team.failure();
    const auto templates = session.governor().rentalTemplates().of(team->team.id);
    if (!templates)
        return templates.failure();
    QJsonArray rows;
    TextTable table({QStringLiteral("Name"), QStringLiteral("Image"), QStringLiteral("Disk"), QStringLiteral("Time"),
                     QStringLiteral("Launch"), QStringLiteral("Variables")});
    for (const RentalTemplate &each : *templates) {
        const Expected<QString> by = session.reader().memberName(each.by);
        if (!by)
            return by.failure();
        rows.append(templateJson(each, team->team.slug, *by));
        table.addRow({each.name, each.image, QString(each.disk.toString() + QLatin1String(" GB")),
                      durationToText(each.plannedTime), toString(each.launch.mode),
                      QString::number(static_cast<qint64>(each.launch.environment.size())
                                      + each.launch.accountVariables.size())});
    }
    return Document{rows, table.toString()};
}

/// --launch, --start-script and --env-file.
Expected<Launch> readLaunch(const CommandLine &line)
{
    Launch launch;
    if (line.has(QStringLiteral("launch"))) {
        const QString word = line.value(QStringLiteral("launch"));
        const auto mode = launchModeFromText(word);
        if (!mode)
            return Unexpected{badValue(QStringLiteral("--launch"), word, QStringLiteral("ssh or jupyter"))};
        launch.mode = *mode;
    }
    if (line.has(QStringLiteral("start-script"))) {
        const Expected<QByteArray> script = readFile(line.value(QStringLiteral("start-script")));
        if (!script)
            return script.failure();
        launch.startScript = QString::fromUtf8(*script);
    }
    if (line.has(QStringLiteral("env-file"))) {
        const Expected<QByteArray> content = readFile(line.value(QStringLiteral("env-file")));
        if (!content)
            return content.failure();
        EnvironmentText read = environmentFromText(QString::fromUtf8(*content));
        if (read.problem)
            return Unexpected{*read.problem};
        launch.environment = std::move(read.environment);
        launch.accountVariables = read.accountVariables;
    }
    return launch;
}

Expected<Document> save(Session &session)
{
    const CommandLine &line = session.line();
    const auto team = session.reader().team(session.argument(0), session.now());
    if (!team)
        return team.failure();
    RentalTemplate wanted;
    wanted.team = team->team.id;
    wanted.name = session.argument(1);
    wanted.image = line.value(QStringLiteral("image"));
    const auto disk = optionOr<Gigabytes>(line, QStringLiteral("disk"), wanted.disk, readGigabytes);
    const auto hours = optionOr<Duration>(line, QStringLiteral("hours"), team->policy.policy.defaultHours, readHours);
    const auto launch = readLaunch(line);
    const Expected<MemberId> by = session.actor();
    if (!disk || !hours)
        return disk ? hours.failure() : disk.failure();
    if (!launch || !by)
        return launch ? by.failure() : launch.failure();
    wanted.disk = *disk;
    wanted.plannedTime = *hours;
    wanted.launch = *launch;
    const auto saved = session.governor().rentalTemplates().save(*by, wanted);
    if (!saved)
        return saved.failure();
    const Expected<QString> name = session.reader().memberName(*by);
    return name ? Expected<Document>(Document{templateJson(*saved, team->team.slug, *name),
                                              QStringLiteral("%1 is saved.\n").arg(saved->name)})
                : name.failure();
}

Expected<Document> remove(Session &session)
{
    const auto team = session.reader().team(session.argument(0), session.now());
    if (!team)
        return team.failure();
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const QString name = session.argument(1);
    if (auto removed = session.governor().rentalTemplates().remove(*by, team->team.id, name); !removed)
        return removed.failure();
    return Document{QJsonObject{{QStringLiteral("team"), team->team.slug}, {QStringLiteral("name"), name}},
                    QStringLiteral("%1 is no template any more.\n").arg(name)};
}

} // namespace

std::vector<Command> rentalTemplateCommands()
{
    using Needs = Command::Needs;
    const QString team = QStringLiteral("TEAM");
    const QString name = QStringLiteral("NAME");
    return {
        {QStringLiteral("rental-template list"),
         {team},
         QStringLiteral("Lists what the team rents again and again."),
         {},
         QStringLiteral("bursarctl rental-template list data-science"),
         Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("rental-template save"),
         {team, name},
         QStringLiteral(
             "Saves image, disk, hours and start under a name, in the place of the template of that name. No "
             "secret is kept: of those only the name, and Vast.ai adds the value from the account's "
             "environment."),
         {{QStringLiteral("image"), QStringLiteral("IMAGE"), QStringLiteral("which Docker image")},
          {QStringLiteral("disk"), QStringLiteral("GB"), QStringLiteral("disk to rent; 20")},
          {QStringLiteral("hours"), QStringLiteral("H"), QStringLiteral("planned time; from the policy")},
          {QStringLiteral("launch"), QStringLiteral("ssh|jupyter"), QStringLiteral("how people get in; ssh")},
          {QStringLiteral("start-script"), QStringLiteral("FILE"), QStringLiteral("runs when the container begins")},
          {QStringLiteral("env-file"), QStringLiteral("FILE"),
           QStringLiteral("NAME=value a line; a line with a name alone is one of the account's variables")}},
         QStringLiteral("bursarctl rental-template save data-science Fine-tuning --image pytorch/pytorch:latest --disk "
                        "60 --hours 4"),
         Needs::Ledger,
         atOnce(save)},
        {QStringLiteral("rental-template remove"),
         {team, name},
         QStringLiteral("Removes a template; what was rented with it stays."),
         {},
         QStringLiteral("bursarctl rental-template save data-science Short --image pytorch/pytorch:latest && bursarctl "
                        "rental-template remove data-science Short"),
         Needs::Ledger,
         atOnce(remove)},
    };
}

} // namespace bursar::ctl
