#include "ledger/notification_settings_store.h"

#include "domain/audit_actions.h"
#include "ledger/row.h"

#include <QJsonArray>

namespace bursar::ledger {

NotificationSettingsStore::NotificationSettingsStore(Database &database)
    : m_database(database)
{
}

Expected<NotificationSettings> NotificationSettingsStore::load() const
{
    NotificationSettings settings;
    const auto rows = collect<bool>(
        m_database, QStringLiteral("SELECT field, value FROM notification_settings"), {}, [&settings](Row &row) {
            const QString field = row.text();
            const bool understood = setNotificationField(settings, field, row.text()).hasValue();
            if (!understood)
                row.markDamaged();
            return understood;
        });
    if (!rows)
        return rows.failure();
    return settings;
}

Expected<void> NotificationSettingsStore::save(RecordTransaction &transaction, const NotificationSettings &settings)
{
    Database &database = transaction.database();
    const auto before = NotificationSettingsStore(database).load();
    if (!before)
        return before.failure();
    QJsonArray changed;
    QJsonObject details;
    for (const NotificationField &field : notificationFields()) {
        const QString value = field.text(settings);
        if (value == field.text(*before))
            continue;
        auto saved = database.execute(QStringLiteral("INSERT INTO notification_settings (field, value) VALUES (?, ?) "
                                                     "ON CONFLICT (field) DO UPDATE SET value = excluded.value"),
                                      {field.name, value.isNull() ? QStringLiteral("") : value});
        if (!saved)
            return saved;
        changed.append(field.name);
        if (!field.personal)
            details.insert(field.name, value);
    }
    details.insert(QStringLiteral("changed"), changed);
    return transaction.append(audit_action::notificationsChanged, {}, QString(), details);
}

} // namespace bursar::ledger
