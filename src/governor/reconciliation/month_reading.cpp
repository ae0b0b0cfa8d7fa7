// What a month's statement is read from.

#include "governor/chargeback/month_readiness.h"
#include "governor/reconciliation/month_comparison.h"
#include "governor/reconciliation/month_statement.h"
#include "ledger/database.h"
#include "ledger/dispute_store.h"
#include "ledger/month_store.h"
#include "ledger/request_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

Expected<ReconciliationRules> rulesOf(MonthStatement &statement, const ledger::MonthStore &months)
{
    auto tolerance = months.tolerance();
    if (!tolerance)
        return tolerance.failure();
    statement.tolerance = *tolerance;
    ReconciliationRules rules;
    if (*tolerance)
        rules.tolerance = (*tolerance)->amount;
    return rules;
}

} // namespace

Expected<MonthStatement> monthStatement(ledger::Database &database, Month month, Instant now)
{
    const auto oneMoment = ledger::Snapshot::begin(database);
    if (!oneMoment)
        return oneMoment.failure();
    const ledger::MonthStore months(database);
    MonthStatement statement;
    statement.month = month;
    auto closed = months.closed(month);
    const auto rules = rulesOf(statement, months);
    const auto days = meteredDays(database, month, now);
    const auto billed = billedMonth(database, month);
    const auto inUtc = costsWithin(database, month.span(QTimeZone::utc()), QTimeZone::utc());
    auto disputes = ledger::DisputeStore(database).ofMonth(month);
    auto readiness = monthReadiness(database, month, now);
    for (const Error *error :
         {closed ? nullptr : &closed.error(), rules ? nullptr : &rules.error(), days ? nullptr : &days.error(),
          billed ? nullptr : &billed.error(), inUtc ? nullptr : &inUtc.error(), disputes ? nullptr : &disputes.error(),
          readiness ? nullptr : &readiness.error()}) {
        if (error != nullptr)
            return Unexpected{*error};
    }
    statement.closed = *std::move(closed);
    statement.compared = bursar::reconcile(*days, *rules, now);
    statement.disputes = *std::move(disputes);
    addInvoicing(statement, *billed, *inUtc);
    const auto open = ledger::RequestStore(database).open();
    if (!open)
        return open.failure();
    const auto waiting = std::count_if(open->begin(), open->end(), [](const Request &request) {
        return request.state == RequestState::AwaitingApproval;
    });
    statement.readiness = *std::move(readiness);
    statement.waitingRequests = static_cast<int>(waiting);
    addChecks(statement);
    return statement;
}

} // namespace bursar::governor
