#include "desktop/connect/connect_assistant.h"

#include "desktop/connect/account_form.h"
#include "desktop/connect/key_keeper.h"
#include "desktop/connect/permission_list.h"
#include "desktop/connect/strangers_step.h"
#include "desktop/connect/teams_step.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/hairline.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bursar::desktop {
namespace {

QString wordsOf(const Error &error)
{
    return error.remedy.isEmpty() ? error.message : ConnectAssistant::tr("%1 %2").arg(error.message, error.remedy);
}

} // namespace

ConnectAssistant::ConnectAssistant(governor::Desk &desk, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_snapshot(desk.snapshot())
    , m_stack(new QStackedWidget(this))
    , m_form(new AccountForm(prompter, this))
    , m_teams(new TeamsStep(this))
    , m_strangers(new StrangersStep(this))
{
    setObjectName(QStringLiteral("connectAssistant"));
    setWindowTitle(tr("Connect Vast.ai"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    compose();
    resize(scaled(660), scaled(500));
    connect(&m_desk, &governor::Desk::snapshotChanged, this, [this] { showSnapshot(m_desk.snapshot()); });
    connect(m_form, &AccountForm::changed, this, &ConnectAssistant::showButtons);
    connect(m_teams, &TeamsStep::changed, this, &ConnectAssistant::showButtons);
    connect(m_strangers, &StrangersStep::changed, this, &ConnectAssistant::showButtons);
    showPart(FormPart);
    m_form->takeFocus();
}

void ConnectAssistant::compose()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack->setContentsMargins(24, 16, 24, 12);
    m_stack->addWidget(m_form);
    m_stack->addWidget(makeTestPart());
    m_stack->addWidget(m_teams);
    m_stack->addWidget(m_strangers);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline(this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    m_hint = new Label(QString(), TextRole::Small, ColourRole::Muted, this);
    m_hint->setElides(true);
    foot->addWidget(m_hint, 1);
    const auto button = [&](const QString &text, const QString &name, ButtonKind kind, auto does) {
        QPushButton *made = makeButton(text, name, kind, QString(), this);
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, does);
        foot->addWidget(made);
        return made;
    };
    m_cancel = button(tr("Cancel"), QStringLiteral("cancelButton"), ButtonKind::Plain, &QDialog::reject);
    m_back = button(tr("Back"), QStringLiteral("backButton"), ButtonKind::Plain, &ConnectAssistant::takeBack);
    m_later = button(tr("Later"), QStringLiteral("laterButton"), ButtonKind::Plain, &QDialog::accept);
    m_connect =
        button(tr("Connect"), QStringLiteral("connectButton"), ButtonKind::Primary, &ConnectAssistant::connectAccount);
    m_next = button(tr("Done"), QStringLiteral("nextButton"), ButtonKind::Primary, &ConnectAssistant::goOn);
    m_assign = button(tr("Assign"), QStringLiteral("assignButton"), ButtonKind::Primary, &ConnectAssistant::assign);
    m_connect->setDefault(true);
    column->addLayout(foot);
}

QWidget *ConnectAssistant::makeTestPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setSpacing(12);
    m_testTitle = new Label(QString(), TextRole::CardTitle, ColourRole::Text, part);
    m_testTitle->setObjectName(QStringLiteral("accountTestTitle"));
    m_testWords = new Label(QString(), TextRole::Body, ColourRole::Muted, part);
    m_testWords->setObjectName(QStringLiteral("accountTestWords"));
    m_testWords->setWordWrap(true);
    m_permissions = new PermissionList(part);
    column->addWidget(m_testTitle);
    column->addWidget(m_permissions);
    column->addWidget(m_testWords);
    column->addStretch(1);
    return part;
}

void ConnectAssistant::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (!m_account.id.isEmpty()) {
        m_teams->showTeams(*snapshot, m_account);
        m_strangers->showStrangers(*snapshot, m_account.id);
    }
    showButtons();
}

