#pragma once

#include "desktop/shell/desktop_messenger.h"
#include "desktop/shell/instance_news.h"
#include "governor/desk.h"

#include <set>

namespace bursar::desktop {

/// Shows on the desktop what people are newly told, each once and not in quiet hours, and what became of machines. What
/// waited already when the window opened stands in front of the person anyway.
class DesktopNotices final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    DesktopNotices(governor::Desk &desk, DesktopMessenger &messenger, QObject *parent = nullptr);

    void look(const governor::DeskSnapshot &snapshot);

private:
    DesktopMessenger &m_messenger;
    std::set<NoticeId> m_known;
    InstanceNews m_news;
    bool m_first = true;
};

} // namespace bursar::desktop
