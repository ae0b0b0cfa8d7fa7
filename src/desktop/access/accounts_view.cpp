#include "desktop/access/accounts_view.h"

#include "desktop/access/account_warning_dialog.h"
#include "desktop/access/credit_transfer_asking.h"
#include "desktop/connect/permission_list.h"
#include "desktop/look/fonts.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/parts/fact_sheet.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/panel_frame.h"
#include "desktop/widgets/prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"
#include "governor/accounts/treasury.h"
#include "governor/governor.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::desktop {

AccountsView::~AccountsView() = default;

AccountsView::AccountsView(PageContext context, QWidget *parent)
    : AccessView(context, QStringLiteral("accounts"), parent)
    , m_model(new AccountModel(this))
    , m_add(makeButton(tr("Connect account…"), QStringLiteral("connectAccountButton"), ButtonKind::Primary,
                       QStringLiteral("plus-lg"), this))
    , m_empty(new EmptyState(this))
    , m_transfer(
          makeButton(tr("Transfer credit…"), QStringLiteral("transferCreditButton"), ButtonKind::Plain, {}, this))
{
    composeMiddle();
    column().addWidget(m_frame, 1);
    m_empty->setText(QStringLiteral("key"), tr("No account is connected. Bursar rents through an account at Vast.ai."));
    m_empty->setButton(tr("Connect Vast.ai…"));
    m_empty->hide();
    column().addWidget(m_empty, 1);
    connect(m_transfer, &QPushButton::clicked, this, &AccountsView::transferCredit);
    connect(m_add, &QPushButton::clicked, this, &AccountsView::wantsToConnect);
    connect(m_empty, &EmptyState::buttonActivated, this, &AccountsView::wantsToConnect);
    showChosen();
}

QString AccountsView::title() const
{
    return tr("Accounts");
}

QList<QWidget *> AccountsView::headControls() const
{
    return {m_transfer, m_add};
}

