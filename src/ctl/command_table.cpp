#include "ctl/commands/commands.h"
#include "ctl/program.h"

namespace bursar::ctl {

namespace {

Command later(const QString &name)
{
    Command command;
    command.name = name;
    return command;
}

std::vector<Command> makeTable()
{
    std::vector<Command> table;
    for (const auto &group : {ledgerCommands,       sampleCommands,
                              organisationCommands, accountCommands,
                              accountMoneyCommands, resourceCommands,
                              accessCommands,       keyCommands,
                              teamCommands,         teamFileCommands,
                              holidayCommands,      policyCommands,
                              policyCheckCommands,  policyTemplateCommands,
                              budgetCommands,       offerCommands,
                              rentCommands,         rentalTemplateCommands,
                              requestCommands,      instanceCommands,
                              moneyCommands,        savingsCommands,
                              invoiceCommands,      billingCommands,
                              monthCommands,        notificationCommands,
                              auditCommands,        executorCommands,
                              simulateCommands,     tourCommands}) {
        for (Command &command : group())
            table.push_back(std::move(command));
    }
    table.push_back(later(QStringLiteral("audit import")));
    return table;
}

} // namespace

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table = makeTable();
    return table;
}

} // namespace bursar::ctl
