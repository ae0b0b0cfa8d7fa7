#include "ctl/command_line.h"

#include "foundation/closest_name.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

const Option *findOption(const std::vector<Option> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&name](const Option &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// An option's name means the same kind of thing in every command, so that it can be read before the command is known.
const Option *anyOption(const std::vector<Command> &table, const QString &name)
{
    if (const Option *common = findOption(commonOptions(), name))
        return common;
    for (const Command &command : table) {
        if (const Option *option = findOption(command.options, name))
            return option;
    }
    return nullptr;
}

Error unknownOption(const std::vector<Command> &table, const QString &name)
{
    QStringList names;
    for (const Option &option : commonOptions())
        names.append(QLatin1String("--") + option.name);
    for (const Command &command : table) {
        for (const Option &option : command.options)
            names.append(QLatin1String("--") + option.name);
    }
    const QString typed = QLatin1String("--") + name;
    return usageError(QStringLiteral("unknown_option"), QStringLiteral("There is no option %1.").arg(typed),
                      didYouMean(typed, names) + QStringLiteral("See bursarctl --help, or --help behind a command."));
}

/// Sorts words into options and the rest.
class Sorter
{
public:
    Sorter(const std::vector<Command> &table, const QStringList &words)
        : m_table(table)
        , m_words(words)
    {
    }

    Expected<void> sort(CommandLine &line, QStringList &plain)
    {
        for (; m_at < m_words.size(); ++m_at) {
            const QString &word = m_words.at(m_at);
            if (word == QLatin1String("--")) {
                plain += m_words.mid(m_at + 1);
                break;
            }
            if (word == QLatin1String("-h")) {
                line.options[QStringLiteral("help")] = {QString()};
            } else if (word.startsWith(QLatin1String("--"))) {
                if (auto taken = takeOption(line, word.mid(2), plain); !taken)
                    return taken;
            } else {
                plain.append(word);
            }
        }
        return {};
    }

private:
    Expected<void> takeOption(CommandLine &line, const QString &text, const QStringList &plain)
    {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        const QString name = text.left(equals);
        const Option *option = anyOption(m_table, name);
        if (!option)
            return Unexpected{unknownOption(m_table, name)};
        QString value;
        if (isVersionNumber(name, equals, plain)) {
            value = equals >= 0 ? text.mid(equals + 1) : m_words.at(++m_at);
        } else if (option->value.isEmpty()) {
            if (equals >= 0)
                return Unexpected{usageError(QStringLiteral("unexpected_value"),
                                             QStringLiteral("The option --%1 takes no value.").arg(name))};
        } else if (equals >= 0) {
            value = text.mid(equals + 1);
        } else {
            const bool missing = m_at + 1 >= m_words.size()
                || (m_words.at(m_at + 1).startsWith(QLatin1String("--"))
                    && anyOption(m_table, m_words.at(m_at + 1).mid(2)));
            if (missing)
                return Unexpected{
                    usageError(QStringLiteral("missing_value"),
                               QStringLiteral("The option --%1 needs a value: --%1 %2.").arg(name, option->value))};
            value = m_words.at(++m_at);
        }
        if (line.has(name) && !option->repeated)
            return Unexpected{usageError(QStringLiteral("repeated_option"),
                                         QStringLiteral("The option --%1 was given more than once.").arg(name))};
        line.options[name].append(value);
        return {};
    }

    /// `--version` alone prints the program's; with a number behind it, or behind `policy show`, it is that one's
    /// option.
    bool isVersionNumber(const QString &name, qsizetype equals, const QStringList &plain) const
    {
        if (name != QLatin1String("version"))
            return false;
        if (equals >= 0 || m_at + 1 >= m_words.size())
            return equals >= 0;
        const QString &next = m_words.at(m_at + 1);
        const bool ofPolicy = plain.mid(0, 2) == QStringList{QStringLiteral("policy"), QStringLiteral("show")};
        bool isNumber = false;
        next.toInt(&isNumber);
        return isNumber || (ofPolicy && plain.size() > 2 && !next.startsWith(QLatin1String("--")));
    }

    const std::vector<Command> &m_table;
    const QStringList &m_words;
    qsizetype m_at = 0;
};

/// The command with the longest name that the words begin with; its words are taken away.
const Command *takeCommand(const std::vector<Command> &table, QStringList &plain)
{
    for (qsizetype length = std::min<qsizetype>(plain.size(), 2); length > 0; --length) {
        const QString name = plain.mid(0, length).join(QLatin1Char(' '));
        const auto found =
            std::find_if(table.begin(), table.end(), [&name](const Command &command) { return command.name == name; });
        if (found != table.end()) {
            plain = plain.mid(length);
            return &*found;
        }
    }
    return nullptr;
}

/// The command that was mistyped, as one word or two.
QString commandMeant(const std::vector<Command> &table, const QStringList &plain)
{
    QStringList names;
    for (const Command &command : table)
        names.append(command.name);
    const QString two = didYouMean(plain.mid(0, 2).join(QLatin1Char(' ')), names);
    return two.isEmpty() ? didYouMean(plain.constFirst(), names) : two;
}

QStringList commandsOfGroup(const std::vector<Command> &table, const QString &group)
{
    QStringList names;
    for (const Command &command : table) {
        if (command.name.startsWith(QString(group + QLatin1Char(' '))))
            names.append(command.name);
    }
    return names;
}

Expected<void> checkOptions(const CommandLine &line)
{
    for (auto it = line.options.begin(); it != line.options.end(); ++it) {
        const Option *common = findOption(commonOptions(), it.key());
        const bool commonForm = common && common->value.isEmpty() == it.value().constLast().isEmpty();
        if (commonForm || (common && !common->value.isEmpty()) || line.command->hasOption(it.key()))
            continue;
        return Unexpected{usageError(QStringLiteral("unknown_option"),
                                     QStringLiteral("%1 has no option --%2.").arg(line.command->name, it.key()),
                                     QStringLiteral("See bursarctl %1 --help.").arg(line.command->name))};
    }
    return {};
}

Expected<void> checkArguments(const CommandLine &line)
{
    const Command &command = *line.command;
    const QString remedy = QStringLiteral("Write: bursarctl %1").arg(command.usage());
    if (line.arguments.size() < command.fewestArguments()) {
        return Unexpected{usageError(
            QStringLiteral("missing_argument"),
            QStringLiteral("%1 needs more: %2.").arg(command.name, command.arguments.join(QLatin1Char(' '))), remedy)};
    }
    if (command.mostArguments() >= 0 && line.arguments.size() > command.mostArguments()) {
        return Unexpected{usageError(QStringLiteral("unexpected_argument"),
                                     QStringLiteral("%1 does not know what to do with “%2”.")
                                         .arg(command.name, line.arguments.at(command.mostArguments())),
                                     remedy)};
    }
    return {};
}

Expected<void> understandWords(const std::vector<Command> &table, QStringList plain, CommandLine &line)
{
    line.command = takeCommand(table, plain);
    line.arguments = plain;
    if (line.command || plain.isEmpty())
        return {};
    const QString first = plain.constFirst();
    const QStringList group = commandsOfGroup(table, first);
    if (!group.isEmpty() && line.help) {
        line.group = first;
        return {};
    }
    if (first == QLatin1String("help")) {
        line.help = true;
        return understandWords(table, plain.mid(1), line);
    }
    if (!group.isEmpty() && plain.size() == 1)
        return Unexpected{usageError(QStringLiteral("unknown_command"),
                                     QStringLiteral("%1 alone is no command.").arg(first),
                                     QStringLiteral("Write one of: %1.").arg(group.join(QStringLiteral(", "))))};
    const QString others = group.isEmpty() ? QStringLiteral("See bursarctl --help.")
                                           : QStringLiteral("There are: %1.").arg(group.join(QStringLiteral(", ")));
    return Unexpected{usageError(QStringLiteral("unknown_command"),
                                 QStringLiteral("There is no command “%1”.")
                                     .arg(group.isEmpty() ? first : plain.mid(0, 2).join(QLatin1Char(' '))),
                                 commandMeant(table, plain) + others)};
}

} // namespace

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {QStringLiteral("ledger"), QStringLiteral("URL"),
         QStringLiteral("sqlite:PATH; else $BURSAR_LEDGER, else the ledger in your data folder")},
        {QStringLiteral("json"), {}, QStringLiteral("one JSON document on standard output")},
        {QStringLiteral("as"), QStringLiteral("NAME"),
         QStringLiteral("who acts, for the audit trail; else your login name")},
        {QStringLiteral("clock"), QStringLiteral("URL"), QStringLiteral("take the time from a running simulator")},
        {QStringLiteral("call-timeout"), QStringLiteral("D"),
         QStringLiteral("how long one call to Vast.ai may take; 30s")},
        {QStringLiteral("quiet"), {}, QStringLiteral("no messages and no progress, only results and errors")},
        {QStringLiteral("help"), {}, QStringLiteral("explain, with an example")},
        {QStringLiteral("version"), {}, QStringLiteral("print the version")},
    };
    return options;
}

