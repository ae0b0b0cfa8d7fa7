#include "ctl/commands/commands.h"
#include "ctl/json_shapes.h"
#include "ctl/session.h"
#include "ctl/text_table.h"
#include "ctl/values.h"
#include "governor/notices/notice_messages.h"

#include <algorithm>

namespace bursar::ctl {

namespace {

/// Yes and no, numbers and lists as JSON has them.
QJsonValue fieldJson(const QString &name, const QString &text)
{
    if (text == QLatin1String("yes") || text == QLatin1String("no"))
        return text == QLatin1String("yes");
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && name != QLatin1String("alert_at"))
        return number;
    if (name != QLatin1String("alert_at"))
        return textOrNull(text);
    QJsonArray steps;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words)
        steps.append(word.trimmed().toInt());
    return steps;
}

Document settingsDocument(const NotificationSettings &settings)
{
    QJsonObject json;
    QList<std::pair<QString, QString>> lines;
    for (const NotificationField &field : notificationFields()) {
        const QString text = field.text(settings);
        json.insert(field.name, fieldJson(field.name, text));
        lines.append({field.name, text});
    }
    return {json, nameValueLines(lines)};
}

Expected<Document> show(Session &session)
{
    const auto settings = session.reader().notificationSettings();
    return settings ? Expected<Document>(settingsDocument(*settings)) : settings.failure();
}

Expected<Document> set(Session &session)
{
    const auto changes = readChanges(session.line().arguments);
    if (!changes)
        return changes.failure();
    auto settings = session.reader().notificationSettings();
    if (!settings)
        return settings.failure();
    for (const auto &[name, value] : *changes) {
        if (auto done = setNotificationField(*settings, name, value); !done)
            return done.failure();
    }
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto saved = session.governor().notifications().save(*by, *settings);
    return saved ? Expected<Document>(settingsDocument(*saved)) : saved.failure();
}

Document testDocument(const std::vector<governor::Notifications::Test> &tests)
{
    QJsonArray rows;
    TextTable table({QStringLiteral("Channel"), QStringLiteral("To"), QStringLiteral(""), QStringLiteral("Problem")});
    int exitCode = 0;
    for (const auto &test : tests) {
        const QString problem = test.sent ? QString() : test.sent.error().message;
        rows.append(
            QJsonObject{{QStringLiteral("channel"), test.channel},
                        {QStringLiteral("recipient"), textOrNull(test.recipient)},
                        {QStringLiteral("ok"), test.sent.hasValue()},
                        {QStringLiteral("problem"), textOrNull(problem)},
                        {QStringLiteral("remedy"), textOrNull(test.sent ? QString() : test.sent.error().remedy)}});
        table.addRow(
            {test.channel, test.recipient, test.sent ? QStringLiteral("sent") : QStringLiteral("NOT SENT"), problem});
        if (!test.sent)
            exitCode = 3;
    }
    return {rows, table.toString(), exitCode};
}

void test(Session &session)
{
    const auto settings = session.reader().notificationSettings();
    if (!settings) {
        session.finish(settings.failure());
        return;
    }
    using Tests = std::vector<governor::Notifications::Test>;
    session.governor().notifications().test(*settings, [&session](const Expected<Tests> &tests) {
        session.finish(tests ? Expected<Document>(testDocument(*tests)) : tests.failure());
    });
    session.wait();
}

QJsonObject viewJson(const governor::NoticeView &view)
{
    QJsonObject json = governor::noticeJson(view.notice);
    json.insert(QStringLiteral("team"), textOrNull(view.teamName));
    json.insert(QStringLiteral("acknowledged_by"), textOrNull(view.acknowledgedByName));
    json.insert(QStringLiteral("acknowledged_at"), timeOrNull(view.notice.acknowledgedAt));
    return json;
}

Expected<Document> list(Session &session)
{
    const auto notices = session.reader().notices(session.now(), session.line().has(QStringLiteral("all")));
    if (!notices)
        return notices.failure();
    TextTable table({QStringLiteral("Id"), QStringLiteral("At"), QStringLiteral("Acknowledged"),
                     QStringLiteral("Notice"), QStringLiteral("What to do")});
    for (const governor::NoticeView &view : *notices)
        table.addRow({view.notice.id.toString(), shownTime(view.notice.at), view.acknowledgedByName,
                      view.notice.sentence(), view.notice.remedy});
    return Document{jsonArray(*notices, viewJson), table.toString()};
}

Expected<Document> acknowledge(Session &session)
{
    const Expected<MemberId> by = session.actor();
    if (!by)
        return by.failure();
    const auto notice = session.governor().notifications().acknowledge(*by, session.argument(0));
    if (!notice)
        return notice.failure();
    const auto all = session.reader().notices(session.now(), true);
    if (!all)
        return all.failure();
    const auto view = std::find_if(
        all->begin(), all->end(), [&notice](const governor::NoticeView &each) { return each.notice.id == notice->id; });
    return Document{viewJson(view == all->end() ? governor::NoticeView{*notice, {}, {}, notice->at} : *view),
                    QStringLiteral("Acknowledged: %1\n").arg(notice->title)};
}

} // namespace

std::vector<Command> notificationCommands()
{
    using Needs = Command::Needs;
    QStringList names;
    for (const NotificationField &field : notificationFields())
        names.append(field.name);
    return {
        {QStringLiteral("notification show"),
         {},
         QStringLiteral("Shows how people are told when somebody must act."),
         {},
         QStringLiteral("bursarctl notification show"),
         Needs::Ledger,
         atOnce(show)},
        {QStringLiteral("notification set"),
         {QStringLiteral("FIELD=VALUE…")},
         QStringLiteral("Changes %1. Keys are references: env:NAME, file:PATH or keychain:ENTRY.")
             .arg(names.join(QStringLiteral(", "))),
         {},
         QStringLiteral("bursarctl notification set quiet_hours=22:00-07:00 digest_hour=8"),
         Needs::Ledger,
         atOnce(set)},
        {QStringLiteral("notification test"),
         {},
         QStringLiteral("Sends a test by every channel that is on, from this process."),
         {},
         QStringLiteral("bursarctl notification test || test $? = 2"),
         Needs::Ledger,
         test},
        {QStringLiteral("notification list"),
         {},
         QStringLiteral("Lists what waits for somebody to act, newest first."),
         {{QStringLiteral("all"), {}, QStringLiteral("also what is over or acknowledged")}},
         QStringLiteral("bursarctl notification list --all"),
         Needs::Ledger,
         atOnce(list)},
        {QStringLiteral("notification acknowledge"),
         {QStringLiteral("ID")},
         QStringLiteral("Says that somebody has taken note; the audit trail tells who."),
         {},
         QStringLiteral("bursarctl notification acknowledge $(bursarctl notification list --json | jq -r .[0].id) || "
                        "test $? = 2"),
         Needs::Ledger,
         atOnce(acknowledge)},
    };
}

} // namespace bursar::ctl
