#include "desktop/chargeback/chargeback_page.h"

#include "desktop/chargeback/disputes_view.h"
#include "desktop/chargeback/invoice_line_model.h"
#include "desktop/chargeback/invoices_view.h"
#include "desktop/chargeback/reconciliation_view.h"
#include "desktop/chargeback/spend_explorer.h"
#include "desktop/chargeback/team_spend_model.h"
#include "desktop/chargeback/treasury_view.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int monthsBack = 24;
/// The ledger changes while a person looks at a month; a preview of it is no small question.
constexpr std::chrono::milliseconds askAgainAfter{10'000};

} // namespace

ChargebackPage::ChargebackPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_askAgain(new QTimer(this))
    , m_teamModel(new TeamSpendModel(this))
    , m_lineModel(new InvoiceLineModel(this))
{
    setObjectName(QStringLiteral("chargebackPage"));
    m_askAgain->setObjectName(QStringLiteral("askAgainTimer"));
    m_askAgain->setSingleShot(true);
    m_askAgain->setInterval(askAgainAfter);
    connect(m_askAgain, &QTimer::timeout, this, [this] {
        if (isVisible() && m_asked == m_answered) // hidden, it asks when it is shown
            ask();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    setUpHead(*column);
    setUpViews(*column);
    fitHeights();
    showStep();
}

void ChargebackPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const Month running = runningMonth(*snapshot);
    fillMonths();
    if (m_followsTime && m_month != running) {
        m_month = running;
        fillMonths();
        ask();
    }
    if (m_month == running && m_facts.drafts.empty())
        m_facts.days = snapshot->monthByDay; // until the lines come: then both are of one moment
    if (m_eventsAsked >= 0 && snapshot->auditEvents != m_eventsAsked && !m_askAgain->isActive())
        m_askAgain->start();
    showAll();
}

void ChargebackPage::fillMonths()
{
    const QSignalBlocker silent(m_months);
    const Month running = runningMonth(*m_snapshot);
    if (m_months->count() == 0 || m_months->itemData(0).toString() != running.toString()) {
        m_months->clear();
        Month month = running;
        for (int i = 0; i < monthsBack; ++i, month = month.previous())
            m_months->addItem(formats::month(month), month.toString());
    }
    m_months->setCurrentIndex(m_months->findData(m_month.toString()));
    m_after->setEnabled(m_month < running);
    m_before->setEnabled(m_months->currentIndex() + 1 < m_months->count());
}

void ChargebackPage::chooseMonth(Month month)
{
    if (!m_snapshot || month > runningMonth(*m_snapshot))
        return;
    m_month = month;
    m_followsTime = month == runningMonth(*m_snapshot);
    m_notice->clear();
    fillMonths();
    m_facts.days.clear();
    m_facts.drafts.clear();
    m_facts.statement.reset();
    if (m_followsTime)
        m_facts.days = m_snapshot->monthByDay;
    ask();
    showAll();
}

void ChargebackPage::chooseTeam(const TeamId &team)
{
    m_team = team;
    showAll();
}

void ChargebackPage::goTo(const Destination &destination)
{
    if (const auto month = Month::parse(destination.subject)) {
        chooseMonth(*month);
    } else if (!destination.subject.isEmpty()) {
        m_wantedInvoice = destination.subject;
        showView(View::Invoices);
        ask();
    }
    const QStringList views{QStringLiteral("spend"), QStringLiteral("reconciliation"), QStringLiteral("invoices"),
                            QStringLiteral("disputes"), QStringLiteral("treasury")};
    if (const auto wanted = views.indexOf(destination.filter); wanted >= 0)
        showView(static_cast<View>(wanted));
}

void ChargebackPage::activated()
{
    ask();
    switch (view()) {
    case View::Spend:
        m_lineTable->setFocus();
        break;
    case View::Reconciliation:
        m_reconciliation->firstFocus()->setFocus();
        break;
    case View::Invoices:
        m_invoices->firstFocus()->setFocus();
        break;
    case View::Disputes:
        m_disputes->firstFocus()->setFocus();
        break;
    case View::Treasury:
        m_treasury->firstFocus()->setFocus();
        break;
    }
}

bool ChargebackPage::settled() const
{
    return m_asked == m_answered && m_balancesAsked == 0 && m_explorer->settled();
}

void ChargebackPage::refresh()
{
    ask();
}

void ChargebackPage::showFacts(const MonthFacts &facts)
{
    if (facts.month != m_month)
        return;
    const bool running = m_snapshot && m_month == runningMonth(*m_snapshot);
    m_facts = facts;
    if (running && facts.days.empty())
        m_facts.days = m_snapshot->monthByDay;
    showAll();
    if (m_invoices->showInvoice(m_wantedInvoice))
        m_wantedInvoice.clear();
}

void ChargebackPage::showAll()
{
    if (!m_snapshot)
        return;
    showSpend();
    showLines();
    showInvoices();
    showStatement();
    m_treasury->showMonth(m_month);
    m_treasury->showSnapshot(m_snapshot);
    const QTimeZone zone = zoneNamed(m_snapshot->organisation.zone).value_or(QTimeZone::utc());
    m_explorer->showMonth(m_month, localDate(m_snapshot->now, zone));
    m_explorer->chooseTeam(m_team);
    showStep();
}

void ChargebackPage::showSpend()
{
    const MonthSpend spend = monthSpend(m_month, m_facts.days, *m_snapshot, m_team);
    m_chart->setSpend(spend.chart);
    m_chartCard->setLegend(spend.legend);
    m_teamModel->show(spend.rows);
    m_teamTable->setTotals(TeamSpendModel::totals(spend));
    const bool running = m_month == runningMonth(*m_snapshot);
    m_teamCard->setSubtitle(running ? tr("%1 so far").arg(QLocale().standaloneMonthName(m_month.month()))
                                    : formats::month(m_month));
}

std::vector<Invoice> ChargebackPage::issuedOfMonth() const
{
    std::vector<Invoice> issued;
    for (const Invoice &invoice : m_facts.issued)
        if (invoice.month == m_month && invoice.state == InvoiceState::Issued && invoice.kind == InvoiceKind::Invoice)
            issued.push_back(invoice);
    return issued;
}

/// Drafts of the teams that have no invoice for the month yet.
std::vector<Invoice> ChargebackPage::allDrafts() const
{
    const std::vector<Invoice> issued = issuedOfMonth();
    std::vector<Invoice> open;
    for (const Invoice &draft : m_facts.drafts)
        if (std::ranges::none_of(issued, [&draft](const Invoice &invoice) { return invoice.team == draft.team; }))
            open.push_back(draft);
    return open;
}

/// Those of the chosen team, or all.
std::vector<Invoice> ChargebackPage::openDrafts() const
{
    std::vector<Invoice> open = allDrafts();
    if (!m_team.isEmpty())
        std::erase_if(open, [this](const Invoice &draft) { return draft.team != m_team; });
    return open;
}

void ChargebackPage::showLines()
{
    std::vector<Invoice> shown = issuedOfMonth();
    const std::vector<Invoice> open = openDrafts();
    shown.insert(shown.end(), open.begin(), open.end());
    const TeamColours colours(*m_snapshot);
    std::stable_sort(shown.begin(), shown.end(), [&colours](const Invoice &left, const Invoice &right) {
        return colours.placeOf(left.team) < colours.placeOf(right.team);
    });
    m_lineModel->show(InvoiceLineModel::rowsOf(shown, m_team), colours);
    m_lineTable->setTotals(m_lineModel->totals());
    m_lineTable->setEmptyText(m_asked == m_answered ? tr("Nothing was spent in %1.").arg(formats::month(m_month))
                                                    : tr("Reading the month…"));
}

void ChargebackPage::showInvoices()
{
    std::vector<Invoice> invoices = openDrafts();
    std::vector<Invoice> issued = m_facts.issued;
    if (!m_team.isEmpty())
        std::erase_if(issued, [this](const Invoice &invoice) { return invoice.team != m_team; });
    std::stable_sort(issued.begin(), issued.end(), [](const Invoice &left, const Invoice &right) {
        return std::pair(left.month, left.number) > std::pair(right.month, right.number);
    });
    invoices.insert(invoices.end(), issued.begin(), issued.end());
    m_invoices->showInvoices(std::move(invoices), TeamColours(*m_snapshot));
}

const Invoice *ChargebackPage::chosenInvoice() const
{
    return m_invoices->chosen();
}

std::unique_ptr<Page> makeChargebackPage(PageContext context)
{
    return std::make_unique<ChargebackPage>(context);
}

} // namespace bursar::desktop
