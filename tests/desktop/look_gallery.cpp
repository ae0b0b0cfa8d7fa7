#include "desktop/look/formats.h"
#include "desktop/look/icons.h"
#include "desktop/look/paint.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/budget_bar.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/count_edit.h"
#include "desktop/widgets/duration_edit.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/error_state.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/key_figure_strip.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/navigation_pane.h"
#include "desktop/widgets/notice_row.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/progress_steps.h"
#include "desktop/widgets/rate_edit.h"
#include "desktop/widgets/reason_list.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/share_edit.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/sidebar.h"
#include "desktop/widgets/spend_chart.h"
#include "desktop/widgets/status_item.h"
#include "desktop/widgets/status_strip.h"
#include "desktop/widgets/table_view.h"
#include "desktop/widgets/zone_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTabBar>

using namespace bursar;
using namespace bursar::desktop;

// Renders every part of the look in both themes: `look_gallery FOLDER`. For people to look at, not a test.

namespace {

class FixedColours final : public SystemColours
{
public:
    bool prefersDark() const override { return false; }
};

QWidget *makeSidebar(const QString &page, QWidget *parent)
{
    auto *pane = new NavigationPane(parent);
    Sidebar *sidebar = &pane->pages();
    const auto entry = [](const char *id, const char *icon) {
        QString text = QLatin1String(id);
        text[0] = text[0].toUpper();
        return SidebarEntry{QLatin1String(id), text, QLatin1String(icon), QLatin1String(id) == QLatin1String("access")};
    };
    sidebar->setEntries({entry("overview", "speedometer2"), entry("offers", "tags"), entry("instances", "hdd-stack"),
                         entry("requests", "inbox"), entry("teams", "people"), entry("chargeback", "receipt"),
                         entry("audit", "journal-check"), entry("access", "key"), entry("settings", "gear")});
    sidebar->setCount(QStringLiteral("instances"), 10, false);
    sidebar->setCount(QStringLiteral("requests"), 2, true);
    sidebar->setCurrentPage(page);
    return pane;
}

QWidget *makeWindow(const QString &page, QVBoxLayout *&body)
{
    auto *window = new QWidget;
    window->resize(1280, 800);
    auto *outer = new QVBoxLayout(window);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSidebar(page, window));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *banner = new Banner(Banner::Kind::Sample);
    banner->setText(QStringLiteral("Sample marketplace"),
                    QStringLiteral("No key, no money, nothing leaves this computer."));
    banner->addControl(new IconLabel(QStringLiteral("clock"), ColourRole::Muted));
    banner->addControl(new Label(QStringLiteral("19 Nov 2026, 14:32 UTC"), TextRole::BodyMedium));
    auto *speed = new SegmentControl;
    speed->setSegments(
        {QStringLiteral("Pause"), QStringLiteral("1×"), QStringLiteral("60×"), QStringLiteral("3,600×")});
    speed->setSegmentIcon(0, QStringLiteral("pause-fill"));
    speed->setCurrent(2);
    banner->addControl(speed);
    banner->setButton(QStringLiteral("Connect Vast.ai…"));
    right->addWidget(banner);
    body = new QVBoxLayout;
    body->setContentsMargins(24, 8, 24, 16);
    body->setSpacing(16);
    right->addLayout(body, 1);
    middle->addLayout(right, 1);
    outer->addLayout(middle, 1);
    auto *strip = new StatusStrip;
    strip->addLeft(QStringLiteral("queue"))
        ->setFact(QStringLiteral("check-circle-fill"), ColourRole::Ok, QStringLiteral("Queue healthy"));
    strip->addLeft(QStringLiteral("waits"))
        ->setFact(QStringLiteral("hourglass-split"), ColourRole::Warn,
                  QStringLiteral("2 calls wait: create, rate limit, 4 s"));
    strip->addRight(QStringLiteral("age"))
        ->setFact(QStringLiteral("arrow-repeat"), ColourRole::Muted, QStringLiteral("Instances updated 12 s ago"));
    strip->addRight(QStringLiteral("ledger"))
        ->setFact(QStringLiteral("database"), ColourRole::Muted, QStringLiteral("Ledger on this computer"));
    outer->addWidget(strip);
    return window;
}

QStandardItemModel *makeModel(const QStringList &heads, const QList<QStringList> &rows, QObject *parent)
{
    auto *model = new QStandardItemModel(static_cast<int>(rows.size()), static_cast<int>(heads.size()), parent);
    model->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < heads.size(); ++column)
            model->setItem(row, column, new QStandardItem(rows.at(row).value(column)));
    return model;
}

