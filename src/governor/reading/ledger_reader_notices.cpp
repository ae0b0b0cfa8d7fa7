#include "governor/reading/ledger_reader_private.h"
#include "ledger/notice_store.h"
#include "ledger/notification_settings_store.h"

namespace bursar::governor {

Expected<NotificationSettings> LedgerReader::notificationSettings() const
{
    return ledger::NotificationSettingsStore(d->database).load();
}

Expected<std::vector<NoticeView>> LedgerReader::notices(Instant now, bool all) const
{
    const auto notices = ledger::NoticeStore(d->database).list(now, all);
    const auto settings = notificationSettings();
    const auto names = Names::load(d->database);
    if (!notices || !settings)
        return notices ? settings.failure() : notices.failure();
    if (!names)
        return names.failure();
    std::vector<NoticeView> views;
    for (const Notice &notice : *notices) {
        if (notice.covered || (!all && notice.acknowledgedAt))
            continue;
        NoticeView view{notice, names->team(notice.team), {}, notice.at};
        if (notice.acknowledgedAt)
            view.acknowledgedByName = names->member(notice.acknowledgedBy);
        if (settings->quietHours && !notice.urgent)
            view.showsFrom = settings->quietHours->over(notice.at, zoneNamed(notice.zone).value_or(QTimeZone::utc()));
        views.push_back(std::move(view));
    }
    return views;
}

Expected<std::vector<ChannelTrouble>> LedgerReader::channelTroubles() const
{
    const auto deliveries = ledger::NoticeStore(d->database).troubles();
    if (!deliveries)
        return deliveries.failure();
    std::vector<ChannelTrouble> troubles;
    for (const ledger::NoticeStore::Delivery &delivery : *deliveries)
        troubles.push_back({delivery.channel, delivery.problem, delivery.changedAt,
                            delivery.state == ledger::NoticeStore::Delivery::State::Failed});
    return troubles;
}

} // namespace bursar::governor
