#pragma once

#include "ctl/command.h"
#include "foundation/expected.h"

#include <QMap>

namespace bursar::ctl {

/// What was typed, understood: which command, its words, its options.
struct CommandLine
{
    const Command *command = nullptr; ///< null: only help or version was asked for
    QStringList arguments;
    QMap<QString, QStringList> options; ///< by name without dashes; a switch has one empty value
    bool help = false;
    bool version = false;
    QString group; ///< `policy`, when help for a group was asked for

    bool has(const QString &option) const { return options.contains(option); }
    /// The last value given; null when it was not given.
    QString value(const QString &option) const { return has(option) ? options.value(option).constLast() : QString(); }
};

/// Options that every command takes.
const std::vector<Option> &commonOptions();

/// Understands words as typed (without the program's name). Options may stand anywhere, as `--name value` or
/// `--name=value`; `--` ends them. Errors are of kind Usage and say what is wrong with which word; what comes later is
/// named with code `not_in_this_version`.
Expected<CommandLine> parseCommandLine(const std::vector<Command> &table, const QStringList &words);

/// `NAME is not in this version.`, exit 2.
Error notInThisVersion(const QString &what);
/// Wrong input: exit 2.
Error usageError(const QString &code, const QString &message, const QString &remedy = {});

} // namespace bursar::ctl
