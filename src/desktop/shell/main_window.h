#pragma once

#include "desktop/shell/ledger_time.h"
#include "desktop/shell/page_registry.h"
#include "domain/app_roles.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <map>

class QStackedWidget;
class QVBoxLayout;

namespace bursar::desktop {

class Banner;
class DeskStatus;
class ErrorState;
class NavigationPane;
class QueueWindow;
class RoleGate;
class SampleBanner;

/// The window on one ledger: sidebar, pages, banners, status bar. It only composes pages; each is made when it is first
/// wanted, and gets every snapshot from then on.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `ledgerPath` and `sample` are what is known before the first snapshot comes. The context outlives the window.
    MainWindow(PageContext context, const QString &ledgerPath, bool sample, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Leads to a page and what it shall show there.
    void goTo(const Destination &destination);
    PageId currentPage() const { return m_current; }
    /// Makes the page if it is not there yet; null when it is not registered.
    Page *page(PageId id);
    const std::vector<PageEntry> &entries() const { return m_entries; }
    /// All teams when empty.
    void chooseTeam(const TeamId &team);
    /// Instead of the pages: why the ledger could not be opened.
    void showProblem(const Error &error);
    /// A new state of the ledger; comes from the desk, or from a test.
    void showSnapshot(const governor::DeskSnapshotPtr &told);
    /// Who sits here and what they may; comes from the ledger, or from a test.
    void setRoles(const RoleBook &roles, const MemberId &me);
    /// The calls to Vast.ai in a small window of their own, from then on kept up to date.
    void openQueue();
    /// Comes to the front, also from the background.
    void raiseToFront();
    /// Lets the next close go without a question.
    void letClose() { m_mayClose = true; }

Q_SIGNALS:
    /// Once, when the window has been painted: what takes its time begins now.
    void stands();
    /// *Connect Vast.ai…*, from the sample's banner or a page.
    void connectAsked();
    /// The ledger could not be opened, and a person wants to try again.
    void retryAsked();
    /// The window is hidden; rentals go on being watched.
    void wentToBackground();
    /// The window was closed for good.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void composeSide();
    void showPages();
    void composeContent();
    void setUpShortcuts();
    void restoreWindow();
    void rememberWindow();
    void open(PageId id);
    void stand();
    void showInSidebar(PageId id);
    void setSampleSpeed(int speed);
    void showCounts(const governor::DeskSnapshot &snapshot);
    void showExecutor(const governor::ExecutorState &state);
    void tick();
    void askBeforeClosing();
    void goToBackground();

    PageContext m_context;
    const std::vector<PageEntry> m_entries;
    std::map<PageId, Page *> m_pages;
    PageId m_current = PageId::Overview;
    TeamId m_team;
    bool m_sample;
    bool m_mayClose = false;
    bool m_stands = false;
    LedgerTime m_time;
    QElapsedTimer m_withoutExecutor;
    QTimer m_tickTimer;
    governor::DeskSnapshotPtr m_told; ///< as it came
    governor::DeskSnapshotPtr m_snapshot; ///< what of it is shown

    RoleGate *m_gate;
    NavigationPane *m_side;
    SampleBanner *m_sampleBanner;
    Banner *m_executorBanner;
    QStackedWidget *m_stack;
    ErrorState *m_problem;
    DeskStatus *m_status;
    QPointer<QueueWindow> m_queue;
};

} // namespace bursar::desktop