Error usageError(const QString &code, const QString &message, const QString &remedy)
{
    return {Error::Kind::Usage, code, message, remedy, {}};
}

Error notInThisVersion(const QString &what)
{
    return usageError(QStringLiteral("not_in_this_version"),
                      QStringLiteral("%1 is not in this version of Bursar.").arg(what),
                      QStringLiteral("It comes with a later version."));
}

Expected<CommandLine> parseCommandLine(const std::vector<Command> &table, const QStringList &words)
{
    CommandLine line;
    QStringList plain;
    if (auto sorted = Sorter(table, words).sort(line, plain); !sorted)
        return sorted.failure();
    line.help = line.has(QStringLiteral("help"));
    line.version = line.has(QStringLiteral("version")) && line.value(QStringLiteral("version")).isEmpty();
    if (auto understood = understandWords(table, plain, line); !understood)
        return understood.failure();
    if (line.help || line.version)
        return line;
    if (!line.command)
        return Unexpected{usageError(QStringLiteral("no_command"), QStringLiteral("No command was given."),
                                     QStringLiteral("See bursarctl --help."))};
    if (line.command->isLater())
        return Unexpected{notInThisVersion(line.command->name)};
    if (auto known = checkOptions(line); !known)
        return known.failure();
    if (auto enough = checkArguments(line); !enough)
        return enough.failure();
    return line;
}

} // namespace bursar::ctl
