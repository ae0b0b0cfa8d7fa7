#include "desktop/chargeback/disputes_view.h"

#include "desktop/chargeback/dispute_model.h"
#include "desktop/chargeback/month_words.h"
#include "desktop/chargeback/reconciliation_model.h"
#include "desktop/look/formats.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

DisputesView::~DisputesView() = default;

DisputesView::DisputesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new DisputeModel(this))
    , m_card(new Card(tr("Disputes"), this))
    , m_which(new SegmentControl(m_card))
    , m_table(new TableView(m_card))
    , m_panel(new SidePanel(this))
    , m_answer(makeButton(tr("Answer…"), QStringLiteral("answerDisputeButton"), ButtonKind::Plain, {}, m_panel))
    , m_letter(makeButton(tr("Letter…"), QStringLiteral("disputeLetterButton"), ButtonKind::Plain, {}, m_panel))
{
    setObjectName(QStringLiteral("disputesView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    composeTable();
    composePanel();
    m_frame = new PanelFrame(m_card, m_panel, this);
    m_frame->startClosed();
    m_card->addToHead(m_frame->detailsButton());
    column->addWidget(m_frame, 1);
    showChosen();
}

void DisputesView::composeTable()
{
    using Kind = ColumnSpec::Kind;
    m_card->body()->setContentsMargins(1, 0, 5, 5);
    m_which->setObjectName(QStringLiteral("disputesToDoOrAll"));
    m_which->setAccessibleName(tr("Which disputes are listed"));
    m_which->setSegments({tr("To do"), tr("All")});
    m_card->addToHead(m_which);
    m_table->setObjectName(QStringLiteral("disputesTable"));
    m_table->setAccessibleName(tr("Disputes"));
    m_table->setModel(m_model);
    m_table->setColumns({{100, Kind::Whole},
                         {80, Kind::Whole},
                         {70, Kind::Whole, false, 4},
                         {110, Kind::Number},
                         {76, Kind::Number, false, 3},
                         {76, Kind::Number, false, 2},
                         {70, Kind::Whole, false, 1},
                         {140, Kind::Text, true}});
    m_table->setChoosesFirst(true);
    m_card->body()->addWidget(m_table, 1);
    connect(m_which, &SegmentControl::chosen, this, &DisputesView::showRows);
    connect(m_table, &TableView::rowChosen, this, &DisputesView::showChosen);
}

void DisputesView::composePanel()
{
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_panel->addButton(m_letter);
    m_panel->addButton(m_answer, true);
    m_letter->setToolTip(tr("A letter to Vast.ai as PDF, with the evidence day by day"));
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (const Dispute *dispute = chosen())
            Q_EMIT letterAsked(*dispute);
    });
    const auto answer = [this] {
        if (const Dispute *dispute = chosen(); dispute != nullptr && m_answer->isEnabled())
            Q_EMIT answerAsked(*dispute);
    };
    connect(m_answer, &QPushButton::clicked, this, answer);
    connect(m_table, &QAbstractItemView::activated, this, answer);
}

void DisputesView::showStatement(const governor::MonthStatement *statement)
{
    m_statement = statement == nullptr ? std::nullopt : std::optional(*statement);
    showRows();
}

void DisputesView::showRows()
{
    const std::vector<Dispute> disputes = m_statement ? m_statement->disputes : std::vector<Dispute>();
    m_model->show(disputes, m_which->current() == 1);
    m_table->setTotals(m_model->totals());
    m_card->setSubtitle(disputes.empty() ? QString()
                                         : formats::countOf(m_model->rowCount(), static_cast<qint64>(disputes.size())));
    const bool unlisted = m_statement && m_statement->openDifferences > 0;
    m_table->setEmptyText(!m_statement           ? tr("Comparing the month…")
                              : unlisted         ? tr("Some differences are not on the list yet: list them under "
                                                              "Reconciliation.")
                              : disputes.empty() ? tr("Nothing is disputed in this month.")
                                                 : tr("Nothing is left to do; All shows what was answered."));
    showChosen();
}

void DisputesView::showThing(InstanceId instance, AmountKind kind)
{
    const QString key = ReconciliationModel::keyOf(instance, kind);
    if (!m_table->showThing(key)) {
        m_which->setCurrent(1);
        showRows();
        m_table->showThing(key);
    }
}

const Dispute *DisputesView::chosen() const
{
    const int row = m_table->selectedRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->disputeAt(row);
}

void DisputesView::showChosen()
{
    const Dispute *dispute = chosen();
    m_facts->begin();
    m_answer->setVisible(dispute != nullptr);
    m_letter->setVisible(dispute != nullptr);
    m_answer->setEnabled(m_statement && !m_statement->closed);
    m_answer->setToolTip(m_answer->isEnabled() ? QString() : tr("The month is closed."));
    if (dispute == nullptr) {
        m_panel->setTitle(tr("Nothing chosen"));
        m_panel->setSubtitle({});
        m_panel->clearState();
        m_facts->end();
        return;
    }
    m_panel->setTitle(tr("Instance %1").arg(dispute->instance.toString()));
    m_panel->setSubtitle(meterWord(dispute->kind));
    m_panel->setState(lookOf(dispute->state));
    m_facts->fact(tr("Our segments"), formats::exactDollars(dispute->ours));
    m_facts->fact(tr("Vast.ai's charges"), formats::exactDollars(dispute->theirs));
    m_facts->total(tr("Not explained"), formats::exactDollars(dispute->amount));
    m_facts->hairline();
    m_facts->fact(tr("Found"), formats::shortTime(dispute->openedAt, QTimeZone::utc()));
    m_facts->fact(tr("Changed"), formats::shortTime(dispute->changedAt, QTimeZone::utc()));
    if (!dispute->note.isEmpty())
        m_facts->words(dispute->note, TextRole::Body, ColourRole::Text);
    m_facts->link(tr("Show instance"), QStringLiteral("disputedInstanceLink"), [this] {
        if (const Dispute *now = chosen())
            Q_EMIT instanceAsked(now->instance);
    });
    m_facts->end();
}

void DisputesView::fit(Room room)
{
    m_frame->fit(room);
}

QWidget *DisputesView::firstFocus() const
{
    return m_table;
}

} // namespace bursar::desktop
