#include "governor/notices/notifications.h"

#include "governor/context.h"
#include "governor/errors.h"
#include "governor/notices/message_carrier.h"
#include "ledger/notice_store.h"
#include "ledger/notification_settings_store.h"

namespace bursar::governor {

namespace {

Notice testNotice(NoticeId id, Instant now)
{
    Notice notice;
    notice.id = std::move(id);
    notice.at = now;
    notice.title = QStringLiteral("This is a test of Bursar's notices");
    notice.meaning = QStringLiteral("whoever reads it is reached when somebody must act.");
    notice.remedy = QStringLiteral("Nothing needs to be done.");
    notice.facts = {{QStringLiteral("test"), true}};
    return notice;
}

} // namespace

Notifications::Notifications(Context &context)
    : m_context(context)
{
}

Notifications::~Notifications()
{
    *m_givenUp = true;
}

Expected<NotificationSettings> Notifications::save(const MemberId &by, const NotificationSettings &settings)
{
    if (const QString problem = problemOf(settings); !problem.isEmpty()) {
        return usageError(QStringLiteral("notifications_incomplete"), problem,
                          QStringLiteral("Set what is missing, or turn the channel off."));
    }
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const auto before = ledger::NotificationSettingsStore(m_context.database()).load();
    if (!before)
        return before.failure();
    if (*before == settings) {
        return usageError(QStringLiteral("no_change"), QStringLiteral("Nothing is different from what holds now."),
                          QStringLiteral("Change a field, or leave it as it is."));
    }
    auto saved = ledger::NotificationSettingsStore::save(**transaction, settings);
    if (saved)
        saved = (*transaction)->commit();
    return saved ? Expected<NotificationSettings>(settings) : saved.failure();
}

Expected<Notice> Notifications::acknowledge(const MemberId &by, const QString &id)
{
    auto transaction = m_context.record(by);
    if (!transaction)
        return transaction.failure();
    const ledger::NoticeStore store(m_context.database());
    const auto parsed = NoticeId::parse(id);
    const auto notice = parsed ? store.byId(*parsed) : Expected<std::optional<Notice>>(std::nullopt);
    if (!notice)
        return notice.failure();
    if (!*notice) {
        return usageError(QStringLiteral("unknown_notice"), QStringLiteral("There is no notice %1.").arg(id),
                          QStringLiteral("See them with: bursarctl notification list"));
    }
    if ((*notice)->acknowledgedAt) {
        return usageError(QStringLiteral("already_acknowledged"),
                          QStringLiteral("Somebody has acknowledged the notice %1 already.").arg(id),
                          QStringLiteral("Nothing needs to be done."));
    }
    auto done = ledger::NoticeStore::acknowledge(**transaction, **notice);
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return done.failure();
    const auto after = store.byId(*parsed);
    return after ? Expected<Notice>(**after) : after.failure();
}

void Notifications::test(const NotificationSettings &settings, std::function<void(Expected<std::vector<Test>>)> done)
{
    const Instant now = m_context.now();
    const Notice notice = testNotice(m_context.newId<NoticeId>(), now);
    QString problem = problemOf(settings);
    if (problem.isEmpty() && settings.email && settings.contact.isEmpty())
        problem = QStringLiteral("A test by mail needs the organisation's contact.");
    if (problem.isEmpty() && !settings.email && !settings.webhook)
        problem = QStringLiteral("Neither e-mail nor the webhook is on.");
    std::vector<Outgoing> messages;
    const Instant realNow = m_context.surroundings().realNow();
    if (settings.email)
        messages.push_back({Outgoing::Channel::Email, settings.contact, {notice}, settings, now, realNow});
    if (settings.webhook)
        messages.push_back({Outgoing::Channel::Webhook, {}, {notice}, settings, now, realNow});
    m_context.background().run([problem, messages, givenUp = m_givenUp, done = std::move(done)]() -> Background::Told {
        if (!problem.isEmpty()) {
            return [problem, done] {
                done(usageError(QStringLiteral("notifications_incomplete"), problem,
                                QStringLiteral("Set what is missing first.")));
            };
        }
        std::vector<Test> tests;
        for (const Outgoing &message : messages)
            tests.push_back({toString(message.channel), message.recipient, carry(message, givenUp)});
        return [tests, done, givenUp] {
            if (!*givenUp)
                done(tests);
        };
    });
}

} // namespace bursar::governor
