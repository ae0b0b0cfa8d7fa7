#include "ctl/help.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

QString optionList(const std::vector<Option> &options)
{
    const auto shown = [](const Option &option) {
        return option.value.isEmpty() ? QString(QLatin1String("--") + option.name)
                                      : QString(QLatin1String("--") + option.name + QLatin1Char(' ') + option.value);
    };
    qsizetype width = 0;
    for (const Option &option : options)
        width = std::max(width, shown(option).size());
    QString text;
    for (const Option &option : options)
        text += QStringLiteral("  %1  %2\n").arg(shown(option).leftJustified(static_cast<int>(width)), option.help);
    return text;
}

QString commandList(const std::vector<Command> &table, const QString &group)
{
    const QString prefix = group.isEmpty() ? QString() : QString(group + QLatin1Char(' '));
    qsizetype width = 0;
    for (const Command &command : table)
        width = std::max(width, command.name.size());
    QString text;
    for (const Command &command : table) {
        if (!command.isLater() && command.name.startsWith(prefix))
            text +=
                QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(static_cast<int>(width)), command.summary);
    }
    return text;
}

QString commandHelp(const Command &command)
{
    if (command.isLater())
        return QStringLiteral("bursarctl %1\n\n%2\n").arg(command.usage(), notInThisVersion(command.name).message);
    QString text =
        QStringLiteral("bursarctl %1%2\n\n%3\n")
            .arg(command.usage(), command.options.empty() ? QString() : QStringLiteral(" [options]"), command.summary);
    if (!command.options.empty())
        text += QStringLiteral("\nOptions:\n") + optionList(command.options);
    text += QStringLiteral("\nOptions of every command:\n") + optionList(commonOptions());
    text += QStringLiteral("\nExample:\n  %1\n").arg(command.example);
    if (command.needs != Command::Needs::Nothing && command.needs != Command::Needs::NewLedger)
        text += QStringLiteral("\nThe example works on the sample: bursarctl sample --ledger sqlite:sample.sqlite; "
                               "export BURSAR_LEDGER=sqlite:sample.sqlite\n");
    return text;
}

} // namespace

QString helpText(const std::vector<Command> &table, const CommandLine &line)
{
    if (line.command)
        return commandHelp(*line.command);
    QString text = line.group.isEmpty()
        ? QStringLiteral("bursarctl COMMAND [options]\n\nBudgets, policies and invoices for GPUs rented on Vast.ai.\n")
        : QStringLiteral("bursarctl %1 COMMAND [options]\n").arg(line.group);
    text += QStringLiteral("\nCommands (each explains itself with --help):\n") + commandList(table, line.group);
    text += QStringLiteral("\nOptions of every command:\n") + optionList(commonOptions());
    text += QStringLiteral(
        "\nExit: 0 done, 1 refused by policy or budget or waiting for approval, 2 wrong usage or input,\n"
        "3 network, key, Vast.ai, disk or lock, 4 the ledger or the audit trail is damaged.\n");
    return text;
}

} // namespace bursar::ctl
