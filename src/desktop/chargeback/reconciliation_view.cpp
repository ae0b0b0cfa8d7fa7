#include "desktop/chargeback/reconciliation_view.h"

#include "desktop/chargeback/month_words.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/key_figure_strip.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bursar::desktop {

using governor::StatementRow;

ReconciliationView::~ReconciliationView() = default;

ReconciliationView::ReconciliationView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReconciliationModel(this))
    , m_figures(new KeyFigureStrip(this))
    , m_card(new Card(tr("By instance and meter"), this))
    , m_onlyOpen(new QCheckBox(tr("Only not explained"), m_card))
    , m_list(makeButton(tr("List differences"), QStringLiteral("listDifferencesButton"), ButtonKind::Plain, {}, m_card))
    , m_tolerance(makeButton(tr("Tolerance…"), QStringLiteral("toleranceButton"), ButtonKind::Plain, {}, m_card))
    , m_table(new TableView(m_card))
    , m_panel(new SidePanel(this))
    , m_dispute(makeButton(tr("Answer…"), QStringLiteral("disputeButton"), ButtonKind::Plain, {}, m_panel))
{
    setObjectName(QStringLiteral("reconciliationView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_figures->setObjectName(QStringLiteral("reconciliationFigures"));
    column->addWidget(m_figures);
    composeTable();
    composePanel();
    m_frame = new PanelFrame(m_card, m_panel, this);
    m_frame->startClosed();
    m_card->addToHead(m_frame->detailsButton());
    column->addWidget(m_frame, 1);
    showChosen();
}

void ReconciliationView::composeTable()
{
    using Kind = ColumnSpec::Kind;
    m_card->body()->setContentsMargins(1, 0, 5, 5);
    for (QWidget *control : std::initializer_list<QWidget *>{m_onlyOpen, m_list, m_tolerance})
        m_card->addToHead(control);
    m_onlyOpen->setObjectName(QStringLiteral("onlyUnexplainedBox"));
    m_list->setToolTip(tr("Puts everything that nothing explains on the list of disputes"));
    m_tolerance->setToolTip(tr("Signs up to what a difference needs no answer"));
    m_table->setObjectName(QStringLiteral("reconciliationTable"));
    m_table->setAccessibleName(tr("Our segments, Vast.ai's charges and what is invoiced"));
    m_table->setModel(m_model);
    m_table->setColumns({{80, Kind::Whole},
                         {60, Kind::Whole},
                         {90, Kind::Whole, false, 1},
                         {70, Kind::Number},
                         {70, Kind::Number},
                         {70, Kind::Number, false, 2},
                         {80, Kind::Number},
                         {110, Kind::Text, true}});
    m_table->setChoosesFirst(true);
    m_card->body()->addWidget(m_table, 1);
    connect(m_table, &TableView::rowChosen, this, &ReconciliationView::showChosen);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ReconciliationView::showRows);
    connect(m_list, &QPushButton::clicked, this, &ReconciliationView::listAsked);
    connect(m_tolerance, &QPushButton::clicked, this, &ReconciliationView::toleranceAsked);
}

void ReconciliationView::composePanel()
{
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_panel->addButton(m_dispute, true);
    const auto ask = [this] {
        if (const StatementRow *row = chosen(); row != nullptr && m_dispute->isEnabled())
            Q_EMIT disputeAsked(row->compared.instance, row->compared.kind);
    };
    connect(m_dispute, &QPushButton::clicked, this, ask);
    connect(m_table, &QAbstractItemView::activated, this, ask);
}

void ReconciliationView::showStatement(const governor::MonthStatement *statement,
                                       const governor::DeskSnapshotPtr &snapshot, const TeamId &team)
{
    m_snapshot = snapshot;
    m_team = team;
    m_statement = statement == nullptr ? std::nullopt : std::optional(*statement);
    showRows();
    showFigures();
}

void ReconciliationView::showRows()
{
    m_list->setEnabled(m_statement && !m_statement->closed);
    if (!m_statement) {
        m_model->clear();
        m_table->setEmptyText(tr("Comparing the month…"));
        m_table->setTotals({});
        m_card->setSubtitle({});
        showChosen();
        return;
    }
    m_model->show(*m_statement, {m_team, m_onlyOpen->isChecked()}, *m_snapshot);
    m_table->setTotals(m_model->totals());
    const auto all = static_cast<qint64>(m_statement->rows.size());
    m_card->setSubtitle(all == 0 ? QString() : formats::countOf(m_model->rowCount(), all));
    m_table->setEmptyText(all == 0                      ? tr("Nothing was metered or charged in this month.")
                              : m_onlyOpen->isChecked() ? tr("Every difference is explained.")
                                                        : tr("This team has no cost in this month."));
    showChosen();
}

void ReconciliationView::showFigures()
{
    if (!m_statement) {
        m_figures->setFigures({});
        m_figures->hide();
        return;
    }
    const ReconciledMonth &compared = m_statement->compared;
    const bool open = !compared.unexplained.isZero();
    const int disputed = static_cast<int>(m_statement->disputes.size());
    m_figures->setFigures(
        {{tr("Our segments"), formats::dollars(compared.ours), tr("metered by Bursar")},
         {tr("Vast.ai's charges"), formats::dollars(compared.theirs),
          compared.daysWithoutCharge == 0 ? tr("every day is charged")
                                          : tr("%n days without a charge", nullptr, compared.daysWithoutCharge)},
         {tr("Difference"), formats::dollars(compared.difference()), tr("ours minus Vast.ai's")},
         {tr("Not explained"), formats::dollars(compared.unexplained),
          !open                                  ? tr("nothing is open")
              : m_statement->openDifferences > 0 ? tr("%n differences are open", nullptr, m_statement->openDifferences)
                                                 : tr("%n differences, all answered", nullptr, disputed),
          m_statement->openDifferences > 0 ? ColourRole::Warn : ColourRole::Muted},
         {tr("Will be invoiced"), formats::dollars(m_statement->invoiced),
          m_statement->unallocated.isZero()
              ? tr("all cost belongs to a team")
              : tr("and %1 of no team").arg(formats::dollars(m_statement->unallocated))}});
    m_figures->show();
}

const StatementRow *ReconciliationView::chosen() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->rowAt(row);
}

