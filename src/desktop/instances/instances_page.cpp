#include "desktop/instances/instances_page.h"

#include "desktop/instances/instance_dock.h"
#include "desktop/instances/instance_panel.h"
#include "desktop/look/formats.h"
#include "desktop/look/icons.h"
#include "desktop/parts/costs_now.h"
#include "desktop/shell/preferences.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/column_menu.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/filter_bar.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/table_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace bursar::desktop {

using governor::InstanceView;
using Show = InstanceCriteria::Show;

namespace {

const QString columnsName = QStringLiteral("instances/columns");
const QString dockName = QStringLiteral("instances/story");

constexpr Duration freshFor = std::chrono::minutes{2};

/// Of what is shown: since everything was seen last.
std::optional<Duration> ageOf(const governor::DeskSnapshot &snapshot)
{
    const auto &last = snapshot.executor.lastWatch;
    return last ? std::optional(std::max(Duration{0}, Duration{snapshot.now - *last})) : std::nullopt;
}

} // namespace

InstancesPage::InstancesPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new InstanceModel(this))
{
    setObjectName(QStringLiteral("instancesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setUpHead();
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_old);
    setUpFilters();
    column->addWidget(m_filters);
    column->addSpacing(12);
    setUpTable();
    column->addWidget(m_frame, 1);
    setUpDock();
    column->addWidget(m_dock);
    m_empty = new EmptyState(this);
    m_empty->setText(QStringLiteral("hdd-stack"), tr("No instances run."));
    m_empty->setButton(tr("Find offers"));
    m_empty->hide();
    column->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::buttonActivated, this, [this] {
        Q_EMIT wantsToGo({PageId::Offers, m_team, {}, {}});
    });
}

void InstancesPage::setUpHead()
{
    m_head = new PageHead(tr("Instances"), this);
    m_assign = makeButton(tr("Assign strangers…"), QStringLiteral("assignStrangersButton"), ButtonKind::Plain,
                          QStringLiteral("question-circle"), this);
    m_assign->hide();
    m_head->addControl(m_assign);
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("instancesNotice"));
    m_notice->clear();
    m_old = new Banner(Banner::Kind::Warn, this);
    m_old->setObjectName(QStringLiteral("instancesOld"));
    m_old->clear();
    connect(m_notice, &Banner::buttonActivated, this, &InstancesPage::undo);
    connect(m_assign, &QPushButton::clicked, this, &InstancesPage::assignStrangers);
}

void InstancesPage::setUpFilters()
{
    m_filters = new FilterBar(this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("instanceSearchEdit"));
    m_search->setPlaceholderText(tr("Id, GPU, note or place"));
    m_search->addAction(icon(QStringLiteral("search"), ColourRole::Muted), QLineEdit::LeadingPosition);
    m_filters->addFilter(tr("Search"), m_search, 220);
    m_show = new QComboBox(this);
    m_show->setObjectName(QStringLiteral("instanceStateBox"));
    m_show->addItems({tr("All states"), tr("Running"), tr("Stopped"), tr("Changing"), tr("In trouble"), tr("Strangers"),
                      tr("Idle GPU")});
    m_filters->addFilter(tr("State"), m_show, 150);
    m_groups = new QComboBox(this);
    m_groups->setObjectName(QStringLiteral("instanceGroupBox"));
    m_groups->addItems({tr("None"), tr("Team"), tr("Person"), tr("Machine")});
    m_filters->addFilter(tr("Group by"), m_groups, 110);
    connect(m_groups, &QComboBox::currentIndexChanged, this, [this](int grouping) {
        m_model->setGrouping(static_cast<InstanceModel::Grouping>(grouping));
        showChosen();
    });
    connect(m_search, &QLineEdit::textChanged, this, &InstancesPage::applyCriteria);
    connect(m_show, &QComboBox::currentIndexChanged, this, &InstancesPage::applyCriteria);
    connect(m_filters, &FilterBar::clearActivated, this, [this] {
        m_search->clear();
        m_show->setCurrentIndex(0);
    });
}

