// What the ledger says of times to come and of rules that are not saved yet.

#include "governor/budgets/budget_forecasts.h"
#include "governor/budgets/budget_holders.h"
#include "governor/policies/policy_replay.h"
#include "governor/policies/policy_suggestions.h"
#include "governor/reading/ledger_reader_private.h"

namespace bursar::governor {

Expected<std::vector<OwnerForecast>> LedgerReader::forecasts(Instant now) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    return oneMoment ? budgetForecasts(d->costs, now) : oneMoment.failure();
}

Expected<std::vector<BudgetHolder>> LedgerReader::budgetHolders(Instant now) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    return oneMoment ? governor::budgetHolders(d->costs, now) : oneMoment.failure();
}

Expected<PolicyReplay> LedgerReader::replay(const ReplayDraft &draft, Instant now, int days) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    return oneMoment ? replayPolicy(d->database, draft, now, days) : oneMoment.failure();
}

Expected<std::vector<TeamSuggestion>> LedgerReader::suggestions(Instant now) const
{
    const auto oneMoment = ledger::Snapshot::begin(d->database);
    return oneMoment ? policySuggestions(d->costs, now) : oneMoment.failure();
}

} // namespace bursar::governor
