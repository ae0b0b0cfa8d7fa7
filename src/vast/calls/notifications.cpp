#include "vast/calls/notifications.h"

#include "vast/calls/call_parts.h"
#include "vast/endpoints.h"

namespace bursar::vast::calls {

namespace {

QByteArray preferencesPath(qint64 user)
{
    return numbered("/api/v0/users/", user) + "notification-prefs/";
}

std::optional<NotificationType> decode(const JsonValue &row)
{
    RowReader reader(row);
    NotificationType type{
        reader.text("key"),      reader.text("slug"),         reader.text("context"),        reader.text("topic"),
        reader.text("category"), reader.text("display_name"), reader.flag("mandatory_email")};
    return type.key.isEmpty() ? std::nullopt : std::optional(type);
}

} // namespace

Call<Rows<NotificationType>> notificationTypes()
{
    return listCall(get(endpoints::notificationTypes(), "/api/v0/notification-types/"), "notification_types", decode);
}

Call<RawAnswer> notificationPreferences(qint64 user)
{
    return rawCall(get(endpoints::notificationPreferences(), preferencesPath(user)));
}

Call<RawAnswer> changeNotificationPreferences(qint64 user, const QByteArray &preferences)
{
    return rawCall(change("PUT", endpoints::notificationPreferences(), preferencesPath(user), preferences));
}

} // namespace bursar::vast::calls