void AccountsView::composeMiddle()
{
    auto *card = new Card(tr("Accounts"), this);
    card->body()->setContentsMargins(1, 0, 5, 5);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("accountsTable"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(m_model);
    m_table->setChoosesFirst(true);
    using Kind = ColumnSpec::Kind;
    m_table->setColumns({{120, Kind::Whole},
                         {120, Kind::Text, false, 2},
                         {80, Kind::Number},
                         {70, Kind::Number, false, 1},
                         {70, Kind::Number},
                         {120, Kind::Text, true}});
    m_table->setRowHeight(34);
    card->body()->addWidget(m_table);
    m_panel = new SidePanel(this);
    m_facts = std::make_unique<FactSheet>(*m_panel);
    m_remove = makeButton(tr("Remove…"), QStringLiteral("removeAccountButton"), ButtonKind::Danger, {}, m_panel);
    m_test = makeButton(tr("Test permissions"), QStringLiteral("testAccountButton"), ButtonKind::Plain, {}, m_panel);
    m_panel->addButton(m_remove);
    m_panel->addButton(m_test, true);
    m_frame = new PanelFrame(card, m_panel, this);
    card->addToHead(m_frame->detailsButton());
    connect(m_table, &TableView::rowChosen, this, &AccountsView::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, &AccountsView::test);
    connect(m_test, &QPushButton::clicked, this, &AccountsView::test);
    connect(m_remove, &QPushButton::clicked, this, &AccountsView::remove);
}

const governor::AccountView *AccountsView::chosen() const
{
    return m_model->accountAt(m_table->selectedRow());
}

void AccountsView::showSnapshot(const governor::DeskSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_model->show(snapshot);
    m_transfer->setEnabled(m_model->rowCount() > 1);
    m_transfer->setToolTip(m_transfer->isEnabled() ? QString() : tr("It takes two accounts."));
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_frame->setVisible(any);
    showChosen();
}

void AccountsView::showChosen()
{
    const governor::AccountView *view = chosen();
    m_facts->begin();
    m_test->setVisible(view != nullptr);
    m_remove->setVisible(view != nullptr);
    if (view == nullptr) {
        m_panel->clearState();
        m_panel->setTitle(tr("No account chosen"));
        m_panel->setSubtitle(QString());
        m_facts->end();
        return;
    }
    m_panel->setTitle(view->account.name);
    m_panel->setSubtitle(view->account.isSample() ? tr("The sample marketplace; no key, no money.")
                                                  : view->account.url);
    m_facts->fact(tr("Key kept in"), keyReferenceWords(view->account.key));
    m_facts->fact(tr("Teams"), view->teams.isEmpty() ? QStringLiteral("–") : view->teams.join(QLatin1String(", ")));
    showMoney(*view);
    m_facts->hairline();
    m_facts->heading(tr("What its key may do"));
    const auto found = m_tests.find(view->account.name);
    const bool underWay = found != m_tests.end() && !found->second;
    m_test->setEnabled(!underWay);
    // A team that is not archived still rents through it.
    m_remove->setEnabled(view->teams.isEmpty());
    m_remove->setToolTip(view->teams.isEmpty() ? QString() : tr("Teams use it: move or archive them first."));
    if (found != m_tests.end() && found->second) {
        showTest(*found->second);
    } else {
        m_panel->clearState();
        m_facts->words(underWay ? tr("Asking Vast.ai, one harmless call for each…")
                                : tr("Not tested since Bursar was opened."),
                       TextRole::Small, ColourRole::Muted);
    }
    m_facts->end();
}

void AccountsView::showMoney(const governor::AccountView &view)
{
    m_facts->heading(tr("Money"), tr("$"));
    m_facts->fact(tr("Balance"), formats::moneyOrDash(view.balance));
    if (view.credit)
        m_facts->fact(tr("Credit"), formats::money(*view.credit));
    m_facts->fact(tr("Burns per hour"), formats::rate(view.burnRate));
    m_facts->fact(tr("Lasts for"), view.daysLeft ? tr("%n days", nullptr, *view.daysLeft) : QStringLiteral("–"));
    if (view.balanceAt)
        m_facts->fact(tr("As of"), formats::shortTime(*view.balanceAt, QTimeZone::utc()));
    if (view.emptyAt) {
        const governor::Treasury treasury = governor::treasuryOf({view}, m_snapshot->instances, m_snapshot->now);
        const auto stops = static_cast<int>(treasury.lines.front().stops.size());
        m_facts->words(tr("Empty on %1 if all goes on as now: Vast.ai then stops %n instances.", nullptr, stops)
                           .arg(formats::shortTime(*view.emptyAt, QTimeZone::utc())),
                       TextRole::Small, view.isLow ? ColourRole::Warn : ColourRole::Muted);
    }
    m_facts->link(tr("When to warn…"), QStringLiteral("accountWarningLink"), [this] { changeWarning(); });
}

void AccountsView::changeWarning()
{
    const governor::AccountView *view = chosen();
    if (view == nullptr)
        return;
    auto *dialog = new AccountWarningDialog(*view, this);
    connect(dialog, &AccountWarningDialog::submitted, this, [this, dialog, name = view->account.name] {
        dialog->setBusy(true);
        const auto saved =
            desk().ask([name, warning = dialog->warning()](governor::Governor &governor, const MemberId &by) {
                return governor.administration().warnOfAccount(by, name, warning);
            });
        governor::whenDone(saved, dialog, [this, dialog](const Expected<void> &done) {
            if (!done) {
                dialog->showError(done.error());
                return;
            }
            desk().refresh();
            dialog->accept();
        });
    });
    dialog->open();
}

void AccountsView::transferCredit()
{
    if (!m_snapshot || m_model->rowCount() < 2)
        return;
    askForCreditTransfer(desk(), *m_snapshot, this, [this] {
        notice().tell(tr("Asked for. The credit moves when a second person has approved it under Requests."), true);
    });
}

void AccountsView::showTest(const Test &test)
{
    const auto addLine = [this](bool ok, const QString &name, const QString &problem) {
        const QString words = problem.isEmpty() ? name : tr("%1: %2", "permission: problem").arg(name, problem);
        m_facts->iconWords(ok ? QStringLiteral("check-circle-fill") : QStringLiteral("x-octagon-fill"),
                           ok ? ColourRole::Ok : ColourRole::Bad, words);
    };
    if (!test) {
        m_panel->setState(stateLook(OtherState::Failed));
        addLine(false, test.error().message, test.error().remedy);
        return;
    }
    m_panel->setState(stateLook(test->ok() ? OtherState::Healthy : OtherState::Failed));
    for (const governor::Administration::Permission &permission : test->permissions)
        addLine(permission.ok, triedWords(permission.name), permission.problem);
}

void AccountsView::test()
{
    const governor::AccountView *view = chosen();
    if (view == nullptr)
        return;
    const QString name = view->account.name;
    m_tests[name] = std::nullopt;
    showChosen();
    const auto answer = desk().askLater<Test>([name](governor::Governor &governor, const MemberId &, auto done) {
        governor.administration().testAccount(name, done);
    });
    governor::whenDone(answer, this, [this, name](const Test &result) {
        m_tests[name] = result;
        showChosen();
    });
}

void AccountsView::remove()
{
    const governor::AccountView *view = chosen();
    if (view == nullptr || !m_remove->isEnabled())
        return;
    const Confirmation question{tr("Remove account %1?").arg(view->account.name),
                                tr("Bursar forgets where its key is. The key itself and the history stay."), QString(),
                                tr("Remove account"), true};
    prompter().confirm(this, question, [this, name = view->account.name] {
        const auto removed = desk().ask([name](governor::Governor &governor, const MemberId &by) {
            return governor.administration().removeAccount(by, name);
        });
        governor::whenDone(removed, this, [this, name](const Expected<void> &done) {
            if (done)
                notice().tell(tr("%1 is removed.").arg(name), true);
            else
                notice().tell(done.error());
            desk().refresh();
        });
    });
}

bool AccountsView::showThing(const QString &subject)
{
    for (int row = 0; const governor::AccountView *view = m_model->accountAt(row); ++row) {
        if (view->account.name == subject) {
            m_table->showRow(row);
            return true;
        }
    }
    return false;
}

void AccountsView::activated()
{
    m_table->setFocus();
}

void AccountsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        remove();
    else
        AccessView::keyPressEvent(event);
}

void AccountsView::fit(Room room)
{
    m_frame->fit(room);
}

} // namespace bursar::desktop
