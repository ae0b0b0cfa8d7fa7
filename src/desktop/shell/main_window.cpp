#include "desktop/shell/main_window.h"

#include "desktop/queue/queue_window.h"
#include "desktop/shell/close_question.h"
#include "desktop/shell/desk_status.h"
#include "desktop/shell/preferences.h"
#include "desktop/shell/role_gate.h"
#include "desktop/shell/sample_banner.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/error_state.h"
#include "desktop/widgets/navigation_pane.h"
#include "desktop/widgets/sidebar.h"
#include "desktop/widgets/team_switcher.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace bursar::desktop {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

/// At the start, and when one executor hands over to another, a moment without one is normal.
constexpr auto executorMayBeMissing = 5s;
/// A window that is covered or minimised may never be painted.
constexpr auto longestWithoutPaint = 500ms;

const QString geometryName = QStringLiteral("geometry");
const QString pageName = QStringLiteral("page");
const QString teamName = QStringLiteral("team");

} // namespace

MainWindow::MainWindow(PageContext context, const QString &ledgerPath, bool sample, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_entries(pageRegistry())
    , m_sample(sample)
    , m_gate(new RoleGate(*this))
    , m_side(new NavigationPane)
    , m_sampleBanner(new SampleBanner)
    , m_executorBanner(new Banner(Banner::Kind::Warn))
    , m_stack(new QStackedWidget)
    , m_problem(new ErrorState)
    , m_status(new DeskStatus)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(sample ? tr("Bursar – sample marketplace") : QStringLiteral("Bursar"));
    setMinimumSize(1024, 700);
    composeSide();
    composeContent();
    setUpShortcuts();
    m_status->setLedger(ledgerPath, sample);
    m_sampleBanner->setVisible(sample);
    m_time.setSpeed(sample ? m_context.preferences.sampleSpeed() : 1);
    m_sampleBanner->setSpeed(m_context.preferences.sampleSpeed());
    connect(&m_context.desk, &governor::Desk::snapshotChanged, this,
            [this] { showSnapshot(m_context.desk.snapshot()); });
    connect(&m_tickTimer, &QTimer::timeout, this, &MainWindow::tick);
    m_tickTimer.start(1s);
    restoreWindow();
    QTimer::singleShot(longestWithoutPaint, this, &MainWindow::stand);
}

MainWindow::~MainWindow() = default;

void MainWindow::composeSide()
{
    showPages();
    connect(m_gate, &RoleGate::changed, this, &MainWindow::showPages);
    connect(&m_side->pages(), &Sidebar::pageChosen, this, [this](const QString &code) {
        for (const PageEntry &entry : m_entries)
            if (entry.code == code)
                return open(entry.id);
    });
    connect(&m_side->teams(), &TeamSwitcher::teamChosen, this,
            [this] { chooseTeam(m_side->teams().team().value_or(TeamId{})); });
}

/// Those that the person may open.
void MainWindow::showPages()
{
    std::vector<SidebarEntry> rows;
    rows.reserve(m_entries.size());
    for (const PageEntry &entry : m_entries)
        if (m_gate->mayOpen(entry.id))
            rows.push_back({entry.code, entry.title, entry.icon, entry.lineBefore, entry.under});
    m_side->pages().setEntries(std::move(rows));
    if (!m_told)
        return;
    showSnapshot(m_told); // and buttons that have come back stand as their page wants them
    if (!m_gate->mayOpen(m_current))
        open(PageId::Overview);
}

void MainWindow::setRoles(const RoleBook &roles, const MemberId &me)
{
    m_gate->setRoles(roles, me);
}

void MainWindow::composeContent()
{
    auto *ground = new QWidget(this);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_side);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_sampleBanner);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 8, 24, 16);
    content->setSpacing(8);
    content->addWidget(m_executorBanner);
    content->addWidget(m_stack, 1);
    right->addLayout(content, 1);
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(ground);

    m_executorBanner->setObjectName(QStringLiteral("executorBanner"));
    m_executorBanner->clear();
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_stack->addWidget(m_problem);
    connect(m_problem, &ErrorState::buttonActivated, this, &MainWindow::retryAsked);
    connect(m_sampleBanner, &SampleBanner::connectAsked, this, &MainWindow::connectAsked);
    connect(m_sampleBanner, &SampleBanner::speedChosen, this, &MainWindow::setSampleSpeed);
    connect(m_status, &DeskStatus::queueActivated, this, &MainWindow::openQueue);
    connect(m_status, &DeskStatus::waitingActivated, this, [this] { goTo({PageId::Requests, {}, {}, {}}); });
}

