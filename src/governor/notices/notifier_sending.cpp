#include "governor/notices/notifier.h"
#include "ledger/notification_settings_store.h"

#include <algorithm>
#include <array>

namespace bursar::governor {

namespace {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""h;

/// How long to wait after each attempt that failed; after the last it is given up.
constexpr std::array<Duration, 6> waits{1min, 5min, 15min, 1h, 4h, 12h};

/// Nobody needs to hear of it any more. What was told of a budget in quiet hours still says how the day went.
bool isMoot(const Notice &notice, Instant now)
{
    return notice.acknowledgedAt || (notice.kind != NoticeKind::Budget && notice.until && *notice.until <= now);
}

} // namespace

Expected<void> Notifier::sendNext()
{
    if (m_sending)
        return {};
    auto parcel = nextParcel();
    if (!parcel)
        return parcel.failure();
    if (*parcel)
        send(**std::move(parcel));
    return {};
}

Expected<std::optional<Notifier::Parcel>> Notifier::nextParcel()
{
    Context &context = m_session.context();
    const Instant now = context.now();
    const auto due = m_store.due(now);
    if (!due)
        return due.failure();
    if (due->empty())
        return std::optional<Parcel>();
    const auto settings = ledger::NotificationSettingsStore(context.database()).load();
    if (!settings)
        return settings.failure();
    Parcel parcel;
    parcel.message.settings = *settings;
    parcel.message.at = now;
    parcel.message.realAt = context.surroundings().realNow();
    for (const Delivery &delivery : *due) {
        const auto notice = m_store.byId(delivery.notice);
        if (!notice)
            return notice.failure();
        const bool isMail = delivery.channel == toString(Outgoing::Channel::Email);
        const bool isOn = isMail ? settings->email : settings->webhook;
        if (!*notice || isMoot(**notice, now) || !isOn) {
            if (auto removed = m_store.remove(delivery); !removed)
                return removed.failure();
            continue;
        }
        const bool joins = parcel.deliveries.empty()
            || (isMail && parcel.deliveries.front().channel == delivery.channel
                && parcel.deliveries.front().recipient == delivery.recipient);
        if (!joins)
            continue;
        parcel.message.channel = isMail ? Outgoing::Channel::Email : Outgoing::Channel::Webhook;
        parcel.message.recipient = delivery.recipient;
        parcel.message.notices.push_back(**notice);
        parcel.deliveries.push_back(delivery);
    }
    return parcel.deliveries.empty() ? std::optional<Parcel>() : std::optional(std::move(parcel));
}

void Notifier::send(Parcel parcel)
{
    m_sending = true;
    auto told = m_session.whileHeld([this, deliveries = std::move(parcel.deliveries)](const Expected<void> &outcome) {
        m_sending = false;
        auto done = sent(deliveries, outcome);
        if (done)
            done = sendNext();
        if (!done)
            m_session.trouble(QStringLiteral("notices"), done.error());
    });
    // Nothing of the executor is touched there.
    m_session.context().background().run(
        [message = std::move(parcel.message), givenUp = m_givenUp, told]() -> Background::Told {
            const Expected<void> outcome = carry(message, givenUp);
            return [told, outcome]() mutable { told(outcome); };
        });
}

Expected<void> Notifier::sent(const std::vector<Delivery> &deliveries, const Expected<void> &outcome)
{
    const Instant now = m_session.context().now();
    if (!outcome)
        m_session.report(QStringLiteral("trouble"), deliveries.front().channel, outcome.error().message);
    for (Delivery delivery : deliveries) {
        const auto attempt = static_cast<size_t>(delivery.attempts++);
        delivery.changedAt = now;
        delivery.problem = outcome ? QString() : outcome.error().message;
        if (outcome)
            delivery.state = Delivery::State::Sent;
        else if (attempt < waits.size())
            delivery.due = now + waits.at(attempt);
        else
            delivery.state = Delivery::State::Failed;
        if (auto saved = m_store.save(delivery); !saved)
            return saved;
    }
    return {};
}

} // namespace bursar::governor
