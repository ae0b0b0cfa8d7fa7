#pragma once

#include "domain/proposal.h"

/// The `bursarctl` commands that remedies name. What only a person knows stands in capitals.
namespace bursar::remedy_commands {

QString rent(const Standing &standing, const Proposal &proposal, const QString &more = {});
QString offers(const Standing &standing, const Proposal &proposal);
QString instances(const Standing &standing);
QString setPolicy(const Standing &standing, const QString &field, const QString &value);
QString setBudget(const BudgetOwner &owner, BudgetPeriod period, const QString &value);
QString testAccount(const QString &account);

} // namespace bursar::remedy_commands
