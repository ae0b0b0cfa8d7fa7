#include "desktop/overview/attention_list.h"
#include "desktop/overview/budget_model.h"
#include "desktop/overview/overview_figures.h"
#include "desktop/overview/overview_page.h"
#include "desktop/overview/running_model.h"
#include "desktop/queue/queue_window.h"
#include "desktop/savings/saving_words.h"
#include "desktop/shell/close_question.h"
#include "desktop/shell/main_window.h"
#include "desktop/shell/own_part.h"
#include "desktop/shell/preferences.h"
#include "desktop/shell/single_desk.h"
#include "desktop/shell/window_rights.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/sidebar.h"
#include "desktop/widgets/status_item.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

/// The window with its first page, with clicks and keys on hand-made states.
class tst_main_window final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    ScriptedPrompter m_prompter;
    governor::Desk m_desk;

    std::unique_ptr<MainWindow> shown(const governor::DeskSnapshot &snapshot)
    {
        auto window = std::make_unique<MainWindow>(PageContext{m_desk, m_prompter, *m_preferences},
                                                   m_place->filePath(QStringLiteral("a.sqlite")), snapshot.sample);
        window->show();
        window->showSnapshot(test::share(snapshot));
        return window;
    }
    template <class Widget>
    static Widget *child(QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }
    static governor::DeskSnapshot realSnapshot()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        snapshot.sample = false;
        return snapshot;
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_place->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_preferences = std::make_unique<Preferences>(*m_settings);
    }

    void titleBeginsWithTheName()
    {
        QVERIFY(shown(test::sampleSnapshot())->windowTitle().startsWith(QLatin1String("Bursar")));
        QVERIFY(shown(realSnapshot())->windowTitle().startsWith(QLatin1String("Bursar")));
    }

    void rolesDecideWhichPagesExist_data()
    {
        QTest::addColumn<int>("role");
        for (const AppRole role : appRoles())
            QTest::newRow(qPrintable(toString(role))) << static_cast<int>(role);
    }
    /// Each page and each button of the table, for each role.
    void rolesDecideWhichPagesExist()
    {
        QFETCH(const int, role);
        const auto named = static_cast<AppRole>(role);
        const auto window = shown(test::sampleSnapshot());
        const MemberId me = *MemberId::parse(u"4q61000000000001");
        for (const PageEntry &entry : window->entries()) {
            window->goTo({entry.id, {}, {}, {}});
            QCOMPARE(window->currentPage(), entry.id); // roles are off
        }
        window->setRoles(RoleBook({{me, named, needsTeam(named) ? test::researchTeam() : TeamId()}}), me);
        auto *sidebar = child<Sidebar>(*window, "sidebar");
        QStringList listed;
        for (int row = 0; row < sidebar->model()->rowCount(); ++row)
            listed << sidebar->model()->index(row, 0).data().toString();
        for (const PageEntry &entry : window->entries()) {
            const auto needs = std::ranges::find(pageRights(), entry.id, &PageRight::page);
            QVERIFY(needs != pageRights().end());
            const Reach reach = reachOf(named, needs->right);
            const bool may = needs->ofAllTeams ? reach == Reach::AllTeams : reach != Reach::None;
            QVERIFY2(listed.contains(entry.title) == may, qPrintable(entry.code));
            window->goTo({PageId::Overview, {}, {}, {}});
            window->goTo({entry.id, {}, {}, {}});
            QVERIFY2((window->currentPage() == entry.id) == may || entry.id == PageId::Overview,
                     qPrintable(entry.code));
            for (const ButtonRight &button : buttonRights()) {
                const bool mayPress = std::ranges::any_of(
                    button.rights, [named](Right right) { return reachOf(named, right) != Reach::None; });
                const QList<QAbstractButton *> found = window->findChildren<QAbstractButton *>(button.name);
                for (const QAbstractButton *each : found)
                    QVERIFY2(mayPress || !each->isVisible(), qPrintable(button.name));
            }
        }
        // What is shown: the own team's part for those who are of one team.
        const governor::DeskSnapshot all = test::sampleSnapshot();
        const auto own =
            ownPart(test::share(all), RoleBook({{me, named, needsTeam(named) ? test::researchTeam() : TeamId()}}), me);
        const auto ofOthers =
            std::ranges::count_if(own->instances, [](const auto &view) { return view.team != test::researchTeam(); })
            + std::ranges::count_if(own->teams, [](const auto &view) { return view.team.id != test::researchTeam(); });
        QCOMPARE(ofOthers == 0, reachOf(named, Right::Read) == Reach::OwnTeams);
        QCOMPARE(own->teams.size() == all.teams.size(), reachOf(named, Right::Read) == Reach::AllTeams);
        // And they come back.
        window->setRoles({}, me);
        QCOMPARE(sidebar->model()->rowCount(), static_cast<int>(window->entries().size()));
        window->goTo({PageId::Teams, {}, {}, {}});
        QVERIFY(child<QPushButton>(*window, "newTeamButton")->isVisible());
    }

    void numbersOpenPages()
    {
        const auto window = shown(test::sampleSnapshot());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        std::vector<PageEntry> entries = window->entries();
        std::erase_if(entries, [](const PageEntry &entry) { return entry.under; }); // they have no number
        QCOMPARE(entries.size(), std::size_t{9});
        for (std::size_t i = entries.size(); i-- > 0;) {
            QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
            QCOMPARE(window->currentPage(), entries.at(i).id);
        }
    }

    void remembersPageAndSize()
    {
        {
            const auto window = shown(test::sampleSnapshot());
            window->resize(1100, 720);
            window->goTo({PageId::Offers, {}, {}, {}});
            window->close();
        }
        const auto window = shown(test::sampleSnapshot());
        QCOMPARE(window->currentPage(), PageId::Offers);
        QCOMPARE(window->size(), QSize(1100, 720));
    }

    void sampleBannerIsForSamplesOnly()
    {
        const auto sample = shown(test::sampleSnapshot());
        QVERIFY(child<QWidget>(*sample, "sampleBanner")->isVisible());
        const auto real = shown(realSnapshot());
        QVERIFY(!child<QWidget>(*real, "sampleBanner")->isVisible());
    }

    void speedIsChosenByKeysAndRemembered()
    {
        const auto window = shown(test::sampleSnapshot());
        auto *speed = child<SegmentControl>(*window, "sampleSpeedControl");
        QCOMPARE(speed->current(), 2);
        QTest::keyClick(speed, Qt::Key_Right);
        QCOMPARE(m_preferences->sampleSpeed(), 3600);
        QTest::keyClick(speed, Qt::Key_Left);
        QTest::keyClick(speed, Qt::Key_Left);
        QTest::keyClick(speed, Qt::Key_Left);
        QCOMPARE(m_preferences->sampleSpeed(), 0);
    }

    void statusBarSaysWhatWaits()
    {
        const auto window = shown(test::sampleSnapshot());
        QCOMPARE(child<StatusItem>(*window, "queueStatus")->text(), QStringLiteral("Queue healthy"));
        const QString waits = child<StatusItem>(*window, "waitingStatus")->text();
        QVERIFY(waits.startsWith(QLatin1Char('2')));
        QVERIFY(waits.contains(QLatin1String("create, rate limit")));
    }

    void queueWindowShowsIntervalsRefusalsAndWhatWaits()
    {
        const auto window = shown(test::sampleSnapshot());
        child<StatusItem>(*window, "queueStatus")->click();
        auto *queue = child<QueueWindow>(*window, "queueWindow");
        QVERIFY(queue != nullptr && queue->isVisible());
        QAbstractItemModel *model = child<TableView>(*queue, "endpointTable")->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto row = [model](int number) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(number, column).data().toString());
            return cells.join(QLatin1String(" | "));
        };
        QCOMPARE(row(0), QStringLiteral("Create instance | 4.6 | 4.5 | 1 | 8 min ago"));
        QCOMPARE(row(1), QStringLiteral("List instances | 1.7 | 1.0 | 0 | 3 min ago"));
        QVERIFY(row(2).startsWith(QLatin1String("Search offers | 6.1 | 6.0 | 1 | no answer, next try in ")));
        QVERIFY(
            child<Label>(*queue, "waitingCallsLabel")->text().startsWith(QLatin1String("create: rate limit, for ")));
        QCOMPARE(child<Label>(*queue, "searchRowsLabel")->text(),
                 QStringLiteral("Search rows used today: 1,480 of 20,000"));

        governor::DeskSnapshot calm = test::sampleSnapshot();
        calm.executor.waiting.clear();
        calm.executor.queues.front().searchRowsGoneUntil = test::snapshotTime();
        window->showSnapshot(test::share(calm));
        QCOMPARE(child<Label>(*queue, "waitingCallsLabel")->text(), QStringLiteral("Nothing waits."));
        QVERIFY(child<Label>(*queue, "searchRowsLabel")->text().contains(QLatin1String("No more searches until")));
        window->openQueue(); // the same one
        QCOMPARE(window->findChildren<QueueWindow *>().size(), 1);
        child<QPushButton>(*queue, "closeQueueButton")->click();
        QTRY_VERIFY(window->findChildren<QueueWindow *>().isEmpty());
    }

    void compactBelow1200()
    {
        const auto window = shown(test::sampleSnapshot());
        window->resize(1280, 800);
        const int wide = child<QWidget>(*window, "navigationPane")->width();
        window->resize(1100, 800);
        QVERIFY(child<QWidget>(*window, "navigationPane")->width() < wide);
        QCOMPARE(child<QWidget>(*window, "navigationPane")->width(), 52);
    }

    void teamSwitcherLimitsTheOverview()
    {
        const auto window = shown(test::sampleSnapshot());
        auto *table = child<TableView>(*window, "budgetTable");
        QCOMPARE(table->model()->rowCount(), 3);
        auto *switcher = child<QComboBox>(*window, "teamSwitcher");
        switcher->setFocus();
        QTest::keyClick(switcher, Qt::Key_Down);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("ml-research"));
    }

    void tellsWhatIsExpected()
    {
        const auto window = shown(test::sampleSnapshot());
        auto *overview = dynamic_cast<OverviewPage *>(window->page(PageId::Overview));
        auto *table = child<TableView>(*window, "budgetTable");
        auto *outlook = child<QLabel>(*window, "outlookLabel");
        QVERIFY(!outlook->isVisible()); // nothing is claimed before it is known
        overview->showForecasts(test::sampleForecasts());
        const int bar = static_cast<int>(BudgetModel::Column::Bar);
        const auto below = [&](int row) {
            return table->model()->index(row, bar).data(CellRole::SecondLine).toString();
        };
        QCOMPARE(below(0), QStringLiteral("$178.85 – $187.85"));
        QCOMPARE(below(2), QStringLiteral("Runs out today 16:32"));
        QVERIFY(
            table->model()->index(2, bar).data(Qt::ToolTipRole).toString().contains(QStringLiteral("2 × RTX 4090")));
        QVERIFY(outlook->isVisible());
        QVERIFY(outlook->text().contains(QLatin1String("by at most $0.42"))); // 8.21 $/h for 90 s, and 0.21 of traffic
        auto *switcher = child<QComboBox>(*window, "teamSwitcher");
        switcher->setFocus();
        QTest::keyClick(switcher, Qt::Key_Down);
        QVERIFY(outlook->text().startsWith(QStringLiteral("ml-research: $178.85 – $187.85 by midnight")));
        QVERIFY(
            child<QWidget>(*window, "keyFigures")->accessibleDescription().contains(QLatin1String("within budget")));
    }

    void modelsKeepTheirPromises()
    {
        BudgetModel budgets;
        RunningModel running;
        const QAbstractItemModelTester one(&budgets, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester other(&running, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const governor::DeskSnapshot &snapshot :
             {test::sampleSnapshot(), test::sampleSnapshot(), test::emptySnapshot()}) {
            budgets.show(snapshot, {}, BudgetPeriod::Day);
            budgets.show(snapshot, test::scienceTeam(), BudgetPeriod::Week);
            running.show(snapshot, {});
            running.show(snapshot, test::scienceTeam());
        }
        QCOMPARE(budgets.rowCount() + running.rowCount(), 0);
    }

    void refreshKeepsTheSelectedTeam()
    {
        const auto window = shown(test::sampleSnapshot());
        auto *table = child<TableView>(*window, "budgetTable");
        table->showRow(1);
        window->showSnapshot(test::share(test::sampleSnapshot()));
        QCOMPARE(table->selectedRow(), 1);
    }

    void attentionNamesWhatNeedsPeopleAndLeadsThere()
    {
        const auto items = overview::attention(test::sampleSnapshot(), {}, nullptr);
        QCOMPARE(items.front().title, QStringLiteral("data-science has used its day"));
        QCOMPARE(items.front().detail, QStringLiteral("New rentals pause until 00:00"));
        AttentionList list;
        list.setItems(items);
        QSignalSpy goes(&list, &AttentionList::wantsToGo);
        list.findChildren<QPushButton *>(QStringLiteral("attentionButton")).front()->click();
        QCOMPARE(goes.count(), 1);
        QCOMPARE(goes.front().front().value<Destination>().page, PageId::Instances);
    }

    void noticesAreAcknowledgedWhereTheyAreShown()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const auto add = [&snapshot](const char *id, const char *title, const char *measure, bool urgent) {
            governor::NoticeView view;
            view.notice.id = *NoticeId::parse(QString::fromLatin1(id));
            view.notice.cause = QStringLiteral("budget/team/x/day/1/%1/80").arg(QString::fromLatin1(measure));
            view.notice.team = test::scienceTeam();
            view.notice.title = QString::fromLatin1(title);
            view.notice.meaning = QStringLiteral("$8.40 are spent.");
            view.notice.urgent = urgent;
            view.notice.facts = {{QStringLiteral("period"), QStringLiteral("day")}};
            snapshot.notices.push_back(view);
        };
        add("test000000000n02", "data-science has used all of today's $10.00", "actual", true);
        add("test000000000n01", "data-science has used 80 % of today's $10.00", "committed", false);
        const auto items = overview::attention(snapshot, {}, nullptr);
        QCOMPARE(items.front().title, QStringLiteral("data-science has used all of today's $10.00"));
        QVERIFY(items.front().detail.isEmpty()); // one line; the rest is there on demand
        QVERIFY(items.front().more.contains(QStringLiteral("$8.40")));
        // The newest says it all: neither the earlier step nor the plain row of the spent budget stands beside it.
        QCOMPARE(std::count_if(items.begin(), items.end(),
                               [](const AttentionItem &item) { return item.title.startsWith(QLatin1String("data-")); }),
                 1);
        AttentionList list;
        list.setItems(items);
        auto *more = list.findChild<Label *>(QStringLiteral("attentionMore"));
        auto *details = list.findChild<QPushButton *>(QStringLiteral("attentionDetails"));
        QVERIFY(more->isHidden());
        details->click();
        QVERIFY(!more->isHidden() && more->text().contains(QStringLiteral("$8.40")));
        details->click();
        QVERIFY(more->isHidden());
        QSignalSpy acknowledged(&list, &AttentionList::wantsToAcknowledge);
        list.findChildren<QPushButton *>(QStringLiteral("attentionButton")).front()->click();
        QCOMPARE(acknowledged.count(), 1);
        QCOMPARE(acknowledged.front().front().toStringList(),
                 (QStringList{QStringLiteral("test000000000n02"), QStringLiteral("test000000000n01")}));
        QVERIFY(std::none_of(items.begin(), items.end(),
                             [](const AttentionItem &item) { return item.destination.page == PageId::Settings; }));
        snapshot.channelTroubles = {{QStringLiteral("email"), QStringLiteral("Nothing answers."), {}, false}};
        const auto troubled = overview::attention(snapshot, {}, nullptr);
        QCOMPARE(troubled.back().destination.page, PageId::Settings);
        QCOMPARE(troubled.back().detail, QStringLiteral("Nothing answers."));
    }

    void aPriceIncreaseHasARowOfItsOwn()
    {
        const governor::SavingsView savings = test::sampleSavings();
        const auto about = std::find_if(savings.savings.begin(), savings.savings.end(),
                                        [](const governor::SavingView &view) { return view.increase.has_value(); });
        QVERIFY(about != savings.savings.end());
        const auto leads = [&](const AttentionItem &item) {
            return item.destination.page == PageId::Savings
                && item.destination.subject == savings::keyOf(about->saving);
        };
        const auto items = overview::attention(test::sampleSnapshot(), {}, &savings);
        const auto row = std::find_if(items.begin(), items.end(), leads);
        QVERIFY(row != items.end());
        QVERIFY(row->title.contains(QStringLiteral("$")) && row->detail.contains(about->increase->what));
        // While an answer is on its way there is nothing to do.
        governor::SavingsView answered = savings;
        for (governor::SavingView &view : answered.savings)
            if (view.increase)
                view.increase->answering = true;
        const auto calm = overview::attention(test::sampleSnapshot(), {}, &answered);
        QVERIFY(std::none_of(calm.begin(), calm.end(), leads));
    }

    void warnsBeforeTheMoneyRunsOut()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const auto warned = [&snapshot] {
            const auto items = overview::attention(snapshot, {}, nullptr);
            return std::any_of(items.begin(), items.end(), [&snapshot](const AttentionItem &item) {
                return item.destination.page == PageId::Access
                    && item.title.contains(snapshot.accounts.front().account.name);
            });
        };
        QVERIFY(!warned()); // it lasts for three weeks
        snapshot.accounts.front().isLow = true;
        QVERIFY(warned());
        snapshot.accounts.front().daysLeft = std::nullopt; // nothing is spent, but few dollars are left
        QVERIFY(warned());
        snapshot.accounts.front().isLow = false;
        QVERIFY(!warned());
    }

    void emptyLedgerAsksForAnAccountFirst()
    {
        const auto items = overview::attention(test::emptySnapshot(), {}, nullptr);
        QCOMPARE(items.size(), std::size_t{1});
        QVERIFY(items.front().connects);
    }

    void spendOfSixTeamsHasOthers()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        for (int i = 0; i < 3; ++i) {
            governor::TeamView more = snapshot.teams.front();
            more.team.id = *TeamId::parse(QStringLiteral("test9000000000%1").arg(i, 2, 10, QLatin1Char('0')));
            snapshot.teams.push_back(more);
        }
        const SpendChartData spend = overview::spendByDay(snapshot, {}, TeamColours(snapshot));
        QCOMPARE(spend.series.size(), std::size_t{7}); // five teams, the others, the unallocated
        QCOMPARE(spend.series.back().series, unallocatedSeries);
        QCOMPARE(spend.days, 30);
    }

    void closingWithRentalsAsks()
    {
        const auto window = shown(realSnapshot());
        QSignalSpy closed(window.get(), &MainWindow::closed);
        QVERIFY(!window->close());
        auto *question = window->findChild<CloseQuestion *>();
        QVERIFY(question != nullptr && question->isVisible());
        question->findChild<QPushButton *>(QStringLiteral("cancelButton"))->click();
        QVERIFY(window->isVisible());
        QCOMPARE(closed.count(), 0);
    }

    void keepsRunningInTheBackgroundIfAsked()
    {
        const auto window = shown(realSnapshot());
        QSignalSpy background(window.get(), &MainWindow::wentToBackground);
        window->close();
        window->findChild<QPushButton *>(QStringLiteral("keepRunningButton"))->click();
        QCOMPARE(background.count(), 1);
        QVERIFY(!window->isVisible());
        window->raiseToFront();
        QVERIFY(window->isVisible());
    }

    void closesAllTheSameIfAsked()
    {
        const auto window = shown(realSnapshot());
        QSignalSpy closed(window.get(), &MainWindow::closed);
        window->close();
        window->findChild<QPushButton *>(QStringLiteral("closeAnywayButton"))->click();
        QCOMPARE(closed.count(), 1);
    }

    void sampleClosesWithoutAQuestion()
    {
        const auto window = shown(test::sampleSnapshot());
        QVERIFY(window->close());
    }

    void countsOnlyWhatThisProgramWouldStop()
    {
        governor::DeskSnapshot snapshot = realSnapshot();
        QVERIFY(rentalsAtClose(snapshot).count > 0);
        snapshot.executor.holdsLease = false; // a broker does it
        QCOMPARE(rentalsAtClose(snapshot).count, 0);
    }

    void secondDesktopOfALedgerRaisesTheFirst()
    {
        const QString path = m_place->filePath(QStringLiteral("one.sqlite"));
        SingleDesk first(path);
        QVERIFY(!first.anotherWasRaised());
        QSignalSpy raised(&first, &SingleDesk::raiseAsked);
        SingleDesk second(m_place->filePath(QStringLiteral("./one.sqlite")));
        QVERIFY(second.anotherWasRaised());
        QTRY_COMPARE(raised.count(), 1);
        SingleDesk other(m_place->filePath(QStringLiteral("two.sqlite")));
        QVERIFY(!other.anotherWasRaised());
    }

    void showsWhyALedgerCouldNotBeOpened()
    {
        const auto window = shown(test::sampleSnapshot());
        QSignalSpy retries(window.get(), &MainWindow::retryAsked);
        window->showProblem({Error::Kind::Environment,
                             {},
                             QStringLiteral("The ledger is of a newer version."),
                             QStringLiteral("Install the newest Bursar."),
                             {}});
        auto *button = window->findChild<QPushButton *>(QStringLiteral("errorStateButton"));
        QVERIFY(button != nullptr && button->isVisible());
        button->click();
        QCOMPARE(retries.count(), 1);
    }
};

QTEST_MAIN(tst_main_window)
#include "tst_main_window.moc"