void show(QStandardItem *item, const StateLook &look)
{
    item->setData(look.icon, CellRole::IconName);
    item->setData(static_cast<int>(look.role), CellRole::IconColour);
}

Money cents(qint64 value)
{
    return Money::fromCents(value);
}

SpendChartData sampleSpend()
{
    SpendChartData data;
    data.firstDay = QDate(2026, 11, 1);
    data.days = 30;
    SpendSeries research{QStringLiteral("ml-research"), 0, {}};
    SpendSeries engineering{QStringLiteral("ml-engineering"), 1, {}};
    SpendSeries science{QStringLiteral("data-science"), 2, {}};
    SpendSeries none{QStringLiteral("Unallocated"), unallocatedSeries, {}};
    for (const int value :
         {78, 150, 154, 140, 200, 130, 74, 90, 180, 140, 155, 176, 160, 87, 107, 151, 191, 157, 118}) {
        research.perDay.push_back(Money::fromDollars(value));
        engineering.perDay.push_back(Money::fromDollars(10 + value / 6));
        science.perDay.push_back(Money::fromDollars(5 + value % 9));
        none.perDay.push_back(Money::fromDollars(value == 200 || value == 176 ? 3 : 0));
    }
    data.series = {research, engineering, science, none};
    data.budgetPerDay = Money::fromDollars(260);
    data.budgetText = QStringLiteral("Daily budgets $260.00");
    return data;
}

