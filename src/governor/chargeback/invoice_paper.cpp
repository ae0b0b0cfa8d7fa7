#include "governor/chargeback/invoice_paper.h"

#include "documents/invoice_pdf.h"
#include "governor/chargeback/audit_head.h"
#include "governor/context.h"
#include "ledger/account_store.h"
#include "ledger/invoice_store.h"
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
    const auto head = auditHead(database);
    if (!head)
        return head.failure();
    options.auditEvents = head->events;
    options.auditRoot = head->root;
    const auto policy = ledger::PolicyStore(database).inForce(invoice.team, context.now());
    if (!policy)
        return policy.failure();
    const auto before = ledger::InvoiceStore(database).ofMonth(invoice.month.previous());
    if (!before)
        return before.failure();
    if (invoice.kind == InvoiceKind::CreditNote)
        return options; // neither budget nor the month before has to do with it
    if (*policy) {
        const auto &budgets = (*policy)->policy.budgets;
        if (const auto budget = budgets.find(BudgetPeriod::Month); budget != budgets.end())
            options.monthlyBudget = budget->second;
    }
    const auto previous = std::find_if(before->begin(), before->end(), [&invoice](const Invoice &other) {
        return other.team == invoice.team && other.kind == InvoiceKind::Invoice && other.state == InvoiceState::Issued;
    });
    if (previous != before->end())
        options.previousTotal = previous->total;
    return options;
}

} // namespace

Expected<QByteArray> paperOf(Context &context, const Invoice &invoice)
{
    const auto words = wordsFor(context, invoice);
    if (!words)
        return words.failure();
    return documents::invoicePdf(invoice, *words);
}

} // namespace bursar::governor
