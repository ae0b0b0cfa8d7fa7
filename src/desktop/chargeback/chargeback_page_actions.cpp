// What the chargeback page asks of the ledger.

#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/issue_dialog.h"
#include "desktop/chargeback/spend_explorer.h"
#include "desktop/chargeback/treasury_view.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/banner.h"

#include <QTimer>

namespace bursar::desktop {
namespace {

struct Found
{
    Expected<std::vector<governor::DailySpend>> days;
    Expected<std::vector<Invoice>> issued;
};

struct Comparison
{
    Expected<std::vector<Invoice>> drafts;
    Expected<governor::MonthStatement> statement;
};

} // namespace

void ChargebackPage::ask()
{
    if (!m_snapshot)
        return;
    const int question = ++m_asked;
    m_eventsAsked = m_snapshot->auditEvents;
    m_askAgain->stop();
    m_treasury->refresh();
    m_explorer->refresh();
    const auto read = desk().read([month = m_month](const governor::LedgerReader &reader, Instant now) {
        return Found{reader.dailySpend(month.firstDay(), month.lastDay(), now), reader.invoices()};
    });
    governor::whenDone(read, this, [this, question](const Found &found) {
        if (question != m_asked)
            return;
        const auto compared = desk().read([month = m_month](const governor::LedgerReader &reader, Instant now) {
            return Comparison{reader.invoiceDrafts(month), reader.monthStatement(month, now)};
        });
        governor::whenDone(compared, this, [this, question, found](const Comparison &comparison) {
            if (question != m_asked)
                return;
            m_answered = question;
            for (const Error *error :
                 {found.days ? nullptr : &found.days.error(), found.issued ? nullptr : &found.issued.error(),
                  comparison.drafts ? nullptr : &comparison.drafts.error(),
                  comparison.statement ? nullptr : &comparison.statement.error()})
                if (error != nullptr)
                    m_notice->tell(*error);
            MonthFacts facts{
                m_month,     found.days.valueOr({}), comparison.drafts.valueOr({}), found.issued.valueOr({}), {},
                std::nullopt};
            if (comparison.statement) {
                facts.readiness = comparison.statement->readiness;
                facts.statement = *comparison.statement;
            }
            showFacts(facts);
        });
    });
}

void ChargebackPage::takeStep()
{
    if (step() == Step::Issue)
        issue();
    else if (step() == Step::Close)
        closeMonth();
    else
        showView(View::Invoices);
}

void ChargebackPage::issue()
{
    const std::vector<Invoice> drafts = openDrafts();
    if (drafts.empty())
        return;
    auto *dialog = new IssueDialog(m_month, drafts, m_facts.readiness, this);
    std::vector<TeamId> teams;
    for (const Invoice &draft : drafts)
        teams.push_back(draft.team);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, teams] {
        dialog->setBusy(true);
        const auto issued = desk().ask(
            [month = m_month, teams, despite = dialog->despite()](governor::Governor &governor, const MemberId &by) {
                return governor.chargeback().issue(by, month, teams, despite);
            });
        governor::whenDone(issued, dialog, [this, dialog](const Expected<std::vector<Invoice>> &invoices) {
            if (!invoices) {
                dialog->showError(invoices.error());
                return;
            }
            dialog->accept();
            m_notice->tell(tr("%n invoices are issued for %1.", nullptr, static_cast<int>(invoices->size()))
                               .arg(formats::month(m_month)),
                           true);
            m_wantedInvoice = invoices->empty() ? QString() : invoices->front().number;
            showView(View::Invoices);
            ask();
            desk().refresh();
        });
    });
    dialog->open();
}

} // namespace bursar::desktop
