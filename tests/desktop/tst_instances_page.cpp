#include "desktop/instances/bid_dialog.h"
#include "desktop/instances/command_effect.h"
#include "desktop/instances/extend_dialog.h"
#include "desktop/instances/instance_dock.h"
#include "desktop/instances/instance_model.h"
#include "desktop/instances/instances_page.h"
#include "desktop/instances/logs_dialog.h"
#include "desktop/instances/story_model.h"
#include "desktop/look/formats.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/dialog_prompter.h"
#include "desktop/widgets/duration_edit.h"
#include "desktop/widgets/rate_edit.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/side_panel.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <set>

using namespace bursar;
using namespace bursar::desktop;

/// The Instances page on hand-made states, with clicks and keys.
class tst_instances_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    std::unique_ptr<ScriptedPrompter> m_prompter;
    governor::Desk m_desk;

    std::unique_ptr<InstancesPage> shownPage()
    {
        auto page = std::make_unique<InstancesPage>(PageContext{m_desk, *m_prompter, m_preferences});
        page->resize(1028, 700);
        page->show();
        static_cast<void>(QTest::qWaitForWindowActive(page.get())); // without it nothing has the focus
        page->showSnapshot(test::share(test::sampleSnapshot()));
        page->activated();
        return page;
    }
    template <class Widget>
    static Widget *child(const QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }
    static TableView *table(const QWidget &page) { return child<TableView>(page, "instancesTable"); }
    static QString idAt(const QWidget &page, int row)
    {
        return table(page)->model()->index(row, InstanceModel::InstanceColumn).data().toString();
    }
    static QString panelTitle(const QWidget &page) { return page.findChild<SidePanel *>()->accessibleName(); }

