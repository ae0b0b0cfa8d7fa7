#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/close_month_wizard.h"
#include "desktop/chargeback/dispute_dialog.h"
#include "desktop/chargeback/dispute_model.h"
#include "desktop/chargeback/month_change_model.h"
#include "desktop/chargeback/reconciliation_model.h"
#include "desktop/chargeback/tolerance_dialog.h"
#include "desktop/chargeback/treasury_model.h"
#include "desktop/chargeback/treasury_view.h"
#include "desktop/closing_month.h"
#include "desktop/live_desk.h"
#include "desktop/look/formats.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/segment_control.h"
#include "desktop/widgets/table_view.h"
#include "governor/accounts/treasury.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;

/// A month beside Vast.ai's bill, as finance sees it on the Chargeback page.
class tst_month_views final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    test::LiveDesk m_live; // never opened: nothing answers, and the facts are handed in

    template <class Widget>
    static Widget *child(const QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }
    std::unique_ptr<ChargebackPage> pageOf(const governor::MonthStatement &statement,
                                           const std::vector<Invoice> &issued = {})
    {
        auto page = std::make_unique<ChargebackPage>(m_live.context());
        page->resize(1028, 700);
        page->show();
        page->showSnapshot(test::share(test::sampleSnapshot()));
        child<QPushButton>(*page, "monthBefore")->click();
        ChargebackPage::MonthFacts facts;
        facts.month = statement.month;
        facts.drafts = issued.empty() ? test::closingDrafts() : std::vector<Invoice>();
        facts.issued = issued;
        facts.readiness = statement.readiness;
        facts.statement = statement;
        page->showFacts(facts);
        return page;
    }
    static QString cell(const TableView &table, int row, ReconciliationModel::Column column)
    {
        return table.model()->index(row, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void modelsKeepTheirPromises()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        ReconciliationModel rows;
        DisputeModel disputes;
        const QAbstractItemModelTester first(&rows, mode);
        const QAbstractItemModelTester second(&disputes, mode);
        rows.show(test::closingMonth(), {}, test::sampleSnapshot());
        disputes.show(test::closingMonth().disputes, false);
        disputes.show(test::answeredMonth().disputes, false);
        QCOMPARE(disputes.rowCount(), 1); // what was answered is nothing to do any more
        disputes.show(test::answeredMonth().disputes, true);
        QCOMPARE(disputes.rowCount(), 2);
        rows.clear();
        QCOMPARE(rows.rowCount(), 0);
    }

    void theThreeColumnsStandBesideEachOther()
    {
        const governor::MonthStatement month = test::closingMonth();
        const auto page = pageOf(month);
        page->goTo({PageId::Chargeback, {}, {}, QStringLiteral("reconciliation")});
        const auto *table = child<TableView>(*page, "reconciliationTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(month.rows.size()));
        using Column = ReconciliationModel::Column;
        QCOMPARE(cell(*table, 0, Column::Instance), QStringLiteral("31840498")); // the dearest question first
        QCOMPARE(cell(*table, 0, Column::Ours), QStringLiteral("753.1405"));
        QCOMPARE(cell(*table, 0, Column::Theirs), QStringLiteral("757.9000"));
        QCOMPARE(cell(*table, 0, Column::Invoiced), QStringLiteral("757.9000"));
        QVERIFY(cell(*table, 0, Column::Cause).startsWith(QStringLiteral("Claimed −2.6000")));
        QVERIFY(cell(*table, 0, Column::Cause).contains(QStringLiteral("Price change −2.1600")));
    }

    void theFilterLeavesWhatNothingExplains()
    {
        const auto page = pageOf(test::closingMonth());
        child<QCheckBox>(*page, "onlyUnexplainedBox")->click();
        QCOMPARE(child<TableView>(*page, "reconciliationTable")->model()->rowCount(), 2);
    }

    void aTeamSeesItsOwnRows()
    {
        const auto page = pageOf(test::closingMonth());
        page->chooseTeam(test::engineeringTeam());
        QCOMPARE(child<TableView>(*page, "reconciliationTable")->model()->rowCount(), 2);
    }

    void theBannerSaysWhatHindersAndLeadsThere()
    {
        const auto page = pageOf(test::closingMonth());
        auto *banner = child<Banner>(*page, "monthBanner");
        QVERIFY(banner->sentence().contains(QStringLiteral("cannot be closed yet")));
        QVERIFY(!child<TableView>(*page, "reconciliationTable")->isVisible());
        Q_EMIT banner->buttonActivated();
        QVERIFY(child<TableView>(*page, "reconciliationTable")->isVisible());
        QVERIFY(child<QCheckBox>(*page, "onlyUnexplainedBox")->isChecked());
        QCOMPARE(child<SegmentControl>(*page, "chargebackViews")->current(), 1);
    }

    void aMonthThatAgreesCanBeClosed()
    {
        const auto page = pageOf(test::answeredMonth(), test::closingInvoices());
        QVERIFY(child<Banner>(*page, "monthBanner")->sentence().contains(QStringLiteral("can be closed")));
    }

    void theWizardLeadsToWhatIsMissing()
    {
        const auto page = pageOf(test::closingMonth());
        auto *primary = child<QPushButton>(*page, "primaryButton");
        QCOMPARE(primary->text(), QStringLiteral("Close the month…"));
        primary->click();
        auto *wizard = child<CloseMonthWizard>(*page, "closeMonthWizard");
        QVERIFY(!child<QPushButton>(*wizard, "nextButton")->isEnabled()); // an open difference wants a reason
        child<QPushButton>(*wizard, "way-differences")->click();
        QVERIFY(!wizard->isVisible());
        QVERIFY(child<TableView>(*page, "reconciliationTable")->isVisible());
    }

    void anOpenMonthIsClosedWithAReason()
    {
        const auto page = pageOf(test::closingMonth());
        child<QPushButton>(*page, "primaryButton")->click();
        auto *wizard = child<CloseMonthWizard>(*page, "closeMonthWizard");
        const auto *next = child<QPushButton>(*wizard, "nextButton");
        child<QLineEdit>(*wizard, "closeDespiteEdit")->setText(QStringLiteral("The ticket may take weeks"));
        QVERIFY(next->isEnabled());
        child<QPushButton>(*wizard, "nextButton")->click();
        const auto *changes = child<TableView>(*wizard, "monthChangeTable");
        QVERIFY(changes->isVisible());
        QCOMPARE(changes->model()->rowCount(), 3);
        child<QPushButton>(*wizard, "nextButton")->click();
        QCOMPARE(child<QPushButton>(*wizard, "closeMonthButton")->text(),
                 QStringLiteral("Issue 3 invoices and close October"));
        wizard->close();
    }

    void invoicesStandBesideThoseOfTheMonthBefore()
    {
        std::vector<Invoice> before = test::closingInvoices();
        for (Invoice &invoice : before)
            invoice.month = Month(2026, 9);
        before[1].total -= Money::fromCents(1250);
        std::vector<Invoice> drafts = test::closingDrafts();
        before.erase(before.begin() + 2); // data-science is new
        const MonthChangeModel model(Month(2026, 10), drafts, before, TeamColours(test::sampleSnapshot()), nullptr);
        QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("0.00"));
        QCOMPARE(model.index(1, 4).data().toString(), QStringLiteral("+12.50"));
        QCOMPARE(model.index(2, 4).data().toString(), QStringLiteral("new"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("September $"));
    }

    void aClosedMonthTakesNoAnswersAnyMore()
    {
        governor::MonthStatement closed = test::answeredMonth();
        closed.closed = ClosedMonth{closed.month, test::snapshotTime(), {}, {}, {}};
        const auto page = pageOf(closed, test::closingInvoices());
        QVERIFY(child<Banner>(*page, "monthBanner")->sentence().contains(QStringLiteral("is closed")));
        QVERIFY(!child<QPushButton>(*page, "disputeButton")->isEnabled());
        QVERIFY(!child<QPushButton>(*page, "answerDisputeButton")->isEnabled());
        QVERIFY(!child<QPushButton>(*page, "listDifferencesButton")->isEnabled());
    }

    void anAnswerNeedsWords()
    {
        DisputeDialog dialog(InstanceId(7), AmountKind::Gpu, Money::fromCents(120), DisputeState::Open, {}, nullptr);
        const auto *save = child<QPushButton>(dialog, "verbButton");
        QVERIFY(!save->isEnabled());
        child<QComboBox>(dialog, "disputeStateBox")->setCurrentIndex(1);
        QVERIFY(!save->isEnabled());
        child<QLineEdit>(dialog, "disputeNoteEdit")->setText(QStringLiteral("Asked"));
        QVERIFY(save->isEnabled());
        QVERIFY(dialog.state() == DisputeState::Claimed);
        const DisputeDialog again(InstanceId(7), AmountKind::Gpu, {}, DisputeState::Settled, QStringLiteral("Paid"),
                                  nullptr);
        QVERIFY(again.state() == DisputeState::Settled); // it stays what it was until a person chooses
    }

    void aBalanceIsExplainedToTheCent()
    {
        TreasuryView view;
        view.resize(1028, 600);
        view.show();
        QSignalSpy asked(&view, &TreasuryView::balanceAsked);
        view.showMonth(Month(2026, 10));
        view.showSnapshot(test::share(test::sampleSnapshot()));
        QCOMPARE(asked.size(), 1);
        const QString account = asked.front().front().toString();
        view.showBalance(account, Month(2026, 9), test::octobersBalance()); // of a month that was left: dropped
        const auto said = [&view](const QString &words) {
            const auto labels = view.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
        };
        QTRY_VERIFY(said(QStringLiteral("Reading the month…")));
        view.showBalance(account, Month(2026, 10), test::octobersBalance());
        const QString closing = formats::shortTime(test::octobersBalance().closingAt, QTimeZone::utc());
        for (const QString &words : {QStringLiteral("Card"), QStringLiteral("500.00"), QStringLiteral("Promotion"),
                                     QStringLiteral("25.00"), formats::money(Money::fromCents(-61234)),
                                     QStringLiteral("Closing, %1").arg(closing), QStringLiteral("232.66")})
            QTRY_VERIFY2(said(words), qPrintable(words));
        QVERIFY(!said(QStringLiteral("Not explained")));
        governor::AccountMonth odd = test::octobersBalance();
        odd.closing += Money::fromCents(3);
        view.showBalance(account, Month(2026, 10), odd);
        QTRY_VERIFY(said(QStringLiteral("Not explained")) && said(QStringLiteral("0.03")));
        view.refresh();
        QCOMPARE(asked.size(), 2);
        QVERIFY(said(QStringLiteral("0.03"))); // what is known stays until the answer comes
    }

    void theTreasuryTellsWhatStopsFirst()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        governor::AccountView other = snapshot.accounts.front();
        other.account.id = *AccountId::parse(makeIdText(LedgerId::fromRandom(1), instantFromMillis(0), 2));
        other.account.name = QStringLiteral("Reserve");
        other.balance = Money::fromDollars(5000);
        other.burnRate = {};
        other.daysLeft.reset();
        other.emptyAt.reset();
        snapshot.accounts.insert(snapshot.accounts.begin(), other);
        snapshot.accounts.back().balance = Money::fromDollars(20);
        snapshot.accounts.back().burnRate = HourlyRate::fromNanos(5'000'000'000);
        snapshot.accounts.back().daysLeft = 0;
        snapshot.accounts.back().emptyAt = snapshot.now + std::chrono::hours{4};
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        TreasuryModel model;
        const QAbstractItemModelTester tester(&model, mode);
        model.show(governor::treasuryOf(snapshot.accounts, snapshot.instances, snapshot.now));
        QCOMPARE(model.lineAt(0)->account.account.name, snapshot.accounts.back().account.name);
        QCOMPARE(model.index(1, 5).data().toString(), QStringLiteral("–")); // the reserve needs nothing
        QVERIFY(model.index(0, 5).data().toString() != QStringLiteral("–"));
        TreasuryView view;
        view.show();
        view.showSnapshot(test::share(snapshot));
        QSignalSpy transfer(&view, &TreasuryView::transferAsked);
        auto *banner = child<Banner>(view, "treasuryProposal");
        QVERIFY(banner->isVisible() && banner->sentence().contains(QStringLiteral("from Reserve")));
        banner->findChild<QPushButton *>()->click();
        child<QPushButton>(view, "treasuryTransferButton")->click();
        QCOMPARE(transfer.size(), 2);
    }

    void aDisputeHasALetter()
    {
        const auto page = pageOf(test::closingMonth());
        page->goTo({PageId::Chargeback, {}, {}, QStringLiteral("disputes")});
        child<QPushButton>(*page, "disputeLetterButton")->click();
        QVERIFY(m_live.prompter.fileQuestions().back().suggestion.startsWith(QStringLiteral("letter-2026-10-")));
    }

    void aToleranceNeedsAReason()
    {
        ToleranceDialog dialog(test::closingMonth().tolerance, nullptr);
        QCOMPARE(dialog.amount(), Money::fromCents(1));
        const auto *sign = child<QPushButton>(dialog, "verbButton");
        QVERIFY(!sign->isEnabled());
        child<QLineEdit>(dialog, "toleranceReasonEdit")->setText(QStringLiteral("Below a cent"));
        QVERIFY(sign->isEnabled());
        child<MoneyEdit>(dialog, "toleranceEdit")->setText(QStringLiteral("much"));
        Q_EMIT child<MoneyEdit>(dialog, "toleranceEdit")->valueEdited();
        QVERIFY(!sign->isEnabled());
    }
};

QTEST_MAIN(tst_month_views)
#include "tst_month_views.moc"