void ReconciliationView::showChosen()
{
    const StatementRow *row = m_statement ? chosen() : nullptr;
    m_facts->begin();
    m_dispute->setVisible(row != nullptr && !row->compared.unexplained.isZero());
    m_dispute->setEnabled(m_statement && !m_statement->closed);
    if (row == nullptr) {
        m_panel->setTitle(tr("Nothing chosen"));
        m_panel->setSubtitle({});
        m_panel->clearState();
    } else {
        const ReconciledRow &compared = row->compared;
        const Dispute *dispute = m_model->disputeOf(*row);
        m_panel->setTitle(tr("Instance %1").arg(compared.instance.toString()));
        m_panel->setSubtitle(meterWord(compared.kind));
        m_panel->setState(lookOf(*row, dispute));
        m_facts->fact(tr("Our segments"), formats::exactDollars(compared.ours));
        m_facts->fact(tr("Vast.ai's charges"), formats::exactDollars(compared.theirs));
        m_facts->total(tr("Difference"), formats::exactDollars(compared.difference()));
        for (const auto &[cause, explained] : compared.causes)
            m_facts->fact(causeWord(cause), formats::exactDollars(explained.amount));
        if (!compared.unexplained.isZero())
            m_facts->fact(tr("Not explained"), formats::exactDollars(compared.unexplained));
        m_facts->hairline();
        m_facts->fact(tr("Invoiced"), formats::exactDollars(row->invoiced));
        if (dispute != nullptr && !dispute->note.isEmpty())
            m_facts->words(dispute->note, TextRole::Small, ColourRole::Muted);
        m_facts->link(tr("Show instance"), QStringLiteral("reconciledInstanceLink"), [this] {
            if (const StatementRow *now = chosen())
                Q_EMIT instanceAsked(now->compared.instance);
        });
    }
    tellMonth();
    m_facts->end();
}

void ReconciliationView::tellMonth()
{
    if (!m_statement)
        return;
    const governor::MonthStatement &month = *m_statement;
    m_facts->heading(tr("Why the month differs"));
    m_facts->fact(tr("Our segments"), formats::exactDollars(month.compared.ours));
    for (const auto &[cause, explained] : month.compared.causes)
        m_facts->fact(causeWord(cause), formats::exactDollars(-explained.amount));
    if (!month.compared.unexplained.isZero())
        m_facts->fact(tr("Not explained"), formats::exactDollars(-month.compared.unexplained));
    m_facts->total(tr("Vast.ai's charges"), formats::exactDollars(month.compared.theirs));
    for (const governor::InvoicingDifference &one : month.differences)
        m_facts->fact(invoicingWord(one.cause), formats::exactDollars(one.amount));
    if (!month.unallocated.isZero())
        m_facts->fact(tr("Of no team"), formats::exactDollars(-month.unallocated));
    m_facts->total(tr("Will be invoiced"), formats::exactDollars(month.invoiced));
    if (month.tolerance)
        m_facts->words(month.tolerance->amount.isZero()
                           ? tr("Every difference needs an answer.")
                           : tr("Differences up to %1 per instance, meter and day need no answer: %2")
                                 .arg(formats::exactDollars(month.tolerance->amount), month.tolerance->reason),
                       TextRole::Small, ColourRole::Muted);
}

void ReconciliationView::fit(Room room)
{
    m_frame->fit(room);
}

void ReconciliationView::showOnlyUnexplained()
{
    m_onlyOpen->setChecked(true);
}

QWidget *ReconciliationView::firstFocus() const
{
    return m_table;
}

} // namespace bursar::desktop