private Q_SLOTS:
    void init() { m_prompter = std::make_unique<ScriptedPrompter>(); }

    void modelKeepsItsPromises()
    {
        InstanceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test::share(test::sampleSnapshot()));
        QCOMPARE(model.rowCount(), 11);
        for (int column = 0; column < InstanceModel::ColumnCount; ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
        }
        model.setCriteria({test::scienceTeam(), InstanceCriteria::Show::All, {}});
        QCOMPARE(model.rowCount(), 2);
        model.setCriteria({{}, InstanceCriteria::Show::Strangers, {}});
        QCOMPARE(model.rowCount(), 1);
        model.show(test::share(test::emptySnapshot()));
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsKeepTheirOwnTogether_data()
    {
        QTest::addColumn<int>("grouping");
        for (const auto &[name, grouping] :
             {std::pair("team", InstanceModel::Grouping::Team), std::pair("member", InstanceModel::Grouping::Member),
              std::pair("machine", InstanceModel::Grouping::Machine)})
            QTest::newRow(name) << static_cast<int>(grouping);
    }
    void groupsKeepTheirOwnTogether()
    {
        QFETCH(int, grouping);
        InstanceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test::share(test::sampleSnapshot()));
        model.setGrouping(static_cast<InstanceModel::Grouping>(grouping));
        QCOMPARE(model.shownCount(), 11);
        int instances = 0;
        std::set<InstanceId> seen;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.isGroup(row)) {
                ++instances;
                continue;
            }
            HourlyRate rate;
            for (const governor::InstanceView &view : model.viewsAt(row)) {
                QVERIFY(seen.insert(view.id).second); // in one group alone
                rate += view.costNow();
            }
            QCOMPARE(model.index(row, InstanceModel::PriceColumn).data().toString(), formats::rate(rate));
        }
        QCOMPARE(instances, 11);
        QCOMPARE(seen.size(), std::size_t{11});
        model.sort(InstanceModel::PriceColumn, Qt::AscendingOrder);
        model.setGrouping(InstanceModel::Grouping::None);
        QCOMPARE(model.rowCount(), 11);
    }

    void touchesOnlyRowsThatChanged()
    {
        InstanceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        model.show(test::share(snapshot));
        model.sort(InstanceModel::InstanceColumn, Qt::AscendingOrder);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(test::share(snapshot));
        QCOMPARE(changed.size(), 0);
        snapshot.instances.at(4).gpuUtilPercent = 3;
        model.show(test::share(snapshot));
        QCOMPARE(changed.size(), 1);
        const int row = changed.front().at(0).toModelIndex().row();
        QCOMPARE(changed.front().at(1).toModelIndex().row(), row);
        QCOMPARE(model.viewAt(row).id, snapshot.instances.at(4).id);
        QCOMPARE(reset.size(), 0);
    }

    void rowsThatMoveAreNoNewRows()
    {
        InstanceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        model.show(test::share(snapshot));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);
        const InstanceId id = model.viewAt(last.row()).id;
        for (governor::InstanceView &view : snapshot.instances)
            if (view.id == id)
                view.costSoFar = Money::fromDollars(100'000);
        model.show(test::share(snapshot));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(last.row(), 0); // the dearest stands first
        QCOMPARE(model.viewAt(0).id, id);
    }

    void aGroupIsCommandedAsAWhole()
    {
        const auto page = shownPage();
        child<QComboBox>(*page, "instanceGroupBox")->setCurrentIndex(1);
        auto *model = static_cast<InstanceModel *>(table(*page)->model());
        int head = 0;
        while (!model->isGroup(head) || model->viewsAt(head).size() < 2)
            ++head;
        table(*page)->showRow(head);
        const auto members = model->viewsAt(head);
        QVERIFY(members.size() > 1);
        QVERIFY(panelTitle(*page).contains(QString::number(members.size())));
        QTest::keyClick(table(*page), Qt::Key_Delete);
        QVERIFY(m_prompter->confirmations().front().question.contains(QString::number(members.size())));
    }

    void muchAtOnceHasABrake()
    {
        InstanceViews all = test::sampleSnapshot().instances;
        const Confirmation many = questionBefore(InstanceCommand::Destroy, all);
        QCOMPARE(many.typed, QString::number(all.size()));
        QVERIFY(many.loses.contains(QStringLiteral("run and lose what they compute")));
        QVERIFY(questionBefore(InstanceCommand::Stop, all).typed.isEmpty()); // it can be started again
        all.resize(1);
        QVERIFY(questionBefore(InstanceCommand::Destroy, all).typed.isEmpty());

        QWidget owner;
        owner.show();
        DialogPrompter prompter;
        bool confirmed = false;
        prompter.confirm(&owner, many, [&confirmed] { confirmed = true; });
        auto *go = child<QPushButton>(owner, "confirmButton");
        QVERIFY(!go->isEnabled());
        auto *brake = child<QLineEdit>(owner, "brakeEdit");
        QTest::keyClicks(brake, QStringLiteral("1"));
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(brake, QStringLiteral("1"));
        QVERIFY(go->isEnabled());
        go->click();
        QVERIFY(confirmed);
    }

    void aBidTellsWhatItChanges()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        governor::InstanceView view = snapshot.instances.front();
        QVERIFY(!applies(InstanceCommand::ChangeBid, view));
        view.isBid = true;
        QVERIFY(applies(InstanceCommand::ChangeBid, view));
        view.endsAt = snapshot.now + std::chrono::hours{10};
        BidDialog dialog({view}, snapshot.now, nullptr);
        auto *edit = child<RateEdit>(dialog, "bidEdit");
        edit->setValue(view.pricePerHour - view.diskPerHour + *HourlyRate::parse(u"0.5"));
        Q_EMIT edit->valueEdited();
        QVERIFY2(child<QLabel>(dialog, "bidEffectLabel")->text().contains(QStringLiteral("$5.00 more")),
                 qPrintable(child<QLabel>(dialog, "bidEffectLabel")->text()));
        edit->setText(QStringLiteral("0"));
        Q_EMIT edit->valueEdited();
        QVERIFY(!child<QPushButton>(dialog, "verbButton")->isEnabled());
    }

    void aTimeLineRunsFromTheRequestToTheCharges()
    {
        governor::InstanceStory story;
        const Instant begin = test::snapshotTime() - std::chrono::hours{14};
        governor::AuditRow asked;
        asked.event.at = begin;
        asked.event.action = QStringLiteral("rental.requested");
        governor::AuditRow metered = asked;
        metered.event.action = QStringLiteral("usage.metered");
        metered.event.at = begin + std::chrono::hours{4};
        story.events = {asked, metered};
        UsageSegment segment;
        segment.state = InstanceState::Running;
        segment.gpuRate = *HourlyRate::parse(u"1");
        segment.span = {begin + std::chrono::minutes{5}, begin + std::chrono::hours{4}};
        story.segments.push_back(segment);
        segment.span = {begin + std::chrono::hours{4}, begin + std::chrono::hours{8}};
        story.segments.push_back(segment);
        segment.state = InstanceState::Stopped;
        segment.span = {begin + std::chrono::hours{8}, begin + std::chrono::hours{9}};
        story.segments.push_back(segment);
        governor::CostPart day;
        day.day = localDate(begin, QTimeZone::utc());
        day.amounts.gpu = Money::fromDollars(7);
        day.charged = true;
        story.days.push_back(day);
        const std::vector<StoryRow> rows = timeLineOf(story);
        QCOMPARE(rows.size(), std::size_t{4}); // asked, ran, stopped, charged: one line each
        QCOMPARE(rows.at(1).what, QStringLiteral("Running"));
        QCOMPARE(rows.at(1).details, QStringLiteral("for 7 h"));
        QCOMPARE(rows.at(2).what, QStringLiteral("Stopped"));
        QCOMPARE(rows.at(3).amount, std::optional(Money::fromDollars(7)));
        QCOMPARE(eventsOf(story).size(), std::size_t{2});

        StoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({rows.begin(), rows.begin() + 2});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(rows);
        QCOMPARE(reset.size(), 0); // what is new is added
        QCOMPARE(model.rowCount(), 4);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theStoryStandsBelowAndIsRemembered()
    {
        const auto page = shownPage();
        auto *dock = child<InstanceDock>(*page, "instanceDock");
        QVERIFY(!dock->isVisible());
        QTest::mouseClick(child<QPushButton>(*page, "storyLink"), Qt::LeftButton);
        QVERIFY(dock->isVisible());
        governor::InstanceStory story;
        story.load = {{{}, test::snapshotTime() - std::chrono::hours{5}, 4}, {{}, test::snapshotTime(), 91}};
        dock->showStory(story);
        QVERIFY(child<QLabel>(*page, "loadSpanLabel")->text().contains(QStringLiteral("4 to 91 %")));
        const auto again = shownPage();
        QVERIFY(child<InstanceDock>(*again, "instanceDock")->isVisible());
        QTest::mouseClick(child<QPushButton>(*again, "storyButton"), Qt::LeftButton);
        QVERIFY(!child<InstanceDock>(*again, "instanceDock")->isVisible());
    }

    void everyInstanceIsInExactlyOneGroup()
    {
        using Show = InstanceCriteria::Show;
        governor::InstanceView view;
        for (int state = 0; state <= static_cast<int>(InstanceState::Gone); ++state) {
            view.state = static_cast<InstanceState>(state);
            int groups = 0;
            for (const Show show : {Show::Running, Show::Stopped, Show::Changing, Show::Trouble})
                groups += InstanceCriteria{{}, show, {}}.accepts(view) ? 1 : 0;
            QCOMPARE(groups, 1);
        }
    }

    void keepsWhatIsChosenWhenRowsMove()
    {
        const auto page = shownPage();
        table(*page)->showRow(3);
        const QString chosen = idAt(*page, 3);
        governor::DeskSnapshot next = test::sampleSnapshot();
        std::reverse(next.instances.begin(), next.instances.end());
        next.instances.back().costSoFar = Money::fromDollars(100'000); // another one moves to the top
        next.instances.pop_back();
        page->showSnapshot(test::share(next));
        QCOMPARE(idAt(*page, table(*page)->selectedRow()), chosen);
        QVERIFY(table(*page)->hasFocus());
    }

    void deleteAsksWhatIsLostAndWhatItSaves()
    {
        const auto page = shownPage();
        const QString id = idAt(*page, table(*page)->selectedRow());
        QTest::keyClick(table(*page), Qt::Key_Delete);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{1});
        const Confirmation &asked = m_prompter->confirmations().front();
        QVERIFY(asked.question.contains(id));
        QVERIFY(asked.loses.contains(QStringLiteral("60 GB")));
        QVERIFY(asked.saves.contains(QLatin1Char('$')));
        QVERIFY(asked.destructive);
    }

    void oneQuestionForSeveralWithTheSumOfTheirMoney()
    {
        const auto page = shownPage();
        QTest::keyClick(table(*page), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table(*page)->selectionModel()->selectedRows().size(), 11);
        QVERIFY(panelTitle(*page).contains(QStringLiteral("11")));
        QTest::mouseClick(child<QPushButton>(*page, "destroyButton"), Qt::LeftButton);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{1});
        QVERIFY(m_prompter->confirmations().front().loses.contains(QStringLiteral("660 GB")));
    }

    void effectsOnMoneyAreWhatTheStatesBill()
    {
        const InstanceViews all = test::sampleSnapshot().instances;
        const CommandEffect stop = effectOf(InstanceCommand::Stop, all);
        QCOMPARE(stop.instances, 10); // all but the stopped one
        QVERIFY(stop.after < stop.now);
        const CommandEffect start = effectOf(InstanceCommand::Start, all);
        QCOMPARE(start.instances, 1);
        QVERIFY(start.after > start.now);
        QCOMPARE(effectOf(InstanceCommand::Destroy, all).after, HourlyRate());
        QCOMPARE(effectOf(InstanceCommand::Reboot, all).now, effectOf(InstanceCommand::Reboot, all).after);
    }

    void offersOnlyWhatMakesSense_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("starts");
        QTest::addColumn<bool>("stops");
        QTest::addColumn<bool>("reboots");
        QTest::newRow("running") << static_cast<int>(InstanceState::Running) << false << true << true;
        QTest::newRow("stopped") << static_cast<int>(InstanceState::Stopped) << true << false << false;
        QTest::newRow("loading") << static_cast<int>(InstanceState::Loading) << false << true << false;
        QTest::newRow("gone") << static_cast<int>(InstanceState::Gone) << false << false << false;
    }
    void offersOnlyWhatMakesSense()
    {
        QFETCH(int, state);
        governor::InstanceView view;
        view.state = static_cast<InstanceState>(state);
        QTEST(applies(InstanceCommand::Start, view), "starts");
        QTEST(applies(InstanceCommand::Stop, view), "stops");
        QTEST(applies(InstanceCommand::Reboot, view), "reboots");
    }

    void aLinkLeadsToStrangersAndTheyCanBeAssigned()
    {
        const auto page = shownPage();
        page->goTo({PageId::Instances, {}, {}, QStringLiteral("strangers")});
        QCOMPARE(table(*page)->model()->rowCount(), 1);
        QTest::mouseClick(child<QPushButton>(*page, "assignLink"), Qt::LeftButton);
        auto *dialog = child<QDialog>(*page, "assignDialog");
        QVERIFY(dialog != nullptr);
        auto *assign = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(!assign->isEnabled()); // no team is guessed
        child<QComboBox>(*dialog, "assignTeamBox")->setCurrentIndex(1);
        QVERIFY(assign->isEnabled());
    }

    void strangersThatAreChosenAreAssigned()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const auto isStranger = [](const governor::InstanceView &view) { return view.stranger; };
        governor::InstanceView other = *std::ranges::find_if(snapshot.instances, isStranger);
        const InstanceId first = other.id;
        other.id = InstanceId(31'999'999);
        snapshot.instances.push_back(other);
        const auto page = shownPage();
        page->showSnapshot(test::share(snapshot));
        const auto title = [&page] {
            QTest::mouseClick(child<QPushButton>(*page, "assignStrangersButton"), Qt::LeftButton);
            auto *dialog = page->findChild<QDialog *>(QStringLiteral("assignDialog"));
            const QString words = dialog->windowTitle();
            delete dialog;
            return words;
        };
        QVERIFY(title().contains(QLatin1Char('2')));
        QVERIFY(table(*page)->showThing(first.value()));
        QVERIFY(!title().contains(QLatin1Char('2')));
        page->chooseTeam(test::engineeringTeam()); // whose instances they are not
        QVERIFY(!child<QPushButton>(*page, "assignStrangersButton")->isHidden());
    }

    void aTeamOfAnotherAccountGetsNoStrangers()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        for (governor::InstanceView &view : snapshot.instances)
            if (view.stranger)
                view.account = *AccountId::parse(QStringLiteral("zzzz000000000000"));
        const auto page = shownPage();
        page->showSnapshot(test::share(snapshot));
        QTest::mouseClick(child<QPushButton>(*page, "assignStrangersButton"), Qt::LeftButton);
        QCOMPARE(child<QComboBox>(*page, "assignTeamBox")->count(), 0);
    }

    void whatIsOldSaysSo()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const auto page = shownPage();
        QVERIFY(child<QWidget>(*page, "instancesOld")->isHidden());
        snapshot.executor.lastWatch = snapshot.now - std::chrono::minutes{20};
        page->showSnapshot(test::share(snapshot));
        QVERIFY(!child<QWidget>(*page, "instancesOld")->isHidden());
    }

    void aLinkLeadsToAnInstance()
    {
        const auto page = shownPage();
        page->goTo({PageId::Instances, {}, QStringLiteral("31855877"), {}});
        QCOMPARE(idAt(*page, table(*page)->selectedRow()), QStringLiteral("31855877"));
    }

    void searchNarrowsAndEscapeClears()
    {
        const auto page = shownPage();
        page->focusSearch();
        auto *search = child<QLineEdit>(*page, "instanceSearchEdit");
        QTest::keyClicks(search, QStringLiteral("h100"));
        QCOMPARE(table(*page)->model()->rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(table(*page)->model()->rowCount(), 11);
    }

    void sayWhatToDoWhenNothingRuns()
    {
        const auto page = shownPage();
        page->showSnapshot(test::share(test::emptySnapshot()));
        QVERIFY(!table(*page)->isVisible());
        QSignalSpy went(page.get(), &Page::wantsToGo);
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == QStringLiteral("Find offers"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().value<Destination>().page, PageId::Offers);
    }

    void anExtensionTellsItsCostAndEnd()
    {
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        ExtendDialog dialog({snapshot.instances.front()}, snapshot.now, nullptr);
        auto *hours = child<DurationEdit>(dialog, "extendHoursEdit");
        hours->setValue(std::chrono::hours{10});
        Q_EMIT hours->valueEdited();
        QVERIFY(child<QLabel>(dialog, "extendCostLabel")->text().contains(QStringLiteral("$19.30"))); // 10 × 1.93
        QCOMPARE(dialog.newEndOf(snapshot.instances.front()),
                 *snapshot.instances.front().endsAt + std::chrono::hours{10});
        hours->setText(QStringLiteral("0"));
        Q_EMIT hours->valueEdited();
        QVERIFY(!child<QPushButton>(dialog, "verbButton")->isEnabled());
    }

    void logsAreSearchedAndSaved()
    {
        auto *dialog = new LogsDialog({m_desk, *m_prompter, m_preferences}, InstanceId(7), nullptr);
        const std::unique_ptr<LogsDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->view().showLogs(QStringLiteral("epoch 1\nloss 0.5\nepoch 2"));
        auto *search = child<QLineEdit>(*dialog, "logSearchEdit");
        search->setText(QStringLiteral("loss"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(child<QPlainTextEdit>(*dialog, "logText")->textCursor().selectedText(), QStringLiteral("loss"));
        const QString path = m_place.filePath(QStringLiteral("out.log"));
        m_prompter->willChoose(path);
        QTest::mouseClick(child<QPushButton>(*dialog, "saveLogsButton"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("loss 0.5"));
        m_prompter->willChoose(QStringLiteral("/no/such/folder/out.log"));
        QTest::mouseClick(child<QPushButton>(*dialog, "saveLogsButton"), Qt::LeftButton);
        QVERIFY(child<QLabel>(*dialog, "logStateLabel")->text().contains(QStringLiteral("cannot be written")));
    }
};

QTEST_MAIN(tst_instances_page)
#include "tst_instances_page.moc"