QWidget *overviewPage()
{
    QVBoxLayout *body = nullptr;
    QWidget *window = makeWindow(QStringLiteral("overview"), body);
    auto *head = new PageHead(QStringLiteral("Overview"));
    head->setSubtitle(QStringLiteral("19 November 2026"));
    auto *period = new SegmentControl;
    period->setSegments({QStringLiteral("Today"), QStringLiteral("Month")});
    head->addControl(period);
    head->addControl(makeButton(QStringLiteral("Refresh"), QStringLiteral("refresh"), ButtonKind::Plain,
                                QStringLiteral("arrow-clockwise")));
    body->addWidget(head);
    body->setSpacing(0);
    auto *figures = new KeyFigureStrip;
    figures->setFigures(
        {{QStringLiteral("Spent today"), QStringLiteral("$145.97"), QStringLiteral("of $260.00 daily budgets")},
         {QStringLiteral("Committed until midnight"), QStringLiteral("$69.54"), QStringLiteral("running and reserved")},
         {QStringLiteral("Spent in November"), QStringLiteral("$3,418.31"),
          QStringLiteral("of $5,950.00 monthly budgets")},
         {QStringLiteral("Expected at month end"), QStringLiteral("$5,397.33"), QStringLiteral("within budget"),
          ColourRole::Ok},
         {QStringLiteral("Running"), QStringLiteral("10 of 14"), QStringLiteral("$8.21 per hour")}});
    body->addWidget(figures);
    body->addSpacing(16);
    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 644);
    grid->setColumnStretch(1, 368);
    body->addLayout(grid, 1);

    auto *budgets = new Card(QStringLiteral("Budget by team"));
    budgets->setSubtitle(QStringLiteral("today, until each team's midnight"));
    budgets->setLegend({{QStringLiteral("Actual"), 0, LegendEntry::Fill::Solid},
                        {QStringLiteral("Committed"), 0, LegendEntry::Fill::Hatched},
                        {QStringLiteral("Available"), 0, LegendEntry::Fill::Track}});
    budgets->body()->setContentsMargins(7, 0, 7, 7);
    auto *table = new TableView;
    auto *model =
        makeModel({QStringLiteral("Team"), QString(), QStringLiteral("Actual $"), QStringLiteral("Committed $"),
                   QStringLiteral("Available $"), QStringLiteral("Budget $"), QStringLiteral("Running")},
                  {{QStringLiteral("ml-research"), QString(), QStringLiteral("118.42"), QStringLiteral("52.43"),
                    QStringLiteral("29.15"), QStringLiteral("200.00"), QStringLiteral("5 / 8")},
                   {QStringLiteral("ml-engineering"), QString(), QStringLiteral("21.07"), QStringLiteral("13.21"),
                    QStringLiteral("15.72"), QStringLiteral("50.00"), QStringLiteral("3 / 4")},
                   {QStringLiteral("data-science"), QString(), QStringLiteral("6.10"), QStringLiteral("3.90"),
                    QStringLiteral("0.00"), QStringLiteral("10.00"), QStringLiteral("2 / 2")}},
                  table);
    const QList<BudgetAmounts> amounts{{cents(20000), cents(11842), cents(5243), {}},
                                       {cents(5000), cents(2107), cents(1321), {}},
                                       {cents(1000), cents(610), cents(390), {}}};
    for (int row = 0; row < 3; ++row) {
        model->item(row, 0)->setData(QStringLiteral("CC 4%1").arg((row + 1) * 100), CellRole::SecondLine);
        model->item(row, 1)->setData(QVariant::fromValue(amounts.at(row)), Qt::UserRole);
        model->item(row, 4)->setData(true, CellRole::Strong);
        model->item(row, 5)->setData(static_cast<int>(ColourRole::Muted), CellRole::WordColour);
    }
    model->item(2, 4)->setData(static_cast<int>(ColourRole::Bad), CellRole::WordColour);
    table->setModel(model);
    const auto number = [](int width) { return ColumnSpec{width, ColumnSpec::Kind::Number}; };
    table->setColumns(
        {{104}, {100, ColumnSpec::Kind::Text, true}, number(70), number(88), number(76), number(70), number(62)});
    table->setRowHeight(47);
    table->setItemDelegateForColumn(1, new BudgetBarDelegate(table));
    budgets->body()->addWidget(table);
    table->setFitsRows(true);
    grid->addWidget(budgets, 0, 0);

    auto *needs = new Card(QStringLiteral("Needs attention"));
    needs->setCount(3, true);
    needs->body()->setContentsMargins(0, 0, 0, 0);
    needs->body()->setSpacing(0);
    for (const auto &[icon, role, title, why, button] :
         std::initializer_list<std::tuple<const char *, ColourRole, const char *, const char *, const char *>>{
             {"slash-circle", ColourRole::Bad, "data-science has used its day", "New rentals pause until 00:00",
              "Show instances"},
             {"hourglass-split", ColourRole::Warn, "Approval wanted by ml-research", "8 x H100 SXM, $16.00 per hour",
              "Review"},
             {"question-circle", ColourRole::Warn, "1 stranger on the account", "RTX 3060, $0.27 per hour",
              "Assign…"}}) {
        auto *row = new NoticeRow;
        row->setNotice(QLatin1String(icon), role, QLatin1String(title), QLatin1String(why));
        row->setButton(QString::fromUtf8(button));
        needs->body()->addWidget(row);
    }
    grid->addWidget(needs, 0, 1);

    auto *spend = new Card(QStringLiteral("Spend by day, November"));
    spend->setLegend({{QStringLiteral("ml-research"), 0},
                      {QStringLiteral("ml-engineering"), 1},
                      {QStringLiteral("data-science"), 2},
                      {QStringLiteral("Unallocated"), unallocatedSeries}});
    auto *chart = new SpendChart;
    chart->setSpend(sampleSpend());
    spend->body()->setContentsMargins(8, 0, 10, 8);
    spend->body()->addWidget(chart);
    grid->addWidget(spend, 1, 0);

    auto *running = new Card(QStringLiteral("Running"));
    running->setLink(QStringLiteral("All instances"));
    running->body()->setContentsMargins(7, 0, 7, 7);
    auto *instances = new TableView;
    QList<QStringList> rows;
    for (int i = 0; i < 10; ++i)
        rows << QStringList{QStringLiteral("1 × H100 SXM"), QStringLiteral("%1 h").arg(i + 1), QStringLiteral("1.93"),
                            QStringLiteral("93.04")};
    auto *instanceModel = makeModel(
        {QStringLiteral("Instance"), QStringLiteral("Since"), QStringLiteral("$/h"), QStringLiteral("So far $")}, rows,
        instances);
    for (int i = 0; i < 10; ++i)
        show(instanceModel->item(i, 0), stateLook(i == 4 ? InstanceState::Loading : InstanceState::Running));
    instances->setModel(instanceModel);
    instances->setColumns({{100, ColumnSpec::Kind::Text, true}, number(60), number(56), number(76)});
    running->body()->addWidget(instances);
    grid->addWidget(running, 1, 1);
    return window;
}

