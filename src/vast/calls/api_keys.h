#pragma once

#include "vast/call.h"
#include "vast/calls/permissions.h"
#include "vast/calls/raw_answer.h"
#include "vast/calls/rows.h"
#include "vast/secret.h"

namespace bursar::vast {

/// A key as it is listed: never with the key itself.
struct ApiKey
{
    qint64 id = 0;
    qint64 user = 0;
    QString name;
    QString type; ///< `primary`, `team`, …; empty when Vast.ai does not tell
    qint64 team = 0; ///< a key of a team's context
    QString teamName;
    std::optional<Instant> createdAt;
    Permissions permissions;
};

struct NewApiKey
{
    qint64 id = 0;
    Secret key; ///< shown only here
    Permissions permissions;
};

} // namespace bursar::vast

namespace bursar::vast::calls {

// /api/v0/auth/apikeys/ · read: user_read 1 s, write: user_write 2 s · seen: docs, official client, Terraform provider.

/// Sent once: an unknown outcome may have made a key that nobody holds. `parameters` is JSON for the wildcards in the
/// permissions (`key_params`), or empty.
Call<NewApiKey> createApiKey(const QString &name, const Permissions &permissions, const QByteArray &parameters = {});
Call<Rows<ApiKey>> listApiKeys();
Call<ApiKey> showApiKey(qint64 id);
/// Works at once. Answers a bare text.
Call<bool> deleteApiKey(qint64 id);

/// PUT /api/v0/commands/reset_apikey/ · user_write · 2 s · seen: official client. The key in use dies at once; the new
/// one is in the answer.
Call<NewApiKey> resetApiKey();

/// GET and DELETE /api/v0/auth/sessions/ · user_read, user_write · nothing published · the routes are seen, their
/// shapes are not known. Sessions of the website; they run out after a week.
Call<RawAnswer> listSessions();
Call<RawAnswer> endSessions(const QByteArray &body);

} // namespace bursar::vast::calls
