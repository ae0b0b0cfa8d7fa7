#include "desktop/access/access_page.h"
#include "desktop/budgets/budgets_page.h"
#include "desktop/chargeback/billing_dialog.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/close_month_wizard.h"
#include "desktop/chargeback/corrections_dialog.h"
#include "desktop/chargeback/credit_dialog.h"
#include "desktop/chargeback/treasury_view.h"
#include "desktop/closing_month.h"
#include "desktop/connect/connect_assistant.h"
#include "desktop/fixed_colours.h"
#include "desktop/instances/instance_dock.h"
#include "desktop/look/theme.h"
#include "desktop/offers/offer_panel.h"
#include "desktop/offers/offers_page.h"
#include "desktop/overview/overview_page.h"
#include "desktop/rental/launch_dialog.h"
#include "desktop/rental/progress_step.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/sample_access.h"
#include "desktop/savings/savings_card.h"
#include "desktop/savings/savings_page.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/start/start_page.h"
#include "desktop/teams/replay_card.h"
#include "desktop/teams/suggestion_card.h"
#include "desktop/teams/teams_page.h"
#include "desktop/widgets/dialog_prompter.h"
#include "desktop/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <array>

using namespace bursar;
using namespace bursar::desktop;

namespace {

/// Everything that a person can see of a window on a hand-made state, as pictures in a folder.
class Gallery
{
public:
    Gallery(const QDir &folder, QSize size, const governor::DeskSnapshot &snapshot)
        : m_folder(folder)
        , m_snapshot(test::share(snapshot))
        , m_window({m_desk, m_prompter, m_preferences}, m_place.filePath(QStringLiteral("ledger.sqlite")),
                   snapshot.sample)
    {
        m_window.resize(size);
        m_window.show();
        m_window.showSnapshot(m_snapshot);
        if (!snapshot.teams.empty()) {
            dynamic_cast<OverviewPage *>(m_window.page(PageId::Overview))->showForecasts(test::sampleForecasts());
            dynamic_cast<TeamsPage *>(m_window.page(PageId::Teams))->showForecasts(test::sampleForecasts());
        }
    }

    void pages()
    {
        for (const PageEntry &entry : m_window.entries()) {
            open(entry.id);
            grab(m_window, entry.code);
        }
    }

