#include "desktop/overview/overview_page.h"

#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/overview/attention_list.h"
#include "desktop/parts/forecast_words.h"
#include "desktop/savings/savings_card.h"
#include "desktop/widgets/budget_bar.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/key_figure_strip.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/spend_chart.h"
#include "desktop/widgets/table_view.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int teamRowHeight = 47;
constexpr int leastRows = 3; ///< the upper cards have room for that many teams, and as many warnings
constexpr int mostRows = 6;
constexpr int heightForSavings = 880; ///< of the page, from which on the savings card has rows

ColumnSpec number(int width)
{
    return {width, ColumnSpec::Kind::Number};
}

ColumnSpec words(int width, bool stretches = false)
{
    return {width, ColumnSpec::Kind::Whole, stretches};
}

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

/// As high as the page leaves room for: a scroll area asks for the height that is wished, not for the least.
void takeWhatIsLeft(QWidget *widget)
{
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

} // namespace

std::unique_ptr<Page> makeOverviewPage(PageContext context)
{
    return std::make_unique<OverviewPage>(context);
}

OverviewPage::OverviewPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_forecasts(new ForecastWatch(context.desk, this))
    , m_head(new PageHead(tr("Overview"), this))
    , m_period(new SegmentControl(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    composeHead();
    column->addWidget(m_head);
    column->addWidget(makeScroll(makeCards(), this), 1);
    connect(m_forecasts, &ForecastWatch::changed, this, &OverviewPage::showAll);
}

void OverviewPage::composeHead()
{
    m_period->setObjectName(QStringLiteral("periodControl"));
    m_period->setAccessibleName(tr("Budgets of"));
    m_period->setSegments({tr("Today"), tr("Month")});
    connect(m_period, &SegmentControl::chosen, this, &OverviewPage::showAll);
    auto *refreshButton = makeButton(tr("Refresh"), QStringLiteral("refreshButton"), ButtonKind::Plain,
                                     QStringLiteral("arrow-clockwise"), this);
    connect(refreshButton, &QPushButton::clicked, this, [this] { desk().refresh(); });
    m_head->addControl(m_period);
    m_head->addControl(refreshButton);
}

QWidget *OverviewPage::makeCards()
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_figures = new KeyFigureStrip(cards);
    m_figures->setObjectName(QStringLiteral("keyFigures"));
    column->addWidget(m_figures);
    m_upper = new QHBoxLayout;
    m_lowerCards = new QWidget(cards);
    m_lower = new QHBoxLayout(m_lowerCards);
    m_lower->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout *row : {m_upper, m_lower})
        row->setSpacing(16);
    m_upper->addWidget(makeBudgetCard(), 644);
    m_upper->addWidget(makeAttentionCard(), 368);
    m_lower->addWidget(makeSpendCard(), 644);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    m_savings = new SavingsCard(desk(), cards);
    connect(m_savings, &SavingsCard::wantsToGo, this, &Page::wantsToGo);
    connect(m_savings, &SavingsCard::answered, this, &OverviewPage::showAttention);
    right->addWidget(m_savings);
    right->addWidget(makeRunningCard(), 1);
    m_lower->addLayout(right, 368);
    column->addLayout(m_upper);
    column->addWidget(m_lowerCards, 100);
    column->addStretch(1); // what charts of full height leave over
    return cards;
}

