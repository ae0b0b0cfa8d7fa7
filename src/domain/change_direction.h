#pragma once

#include "domain/owner_budgets.h"
#include "domain/policy.h"

namespace bursar {

/// The fields in which a change lets more through than before, in the fields' order; a change without any tightens (or
/// changes what is no rule). It judges by the fields alone: what it calls tightening never lets a proposal through that
/// was not let through before, whatever the standing. Where the comparison is not plain (a pattern that another one may
/// cover), it says that the field is raised.
QStringList raisedFields(const Policy &from, const Policy &to);

/// What of an owner's budgets is raised or taken away: periods (`month`), `carry_over`.
QStringList raisedPeriods(const BudgetTerms &from, const BudgetTerms &to);

} // namespace bursar
