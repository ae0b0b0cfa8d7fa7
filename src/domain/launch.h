#pragma once

#include "foundation/error.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace bursar {

/// How people get into a container.
enum class LaunchMode { Ssh, Jupyter };
QString toString(LaunchMode mode); ///< `ssh`, `jupyter`
std::optional<LaunchMode> launchModeFromText(QStringView text);

/// A variable whose value everybody may read.
struct EnvironmentVariable
{
    QString name;
    QString value;
    friend bool operator==(const EnvironmentVariable &, const EnvironmentVariable &) = default;
};

/// What a container begins with. It holds no secret: `accountVariables` are names alone, whose values stand in the
/// account's environment at Vast.ai, which puts them into every instance (vast-library.md).
struct Launch
{
    LaunchMode mode = LaunchMode::Ssh;
    QString startScript; ///< at most 4048 characters
    std::vector<EnvironmentVariable> environment;
    QStringList accountVariables;
    friend bool operator==(const Launch &, const Launch &) = default;
};

/// Nothing but SSH.
bool isPlain(const Launch &launch);
/// What Vast.ai would not take, or what would give a secret away: a plain value whose name says that it is one.
std::optional<Error> problemOf(const Launch &launch);
/// Whether a variable of that name is usually a secret: `HF_TOKEN`, `AWS_SECRET_ACCESS_KEY`, `DB_PASSWORD`.
bool soundsSecret(const QString &name);

/// `NAME=value` a line, as people write them; a line with a name alone is one of the account's. Empty lines and lines
/// that begin with # do not count. A usage error with the line when one is no variable.
struct EnvironmentText
{
    std::vector<EnvironmentVariable> environment;
    QStringList accountVariables;
    std::optional<Error> problem;
};
EnvironmentText environmentFromText(const QString &text);
QString environmentText(const Launch &launch);

QJsonObject toJson(const Launch &launch);
std::optional<Launch> launchFromJson(const QJsonObject &json);

} // namespace bursar
