#include "desktop/instances/instances_page.h"

#include "desktop/instances/instance_panel.h"
#include "desktop/look/formats.h"
#include "desktop/look/icons.h"
#include "desktop/parts/costs_now.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
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

namespace bursar::desktop {

using governor::InstanceView;
using Show = InstanceCriteria::Show;

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
    setUpFilters();
    column->addWidget(m_filters);
    column->addSpacing(12);
    setUpTable();
    column->addWidget(m_frame, 1);
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
    m_show->addItems(
        {tr("All states"), tr("Running"), tr("Stopped"), tr("Changing"), tr("In trouble"), tr("Strangers")});
    m_filters->addFilter(tr("State"), m_show, 150);
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
                         {56, Kind::Number, false, 2},
                         {76, Kind::Number},
                         {96, Kind::Number, false, 3},
                         {100, Kind::Text, false, 1}});
    m_table->horizontalHeader()->setSortIndicator(InstanceModel::CostColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setEmptyText(tr("No instance matches these filters."));
    card->body()->addWidget(m_table);
    m_panel = new InstancePanel(this);
    m_frame = new PanelFrame(card, m_panel->panel(), this, m_panel);
    m_head->addControl(m_frame->detailsButton());
    connect(m_table, &TableView::rowChosen, this, &InstancesPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &InstancesPage::showLogs);
    connect(m_panel, &InstancePanel::commandAsked, this, &InstancesPage::command);
    connect(m_panel, &InstancePanel::logsAsked, this, &InstancesPage::showLogs);
    connect(m_panel, &InstancePanel::keepAsked, this, [this] { keepRunning(chosen()); });
    connect(m_panel, &InstancePanel::assignAsked, this, [this] { assign(chosen()); });
}

InstanceViews InstancesPage::chosen() const
{
    InstanceViews views;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        views.push_back(m_model->viewAt(index.row()));
    return views;
}

void InstancesPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_model->show(snapshot);
    if (const auto wanted = InstanceId::parse(m_subject); wanted && m_table->showThing(wanted->value()))
        m_subject.clear();
    m_empty->setVisible(snapshot->instances.empty());
    m_frame->setVisible(!snapshot->instances.empty());
    m_filters->setVisible(!snapshot->instances.empty());
    showCounts();
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
        if (!m_team.isEmpty() && view.team != m_team)
            continue;
        running += view.state == InstanceState::Running ? 1 : 0;
        strangers += view.stranger ? 1 : 0;
        rate += costNow(view);
    }
    m_head->setSubtitle(tr("%n running, %1 in all", nullptr, running).arg(formats::ratePerHour(rate)));
    m_assign->setVisible(strangers > 0);
    m_filters->setCount(tr("%1 instances").arg(formats::countOf(m_model->rowCount(), m_model->allCount())),
                        strangers > 0 ? tr("%n strangers", nullptr, strangers) : QString());
}

void InstancesPage::showChosen()
{
    if (m_snapshot)
        m_panel->showInstances(chosen(), m_snapshot->now);
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
                            QStringLiteral("strangers")};
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
