#pragma once

#include "domain/month_close.h"
#include "governor/chargeback/billed_month.h"
#include "governor/chargeback/chargeback.h"

namespace bursar::governor {

/// Why what is invoiced differs from what Vast.ai charged for the month's UTC days.
struct InvoicingDifference
{
    QString cause; ///< `late_charge`, `zone`, `after_booking`, `earlier_months`, `cents`
    Money amount; ///< added to what Vast.ai charged
    int count = 0;
    friend bool operator==(const InvoicingDifference &, const InvoicingDifference &) = default;
};

/// A row of the three columns.
struct StatementRow
{
    ReconciledRow compared;
    Money invoiced; ///< exact, before cents
    std::optional<TeamId> team; ///< of the month's last day with it; none: unallocated
};

/// One thing that must stand before a month is closed.
struct CloseCheck
{
    QString code; ///< `over`, `charges`, `differences`, `strangers`, `approvals`
    bool passed = false;
    bool blocks = true; ///< else it is only told
    QString text; ///< for people
    friend bool operator==(const CloseCheck &, const CloseCheck &) = default;
};

/// A month as finance sees it: everything that agrees, and exactly where it does not.
struct MonthStatement
{
    Month month;
    std::optional<ClosedMonth> closed;
    ReconciledMonth compared; ///< its rows stand in `rows`
    std::vector<StatementRow> rows;
    Money invoiced; ///< what invoices bear of Vast.ai's cost: whole cents, without mark-up, tax and corrections
    Money unallocated; ///< nobody's
    std::vector<InvoicingDifference> differences; ///< theirs + these = invoiced + unallocated
    std::vector<Dispute> disputes;
    std::optional<SignedTolerance> tolerance;
    Chargeback::Readiness readiness;
    int openDifferences = 0; ///< neither explained nor answered
    int waitingRequests = 0; ///< for a person's answer
    bool booked = false; ///< all cost of the month is: what comes later goes into another month
    std::vector<CloseCheck> checks;

    bool canBeClosed() const;
};

/// `{month, state, zone, ours, theirs, difference, explained, unexplained, invoiced, unallocated, invoicing, disputes,
/// checks, …}`; with rows only if asked for.
QJsonObject toJson(const MonthStatement &statement, bool withRows);
QJsonObject toJson(const Dispute &dispute);

/// The five checks and what is said of each; the statement is complete but for them.
void addChecks(MonthStatement &statement);

/// Puts what invoices bear beside what was charged. `inUtcMonth`: the costs of the calendar month in UTC, whatever the
/// organisation's zone.
void addInvoicing(MonthStatement &statement, const BilledMonth &billed, const std::vector<CostPart> &inUtcMonth);

/// A month as it stands, of one moment; writes nothing, and may be slow: not on the GUI thread.
Expected<MonthStatement> monthStatement(ledger::Database &database, Month month, Instant now);

} // namespace bursar::governor
