// Documents: exports, credit notes, corrections, the terms that stand on them.

#include "desktop/chargeback/billing_dialog.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/corrections_dialog.h"
#include "desktop/chargeback/credit_dialog.h"
#include "desktop/chargeback/export_dialog.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/prompter.h"
#include "governor/reconciliation/dispute_evidence.h"

namespace bursar::desktop {

void ChargebackPage::exportPdf()
{
    const Invoice *invoice = chosenInvoice();
    if (invoice == nullptr || invoice->state == InvoiceState::Draft)
        return;
    const QString number = invoice->number;
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Export invoice %1").arg(number),
                                QStringLiteral("invoice-%1.pdf").arg(number), tr("PDF (*.pdf)")};
    prompter().chooseFile(this, question, [this, number](const QString &path) {
        const auto written = desk().ask([number, path](governor::Governor &governor, const MemberId &) {
            return governor.chargeback().exportPdf(number, path);
        });
        governor::whenDone(written, this, [this](const Expected<governor::Chargeback::Exported> &file) {
            file ? m_notice->tell(tr("Saved as %1.").arg(file->path), true) : m_notice->tell(file.error());
        });
    });
}

void ChargebackPage::writeLetter(const Dispute &dispute)
{
    const QString name = QStringLiteral("letter-%1-%2-%3.pdf")
                             .arg(dispute.month.toString(), dispute.instance.toString(), toString(dispute.kind));
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Letter to Vast.ai"), name, tr("PDF (*.pdf)")};
    prompter().chooseFile(this, question, [this, dispute](const QString &path) {
        const auto where = desk().ask([](governor::Governor &governor, const MemberId &) { return governor.path(); });
        governor::whenDone(where, this, [this, dispute, path](const QString &ledger) {
            const auto made = desk().read([ledger, dispute, path](const governor::LedgerReader &, Instant now) {
                return governor::exportDisputeLetter(ledger, dispute.month, dispute.instance, dispute.kind, path, now);
            });
            governor::whenDone(made, this, [this](const Expected<governor::ExportedInvoices> &file) {
                file ? m_notice->tell(tr("Saved as %1.").arg(file->path), true) : m_notice->tell(file.error());
            });
        });
    });
}

void ChargebackPage::exportCsv()
{
    std::vector<QString> numbers;
    for (const Invoice &invoice : issuedOfMonth())
        if (m_team.isEmpty() || invoice.team == m_team)
            numbers.push_back(invoice.number);
    if (numbers.empty())
        return;
    const FileQuestion question{FileQuestion::Purpose::Save, tr("Export invoices"),
                                QStringLiteral("invoices-%1.csv").arg(m_month.toString()), tr("CSV (*.csv)")};
    prompter().chooseFile(this, question, [this, numbers](const QString &path) {
        const auto written = desk().ask([numbers, path](governor::Governor &governor, const MemberId &) {
            return governor.chargeback().exportCsv(numbers, path);
        });
        governor::whenDone(written, this, [this](const Expected<governor::Chargeback::Exported> &file) {
            file ? m_notice->tell(tr("Saved as %1.").arg(file->path), true) : m_notice->tell(file.error());
        });
    });
}

/// The chosen document first, then all of the month with its credit notes.
void ChargebackPage::exportOthers()
{
    std::vector<ExportChoice> choices;
    if (const Invoice *invoice = chosenInvoice(); invoice != nullptr && invoice->state != InvoiceState::Draft)
        choices.push_back(
            {invoice->kind == InvoiceKind::CreditNote ? tr("Credit note %1").arg(invoice->number)
                                                      : tr("Invoice %1").arg(invoice->number),
             QStringLiteral("invoice-%1").arg(invoice->number).replace(QLatin1Char('/'), QLatin1Char('-')),
             {invoice->number},
             std::nullopt});
    ExportChoice all{tr("All documents of %1").arg(formats::month(m_month)),
                     QStringLiteral("invoices-%1").arg(m_month.toString()),
                     {},
                     m_month};
    for (const Invoice &invoice : m_facts.issued)
        if (invoice.month == m_month && (m_team.isEmpty() || invoice.team == m_team))
            all.numbers.push_back(invoice.number);
    if (!all.numbers.empty())
        choices.push_back(std::move(all));
    if (choices.empty())
        return;
    auto *dialog = new ExportDialog(desk(), prompter(), std::move(choices), this);
    dialog->remembersAccountsIn(preferences());
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &path) { m_notice->tell(tr("Saved as %1.").arg(path), true); });
    dialog->open();
}

void ChargebackPage::credit()
{
    const Invoice *invoice = chosenInvoice();
    if (invoice == nullptr || invoice->state != InvoiceState::Issued || invoice->kind != InvoiceKind::Invoice)
        return;
    Money credited;
    for (const Invoice &one : m_facts.issued)
        if (one.reference == invoice->number)
            credited -= one.total;
    auto *dialog = new CreditDialog(*invoice, credited, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, number = invoice->number] {
        dialog->setBusy(true);
        const auto issued =
            desk().ask([number, wish = dialog->wish()](governor::Governor &governor, const MemberId &by) {
                return governor.chargeback().credit(by, number, wish);
            });
        governor::whenDone(issued, dialog, [this, dialog](const Expected<Invoice> &note) {
            if (!note) {
                dialog->showError(note.error());
                return;
            }
            dialog->accept();
            m_notice->tell(tr("Credit note %1 over %2 is issued.").arg(note->number, formats::dollars(-note->total)),
                           true);
            m_wantedInvoice = note->number;
            ask();
            desk().refresh();
        });
    });
    dialog->open();
}

void ChargebackPage::correct()
{
    const Invoice *draft = chosenInvoice();
    if (draft == nullptr || draft->state != InvoiceState::Draft)
        return;
    auto *dialog = new CorrectionsDialog(desk(), draft->team, draft->teamName, draft->month, this);
    connect(dialog, &CorrectionsDialog::changed, this, [this] {
        ask();
        desk().refresh();
    });
    dialog->open();
}

void ChargebackPage::changeTerms()
{
    const Invoice *invoice = chosenInvoice();
    if (invoice == nullptr)
        return;
    const auto read = desk().ask([team = invoice->team](governor::Governor &governor, const MemberId &) {
        return governor.billing().ofTeam(team);
    });
    governor::whenDone(
        read, this, [this, team = invoice->team, name = invoice->teamName](const Expected<TeamBilling> &now) {
            if (!now) {
                m_notice->tell(now.error());
                return;
            }
            auto *dialog = new BillingDialog(name, *now, this);
            connect(dialog, &FormDialog::submitted, this, [this, dialog, team, name] {
                dialog->setBusy(true);
                const auto changed =
                    desk().ask([team, changes = dialog->changes()](governor::Governor &governor, const MemberId &by) {
                        return governor.billing().change(by, team, changes);
                    });
                governor::whenDone(changed, dialog, [this, dialog, name](const Expected<TeamBilling> &done) {
                    if (!done) {
                        dialog->showError(done.error());
                        return;
                    }
                    dialog->accept();
                    m_notice->tell(tr("Drafts of %1 are written by the new terms.").arg(name), true);
                    ask();
                    desk().refresh();
                });
            });
            dialog->open();
        });
}

} // namespace bursar::desktop
