#pragma once

#include "governor/reconciliation/month_statement.h"

namespace bursar::governor {

class Context;

/// Months beside Vast.ai's bill: comparing, answering for differences, closing.
class Reconciliation
{
public:
    explicit Reconciliation(Context &context);

    /// The month as it stands; writes nothing.
    Expected<MonthStatement> status(Month month) const;
    /// Compares, and brings the dispute list up to date: what nothing explains is opened, what has gone is settled.
    Expected<MonthStatement> reconcile(const MemberId &by, Month month);
    /// Books what is not booked yet and closes the month for ever. Refused while a check that blocks has not passed,
    /// unless `despite` says why; a month that is not over, never.
    Expected<MonthStatement> close(const MemberId &by, Month month, const QString &despite = {});

    /// Answers for a difference: a person's word, with a reason.
    Expected<Dispute> answer(const MemberId &by, Month month, InstanceId instance, AmountKind kind, DisputeState state,
                             const QString &note);
    /// From now on differences up to `amount` per instance-day and meter are not worth a question; zero: all are.
    Expected<SignedTolerance> signTolerance(const MemberId &by, Money amount, const QString &reason);

private:
    Expected<void> bringUpToDate(const MemberId &by, const MonthStatement &statement);

    Context &m_context;
};

} // namespace bursar::governor
