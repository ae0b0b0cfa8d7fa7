#include "domain/notification_settings.h"

#include "foundation/text_formats.h"

#include <QTest>

using namespace bursar;

namespace {

QString after(const char *hours, const char *at, const char *zone)
{
    return toRfc3339(QuietHours::parse(QString::fromLatin1(hours))
                         ->over(*instantFromRfc3339(QString::fromLatin1(at)), *zoneNamed(QString::fromLatin1(zone))));
}

} // namespace

class NotificationSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietHoursEndWhereTheClockSaysSo_data()
    {
        QTest::addColumn<QString>("over");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *hours, const char *at, const char *zone,
                            const char *expected) {
            QTest::newRow(name) << after(hours, at, zone) << QString::fromLatin1(expected);
        };
        row("outside", "22:00-07:00", "2026-11-21T12:00:00Z", "UTC", "2026-11-21T12:00:00Z");
        row("at its beginning", "22:00-07:00", "2026-11-21T22:00:00Z", "UTC", "2026-11-22T07:00:00Z");
        row("at its end", "22:00-07:00", "2026-11-21T07:00:00Z", "UTC", "2026-11-21T07:00:00Z");
        row("after midnight", "22:00-07:00", "2026-11-21T03:30:00Z", "UTC", "2026-11-21T07:00:00Z");
        row("within a day", "12:00-13:30", "2026-11-21T11:15:00Z", "Europe/Berlin", "2026-11-21T12:30:00Z");
        row("half an hour's zone", "22:00-07:00", "2026-11-21T17:00:00Z", "Asia/Kolkata", "2026-11-22T01:30:00Z");
        // The night of 28 to 29 March lasts an hour less in Berlin, that of 24 to 25 October an hour longer.
        row("spring", "22:00-07:00", "2026-03-28T22:30:00Z", "Europe/Berlin", "2026-03-29T05:00:00Z");
        row("autumn", "22:00-07:00", "2026-10-24T22:30:00Z", "Europe/Berlin", "2026-10-25T06:00:00Z");
        row("ends in the hour that is left out", "22:00-02:30", "2026-03-29T00:30:00Z", "Europe/Berlin",
            "2026-03-29T01:00:00Z");
        row("ends in the hour that comes twice", "22:00-02:30", "2026-10-25T00:10:00Z", "Europe/Berlin",
            "2026-10-25T00:30:00Z");
        row("begins in the hour that is left out", "02:30-05:00", "2026-03-29T01:00:00Z", "Europe/Berlin",
            "2026-03-29T03:00:00Z");
        row("New York, spring", "22:00-07:00", "2026-03-08T04:30:00Z", "America/New_York", "2026-03-08T11:00:00Z");
        row("half an hour's change", "22:00-07:00", "2026-04-04T12:00:00Z", "Australia/Lord_Howe",
            "2026-04-04T20:30:00Z");
    }
    void quietHoursEndWhereTheClockSaysSo()
    {
        QFETCH(QString, over);
        QTEST(over, "expected");
    }

    void aDigestComesAtItsHour_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("expected");
        QTest::newRow("later today") << "2026-11-21T03:00:00Z" << 8 << "2026-11-21T07:00:00Z";
        QTest::newRow("tomorrow") << "2026-11-21T07:00:00Z" << 8 << "2026-11-22T07:00:00Z";
        QTest::newRow("into summer") << "2026-03-28T12:00:00Z" << 8 << "2026-03-29T06:00:00Z";
        QTest::newRow("an hour that is left out") << "2026-03-28T12:00:00Z" << 2 << "2026-03-29T01:00:00Z";
        QTest::newRow("an hour that comes twice") << "2026-10-24T12:00:00Z" << 2 << "2026-10-25T00:00:00Z";
    }
    void aDigestComesAtItsHour()
    {
        QFETCH(QString, at);
        QFETCH(int, hour);
        QTEST(toRfc3339(nextHour(*instantFromRfc3339(at), hour, *zoneNamed(QStringLiteral("Europe/Berlin")))),
              "expected");
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *field, const char *text) {
            QTest::addRow("%s=%s", field, text) << QString::fromLatin1(field) << QString::fromLatin1(text);
        };
        row("email", "maybe");
        row("contact", "nobody");
        row("contact", "ada@example.com\r\nBcc: eve@example.com");
        row("smtp_host", "mail.example.com/path");
        row("smtp_port", "0");
        row("smtp_tls", "sometimes");
        row("smtp_key", "hunter2"); // a password itself, instead of a reference to it
        row("webhook_url", "http://example.com/hook");
        row("webhook_url", "https://example.com/hook?token=secret");
        row("webhook_url", "https://me:secret@example.com/hook");
        row("webhook_key", "sample");
        row("quiet_hours", "22-7");
        row("quiet_hours", "07:00-07:00");
        row("digest_hour", "24");
        row("alert_at", "50, lots");
        row("pager", "yes");
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        NotificationSettings settings;
        const auto set = setNotificationField(settings, field, text);
        QVERIFY(!set);
        QVERIFY(!set.error().remedy.isEmpty());
        QCOMPARE(settings, NotificationSettings());
    }

    void everyFieldReadsWhatItWrites()
    {
        const QHash<QString, QString> texts{{QStringLiteral("desktop"), QStringLiteral("no")},
                                            {QStringLiteral("email"), QStringLiteral("yes")},
                                            {QStringLiteral("webhook"), QStringLiteral("yes")},
                                            {QStringLiteral("contact"), QStringLiteral("it@example.com")},
                                            {QStringLiteral("smtp_host"), QStringLiteral("mail.example.com")},
                                            {QStringLiteral("smtp_port"), QStringLiteral("465")},
                                            {QStringLiteral("smtp_tls"), QStringLiteral("tls")},
                                            {QStringLiteral("smtp_user"), QStringLiteral("bursar")},
                                            {QStringLiteral("smtp_key"), QStringLiteral("keychain:mail")},
                                            {QStringLiteral("smtp_from"), QStringLiteral("bursar@example.com")},
                                            {QStringLiteral("webhook_url"), QStringLiteral("https://example.com/hook")},
                                            {QStringLiteral("webhook_key"), QStringLiteral("env:HOOK_SECRET")},
                                            {QStringLiteral("quiet_hours"), QStringLiteral("22:00-07:00")},
                                            {QStringLiteral("digest_hour"), QStringLiteral("8")},
                                            {QStringLiteral("alert_at"), QStringLiteral("75, 90")}};
        NotificationSettings settings;
        for (const NotificationField &field : notificationFields()) {
            QVERIFY2(texts.contains(field.name), qPrintable(field.name));
            QVERIFY(setNotificationField(settings, field.name, texts[field.name]));
            QCOMPARE(field.text(settings), texts[field.name]);
        }
        QVERIFY(problemOf(settings).isEmpty());
    }

    void namesWhatAChannelLacks_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<bool>("works");
        const QString mail = QStringLiteral("email=yes smtp_from=b@example.com smtp_host=");
        const auto split = [](const QString &text) { return text.split(u' '); };
        QTest::newRow("nothing on") << QStringList() << true;
        QTest::newRow("mail without a server") << split(QStringLiteral("email=yes smtp_from=b@example.com")) << false;
        QTest::newRow("mail without a sender")
            << split(QStringLiteral("email=yes smtp_host=mail.example.com")) << false;
        QTest::newRow("mail") << split(mail + QStringLiteral("mail.example.com")) << true;
        QTest::newRow("login without a password")
            << split(mail + QStringLiteral("mail.example.com smtp_user=bursar")) << false;
        QTest::newRow("unencrypted over the network")
            << split(mail + QStringLiteral("mail.example.com smtp_tls=none")) << false;
        QTest::newRow("unencrypted on this machine") << split(mail + QStringLiteral("127.0.0.1 smtp_tls=none")) << true;
        QTest::newRow("webhook without a secret")
            << split(QStringLiteral("webhook=yes webhook_url=https://example.com/hook")) << false;
        QTest::newRow("webhook") << split(
            QStringLiteral("webhook=yes webhook_url=https://example.com/hook webhook_key=env:HOOK"))
                                 << true;
    }
    void namesWhatAChannelLacks()
    {
        QFETCH(QStringList, changes);
        NotificationSettings settings;
        for (const QString &change : changes)
            QVERIFY(setNotificationField(settings, change.section(u'=', 0, 0), change.section(u'=', 1)));
        QTEST(problemOf(settings).isEmpty(), "works");
    }
};

QTEST_GUILESS_MAIN(NotificationSettingsTest)
#include "tst_notification_settings.moc"
