#include "desktop/requests/request_model.h"
#include "desktop/requests/requests_page.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/reason_list.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

/// The Requests page on hand-made states, with clicks and keys.
class tst_requests_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    std::unique_ptr<ScriptedPrompter> m_prompter;
    governor::Desk m_desk;

    std::unique_ptr<RequestsPage> shownPage()
    {
        auto page = std::make_unique<RequestsPage>(PageContext{m_desk, *m_prompter, m_preferences});
        page->resize(1028, 700);
        page->show();
        static_cast<void>(QTest::qWaitForWindowActive(page.get())); // without it nothing has the focus
        page->showSnapshot(test::share(test::sampleSnapshot()));
        return page;
    }
    static governor::RequestView requestIn(const governor::DeskSnapshot &snapshot, RequestState state)
    {
        for (const governor::RequestView &view : snapshot.requests)
            if (view.request.state == state)
                return view;
        qFatal("no such request");
    }
    static void choose(RequestsPage &page, RequestState state)
    {
        page.goTo({PageId::Requests, {}, requestIn(test::sampleSnapshot(), state).request.id.toString(), {}});
    }
    static QPushButton *button(const QWidget &in, const char *name)
    {
        return in.findChild<QPushButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init() { m_prompter = std::make_unique<ScriptedPrompter>(); }

    void modelKeepsItsPromises()
    {
        RequestModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test::share(test::sampleSnapshot()));
        QCOMPARE(model.rowCount(), 12);
        for (int column = 0; column < RequestModel::ColumnCount; ++column)
            model.sort(column, Qt::AscendingOrder);
        model.setCriteria({test::scienceTeam(), RequestCriteria::Show::All, {}});
        QCOMPARE(model.rowCount(), 4);
        model.show(test::share(test::emptySnapshot()));
    }

    void everyRequestIsInExactlyOneGroup()
    {
        using Show = RequestCriteria::Show;
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        for (const governor::RequestView &view : snapshot.requests) {
            int groups = 0;
            for (const Show show : {Show::Approval, Show::Open, Show::Running, Show::Done, Show::Refused})
                groups += RequestCriteria{{}, show, {}}.accepts(view, snapshot) ? 1 : 0;
            QCOMPARE(groups, 1);
        }
    }

    void aRentalWhoseInstanceIsGoneDoesNotRun()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const governor::RequestView rental = requestIn(snapshot, RequestState::Running);
        QCOMPARE(standOf(rental, snapshot).word, QStringLiteral("Running"));
        auto &instance = *std::ranges::find(snapshot.instances, rental.request.instance, &governor::InstanceView::id);
        instance.state = InstanceState::Stopped;
        QCOMPARE(standOf(rental, snapshot).word, QStringLiteral("Stopped"));
        std::erase_if(snapshot.instances, [&rental](const auto &view) { return view.id == rental.request.instance; });
        QCOMPARE(standOf(rental, snapshot).word, QStringLiteral("Ended"));
        QVERIFY(whyItWaits(rental, snapshot).contains(QStringLiteral("last charge")));
        const RequestCriteria running{{}, RequestCriteria::Show::Running, {}};
        const RequestCriteria done{{}, RequestCriteria::Show::Done, {}};
        QVERIFY(!running.accepts(rental, snapshot));
        QVERIFY(done.accepts(rental, snapshot));
    }

    void tellsWhyItWaits()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const governor::RequestView asked = requestIn(snapshot, RequestState::Requested);
        QVERIFY(whyItWaits(asked, snapshot).contains(QStringLiteral("rate limit")));
        snapshot.executor.waiting.clear();
        QVERIFY(whyItWaits(asked, snapshot).contains(QStringLiteral("turn")));
        snapshot.executor.alive = false;
        QVERIFY(whyItWaits(asked, snapshot).contains(QStringLiteral("no executor")));
        for (const RequestState state : {RequestState::Closed, RequestState::Denied, RequestState::Running})
            QVERIFY(whyItWaits(requestIn(snapshot, state), snapshot).isEmpty());
    }

    void aRefusalShowsItsReasonsAndTheirRemediesLead()
    {
        const auto page = shownPage();
        choose(*page, RequestState::Denied);
        const auto links = page->findChild<ReasonList *>()->findChildren<QPushButton *>(QStringLiteral("remedyLink"));
        QCOMPARE(links.size(), 2);
        QSignalSpy went(page.get(), &Page::wantsToGo);
        QTest::mouseClick(links.at(1), Qt::LeftButton);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().value<Destination>().page, PageId::Instances);
    }

    void onlyWhatHasNotEndedCanBeCancelled()
    {
        const auto page = shownPage();
        choose(*page, RequestState::Requested);
        QVERIFY(button(*page, "cancelRequestButton")->isEnabled());
        page->findChild<TableView *>()->setFocus();
        QTest::keyClick(page->findChild<TableView *>(), Qt::Key_Delete);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{1});
        choose(*page, RequestState::Running);
        QVERIFY(!button(*page, "cancelRequestButton")->isEnabled());
        QVERIFY(!button(*page, "cancelRequestButton")->toolTip().isEmpty()); // says what to do instead
        choose(*page, RequestState::Closed);
        QVERIFY(!button(*page, "cancelRequestButton")->isVisible());
        QTest::keyClick(page->findChild<TableView *>(), Qt::Key_Delete);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{1}); // not asked again
    }

    void whatWaitsForApprovalComesFirst()
    {
        const auto page = shownPage();
        page->activated();
        auto *table = page->findChild<TableView *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(button(*page, "approveButton")->isVisible());
        QVERIFY(button(*page, "rejectButton")->isVisible());
        choose(*page, RequestState::Requested);
        QVERIFY(!button(*page, "approveButton")->isVisible());
        QVERIFY(!button(*page, "rejectButton")->isVisible());
    }

    void aRejectionNeedsAReason()
    {
        const auto page = shownPage();
        choose(*page, RequestState::AwaitingApproval);
        QTest::mouseClick(button(*page, "rejectButton"), Qt::LeftButton);
        auto *dialog = page->findChild<AnswerDialog *>();
        QVERIFY(dialog != nullptr);
        QSignalSpy submitted(dialog, &FormDialog::submitted);
        QTest::mouseClick(button(*dialog, "verbButton"), Qt::LeftButton);
        QCOMPARE(submitted.size(), 0);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("answerNoteEdit")),
                         QStringLiteral("Next month"));
        QTest::mouseClick(button(*dialog, "verbButton"), Qt::LeftButton);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(dialog->note(), QStringLiteral("Next month"));
        QCOMPARE(dialog->answer(), AnswerDialog::Answer::Reject);
    }

    void anApprovalMayGoWithoutANote()
    {
        const auto page = shownPage();
        choose(*page, RequestState::AwaitingApproval);
        QTest::mouseClick(button(*page, "approveButton"), Qt::LeftButton);
        auto *dialog = page->findChild<AnswerDialog *>();
        QVERIFY(dialog != nullptr);
        QSignalSpy submitted(dialog, &FormDialog::submitted);
        QTest::mouseClick(button(*dialog, "verbButton"), Qt::LeftButton);
        QCOMPARE(submitted.size(), 1);
    }

    void keepsWhatIsChosenWhenNewOnesCome()
    {
        const auto page = shownPage();
        choose(*page, RequestState::Failed);
        auto *table = page->findChild<TableView *>();
        const QString before = table->model()->index(table->selectedRow(), RequestModel::IdColumn).data().toString();
        governor::DeskSnapshot next = test::sampleSnapshot();
        governor::RequestView fresh = next.requests.front();
        fresh.request.id = test::requestNumber(99);
        fresh.request.createdAt = next.now;
        next.requests.insert(next.requests.begin(), fresh);
        page->showSnapshot(test::share(next));
        QCOMPARE(table->model()->index(table->selectedRow(), RequestModel::IdColumn).data().toString(), before);
    }
};

QTEST_MAIN(tst_requests_page)
#include "tst_requests_page.moc"
