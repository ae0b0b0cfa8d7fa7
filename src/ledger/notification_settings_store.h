#pragma once

#include "domain/notification_settings.h"
#include "ledger/record_transaction.h"

namespace bursar::ledger {

/// How people are told of notices.
class NotificationSettingsStore
{
public:
    explicit NotificationSettingsStore(Database &database);
    Expected<NotificationSettings> load() const;
    /// Event notifications.changed with what changed, but for addresses of persons.
    static Expected<void> save(RecordTransaction &transaction, const NotificationSettings &settings);

private:
    Database &m_database;
};

} // namespace bursar::ledger
