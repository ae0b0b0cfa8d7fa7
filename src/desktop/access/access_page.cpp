#include "desktop/access/access_page.h"

#include "desktop/access/access_inquiry.h"
#include "desktop/access/accounts_view.h"
#include "desktop/access/keys_view.h"
#include "desktop/access/members_view.h"
#include "desktop/access/resources_view.h"
#include "desktop/access/reviews_view.h"
#include "desktop/access/roles_view.h"
#include "desktop/access/vendor_log_view.h"
#include "desktop/widgets/page_head.h"
#include "desktop/widgets/segment_control.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace bursar::desktop {

AccessPage::AccessPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_inquiry(new AccessInquiry(desk(), this))
    , m_head(new PageHead(tr("Access"), this))
    , m_tabs(new SegmentControl(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("accessPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_tabs->setObjectName(QStringLiteral("accessTabs"));
    m_tabs->setAccessibleName(tr("What of the access is shown"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 12);
    row->addWidget(m_tabs);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_stack, 1);

    // The order of the tabs.
    addView(new AccountsView(context, this));
    addView(new MembersView(context, this));
    addView(new RolesView(context, this));
    addView(new KeysView(context, this));
    addView(new ReviewsView(context, this));
    addView(new VendorLogView(context, this));
    addView(new ResourcesView(context, this));

    QStringList titles;
    for (const AccessView *view : m_views)
        titles << view->title();
    m_tabs->setSegments(titles);
    m_tabs->setVisible(m_views.size() > 1);
    connect(m_tabs, &SegmentControl::chosen, this, &AccessPage::showView);
    connect(m_inquiry, &AccessInquiry::answered, this, [this](const AccessFactsPtr &facts) {
        showAccess(facts);
        if (isVisible() && m_snapshot)
            m_inquiry->readOldLists(*m_snapshot);
    });
    connect(m_inquiry, &AccessInquiry::failed, this, [this](const Error &error) { front().tell(error); });
    showView(0);
}

void AccessPage::addView(AccessView *view)
{
    m_views.push_back(view);
    m_stack->addWidget(view);
    for (QWidget *control : view->headControls())
        m_head->addControl(control);
    connect(view, &AccessView::wantsToGo, this, &Page::wantsToGo);
    connect(view, &AccessView::wantsToConnect, this, &Page::wantsToConnect);
}

AccessView &AccessPage::front() const
{
    return *m_views.at(static_cast<std::size_t>(m_stack->currentIndex()));
}

void AccessPage::showView(int index)
{
    m_tabs->setCurrent(index);
    m_stack->setCurrentIndex(index);
    for (const AccessView *view : m_views)
        for (QWidget *control : view->headControls())
            control->setVisible(view == &front());
    front().fit(roomOf(window()->width())); // buttons that depend on the room say so themselves
    const bool walksTabs = m_tabs->hasFocus(); // with the arrow keys: the next one goes to the tabs, too
    if (isVisible())
        front().activated();
    if (walksTabs)
        m_tabs->setFocus();
}

void AccessPage::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    for (AccessView *view : m_views)
        view->showSnapshot(snapshot);
    if (isVisible())
        m_inquiry->askIfOld(*snapshot);
}

void AccessPage::showAccess(const AccessFactsPtr &facts)
{
    for (AccessView *view : m_views)
        view->showAccess(facts);
}

void AccessPage::chooseTeam(const TeamId &team)
{
    for (AccessView *view : m_views)
        view->chooseTeam(team);
}

void AccessPage::goTo(const Destination &destination)
{
    const auto named = std::ranges::find(m_views, destination.filter, &AccessView::code);
    if (named != m_views.end())
        showView(static_cast<int>(named - m_views.begin()));
    if (destination.subject.isEmpty())
        return;
    // A link without a tab leads to whichever tab has the thing.
    if (named != m_views.end()) {
        (*named)->showThing(destination.subject);
        return;
    }
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i]->showThing(destination.subject)) {
            showView(static_cast<int>(i));
            return;
        }
    }
}

void AccessPage::activated()
{
    if (m_snapshot)
        m_inquiry->askIfOld(*m_snapshot);
    front().activated();
}

void AccessPage::refresh()
{
    if (m_snapshot)
        m_inquiry->readLists(*m_snapshot);
    front().refresh();
}

bool AccessPage::settled() const
{
    return !m_inquiry->isAsking()
        && std::ranges::all_of(m_views, [](const AccessView *view) { return view->settled(); });
}

void AccessPage::fit(Room room)
{
    for (AccessView *view : m_views)
        view->fit(room);
}

std::unique_ptr<Page> makeAccessPage(PageContext context)
{
    return std::make_unique<AccessPage>(context);
}

} // namespace bursar::desktop
