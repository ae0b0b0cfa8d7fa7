#include "documents/invoice_pdf.h"
#include "domain/audit_actions.h"
#include "governor/chargeback/chargeback.h"
#include "governor/chargeback/invoice_series.h"
#include "governor/context.h"
#include "governor/errors.h"
#include "ledger/account_store.h"
#include "ledger/invoice_store.h"
#include "ledger/organisation_store.h"
#include "ledger/policy_store.h"
#include "ledger/team_store.h"

#include <algorithm>

namespace bursar::governor {

namespace {

/// The sentences beside the amounts: account, budget of the month, the month before.
Expected<documents::InvoicePdfOptions> wordsFor(Context &context, const Invoice &invoice)
{
    documents::InvoicePdfOptions options;
    ledger::Database &database = context.database();
    const auto team = ledger::TeamStore(database).byId(invoice.team);
    if (!team)
        return team.failure();
    if (*team) {
        const auto account = ledger::AccountStore(database).byId((*team)->account);
        if (!account)
            return account.failure();
        if (*account)
            options.account = (*account)->name;
    }
    const auto policy = ledger::PolicyStore(database).inForce(invoice.team, context.now());
    if (!policy)
        return policy.failure();
    const auto before = ledger::InvoiceStore(database).ofMonth(invoice.month.previous());
    if (!before)
        return before.failure();
    if (*policy) {
        const auto &budgets = (*policy)->policy.budgets;
        if (const auto budget = budgets.find(BudgetPeriod::Month); budget != budgets.end())
            options.monthlyBudget = budget->second;
    }
    const auto previous = std::find_if(before->begin(), before->end(),
                                       [&invoice](const Invoice &other) { return other.team == invoice.team; });
    if (previous != before->end())
        options.previousTotal = previous->total;
    return options;
}

/// One invoice in one transaction: number, hash, PDF, event. Nothing when another desk has issued it meanwhile.
Expected<std::optional<Invoice>> issueOne(Context &context, const MemberId &by, const Invoice &draft,
                                          const QString &despite)
{
    auto transaction = context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto issuedAlready = ledger::InvoiceStore(context.database()).issued(draft.month, draft.team);
    if (!issuedAlready)
        return issuedAlready.failure();
    if (*issuedAlready)
        return std::optional<Invoice>();
    const QString series = invoiceSeries(draft.sender.numberScheme, draft.month);
    const auto serial = ledger::InvoiceStore::nextNumber(**transaction, series);
    if (!serial)
        return serial.failure();
    Invoice invoice = draft;
    invoice.state = InvoiceState::Issued;
    invoice.issuedAt = context.now();
    invoice.number = invoiceNumber(draft.sender.numberScheme, draft.month, *serial, draft.teamSlug);
    invoice = sealed(std::move(invoice));
    const auto words = wordsFor(context, invoice);
    if (!words)
        return words.failure();
    const auto pdf = documents::invoicePdf(invoice, *words);
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

Expected<std::vector<Invoice>> Chargeback::issue(const MemberId &by, Month month, const std::vector<TeamId> &teams,
                                                 const QString &despite)
{
    const auto ready = readiness(month, teams);
    if (!ready)
        return ready.failure();
    const QString reason = despite.simplified();
    if (const auto checked = checkReady(*ready, month, reason); !checked)
        return checked.failure();
    const auto drafts = preview(month);
    if (!drafts)
        return drafts.failure();
    std::vector<Invoice> issued;
    bool anyDraft = false;
    for (const Invoice &draft : *drafts) {
        if (!teams.empty() && std::find(teams.begin(), teams.end(), draft.team) == teams.end())
            continue;
        anyDraft = true;
        const auto done = issueOne(m_context, by, draft, ready->ready() ? QString() : reason);
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
