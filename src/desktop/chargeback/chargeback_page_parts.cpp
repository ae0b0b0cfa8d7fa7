// The parts of the chargeback page: what stands where.

#include "desktop/access/credit_transfer_asking.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/disputes_view.h"
#include "desktop/chargeback/invoice_line_model.h"
#include "desktop/chargeback/invoices_view.h"
#include "desktop/chargeback/reconciliation_view.h"
#include "desktop/chargeback/spend_explorer.h"
#include "desktop/chargeback/team_spend_model.h"
#include "desktop/chargeback/treasury_view.h"
#include "desktop/look/fonts.h"
#include "desktop/look/icons.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/state_pill.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace bursar::desktop {

void ChargebackPage::setUpHead(QBoxLayout &column)
{
    auto *head = new PageHead(tr("Chargeback"), this);
    m_before =
        makeIconButton(QStringLiteral("chevron-left"), tr("The month before"), QStringLiteral("monthBefore"), this);
    m_after =
        makeIconButton(QStringLiteral("chevron-right"), tr("The month after"), QStringLiteral("monthAfter"), this);
    m_months = new QComboBox(this);
    m_months->setObjectName(QStringLiteral("monthBox"));
    m_months->setAccessibleName(tr("Month"));
    m_months->setMinimumWidth(scaled(150));
    auto *menuButton =
        makeButton(tr("Export"), QStringLiteral("exportButton"), ButtonKind::Plain, QStringLiteral("download"), this);
    auto *menu = new QMenu(menuButton);
    menu->setObjectName(QStringLiteral("exportMenu"));
    m_pdf = menu->addAction(tr("Chosen invoice as PDF…"));
    m_csv = menu->addAction(tr("Invoices of the month as CSV…"));
    m_others = menu->addAction(tr("Other formats…"));
    menu->addSeparator();
    m_issue = menu->addAction(tr("Issue invoices without closing…"));
    menuButton->setMenu(menu);
    m_primary = makeButton(tr("Preview invoices"), QStringLiteral("primaryButton"), ButtonKind::Primary, {}, this);
    m_state = new StatePill(this);
    m_state->setObjectName(QStringLiteral("monthState"));
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_state, m_before, m_months, m_after, menuButton, m_primary})
        head->addControl(control);
    column.addWidget(head);
    m_status = new Banner(this);
    m_status->setObjectName(QStringLiteral("monthBanner"));
    m_status->clear();
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("chargebackNotice"));
    m_notice->clear();
    column.setSpacing(0);
    column.addWidget(m_status);
    column.addSpacing(8);
    column.addWidget(m_notice);
    column.addSpacing(8);
    connect(m_before, &QPushButton::clicked, this, [this] { chooseMonth(m_month.previous()); });
    connect(m_after, &QPushButton::clicked, this, [this] { chooseMonth(m_month.next()); });
    connect(m_months, &QComboBox::activated, this,
            [this](int row) { chooseMonth(Month::parse(m_months->itemData(row).toString()).value_or(m_month)); });
    connect(m_pdf, &QAction::triggered, this, &ChargebackPage::exportPdf);
    connect(m_csv, &QAction::triggered, this, &ChargebackPage::exportCsv);
    connect(m_issue, &QAction::triggered, this, &ChargebackPage::issue);
    connect(m_others, &QAction::triggered, this, &ChargebackPage::exportOthers);
    connect(m_primary, &QPushButton::clicked, this, &ChargebackPage::takeStep);
}

QWidget *ChargebackPage::makeTop()
{
    auto *top = new QWidget(this);
    m_topRow = new QHBoxLayout(top);
    m_topRow->setContentsMargins(0, 0, 0, 16);
    m_topRow->setSpacing(16);
    m_chartCard = new Card(tr("Spend by day"), top);
    m_chartCard->body()->setContentsMargins(8, 0, 10, 8);
    m_chart = new SpendChart(m_chartCard);
    m_chart->setObjectName(QStringLiteral("spendChart"));
    m_chartCard->body()->addWidget(m_chart, 1);
    m_topRow->addWidget(m_chartCard, 586);
    m_teamCard = new Card(tr("By team"), top);
    m_teamCard->body()->setContentsMargins(7, 0, 7, 7);
    m_teamTable = new TableView(m_teamCard);
    m_teamTable->setObjectName(QStringLiteral("teamSpendTable"));
    m_teamTable->setAccessibleName(tr("Spend by team"));
    m_teamTable->setModel(m_teamModel);
    const auto number = [](int width) { return ColumnSpec{width, ColumnSpec::Kind::Number}; };
    ColumnSpec budget = number(72);
    budget.yields = 1;
    m_teamTable->setColumns({{100, ColumnSpec::Kind::Whole, true}, number(72), budget, number(60)});
    m_teamTable->setRowHeight(32);
    m_teamCard->body()->addWidget(m_teamTable, 1);
    m_topRow->addWidget(m_teamCard, 426);
    return top;
}

