#include "desktop/shell/program.h"

#include "desktop/connect/connect_assistant.h"
#include "desktop/look/icons.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/preferences.h"
#include "desktop/start/start_page.h"
#include "desktop/start/start_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSystemTrayIcon>

namespace bursar::desktop {
namespace {

constexpr quint64 sampleSeed = 1;

} // namespace

Program::Program(const Options &options, const Wiring &wiring, Preferences &preferences, Prompter &prompter,
                 QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wiring(wiring)
    , m_preferences(preferences)
    , m_prompter(prompter)
    , m_messenger(makeDesktopMessenger())
{
    // One window follows another, and the last may go to the background: closing says when to quit.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_making, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        if (m_startPage != nullptr)
            m_startPage->showProgress(percent, m_making.progressText());
    });
    connect(&m_making, &QFutureWatcherBase::finished, this, &Program::sampleMade);
}

Program::~Program()
{
    // A half-made sample is taken back by its maker, on its own thread; the end of the run waits for that, not a
    // window.
    m_making.cancel();
    leaveLedger();
}

bool Program::start()
{
    if (m_options.sample) {
        if (QFileInfo::exists(m_wiring.sampleLedgerPath))
            return openLedger(m_wiring.sampleLedgerPath, true, false);
        showStart();
        makeSample();
        return true;
    }
    if (!m_options.ledgerPath.isEmpty())
        return openLedger(m_options.ledgerPath, m_options.ledgerPath == m_wiring.sampleLedgerPath, false);
    if (QFileInfo::exists(m_wiring.defaultLedgerPath))
        return openLedger(m_wiring.defaultLedgerPath, false, false);
    showStart();
    return true;
}

bool Program::isFirstDesk(const QString &path)
{
    if (m_single && m_path == path)
        return true;
    auto single = std::make_unique<SingleDesk>(path);
    if (single->anotherWasRaised())
        return false;
    m_single = std::move(single);
    m_path = path;
    connect(m_single.get(), &SingleDesk::raiseAsked, this, [this] {
        if (m_window)
            m_window->raiseToFront();
    });
    return true;
}

bool Program::openLedger(const QString &path, bool sample, bool create)
{
    if (!isFirstDesk(path))
        return false;
    leaveLedger();
    m_desk = std::make_unique<governor::Desk>();
    m_notices = std::make_unique<DesktopNotices>(*m_desk, *m_messenger);
    makeWindow(sample);
    m_startPage = nullptr;
    m_startWindow.reset();
    // The window comes first, its data after it.
    connect(m_window.get(), &MainWindow::stands, this,
            [this, opening = (create ? m_wiring.createLedger : m_wiring.openLedger)(path)] { openDesk(opening); });
    return true;
}

void Program::openDesk(const governor::Desk::Opening &opening)
{
    governor::whenDone(m_desk->open(opening, m_wiring.actorName), m_window.get(), [this](const Expected<void> &opened) {
        const bool connects = std::exchange(m_connectWhenOpen, false);
        if (!opened)
            m_window->showProblem(opened.error());
        else if (connects)
            openConnectAssistant();
    });
}

void Program::makeWindow(bool sample)
{
    m_window = std::make_unique<MainWindow>(PageContext{*m_desk, m_prompter, m_preferences}, m_path, sample);
    connect(m_window.get(), &MainWindow::connectAsked, this, &Program::connectVast, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::wentToBackground, this, &Program::stayInTray);
    connect(m_window.get(), &MainWindow::closed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    // Later, since it replaces the window that asks.
    connect(
        m_window.get(), &MainWindow::retryAsked, this, [this, sample] { openLedger(m_path, sample, false); },
        Qt::QueuedConnection);
    m_window->show();
}

void Program::leaveLedger()
{
    m_window.reset();
    m_notices.reset();
    m_desk.reset();
}

void Program::showStart(const Error &problem)
{
    if (m_startWindow) {
        m_startPage->showChoice(problem);
        return;
    }
    m_startWindow = std::make_unique<StartWindow>();
    m_startWindow->setObjectName(QStringLiteral("startWindow"));
    m_startWindow->setWindowTitle(QStringLiteral("Bursar"));
    m_startWindow->setMinimumSize(860, 560);
    m_startWindow->resize(m_options.size);
    m_startPage = new StartPage(QFileInfo::exists(m_wiring.sampleLedgerPath), m_startWindow.get());
    m_startWindow->setCentralWidget(m_startPage);
    connect(m_startWindow.get(), &StartWindow::closed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(m_startPage, &StartPage::sampleAsked, this, &Program::makeSample, Qt::QueuedConnection);
    connect(m_startPage, &StartPage::connectAsked, this, &Program::connectVast, Qt::QueuedConnection);
    connect(m_startPage, &StartPage::cancelAsked, this, [this] { m_making.cancel(); });
    m_startWindow->show();
}

void Program::makeSample()
{
    if (QFileInfo::exists(m_wiring.sampleLedgerPath)) {
        openLedger(m_wiring.sampleLedgerPath, true, false);
        return;
    }
    QDir().mkpath(QFileInfo(m_wiring.sampleLedgerPath).absolutePath());
    m_startPage->showProgress(0, tr("Three months of rentals are lived through in seconds."));
    m_making.setFuture(makeSampleLedger(m_wiring.sampleLedgerPath, sampleSeed));
}

void Program::sampleMade()
{
    if (m_startPage == nullptr)
        return;
    if (m_making.future().resultCount() == 0) {
        m_startPage->showChoice();
        return;
    }
    const Expected<sample::SampleFacts> facts = m_making.result();
    if (facts)
        openLedger(m_wiring.sampleLedgerPath, true, false);
    else
        m_startPage->showChoice(facts.error());
}

void Program::connectVast()
{
    // A sample ledger takes no real account: the way leads to the real one.
    const bool onReal = m_window && m_desk->snapshot() && !m_desk->snapshot()->sample;
    if (onReal) {
        openConnectAssistant();
        return;
    }
    m_connectWhenOpen = true;
    QDir().mkpath(QFileInfo(m_wiring.defaultLedgerPath).absolutePath());
    if (!openLedger(m_wiring.defaultLedgerPath, false, !QFileInfo::exists(m_wiring.defaultLedgerPath)))
        m_connectWhenOpen = false; // another desktop has it and is in front now
}

void Program::openConnectAssistant()
{
    auto *assistant = new ConnectAssistant(*m_desk, m_prompter, m_window.get());
    connect(assistant, &ConnectAssistant::wantsToGo, m_window.get(), &MainWindow::goTo);
    assistant->open();
}

void Program::stayInTray()
{
    if (m_tray != nullptr || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new QSystemTrayIcon(icon(QStringLiteral("wallet2"), ColourRole::AccentText), this);
    m_tray->setToolTip(tr("Bursar watches the rentals"));
    m_trayMenu = std::make_unique<QMenu>();
    QMenu *menu = m_trayMenu.get();
    menu->addAction(tr("Show Bursar"), this, [this] { m_window->raiseToFront(); });
    menu->addAction(tr("Close, stop nothing"), this, [this] {
        m_window->letClose();
        m_window->close();
    });
    m_tray->setContextMenu(menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_window->raiseToFront();
    });
    m_tray->show();
}

} // namespace bursar::desktop
