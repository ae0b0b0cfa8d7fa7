#pragma once

#include "domain/people.h"
#include "domain/quiet_hours.h"
#include "foundation/expected.h"

#include <QStringList>

#include <vector>

namespace bursar {

/// How mail is handed to its server. Without encryption only to a server on this machine.
enum class SmtpSecurity { StartTls, Tls, None };

/// How people are told of notices, beside the window, which always tells. Holds no secret: passwords and signing keys
/// are referred to as accounts' keys are.
struct NotificationSettings
{
    bool desktop = true; ///< a message of the desktop, while Bursar's windows run
    bool email = false;
    bool webhook = false;
    QString contact; ///< the organisation's, by mail; a team's lead has an address of their own
    QString smtpHost;
    int smtpPort = 587;
    SmtpSecurity smtpSecurity = SmtpSecurity::StartTls;
    QString smtpUser; ///< empty: the server wants no login
    std::optional<KeyReference> smtpKey; ///< of the user's password
    QString smtpFrom;
    QString webhookUrl;
    std::optional<KeyReference> webhookKey; ///< of the secret that signs
    std::optional<QuietHours> quietHours;
    std::optional<int> digestHour; ///< 0–23: one mail a day instead of single ones
    std::vector<int> alertAt{
        50, 80, 100}; ///< percent, of budgets that no policy has: persons', cost centres', the organisation's

    friend bool operator==(const NotificationSettings &, const NotificationSettings &) = default;
};

/// A setting by the name that the command line, the ledger and the audit trail use.
struct NotificationField
{
    QString name;
    QString expects; ///< `yes or no`, for errors
    bool personal = false; ///< says who somebody is: the trail tells that it changed, not what it is
    QString (*text)(const NotificationSettings &); ///< empty: not set
    bool (*set)(NotificationSettings &, const QString &text); ///< false: the text cannot be read; nothing is changed
};
const std::vector<NotificationField> &notificationFields();

/// Sets one field; a usage error that names what it expects, or the fields there are.
Expected<void> setNotificationField(NotificationSettings &settings, const QString &name, const QString &text);

/// What is missing or does not fit together, as a sentence; empty when all channels that are on can work.
QString problemOf(const NotificationSettings &settings);

/// Something like an address of mail, without a line end that could smuggle in another header.
bool isMailAddress(const QString &text);

} // namespace bursar