void MainWindow::setUpShortcuts()
{
    int number = 0;
    for (const PageEntry &entry : m_entries) {
        if (entry.under || number >= 9)
            continue;
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)), this);
        connect(shortcut, &QShortcut::activated, this, [this, id = entry.id] { open(id); });
    }
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, [this] {
        m_context.desk.refresh();
        if (Page *shown = page(m_current))
            shown->refresh();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        if (Page *shown = page(m_current))
            shown->focusSearch();
    });
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_context.preferences.remembered(geometryName)))
        resize(1280, 800);
    m_team = TeamId::parse(QString::fromLatin1(m_context.preferences.remembered(teamName))).value_or(TeamId{});
    const QString code = QString::fromLatin1(m_context.preferences.remembered(pageName));
    const auto last = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&code](const PageEntry &entry) { return entry.code == code; });
    // The page itself is made when the window stands: a person sees the window sooner.
    if (!m_entries.empty())
        m_current = last == m_entries.end() ? m_entries.front().id : last->id;
    showInSidebar(m_current);
}

void MainWindow::stand()
{
    if (std::exchange(m_stands, true))
        return;
    Q_EMIT stands();
    if (m_pages.empty())
        open(m_current);
}

void MainWindow::showInSidebar(PageId id)
{
    for (const PageEntry &entry : m_entries)
        if (entry.id == id)
            m_side->pages().setCurrentPage(entry.code);
}

void MainWindow::rememberWindow()
{
    m_context.preferences.remember(geometryName, saveGeometry());
    m_context.preferences.remember(teamName, m_team.toString().toLatin1());
    for (const PageEntry &entry : m_entries)
        if (entry.id == m_current)
            m_context.preferences.remember(pageName, entry.code.toLatin1());
}

Page *MainWindow::page(PageId id)
{
    if (const auto made = m_pages.find(id); made != m_pages.end())
        return made->second;
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const PageEntry &each) { return each.id == id; });
    if (entry == m_entries.end())
        return nullptr;
    Page *made = entry->make(m_context).release();
    m_pages.emplace(id, made);
    m_stack->addWidget(made);
    connect(made, &Page::wantsToGo, this, &MainWindow::goTo);
    connect(made, &Page::wantsToConnect, this, &MainWindow::connectAsked);
    made->chooseTeam(m_team);
    if (m_snapshot)
        made->showSnapshot(m_snapshot);
    return made;
}

void MainWindow::open(PageId id)
{
    Page *wanted = m_gate->mayOpen(id) ? page(id) : nullptr;
    if (wanted == nullptr)
        return;
    m_current = id;
    if (m_stack->currentWidget() != m_problem || m_snapshot)
        m_stack->setCurrentWidget(wanted);
    showInSidebar(id);
    wanted->activated();
}

void MainWindow::goTo(const Destination &destination)
{
    Page *wanted = m_gate->mayOpen(destination.page) ? page(destination.page) : nullptr;
    if (wanted == nullptr)
        return;
    if (!destination.team.isEmpty())
        chooseTeam(destination.team);
    open(destination.page);
    wanted->goTo(destination);
}

void MainWindow::chooseTeam(const TeamId &team)
{
    m_team = team;
    m_side->teams().setTeam(team.isEmpty() ? std::nullopt : std::optional(team));
    for (const auto &[id, each] : m_pages)
        each->chooseTeam(team);
}

void MainWindow::showProblem(const Error &error)
{
    m_problem->setError(error, tr("Try again"));
    m_stack->setCurrentWidget(m_problem);
}