void ConnectAssistant::showPart(Part part)
{
    m_part = part;
    m_stack->setCurrentIndex(part);
    showButtons();
}

void ConnectAssistant::showButtons()
{
    const bool onTest = m_part == TestPart;
    const bool onStrangers = m_part == StrangersPart;
    const bool hasTeams = m_snapshot && !m_snapshot->teams.empty();
    m_cancel->setVisible(m_part == FormPart);
    m_back->setVisible(onTest && !m_busy);
    m_connect->setVisible(m_part == FormPart);
    const bool onTeams = m_part == TeamsPart;
    m_next->setVisible(onTest || onTeams);
    m_later->setVisible(onStrangers);
    m_assign->setVisible(onStrangers);
    const QString missing = m_part == FormPart ? m_form->missing() : QString();
    m_connect->setEnabled(missing.isEmpty() && !m_busy);
    m_next->setEnabled(!m_busy);
    const auto moving = static_cast<int>(m_teams->chosen().size());
    const bool hasMore = m_strangers->strangers() > 0 || (onTest && m_works && m_teams->teams() > 0);
    m_next->setText(onTeams && moving > 0 ? tr("Move %n teams", nullptr, moving)
                        : hasMore         ? tr("Next")
                        : !m_works        ? tr("Keep it all the same")
                        : hasTeams        ? tr("Done")
                                          : tr("New team…"));
    m_next->setAccessibleName(m_next->text());
    const auto chosen = static_cast<int>(m_strangers->chosen().size());
    m_assign->setText(hasTeams ? tr("Assign %n instances", nullptr, chosen) : tr("New team…"));
    m_assign->setAccessibleName(m_assign->text());
    m_assign->setEnabled(!m_busy && (!hasTeams || chosen > 0));
    m_hint->setText(m_busy && !onStrangers         ? tr("Asking Vast.ai…")
                        : onStrangers && !hasTeams ? tr("There is no team yet that they could belong to.")
                                                   : missing);
}

void ConnectAssistant::connectAccount()
{
    if (m_busy || !m_form->missing().isEmpty())
        return;
    m_busy = true;
    m_form->showProblem({});
    showButtons();
    const AccountForm::Entered entered = m_form->entered();
    if (entered.key.kind != KeyReference::Kind::Keychain) {
        addAccount();
        return;
    }
    governor::whenDone(keepKey(entered.key.name, entered.pastedKey), this, [this](const Expected<void> &kept) {
        if (kept) {
            addAccount();
            return;
        }
        m_busy = false;
        m_form->showProblem(wordsOf(kept.error()));
        showButtons();
    });
}

void ConnectAssistant::addAccount()
{
    const AccountForm::Entered entered = m_form->entered();
    governor::whenDone(m_desk.ask([name = entered.name, url = entered.url,
                                   key = entered.key](governor::Governor &governor, const MemberId &by) {
        return governor.administration().addAccount(by, name, url, key);
    }),
                       this, [this](const Expected<Account> &added) {
                           if (!added) {
                               m_busy = false;
                               m_form->showProblem(wordsOf(added.error()));
                               showButtons();
                               return;
                           }
                           m_account = *added;
                           if (m_snapshot)
                               m_teams->showTeams(*m_snapshot, m_account);
                           testAccount();
                       });
}

void ConnectAssistant::testAccount()
{
    m_busy = true;
    m_works = false;
    m_testTitle->setText(tr("Asking what the key of %1 may do").arg(m_account.name));
    m_testWords->setText({});
    m_permissions->showPermissions({});
    showPart(TestPart);
    governor::whenDone(m_desk.askLater<Test>([name = m_account.name](governor::Governor &governor, const MemberId &,
                                                                     std::function<void(Test)> done) {
        governor.administration().testAccount(name, std::move(done));
    }),
                       this, [this](const Test &test) { tested(test); });
}

