#include "desktop/settings/notification_card.h"

#include "desktop/settings/notification_form.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/label.h"
#include "governor/governor.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bursar::desktop {

NotificationCard::NotificationCard(governor::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Notifications"), this);
    card->setSubtitle(tr("when somebody must act"));
    outer->addWidget(card);
    m_form = new NotificationForm(card);
    card->body()->addWidget(m_form);
    m_said = new Label(QString(), TextRole::Small, ColourRole::Muted, card);
    m_said->setObjectName(QStringLiteral("notificationSaidLabel"));
    m_said->setWordWrap(true);
    m_test = makeButton(tr("Send a test"), QStringLiteral("testNotificationsButton"), ButtonKind::Plain, {}, card);
    m_discard = makeButton(tr("Discard"), QStringLiteral("discardNotificationsButton"), ButtonKind::Plain, {}, card);
    m_save =
        makeButton(tr("Save notifications"), QStringLiteral("saveNotificationsButton"), ButtonKind::Primary, {}, card);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_test);
    foot->addStretch(1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    card->body()->addLayout(foot);
    connect(m_form, &NotificationForm::edited, this, [this] {
        m_said->setText({});
        showButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &NotificationCard::save);
    connect(m_test, &QPushButton::clicked, this, &NotificationCard::sendTest);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_form->setSettings(m_snapshot->notifications);
        showButtons();
    });
    showButtons();
}

void NotificationCard::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    const bool changedElsewhere = !first && m_snapshot->notifications != snapshot->notifications;
    const bool typed = !first && m_form->isChanged();
    m_snapshot = snapshot;
    if (first || (changedElsewhere && !typed))
        m_form->setSettings(snapshot->notifications);
    showButtons();
}

void NotificationCard::showButtons()
{
    const bool changed = m_snapshot && m_form->isChanged();
    const QString problem = m_form->problem();
    m_save->setEnabled(changed && problem.isEmpty() && !m_busy);
    m_save->setToolTip(changed ? problem : tr("Nothing has changed yet."));
    m_discard->setEnabled(changed);
    const auto settings = m_form->settings();
    m_test->setEnabled(m_snapshot && !m_busy && problem.isEmpty() && (settings->email || settings->webhook));
    if (changed && !problem.isEmpty())
        say(problem, false);
}

void NotificationCard::say(const QString &words, bool good)
{
    m_said->setColourRole(good ? ColourRole::Ok : ColourRole::Bad);
    m_said->setText(words);
}

void NotificationCard::save()
{
    m_busy = true;
    showButtons();
    const auto saved = m_desk.ask([settings = *m_form->settings()](governor::Governor &governor, const MemberId &by) {
        return governor.notifications().save(by, settings);
    });
    governor::whenDone(saved, this, [this](const Expected<NotificationSettings> &settings) {
        m_busy = false;
        if (settings) {
            m_form->setSettings(*settings);
            say(tr("Saved."), true);
            m_desk.refresh();
        } else {
            say(settings.error().message, false);
        }
        showButtons();
    });
}

void NotificationCard::sendTest()
{
    using Tests = Expected<std::vector<governor::Notifications::Test>>;
    m_busy = true;
    m_said->setColourRole(ColourRole::Muted);
    m_said->setText(tr("Sending…"));
    showButtons();
    const auto sent =
        m_desk.askLater<Tests>([settings = *m_form->settings()](governor::Governor &governor, const MemberId &,
                                                                const std::function<void(Tests)> &done) {
            governor.notifications().test(settings, done);
        });
    governor::whenDone(sent, this, [this](const Tests &tests) {
        m_busy = false;
        showTests(tests);
        showButtons();
    });
}

void NotificationCard::showTests(const Expected<std::vector<governor::Notifications::Test>> &tests)
{
    if (!tests) {
        say(tests.error().message, false);
        return;
    }
    QStringList lines;
    bool good = true;
    for (const auto &test : *tests) {
        const QString channel = test.channel == QLatin1String("email") ? tr("E-mail") : tr("Webhook");
        good = good && test.sent;
        lines.append(
            test.sent ? tr("%1: sent", "channel").arg(channel)
                      : QStringLiteral("%1: %2 %3").arg(channel, test.sent.error().message, test.sent.error().remedy));
    }
    say(lines.join(QLatin1Char('\n')), good);
}

} // namespace bursar::desktop
