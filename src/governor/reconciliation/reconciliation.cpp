#include "governor/reconciliation/reconciliation.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "ledger/dispute_store.h"
#include "ledger/month_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// Disputes as the comparison wants them; those that nothing changes are left out.
std::vector<Dispute> newDisputes(const MonthStatement &statement)
{
    std::vector<Dispute> changed;
    std::vector<Dispute> known = statement.disputes;
    for (const StatementRow &row : statement.rows) {
        const ReconciledRow &compared = row.compared;
        const auto old = std::find_if(known.begin(), known.end(), [&compared](const Dispute &dispute) {
            return dispute.instance == compared.instance && dispute.kind == compared.kind;
        });
        if (compared.unexplained.isZero())
            continue;
        Dispute dispute;
        if (old != known.end())
            dispute = *old;
        dispute.month = statement.month;
        dispute.instance = compared.instance;
        dispute.kind = compared.kind;
        if (old == known.end() || dispute.amount != compared.unexplained)
            dispute.state = DisputeState::Open; // an answer was given for another amount
        dispute.amount = compared.unexplained;
        dispute.ours = compared.ours;
        dispute.theirs = compared.theirs;
        changed.push_back(dispute);
        if (old != known.end())
            known.erase(old);
    }
    for (Dispute &gone : known) {
        if (gone.state == DisputeState::Settled)
            continue;
        gone.state = DisputeState::Settled;
        gone.note = QStringLiteral("Nothing is unexplained any more.");
        changed.push_back(gone);
    }
    return changed;
}

QString firstFailure(const MonthStatement &statement)
{
    QStringList sentences;
    for (const CloseCheck &check : statement.checks) {
        if (!check.passed && check.blocks)
            sentences.append(check.text);
    }
    return sentences.join(QLatin1Char(' '));
}

QJsonObject sumsOf(const MonthStatement &statement)
{
    return {{QStringLiteral("ours"), statement.compared.ours.toString()},
            {QStringLiteral("theirs"), statement.compared.theirs.toString()},
            {QStringLiteral("unexplained"), statement.compared.unexplained.toString()},
            {QStringLiteral("invoiced"), statement.invoiced.toString()},
            {QStringLiteral("unallocated"), statement.unallocated.toString()}};
}

} // namespace

Reconciliation::Reconciliation(Context &context)
    : m_context(context)
{
}

Expected<MonthStatement> Reconciliation::status(Month month) const
{
    return monthStatement(m_context.database(), month, m_context.now());
}

Expected<void> Reconciliation::bringUpToDate(const MemberId &by, const MonthStatement &statement)
{
    const std::vector<Dispute> disputes = newDisputes(statement);
    const bool any = std::any_of(disputes.begin(), disputes.end(), [&statement](const Dispute &dispute) {
        return std::find(statement.disputes.begin(), statement.disputes.end(), dispute) == statement.disputes.end();
    });
    if (!any)
        return {};
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    for (const Dispute &dispute : disputes) {
        if (const auto saved = ledger::DisputeStore::save(**transaction, dispute); !saved)
            return saved.failure();
    }
    return (*transaction)->commit();
}

Expected<MonthStatement> Reconciliation::reconcile(const MemberId &by, Month month)
{
    const auto statement = status(month);
    if (!statement || statement->closed)
        return statement;
    if (const auto done = bringUpToDate(by, *statement); !done)
        return done.failure();
    return status(month);
}

Expected<MonthStatement> Reconciliation::close(const MemberId &by, Month month, const QString &despite)
{
    const auto statement = reconcile(by, month);
    if (!statement)
        return statement;
    const QString reason = despite.simplified();
    if (statement->closed)
        return usageError(QStringLiteral("already_closed"),
                          QStringLiteral("%1 is closed already.").arg(month.toString()),
                          QStringLiteral("What changes now goes into the invoices of the next month."));
    if (!statement->checks.front().passed)
        return usageError(QStringLiteral("month_not_over"), statement->checks.front().text,
                          QStringLiteral("Close %1 when it is over.").arg(month.toString()));
    if (!statement->canBeClosed() && reason.isEmpty())
        return environmentError(QStringLiteral("month_not_ready"), firstFailure(*statement),
                                QStringLiteral("Wait for the charges, answer the differences, or close all the same "
                                               "with a reason (--despite)."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    // Looked at again under the lock: what is signed is what is booked.
    const auto now = status(month);
    const auto billed = billedMonth(m_context.database(), month);
    if (!now || !billed)
        return now ? billed.failure() : now.failure();
    if (now->closed || (!now->canBeClosed() && reason.isEmpty()))
        return environmentError(QStringLiteral("month_changed"),
                                QStringLiteral("%1 has changed while it was being closed.").arg(month.toString()),
                                QStringLiteral("Look at it again."));
    if (const auto booked = bookAll(**transaction, *billed, month); !booked)
        return booked.failure();
    const ClosedMonth closed{month, m_context.now(), by, now->canBeClosed() ? QString() : reason, toJson(*now, true)};
    if (const auto done = ledger::MonthStore::close(**transaction, closed, sumsOf(*now)); !done)
        return done.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return status(month);
}

Expected<Dispute> Reconciliation::answer(const MemberId &by, Month month, InstanceId instance, AmountKind kind,
                                         DisputeState state, const QString &note)
{
    const QString words = note.simplified();
    if (words.isEmpty())
        return usageError(QStringLiteral("reason_missing"), QStringLiteral("An answer needs words."),
                          QStringLiteral("Say what you found, or what you asked of Vast.ai."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    auto dispute = ledger::DisputeStore(m_context.database()).find(month, instance, kind);
    if (!dispute)
        return dispute.failure();
    if (!*dispute)
        return usageError(QStringLiteral("unknown_dispute"),
                          QStringLiteral("Nothing is disputed for %1 of instance %2 in %3.")
                              .arg(toString(kind), instance.toString(), month.toString()),
                          QStringLiteral("Compare the month first; month reconcile lists what is disputed."));
    (*dispute)->state = state;
    (*dispute)->note = words;
    (*dispute)->by = by;
    const auto saved = ledger::DisputeStore::save(**transaction, **dispute);
    if (!saved)
        return saved.failure();
    if (!*saved)
        return **dispute; // it stands so already
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    (*dispute)->changedAt = m_context.now();
    return **dispute;
}

Expected<SignedTolerance> Reconciliation::signTolerance(const MemberId &by, Money amount, const QString &reason)
{
    const QString words = reason.simplified();
    if (amount < Money{})
        return usageError(QStringLiteral("bad_amount"), QStringLiteral("A tolerance is not negative."),
                          QStringLiteral("Write it like 0.01; 0 takes it away."));
    if (words.isEmpty())
        return usageError(QStringLiteral("reason_missing"), QStringLiteral("A tolerance needs a reason."),
                          QStringLiteral("Say why differences up to this are not worth a question."));
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    if (const auto done = ledger::MonthStore::signTolerance(**transaction, amount, words); !done)
        return done.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return SignedTolerance{amount, m_context.now(), by, words};
}

} // namespace bursar::governor
