#pragma once

#include "domain/policy.h"

namespace bursar {

/// The fields in which a change lets more through than before, in the fields' order; a change without any tightens (or
/// changes what is no rule). It judges by the fields alone: what it calls tightening never lets a proposal through that
/// was not let through before, whatever the standing. Where the comparison is not plain (a pattern that another one may
/// cover), it says that the field is raised.
QStringList raisedFields(const Policy &from, const Policy &to);

/// The periods whose budget is raised or taken away: `month`, …
QStringList raisedPeriods(const std::map<BudgetPeriod, Money> &from, const std::map<BudgetPeriod, Money> &to);

} // namespace bursar
