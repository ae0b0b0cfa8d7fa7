#pragma once

#include "domain/owner_budgets.h"
#include "domain/policy_fields.h"
#include "domain/request.h"
#include "domain/standing.h"

namespace bursar {

/// The organisation's own rules about second persons, as a field of a change.
inline const QString approvalRulesField = QStringLiteral("approval_rules");

/// A change of rules that waits for a second person: of a team's policy, of another owner's budgets, or of the
/// organisation's approval rules.
struct ChangeOrder
{
    BudgetOwner owner;
    int baseVersion = 0; ///< that was in force when it was asked for; 0: none was
    /// Policy fields of a team, periods (`month`) and `carry_over` of another owner; null: no rule.
    std::vector<PolicyDifference> changes;
    std::optional<Instant> from = {}; ///< in force from; else from the approval on
    std::optional<Instant> until = {}; ///< a timed raise of one budget, which falls back by itself; no version
};

/// Budget that one owner shall give another, for the period in which it was asked for.
struct TransferOrder
{
    BudgetOwner from;
    BudgetOwner to;
    BudgetPeriod period = BudgetPeriod::Month;
    Money amount;
};

/// Of the organisation's approval rules and of nothing else.
bool changesApprovalRules(const ChangeOrder &order);

QJsonObject toJson(const ChangeOrder &order);
QJsonObject toJson(const TransferOrder &order);
/// Nothing for requests of another kind, or when the order cannot be read.
std::optional<ChangeOrder> changeOrderOf(const Request &request);
std::optional<TransferOrder> transferOrderOf(const Request &request);

/// The policy with the changes made.
Expected<Policy> changedPolicy(const Policy &base, const ChangeOrder &order);
/// What differs, and the other way round: budgets by period, and `carry_over`.
std::vector<PolicyDifference> differences(const BudgetTerms &from, const BudgetTerms &to);
Expected<BudgetTerms> changedBudgets(BudgetTerms base, const ChangeOrder &order);

} // namespace bursar
