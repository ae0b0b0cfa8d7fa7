#include "domain/notification_settings.h"

#include "foundation/closest_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar {

namespace {

using Settings = NotificationSettings;

template <bool Settings::*Member>
QString yesNoText(const Settings &settings)
{
    return settings.*Member ? QStringLiteral("yes") : QStringLiteral("no");
}

template <bool Settings::*Member>
bool setYesNo(Settings &settings, const QString &text)
{
    if (text != QLatin1String("yes") && text != QLatin1String("no"))
        return false;
    settings.*Member = text == QLatin1String("yes");
    return true;
}

template <QString Settings::*Member>
QString plainText(const Settings &settings)
{
    return settings.*Member;
}

template <QString Settings::*Member>
bool setAddress(Settings &settings, const QString &text)
{
    if (!text.isEmpty() && !isMailAddress(text))
        return false;
    settings.*Member = text;
    return true;
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

bool setHost(Settings &settings, const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A(|[A-Za-z0-9.-]{1,253}|\[?[0-9A-Fa-f:]{2,45}\]?)\z)"));
    if (!shape.match(text).hasMatch())
        return false;
    settings.smtpHost = text;
    return true;
}

bool setUser(Settings &settings, const QString &text)
{
    if (!isPrintable(text))
        return false;
    settings.smtpUser = text;
    return true;
}

bool setPort(Settings &settings, const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return false;
    settings.smtpPort = port;
    return true;
}

QString securityText(const Settings &settings)
{
    switch (settings.smtpSecurity) {
    case SmtpSecurity::StartTls:
        return QStringLiteral("starttls");
    case SmtpSecurity::Tls:
        return QStringLiteral("tls");
    case SmtpSecurity::None:
        break;
    }
    return QStringLiteral("none");
}

bool setSecurity(Settings &settings, const QString &text)
{
    for (const SmtpSecurity each : {SmtpSecurity::StartTls, SmtpSecurity::Tls, SmtpSecurity::None}) {
        Settings other = settings;
        other.smtpSecurity = each;
        if (securityText(other) == text) {
            settings = other;
            return true;
        }
    }
    return false;
}

template <std::optional<KeyReference> Settings::*Member>
QString keyText(const Settings &settings)
{
    return settings.*Member ? (settings.*Member)->toString() : QString();
}

template <std::optional<KeyReference> Settings::*Member>
bool setKey(Settings &settings, const QString &text)
{
    const auto reference = KeyReference::parse(text);
    if (!text.isEmpty() && (!reference || reference->kind == KeyReference::Kind::Sample))
        return false;
    settings.*Member = text.isEmpty() ? std::nullopt : reference;
    return true;
}

bool setUrl(Settings &settings, const QString &text)
{
    // An address with a query may carry a secret; it would stand in the ledger.
    if (!text.isEmpty() && (text.startsWith(QLatin1String("sample:")) || !isAcceptableAccountUrl(text)))
        return false;
    settings.webhookUrl = text;
    return true;
}

QString quietText(const Settings &settings)
{
    return settings.quietHours ? settings.quietHours->toString() : QString();
}

bool setQuiet(Settings &settings, const QString &text)
{
    const auto hours = QuietHours::parse(text);
    if (!text.isEmpty() && !hours)
        return false;
    settings.quietHours = hours;
    return true;
}

QString digestText(const Settings &settings)
{
    return settings.digestHour ? QString::number(*settings.digestHour) : QString();
}

bool setDigest(Settings &settings, const QString &text)
{
    bool isNumber = false;
    const int hour = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || hour < 0 || hour > 23))
        return false;
    settings.digestHour = text.isEmpty() ? std::nullopt : std::optional(hour);
    return true;
}

QString stepsText(const Settings &settings)
{
    QStringList words;
    for (const int step : settings.alertAt)
        words.append(QString::number(step));
    return words.join(QStringLiteral(", "));
}

bool setSteps(Settings &settings, const QString &text)
{
    std::vector<int> steps;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const int step = word.trimmed().toInt(&isNumber);
        if (!isNumber || step < 1 || step > 1000)
            return false;
        steps.push_back(step);
    }
    settings.alertAt = std::move(steps);
    return true;
}

} // namespace

