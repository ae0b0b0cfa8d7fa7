#include "desktop/instances/instance_dock.h"

#include "desktop/instances/instance_words.h"
#include "desktop/instances/log_view.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/legend.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/spark_line.h"
#include "desktop/widgets/spend_chart.h"
#include "desktop/widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

using governor::InstanceStory;
using governor::InstanceView;

namespace {

constexpr std::chrono::minutes loadIsOldAfter{10}; ///< the ledger keeps one figure for ten minutes

} // namespace

InstanceDock::InstanceDock(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("No instance chosen"), this))
    , m_tabs(new SegmentControl(this))
    , m_stack(new QStackedWidget(this))
    , m_logs(new LogView(context, this))
{
    setObjectName(QStringLiteral("instanceDock"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_tabs->setObjectName(QStringLiteral("dockTabs"));
    m_tabs->setAccessibleName(tr("What to show of the instance"));
    m_tabs->setSegments({tr("Time line"), tr("Metrics"), tr("Logs"), tr("Audit events")});
    m_card->addToHead(m_tabs);
    auto *close = makeIconButton(QStringLiteral("x"), tr("Close"), QStringLiteral("closeDockButton"), this);
    m_card->addToHead(close);
    m_card->body()->setContentsMargins(7, 0, 7, 7);
    m_stack->addWidget(makeTable(m_timeLine, QStringLiteral("timeLineTable"), tr("Time line")));
    m_stack->addWidget(makeMetrics());
    m_logs->setContentsMargins(9, 0, 9, 0);
    m_stack->addWidget(m_logs);
    m_stack->addWidget(makeTable(m_events, QStringLiteral("instanceEventsTable"), tr("Audit events")));
    m_card->body()->addWidget(m_stack);
    connect(m_tabs, &SegmentControl::chosen, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(close, &QPushButton::clicked, this, &InstanceDock::closeAsked);
}

TableView *InstanceDock::makeTable(StoryModel &model, const QString &name, const QString &accessibleName)
{
    auto *table = new TableView(this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    using Kind = ColumnSpec::Kind;
    table->setColumns({{110, Kind::Whole},
                       {150, Kind::Whole},
                       {200, Kind::Text, true},
                       {90, Kind::Text, false, 1},
                       {70, Kind::Number, false, &model == &m_timeLine ? 0 : 2, &model != &m_timeLine}});
    table->setEmptyText(tr("Nothing is known of it yet."));
    return table;
}

QWidget *InstanceDock::makeMetrics()
{
    auto *metrics = new QWidget(this);
    auto *row = new QHBoxLayout(metrics);
    row->setContentsMargins(9, 0, 9, 4);
    row->setSpacing(24);
    auto *costs = new QVBoxLayout;
    costs->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Cost by day"), TextRole::SmallMedium, ColourRole::Muted, metrics), 1);
    auto *legend = new Legend(metrics);
    legend->setEntries(
        {{tr("GPU"), 0, LegendEntry::Fill::Solid}, {tr("Disk and traffic"), 1, LegendEntry::Fill::Solid}});
    head->addWidget(legend);
    costs->addLayout(head);
    m_costs = new SpendChart(metrics);
    m_costs->setObjectName(QStringLiteral("instanceCostChart"));
    m_costs->setAccessibleName(tr("Cost by day"));
    costs->addWidget(m_costs, 1);
    row->addLayout(costs, 2);
    auto *load = new QVBoxLayout;
    load->setSpacing(4);
    load->addWidget(new Label(tr("GPU load"), TextRole::SmallMedium, ColourRole::Muted, metrics));
    m_loadWords = new Label(QString(), TextRole::PanelTitle, ColourRole::Text, metrics);
    m_loadWords->setObjectName(QStringLiteral("loadLabel"));
    load->addWidget(m_loadWords);
    m_loadLine = new SparkLine(metrics);
    m_loadLine->setAccessibleName(tr("GPU load of the last day"));
    m_loadLine->setMinimumHeight(scaled(48));
    load->addWidget(m_loadLine);
    m_loadSpan = new Label(QString(), TextRole::Small, ColourRole::Muted, metrics);
    m_loadSpan->setObjectName(QStringLiteral("loadSpanLabel"));
    m_loadSpan->setWordWrap(true);
    load->addWidget(m_loadSpan);
    m_memoryWords = new Label(QString(), TextRole::Body, ColourRole::Text, metrics);
    m_memoryWords->setWordWrap(true);
    load->addWidget(m_memoryWords);
    load->addStretch(1);
    row->addLayout(load, 1);
    return metrics;
}

void InstanceDock::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
}

void InstanceDock::showInstance(const InstanceView *view, const governor::DeskSnapshot &snapshot)
{
    const InstanceId chosen = view == nullptr ? InstanceId() : view->id;
    const bool another = chosen != m_instance;
    m_instance = chosen;
    m_card->setTitle(view == nullptr ? tr("Choose one instance") : tr("Instance %1").arg(chosen.toString()));
    m_stack->setEnabled(view != nullptr);
    if (view == nullptr) {
        showStory({});
        return;
    }
    showFigures(*view);
    if (!isVisible()) {
        m_eventsSeen = -1; // read when it is opened
        return;
    }
    m_logs->setInstance(chosen);
    const bool old = !m_read || snapshot.now - *m_read >= loadIsOldAfter;
    if (another || old || m_eventsSeen != snapshot.auditEvents) {
        m_eventsSeen = snapshot.auditEvents;
        m_read = snapshot.now;
        ask();
    }
}

void InstanceDock::ask()
{
    m_asking = true;
    const auto read = m_context.desk.read(
        [id = m_instance](const governor::LedgerReader &reader, Instant now) { return reader.instanceStory(id, now); });
    governor::whenDone(read, this, [this, id = m_instance](const Expected<InstanceStory> &story) {
        if (id != m_instance)
            return;
        m_asking = false;
        if (story)
            showStory(*story);
    });
}

void InstanceDock::showStory(const InstanceStory &story)
{
    m_timeLine.show(timeLineOf(story));
    m_events.show(eventsOf(story));
    showCosts(story);
    showLoad(story);
}

void InstanceDock::showCosts(const InstanceStory &story)
{
    constexpr int mostDays = 31;
    SpendChartData spend;
    if (!story.days.empty()) {
        const QDate last = story.days.back().day;
        spend.firstDay = std::max(story.days.front().day, last.addDays(1 - mostDays));
        spend.days = static_cast<int>(spend.firstDay.daysTo(last)) + 1;
        const auto days = static_cast<std::size_t>(spend.days);
        SpendSeries gpu{tr("GPU"), 0, std::vector<Money>(days)};
        SpendSeries rest{tr("Disk and traffic"), 1, std::vector<Money>(days)};
        for (const governor::CostPart &part : story.days) {
            if (part.day < spend.firstDay)
                continue;
            const auto day = static_cast<std::size_t>(spend.firstDay.daysTo(part.day));
            gpu.perDay[day] += part.amounts.gpu;
            rest.perDay[day] += part.amounts.total() - part.amounts.gpu;
        }
        spend.series = {std::move(gpu), std::move(rest)};
    }
    m_costs->setSpend(spend);
}

void InstanceDock::showFigures(const InstanceView &view)
{
    m_loadWords->setText(view.gpuUtilPercent ? tr("%1 %").arg(*view.gpuUtilPercent) : QStringLiteral("–"));
    QStringList words;
    if (view.gpuMemoryUsed)
        words << tr("GPU memory: %1 GB").arg(gpuMemoryWords(view));
    if (view.memoryUsed)
        words << tr("Memory: %1").arg(formats::gigabytesText(*view.memoryUsed));
    m_memoryWords->setText(words.join(QLatin1Char('\n')));
}

void InstanceDock::showLoad(const InstanceStory &story)
{
    std::vector<SparkLine::Point> points;
    for (const InstanceLoad &load : story.load)
        points.push_back({toMillis(load.at) / 1000, load.percent});
    m_loadLine->setPoints(points);
    if (points.size() < 2) {
        m_loadSpan->setText(QString());
        return;
    }
    const auto [lowest, highest] = std::ranges::minmax(points, {}, &SparkLine::Point::value);
    m_loadSpan->setText(tr("The last %1, busiest look of ten minutes each: %2 to %3 %")
                            .arg(formats::age(std::chrono::seconds(points.back().at - points.front().at)))
                            .arg(lowest.value)
                            .arg(highest.value));
}

} // namespace bursar::desktop
