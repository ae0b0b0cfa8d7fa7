#include "desktop/live_desk.h"
#include "desktop/snapshots.h"
#include "desktop/teams/policy_form.h"
#include "desktop/teams/policy_reach.h"
#include "desktop/teams/replay_dialog.h"
#include "desktop/teams/replay_model.h"
#include "desktop/teams/suggestion_card.h"
#include "desktop/teams/team_list_model.h"
#include "desktop/teams/teams_page.h"
#include "desktop/teams/version_model.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/table_view.h"
#include "domain/policy_templates.h"
#include "governor/administration/team_document.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
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

    void triesADraftOnThePast()
    {
        const auto page = shownPage();
        auto *card = child<QWidget>(*page, "replayCard");
        QVERIFY(!card->isVisible());
        type(child<QLineEdit>(*page, "dailyBudgetEdit"), QStringLiteral("12"));
        QVERIFY(card->isVisible());
        auto *note = child<QLabel>(*card, "replayNote");
        QVERIFY(note->text().contains(QLatin1String("Running"))); // it says that it works
        QTRY_COMPARE(note->text(), QStringLiteral("The team rented nothing in that time."));
        QVERIFY(!child<QPushButton>(*card, "replayListButton")->isVisible());
        QTest::mouseClick(child<QPushButton>(*page, "discardButton"), Qt::LeftButton);
        QVERIFY(!card->isVisible());
    }

    void listsWhatTheDraftWouldHaveDone()
    {
        auto replay = std::make_shared<governor::PolicyReplay>();
        const MemberId ada = *MemberId::parse(QStringLiteral("test100000000001"));
        replay->members[ada] = QStringLiteral("Ada");
        for (int i = 0; i < 3; ++i) {
            PastRental rental;
            rental.by = ada;
            rental.from = test::snapshotTime() - std::chrono::hours{24 * i};
            rental.to = rental.from + std::chrono::hours{1};
            rental.cost = Money::fromDollars(i + 1);
            rental.proposal.offer.gpuName = QStringLiteral("RTX 4090");
            rental.proposal.offer.numGpus = 2;
            replay->rentals.push_back(rental);
        }
        replay->report.all = {3, 1, 1, 0, Money::fromDollars(6), Money::fromDollars(3)};
        replay->report.byMember[ada] = replay->report.all;
        replay->report.rentals = {
            {1, ReplayedRental::Fate::Delayed, {Rule::DailyBudget}, test::snapshotTime()},
            {2, ReplayedRental::Fate::Refused, {Rule::DailyBudget, Rule::MaxPricePerHour}, std::nullopt}};
        ReplayModel rentals(replay, QTimeZone::utc());
        Team team;
        team.id = test::researchTeam();
        team.name = QStringLiteral("ml-research");
        replay->report.byTeam[team.id] = replay->report.all;
        replay->report.byMember[MemberId()] = {4, 0, 0, 0, Money::fromDollars(9), Money()}; // of another team
        ReplaySumModel sums(*replay, team.name, team.id);
        const QAbstractItemModelTester first(&rentals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&sums, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rentals.rowCount(), 2);
        const auto cell = [&rentals](int row, ReplayModel::Column column) {
            return rentals.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(cell(0, ReplayModel::Column::Fate), QStringLiteral("Delayed"));
        QCOMPARE(cell(1, ReplayModel::Column::Fate), QStringLiteral("Refused"));
        QCOMPARE(cell(1, ReplayModel::Column::Rules), QStringLiteral("Daily budget, Price per instance"));
        QCOMPARE(cell(1, ReplayModel::Column::Cost), QStringLiteral("3.00"));
        QCOMPARE(sums.rowCount(), 2);
        QCOMPARE(sums.index(1, 0).data().toString(), QStringLiteral("Ada"));
        QCOMPARE(sums.index(0, static_cast<int>(ReplaySumModel::Column::Avoided)).data().toString(),
                 QStringLiteral("3.00"));
        ReplayDialog dialog({team.name, zoneNamed(team.zone).value_or(QTimeZone::utc()), team.id}, replay, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(child<TableView>(dialog, "replayTable")->model()->rowCount(), 2);
    }

    void savesAVersionThatComesIntoForceLater()
    {
        const auto page = shownPage();
        page->chooseTeam(idOf("ml-research"));
        type(child<QLineEdit>(*page, "dailyBudgetEdit"), QStringLiteral("33"));
        type(child<QLineEdit>(*page, "reasonEdit"), QStringLiteral("From tomorrow on"));
        auto *choice = child<QComboBox>(*page, "effectiveBox");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        auto *time = child<QDateTimeEdit>(*page, "effectiveFromEdit");
        QVERIFY(time->isVisible());
        const QDateTime tomorrow = time->dateTime(); // the next midnight is offered
        QCOMPARE(tomorrow.time(), QTime(0, 0));
        time->setDateTime(tomorrow.addDays(-2));
        QVERIFY(!child<QPushButton>(*page, "saveButton")->isEnabled()); // decisions were made with what held then
        time->setDateTime(tomorrow);
        QTest::mouseClick(child<QPushButton>(*page, "saveButton"), Qt::LeftButton);
        QTRY_VERIFY(child<Banner>(*page, "teamsNotice")->sentence().contains(QLatin1String("comes into force on")));
        QCOMPARE(child<QLineEdit>(*page, "dailyBudgetEdit")->text(), QStringLiteral("10.00")); // the rules of now
        auto *versions = child<TableView>(*page, "versionsTable")->model();
        QTRY_COMPARE(versions->rowCount(), 2);
        QVERIFY(versions->index(0, 1).data(CellRole::SecondLine).toString().startsWith(QLatin1String("in force from")));
        QCOMPARE(policyInForce("ml-research").dailyBudget(), Money::fromDollars(10));
        QCOMPARE(child<QPushButton>(*page, "saveButton")->text(), QStringLiteral("Save version 3"));
    }

    void restoresAnEarlierVersionAsADraft()
    {
        const auto page = shownPage();
        page->chooseTeam(idOf("ml-research"));
        auto *budget = child<QLineEdit>(*page, "dailyBudgetEdit");
        auto *save = child<QPushButton>(*page, "saveButton");
        type(budget, QStringLiteral("12"));
        type(child<QLineEdit>(*page, "reasonEdit"), QStringLiteral("More"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(child<TableView>(*page, "versionsTable")->model()->rowCount(), 2);
        QTRY_COMPARE(policyInForce("ml-research").dailyBudget(), Money::fromDollars(12));
        QTest::keyClick(child<TableView>(*page, "versionsTable"), Qt::Key_Home);
        QTest::keyClick(child<TableView>(*page, "versionsTable"), Qt::Key_Return);
        auto *dialog = child<QDialog>(*page, "versionsDialog");
        QVERIFY(dialog != nullptr);
        QVERIFY(child<QLabel>(*dialog, "versionWordsLabel")->text().contains(QLatin1String("It is in force")));
        QTest::mouseClick(child<QPushButton>(*dialog, "restoreVersionButton"), Qt::LeftButton);
        QCOMPARE(budget->text(), QStringLiteral("10.00"));
        QCOMPARE(policyInForce("ml-research").dailyBudget(), Money::fromDollars(12)); // nothing is saved by itself
        QVERIFY(save->isEnabled()); // the reason is given already
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(policyInForce("ml-research").dailyBudget(), Money::fromDollars(10));
    }

    void appliesATemplateToManyTeams()
    {
        const auto page = shownPage();
        QTest::mouseClick(child<QPushButton>(*page, "applyTemplateButton"), Qt::LeftButton);
        auto *dialog = child<QDialog>(*page, "templatesDialog");
        QVERIFY(dialog != nullptr);
        auto *plan = child<TableView>(*dialog, "templatePlanTable");
        const QAbstractItemModelTester tester(plan->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *source = child<QComboBox>(*dialog, "templateSourceBox");
        QCOMPARE(plan->model()->index(0, 2).data().toString(), QStringLiteral("Has these rules already"));
        source->setCurrentText(QStringLiteral("Standard"));
        QVERIFY(plan->model()->index(0, 2).data().toString().contains(QStringLiteral("→")));
        auto *apply = child<QPushButton>(*dialog, "verbButton");
        QVERIFY(!apply->isEnabled());
        plan->setFocus();
        QTest::keyClick(plan, Qt::Key_A, Qt::ControlModifier);
        type(child<QLineEdit>(*dialog, "templateReasonEdit"), QStringLiteral("The same for all"));
        QCOMPARE(apply->text(), QStringLiteral("Apply to 2 teams"));
        QTest::mouseClick(apply, Qt::LeftButton);
        const Policy standard = *policyTemplate(u"standard");
        QTRY_COMPARE(policyInForce("ml-research").dailyBudget(), standard.dailyBudget());
        QTRY_COMPARE(policyInForce("data-science").dailyBudget(), standard.dailyBudget());
    }

    void exportsWhatCanBeImported()
    {
        const auto page = shownPage();
        const QString path = m_live->file(QStringLiteral("teams.json"));
        m_live->prompter.willChoose(path);
        QTest::mouseClick(child<QPushButton>(*page, "exportTeamsButton"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        const auto teams = governor::readTeamDocument(document);
        QVERIFY(teams.hasValue());
        QCOMPARE(teams->size(), std::size_t{2});
    }

    void putsASuggestionIntoTheForm()
    {
        const auto page = shownPage();
        page->chooseTeam(idOf("ml-research"));
        QTRY_VERIFY(page->settled());
        auto *card = page->findChild<SuggestionCard *>();
        QVERIFY(!card->isVisible()); // nothing was spent yet
        card->showSuggestions({{QStringLiteral("daily_budget"), QStringLiteral("10.00"), QStringLiteral("4.00"),
                                QStringLiteral("In 56 periods never more than $3.00 of $10.00 were used.")}});
        auto *take = child<QPushButton>(*page, "takeSuggestionButton");
        QVERIFY(take != nullptr);
        take->click();
        QCOMPARE(child<QLineEdit>(*page, "dailyBudgetEdit")->text(), QStringLiteral("4.00"));
        QVERIFY(!child<QPushButton>(*page, "saveButton")->isEnabled()); // a person says why first
        QCOMPARE(policyInForce("ml-research").dailyBudget(), Money::fromDollars(10));
    }

    void tellsWhereTheTeamIsGoing()
    {
        const auto page = shownPage();
        page->chooseTeam(idOf("ml-research"));
        QTRY_VERIFY(page->settled());
        QCOMPARE(child<QLabel>(*page, "dayForecast")->text(), QStringLiteral("$0.00")); // nothing runs
        QVERIFY(child<QLabel>(*page, "boundLabel")->text().contains(QLatin1String("Nothing bills")));
        std::vector<governor::OwnerForecast> forecasts = test::sampleForecasts();
        forecasts.at(2).owner.id = idOf("ml-research").toString();
        page->showForecasts(forecasts);
        QVERIFY(child<QLabel>(*page, "dayForecastEnd")->text().contains(QLatin1String("because of instance 31855870")));
        QVERIFY(child<QLabel>(*page, "boundLabel")->text().contains(QLatin1String("what runs costs on until it ends")));
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