QWidget *ChargebackPage::makeExplorer()
{
    using Kind = ColumnSpec::Kind;
    const auto number = [](int width) { return ColumnSpec{width, ColumnSpec::Kind::Number}; };
    m_lineTable = new TableView(this);
    m_lineTable->setObjectName(QStringLiteral("linesTable"));
    m_lineTable->setAccessibleName(tr("Invoice lines"));
    m_lineTable->setModel(m_lineModel);
    m_lineTable->setColumns({{120, Kind::Whole},
                             {80, Kind::Whole},
                             {110, Kind::Whole, true},
                             number(70),
                             number(70),
                             number(60),
                             number(60),
                             number(80)});
    m_explorer = new SpendExplorer(context(), m_lineTable, m_chart, this);
    connect(m_explorer, &SpendExplorer::saved, this,
            [this](const QString &path) { m_notice->tell(tr("Saved as %1.").arg(path), true); });
    connect(m_explorer, &SpendExplorer::failed, this, [this](const Error &error) { m_notice->tell(error); });
    return m_explorer;
}

QWidget *ChargebackPage::makeSpend()
{
    // Low windows and large letters scroll; chart and lines never shrink to nothing.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("chargebackScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *parts = new QVBoxLayout(inside);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(makeTop(), 4);
    parts->addWidget(makeExplorer(), 5);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void ChargebackPage::setUpViews(QBoxLayout &column)
{
    m_segments = new SegmentControl(this);
    m_segments->setObjectName(QStringLiteral("chargebackViews"));
    m_segments->setAccessibleName(tr("Spend, reconciliation, invoices, disputes or treasury"));
    showSegments();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_segments);
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(12);
    m_reconciliation = new ReconciliationView(this);
    m_invoices = new InvoicesView(this);
    m_disputes = new DisputesView(this);
    m_treasury = new TreasuryView(this);
    m_views = new QStackedWidget(this);
    for (QWidget *one :
         std::initializer_list<QWidget *>{makeSpend(), m_reconciliation, m_invoices, m_disputes, m_treasury})
        m_views->addWidget(one);
    column.addWidget(m_views, 1);
    const auto showInstance = [this](InstanceId instance) {
        Q_EMIT wantsToGo({PageId::Instances, {}, instance.toString(), {}});
    };
    connect(m_segments, &SegmentControl::chosen, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_status, &Banner::buttonActivated, this, &ChargebackPage::goToWhatHinders);
    connect(m_reconciliation, &ReconciliationView::listAsked, this, &ChargebackPage::listDifferences);
    connect(m_reconciliation, &ReconciliationView::toleranceAsked, this, &ChargebackPage::signTolerance);
    connect(m_reconciliation, &ReconciliationView::disputeAsked, this, &ChargebackPage::dispute);
    connect(m_reconciliation, &ReconciliationView::instanceAsked, this, showInstance);
    connect(m_disputes, &DisputesView::instanceAsked, this, showInstance);
    connect(m_disputes, &DisputesView::answerAsked, this,
            [this](const Dispute &asked) { dispute(asked.instance, asked.kind); });
    connect(m_disputes, &DisputesView::letterAsked, this, &ChargebackPage::writeLetter);
    connect(m_treasury, &TreasuryView::balanceAsked, this, &ChargebackPage::readBalance);
    connect(m_treasury, &TreasuryView::transferAsked, this, [this] {
        askForCreditTransfer(desk(), *m_snapshot, this, [this] {
            m_notice->tell(tr("Asked for. The credit moves when a second person has approved it under Requests."),
                           true);
        });
    });
    connect(m_invoices, &InvoicesView::chose, this, &ChargebackPage::showStep);
    connect(m_invoices, &InvoicesView::documentAsked, this, &ChargebackPage::exportPdf);
    connect(m_invoices, &InvoicesView::creditAsked, this, &ChargebackPage::credit);
    connect(m_invoices, &InvoicesView::correctionsAsked, this, &ChargebackPage::correct);
    connect(m_invoices, &InvoicesView::termsAsked, this, &ChargebackPage::changeTerms);
}

void ChargebackPage::showView(View view)
{
    m_segments->setCurrent(static_cast<int>(view));
    m_views->setCurrentIndex(static_cast<int>(view));
}

ChargebackPage::View ChargebackPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void ChargebackPage::fitHeights()
{
    m_chart->setMinimumHeight(scaled(200));
    m_chart->setMaximumHeight(scaled(440));
    m_explorer->setMinimumHeight(scaled(46 + 44 + 32 + 6 * 30));
}

void ChargebackPage::fit(Room room)
{
    m_reconciliation->fit(room);
    m_invoices->fit(room);
    m_disputes->fit(room);
    m_treasury->fit(room);
    // Too narrow for two cards beside each other, they stand below each other and the page scrolls.
    const bool stacked = width() < scaled(820);
    m_topRow->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_topRow->update(); // the scroll area counts the height anew
}

void ChargebackPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_explorer != nullptr)
        fitHeights();
}

} // namespace bursar::desktop
