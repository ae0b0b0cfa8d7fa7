#include "domain/launch.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace bursar {

namespace {

// What the create call takes, by Vast.ai's documentation.
constexpr qsizetype longestScript = 4048;
constexpr qsizetype longestVariable = 256;
constexpr qsizetype longestEnvironment = 32'768;

Error usage(const QString &code, const QString &message, const QString &remedy)
{
    return {Error::Kind::Usage, code, message, remedy, {}};
}

bool isVariableName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    return shape.match(name).hasMatch();
}

Error noVariable(const QString &name)
{
    return usage(QStringLiteral("bad_variable"), QStringLiteral("\"%1\" is no name of a variable.").arg(name),
                 QStringLiteral("Use letters, digits and underscores, not beginning with a digit."));
}

} // namespace

QString toString(LaunchMode mode)
{
    return mode == LaunchMode::Jupyter ? QStringLiteral("jupyter") : QStringLiteral("ssh");
}

std::optional<LaunchMode> launchModeFromText(QStringView text)
{
    for (const LaunchMode mode : {LaunchMode::Ssh, LaunchMode::Jupyter})
        if (toString(mode) == text)
            return mode;
    return std::nullopt;
}

bool isPlain(const Launch &launch)
{
    return launch == Launch{};
}

bool soundsSecret(const QString &name)
{
    static const QRegularExpression secret(
        QStringLiteral(
            "(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|API_?KEY|ACCESS_KEY|PRIVATE_KEY)($|_)"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

std::optional<Error> problemOf(const Launch &launch)
{
    if (launch.startScript.size() > longestScript)
        return usage(QStringLiteral("script_too_long"),
                     QStringLiteral("The start script has %1 characters; Vast.ai takes %2.")
                         .arg(launch.startScript.size())
                         .arg(longestScript),
                     QStringLiteral("Put it into the image, or have the script fetch the rest."));
    qsizetype size = 0;
    for (const EnvironmentVariable &variable : launch.environment) {
        if (!isVariableName(variable.name))
            return noVariable(variable.name);
        if (soundsSecret(variable.name) && !variable.value.isEmpty())
            return usage(
                QStringLiteral("secret_in_plain"),
                QStringLiteral("%1 sounds like a secret, and what stands here can be read by everybody.")
                    .arg(variable.name),
                QStringLiteral("Keep its value in the account's environment at Vast.ai and write only its name "
                               "here."));
        const qsizetype length = variable.name.size() + variable.value.size();
        if (length > longestVariable)
            return usage(QStringLiteral("variable_too_long"),
                         QStringLiteral("The variable %1 is too long: Vast.ai takes %2 characters.")
                             .arg(variable.name)
                             .arg(longestVariable),
                         QStringLiteral("Shorten its value."));
        size += length;
    }
    for (const QString &name : launch.accountVariables)
        if (!isVariableName(name))
            return noVariable(name);
    if (size > longestEnvironment)
        return usage(
            QStringLiteral("environment_too_long"),
            QStringLiteral("The environment is too long: Vast.ai takes %1 characters.").arg(longestEnvironment),
            QStringLiteral("Leave variables out."));
    return std::nullopt;
}

EnvironmentText environmentFromText(const QString &text)
{
    EnvironmentText read;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString written = line.trimmed();
        if (written.isEmpty() || written.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype equals = written.indexOf(QLatin1Char('='));
        const QString name = (equals < 0 ? written : written.left(equals)).trimmed();
        if (!isVariableName(name)) {
            if (!read.problem)
                read.problem = noVariable(name);
        } else if (equals < 0) {
            read.accountVariables << name;
        } else {
            read.environment.push_back({name, written.mid(equals + 1).trimmed()});
        }
    }
    return read;
}

QString environmentText(const Launch &launch)
{
    QStringList lines;
    for (const EnvironmentVariable &variable : launch.environment)
        lines << QString(variable.name + QLatin1Char('=') + variable.value);
    lines << launch.accountVariables;
    return lines.join(QLatin1Char('\n'));
}

QJsonObject toJson(const Launch &launch)
{
    QJsonArray environment; // an array: the order is the person's
    for (const EnvironmentVariable &variable : launch.environment)
        environment.append(
            QJsonObject{{QStringLiteral("name"), variable.name}, {QStringLiteral("value"), variable.value}});
    return {{QStringLiteral("mode"), toString(launch.mode)},
            {QStringLiteral("start_script"), launch.startScript},
            {QStringLiteral("environment"), environment},
            {QStringLiteral("account_variables"), QJsonArray::fromStringList(launch.accountVariables)}};
}

std::optional<Launch> launchFromJson(const QJsonObject &json)
{
    const auto mode = launchModeFromText(json.value(QStringLiteral("mode")).toString(toString(LaunchMode::Ssh)));
    if (!mode)
        return std::nullopt;
    Launch launch;
    launch.mode = *mode;
    launch.startScript = json.value(QStringLiteral("start_script")).toString();
    const QJsonArray environment = json.value(QStringLiteral("environment")).toArray();
    for (const QJsonValue &entry : environment) {
        const QJsonObject variable = entry.toObject();
        launch.environment.push_back(
            {variable.value(QStringLiteral("name")).toString(), variable.value(QStringLiteral("value")).toString()});
    }
    launch.accountVariables = json.value(QStringLiteral("account_variables")).toVariant().toStringList();
    return launch;
}

} // namespace bursar
