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
#include "desktop/widgets/form_layout.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/navigation_pane.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/progress_steps.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/share_edit.h"
#include "desktop/widgets/sidebar.h"
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

// Renders the parts of the look in both themes: `look_gallery FOLDER`. For people to look at, not a test. What they
// look like together: page_gallery.

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
        const std::unique_ptr<QWidget> window(partsPage());
        window->show();
        QApplication::processEvents();
        window->grab().save(
            folder.filePath(dark ? QStringLiteral("parts-dark.png") : QStringLiteral("parts-light.png")));
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