Card *OverviewPage::makeBudgetCard()
{
    m_budgetCard = new Card(tr("Budget by team"));
    m_budgetCard->setLegend({{tr("Actual"), 0, LegendEntry::Fill::Solid},
                             {tr("Committed"), 0, LegendEntry::Fill::Hatched},
                             {tr("Expected"), 0, LegendEntry::Fill::Mark}});
    m_budgetCard->body()->setContentsMargins(7, 0, 7, 7);
    m_budgetCard->body()->setSpacing(0);
    m_budgetTable = new TableView(m_budgetCard);
    m_budgetTable->setObjectName(QStringLiteral("budgetTable"));
    m_budgetTable->setAccessibleName(tr("Budget by team"));
    m_budgetTable->setModel(&m_budgets);
    m_budgetTable->setColumns({words(100),
                               {136, ColumnSpec::Kind::Text, true},
                               number(60),
                               number(60),
                               number(60),
                               number(56),
                               {56, ColumnSpec::Kind::Number, false, 1}});
    m_budgetTable->setRowHeight(teamRowHeight);
    m_budgetTable->setEmptyText(tr("There is no team yet."));
    m_budgetTable->setItemDelegateForColumn(static_cast<int>(BudgetModel::Column::Bar),
                                            new BudgetBarDelegate(m_budgetTable));
    m_budgetCard->body()->addWidget(m_budgetTable);
    m_outlook = new Label(QString(), TextRole::Small, ColourRole::Muted, m_budgetCard);
    m_outlook->setObjectName(QStringLiteral("outlookLabel"));
    m_outlook->setWordWrap(true);
    m_outlook->setContentsMargins(9, 2, 8, 3);
    m_budgetCard->body()->addWidget(m_outlook);
    connect(m_budgetTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT wantsToGo({PageId::Teams, m_budgets.teamAt(index.row()), {}, {}});
    });
    return m_budgetCard;
}

Card *OverviewPage::makeAttentionCard()
{
    m_attentionCard = new Card(tr("Needs attention"));
    m_attentionCard->setHeadLine(true);
    m_attentionCard->body()->setContentsMargins(15, 0, 6, 5);
    m_attention = new AttentionList;
    m_attention->setContentsMargins(0, 0, 5, 0);
    QScrollArea *scroll = makeScroll(m_attention, m_attentionCard);
    takeWhatIsLeft(scroll); // as high as the budgets beside it
    m_attentionCard->body()->addWidget(scroll);
    connect(m_attention, &AttentionList::wantsToGo, this, &Page::wantsToGo);
    connect(m_attention, &AttentionList::wantsToConnect, this, &Page::wantsToConnect);
    connect(m_attention, &AttentionList::wantsToAcknowledge, this, &OverviewPage::acknowledge);
    return m_attentionCard;
}

Card *OverviewPage::makeSpendCard()
{
    m_spendCard = new Card(tr("Spend by day"));
    m_spendCard->body()->setContentsMargins(8, 0, 10, 8);
    m_chart = new SpendChart(m_spendCard);
    m_chart->setObjectName(QStringLiteral("spendChart"));
    m_chart->setMinimumHeight(scaled(200));
    takeWhatIsLeft(m_chart);
    m_spendCard->body()->addWidget(m_chart);
    return m_spendCard;
}

Card *OverviewPage::makeRunningCard()
{
    auto *card = new Card(tr("Running"));
    card->setLink(tr("All instances"));
    card->body()->setContentsMargins(7, 0, 7, 7);
    m_runningTable = new TableView(card);
    m_runningTable->setObjectName(QStringLiteral("runningTable"));
    m_runningTable->setAccessibleName(tr("Running instances"));
    m_runningTable->setModel(&m_running);
    m_runningTable->setColumns({words(90, true), {50, ColumnSpec::Kind::Number, false, 1}, number(50), number(60)});
    m_runningTable->setMinimumHeight(scaled(124));
    takeWhatIsLeft(m_runningTable);
    m_runningTable->setEmptyText(tr("No instances run."));
    card->body()->addWidget(m_runningTable);
    connect(card, &Card::linkActivated, this, [this] { Q_EMIT wantsToGo({PageId::Instances, {}, {}, {}}); });
    connect(m_runningTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT wantsToGo({PageId::Instances, {}, m_running.instanceAt(index.row()).toString(), {}});
    });
    return card;
}

void OverviewPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (isVisible())
        m_forecasts->ask();
    showAll();
}

void OverviewPage::acknowledge(const QStringList &notices)
{
    const auto done = desk().ask([notices](governor::Governor &governor, const MemberId &by) {
        Expected<void> all;
        for (const QString &notice : notices) {
            // Somebody else may have been quicker, which is as well.
            const auto each = governor.notifications().acknowledge(by, notice);
            if (!each && each.error().kind != Error::Kind::Usage)
                all = each.failure();
        }
        return all;
    });
    governor::whenDone(done, this, [this](const Expected<void> &) { desk().refresh(); });
}

