#include "desktop/offers/offers_page.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;

/// The Offers page and its model, with clicks and keys.
class tst_offers_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    ScriptedPrompter m_prompter;
    governor::Desk m_desk;
    PageContext m_context{m_desk, m_prompter, m_preferences};

    static OfferModel::Judge judge()
    {
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const governor::TeamView &team = snapshot.teams.at(1);
        return {team.policy.policy, team.standing, Gigabytes::fromWhole(20), std::chrono::hours{8}};
    }

    std::unique_ptr<OffersPage> shownPage()
    {
        auto page = std::make_unique<OffersPage>(m_context);
        page->resize(1028, 700);
        page->chooseTeam(test::engineeringTeam());
        page->showSnapshot(test::share(test::sampleSnapshot()));
        page->showOffers(test::sampleOffers());
        page->show();
        return page;
    }
    template <class Widget>
    static Widget *child(QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void modelKeepsItsPromises()
    {
        OfferModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(test::sampleOffers(300), judge());
        OfferCriteria criteria;
        criteria.text = QStringLiteral("4090");
        model.setCriteria(criteria);
        for (int column = 0; column < OfferModel::columns; ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
        }
        model.show(nullptr, judge());
        QCOMPARE(model.rowCount(), 0);
    }

    void standsInOrderOfVerdictThenTruePrice()
    {
        OfferModel model;
        model.show(test::sampleOffers(), judge());
        QVERIFY(model.rowCount() > 100);
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto before = std::pair(model.verdictAt(row - 1), model.truePriceAt(row - 1));
            const auto after = std::pair(model.verdictAt(row), model.truePriceAt(row));
            QVERIFY(before <= after);
        }
        QVERIFY(model.verdictAt(0) == Verdict::Allow);
    }

    void agreesWithTheDecisionOfEachOffer()
    {
        OfferModel model;
        const OfferModel::Judge by = judge();
        model.show(test::sampleOffers(400), by);
        for (int row = 0; row < model.rowCount(); ++row) {
            Proposal proposal;
            proposal.offer = model.offerAt(row);
            proposal.disk = by.disk;
            proposal.plannedTime = by.plannedTime;
            QVERIFY(model.verdictAt(row) == decide(by.policy, by.standing, proposal).verdict);
        }
    }

    void sortsPricesBothWays()
    {
        OfferModel model;
        model.show(test::sampleOffers(200), judge());
        model.sort(static_cast<int>(OfferModel::Column::Price), Qt::DescendingOrder);
        QVERIFY(model.truePriceAt(0) >= model.truePriceAt(model.rowCount() - 1));
        model.sort(static_cast<int>(OfferModel::Column::Price), Qt::AscendingOrder);
        QVERIFY(model.truePriceAt(0) <= model.truePriceAt(model.rowCount() - 1));
    }

    void filtersByTextGpuCountPriceAndVerdict()
    {
        OfferModel model;
        model.show(test::sampleOffers(), judge());
        OfferCriteria criteria;
        criteria.gpuName = QStringLiteral("RTX 4090");
        criteria.numGpus = 2;
        criteria.priceUpTo = *HourlyRate::parse(u"0.60");
        criteria.text = QStringLiteral("united");
        criteria.verdict = Verdict::Allow;
        model.setCriteria(criteria);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.offerAt(row).gpuName, criteria.gpuName);
            QCOMPARE(model.offerAt(row).numGpus, 2);
            QVERIFY(model.truePriceAt(row) <= *criteria.priceUpTo);
            QCOMPARE(model.offerAt(row).country, QStringLiteral("US"));
            QVERIFY(model.verdictAt(row) == Verdict::Allow);
        }
        QCOMPARE(model.counts().all, 2000);
        QCOMPARE(model.counts().shown, model.rowCount());
    }

    void refreshKeepsTheChosenOfferAtItsPlace()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        table->showRow(40);
        const QString gpu = table->model()->index(40, 1).data().toString();
        const int offset = table->rowViewportPosition(40);
        auto fresh = std::make_shared<OfferSnapshot>(*test::sampleOffers());
        fresh->offers.erase(fresh->offers.begin(), fresh->offers.begin() + 30);
        page->showOffers(fresh);
        const int row = table->selectedRow();
        QVERIFY(row >= 0);
        QCOMPARE(table->model()->index(row, 1).data().toString(), gpu);
        QVERIFY(std::abs(table->rowViewportPosition(row) - offset) <= table->rowHeight(row));
    }

    void typingFiltersAndClearingBringsAllBack()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        const int all = table->model()->rowCount();
        page->focusSearch();
        QTest::keyClicks(child<QLineEdit>(*page, "offerSearchEdit"), QStringLiteral("h100"));
        const int some = table->model()->rowCount();
        QVERIFY(some > 0 && some < all);
        child<QLineEdit>(*page, "offerSearchEdit")->clear();
        QCOMPARE(table->model()->rowCount(), all);
    }

    void refusedOffersCannotBeRentedAndSayWhy()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        table->showRow(0);
        QVERIFY(child<QPushButton>(*page, "rentButton")->isEnabled());
        table->showRow(table->model()->rowCount() - 1);
        QVERIFY(!child<QPushButton>(*page, "rentButton")->isEnabled());
        QVERIFY(child<QPushButton>(*page, "remedyLink") != nullptr);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(page->findChild<RentalWizard *>() == nullptr);
    }

    void remedyForPriceShowsAllowedOffers()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        table->showRow(table->model()->rowCount() - 1);
        QApplication::processEvents(); // new links show with the next events
        for (auto *link : page->findChildren<QPushButton *>(QStringLiteral("remedyLink")))
            if (link->isVisible() && link->text().endsWith(QLatin1String("offers"))) {
                link->click();
                break;
            }
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, 0).data().toString(), QStringLiteral("Allowed"));
    }

    void namesTheNearestAllowedOffersAndChoosesThem()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        table->showRow(table->model()->rowCount() - 1);
        QApplication::processEvents(); // new links show with the next events
        QList<QPushButton *> choices;
        for (auto *link : page->findChildren<QPushButton *>(QStringLiteral("remedyLink")))
            if (link->isVisible() && link->text().startsWith(QLatin1String("Choose offer")))
                choices << link;
        QCOMPARE(choices.size(), 3); // each once, however many rules refuse
        const QString wanted = choices.first()->accessibleName().section(QLatin1Char(' '), 2, 2).chopped(1);
        choices.first()->click();
        const QModelIndex chosen = table->model()->index(table->selectedRow(), 0);
        QCOMPARE(chosen.data(CellRole::Id).toString(), wanted);
        QCOMPARE(chosen.data().toString(), QStringLiteral("Allowed"));
        QVERIFY(child<QPushButton>(*page, "rentButton")->isEnabled());
    }

    void rentOpensTheWizardAndNamesTheSum()
    {
        const auto page = shownPage();
        child<TableView>(*page, "offerTable")->showRow(0);
        child<QPushButton>(*page, "rentButton")->click();
        auto *wizard = page->findChild<RentalWizard *>();
        QVERIFY(wizard != nullptr);
        QCOMPARE(wizard->step(), RentalContext::Step::Details);
        QTest::keyClick(wizard, Qt::Key_Return); // Next is the default
        QCOMPARE(wizard->step(), RentalContext::Step::Summary);
        auto *rent = child<QPushButton>(*wizard, "rentButton");
        QVERIFY(rent->isEnabled());
        QVERIFY(rent->text().startsWith(QLatin1String("Rent for $")));
        QVERIFY(!rent->isDefault());
        QTest::keyClick(wizard, Qt::Key_Escape);
        QVERIFY(!wizard->isVisible());
    }

    void wizardRefusesTooManyCopies()
    {
        const auto page = shownPage();
        child<TableView>(*page, "offerTable")->showRow(0);
        child<QPushButton>(*page, "rentButton")->click();
        auto *wizard = page->findChild<RentalWizard *>();
        auto *copies = child<QLineEdit>(*wizard, "copiesEdit");
        copies->setText(QStringLiteral("9"));
        wizard->goToStep(RentalContext::Step::Summary);
        QVERIFY(!child<QPushButton>(*wizard, "rentButton")->isEnabled());
        child<QPushButton>(*wizard, "backButton")->click();
        QCOMPARE(wizard->step(), RentalContext::Step::Details);
    }

    void emptyLedgerLeadsToConnecting()
    {
        OffersPage page(m_context);
        QSignalSpy connects(&page, &Page::wantsToConnect);
        page.showSnapshot(test::share(test::emptySnapshot()));
        page.show();
        auto *button = page.findChild<QPushButton *>(QStringLiteral("emptyStateButton"));
        QVERIFY(button != nullptr && button->isVisible());
        button->click();
        QCOMPARE(connects.count(), 1);
    }
};

QTEST_MAIN(tst_offers_page)
#include "tst_offers_page.moc"