void MainWindow::showSnapshot(const governor::DeskSnapshotPtr &told)
{
    if (!told)
        return;
    m_told = told;
    const governor::DeskSnapshotPtr snapshot = m_gate->shownOf(told);
    stand();
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    m_time.set(snapshot->now);
    std::vector<Team> teams;
    teams.reserve(snapshot->teams.size());
    for (const governor::TeamView &view : snapshot->teams)
        teams.push_back(view.team);
    m_side->teams().setTeams(teams);
    if (first)
        chooseTeam(std::any_of(teams.begin(), teams.end(), [this](const Team &team) { return team.id == m_team; })
                       ? m_team
                       : TeamId{});
    if (m_sample != snapshot->sample || first) {
        m_sample = snapshot->sample;
        m_sampleBanner->setVisible(m_sample);
        setSampleSpeed(m_context.preferences.sampleSpeed());
    }
    showCounts(*snapshot);
    m_gate->askIfOld(m_context.desk, snapshot->auditEvents);
    for (const auto &[id, each] : m_pages)
        each->showSnapshot(snapshot);
    if (m_stack->currentWidget() == m_problem)
        open(m_current);
    tick();
}

void MainWindow::setSampleSpeed(int speed)
{
    m_time.setSpeed(m_sample ? speed : 1);
    m_sampleBanner->setSpeed(speed);
    if (!m_sample)
        return;
    m_context.preferences.setSampleSpeed(speed);
    m_context.desk.ask([speed](governor::Governor &governor, const MemberId &) {
        governor.setSampleSpeed(speed);
        return true;
    });
}

void MainWindow::showCounts(const governor::DeskSnapshot &snapshot)
{
    m_side->pages().setCount(QStringLiteral("instances"), static_cast<int>(snapshot.instances.size()), false);
    const auto open = std::count_if(snapshot.requests.begin(), snapshot.requests.end(), [](const auto &view) {
        return !isEnd(view.request.state) && view.request.state != RequestState::Running;
    });
    const bool waitsForPeople = std::any_of(snapshot.requests.begin(), snapshot.requests.end(), [](const auto &view) {
        return view.request.state == RequestState::AwaitingApproval;
    });
    m_side->pages().setCount(QStringLiteral("requests"), static_cast<int>(open), waitsForPeople);
}

void MainWindow::showExecutor(const governor::ExecutorState &state)
{
    if (state.alive) {
        m_withoutExecutor.invalidate();
        m_executorBanner->clear();
        return;
    }
    if (!m_withoutExecutor.isValid())
        m_withoutExecutor.start();
    if (m_withoutExecutor.elapsed() >= std::chrono::milliseconds(executorMayBeMissing).count())
        m_executorBanner->setText(tr("Nobody carries out requests."),
                                  tr("Rentals are not watched or stopped. Start Bursar or bursarctl broker where the "
                                     "keys are."));
}

void MainWindow::tick()
{
    if (!m_snapshot)
        return;
    if (m_sample)
        m_sampleBanner->showTime(m_time.now());
    m_status->show(m_snapshot->executor, m_time.now());
    showExecutor(m_snapshot->executor);
    if (m_queue)
        m_queue->showState(m_snapshot->executor, m_time.now());
}

void MainWindow::openQueue()
{
    if (!m_queue)
        m_queue = new QueueWindow(this);
    tick();
    m_queue->show();
    m_queue->raise();
    m_queue->activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_side->fit(roomOf(width()));
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // Queued: first all of it comes to the screen.
    if (!m_stands)
        QMetaObject::invokeMethod(this, &MainWindow::stand, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_side->fit(roomOf(width()));
}

void MainWindow::raiseToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const RentalsAtClose rentals = m_snapshot ? rentalsAtClose(*m_snapshot) : RentalsAtClose{};
    if (m_mayClose || rentals.count == 0) {
        rememberWindow();
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
    if (m_context.preferences.runsInBackground())
        goToBackground();
    else
        askBeforeClosing();
}

void MainWindow::askBeforeClosing()
{
    auto *question = new CloseQuestion(rentalsAtClose(*m_snapshot), this);
    connect(question, &CloseQuestion::keepRunningChosen, this, &MainWindow::goToBackground);
    connect(question, &CloseQuestion::closeChosen, this, [this] {
        m_mayClose = true;
        close();
    });
    question->open();
}

void MainWindow::goToBackground()
{
    rememberWindow();
    hide();
    Q_EMIT wentToBackground();
}

} // namespace bursar::desktop
