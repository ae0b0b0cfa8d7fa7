#include "ctl/command.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

constexpr QChar ellipsis(0x2026);

bool mayBeMissing(const QString &argument)
{
    return argument.startsWith(QLatin1Char('['));
}

} // namespace

bool Command::hasOption(const QString &option) const
{
    return std::any_of(options.begin(), options.end(), [&option](const Option &known) { return known.name == option; });
}

QString Command::usage() const
{
    return (QStringList{name} + arguments).join(QLatin1Char(' '));
}

int Command::fewestArguments() const
{
    return static_cast<int>(std::count_if(arguments.begin(), arguments.end(),
                                          [](const QString &argument) { return !mayBeMissing(argument); }));
}

int Command::mostArguments() const
{
    const bool endless = std::any_of(arguments.begin(), arguments.end(),
                                     [](const QString &argument) { return argument.contains(ellipsis); });
    return endless ? -1 : static_cast<int>(arguments.size());
}

} // namespace bursar::ctl
