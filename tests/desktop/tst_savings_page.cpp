#include "desktop/savings/booked_model.h"
#include "desktop/savings/saving_words.h"
#include "desktop/savings/savings_card.h"
#include "desktop/savings/savings_model.h"
#include "desktop/savings/savings_page.h"
#include "desktop/shell/preferences.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/scripted_prompter.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

/// The Savings page and its card on hand-made states, with clicks and keys.
class tst_savings_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    QTemporaryDir m_place;
    QSettings m_settings{m_place.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences m_preferences{m_settings};
    std::unique_ptr<ScriptedPrompter> m_prompter;
    governor::Desk m_desk;

    std::unique_ptr<SavingsPage> shownPage(const governor::SavingsView &view = test::sampleSavings())
    {
        auto page = std::make_unique<SavingsPage>(PageContext{m_desk, *m_prompter, m_preferences});
        page->resize(1280, 800); // wide enough for the panel beside the table
        page->show();
        static_cast<void>(QTest::qWaitForWindowActive(page.get())); // without it nothing has the focus
        page->showSnapshot(test::share(test::sampleSnapshot()));
        page->showSavings(view);
        return page;
    }
    static QPushButton *button(const QWidget &in, const char *name)
    {
        return in.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static TableView *table(const QWidget &in) { return in.findChild<TableView *>(QStringLiteral("savingsTable")); }
    static int rowOf(SavingKind kind)
    {
        const auto savings = test::sampleSavings().savings;
        const auto found =
            std::find_if(savings.begin(), savings.end(), [kind](const auto &view) { return view.saving.kind == kind; });
        return static_cast<int>(found - savings.begin());
    }
    static QString wordsOf(const QWidget &in)
    {
        QStringList words;
        for (const auto *label : in.findChildren<Label *>())
            if (label->isVisible())
                words << label->text();
        return words.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void init() { m_prompter = std::make_unique<ScriptedPrompter>(); }

    void modelsKeepTheirPromises()
    {
        const governor::SavingsView view = test::sampleSavings();
        SavingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(view.savings, view.at, TeamColours(test::sampleSnapshot()));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("19.20"));
        model.show(savings::of(view, test::scienceTeam()), view.at, {});
        model.show({}, view.at, {});
        BookedModel booked;
        const QAbstractItemModelTester other(&booked, QAbstractItemModelTester::FailureReportingMode::QtTest);
        booked.show(view.booked, {view.at - std::chrono::hours{24 * 19}, view.at});
        QCOMPARE(booked.rowCount(), 1);
        QCOMPARE(booked.index(0, 1).data().toString(), QStringLiteral("A rule"));
        QCOMPARE(booked.index(0, 4).data().toString(), QStringLiteral("36.00")); // three days at $12
        booked.show({}, {});
    }

    void eachSavingHasItsSentenceAndItsButton_data()
    {
        QTest::addColumn<SavingKind>("kind");
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("asks"); ///< first; else it leads to another page
        QTest::newRow("price increase") << SavingKind::PriceIncrease << QStringLiteral("Reject…") << true;
        QTest::newRow("idle") << SavingKind::IdleGpu << QStringLiteral("Stop…") << true;
        QTest::newRow("dearer") << SavingKind::DearerThanMarket << QStringLiteral("Show offers") << false;
        QTest::newRow("reservation") << SavingKind::Reservation << QStringLiteral("Prepay…") << true;
        QTest::newRow("volume") << SavingKind::ForgottenVolume << QStringLiteral("Show account") << false;
        QTest::newRow("disk") << SavingKind::StoppedDisk << QStringLiteral("Destroy…") << true;
    }

    void eachSavingHasItsSentenceAndItsButton()
    {
        QFETCH(const SavingKind, kind);
        QFETCH(const QString, act);
        QFETCH(const bool, asks);
        const auto page = shownPage();
        table(*page)->showRow(rowOf(kind));
        const governor::SavingView view = test::sampleSavings().savings.at(static_cast<std::size_t>(rowOf(kind)));
        QTRY_VERIFY(wordsOf(*page).contains(savings::sentenceOf(view.saving)));
        auto *button = tst_savings_page::button(*page, "savingActButton");
        QCOMPARE(button->text(), act);
        QSignalSpy goes(page.get(), &Page::wantsToGo);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{asks ? 1U : 0U});
        QCOMPARE(goes.size(), asks ? 0 : 1);
    }

    void returnOnARowActs()
    {
        const auto page = shownPage();
        page->activated();
        QTest::keyClick(table(*page), Qt::Key_Down);
        QTest::keyClick(table(*page), Qt::Key_Return);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{1});
        QVERIFY(m_prompter->confirmations().front().question.startsWith(QLatin1String("Stop ")));
    }

    void aPriceIncreaseTellsItsDeadlineAndBothAnswers()
    {
        const auto page = shownPage();
        table(*page)->showRow(rowOf(SavingKind::PriceIncrease));
        QTRY_VERIFY(wordsOf(*page).contains(QStringLiteral("contract ends on 22 Nov 2026, 14:32 UTC")));
        QTRY_VERIFY(wordsOf(*page).contains(QStringLiteral("$6.40"))); // adds until its end
        auto *accept = button(*page, "savingOtherButton");
        QVERIFY(accept->isVisible() && accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTest::mouseClick(button(*page, "savingActButton"), Qt::LeftButton);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{2});
        QCOMPARE(m_prompter->confirmations().front().verb, QStringLiteral("Accept"));
        QCOMPARE(m_prompter->confirmations().back().verb, QStringLiteral("Reject"));
    }

    void whatThePolicyRefusesCannotBeAccepted()
    {
        governor::SavingsView view = test::sampleSavings();
        Decision &decision = view.savings.front().increase->decision;
        decision.verdict = Verdict::Deny;
        decision.reasons.push_back({QStringLiteral("max_price_per_hour"),
                                    QStringLiteral("2.81"),
                                    QStringLiteral("2.00"),
                                    QStringLiteral("Too dear."),
                                    {}});
        const auto page = shownPage(view);
        table(*page)->showRow(rowOf(SavingKind::PriceIncrease));
        QVERIFY(!button(*page, "savingOtherButton")->isEnabled());
        QVERIFY(button(*page, "savingActButton")->isEnabled());
    }

    void whatIsOnItsWayIsNotAskedTwice()
    {
        governor::SavingsView view = test::sampleSavings();
        view.savings.front().underWay = true;
        const auto page = shownPage(view);
        table(*page)->showRow(0);
        QVERIFY(!button(*page, "savingActButton")->isEnabled());
        QVERIFY(!button(*page, "savingOtherButton")->isEnabled());
        QTest::keyClick(table(*page), Qt::Key_Return);
        QVERIFY(m_prompter->confirmations().empty());
    }

    void nothingToSaveSaysSo()
    {
        governor::SavingsView view = test::sampleSavings();
        view.savings.clear();
        view.booked.clear();
        const auto page = shownPage(view);
        QVERIFY(page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!table(*page)->isVisible());
    }

    void theCardShowsTheThreeDearestAndLeadsThere()
    {
        SavingsCard card(m_desk);
        card.resize(400, 300);
        card.show();
        card.showSnapshot(test::share(test::sampleSnapshot()), {});
        card.showSavings(test::sampleSavings());
        QCOMPARE(card.findChild<Card *>()->subtitle(), QStringLiteral("$35.82 a day"));
        const auto buttons = card.findChildren<QPushButton *>(QStringLiteral("noticeButton"));
        QCOMPARE(buttons.size(), 3);
        QSignalSpy goes(&card, &SavingsCard::wantsToGo);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        const auto destination = goes.front().front().value<Destination>();
        QCOMPARE(destination.page, PageId::Savings);
        const auto page = shownPage();
        page->goTo(destination);
        QCOMPARE(table(*page)->selectedRow(), 1);
        QCOMPARE(m_prompter->confirmations().size(), std::size_t{1}); // it asks at once
    }

    void aTeamSeesItsOwn()
    {
        const auto page = shownPage();
        page->chooseTeam(test::scienceTeam());
        const auto own = savings::of(test::sampleSavings(), test::scienceTeam());
        QCOMPARE(table(*page)->model()->rowCount(), static_cast<int>(own.size()));
    }
};

QTEST_MAIN(tst_savings_page)
#include "tst_savings_page.moc"