QWidget *offersPage()
{
    QVBoxLayout *body = nullptr;
    QWidget *window = makeWindow(QStringLiteral("offers"), body);
    body->setSpacing(0);
    auto *head = new PageHead(QStringLiteral("Offers"));
    head->setSubtitle(QStringLiteral("for ml-engineering, policy version 7"));
    head->addControl(makeButton(QStringLiteral("Columns"), QStringLiteral("columns"), ButtonKind::Plain,
                                QStringLiteral("layout-three-columns")));
    head->addControl(makeButton(QStringLiteral("Refresh"), QStringLiteral("refresh"), ButtonKind::Plain,
                                QStringLiteral("arrow-clockwise")));
    body->addWidget(head);
    auto *filters = new FilterBar;
    auto *search = new QLineEdit;
    search->setPlaceholderText(QStringLiteral("GPU, host or country"));
    search->addAction(icon(QStringLiteral("search"), ColourRole::Text), QLineEdit::LeadingPosition);
    filters->addFilter(QStringLiteral("Search"), search, 190);
    for (const auto &[label, value, width] : std::initializer_list<std::tuple<const char *, const char *, int>>{
             {"GPU", "RTX 4090, A100", 150}, {"GPUs", "Any", 74}, {"Verdict", "All verdicts", 130}}) {
        auto *box = new QComboBox;
        box->addItem(QLatin1String(value));
        filters->addFilter(QLatin1String(label), box, width);
    }
    auto *price = new RateEdit;
    price->setOptional(QStringLiteral("No limit"));
    filters->addFilter(QStringLiteral("Price up to"), price, 86);
    filters->setClearable(true);
    filters->setCount(QStringLiteral("31 of 2,011 offers"), QStringLiteral("8 allowed, 6 with approval"));
    body->addWidget(filters);
    body->addSpacing(12);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    body->addLayout(middle, 1);
    auto *card = new Card;
    card->body()->setContentsMargins(1, 5, 5, 5);
    auto *table = new TableView;
    QList<QStringList> rows;
    for (int i = 0; i < 24; ++i)
        rows << QStringList{QString(),
                            QStringLiteral("%1 × RTX 4090").arg(i % 8 + 1),
                            QStringLiteral("24"),
                            QStringLiteral("%1.3942").arg(i / 4),
                            QStringLiteral("98.4"),
                            QStringLiteral("United States"),
                            QStringLiteral("Datacenter")};
    auto *model = makeModel({QStringLiteral("Verdict"), QStringLiteral("GPU"), QStringLiteral("VRAM GB"),
                             QStringLiteral("True price $/h"), QStringLiteral("Reliability %"),
                             QStringLiteral("Country"), QStringLiteral("Host")},
                            rows, table);
    for (int i = 0; i < 24; ++i) {
        const StateLook look = stateLook(i < 4 ? Verdict::Allow : i < 10 ? Verdict::NeedsApproval : Verdict::Deny);
        model->item(i, 0)->setText(look.word);
        show(model->item(i, 0), look);
    }
    table->setModel(model);
    table->setColumns({{132},
                       {100, ColumnSpec::Kind::Text, true},
                       {74, ColumnSpec::Kind::Number},
                       {100, ColumnSpec::Kind::Number},
                       {96, ColumnSpec::Kind::Number},
                       {96},
                       {92}});
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->showRow(12);
    card->body()->addWidget(table);
    middle->addWidget(card, 1);
    auto *panel = new SidePanel;
    panel->setTitle(QStringLiteral("8 × RTX 4090"));
    panel->setState(stateLook(Verdict::Deny));
    panel->setSubtitle(QStringLiteral("Croatia · verified · 24 GB each · offer 7214408"));
    panel->addHeading(QStringLiteral("3 reasons"));
    auto *reasons = new ReasonList;
    reasons->setReasons({{QStringLiteral("Price per hour"),
                          QStringLiteral("$2.81 observed, limit $2.00"),
                          {{Remedy::Action::AskForChange, QStringLiteral("Request approval…")}}},
                         {QStringLiteral("GPUs per instance"),
                          QStringLiteral("8 observed, limit 4"),
                          {{Remedy::Action::CheaperOffer, QStringLiteral("Offers up to 4 GPUs")}}},
                         {QStringLiteral("Daily budget"),
                          QStringLiteral("$23.83 needed until midnight, $15.72 available"),
                          {{Remedy::Action::ShowInstances, QStringLiteral("Show idle instances")}}}});
    panel->body()->addWidget(reasons);
    panel->addHairline();
    panel->addHeading(QStringLiteral("True price"), QStringLiteral("$/h"));
    panel->addFact(QStringLiteral("8 GPUs"), QStringLiteral("2.8100"));
    panel->addFact(QStringLiteral("Disk, 20 GB"), QStringLiteral("0.0042"));
    panel->addHairline();
    panel->addTotal(QStringLiteral("Total"), QStringLiteral("2.8142"));
    auto *rent = makeButton(QStringLiteral("Rent…"), QStringLiteral("rent"), ButtonKind::Primary);
    rent->setEnabled(false);
    rent->setMinimumWidth(86);
    panel->addButton(rent);
    panel->addButton(makeButton(QStringLiteral("Request approval…"), QStringLiteral("ask")), true);
    middle->addWidget(panel);
    return window;
}