    void filteredAway()
    {
        open(PageId::Offers);
        child<QLineEdit>("offerSearchEdit")->setText(QStringLiteral("nothing like this"));
        grab(m_window, QStringLiteral("offers-none"));
        child<QLineEdit>("offerSearchEdit")->clear();
        auto *table = child<TableView>("offerTable");
        table->showRow(table->model()->rowCount() - 1);
        grab(m_window, QStringLiteral("offers-refused"));
        if (auto *compared = child<TableView>("offerTable"); compared->model()->rowCount() > 40)
            for (const int row : {3, 9, 40})
                compared->selectionModel()->select(compared->model()->index(row, 0),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
        dialog("compareButton");
        open(PageId::Teams);
        child<QLineEdit>("dailyBudgetEdit")->setText(QStringLiteral("much"));
        grab(m_window, QStringLiteral("teams-wrong"));
    }

    /// Tab by tab.
    void access()
    {
        open(PageId::Access);
        for (const char *tab : {"members", "roles", "keys", "reviews", "log", "resources"}) {
            m_window.goTo({PageId::Access, {}, {}, QString::fromLatin1(tab)});
            grab(m_window, QStringLiteral("access-") + QString::fromLatin1(tab));
        }
        for (const char *button : {"newKeyButton", "rotateKeyButton", "inviteButton", "giveRoleButton",
                                   "saveRoleButton", "signReviewsButton", "revokeKeyButton"})
            dialog(button);
        dynamic_cast<AccessPage *>(m_window.page(PageId::Access))
            ->showAccess(std::make_shared<AccessFacts>(test::sampleAccessWithRoles()));
        m_window.goTo({PageId::Access, {}, {}, QStringLiteral("members")});
        grab(m_window, QStringLiteral("access-members-roles"));
    }

    /// With what the past and the use say to a draft.
    void draft()
    {
        m_window.goTo({PageId::Teams, test::scienceTeam(), {}, {}});
        auto *budget = child<QLineEdit>("dailyBudgetEdit");
        budget->setText(QStringLiteral("12"));
        Q_EMIT budget->textEdited(budget->text());
        m_window.findChild<ReplayCard *>()->showReplay(
            {241, 12, 48, 3, Money::fromCents(397589), Money::fromCents(21240)}, true);
        m_window.findChild<SuggestionCard *>()->showSuggestions(
            {{QStringLiteral("daily_budget"), QStringLiteral("10.00"), QStringLiteral("12.00"),
              QStringLiteral("In 41 of 56 periods at least 90 % of $10.00 were used; $12.00 would leave room.")}});
        grab(m_window, QStringLiteral("teams-draft"));
        child<QPushButton>("discardButton")->click();
    }

    /// A month that is over, view by view.
    void month()
    {
        open(PageId::Chargeback);
        child<QPushButton>("monthBefore")->click();
        showOctober(test::closingMonth(), {});
        for (const char *view : {"spend", "reconciliation", "invoices", "disputes", "treasury"}) {
            m_window.goTo({PageId::Chargeback, {}, {}, QString::fromLatin1(view)});
            showOctober(test::closingMonth(), {});
            m_window.findChild<TreasuryView *>()->showBalance(m_snapshot->accounts.front().account.name,
                                                              Month(2026, 10), test::octobersBalance());
            grab(m_window, QStringLiteral("month-") + QString::fromLatin1(view));
        }
        m_window.goTo({PageId::Chargeback, {}, {}, QStringLiteral("reconciliation")});
        dialog("toleranceButton");
        for (int step = 0; step < 4; ++step) {
            CloseMonthWizard wizard({m_desk, m_prompter, m_preferences},
                                    {test::closingMonth(), test::closingDrafts(), {}, TeamColours(*m_snapshot)},
                                    &m_window);
            wizard.setAttribute(Qt::WA_DeleteOnClose, false);
            wizard.goToStep(static_cast<CloseMonthWizard::Step>(step));
            wizard.show();
            grab(wizard, QStringLiteral("close-month-%1").arg(step + 1));
        }
        dialog("disputeButton");
        showOctober(test::answeredMonth(), test::closingInvoices());
        m_window.goTo({PageId::Chargeback, {}, QStringLiteral("2026-0001"), QStringLiteral("invoices")});
        showOctober(test::answeredMonth(), test::closingInvoices());
        grab(m_window, QStringLiteral("month-issued"));
        dialog("creditOrCorrectButton");
        for (QAction *action : child<QMenu>("exportMenu")->actions())
            if (action->text().startsWith(QStringLiteral("Other")))
                action->trigger();
        dialog("exportWhatBox");
        BillingDialog terms(QStringLiteral("ml-research"), {}, &m_window);
        terms.setAttribute(Qt::WA_DeleteOnClose, false);
        terms.show();
        grab(terms, QStringLiteral("dialog-terms"));
        CreditDialog credit(test::closingInvoices().front(), Money::fromCents(1200), &m_window);
        credit.setAttribute(Qt::WA_DeleteOnClose, false);
        credit.findChild<QComboBox *>(QStringLiteral("creditReachBox"))->setCurrentIndex(1);
        credit.show();
        grab(credit, QStringLiteral("dialog-credit-lines"));
        CorrectionsDialog corrections(m_desk, test::researchTeam(), QStringLiteral("ml-research"), Month(2026, 10),
                                      &m_window);
        corrections.setAttribute(Qt::WA_DeleteOnClose, false);
        corrections.show();
        grab(corrections, QStringLiteral("dialog-corrections"));
    }

    void wizard()
    {
        const auto offers = test::sampleOffers();
        RentalWizard wizard({m_desk, m_prompter, m_preferences}, m_snapshot, offers, &m_window);
        wizard.setAttribute(Qt::WA_DeleteOnClose, false);
        Proposal proposal;
        proposal.team = test::engineeringTeam();
        proposal.offer = *std::find_if(offers->offers.begin(), offers->offers.end(), [](const Offer &offer) {
            return offer.gpuName == QLatin1String("A100 SXM4") && offer.numGpus == 1
                && offer.reliability > Share::fromMillionths(960'000);
        });
        wizard.startWith(proposal);
        wizard.show();
        for (int step = 0; step < 4; ++step) {
            wizard.goToStep(static_cast<RentalContext::Step>(step));
            grab(wizard, QStringLiteral("wizard-%1").arg(step + 1));
        }
        proposal.team = test::scienceTeam();
        proposal.image = QStringLiteral("pytorch/pytorch:latest");
        wizard.startWith(proposal);
        wizard.goToStep(RentalContext::Step::Summary);
        grab(wizard, QStringLiteral("wizard-refused"));
        wizardProgress(wizard, offers);
        LaunchDialog launch({LaunchMode::Ssh,
                             QStringLiteral("pip install -r requirements.txt\npython train.py"),
                             {{QStringLiteral("BATCH_SIZE"), QStringLiteral("32")}},
                             {QStringLiteral("HF_TOKEN")}},
                            &m_window);
        launch.setAttribute(Qt::WA_DeleteOnClose, false);
        launch.show();
        grab(launch, QStringLiteral("dialog-launch"));
        launch.findChild<QPlainTextEdit *>(QStringLiteral("environmentEdit"))
            ->setPlainText(QStringLiteral("HF_TOKEN=hf_1234"));
        grab(launch, QStringLiteral("dialog-launch-secret"));
        ConnectAssistant connects(m_desk, m_prompter, &m_window);
        connects.setAttribute(Qt::WA_DeleteOnClose, false);
        connects.show();
        grab(connects, QStringLiteral("connect"));
        StartPage start(false);
        start.resize(m_window.size());
        start.show();
        grab(start, QStringLiteral("start"));
        start.showProgress(42, QStringLiteral("Living through October"));
        grab(start, QStringLiteral("start-progress"));
    }

    /// Grouped, and with the story of one below.
    void fleet()
    {
        open(PageId::Instances);
        child<QComboBox>("instanceGroupBox")->setCurrentIndex(1);
        grab(m_window, QStringLiteral("instances-grouped"));
        child<QComboBox>("instanceGroupBox")->setCurrentIndex(0);
        child<QPushButton>("storyButton")->click();
        auto *dock = m_window.findChild<InstanceDock *>();
        settle();
        for (int tab = InstanceDock::TimeLine; tab <= InstanceDock::Events; ++tab) {
            dock->showTab(static_cast<InstanceDock::Tab>(tab));
            dock->showStory(story());
            grab(m_window, QStringLiteral("instances-story-%1").arg(tab + 1));
        }
        child<QPushButton>("storyButton")->click();
    }

    void dialogs()
    {
        open(PageId::Instances);
        for (const char *button : {"assignStrangersButton", "destroyButton", "extendLink", "noteLink", "logsLink"})
            dialog(button);
        open(PageId::Requests);
        dialog("cancelRequestButton");
        open(PageId::Teams);
        for (const char *button :
             {"newTeamButton", "editTeamButton", "archiveTeamButton", "applyTemplateButton", "holidaysButton"})
            dialog(button);
        open(PageId::Budgets);
        child<TableView>("budgetsTable")->showRow(0);
        for (const char *button : {"setBudgetsButton", "raiseBudgetButton", "transferBudgetButton"})
            dialog(button);
    }

private:
    void wizardProgress(RentalWizard &wizard, const OfferSnapshotPtr &offers)
    {
        governor::DeskSnapshot snapshot = *m_snapshot;
        std::vector<Request> rented;
        governor::RequestView usual;
        for (const governor::RequestView &view : snapshot.requests)
            if (view.request.state == RequestState::Running && !view.request.instance.isEmpty())
                usual = view;
        const std::array states{RequestState::Running, RequestState::Submitted, RequestState::Denied};
        for (std::size_t i = 0; i < states.size(); ++i) {
            governor::RequestView view = usual;
            view.request.id = test::requestNumber(static_cast<int>(90 + i));
            view.request.state = states.at(i);
            RentalOrder order;
            order.proposal.offer = offers->offers.at(i);
            view.request.order = toJson(order);
            if (i == 2)
                view.request.decision = Decision{Verdict::Deny,
                                                 {{QStringLiteral("max_instances"),
                                                   {},
                                                   {},
                                                   QStringLiteral("No place is free: 4 of 4 are used."),
                                                   {}}}};
            snapshot.requests.push_back(view);
            rented.push_back(view.request);
        }
        for (governor::InstanceView &instance : snapshot.instances) {
            instance.sshCommand = QStringLiteral("ssh -p 41234 root@203.0.113.7");
            instance.jupyterAddress = QStringLiteral("https://203.0.113.7:48080/");
        }
        wizard.showSnapshot(test::share(snapshot));
        auto *progress = wizard.findChild<RentalProgressStep *>();
        progress->begin(rented);
        wizard.goToStep(RentalContext::Step::Progress);
        grab(wizard, QStringLiteral("wizard-5-copies"));
        rented.resize(1);
        progress->begin(rented);
        wizard.goToStep(RentalContext::Step::Progress);
        grab(wizard, QStringLiteral("wizard-5"));
    }

    static governor::InstanceStory story()
    {
        governor::InstanceStory made;
        const Instant begin = test::snapshotTime() - std::chrono::hours{50};
        for (const char *action : {"rental.requested", "rental.reserved", "rental.submitted", "rental.running"}) {
            governor::AuditRow row;
            row.event.at = begin + std::chrono::seconds{20 * static_cast<int>(made.events.size())};
            row.event.action = QString::fromLatin1(action);
            row.byName = QStringLiteral("Ada");
            made.events.push_back(row);
        }
        UsageSegment segment;
        segment.gpuRate = *HourlyRate::parse(u"0.76");
        segment.state = InstanceState::Loading;
        segment.span = {begin + std::chrono::minutes{1}, begin + std::chrono::minutes{6}};
        made.segments.push_back(segment);
        segment.state = InstanceState::Running;
        segment.span = {begin + std::chrono::minutes{6}, test::snapshotTime()};
        made.segments.push_back(segment);
        for (int step = 0; step < 144; ++step)
            made.load.push_back({{},
                                 test::snapshotTime() - std::chrono::minutes{10} * (144 - step),
                                 step < 40 ? 0 : 80 + (step * 7) % 19});
        for (int day = 0; day < 3; ++day) {
            governor::CostPart part;
            part.day = QDate(2026, 11, 17).addDays(day);
            part.amounts.gpu = Money::fromCents(900 + day * 400);
            part.amounts.disk = Money::fromCents(60);
            part.charged = day < 2;
            made.days.push_back(part);
        }
        return made;
    }

    template <class Widget>
    Widget *child(const char *name)
    {
        return m_window.findChild<Widget *>(QString::fromLatin1(name));
    }

    void open(PageId id)
    {
        m_window.goTo({id, {}, {}, {}});
        if (auto *offers = dynamic_cast<OffersPage *>(m_window.page(id));
            offers != nullptr && !m_snapshot->teams.empty()) {
            offers->showOffers(test::sampleOffers());
            offers->findChild<OfferPanel *>()->showPriceHistory(QStringLiteral("A100 SXM4"), test::samplePrices());
        }
        if (auto *access = dynamic_cast<AccessPage *>(m_window.page(id)); access != nullptr)
            access->showAccess(
                std::make_shared<AccessFacts>(m_snapshot->teams.empty() ? AccessFacts() : test::sampleAccess()));
        if (auto *savings = dynamic_cast<SavingsPage *>(m_window.page(id)))
            savings->showSavings(m_snapshot->teams.empty() ? governor::SavingsView() : test::sampleSavings());
        if (auto *budgets = dynamic_cast<BudgetsPage *>(m_window.page(id)); budgets && !m_snapshot->teams.empty())
            budgets->showHolders(test::sampleHolders());
        if (auto *card = m_window.page(id)->findChild<SavingsCard *>())
            card->showSavings(m_snapshot->teams.empty() ? governor::SavingsView() : test::sampleSavings());
    }

    void dialog(const char *button)
    {
        auto *pressed = child<QPushButton>(button);
        if (pressed == nullptr || !pressed->isEnabled())
            return;
        const auto visible = [] {
            std::vector<QPointer<QWidget>> windows; // one that closes takes others with it
            for (QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && qobject_cast<QDialog *>(window) != nullptr)
                    windows.emplace_back(window);
            return windows;
        };
        const std::vector<QPointer<QWidget>> before = visible();
        pressed->click();
        settle();
        bool opened = false;
        for (const QPointer<QWidget> &widget : visible()) {
            if (widget == nullptr || std::ranges::find(before, widget) != before.end())
                continue;
            opened = true;
            grab(*widget, QStringLiteral("dialog-") + QString::fromLatin1(button));
            widget->close();
        }
        if (!opened)
            qWarning("%s opened no dialog", button);
        settle();
    }

    void showOctober(const governor::MonthStatement &statement, const std::vector<Invoice> &issued)
    {
        ChargebackPage::MonthFacts facts;
        facts.month = statement.month;
        facts.drafts = issued.empty() ? test::closingDrafts() : std::vector<Invoice>();
        facts.issued = issued;
        facts.readiness = statement.readiness;
        facts.statement = statement;
        for (const governor::StatementRow &row : statement.rows)
            facts.days.push_back({statement.month.firstDay().addDays(row.compared.instance.value() % 29),
                                  row.team.value_or(TeamId()), row.invoiced});
        dynamic_cast<ChargebackPage *>(m_window.page(PageId::Chargeback))->showFacts(facts);
    }

    static void settle()
    {
        for (int round = 0; round < 6; ++round) // layouts settle one level a round
            QApplication::processEvents();
    }

    void grab(QWidget &widget, const QString &name)
    {
        settle();
        widget.grab().save(m_folder.filePath(name + QStringLiteral(".png")));
    }

    QDir m_folder;
    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    DialogPrompter m_prompter;
    governor::Desk m_desk;
    governor::DeskSnapshotPtr m_snapshot;
    MainWindow m_window;
};

/// Nobody carries out requests, Vast.ai refuses, money is nearly gone.
governor::DeskSnapshot troubled()
{
    governor::DeskSnapshot snapshot = test::sampleSnapshot();
    snapshot.sample = false;
    snapshot.executor.alive = snapshot.executor.holdsLease = false;
    snapshot.executor.queueHealthy = false;
    snapshot.executor.queueTrouble = QStringLiteral("Vast.ai cannot be reached");
    snapshot.executor.lastWatch = test::snapshotTime() - std::chrono::minutes{34};
    governor::AccountView &account = snapshot.accounts.front();
    account.account.url = QStringLiteral("https://console.vast.ai");
    account.account.key = {KeyReference::Kind::Environment, QStringLiteral("VASTAI_KEY_RESEARCH")};
    account.balance = Money::fromCents(1712);
    account.daysLeft = 1;
    account.emptyAt = test::snapshotTime() + std::chrono::hours{29};
    account.isLow = true;
    return snapshot;
}

} // namespace

// Renders everything on hand-made states: `page_gallery FOLDER [WIDTHxHEIGHT [light|dark [TEXTSIZE [STATE
// [LANGUAGE]]]]]` with the states `usual`, `empty`, `trouble`. For people to look at, no test.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const QStringList size = words.value(2, QStringLiteral("1280x800")).split(QLatin1Char('x'));
    const QString state = words.value(5, QStringLiteral("usual"));
    QTranslator plurals;
    const QString language = words.value(6, QStringLiteral("en"));
    QLocale::setDefault(QLocale(language));
    if (plurals.load(QStringLiteral(":/translations/bursar_%1").arg(language)))
        QCoreApplication::installTranslator(&plurals);
    FixedColours colours;
    Theme theme(colours);
    theme.setChoice(words.value(3) == QLatin1String("dark") ? Theme::Choice::Dark : Theme::Choice::Light);
    theme.setTextSize(words.value(4, QStringLiteral("100")).toInt());
    const QDir folder(words.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    Gallery gallery(folder, {size.value(0).toInt(), size.value(1).toInt()},
                    state == QLatin1String("empty")         ? test::emptySnapshot()
                        : state == QLatin1String("trouble") ? troubled()
                                                            : test::sampleSnapshot());
    gallery.pages();
    if (state != QLatin1String("usual"))
        return 0;
    gallery.filteredAway();
    gallery.access();
    gallery.month();
    gallery.draft();
    gallery.wizard();
    gallery.fleet();
    gallery.dialogs();
    return 0;
}
