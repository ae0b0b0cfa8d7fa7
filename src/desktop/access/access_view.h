#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/shell/page.h"

class QVBoxLayout;

namespace bursar::desktop {

class Banner;

/// One tab of the Access page. It lives as a page does: snapshots come, questions go to the desk, nothing waits.
class AccessView : public QWidget
{
    Q_OBJECT
public:
    /// `code` names it in links and object names: `accounts`, `members`.
    AccessView(PageContext context, const QString &code, QWidget *parent);

    const QString &code() const { return m_code; }
    virtual QString title() const = 0;
    virtual void showSnapshot(const governor::DeskSnapshotPtr &snapshot) = 0;
    /// Vast.ai's side, as the ledger has it now.
    virtual void showAccess(const AccessFactsPtr &facts) { Q_UNUSED(facts) }
    /// Something of what it shows could not be read.
    void tell(const Error &error);
    virtual void chooseTeam(const TeamId &team) { Q_UNUSED(team) }
    /// True once it shows the thing that a link leads to.
    virtual bool showThing(const QString &subject)
    {
        Q_UNUSED(subject)
        return false;
    }
    /// Called each time the tab comes to the front.
    virtual void activated() { }
    /// F5.
    virtual void refresh() { }
    virtual bool settled() const { return true; }
    virtual void fit(Room room) { Q_UNUSED(room) }
    /// Buttons that stand in the page's head while the tab is in front, the primary one last.
    virtual QList<QWidget *> headControls() const { return {}; }

Q_SIGNALS:
    void wantsToGo(const bursar::desktop::Destination &destination);
    void wantsToConnect();

protected:
    governor::Desk &desk() const { return m_context.desk; }
    Prompter &prompter() const { return m_context.prompter; }
    const PageContext &context() const { return m_context; }
    /// How the last thing that was asked for ended.
    Banner &notice() const { return *m_notice; }
    /// What the view is made of stands below the notice.
    QVBoxLayout &column() const { return *m_column; }

private:
    PageContext m_context;
    QString m_code;
    QVBoxLayout *m_column;
    Banner *m_notice;
};

} // namespace bursar::desktop
