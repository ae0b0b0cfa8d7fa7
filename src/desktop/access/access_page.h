#pragma once

#include "desktop/access/access_facts.h"
#include "desktop/shell/page.h"

#include <memory>
#include <vector>

class QStackedWidget;

namespace bursar::desktop {

class AccessInquiry;
class AccessView;
class PageHead;
class SegmentControl;

/// Who may act at Vast.ai, with which key, on whose money: a tab for each.
class AccessPage final : public Page
{
    Q_OBJECT
public:
    explicit AccessPage(PageContext context, QWidget *parent = nullptr);

    void showSnapshot(const governor::DeskSnapshotPtr &snapshot) override;
    /// Vast.ai's side, for all tabs that show of it.
    void showAccess(const AccessFactsPtr &facts);
    void chooseTeam(const TeamId &team) override;
    /// `filter`: a tab's code; `subject`: what it shall show there.
    void goTo(const Destination &destination) override;
    void activated() override;
    void refresh() override;
    bool settled() const override;

protected:
    void fit(Room room) override;

private:
    void addView(AccessView *view);
    void showView(int index);
    AccessView &front() const;

    AccessInquiry *m_inquiry;
    governor::DeskSnapshotPtr m_snapshot;
    PageHead *m_head;
    SegmentControl *m_tabs;
    QStackedWidget *m_stack;
    std::vector<AccessView *> m_views;
};

std::unique_ptr<Page> makeAccessPage(PageContext context);

} // namespace bursar::desktop
