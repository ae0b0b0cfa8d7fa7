#pragma once

#include "ctl/command.h"

namespace bursar::ctl {

// The commands by group, a file each.
std::vector<Command> ledgerCommands(); ///< init, backup, restore, doctor
std::vector<Command> sampleCommands();
std::vector<Command> organisationCommands();
std::vector<Command> accessCommands();
std::vector<Command> accountCommands();
std::vector<Command> keyCommands();
std::vector<Command> accountMoneyCommands(); ///< account set, transfer, balance; treasury
std::vector<Command> resourceCommands(); ///< template, volume, endpoint, resource
std::vector<Command> teamCommands();
std::vector<Command> teamFileCommands(); ///< import, export
std::vector<Command> holidayCommands();
std::vector<Command> budgetCommands(); ///< budget, forecast
std::vector<Command> policyCommands();
std::vector<Command> policyCheckCommands();
std::vector<Command> policyTemplateCommands();
std::vector<Command> offerCommands();
std::vector<Command> rentCommands();
std::vector<Command> rentalTemplateCommands();
std::vector<Command> requestCommands();
std::vector<Command> instanceCommands();
std::vector<Command> moneyCommands(); ///< standing, report
std::vector<Command> savingsCommands(); ///< savings, price-increase
std::vector<Command> invoiceCommands();
std::vector<Command> billingCommands(); ///< team billing, corrections, sharing
std::vector<Command> monthCommands(); ///< status, reconcile, close, answer, tolerance
std::vector<Command> notificationCommands();
std::vector<Command> auditCommands();
std::vector<Command> executorCommands(); ///< sync, broker
std::vector<Command> simulateCommands();
std::vector<Command> tourCommands();

} // namespace bursar::ctl
