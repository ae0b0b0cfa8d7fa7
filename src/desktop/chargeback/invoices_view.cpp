#include "desktop/chargeback/invoices_view.h"

#include "desktop/chargeback/invoice_model.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bursar::desktop {

namespace {

Money sumOf(const std::vector<InvoiceLine> &lines)
{
    Money sum;
    for (const InvoiceLine &line : lines)
        sum += line.amount;
    return sum;
}

} // namespace

InvoicesView::~InvoicesView() = default;

InvoicesView::InvoicesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new InvoiceModel(this))
    , m_card(new Card(tr("Invoices"), this))
    , m_table(new TableView(m_card))
    , m_panel(new SidePanel(this))
    , m_terms(makeButton(tr("Terms…"), QStringLiteral("billingTermsButton"), ButtonKind::Plain, {}, m_panel))
    , m_act(makeButton({}, QStringLiteral("creditOrCorrectButton"), ButtonKind::Plain, {}, m_panel))
{
    setObjectName(QStringLiteral("invoicesView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    composeTable();
    composeButtons();
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_frame = new PanelFrame(m_card, m_panel, this);
    m_frame->startClosed();
    m_card->addToHead(m_frame->detailsButton());
    column->addWidget(m_frame, 1);
    showChosen();
}

void InvoicesView::composeTable()
{
    using Kind = ColumnSpec::Kind;
    m_card->setSubtitle(tr("drafts of this month, then all that are issued"));
    m_card->body()->setContentsMargins(1, 0, 5, 5);
    m_table->setObjectName(QStringLiteral("invoicesTable"));
    m_table->setAccessibleName(tr("Invoices"));
    m_table->setModel(m_model);
    m_table->setColumns({{90, Kind::Whole},
                         {100, Kind::Whole},
                         {120, Kind::Whole, true},
                         {110, Kind::Whole},
                         {110, Kind::Whole, false, 1},
                         {80, Kind::Whole, false, 2},
                         {80, Kind::Number}});
    m_table->setChoosesFirst(true);
    m_table->setEmptyText(tr("No invoice is issued yet, and this month has no cost to preview."));
    m_card->body()->addWidget(m_table, 1);
    connect(m_table, &TableView::rowChosen, this, [this] {
        showChosen();
        Q_EMIT chose();
    });
    connect(m_table, &QAbstractItemView::activated, this, &InvoicesView::documentAsked);
}

void InvoicesView::composeButtons()
{
    m_terms->setToolTip(tr("What this team's next invoices say and add"));
    m_panel->addButton(m_terms, true);
    m_panel->addButton(m_act, true);
    connect(m_terms, &QPushButton::clicked, this, &InvoicesView::termsAsked);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const Invoice *invoice = chosen();
        if (invoice == nullptr)
            return;
        if (invoice->state == InvoiceState::Draft)
            Q_EMIT correctionsAsked();
        else
            Q_EMIT creditAsked();
    });
}

void InvoicesView::showInvoices(std::vector<Invoice> invoices, const TeamColours &colours)
{
    const Invoice *before = chosen();
    const QString number = before == nullptr ? QString() : before->number;
    m_model->show(std::move(invoices), colours);
    showInvoice(number);
    showChosen();
}

bool InvoicesView::showInvoice(const QString &number)
{
    const int row = m_model->rowOf(number);
    if (row >= 0)
        m_table->showRow(row);
    return row >= 0;
}

const Invoice *InvoicesView::chosen() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->invoiceAt(row);
}

void InvoicesView::showChosen()
{
    const Invoice *invoice = chosen();
    m_facts->begin();
    const bool isDraft = invoice != nullptr && invoice->state == InvoiceState::Draft;
    m_terms->setVisible(invoice != nullptr);
    m_act->setText(isDraft ? tr("Corrections…") : tr("Credit note…"));
    m_act->setVisible(
        isDraft
        || (invoice != nullptr && invoice->state == InvoiceState::Issued && invoice->kind == InvoiceKind::Invoice));
    if (invoice == nullptr) {
        m_panel->setTitle(tr("Nothing chosen"));
        m_panel->setSubtitle(tr("Choose an invoice to see what it is made of."));
        m_panel->clearState();
        m_facts->end();
        return;
    }
    m_panel->setTitle(invoice->number.isEmpty() ? invoice->teamName : invoice->number);
    m_panel->setSubtitle(formats::month(invoice->month));
    m_panel->setState(InvoiceModel::lookOf(*invoice));
    m_facts->fact(tr("Usage"), formats::dollars(sumOf(invoice->lines)));
    if (!invoice->allocations.empty())
        m_facts->fact(tr("Shared cost"), formats::dollars(sumOf(invoice->allocations)));
    if (!invoice->corrections.empty())
        m_facts->fact(tr("Corrections"), formats::dollars(sumOf(invoice->corrections)));
    for (const InvoiceLine &line : invoice->corrections) // as long as people write them
        m_facts->words(line.description, TextRole::Small, ColourRole::Muted);
    if (!invoice->markup.isZero())
        m_facts->fact(tr("Mark-up"), formats::dollars(invoice->markup));
    if (!invoice->tax.isZero())
        m_facts->fact(tr("Tax %1").arg(formats::percentText(invoice->taxRate)), formats::dollars(invoice->tax));
    m_facts->total(tr("Total"), formats::dollars(invoice->total));
    m_facts->hairline();
    if (!invoice->reference.isEmpty()) {
        m_facts->fact(tr("Corrects"), invoice->reference);
        m_facts->words(invoice->reason, TextRole::Small, ColourRole::Muted);
    }
    if (!invoice->purchaseOrder.isEmpty())
        m_facts->fact(tr("Purchase order"), invoice->purchaseOrder);
    if (const QString terms = termsOf(*invoice); !terms.isEmpty())
        m_facts->fact(tr("Payment terms"), terms);
    if (invoice->estimated)
        m_facts->words(tr("Some days have no charge yet: their cost is our estimate."), TextRole::Small,
                       ColourRole::Warn);
    if (!invoice->sha256.isEmpty())
        m_facts->words(tr("SHA-256 %1").arg(formats::shortHash(invoice->sha256)), TextRole::Small, ColourRole::Muted);
    m_facts->end();
}

void InvoicesView::fit(Room room)
{
    m_frame->fit(room);
}

QWidget *InvoicesView::firstFocus() const
{
    return m_table;
}

} // namespace bursar::desktop
