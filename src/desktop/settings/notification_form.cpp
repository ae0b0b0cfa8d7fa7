#include "desktop/settings/notification_form.h"

#include "desktop/look/fonts.h"
#include "desktop/widgets/form_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace bursar::desktop {
namespace {

constexpr int wideLine = 320;
const QString security = QStringLiteral("smtp_tls");

/// `smtp_host` → `smtpHostEdit`
QString objectNameOf(const QString &field, const QString &kind)
{
    QStringList parts = field.split(u'_');
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i][0] = parts[i][0].toUpper();
    return parts.join(QString()) + kind;
}

} // namespace

NotificationForm::NotificationForm(QWidget *parent)
    : QWidget(parent)
    , m_security(new QComboBox(this))
{
    setObjectName(QStringLiteral("notificationForm"));
    auto *form = new FormLayout(this);
    addChannel(form, QStringLiteral("desktop"), tr("Messages of the desktop"),
               tr("While Bursar runs on this or another computer with a window."));
    addChannel(form, QStringLiteral("email"), tr("E-mail"),
               tr("A team's lead gets the team's notices, the organisation's contact gets all."));
    addMail(form);
    addChannel(form, QStringLiteral("webhook"), tr("Webhook"),
               tr("Each notice is posted as JSON, signed with a secret."));
    addLine(form, QStringLiteral("webhook_url"), tr("Webhook address"), wideLine,
            tr("Begins with https://; http:// only on this computer."));
    addLine(form, QStringLiteral("webhook_key"), tr("Signing secret"), wideLine,
            tr("Where it is kept: env:NAME, file:PATH or keychain:ENTRY."));
    form->addHairline();
    addTimes(form);
    setSettings({});
}

QCheckBox *NotificationForm::addChannel(FormLayout *form, const QString &field, const QString &words,
                                        const QString &help)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(objectNameOf(field, QStringLiteral("ChannelBox")));
    box->setAccessibleName(words);
    form->addCheck(box, help);
    m_checks.insert(field, box);
    connect(box, &QCheckBox::toggled, this, [this] {
        showRows();
        Q_EMIT edited();
    });
    return box;
}

void NotificationForm::addLine(FormLayout *form, const QString &field, const QString &label, int width,
                               const QString &help)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectNameOf(field, QStringLiteral("Edit")));
    line->setFixedWidth(scaled(width));
    m_rows.insert(field, form->addField(label, line, help));
    m_lines.insert(field, line);
    connect(line, &QLineEdit::textChanged, this, [this] {
        showRows();
        Q_EMIT edited();
    });
}

void NotificationForm::addMail(FormLayout *form)
{
    addLine(form, QStringLiteral("contact"), tr("Organisation's contact"), wideLine);
    addLine(form, QStringLiteral("smtp_host"), tr("Mail server"), wideLine);
    addLine(form, QStringLiteral("smtp_port"), tr("Port"), 80);
    m_security->setObjectName(QStringLiteral("smtpTlsBox"));
    m_security->setFixedWidth(scaled(FormLayout::choiceWidth));
    m_security->addItem(tr("STARTTLS (port 587)"), QStringLiteral("starttls"));
    m_security->addItem(tr("TLS (port 465)"), QStringLiteral("tls"));
    m_security->addItem(tr("None, on this computer only"), QStringLiteral("none"));
    m_rows.insert(security, form->addField(tr("Encryption"), m_security));
    connect(m_security, &QComboBox::currentIndexChanged, this, &NotificationForm::edited);
    addLine(form, QStringLiteral("smtp_user"), tr("User"), wideLine, tr("Empty where the server wants no login."));
    addLine(form, QStringLiteral("smtp_key"), tr("Password"), wideLine,
            tr("Where it is kept: env:NAME, file:PATH or keychain:ENTRY."));
    addLine(form, QStringLiteral("smtp_from"), tr("Sender"), wideLine);
}

void NotificationForm::addTimes(FormLayout *form)
{
    addLine(form, QStringLiteral("quiet_hours"), tr("Quiet hours"), FormLayout::amountWidth,
            tr("Such as 22:00-07:00, in the team's time zone. A budget that is used up and a stop come at once."));
    addLine(form, QStringLiteral("digest_hour"), tr("One mail a day at"), FormLayout::amountWidth,
            tr("An hour from 0 to 23, instead of single mails. Empty: each by itself."));
    addLine(form, QStringLiteral("alert_at"), tr("Warn at"), FormLayout::amountWidth,
            tr("% of the budgets of persons, cost centres and the organisation. Teams have theirs in their policy."));
}

QString NotificationForm::text(const QString &field) const
{
    if (field == security)
        return m_security->currentData().toString();
    if (const QCheckBox *check = m_checks.value(field))
        return check->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
    const QLineEdit *line = m_lines.value(field);
    return line != nullptr ? line->text().trimmed() : QString();
}

void NotificationForm::setText(const QString &field, const QString &text)
{
    if (field == security)
        m_security->setCurrentIndex(std::max(0, m_security->findData(text)));
    else if (QCheckBox *check = m_checks.value(field))
        check->setChecked(text == QLatin1String("yes"));
    else if (QLineEdit *line = m_lines.value(field))
        line->setText(text);
}

void NotificationForm::setSettings(const NotificationSettings &settings)
{
    m_saved = settings;
    for (const NotificationField &field : notificationFields())
        setText(field.name, field.text(settings));
    showRows();
}

Expected<NotificationSettings> NotificationForm::settings() const
{
    NotificationSettings settings = m_saved;
    for (const NotificationField &field : notificationFields()) {
        if (auto set = setNotificationField(settings, field.name, text(field.name)); !set)
            return set.failure();
    }
    return settings;
}

bool NotificationForm::isChanged() const
{
    const auto now = settings();
    return !now || *now != m_saved;
}

QString NotificationForm::problem() const
{
    const auto now = settings();
    return now ? problemOf(*now) : now.error().remedy;
}

void NotificationForm::showRows()
{
    const bool mail = m_checks.value(QStringLiteral("email"))->isChecked();
    const bool webhook = m_checks.value(QStringLiteral("webhook"))->isChecked();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const bool isMail = row.key().startsWith(QLatin1String("smtp_")) || row.key() == QLatin1String("contact")
            || row.key() == QLatin1String("digest_hour");
        const bool isWebhook = row.key().startsWith(QLatin1String("webhook_"));
        row.value()->setVisible(isMail ? mail : isWebhook ? webhook : true);
        NotificationSettings scratch;
        const auto fits = setNotificationField(scratch, row.key(), text(row.key()));
        row.value()->setError(fits ? QString() : fits.error().remedy);
    }
}

} // namespace bursar::desktop
