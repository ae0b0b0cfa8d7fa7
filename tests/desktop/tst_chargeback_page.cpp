#include "desktop/chargeback/chargeback_page.h"
#include "desktop/chargeback/invoice_line_model.h"
#include "desktop/chargeback/invoice_model.h"
#include "desktop/chargeback/issue_dialog.h"
#include "desktop/chargeback/spend_explorer.h"
#include "desktop/chargeback/spend_reasons.h"
#include "desktop/chargeback/spend_report_model.h"
#include "desktop/chargeback/spend_segment_model.h"
#include "desktop/chargeback/team_spend_model.h"
#include "desktop/live_desk.h"
#include "desktop/look/tokens.h"
#include "desktop/snapshots.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace bursar;
using namespace bursar::desktop;

/// The Chargeback page, its sums and its tables.
class tst_chargeback_page final : public QObject // NOLINT(readability-identifier-naming)
{
    Q_OBJECT

    test::LiveDesk m_live; // never opened: nothing answers, and the facts are handed in

    std::unique_ptr<ChargebackPage> shownPage()
    {
        auto page = std::make_unique<ChargebackPage>(m_live.context());
        page->resize(1028, 700);
        page->show();
        page->showSnapshot(test::share(test::sampleSnapshot()));
        return page;
    }
    template <class Widget>
    static Widget *child(const QWidget &in, const char *name)
    {
        return in.findChild<Widget *>(QString::fromLatin1(name));
    }
    static Invoice draft(const TeamId &team, const char *name, qint64 instance, qint64 cents)
    {
        Invoice invoice;
        invoice.team = team;
        invoice.teamName = QString::fromLatin1(name);
        invoice.month = Month(2026, 10);
        const auto line = [&invoice, instance](Meter meter, const char *text, const char *quantity, qint64 amount) {
            InvoiceLine made;
            made.instance = InstanceId(instance);
            made.meter = meter;
            made.description = QString::fromUtf8(text);
            made.quantity = QString::fromLatin1(quantity);
            made.amount = Money::fromCents(amount);
            invoice.lines.push_back(made);
        };
        line(Meter::Gpu, "1 × H100 SXM, instance 7", "371.2000", cents - 30);
        line(Meter::Disk, "Disk 60 GB, instance 7", "3.5", 20);
        line(Meter::Download, "Download, instance 7", "4", 10);
        invoice.subtotal = invoice.total = Money::fromCents(cents);
        return invoice;
    }
    static ChargebackPage::MonthFacts october(bool ready)
    {
        ChargebackPage::MonthFacts facts;
        facts.month = Month(2026, 10);
        facts.drafts = {draft(test::researchTeam(), "ml-research", 7, 72829),
                        draft(test::scienceTeam(), "data-science", 8, 10042)};
        facts.readiness.over = true;
        facts.readiness.missingCharges = ready ? 0 : 3;
        facts.readiness.explanation = ready ? QString() : QStringLiteral("3 instance-days have no charge yet.");
        return facts;
    }
    static void goToOctober(ChargebackPage &page)
    {
        QTest::mouseClick(child<QPushButton>(page, "monthBefore"), Qt::LeftButton);
    }

private Q_SLOTS:
    void whatIsReadAddsUpToTheCent()
    {
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const Money charged = Money::fromMicros(1'004'000); // charges have three decimals
        const QDate day(2026, 11, 3);
        const MonthSpend spend =
            monthSpend(Month(2026, 11),
                       {{day, test::researchTeam(), charged}, {day, test::scienceTeam(), charged}, {day, {}, charged}},
                       snapshot, {});
        Money sum;
        for (const MonthSpend::Row &row : spend.rows)
            sum += row.spent;
        QCOMPARE(sum, Money::fromDollars(3)); // each as on its invoice
        QCOMPARE(spend.total, sum);
    }

    void aPastMonthIsReadAgainWhenTheLedgerHasGrown()
    {
        const auto page = shownPage();
        goToOctober(*page);
        const auto *again = child<QTimer>(*page, "askAgainTimer");
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        page->showSnapshot(test::share(snapshot));
        QVERIFY(!again->isActive()); // nothing is new
        ++snapshot.auditEvents; // a charge arrived
        page->showSnapshot(test::share(snapshot));
        QVERIFY(again->isActive());
    }

    void chartLegendAndTableAgree()
    {
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const MonthSpend spend = monthSpend(Month(2026, 11), snapshot.monthByDay, snapshot, {});
        Money days;
        for (const governor::DailySpend &day : snapshot.monthByDay)
            days += day.amount;
        QCOMPARE(spend.total, days);
        QCOMPARE(spend.rows.size(), std::size_t{4});
        QCOMPARE(spend.rows.back().series, unallocatedSeries);
        QCOMPARE(spend.legend.size(), spend.rows.size());
        Money drawn;
        for (std::size_t i = 0; i < spend.rows.size(); ++i) {
            QCOMPARE(spend.legend[i].text, spend.rows[i].name);
            QCOMPARE(spend.chart.series[i].series, spend.rows[i].series);
            for (const Money amount : spend.chart.series[i].perDay)
                drawn += amount;
        }
        QCOMPARE(drawn, days);
    }