void ConnectAssistant::tested(const Test &test)
{
    m_busy = false;
    m_works = test && test->ok();
    if (!test) {
        m_testTitle->setText(tr("The key of %1 could not be tried").arg(m_account.name));
        m_testWords->setText(wordsOf(test.error()));
    } else {
        m_permissions->showPermissions(test->permissions);
        m_testTitle->setText(m_works ? tr("%1 is connected").arg(m_account.name)
                                     : tr("The key of %1 may not do all that is needed").arg(m_account.name));
        QStringList words;
        if (test->balance)
            words << tr("Balance %1.").arg(formats::dollars(*test->balance));
        if (test->daysLeft)
            words << tr("At the present spend of %1 it lasts %n days.", nullptr, *test->daysLeft)
                         .arg(formats::ratePerHour(test->burnRate));
        if (!m_works)
            words << tr("Give the key these permissions at Vast.ai, or go back and name another.");
        m_testWords->setText(words.join(QLatin1Char(' ')));
    }
    if (m_works)
        m_form->forgetKey();
    showButtons();
    m_next->setFocus();
}

void ConnectAssistant::takeBack()
{
    if (m_busy)
        return;
    m_busy = true;
    governor::whenDone(m_desk.ask([name = m_account.name](governor::Governor &governor, const MemberId &by) {
        return governor.administration().removeAccount(by, name);
    }),
                       this, [this](const Expected<void> &removed) {
                           m_busy = false;
                           m_account = {};
                           showPart(FormPart);
                           m_form->showProblem(removed ? QString() : wordsOf(removed.error()));
                           m_form->takeFocus();
                       });
}

void ConnectAssistant::goOn()
{
    if (m_part == TestPart && m_works && m_teams->teams() > 0) {
        showPart(TeamsPart);
        m_teams->takeFocus();
        return;
    }
    if (m_part == TeamsPart && !m_teams->chosen().isEmpty())
        moveTeams();
    else
        afterTeams();
}

/// They rent through the account from today on.
void ConnectAssistant::moveTeams()
{
    m_busy = true;
    m_teams->showProblem({});
    showButtons();
    const auto work = [teams = m_teams->chosen(), account = m_account.name](governor::Governor &governor,
                                                                            const MemberId &by) -> Expected<void> {
        for (const QString &team : teams) {
            const auto moved =
                governor.administration().changeTeam(by, team, {{QStringLiteral("account"), account}}, {});
            if (!moved)
                return moved.failure();
        }
        return {};
    };
    governor::whenDone(m_desk.ask(work), this, [this](const Expected<void> &moved) {
        m_busy = false;
        m_desk.refresh();
        if (moved)
            afterTeams();
        else
            m_teams->showProblem(wordsOf(moved.error()));
        showButtons();
    });
}

void ConnectAssistant::afterTeams()
{
    if (m_strangers->strangers() > 0) {
        showPart(StrangersPart);
        return;
    }
    if (m_works && m_snapshot && m_snapshot->teams.empty())
        makeTeam();
    else
        accept();
}

void ConnectAssistant::assign()
{
    if (m_strangers->team().isEmpty()) {
        makeTeam();
        return;
    }
    m_busy = true;
    m_strangers->showProblem({});
    showButtons();
    governor::whenDone(m_desk.ask([ids = m_strangers->chosen(), team = m_strangers->team(),
                                   day = m_strangers->fromDay()](governor::Governor &governor, const MemberId &by) {
        return governor.administration().assignInstances(by, ids, team, day);
    }),
                       this, [this](const Expected<void> &assigned) {
                           m_busy = false;
                           if (assigned)
                               accept();
                           else
                               m_strangers->showProblem(wordsOf(assigned.error()));
                           showButtons();
                       });
}

void ConnectAssistant::makeTeam()
{
    accept();
    Q_EMIT wantsToGo({PageId::Teams, {}, {}, QStringLiteral("new")});
}

} // namespace bursar::desktop
