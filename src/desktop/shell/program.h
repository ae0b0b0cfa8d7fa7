#pragma once

#include "desktop/application.h"
#include "desktop/look/theme.h"
#include "desktop/shell/desktop_notices.h"
#include "desktop/shell/single_desk.h"
#include "desktop/start/sample_maker.h"

#include <QFutureWatcher>

class QMenu;
class QSystemTrayIcon;

namespace bursar::desktop {

class MainWindow;
class Preferences;
class Prompter;
class StartPage;
class StartWindow;

/// Which windows there are: the first start, then one window on one ledger at a time, and the way from one to the next.
/// Lives on the GUI thread for the whole run.
class Program final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the program.
    Program(const Options &options, const Wiring &wiring, Preferences &preferences, Prompter &prompter,
            QObject *parent = nullptr);
    ~Program() override;

    /// Shows the first window. False when another desktop has that ledger: it was raised, and there is nothing to do.
    bool start();
    /// The window on the ledger that is open; null at the first start.
    MainWindow *window() const { return m_window.get(); }
    StartPage *startPage() const { return m_startPage; }

private:
    bool openLedger(const QString &path, bool sample, bool create);
    void openDesk(const governor::Desk::Opening &opening);
    bool isFirstDesk(const QString &path);
    void makeWindow(bool sample);
    void showStart(const Error &problem = {});
    void makeSample();
    void sampleMade();
    void connectVast();
    void openConnectAssistant();
    void leaveLedger();
    void stayInTray();

    const Options m_options;
    const Wiring &m_wiring;
    Preferences &m_preferences;
    Prompter &m_prompter;
    QString m_path; ///< of the ledger that is open
    std::unique_ptr<SingleDesk> m_single;
    std::unique_ptr<DesktopMessenger> m_messenger;
    std::unique_ptr<governor::Desk> m_desk;
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_startWindow;
    StartPage *m_startPage = nullptr;
    QFutureWatcher<Expected<sample::SampleFacts>> m_making;
    std::unique_ptr<QMenu> m_trayMenu;
    QSystemTrayIcon *m_tray = nullptr;
    bool m_connectWhenOpen = false;
};

} // namespace bursar::desktop
