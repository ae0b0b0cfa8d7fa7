#pragma once

#include "desktop/look/room.h"
#include "governor/desk.h"

#include <QWidget>

namespace bursar::desktop {

class Preferences;
class Prompter;

/// The pages in the order of the sidebar; Ctrl+1 … Ctrl+9 for all but Savings and Budgets, which stand under Overview
/// and Teams.
enum class PageId {
    Overview,
    Savings,
    Offers,
    Instances,
    Requests,
    Teams,
    Budgets,
    Chargeback,
    Audit,
    Access,
    Settings
};

/// Where a link or button leads: a page, and what it shall show there.
struct Destination
{
    PageId page = PageId::Overview;
    TeamId team; ///< empty: as it is
    QString subject; ///< a request, an instance, an event number; empty: none
    QString filter; ///< the page's own word, for example `stopped`, `strangers`
};

/// What pages share. Everything outlives the pages.
struct PageContext
{
    governor::Desk &desk;
    Prompter &prompter;
    Preferences &preferences;
};

/// A page of the main window. It receives immutable snapshots, asks the desk by futures, and never waits.
/// The window gives the page its margins (24 px at the sides): a page's own outermost layout has none.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(PageContext context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// A new state of the ledger; keeps selection, scroll position and what is being typed.
    virtual void showSnapshot(const governor::DeskSnapshotPtr &snapshot) = 0;
    /// The team switcher's choice; empty: all teams.
    virtual void chooseTeam(const TeamId &team) = 0;
    /// Called when a link leads here.
    virtual void goTo(const Destination &destination) { Q_UNUSED(destination) }
    /// Called each time the page comes to the front.
    virtual void activated() { }
    /// F5: asks anew for what the page shows. The window asks the desk for a fresh snapshot by itself.
    virtual void refresh() { }
    /// Ctrl+F: puts the cursor into the page's search field, if it has one.
    virtual void focusSearch() { }
    /// True once everything that the page asked for has been shown: for the tour and tests.
    virtual bool settled() const { return true; }

Q_SIGNALS:
    void wantsToGo(const bursar::desktop::Destination &destination);
    /// The window shall open the assistant that connects an account of Vast.ai.
    void wantsToConnect();

protected:
    /// The window has that much room now; called before the page is first seen, too.
    virtual void fit(Room room) { Q_UNUSED(room) }
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    governor::Desk &desk() const { return m_context.desk; }
    Prompter &prompter() const { return m_context.prompter; }
    Preferences &preferences() const { return m_context.preferences; }
    const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace bursar::desktop
