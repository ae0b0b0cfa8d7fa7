#pragma once

#include "domain/notification_settings.h"
#include "foundation/expected.h"
#include "governor/reading/views.h"

#include <atomic>
#include <functional>
#include <memory>

namespace bursar::governor {

class Context;

/// How people are told, and what they say to it. Every function that writes is one transaction with its event.
class Notifications
{
public:
    explicit Notifications(Context &context);
    ~Notifications();
    Notifications(const Notifications &) = delete;
    Notifications &operator=(const Notifications &) = delete;

    /// Refuses settings with which a channel that is on could not work (usage), and those that change nothing.
    Expected<NotificationSettings> save(const MemberId &by, const NotificationSettings &settings);
    /// Somebody has taken note. Refused when somebody has already.
    Expected<Notice> acknowledge(const MemberId &by, const QString &id);

    struct Test
    {
        QString channel; ///< `email`, `webhook`
        QString recipient; ///< empty for the webhook
        Expected<void> sent;
    };
    /// Sends a message that says it is a test, from this process, by every channel that is on; mail to the
    /// organisation's contact. `done` is called once, not from inside; a usage error when nothing can be sent.
    void test(const NotificationSettings &settings, std::function<void(Expected<std::vector<Test>>)> done);

private:
    Context &m_context;
    std::shared_ptr<std::atomic<bool>> m_givenUp = std::make_shared<std::atomic<bool>>(false);
};

} // namespace bursar::governor
