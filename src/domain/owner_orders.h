#pragma once

#include "domain/policy_fields.h"
#include "domain/request.h"
#include "domain/standing.h"

namespace bursar {

/// A change of rules that waits for a second person: of a team's policy, or of another owner's budgets.
struct ChangeOrder
{
    BudgetOwner owner;
    int baseVersion = 0; ///< that was in force when it was asked for; 0: none was
    /// Policy fields of a team, periods (`month`) of another owner; null: no rule.
    std::vector<PolicyDifference> changes;
    std::optional<Instant> from = {}; ///< in force from; else from the approval on
};

/// Budget that one owner shall give another, for the period in which it was asked for.
struct TransferOrder
{
    BudgetOwner from;
    BudgetOwner to;
    BudgetPeriod period = BudgetPeriod::Month;
    Money amount;
};

QJsonObject toJson(const ChangeOrder &order);
QJsonObject toJson(const TransferOrder &order);
/// Nothing for requests of another kind, or when the order cannot be read.
std::optional<ChangeOrder> changeOrderOf(const Request &request);
std::optional<TransferOrder> transferOrderOf(const Request &request);

/// The policy with the changes made.
Expected<Policy> changedPolicy(const Policy &base, const ChangeOrder &order);
/// What differs, and the other way round: budgets by period.
std::vector<PolicyDifference> differences(const std::map<BudgetPeriod, Money> &from,
                                          const std::map<BudgetPeriod, Money> &to);
Expected<std::map<BudgetPeriod, Money>> changedBudgets(std::map<BudgetPeriod, Money> base, const ChangeOrder &order);

} // namespace bursar
