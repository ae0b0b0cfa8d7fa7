#include "desktop/instances/command_effect.h"
#include "desktop/instances/extend_dialog.h"
#include "desktop/instances/instance_model.h"
#include "desktop/instances/instances_page.h"
#include "desktop/instances/logs_dialog.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/duration_edit.h"
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
        dialog->showLogs(QStringLiteral("epoch 1\nloss 0.5\nepoch 2"));
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
