#include "desktop/chargeback/billing_dialog.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/corrections_dialog.h"
#include "desktop/chargeback/credit_dialog.h"
#include "desktop/chargeback/credit_line_model.h"
#include "desktop/chargeback/export_dialog.h"
#include "desktop/closing_month.h"
#include "desktop/live_desk.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/money_edit.h"
#include "desktop/widgets/share_edit.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;

/// Exports, credit notes, corrections and terms, as a person fills them in.
class tst_invoice_dialogs final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    test::LiveDesk m_live;

    template <class Widget>
    static Widget *child(const QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }
    static void type(QLineEdit *edit, const char *text)
    {
        edit->setText(QString::fromLatin1(text));
        if (auto *decimal = qobject_cast<DecimalEdit *>(edit))
            Q_EMIT decimal->valueEdited();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_live.open()); }

    void aCreditNoteTakesBackAllThatIsLeft()
    {
        const Invoice invoice = test::closingInvoices().front(); // over $1,832.16
        CreditDialog dialog(invoice, Money::fromCents(1200), nullptr);
        const auto *verb = child<QPushButton>(dialog, "verbButton");
        QVERIFY(child<QLabel>(dialog, "creditSum")->text().contains(QStringLiteral("$1,820.16")));
        QVERIFY(!verb->isEnabled()); // a reason is missing
        type(child<QLineEdit>(dialog, "creditReasonEdit"), "Rented for somebody else");
        QVERIFY(verb->isEnabled());
        QVERIFY(dialog.wish().lines.empty());
        QVERIFY(!dialog.wish().amount);
    }

    void aCreditNoteOverAnAmountStaysWithinTheRest()
    {
        CreditDialog dialog(test::closingInvoices().front(), Money::fromCents(1200), nullptr);
        type(child<QLineEdit>(dialog, "creditReasonEdit"), "An hour too much");
        child<QComboBox>(dialog, "creditReachBox")->setCurrentIndex(2);
        const auto *verb = child<QPushButton>(dialog, "verbButton");
        QVERIFY(!verb->isEnabled());
        type(child<QLineEdit>(dialog, "creditAmountEdit"), "1820.17");
        QVERIFY(!verb->isEnabled());
        type(child<QLineEdit>(dialog, "creditAmountEdit"), "1820.16");
        QVERIFY(verb->isEnabled());
        QCOMPARE(*dialog.wish().amount, Money::fromCents(182016));
    }

    void aCreditNoteOverLinesTellsItsSumWithTax()
    {
        CreditDialog dialog(test::closingInvoices().front(), {}, nullptr);
        type(child<QLineEdit>(dialog, "creditReasonEdit"), "The disk was ours");
        child<QComboBox>(dialog, "creditReachBox")->setCurrentIndex(1);
        auto *lines = dialog.findChild<CreditLineModel *>();
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester tester(lines, mode);
        QVERIFY(!child<QPushButton>(dialog, "verbButton")->isEnabled());
        lines->toggle(1); // $11.03 and 19 % tax
        QVERIFY(child<QLabel>(dialog, "creditSum")->text().contains(QStringLiteral("$13.13")));
        QCOMPARE(dialog.wish().lines, std::vector<int>{2});
        lines->toggle(1);
        QVERIFY(dialog.wish().lines.empty());
    }

    void onlyWhatWasChangedIsSaved()
    {
        TeamBilling before;
        before.purchaseOrder = QStringLiteral("PO-1");
        BillingDialog dialog(QStringLiteral("ml-research"), before, nullptr);
        const auto *save = child<QPushButton>(dialog, "verbButton");
        QVERIFY(!save->isEnabled());
        child<QPlainTextEdit>(dialog, "billingAddressEdit")->setPlainText(QStringLiteral("1 Way\nZurich"));
        child<QComboBox>(dialog, "billingLanguageBox")->setCurrentIndex(1);
        type(child<QLineEdit>(dialog, "billingTaxEdit"), "8.1");
        QVERIFY(save->isEnabled());
        const QList<std::pair<QString, QString>> expected{{QStringLiteral("address"), QStringLiteral("1 Way\nZurich")},
                                                          {QStringLiteral("language"), QStringLiteral("de")},
                                                          {QStringLiteral("tax_rate"), QStringLiteral("8.1")}};
        QCOMPARE(dialog.changes(), expected);
        type(child<QLineEdit>(dialog, "billingTaxEdit"), "108");
        QVERIFY(!save->isEnabled());
    }

    void aSecondCurrencyNeedsItsRateAndDay()
    {
        BillingDialog dialog(QStringLiteral("ml-research"), {}, nullptr);
        const auto *save = child<QPushButton>(dialog, "verbButton");
        child<QComboBox>(dialog, "billingGroupingBox")->setCurrentIndex(3);
        QVERIFY(save->isEnabled());
        type(child<QLineEdit>(dialog, "billingCurrencyEdit"), "eur");
        QVERIFY(!save->isEnabled());
        type(child<QLineEdit>(dialog, "billingRateEdit"), "0.92");
        type(child<QLineEdit>(dialog, "billingRateDayEdit"), "30 November");
        QVERIFY(!save->isEnabled());
        type(child<QLineEdit>(dialog, "billingRateDayEdit"), "2026-11-30");
        QVERIFY(save->isEnabled());
        const QList<std::pair<QString, QString>> expected{
            {QStringLiteral("group_by"), QStringLiteral("person")},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("currency_rate"), QStringLiteral("0.92")},
            {QStringLiteral("currency_rate_date"), QStringLiteral("2026-11-30")}};
        QCOMPARE(dialog.changes(), expected);
    }

    void correctionsAreAddedAndWithdrawn()
    {
        const governor::TeamView team = m_live.desk.snapshot()->teams.front();
        const Month month = runningMonth(*m_live.desk.snapshot());
        CorrectionsDialog dialog(m_live.desk, team.team.id, team.team.name, month, nullptr);
        dialog.show();
        QSignalSpy changed(&dialog, &CorrectionsDialog::changed);
        auto *table = child<TableView>(dialog, "correctionsTable");
        auto *verb = child<QPushButton>(dialog, "verbButton");
        QVERIFY(!verb->isEnabled());
        type(child<QLineEdit>(dialog, "correctionAmountEdit"), "-12.50");
        QVERIFY(!verb->isEnabled());
        type(child<QLineEdit>(dialog, "correctionReasonEdit"), "A day without service");
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("A day without service"));
        QCOMPARE(changed.count(), 1);
        table->selectRow(0);
        QTest::mouseClick(child<QPushButton>(dialog, "withdrawCorrectionButton"), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void aMonthOffersNoFormatsOfOneDocument()
    {
        ExportDialog dialog(
            m_live.desk, m_live.prompter,
            {{QStringLiteral("Invoice 1"), QStringLiteral("invoice-1"), {QStringLiteral("1")}, std::nullopt},
             {QStringLiteral("All"),
              QStringLiteral("invoices"),
              {QStringLiteral("1"), QStringLiteral("2")},
              Month(2026, 10)}},
            nullptr);
        auto *formats = child<QComboBox>(dialog, "exportFormatBox");
        QCOMPARE(formats->count(), 12);
        formats->setCurrentIndex(formats->findText(QStringLiteral("XLSX")));
        child<QComboBox>(dialog, "exportWhatBox")->setCurrentIndex(1);
        QCOMPARE(formats->count(), 11); // ten, and the pack
        QCOMPARE(formats->currentText(), QStringLiteral("XLSX")); // the choice stays
        QCOMPARE(formats->findText(QStringLiteral("PDF")), -1);
    }

    void aJournalNeedsItsFourAccountsAndKeepsThem()
    {
        const std::vector<ExportChoice> choices{
            {QStringLiteral("Invoice 1"), QStringLiteral("invoice-1"), {QStringLiteral("1")}, std::nullopt}};
        ExportDialog dialog(m_live.desk, m_live.prompter, choices, nullptr);
        dialog.remembersAccountsIn(m_live.preferences);
        dialog.show();
        auto *formats = child<QComboBox>(dialog, "exportFormatBox");
        auto *account = child<QLineEdit>(dialog, "exportAccount1");
        const auto *verb = child<QPushButton>(dialog, "verbButton");
        QVERIFY(!account->isVisible()); // a PDF books nothing
        formats->setCurrentIndex(formats->findText(QStringLiteral("Journal for DATEV (CSV)")));
        QVERIFY(account->isVisible() && verb->isEnabled());
        account->clear();
        QVERIFY(!verb->isEnabled());
        account->setText(QStringLiteral("8400"));
        m_live.prompter.willChoose(m_live.file(QStringLiteral("datev.csv")));
        QTest::mouseClick(child<QPushButton>(dialog, "verbButton"), Qt::LeftButton);
        QTRY_VERIFY(!child<QLabel>(dialog, "problemLabel")->text().isEmpty()); // there is no such invoice
        ExportDialog next(m_live.desk, m_live.prompter, choices, nullptr);
        next.remembersAccountsIn(m_live.preferences);
        QCOMPARE(child<QLineEdit>(next, "exportAccount1")->text(), QStringLiteral("8400"));
    }

    void whatCannotBeExportedIsSaidAndLeavesNoFile()
    {
        auto *dialog = new ExportDialog(
            m_live.desk, m_live.prompter,
            {{QStringLiteral("Invoice 1"), QStringLiteral("invoice-1"), {QStringLiteral("1")}, std::nullopt}}, nullptr);
        dialog->show();
        const QString path = m_live.file(QStringLiteral("out.csv"));
        m_live.prompter.willChoose(path);
        auto *formats = child<QComboBox>(*dialog, "exportFormatBox");
        formats->setCurrentIndex(formats->findText(QStringLiteral("CSV")));
        QTest::mouseClick(child<QPushButton>(*dialog, "verbButton"), Qt::LeftButton);
        QTRY_VERIFY(child<QLabel>(*dialog, "problemLabel")->text().contains(QStringLiteral("no invoice")));
        QVERIFY(!QFile::exists(path));
        dialog->close();
    }
};

QTEST_MAIN(tst_invoice_dialogs)
#include "tst_invoice_dialogs.moc"
