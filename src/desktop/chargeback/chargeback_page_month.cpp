// How far the month is, what hinders closing it, and answers to differences.

#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/close_month_wizard.h"
#include "desktop/chargeback/dispute_dialog.h"
#include "desktop/chargeback/disputes_view.h"
#include "desktop/chargeback/reconciliation_view.h"
#include "desktop/chargeback/tolerance_dialog.h"
#include "desktop/chargeback/treasury_view.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/state_pill.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace bursar::desktop {

namespace {

QString monthName(Month month)
{
    return QLocale().standaloneMonthName(month.month());
}

} // namespace

MonthState ChargebackPage::state() const
{
    if (!m_snapshot || m_month >= runningMonth(*m_snapshot))
        return MonthState::Running;
    if (!m_facts.statement)
        return MonthState::Open;
    if (m_facts.statement->closed)
        return MonthState::Closed;
    return m_facts.statement->booked ? MonthState::Booked : MonthState::Open;
}

ChargebackPage::Step ChargebackPage::step() const
{
    if (!m_snapshot || m_month >= runningMonth(*m_snapshot))
        return Step::Preview;
    if (state() == MonthState::Closed)
        return Step::Show;
    if (m_facts.statement)
        return Step::Close; // issuing is a part of it
    return openDrafts().empty() && !issuedOfMonth().empty() ? Step::Show : Step::Issue;
}

void ChargebackPage::showStatement()
{
    const governor::MonthStatement *statement = m_facts.statement ? &*m_facts.statement : nullptr;
    m_reconciliation->showStatement(statement, m_snapshot, m_team);
    m_disputes->showStatement(statement);
    showSegments();
}

void ChargebackPage::showSegments()
{
    const int open = m_facts.statement ? m_facts.statement->openDifferences : 0;
    m_segments->setSegments({tr("Spend"), tr("Reconciliation"), tr("Invoices"),
                             open == 0 ? tr("Disputes") : tr("Disputes (%1)").arg(formats::count(open)),
                             tr("Treasury")});
    if (m_views != nullptr)
        m_segments->setCurrent(m_views->currentIndex());
}

void ChargebackPage::showStep()
{
    const Step now = step();
    const QStringList words{tr("Preview invoices"), tr("Issue invoices…"), tr("Close the month…"), tr("Show invoices")};
    m_primary->setText(words.at(static_cast<int>(now)));
    m_primary->setEnabled(now != Step::Issue || !openDrafts().empty());
    const Invoice *chosen = chosenInvoice();
    m_pdf->setEnabled(chosen != nullptr && chosen->state != InvoiceState::Draft);
    m_csv->setEnabled(!issuedOfMonth().empty());
    m_issue->setEnabled(now != Step::Preview && !openDrafts().empty());
    m_others->setEnabled(m_pdf->isEnabled() || m_csv->isEnabled());
    m_state->setState(lookOf(state()));
    if (m_snapshot)
        showState();
}

void ChargebackPage::showState()
{
    const Step now = step();
    const QString name = monthName(m_month);
    const int issued = static_cast<int>(issuedOfMonth().size());
    const bool compared = m_facts.statement.has_value();
    m_status->setKind(Banner::Kind::Neutral);
    m_status->setIcon(QStringLiteral("calendar3"));
    m_status->setButton({});
    if (now == Step::Preview) {
        m_status->setText(tr("%1 is still open. Figures are estimates until Vast.ai's charges arrive; "
                             "invoices can be issued from %2.")
                              .arg(name, formats::longDate(m_month.next().firstDay())));
    } else if (state() == MonthState::Closed) {
        m_status->setIcon(QStringLiteral("lock-fill"));
        m_status->setText(tr("%1 is closed. What Vast.ai changes now goes into the next month's invoices.").arg(name));
    } else if (compared && tellsWhatHinders()) {
        m_status->setKind(Banner::Kind::Warn);
    } else if (openDrafts().empty() && issued > 0) {
        m_status->setIcon(QStringLiteral("lock-fill"));
        m_status->setText(compared
                              ? tr("%1 agrees with Vast.ai's bill and can be closed. %n invoices are issued and never "
                                   "change.",
                                   nullptr, issued)
                                    .arg(name)
                              : tr("%1: %n invoices are issued and never change.", nullptr, issued).arg(name));
    } else if (m_asked != m_answered) {
        m_status->setText(tr("Reading %1…").arg(name));
    } else if (openDrafts().empty()) {
        m_status->setText(tr("Nothing was spent in %1; there is nothing to issue.").arg(formats::month(m_month)));
    } else if (m_facts.readiness.ready()) {
        m_status->setText(tr("%1 is complete: every day is charged. %n invoices can be issued.", nullptr,
                             static_cast<int>(openDrafts().size()))
                              .arg(name));
    } else {
        m_status->setKind(Banner::Kind::Warn);
        m_status->setText(tr("%1 Issuing now needs a reason.").arg(m_facts.readiness.explanation));
    }
    m_status->show();
}

/// Into the banner: the first thing that stands in the way, with the way there.
bool ChargebackPage::tellsWhatHinders()
{
    const governor::MonthStatement &statement = *m_facts.statement;
    const auto hinders = [](const governor::CloseCheck &check) { return check.blocks && !check.passed; };
    const auto first = std::find_if(statement.checks.begin(), statement.checks.end(), hinders);
    if (first == statement.checks.end())
        return false;
    const auto more = static_cast<int>(std::count_if(first, statement.checks.end(), hinders)) - 1;
    QString text = tr("%1 cannot be closed yet: %2").arg(monthName(m_month), checkSentence(*first, statement));
    if (more > 0)
        text += QLatin1Char(' ') + tr("And %n more.", nullptr, more);
    m_status->setText(text);
    m_status->setButton(first->code == QLatin1String("differences") || more > 0 ? tr("Show differences") : QString());
    return true;
}

