#include "desktop/look/tokens.h"
#include "desktop/offers/offer_comparison.h"
#include "desktop/offers/offer_panel.h"
#include "desktop/offers/offer_search_edit.h"
#include "desktop/offers/offers_page.h"
#include "desktop/offers/save_search_dialog.h"
#include "desktop/offers/saved_searches.h"
#include "desktop/rental/rental_wizard.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/spark_line.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

    static OfferJudge judge()
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
    static qint64 sampleOfferOf(const char *gpu)
    {
        const OfferSnapshotPtr market = test::sampleOffers();
        return std::ranges::find(market->offers, QString::fromLatin1(gpu), &Offer::gpuName)->id.value();
    }
    static OfferId shownOffer(const TableView &table, int row)
    {
        return OfferId(table.model()->index(row, 0).data(CellRole::Id).toLongLong());
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
        const OfferJudge by = judge();
        model.show(test::sampleOffers(400), by);
        for (int row = 0; row < model.rowCount(); ++row) {
            Proposal proposal;
            proposal.offer = model.offerAt(row);
            proposal.disk = by.disk;
            proposal.plannedTime = by.plannedTime;
            QVERIFY(model.verdictAt(row) == decide(by.policy, by.standing, proposal).verdict);
        }
    }

    void refusesWhatTheDepartmentHasNoMoneyForAnyMore()
    {
        OfferModel model;
        OfferJudge by = judge();
        BudgetStanding department = *by.standing.budget(BudgetPeriod::Month);
        department.owner = {BudgetOwner::Kind::CostCenter, QStringLiteral("a"), QStringLiteral("Research"), {}};
        department.limit = department.actual + department.committed + Money::fromDollars(1000);
        by.standing.otherBudgets = {department};
        const OfferSnapshotPtr market = test::sampleOffers(400);
        model.show(market, by);
        QVERIFY(model.verdictAt(0) == Verdict::Allow);
        by.standing.otherBudgets.front().actual += Money::fromDollars(1000); // another team was faster
        model.show(market, by);
        QVERIFY(model.verdictAt(0) == Verdict::Deny);
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

    void refreshStaysWhereTheChosenOfferWas()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        table->showRow(40);
        const int offset = table->rowViewportPosition(40);
        const OfferId next = shownOffer(*table, 41);
        auto fresh = std::make_shared<OfferSnapshot>(*test::sampleOffers());
        std::erase_if(fresh->offers, [id = shownOffer(*table, 40)](const Offer &offer) { return offer.id == id; });
        page->showOffers(fresh);
        QCOMPARE(table->selectedRow(), 40);
        QVERIFY(shownOffer(*table, 40) == next);
        QVERIFY(std::abs(table->rowViewportPosition(40) - offset) <= table->rowHeight(40));
    }

    void saysThatVastHasMore()
    {
        const auto page = shownPage();
        const auto saysSo = [&page] {
            return std::ranges::any_of(page->findChildren<QLabel *>(), [](const QLabel *label) {
                return label->text().contains(QStringLiteral("narrow the search"));
            });
        };
        QVERIFY(!saysSo());
        auto cut = std::make_shared<OfferSnapshot>(*test::sampleOffers());
        cut->complete = false;
        page->showOffers(cut);
        QVERIFY(saysSo());
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

    void conditionsInVastsOwnGrammarFilter()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        auto *search = child<OfferSearchEdit>(*page, "offerSearchEdit");
        const int all = table->model()->rowCount();
        page->focusSearch();
        QTest::keyClicks(search, QStringLiteral("num_gpus>=4 "));
        const int some = table->model()->rowCount();
        QVERIFY(some > 0 && some < all);
        QTest::keyClicks(search, QStringLiteral("gpu_nam=A100"));
        QVERIFY2(search->problem().contains(QLatin1String("gpu_name")), qPrintable(search->problem()));
        QCOMPARE(table->model()->rowCount(), some); // what was understood last still holds
        search->setText(QStringLiteral("num_gpus>=4 gpu_name=A100"));
        QVERIFY(search->problem().isEmpty());
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < some);
    }

    void fieldsAreCompletedWhileTheyAreTyped()
    {
        const auto page = shownPage();
        auto *search = child<OfferSearchEdit>(*page, "offerSearchEdit");
        page->focusSearch();
        QTest::keyClicks(search, QStringLiteral("verified=true num_g"));
        QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list != nullptr);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(search->text(), QStringLiteral("verified=true num_gpus"));
    }

    void choicesCountWhatStandsBehindThem()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        auto *gpus = child<QComboBox>(*page, "gpuBox");
        auto *countries = child<QComboBox>(*page, "countryBox");
        const int entry = gpus->findData(QStringLiteral("RTX 4090"));
        const QString counted = gpus->itemText(entry);
        gpus->setCurrentIndex(entry);
        Q_EMIT gpus->activated(entry);
        QCOMPARE(counted, QStringLiteral("RTX 4090 (%1)").arg(table->model()->rowCount()));
        int inAllCountries = 0;
        for (int i = 1; i < countries->count(); ++i)
            inAllCountries += countries->itemText(i).section(QLatin1Char('('), 1).chopped(1).toInt();
        QCOMPARE(inAllCountries, table->model()->rowCount());
        QCOMPARE(gpus->currentData().toString(), QStringLiteral("RTX 4090"));
        QVERIFY(gpus->count() > 5); // the others can still be chosen
    }

    void sortsByOneColumnAndAmongEqualsByTheOneBefore()
    {
        OfferModel model;
        model.show(test::sampleOffers(500), judge());
        model.sort(static_cast<int>(OfferColumn::Reliability), Qt::DescendingOrder);
        model.sort(static_cast<int>(OfferColumn::Gpu), Qt::AscendingOrder);
        model.sort(static_cast<int>(OfferColumn::Country), Qt::AscendingOrder);
        const auto text = [&model](int row, OfferColumn column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto key = [&](int at) {
                return std::tuple(text(at, OfferColumn::Country), model.offerAt(at).gpuName, model.offerAt(at).numGpus,
                                  -model.offerAt(at).reliability.millionths());
            };
            QVERIFY(key(row - 1) <= key(row));
        }
    }

    void everyColumnSortsAsItReads()
    {
        OfferModel model;
        model.show(test::sampleOffers(300), judge());
        for (int column = 0; column < OfferModel::columns; ++column) {
            model.sort(column, Qt::AscendingOrder);
            const QString first = model.index(0, column).data().toString();
            const QString last = model.index(model.rowCount() - 1, column).data().toString();
            model.sort(column, Qt::DescendingOrder);
            QCOMPARE(model.index(0, column).data().toString(), last);
            QCOMPARE(model.index(model.rowCount() - 1, column).data().toString(), first);
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

    void whatIsNewOrHasAnotherPriceIsMarked()
    {
        OfferModel model;
        const OfferSnapshotPtr before = test::sampleOffers(200);
        model.show(before, judge());
        auto fresh = std::make_shared<OfferSnapshot>(*before);
        fresh->offers.erase(fresh->offers.begin()); // one is gone
        fresh->offers.at(10).pricePerHour += *HourlyRate::parse(u"0.01");
        fresh->offers.at(20).pricePerHour = *HourlyRate::parse(u"0.01");
        fresh->offers.at(30).id = OfferId(1);
        model.show(fresh, judge());
        const auto role = [&](std::size_t place, OfferColumn column, int which) {
            return model.index(model.rowOf(fresh->offers.at(place).id), static_cast<int>(column)).data(which);
        };
        QCOMPARE(role(10, OfferColumn::Price, CellRole::WordColour).toInt(), static_cast<int>(ColourRole::Warn));
        QCOMPARE(role(20, OfferColumn::Price, CellRole::WordColour).toInt(), static_cast<int>(ColourRole::Ok));
        QVERIFY(role(30, OfferColumn::Gpu, CellRole::Strong).toBool());
        QVERIFY(!role(40, OfferColumn::Gpu, CellRole::Strong).toBool());
        QVERIFY(!role(40, OfferColumn::Price, CellRole::WordColour).isValid());
        QCOMPARE(model.offers()->fresh(), 1);
        QCOMPARE(model.offers()->gone(), 2); // the one, and the one that got another number
        model.forgetChanges();
        QVERIFY(!role(10, OfferColumn::Price, CellRole::WordColour).isValid());
    }

    void aLargeMarketIsJudgedBesideTheWindow()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        table->showRow(7);
        const QVariant chosen = table->model()->index(7, 0).data(CellRole::Id);
        page->showOffers(test::sampleOffers(20'000));
        QVERIFY(!page->settled());
        QCOMPARE(table->model()->rowCount(), 2000); // the old ones stay meanwhile
        QTRY_VERIFY(page->settled());
        QCOMPARE(table->model()->rowCount(), 20'000);
        QCOMPARE(table->model()->index(table->selectedRow(), 0).data(CellRole::Id), chosen);
    }

    void columnsAreChosenAndRemembered()
    {
        {
            const auto page = shownPage();
            auto *table = child<TableView>(*page, "offerTable");
            const int number = static_cast<int>(OfferColumn::Number);
            QVERIFY(table->isColumnHidden(number));
            child<QPushButton>(*page, "columnsButton")->click();
            auto *menu = page->findChild<QMenu *>(QStringLiteral("columnsMenu"));
            QVERIFY(menu != nullptr && menu->isVisible());
            menu->actions().at(number)->trigger();
            menu->close();
            QVERIFY(!table->isColumnHidden(number));
            table->setColumnWanted(static_cast<int>(OfferColumn::Country), false);
        }
        const auto again = shownPage();
        auto *table = child<TableView>(*again, "offerTable");
        QVERIFY(!table->isColumnHidden(static_cast<int>(OfferColumn::Number)));
        QVERIFY(table->isColumnHidden(static_cast<int>(OfferColumn::Country)));
        table->forgetColumnChoice();
        QVERIFY(table->isColumnHidden(static_cast<int>(OfferColumn::Number)));
        QVERIFY(m_preferences.remembered(QStringLiteral("offers/columns")).isEmpty());
    }

    void searchesAreSavedUnderNames()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        auto *search = child<OfferSearchEdit>(*page, "offerSearchEdit");
        search->setText(QStringLiteral("num_gpus>=4"));
        const int some = table->model()->rowCount();
        const auto openMenu = [&]() -> QMenu * {
            search->findChild<QAction *>(QStringLiteral("savedSearchesAction"))->trigger();
            return page->findChild<QMenu *>(QStringLiteral("savedSearchesMenu"));
        };
        QMenu *menu = openMenu();
        menu->actions().last()->trigger();
        menu->close();
        auto *dialog = page->findChild<SaveSearchDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(child<QLineEdit>(*dialog, "searchNameEdit"), QStringLiteral("Large ones"));
        child<QPushButton>(*dialog, "verbButton")->click();
        QTRY_VERIFY(page->findChild<QMenu *>(QStringLiteral("savedSearchesMenu")) == nullptr);
        search->clear();
        QVERIFY(table->model()->rowCount() > some);
        menu = openMenu();
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Large ones"));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(search->text(), QStringLiteral("num_gpus>=4"));
        QCOMPARE(table->model()->rowCount(), some);
        SavedSearches(m_preferences).remove(QStringLiteral("Large ones"));
        QVERIFY(SavedSearches(m_preferences).names().isEmpty());
    }

    void thePanelShowsHowThePriceWent()
    {
        const auto page = shownPage();
        child<TableView>(*page, "offerTable")->showThing(sampleOfferOf("A100 SXM4"));
        auto *panel = page->findChild<OfferPanel *>();
        QVERIFY(panel->findChild<SparkLine *>() == nullptr);
        const auto seen = [](int day, const char *price) {
            return MarketPrice{QStringLiteral("A100 SXM4"), QDate(2026, 11, day),
                               *HourlyRate::parse(QString::fromLatin1(price)),
                               *HourlyRate::parse(QString::fromLatin1(price)), 10};
        };
        panel->showPriceHistory(QStringLiteral("A100 SXM4"), {seen(3, "0.71"), seen(9, "0.58"), seen(18, "0.61")});
        auto *line = panel->findChild<SparkLine *>();
        QVERIFY(line != nullptr);
        QVERIFY(line->accessibleDescription().contains(QLatin1String("0.5800")));
        child<TableView>(*page, "offerTable")->showThing(sampleOfferOf("H100 SXM"));
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(panel->findChild<SparkLine *>() == nullptr); // that is another GPU's
    }

    void severalOffersStandSideBySide()
    {
        const auto page = shownPage();
        auto *table = child<TableView>(*page, "offerTable");
        const auto choose = [table](int rows) {
            table->clearSelection();
            for (int row = 0; row < rows; ++row)
                table->selectionModel()->select(table->model()->index(row * 50, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        auto *compare = child<QPushButton>(*page, "compareButton");
        choose(1);
        QVERIFY(!compare->isVisible());
        choose(6);
        QVERIFY(compare->isVisible() && !compare->isEnabled());
        choose(3);
        QVERIFY(compare->isEnabled());
        compare->click();
        auto *dialog = page->findChild<OfferComparison *>();
        QVERIFY(dialog != nullptr);
        auto *facts = child<TableView>(*dialog, "comparisonTable");
        QCOMPARE(facts->model()->columnCount(), 4);
        int best = 0;
        for (int row = 0; row < facts->model()->rowCount(); ++row)
            for (int column = 1; column < 4; ++column)
                best += facts->model()->index(row, column).data(CellRole::Strong).toBool() ? 1 : 0;
        QVERIFY(best > 3);
        QTest::keyClick(dialog, Qt::Key_Escape);
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