const std::vector<NotificationField> &notificationFields()
{
    const auto yesNo = QStringLiteral("yes or no");
    const auto address = QStringLiteral("an address such as ada@example.com");
    const auto key = QStringLiteral("env:NAME, file:PATH or keychain:ENTRY");
    using S = Settings;
    static const std::vector<NotificationField> fields{
        {QStringLiteral("desktop"), yesNo, false, yesNoText<&S::desktop>, setYesNo<&S::desktop>},
        {QStringLiteral("email"), yesNo, false, yesNoText<&S::email>, setYesNo<&S::email>},
        {QStringLiteral("webhook"), yesNo, false, yesNoText<&S::webhook>, setYesNo<&S::webhook>},
        {QStringLiteral("contact"), address, true, plainText<&S::contact>, setAddress<&S::contact>},
        {QStringLiteral("smtp_host"), QStringLiteral("a host name such as mail.example.com"), false,
         plainText<&S::smtpHost>, setHost},
        {QStringLiteral("smtp_port"), QStringLiteral("a port from 1 to 65535"), false,
         [](const S &settings) { return QString::number(settings.smtpPort); }, setPort},
        {QStringLiteral("smtp_tls"), QStringLiteral("starttls, tls or none"), false, securityText, setSecurity},
        {QStringLiteral("smtp_user"), QStringLiteral("a user name without blanks"), true, plainText<&S::smtpUser>,
         setUser},
        {QStringLiteral("smtp_key"), key, false, keyText<&S::smtpKey>, setKey<&S::smtpKey>},
        {QStringLiteral("smtp_from"), address, true, plainText<&S::smtpFrom>, setAddress<&S::smtpFrom>},
        {QStringLiteral("webhook_url"), QStringLiteral("an https address without a query; http only on this machine"),
         false, plainText<&S::webhookUrl>, setUrl},
        {QStringLiteral("webhook_key"), key, false, keyText<&S::webhookKey>, setKey<&S::webhookKey>},
        {QStringLiteral("quiet_hours"), QStringLiteral("times such as 22:00-07:00, or nothing"), false, quietText,
         setQuiet},
        {QStringLiteral("digest_hour"), QStringLiteral("an hour from 0 to 23, or nothing"), false, digestText,
         setDigest},
        {QStringLiteral("alert_at"), QStringLiteral("percents such as 50, 80, 100"), false, stepsText, setSteps},
    };
    return fields;
}

Expected<void> setNotificationField(NotificationSettings &settings, const QString &name, const QString &text)
{
    QStringList names;
    for (const NotificationField &field : notificationFields()) {
        names.append(field.name);
        if (field.name != name)
            continue;
        if (field.set(settings, text.trimmed()))
            return {};
        return Unexpected{Error{Error::Kind::Usage,
                                QStringLiteral("bad_value"),
                                QStringLiteral("“%1” does not fit %2.").arg(text, name),
                                QStringLiteral("Give %1.").arg(field.expects),
                                {{QStringLiteral("field"), name}}}};
    }
    return Unexpected{
        Error{Error::Kind::Usage,
              QStringLiteral("unknown_field"),
              QStringLiteral("Notifications have no field “%1”.").arg(name),
              didYouMean(name, names) + QStringLiteral("Their fields: %1.").arg(names.join(QStringLiteral(", "))),
              {{QStringLiteral("field"), name}}}};
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*\z)"));
    return shape.match(text).hasMatch();
}

QString problemOf(const NotificationSettings &settings)
{
    if (settings.email) {
        if (settings.smtpHost.isEmpty())
            return QStringLiteral("E-mail needs the server that takes it.");
        if (settings.smtpFrom.isEmpty())
            return QStringLiteral("E-mail needs an address that it comes from.");
        if (!settings.smtpUser.isEmpty() && !settings.smtpKey)
            return QStringLiteral("The mail server's login needs a place where its password is kept.");
        QUrl server;
        server.setScheme(QStringLiteral("http"));
        server.setHost(settings.smtpHost);
        server.setPort(settings.smtpPort);
        const bool encrypted = settings.smtpSecurity != SmtpSecurity::None;
        if (!encrypted && !isAcceptableAccountUrl(server.toString()))
            return QStringLiteral("Only a mail server on this machine may be used without encryption.");
    }
    if (settings.webhook) {
        if (settings.webhookUrl.isEmpty())
            return QStringLiteral("The webhook needs an address.");
        if (!settings.webhookKey)
            return QStringLiteral("The webhook needs a place where the secret is kept that signs its messages.");
    }
    return {};
}

} // namespace bursar