void InstancesPage::setUpTable()
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 5, 5, 5);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("instancesTable"));
    m_table->setAccessibleName(tr("Instances"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setChoosesFirst(true);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{100, Kind::Whole},
                         {76, Kind::Whole},
                         {110, Kind::Whole},
                         {100, Kind::Whole, true},
                         {58, Kind::Number},
                         {56, Kind::Number, false, 9},
                         {76, Kind::Number},
                         {96, Kind::Number, false, 10},
                         {100, Kind::Text, false, 8},
                         {150, Kind::Text, false, 7},
                         {66, Kind::Number, false, 6},
                         {82, Kind::Number, false, 4},
                         {56, Kind::Number, false, 5},
                         {84, Kind::Number, false, 3},
                         {80, Kind::Number, false, 0, true},
                         {60, Kind::Number, false, 2},
                         {96, Kind::Text, false, 1},
                         {120, Kind::Text, false, 0, true},
                         {80, Kind::Number, false, 0, true},
                         {120, Kind::Text, false, 0, true}});
    m_table->horizontalHeader()->setSortIndicator(InstanceModel::CostColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setEmptyText(tr("No instance matches these filters."));
    card->body()->addWidget(m_table);
    m_panel = new InstancePanel(this);
    m_frame = new PanelFrame(card, m_panel->panel(), this, m_panel);
    m_head->addControl(m_frame->detailsButton());
    m_columns = makeColumnsButton(*m_table, this);
    m_table->restoreColumnChoice(context().preferences.remembered(columnsName));
    connect(m_table, &TableView::columnsChosen, this,
            [this] { context().preferences.remember(columnsName, m_table->columnChoice()); });
    m_head->addControl(m_columns);
    connect(m_table, &TableView::rowChosen, this, &InstancesPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &InstancesPage::showLogs);
    connect(m_panel, &InstancePanel::commandAsked, this, &InstancesPage::command);
    connect(m_panel, &InstancePanel::logsAsked, this, &InstancesPage::showLogs);
    connect(m_panel, &InstancePanel::keepAsked, this, [this] { keepRunning(chosen()); });
    connect(m_panel, &InstancePanel::assignAsked, this, [this] { assign(chosen()); });
    connect(m_panel, &InstancePanel::againAsked, this, &InstancesPage::rentAgain);
    connect(m_panel, &InstancePanel::undoAsked, this, [this](const RequestId &id) { takeBack({id}); });
    connect(m_panel, &InstancePanel::storyAsked, this, [this] { showStory(true); });
}

void InstancesPage::setUpDock()
{
    m_dock = new InstanceDock(context(), this);
    m_dock->setFixedHeight(scaled(250));
    m_dock->setContentsMargins(0, 12, 0, 0);
    m_dock->setVisible(context().preferences.remembered(dockName) == "shown");
    m_story = makeButton(tr("Time line"), QStringLiteral("storyButton"), ButtonKind::Plain,
                         QStringLiteral("clock-history"), this);
    m_story->setToolTip(tr("Time line, metrics, logs and audit events of the chosen instance"));
    m_head->addControl(m_story);
    connect(m_story, &QPushButton::clicked, this, [this] { showStory(m_dock->isHidden()); });
    connect(m_dock, &InstanceDock::closeAsked, this, [this] { showStory(false); });
}

void InstancesPage::showStory(bool shown)
{
    m_dock->setVisible(shown);
    context().preferences.remember(dockName, shown ? QByteArrayLiteral("shown") : QByteArrayLiteral("hidden"));
    showChosen();
    if (shown)
        m_table->scrollTo(m_table->currentIndex());
}

bool InstancesPage::settled() const
{
    return m_dock->isHidden() || m_dock->settled();
}

InstanceViews InstancesPage::chosen() const
{
    InstanceViews views;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::set<InstanceId> known; // a group and some of its rows may be chosen together
    for (const QModelIndex &index : rows)
        for (const InstanceView &view : m_model->viewsAt(index.row()))
            if (known.insert(view.id).second)
                views.push_back(view);
    return views;
}