void OverviewPage::chooseTeam(const TeamId &team)
{
    m_team = team;
    showAll();
}

void OverviewPage::activated()
{
    m_forecasts->ask();
    m_budgetTable->setFocus();
}

bool OverviewPage::settled() const
{
    return m_savings->settled() && !m_forecasts->isAsking();
}

void OverviewPage::showAll()
{
    if (!m_snapshot)
        return;
    const QTimeZone zone = zoneNamed(m_snapshot->organisation.zone).value_or(QTimeZone::utc());
    const QDate today = localDate(m_snapshot->now, zone);
    const bool month = m_period->current() == 1;
    m_head->setSubtitle(formats::longDate(today));
    m_figures->setFigures(
        overview::keyFigures(*m_snapshot, m_team, forecastFor(m_forecasts->of(m_team), BudgetPeriod::Month)));
    m_budgetCard->setSubtitle(month ? tr("this month, until each team's month ends")
                                    : tr("today, until each team's midnight"));
    m_budgets.show(*m_snapshot, m_team, month ? BudgetPeriod::Month : BudgetPeriod::Day, m_forecasts);
    m_running.show(*m_snapshot, m_team);
    m_savings->showSnapshot(m_snapshot, m_team);
    showAttention();
    const SpendChartData spend = overview::spendByDay(*m_snapshot, m_team, TeamColours(*m_snapshot));
    m_chart->setSpend(spend);
    m_spendCard->setTitle(tr("Spend by day, %1").arg(QLocale().standaloneMonthName(today.month())));
    m_spendCard->setLegend(overview::spendLegend(spend));
    showOutlook();
    fitUpperCards();
}

void OverviewPage::showAttention()
{
    if (!m_snapshot)
        return;
    const std::vector<AttentionItem> items = overview::attention(*m_snapshot, m_team, m_savings->view());
    m_attention->setItems(items);
    m_attentionCard->setCount(static_cast<int>(items.size()), true);
}

/// What is expected of everything that is shown, and by how much a limit can be overrun.
void OverviewPage::showOutlook()
{
    const governor::OwnerForecast *whole = m_forecasts->of(m_team);
    const Forecast *day = forecastFor(whole, BudgetPeriod::Day);
    const Forecast *month = forecastFor(whole, BudgetPeriod::Month);
    m_outlook->setVisible(day != nullptr && month != nullptr);
    if (m_outlook->isHidden())
        return;
    const QString expected = tr("%1 by midnight, %2 by the end of the month. %3.", "amounts, amounts, the bound");
    m_outlook->setText(tr("%1: %2", "whose: what is expected")
                           .arg(whole->owner.name.isEmpty() ? tr("All teams") : whole->owner.name,
                                expected.arg(intervalText(*day), intervalText(*month), boundShortly(whole->bound))));
    m_outlook->setToolTip(boundText(whole->bound));
}

void OverviewPage::fit(Room)
{
    // Chart and running instances come first: the page fits one screen.
    m_savings->setCompact(height() < scaled(heightForSavings));
    // Too narrow for two cards beside each other, they stand below each other and the page scrolls.
    const bool stacked = width() < scaled(820);
    m_lowerCards->setMaximumHeight(stacked ? QWIDGETSIZE_MAX : scaled(640));
    for (QBoxLayout *row : {m_upper, m_lower}) {
        row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row->update(); // the scroll area counts the height anew
    }
}

void OverviewPage::fitUpperCards()
{
    const int rows = std::clamp(m_budgets.rowCount(), leastRows, mostRows);
    const int tableHeight = scaled(36 + rows * teamRowHeight);
    m_budgetTable->setFixedHeight(tableHeight);
    m_attentionCard->setMinimumHeight(tableHeight + scaled(46 + 7));
}

} // namespace bursar::desktop
