#pragma once

#include "vast/call.h"
#include "vast/calls/raw_answer.h"
#include "vast/calls/rows.h"

namespace bursar::vast {

/// A kind of notification that Vast.ai can send.
struct NotificationType
{
    QString key; ///< `client:low_credit`
    QString slug;
    QString context; ///< `client` or `host`
    QString topic;
    QString category;
    QString displayName;
    bool emailIsMandatory = false;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

/// GET /api/v0/notification-types/ · user_read (inferred) · nothing published · seen: docs.
Call<Rows<NotificationType>> notificationTypes();
/// GET /api/v0/users/{id}/notification-prefs/ · user_read · nothing published · the route is seen, its shape is not
/// known.
Call<RawAnswer> notificationPreferences(qint64 user);
/// PUT of what the read answered, changed. `preferences` is a JSON object.
Call<RawAnswer> changeNotificationPreferences(qint64 user, const QByteArray &preferences);

} // namespace bursar::vast::calls
