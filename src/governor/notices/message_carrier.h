#pragma once

#include "domain/notice.h"
#include "domain/notification_settings.h"
#include "foundation/expected.h"

#include <atomic>
#include <memory>

namespace bursar::governor {

/// One message to one place. What it needs travels with it, so that it can be sent on any thread.
struct Outgoing
{
    enum class Channel { Email, Webhook };
    Channel channel = Channel::Email;
    QString recipient; ///< of mail
    std::vector<Notice> notices; ///< at least one; the webhook takes exactly one
    NotificationSettings settings;
    Instant at; ///< the ledger's time: the mail's date
    Instant realAt; ///< the machine's time, which receivers compare the signature's with
};
QString toString(Outgoing::Channel channel); ///< `email`, `webhook`

/// Set when nobody waits for the outcome any more: sending is given up soon.
using GivenUp = std::shared_ptr<std::atomic<bool>>;

/// Sends and waits until it is taken over or refused, at most half a minute after the key was found. Resolves the key
/// at that moment and lets go of it. Mail goes by SMTP, encrypted but to this machine; webhooks by https, to this
/// machine also by http, and follow no redirect. Errors (environment) are for people; no secret and nothing that the
/// other side said is in them. Any thread but one that others wait for.
Expected<void> carry(const Outgoing &message, const GivenUp &givenUp);

} // namespace bursar::governor