QWidget *partsPage()
{
    QVBoxLayout *body = nullptr;
    QWidget *window = makeWindow(QStringLiteral("teams"), body);
    body->setSpacing(8);
    auto *head = new PageHead(QStringLiteral("Parts"));
    head->addControl(makeButton(QStringLiteral("Destroy"), QStringLiteral("a"), ButtonKind::Danger));
    head->addControl(makeButton(QStringLiteral("Destroy"), QStringLiteral("b"), ButtonKind::DangerFilled));
    head->addControl(makeIconButton(QStringLiteral("chevron-left"), QStringLiteral("Back"), QStringLiteral("c")));
    head->addControl(
        makeButton(QStringLiteral("Export"), QStringLiteral("d"), ButtonKind::Plain, QStringLiteral("download")));
    auto *primary = makeButton(QStringLiteral("Preview invoices…"), QStringLiteral("e"), ButtonKind::Primary,
                               QStringLiteral("plus-lg"));
    head->addControl(primary);
    body->addWidget(head);
    const auto banner = [body](Banner::Kind kind, const char *text) {
        auto *line = new Banner(kind);
        line->setText(QLatin1String(text));
        line->setButton(QStringLiteral("Show"));
        body->addWidget(line);
    };
    banner(Banner::Kind::Neutral, "November is still open. Figures are estimates until charges arrive.");
    banner(Banner::Kind::Warn, "data-science has used its day. New rentals pause until 00:00.");
    banner(Banner::Kind::Bad, "The key was not accepted.");

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    body->addLayout(row, 1);
    auto *formCard = new Card(QStringLiteral("data-science"));
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Policy"));
    tabs->addTab(QStringLiteral("Members"));
    tabs->addTab(QStringLiteral("History of spend"));
    tabs->setDrawBase(false);
    formCard->body()->addWidget(tabs);
    auto *formHost = new QWidget;
    auto *form = new FormLayout(formHost);
    form->addHeading(QStringLiteral("Budget"));
    auto *daily = new MoneyEdit;
    daily->setUnit(QStringLiteral("per day"));
    daily->setValue(Money::fromDollars(12));
    form->addField(QStringLiteral("Daily budget"), daily,
                   QStringLiteral("From midnight to midnight, Europe/Berlin. Was $10.00."));
    auto *limit = new QComboBox;
    limit->addItems({QStringLiteral("Pause new rentals"), QStringLiteral("Stop instances")});
    limit->setFixedWidth(FormLayout::choiceWidth);
    form->addField(QStringLiteral("At 100 %"), limit,
                   QStringLiteral("Running instances go on; nobody's work is lost."));
    auto *share = new ShareEdit;
    share->setValue(Share::fromMillionths(950'000));
    form->addField(QStringLiteral("Reliability, at least"), share);
    auto *hours = new DurationEdit;
    hours->setRange(std::chrono::hours{1}, std::chrono::hours{9000});
    hours->setOptional(QStringLiteral("No limit"));
    hours->setText(QStringLiteral("0"));
    form->addField(QStringLiteral("Planned hours, at most"), hours)->setError(hours->problem());
    auto *count = new CountEdit;
    count->setOptional(QStringLiteral("No limit"));
    count->setEnabled(false);
    form->addField(QStringLiteral("Most GPUs"), count, QStringLiteral("Comes later."));
    auto *zone = new ZoneBox;
    zone->setZone(QStringLiteral("Europe/Berlin"));
    zone->setFixedWidth(FormLayout::choiceWidth);
    form->addField(QStringLiteral("Time zone"), zone);
    form->addHairline();
    auto *check = new QCheckBox(QStringLiteral("Stop after 12 hours and tell me 30 minutes before"));
    check->setChecked(true);
    form->addCheck(check);
    auto *radio = new QRadioButton(QStringLiteral("Light"));
    radio->setChecked(true);
    form->addCheck(radio);
    form->addCheck(new QRadioButton(QStringLiteral("Dark")));
    form->addStretch(1);
    formCard->body()->addWidget(formHost, 1);
    row->addWidget(formCard, 5);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    row->addLayout(right, 3);
    auto *byTeam = new Card(QStringLiteral("By team"));
    byTeam->setSubtitle(QStringLiteral("November so far"));
    byTeam->body()->setContentsMargins(7, 0, 7, 7);
    auto *table = new TableView;
    auto *model = makeModel(
        {QStringLiteral("Team"), QStringLiteral("Spent $"), QStringLiteral("Budget $"), QStringLiteral("Used %")},
        {{QStringLiteral("ml-research"), QStringLiteral("2,645.19"), QStringLiteral("4,500.00"),
          QStringLiteral("58.8")},
         {QStringLiteral("ml-engineering"), QStringLiteral("616.66"), QStringLiteral("1,200.00"),
          QStringLiteral("51.4")},
         {QStringLiteral("Unallocated"), QStringLiteral("8.25"), QStringLiteral("–"), QStringLiteral("–")}},
        table);
    for (int i = 0; i < 3; ++i)
        model->item(i, 0)->setData(i == 2 ? unallocatedSeries : i, CellRole::Swatch);
    table->setModel(model);
    table->setColumns({{100, ColumnSpec::Kind::Text, true},
                       {84, ColumnSpec::Kind::Number},
                       {84, ColumnSpec::Kind::Number},
                       {70, ColumnSpec::Kind::Number}});
    table->setFitsRows(true);
    table->setTotals(
        {QStringLiteral("Total"), QStringLiteral("3,418.31"), QStringLiteral("5,950.00"), QStringLiteral("57.5")});
    byTeam->body()->addWidget(table);
    right->addWidget(byTeam);
    auto *work = new Card(QStringLiteral("Progress"));
    auto *steps = new ProgressSteps;
    steps->setSteps({{QStringLiteral("Team"), QStringLiteral("ml-engineering"), ProgressStep::State::Done},
                     {QStringLiteral("Summary"), QString(), ProgressStep::State::Current},
                     {QStringLiteral("Progress"), QString(), ProgressStep::State::Ahead}});
    work->body()->addWidget(steps);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    work->body()->addWidget(bar);
    auto *effect = new BudgetBar;
    effect->setAmounts({Money::fromDollars(50), Money::fromDollars(21), Money::fromDollars(13), Money::fromDollars(7)});
    work->body()->addWidget(effect);
    right->addWidget(work);
    auto *empty = new Card;
    auto *nothing = new EmptyState;
    nothing->setText(QStringLiteral("hdd-stack"), QStringLiteral("No instances run."));
    nothing->setButton(QStringLiteral("Find offers"));
    empty->body()->addWidget(nothing);
    right->addWidget(empty, 1);
    return window;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    folder.mkpath(QStringLiteral("."));
    FixedColours system;
    Theme theme(system);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        for (const auto &[name, make] : std::initializer_list<std::pair<const char *, QWidget *(*)()>>{
                 {"overview", overviewPage}, {"offers", offersPage}, {"parts", partsPage}}) {
            const std::unique_ptr<QWidget> window(make());
            window->show();
            QApplication::processEvents();
            window->grab().save(folder.filePath(
                QStringLiteral("%1-%2.png")
                    .arg(QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
        QMenu menu;
        menu.addAction(icon(QStringLiteral("download")), QStringLiteral("Export CSV…"))
            ->setShortcut(Qt::CTRL | Qt::Key_E);
        menu.addAction(QStringLiteral("Show details"));
        menu.addSeparator();
        QAction *shown = menu.addAction(QStringLiteral("Country"));
        shown->setCheckable(true);
        shown->setChecked(true);
        menu.setActiveAction(shown);
        menu.popup(QPoint(0, 0));
        QApplication::processEvents();
        menu.grab().save(folder.filePath(dark ? QStringLiteral("menu-dark.png") : QStringLiteral("menu-light.png")));
        menu.hide();
    }
    return 0;
}
