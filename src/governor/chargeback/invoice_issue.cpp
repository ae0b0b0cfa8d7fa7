#include "domain/audit_actions.h"
#include "governor/chargeback/chargeback.h"
#include "governor/chargeback/drafted_month.h"
#include "governor/chargeback/invoice_paper.h"
#include "governor/chargeback/invoice_series.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "ledger/invoice_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

Unexpected<Error> draftOutdated(const Invoice &draft)
{
    return environmentError(
        QStringLiteral("draft_outdated"),
        QStringLiteral("The costs or data of %1 have changed since the invoice was prepared.").arg(draft.teamName),
        QStringLiteral("Look at the preview and issue again."));
}

/// One invoice in one transaction: costs booked, number, hash, PDF, event. Nothing when another desk has issued it
/// meanwhile.
Expected<std::optional<Invoice>> issueOne(Context &context, const MemberId &by, const DraftedMonth &month,
                                          const Invoice &draft, const QString &despite)
{
    auto transaction = context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto issuedAlready = ledger::InvoiceStore(context.database()).issued(draft.month, draft.team);
    if (!issuedAlready)
        return issuedAlready.failure();
    if (*issuedAlready)
        return std::optional<Invoice>();
    const auto outdated = isOutdated(context.database(), month);
    if (!outdated)
        return outdated.failure();
    if (*outdated)
        return draftOutdated(draft);
    const QString series = invoiceSeries(draft.sender.numberScheme, draft.month);
    const auto serial = ledger::InvoiceStore::nextNumber(**transaction, series);
    if (!serial)
        return serial.failure();
    Invoice invoice = draft;
    invoice.state = InvoiceState::Issued;
    invoice.issuedAt = context.now();
    invoice.number = invoiceNumber(draft.sender.numberScheme, draft.month, *serial, draft.teamSlug);
    invoice = sealed(std::move(invoice));
    if (const auto noted = bookOwner(**transaction, month.billed, invoice.month, invoice.team); !noted)
        return noted.failure();
    const auto pdf = paperOf(context, invoice);
    if (!pdf)
        return pdf.failure();
    if (!despite.isEmpty()) {
        const auto noted =
            (*transaction)
                ->append(audit_action::invoiceDespite, invoice.team, invoice.number,
                         {{QStringLiteral("reason"), despite}, {QStringLiteral("month"), invoice.month.toString()}});
        if (!noted)
            return noted.failure();
    }
    if (const auto issued = ledger::InvoiceStore::issue(**transaction, invoice, series, *serial, *pdf); !issued)
        return issued.failure();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.failure();
    return std::optional(std::move(invoice));
}

Expected<void> checkReady(const Chargeback::Readiness &readiness, Month month, const QString &despite)
{
    if (!readiness.over) {
        return usageError(
            QStringLiteral("month_not_over"), readiness.explanation,
            QStringLiteral("Issue %1 when it is over; until then there is a preview.").arg(month.toString()));
    }
    if (readiness.ready() || !despite.isEmpty())
        return {};
    return environmentError(
        readiness.missingCharges > 0 ? QStringLiteral("charges_missing") : QStringLiteral("charges_fresh"),
        readiness.explanation,
        QStringLiteral("Wait until Vast.ai's charges are there and have stood for 48 hours, or issue all the same with "
                       "a reason (--despite)."));
}

} // namespace

QString invoiceSeries(const QString &scheme, Month month)
{
    QString series;
    if (scheme.contains(QLatin1String("{year}")))
        series = QString::number(month.year());
    return series.isEmpty() ? QStringLiteral("all") : series;
}

QString creditNoteScheme(const QString &invoiceScheme)
{
    return QLatin1String("CN-") + invoiceScheme;
}

QString creditNoteSeries(const QString &invoiceScheme, Month month)
{
    return QLatin1String("credit/") + invoiceSeries(invoiceScheme, month);
}

Expected<std::vector<Invoice>> Chargeback::issue(const MemberId &by, Month month, const std::vector<TeamId> &teams,
                                                 const QString &despite)
{
    const auto ready = readiness(month, teams);
    if (!ready)
        return ready.failure();
    const QString reason = despite.simplified();
    if (const auto checked = checkReady(*ready, month, reason); !checked)
        return checked.failure();
    const auto drafted = draftMonth(m_context.database(), month);
    if (!drafted)
        return drafted.failure();
    std::vector<Invoice> issued;
    bool anyDraft = false;
    for (const Invoice &draft : drafted->drafts) {
        if (!teams.empty() && std::find(teams.begin(), teams.end(), draft.team) == teams.end())
            continue;
        anyDraft = true;
        const auto done = issueOne(m_context, by, *drafted, draft, ready->ready() ? QString() : reason);
        if (!done)
            return done.failure();
        if (*done)
            issued.push_back(**done);
    }
    if (issued.empty()) {
        return usageError(anyDraft ? QStringLiteral("already_issued") : QStringLiteral("nothing_to_issue"),
                          anyDraft ? QStringLiteral("%1 has been issued for these teams already.").arg(month.toString())
                                   : QStringLiteral("No team asked for has cost in %1.").arg(month.toString()),
                          anyDraft ? QStringLiteral("Look at the list of invoices.")
                                   : QStringLiteral("Choose another month or team."));
    }
    return issued;
}

} // namespace bursar::governor
