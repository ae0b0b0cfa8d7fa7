#include "desktop/shell/desktop_notices.h"

namespace bursar::desktop {

DesktopNotices::DesktopNotices(governor::Desk &desk, DesktopMessenger &messenger, QObject *parent)
    : QObject(parent)
    , m_messenger(messenger)
{
    connect(&desk, &governor::Desk::snapshotChanged, this, [this, &desk] { look(*desk.snapshot()); });
}

void DesktopNotices::look(const governor::DeskSnapshot &snapshot)
{
    std::set<NoticeId> known;
    for (const governor::NoticeView &view : snapshot.notices) {
        const bool isNew = !m_first && !m_known.contains(view.notice.id);
        if (isNew && view.showsFrom > snapshot.now)
            continue; // it is still new when the quiet hours are over
        known.insert(view.notice.id);
        if (isNew && snapshot.notifications.desktop)
            m_messenger.show({view.notice.title, view.notice.meaning, view.notice.urgent});
    }
    for (const DesktopMessage &message : m_news.follow(snapshot))
        if (snapshot.notifications.desktop)
            m_messenger.show(message);
    m_known = std::move(known);
    m_first = false;
}

} // namespace bursar::desktop
