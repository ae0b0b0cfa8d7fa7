#include "desktop/live_desk.h"
#include "desktop/snapshots.h"
#include "desktop/teams/policy_form.h"
#include "desktop/teams/policy_reach.h"
#include "desktop/teams/team_list_model.h"
#include "desktop/teams/teams_page.h"
#include "desktop/teams/version_model.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;

namespace {

template <class Widget>
Widget *child(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

/// The Teams page on a real ledger, with clicks and keys.
class tst_teams_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    std::unique_ptr<test::LiveDesk> m_live;

    std::unique_ptr<TeamsPage> shownPage()
    {
        auto page = std::make_unique<TeamsPage>(m_live->context());
        page->resize(1028, 700);
        page->show();
        static_cast<void>(QTest::qWaitForWindowActive(page.get())); // without it nothing has the focus
        m_live->feed(*page);
        page->activated();
        return page;
    }
    TeamId idOf(const char *slug) const
    {
        for (const governor::TeamView &view : m_live->desk.snapshot()->teams)
            if (view.team.slug == QLatin1String(slug))
                return view.team.id;
        return {};
    }
    Policy policyInForce(const char *slug) const
    {
        for (const governor::TeamView &view : m_live->desk.snapshot()->teams)
            if (view.team.slug == QLatin1String(slug))
                return view.policy.policy;
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<test::LiveDesk>();
        QVERIFY(m_live->open());
    }
    void cleanup() { m_live.reset(); }

    void modelsKeepTheirPromises()
    {
        TeamListModel teams;
        VersionModel versions;
        const QAbstractItemModelTester first(&teams, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&versions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        teams.show(test::share(test::sampleSnapshot()));
        teams.show(test::share(test::sampleSnapshot()));
        teams.show(test::share(test::emptySnapshot()));
        PolicyVersion version;
        version.number = 1;
        version.policy = Policy::conservative();
        versions.show({version}, {}, QStringLiteral("UTC"));
        Policy draft = version.policy;
        draft.maxInstances = 5;
        versions.setDraft(draft);
        QCOMPARE(versions.rowCount(), 2);
        draft.maxInstances = 6;
        versions.setDraft(draft);
        versions.setDraft(version.policy); // back to what is saved: no draft
        QCOMPARE(versions.rowCount(), 1);
    }

    void everyFieldOfAPolicyHasItsPlace()
    {
        const auto page = shownPage();
        for (const PolicyField &field : policyFields()) {
            QStringList parts = QString::fromLatin1(field.name).split(QLatin1Char('_'));
            for (int i = 1; i < parts.size(); ++i)
                parts[i][0] = parts[i][0].toUpper();
            const QString name = parts.join(QString()) + QStringLiteral("Edit");
            const auto *edit = page->findChild<QWidget *>(name);
            QVERIFY2(edit != nullptr, qPrintable(name));
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(name));
            QVERIFY2(!edit->accessibleDescription().isEmpty(), qPrintable(name)); // its explanation
            QVERIFY2(edit->isEnabled(), qPrintable(name));
        }
    }

    void savesAVersionOnlyWhenItIsRightAndReasoned()
    {
        const auto page = shownPage();
        page->chooseTeam(idOf("ml-research"));
        auto *save = child<QPushButton>(*page, "saveButton");
        auto *budget = child<QLineEdit>(*page, "dailyBudgetEdit");
        auto *reason = child<QLineEdit>(*page, "reasonEdit");
        QVERIFY(!save->isEnabled());
        QVERIFY(!save->toolTip().isEmpty());
        type(budget, QStringLiteral("12"));
        QVERIFY(!save->isEnabled()); // no reason yet
        QVERIFY(child<QLabel>(*page, "whyNotSavedLabel")->text().contains(QStringLiteral("reason")));
        type(reason, QStringLiteral("More work in November"));
        QVERIFY(save->isEnabled());
        type(budget, QStringLiteral("1x"));
        QVERIFY(!save->isEnabled()); // no number any more
        type(budget, QStringLiteral("12.50"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(policyInForce("ml-research").dailyBudget(), Money::fromCents(1250));
        QTRY_COMPARE(save->text(), QStringLiteral("Save version 3"));
        QVERIFY(reason->text().isEmpty());
        QCOMPARE(policyInForce("data-science").dailyBudget(), Money::fromDollars(10)); // not the other one
    }

    void tellsTheVersionsWithWhatChanged()
    {
        const auto page = shownPage();
        auto *versions = child<TableView>(*page, "versionsTable")->model();
        QTRY_COMPARE(versions->rowCount(), 1);
        type(child<QLineEdit>(*page, "maxInstancesEdit"), QStringLiteral("4"));
        QCOMPARE(versions->rowCount(), 2); // the draft stands on top
        QCOMPARE(versions->index(0, 1).data().toString(), QStringLiteral("Running instances 2 → 4"));
        QTest::mouseClick(child<QPushButton>(*page, "discardButton"), Qt::LeftButton);
        QCOMPARE(versions->rowCount(), 1);
        QCOMPARE(child<QLineEdit>(*page, "maxInstancesEdit")->text(), QStringLiteral("2"));
    }

    void keepsWhatIsTypedWhenTheLedgerMovesOn()
    {
        const auto page = shownPage();
        auto *budget = child<QLineEdit>(*page, "dailyBudgetEdit");
        type(budget, QStringLiteral("77"));
        page->showSnapshot(m_live->desk.snapshot());
        QCOMPARE(budget->text(), QStringLiteral("77"));
        QVERIFY(budget->hasFocus());
    }

    void asksBeforeADraftIsLost()
    {
        const auto page = shownPage();
        auto *list = child<TableView>(*page, "teamsTable");
        auto *budget = child<QLineEdit>(*page, "dailyBudgetEdit");
        const TeamId first = m_live->desk.snapshot()->teams.at(0).team.id;
        const TeamId second = m_live->desk.snapshot()->teams.at(1).team.id;
        page->chooseTeam(first);
        type(budget, QStringLiteral("77"));
        m_live->prompter.willConfirm(false);
        const int row = list->selectedRow();
        list->showRow(1 - row); // there are two teams
        QCOMPARE(m_live->prompter.confirmations().size(), std::size_t{1});
        QCOMPARE(list->selectedRow(), row);
        QCOMPARE(budget->text(), QStringLiteral("77"));
        m_live->prompter.willConfirm(true);
        page->chooseTeam(second);
        QCOMPARE(list->selectedRow(), 1 - row);
        QCOMPARE(budget->text(), QStringLiteral("10.00"));
    }

    void addsATeamAndShowsIt()
    {
        const auto page = shownPage();
        QTest::mouseClick(child<QPushButton>(*page, "newTeamButton"), Qt::LeftButton);
        auto *dialog = child<QDialog>(*page, "teamDialog");
        QVERIFY(dialog != nullptr);
        auto *add = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(!add->isEnabled());
        type(child<QLineEdit>(*dialog, "teamNameEdit"), QStringLiteral("Robotics"));
        type(child<QLineEdit>(*dialog, "teamSlugEdit"), QStringLiteral("Not A Slug"));
        type(child<QLineEdit>(*dialog, "teamReasonEdit"), QStringLiteral("New group"));
        QVERIFY(!add->isEnabled());
        child<QLineEdit>(*dialog, "teamSlugEdit")->clear();
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(m_live->desk.snapshot()->teams.size(), std::size_t{3});
        QTRY_COMPARE(child<QLabel>(*page, "teamTitle")->text(), QStringLiteral("Robotics"));
    }

    void archivesOnlyAfterAQuestion()
    {
        const auto page = shownPage();
        QTest::mouseClick(child<QPushButton>(*page, "archiveTeamButton"), Qt::LeftButton);
        QCOMPARE(m_live->prompter.confirmations().size(), std::size_t{1});
        QVERIFY(m_live->prompter.confirmations().front().destructive);
        m_live->prompter.willConfirm(true);
        QTest::mouseClick(child<QPushButton>(*page, "archiveTeamButton"), Qt::LeftButton);
        QTRY_COMPARE(m_live->desk.snapshot()->teams.size(), std::size_t{1});
    }

    void countsWhatTheRulesAllowWhateverIsRented()
    {
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const governor::TeamView &science = snapshot.teams.at(2); // has used its day and both its slots
        const OfferSnapshotPtr offers = test::sampleOffers();
        const PolicyReach reach = reachOf(science.policy.policy, science.standing, *offers);
        QVERIFY(reach.allowed > 0);
        int sum = 0;
        for (const PolicyReach::Gpu &gpu : reach.byGpu) {
            sum += gpu.count;
            QVERIFY(gpu.cheapest > HourlyRate{} && gpu.cheapest <= science.policy.policy.maxPricePerHour);
            QVERIFY(reach.dayBuys
                    && costOver(gpu.cheapest, *reach.dayBuys) * 100 >= science.policy.policy.dailyBudget() * 99);
        }
        QCOMPARE(sum, reach.allowed);
        QVERIFY(!reach.costliestRule.isEmpty());
        Policy dearer = science.policy.policy;
        dearer.maxPricePerHour = HourlyRate::fromNanos(50'000'000'000);
        dearer.budgets[BudgetPeriod::Day] = Money::fromDollars(100'000);
        dearer.budgets[BudgetPeriod::Month] = Money::fromDollars(1'000'000);
        QVERIFY(reachOf(dearer, science.standing, *offers).allowed >= reach.allowed);
    }
};

QTEST_MAIN(tst_teams_page)
#include "tst_teams_page.moc"