const Request *InstancesPage::commandOn(const InstanceView &view) const
{
    for (const governor::RequestView &request : m_snapshot->requests) {
        const bool open = request.request.kind == RequestKind::Command && !isEnd(request.request.state);
        if (open && request.request.instance == view.id)
            return &request.request;
    }
    return nullptr;
}

void InstancesPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_model->show(snapshot);
    if (const auto wanted = InstanceId::parse(m_subject); wanted && m_table->showThing(wanted->value()))
        m_subject.clear();
    m_empty->setVisible(snapshot->instances.empty());
    m_frame->setVisible(!snapshot->instances.empty());
    m_dock->setVisible(!snapshot->instances.empty() && context().preferences.remembered(dockName) == "shown");
    m_filters->setVisible(!snapshot->instances.empty());
    showCounts();
    showUndo();
    showChosen();
}

void InstancesPage::showCounts()
{
    if (!m_snapshot)
        return;
    int running = 0;
    int strangers = 0;
    HourlyRate rate;
    for (const InstanceView &view : m_snapshot->instances) {
        strangers += view.stranger ? 1 : 0; // whichever team is chosen: somebody has to take them
        if (!m_team.isEmpty() && view.team != m_team)
            continue;
        running += view.state == InstanceState::Running ? 1 : 0;
        rate += costNow(view);
    }
    m_head->setSubtitle(tr("%n running, %1 in all", nullptr, running).arg(formats::ratePerHour(rate)));
    showWhetherOld();
    m_assign->setVisible(strangers > 0);
    m_filters->setCount(tr("%1 instances").arg(formats::countOf(m_model->shownCount(), m_model->allCount())),
                        strangers > 0 ? tr("%n strangers", nullptr, strangers) : QString());
}

/// States and costs of long ago would be taken for those of now.
void InstancesPage::showWhetherOld()
{
    const auto age = ageOf(*m_snapshot);
    if (age && *age > freshFor)
        m_old->setText(
            tr("Vast.ai was last seen %1 ago. States and costs may have changed since.").arg(formats::age(*age)));
    else
        m_old->clear();
}

void InstancesPage::showChosen()
{
    if (!m_snapshot)
        return;
    const InstanceViews instances = chosen();
    const InstanceView *one = instances.size() == 1 ? &instances.front() : nullptr;
    m_panel->showInstances(instances, m_snapshot->now, one == nullptr ? nullptr : commandOn(*one));
    m_dock->showInstance(one, *m_snapshot);
}

void InstancesPage::applyCriteria()
{
    m_model->setCriteria({m_team, static_cast<Show>(m_show->currentIndex()), m_search->text()});
    m_filters->setClearable(m_show->currentIndex() > 0 || !m_search->text().isEmpty());
    showCounts();
    showChosen();
}

void InstancesPage::chooseTeam(const TeamId &team)
{
    m_team = team;
    applyCriteria();
}

void InstancesPage::goTo(const Destination &destination)
{
    const QStringList words{QString(),
                            QStringLiteral("running"),
                            QStringLiteral("stopped"),
                            QStringLiteral("changing"),
                            QStringLiteral("trouble"),
                            QStringLiteral("strangers"),
                            QStringLiteral("idle")};
    m_search->clear();
    m_show->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, words.indexOf(destination.filter))));
    m_subject = destination.subject;
    if (m_snapshot)
        showSnapshot(m_snapshot);
}

void InstancesPage::activated()
{
    m_table->setFocus();
}

void InstancesPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void InstancesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        command(InstanceCommand::Destroy);
    else if (event->key() == Qt::Key_Escape && m_search->hasFocus())
        m_search->clear();
    else
        Page::keyPressEvent(event);
}

void InstancesPage::fit(Room room)
{
    m_frame->fit(room);
}

std::unique_ptr<Page> makeInstancesPage(PageContext context)
{
    return std::make_unique<InstancesPage>(context);
}

} // namespace bursar::desktop