    void oneTeamLeavesTheOthersOut()
    {
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const MonthSpend spend = monthSpend(Month(2026, 11), snapshot.monthByDay, snapshot, test::scienceTeam());
        QCOMPARE(spend.rows.size(), std::size_t{1});
        QCOMPARE(*spend.budget, Money::fromDollars(250));
    }

    void costOfATeamThatIsGoneIsNotLost()
    {
        governor::DeskSnapshot snapshot = test::sampleSnapshot();
        snapshot.teams.pop_back();
        const MonthSpend spend = monthSpend(Month(2026, 11), snapshot.monthByDay, snapshot, {});
        Money days;
        for (const governor::DailySpend &day : snapshot.monthByDay)
            days += day.amount;
        QCOMPARE(spend.total, days);
    }

    void linesAreOnePerInstanceAndSumToTheInvoice()
    {
        const std::vector<Invoice> drafts = october(true).drafts;
        const auto rows = InvoiceLineModel::rowsOf(drafts, {});
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows.front().amount(), drafts.front().total);
        QCOMPARE(rows.front().gpu, QString::fromUtf8("1 × H100 SXM"));
    }

    void modelsKeepTheirPromises()
    {
        TeamSpendModel teams;
        InvoiceLineModel lines;
        InvoiceModel invoices;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester first(&teams, mode);
        const QAbstractItemModelTester second(&lines, mode);
        const QAbstractItemModelTester third(&invoices, mode);
        const governor::DeskSnapshot snapshot = test::sampleSnapshot();
        const TeamColours colours(snapshot);
        teams.show(monthSpend(Month(2026, 11), snapshot.monthByDay, snapshot, {}).rows);
        teams.show(monthSpend(Month(2026, 11), snapshot.monthByDay, snapshot, test::scienceTeam()).rows);
        lines.show(InvoiceLineModel::rowsOf(october(true).drafts, {}), colours);
        QCOMPARE(lines.totals().last(), QStringLiteral("828.71"));
        lines.show({}, colours);
        invoices.show(october(true).drafts, colours);
        invoices.show({}, colours);
    }

    void theOnePrimaryButtonChangesWithTheMonth()
    {
        const auto page = shownPage();
        auto *primary = child<QPushButton>(*page, "primaryButton");
        auto *banner = child<Banner>(*page, "monthBanner");
        QCOMPARE(primary->text(), QStringLiteral("Preview invoices"));
        QVERIFY(banner->sentence().contains(QStringLiteral("1 December")));
        goToOctober(*page);
        QCOMPARE(child<QComboBox>(*page, "monthBox")->currentText(), QStringLiteral("October 2026"));
        page->showFacts(october(true));
        QCOMPARE(primary->text(), QStringLiteral("Issue invoices…"));
        QVERIFY(primary->isEnabled());
        ChargebackPage::MonthFacts issued = october(true);
        for (Invoice &invoice : issued.drafts) {
            invoice.state = InvoiceState::Issued;
            invoice.number = QStringLiteral("2026-000%1").arg(issued.issued.size() + 1);
            issued.issued.push_back(invoice);
        }
        page->showFacts(issued);
        QCOMPARE(primary->text(), QStringLiteral("Show invoices"));
        QVERIFY(banner->sentence().contains(QStringLiteral("never change")));
        QTest::mouseClick(primary, Qt::LeftButton);
        QVERIFY(child<TableView>(*page, "invoicesTable")->isVisible());
        child<TableView>(*page, "invoicesTable")->showRow(0);
        auto *pdf = child<QMenu>(*page, "exportMenu")->actions().front();
        QVERIFY(pdf->isEnabled());
        pdf->trigger();
        QCOMPARE(m_live.prompter.fileQuestions().size(), std::size_t{1});
        QVERIFY(m_live.prompter.fileQuestions().front().suggestion.endsWith(QStringLiteral(".pdf")));
    }

    void anotherMonthsAnswerIsDropped()
    {
        const auto page = shownPage();
        page->showFacts(october(true)); // November is shown
        QCOMPARE(child<QPushButton>(*page, "primaryButton")->text(), QStringLiteral("Preview invoices"));
        QCOMPARE(child<TableView>(*page, "linesTable")->model()->rowCount(), 0);
    }

    void theSpendIsExplainedInASentence()
    {
        governor::SpendReport report;
        report.question.from = QDate(2026, 11, 1);
        report.question.to = QDate(2026, 11, 30);
        report.question.beforeFrom = QDate(2026, 10, 1);
        report.question.beforeTo = QDate(2026, 10, 31);
        report.total = Money::fromDollars(500);
        report.before = Money::fromDollars(300);
        report.change.hours = Money::fromDollars(150);
        report.change.newTeams = Money::fromDollars(80);
        report.change.price = Money::fromDollars(-30);
        report.change.movers = {{test::engineeringTeam(), QStringLiteral("ml-engineering"), Money::fromDollars(120)}};
        QCOMPARE(changeSentence(report),
                 QStringLiteral("$500.00 in all, $200.00 more than in October 2026: GPU-hours +$150.00, new teams "
                                "+$80.00, prices −$30.00."));
        QCOMPARE(moversSentence(report), QStringLiteral("Most of it: ml-engineering +$120.00."));
        const governor::SpendAnomaly odd{QDate(2026, 11, 12), test::engineeringTeam(), QStringLiteral("ml-engineering"),
                                         Money::fromDollars(93), Money::fromDollars(30)};
        QVERIFY(anomalySentence(odd).contains(QStringLiteral("3.1 times the usual $30.00")));
    }

    void theSpendIsListedByKeyDownToTheSegment()
    {
        const auto page = shownPage();
        auto *explorer = page->findChild<SpendExplorer *>();
        auto *table = child<TableView>(*explorer, "spendTable");
        auto *segments = child<TableView>(*explorer, "spendSegmentTable");
        QVERIFY(child<TableView>(*page, "linesTable")->isVisible());
        child<QComboBox>(*explorer, "spendByBox")->setCurrentText(QStringLiteral("By GPU"));
        QVERIFY(table->isVisible() && !child<QDateEdit>(*explorer, "spendFromEdit")->isVisible());
        child<QComboBox>(*explorer, "spendPeriodBox")->setCurrentText(QStringLiteral("From … to …"));
        QVERIFY(child<QDateEdit>(*explorer, "spendFromEdit")->isVisible());
        governor::SpendReport report;
        report.question.by = governor::LedgerReader::SpendingKey::Gpu;
        report.question.from = report.question.to = QDate(2026, 11, 12);
        report.question.beforeFrom = report.question.beforeTo = QDate(2026, 11, 11);
        report.total = Money::fromCents(1250);
        governor::SpendReport::Row row;
        row.key = row.label = QStringLiteral("H100 SXM");
        row.amounts.gpu = Money::fromCents(1200);
        row.amounts.upload = Money::fromCents(50);
        row.before = Money::fromCents(250);
        report.rows = {row};
        explorer->showReport(report);
        const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(SpendReportModel::TrafficColumn), QStringLiteral("0.50"));
        QCOMPARE(cell(SpendReportModel::ChangeColumn), QStringLiteral("10.00"));
        QVERIFY(tableText(*table->model()).contains(QStringLiteral("H100 SXM\t12.00\t0.00\t0.50\t12.50")));
        UsageSegment piece;
        piece.instance = InstanceId(31840112);
        piece.numGpus = 2;
        piece.gpuName = QStringLiteral("H100 SXM");
        piece.gpuRate = HourlyRate::fromNanos(2'000'000'000);
        piece.span = {test::snapshotTime() - std::chrono::hours{3}, test::snapshotTime()};
        piece.state = InstanceState::Running;
        explorer->showSegments(QStringLiteral("H100 SXM"), {{piece, QStringLiteral("vision")}});
        QVERIFY(segments->isVisible());
        QCOMPARE(segments->model()->index(0, SpendSegmentModel::CostColumn).data().toString(), QStringLiteral("6.00"));
        QTest::mouseClick(child<QPushButton>(*explorer, "spendBackButton"), Qt::LeftButton);
        QVERIFY(table->isVisible());
        child<QComboBox>(*explorer, "spendByBox")->setCurrentIndex(0);
        QVERIFY(child<TableView>(*page, "linesTable")->isVisible());
    }

    void issuingWithOpenChargesNeedsAReason()
    {
        const ChargebackPage::MonthFacts open = october(false);
        IssueDialog dialog(open.month, open.drafts, open.readiness, nullptr);
        auto *issue = child<QPushButton>(dialog, "verbButton");
        QVERIFY(!issue->isEnabled());
        child<QLineEdit>(dialog, "despiteEdit")->setText(QStringLiteral("Year end"));
        QVERIFY(issue->isEnabled());
        QCOMPARE(dialog.despite(), QStringLiteral("Year end"));
        IssueDialog sure(open.month, open.drafts, october(true).readiness, nullptr);
        QVERIFY(child<QPushButton>(sure, "verbButton")->isEnabled());
        QVERIFY(sure.despite().isEmpty());
    }
};

QTEST_MAIN(tst_chargeback_page)
#include "tst_chargeback_page.moc"