void ChargebackPage::goToWhatHinders()
{
    m_reconciliation->showOnlyUnexplained();
    showView(View::Reconciliation);
}

void ChargebackPage::readBalance(const QString &account, Month month)
{
    const auto read = desk().read([account, month](const governor::LedgerReader &reader, Instant now) {
        return reader.accountMonth(account, month, now);
    });
    ++m_balancesAsked;
    governor::whenDone(read, this, [this, account, month](const Expected<governor::AccountMonth> &balance) {
        --m_balancesAsked;
        m_treasury->showBalance(account, month, balance);
    });
}

void ChargebackPage::listDifferences()
{
    const auto listed = desk().ask([month = m_month](governor::Governor &governor, const MemberId &by) {
        return governor.reconciliation().reconcile(by, month);
    });
    governor::whenDone(listed, this, [this](const Expected<governor::MonthStatement> &statement) {
        if (!statement) {
            m_notice->tell(statement.error());
            return;
        }
        const auto open =
            static_cast<int>(std::count_if(statement->disputes.begin(), statement->disputes.end(),
                                           [](const Dispute &one) { return one.state == DisputeState::Open; }));
        m_notice->tell(open == 0 ? tr("Every difference is explained or answered.")
                                 : tr("%n differences stand open on the list.", nullptr, open),
                       true);
        if (open > 0)
            showView(View::Disputes);
        ask();
        desk().refresh();
    });
}

void ChargebackPage::dispute(InstanceId instance, AmountKind kind)
{
    if (!m_facts.statement)
        return;
    const governor::MonthStatement &statement = *m_facts.statement;
    const auto known =
        std::find_if(statement.disputes.begin(), statement.disputes.end(),
                     [instance, kind](const Dispute &one) { return one.instance == instance && one.kind == kind; });
    const auto row =
        std::find_if(statement.rows.begin(), statement.rows.end(), [instance, kind](const governor::StatementRow &one) {
            return one.compared.instance == instance && one.compared.kind == kind;
        });
    const bool listed = known != statement.disputes.end();
    const Money amount = row != statement.rows.end() ? row->compared.unexplained : listed ? known->amount : Money();
    auto *dialog = new DisputeDialog(instance, kind, amount, listed ? known->state : DisputeState::Open,
                                     listed ? known->note : QString(), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, instance, kind] {
        dialog->setBusy(true);
        const auto answered =
            desk().ask([month = m_month, instance, kind, state = dialog->state(),
                        note = dialog->note()](governor::Governor &governor, const MemberId &by) -> Expected<Dispute> {
                // What is answered stands on the list before, with all else that is open.
                if (const auto listedNow = governor.reconciliation().reconcile(by, month); !listedNow)
                    return listedNow.failure();
                return governor.reconciliation().answer(by, month, instance, kind, state, note);
            });
        governor::whenDone(answered, dialog, [this, dialog](const Expected<Dispute> &dispute) {
            if (!dispute) {
                dialog->showError(dispute.error());
                return;
            }
            dialog->accept();
            m_notice->tell(tr("The answer for instance %1 is kept.").arg(dispute->instance.toString()), true);
            ask();
            desk().refresh();
        });
    });
    dialog->open();
}

void ChargebackPage::signTolerance()
{
    auto *dialog = new ToleranceDialog(m_facts.statement ? m_facts.statement->tolerance : std::nullopt, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->setBusy(true);
        const auto tolerance = desk().ask(
            [amount = dialog->amount(), reason = dialog->reason()](governor::Governor &governor, const MemberId &by) {
                return governor.reconciliation().signTolerance(by, amount, reason);
            });
        governor::whenDone(tolerance, dialog, [this, dialog](const Expected<SignedTolerance> &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            dialog->accept();
            m_notice->tell(tr("Differences up to %1 need no answer now.").arg(formats::exactDollars(done->amount)),
                           true);
            ask();
            desk().refresh();
        });
    });
    dialog->open();
}

void ChargebackPage::closeMonth()
{
    if (!m_facts.statement)
        return;
    auto *wizard = new CloseMonthWizard(
        context(), {*m_facts.statement, allDrafts(), m_facts.issued, TeamColours(*m_snapshot)}, this);
    connect(wizard, &CloseMonthWizard::wayAsked, this, &ChargebackPage::goToWhatIsMissing);
    connect(wizard, &CloseMonthWizard::closed, this, [this] {
        showView(View::Invoices);
        ask();
        desk().refresh();
    });
    connect(wizard, &CloseMonthWizard::exported, this,
            [this](const QString &path) { m_notice->tell(tr("Saved as %1.").arg(path), true); });
    wizard->open();
}

void ChargebackPage::goToWhatIsMissing(const QString &check)
{
    if (check == QLatin1String("strangers"))
        Q_EMIT wantsToGo({PageId::Instances, {}, {}, QStringLiteral("strangers")});
    else if (check == QLatin1String("approvals"))
        Q_EMIT wantsToGo({PageId::Requests, {}, {}, {}});
    else
        goToWhatHinders();
}

} // namespace bursar::desktop
