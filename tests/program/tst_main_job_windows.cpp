#include "apps/wiring/desktop_wiring.h"
#include "desktop/application.h"
#include "desktop/audit/audit_words.h"
#include "desktop/chargeback/chargeback_page.h"
#include "desktop/look/formats.h"
#include "desktop/look/state_look.h"
#include "desktop/shell/page.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/segment_control.h"
#include "domain/audit_actions.h"
#include "program/person.h"
#include "program/simulation_thread.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;
using bursar::test::Person;
using bursar::test::SimulationThread;

/// What somebody does at the windows, or sees there.
#define DOES(action) QVERIFY2((action), m_person.trouble().constData())
/// Every control in front can be found by object name and by accessible name.
#define ALL_NAMED QVERIFY2(m_person.namelessControls().isEmpty(), qPrintable(m_person.namelessControls()))

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

/// The fields of one line of CSV.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        else if (character == QLatin1Char(',') && !quoted)
            fields << QString();
        else
            fields.last() += character;
    }
    return fields;
}

/// The sum of the column `amount`; nothing when a line has not as many fields as the head.
Money amountsIn(const QByteArray &csv)
{
    const QStringList lines = QString::fromUtf8(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const QStringList head = fieldsOf(lines.value(0));
    Money sum;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line);
        if (fields.size() != head.size())
            return {};
        sum += Money::parse(fields.value(head.indexOf(QLatin1String("amount")))).value_or(Money());
    }
    return sum;
}

/// Offscreen, no window is active once a dialog has closed.
template <class Widget>
Widget *shown(const char *name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        if (auto *found = qobject_cast<Widget *>(widget);
            found != nullptr && found->isVisible() && found->objectName() == named(name))
            return found;
    return nullptr;
}

} // namespace

/// The whole main job at the real windows against the real simulator over HTTP: from the first start to an invoice that
/// agrees with what the marketplace charged, to the cent.
class TestMainJobWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void connectsAnAccount();
    void makesATeam();
    void setsThePolicy();
    void readsWhyAnOfferIsRefused();
    void rents();
    void seesItRun();
    void stopsAsPlanned();
    void destroysIt();
    void closesTheMonth();
    void exportsTheInvoice();
    void readsTheTrail();
    void cleanupTestCase();

private:
    void signsATolerance();
    QString inFolder(const char *name) const { return m_folder.filePath(named(name)); }
    bool openPage(PageId page);
    bool letTimePass(qint64 seconds);
    qint64 secondsSinceRented();

    QTemporaryDir m_folder;
    SimulationThread m_simulator;
    Wiring m_wiring;
    std::unique_ptr<Desktop> m_desktop;
    Person m_person;
    Instant m_rentedAt;
    Money m_charged;
    bool m_stopped = false;
};

void TestMainJobWindows::initTestCase()
{
    simulator::SimulationOptions options;
    options.seed = 7;
    options.speedThousandths = 60'000;
    options.start = instantFromMillis(QDateTime(QDate(2026, 10, 2), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(m_simulator.start(options));
    qputenv("TEST_VAST_KEY", m_simulator.key().toLatin1());
    m_wiring = apps::desktopWiring(m_simulator.url(), QStringLiteral("Ada"));
    m_wiring.defaultLedgerPath = inFolder("ledger.sqlite");
    m_wiring.sampleLedgerPath = inFolder("sample.sqlite");
    m_wiring.settingsPath = inFolder("settings.ini");
    m_desktop = std::make_unique<Desktop>(*qApp, Options(), m_wiring);
    QVERIFY(m_desktop->start());
}

/// Each step stands on the one before.
void TestMainJobWindows::init()
{
    if (m_stopped)
        QSKIP("The story stopped before.");
}

void TestMainJobWindows::cleanup()
{
    m_stopped = m_stopped || QTest::currentTestFailed();
}

bool TestMainJobWindows::openPage(PageId page)
{
    return m_person.chooseRow(named("sidebar"), static_cast<int>(page));
}

/// The windows need a moment to hear of it.
bool TestMainJobWindows::letTimePass(qint64 seconds)
{
    return !m_simulator.advance(seconds).isEmpty();
}

qint64 TestMainJobWindows::secondsSinceRented()
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_simulator.now() - m_rentedAt).count();
}

void TestMainJobWindows::connectsAnAccount()
{
    DOES(m_person.click(named("connectVastButton")));
    DOES(m_person.type(named("accountNameEdit"), named("Research")));
    DOES(m_person.type(named("accountUrlEdit"), m_simulator.url()));
    DOES(m_person.seesEnabled(named("connectButton"), false));
    DOES(m_person.choose(named("keyKindBox"),
                         QCoreApplication::translate("bursar::desktop::AccountForm", "An environment variable")));
    DOES(m_person.type(named("accountVariableEdit"), named("TEST_VAST_KEY")));
    ALL_NAMED;
    DOES(m_person.click(named("connectButton")));
    DOES(m_person.sees(named("accountTestTitle"), named("Research")));
    DOES(m_person.seesEnabled(named("nextButton")));
    DOES(m_person.sees(named("accountTestWords"), formats::dollars(Money::fromMicros(10'000'000'000))));
    QVERIFY2(!m_person.reads(named("connectAssistant")).contains(m_simulator.key()), "the key is shown");
    ALL_NAMED;
}

void TestMainJobWindows::makesATeam()
{
    DOES(m_person.click(named("nextButton"))); // "New team…", since there is none
    DOES(m_person.type(named("teamNameEdit"), named("ML")));
    DOES(m_person.type(named("costCenterEdit"), named("4100")));
    DOES(m_person.type(named("leadEdit"), named("lead@example.org")));
    DOES(m_person.seesEnabled(named("verbButton"), false)); // the reason is missing
    DOES(m_person.type(named("teamReasonEdit"), named("begin")));
    ALL_NAMED;
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.sees(named("teamTitle"), named("ML")));
    DOES(openPage(PageId::Access));
    DOES(m_person.seesRow(named("accountsTable"), {named("Research")}));
    ALL_NAMED;
}

void TestMainJobWindows::setsThePolicy()
{
    DOES(openPage(PageId::Offers)); // what the live count counts
    DOES(m_person.seesRow(named("offerTable"), {named("RTX 4090")}));
    DOES(openPage(PageId::Teams));
    const QString before = m_person.reads(named("reachCard"));
    DOES(m_person.type(named("dailyBudgetEdit"), named("much")));
    DOES(m_person.sees(named("whyNotSavedLabel")));
    DOES(m_person.type(named("reasonEdit"), named("start")));
    DOES(m_person.seesEnabled(named("saveButton"), false));
    DOES(m_person.type(named("dailyBudgetEdit"), named("40")));
    DOES(m_person.type(named("monthlyBudgetEdit"), named("500")));
    DOES(m_person.type(named("maxPricePerHourEdit"), named("1")));
    DOES(m_person.type(named("addGpuEdit"), named("RTX 3090")));
    DOES(m_person.press(Qt::Key_Return));
    DOES(m_person.waitFor(named("the live count to change"),
                          [&] { return m_person.reads(named("reachCard")) != before; }));
    ALL_NAMED;
    DOES(m_person.sees(named("saveButton"), named("2")));
    DOES(m_person.click(named("saveButton")));
    DOES(m_person.seesRow(named("versionsTable"), {named("2"), named("RTX 3090")}));
    DOES(m_person.seesEnabled(named("saveButton"), false));
}

void TestMainJobWindows::readsWhyAnOfferIsRefused()
{
    DOES(openPage(PageId::Offers));
    DOES(m_person.choose(named("marketBox"),
                         QCoreApplication::translate("bursar::desktop::OffersPage", "Whole market")));
    DOES(m_person.seesRow(named("offerTable"), {named("RTX 3090"), stateLook(Verdict::Allow).word}));
    DOES(m_person.choose(named("verdictBox"), stateLook(Verdict::Deny).word));
    DOES(m_person.chooseRow(named("offerTable"), named("H100")));
    DOES(m_person.sees(named("offerPanel"), stateLook(Verdict::Deny).word));
    DOES(m_person.sees(named("reasonList"), named("H100")));
    DOES(m_person.sees(named("remedyLink")));
    DOES(m_person.seesEnabled(named("rentButton"), false));
    ALL_NAMED;
    DOES(m_person.click(named("remedyLink"))); // another GPU: leads to what is allowed
    DOES(m_person.seesEnabled(named("rentButton")));
    DOES(m_person.sees(named("offerPanel"), stateLook(Verdict::Allow).word));
}

void TestMainJobWindows::rents()
{
    DOES(m_person.click(named("rentButton")));
    DOES(m_person.sees(named("rentalWizard")));
    DOES(m_person.press(Qt::Key_A, Qt::ControlModifier)); // the cursor stands in the image
    DOES(m_person.write(named("pytorch/pytorch")));
    DOES(m_person.type(named("diskEdit"), named("30")));
    DOES(m_person.press(Qt::Key_Tab));
    DOES(m_person.write(named("20"))); // hours
    DOES(m_person.sees(named("hoursEdit"), named("20")));
    ALL_NAMED;
    DOES(m_person.press(Qt::Key_Return)); // goes on, and spends nothing
    DOES(m_person.sees(named("verdictBanner")));
    DOES(m_person.sees(named("rentButton"), m_person.reads(named("totalLabel"))));
    m_rentedAt = m_simulator.now();
    DOES(m_person.press(Qt::Key_Space)); // the button has the focus
    DOES(m_person.sees(named("rentalProgressStep")));
    ALL_NAMED;
    DOES(m_person.click(named("showInstanceButton")));
}

void TestMainJobWindows::seesItRun()
{
    DOES(m_person.seesRow(named("instancesTable"), {stateLook(InstanceState::Running).word, named("ML")}));
    DOES(m_person.sees(named("instancePanel"), named("pytorch/pytorch")));
    ALL_NAMED;
    DOES(openPage(PageId::Requests));
    DOES(m_person.seesRow(named("requestsTable"), {stateLook(RequestState::Running).word, named("Ada")}));
    ALL_NAMED;
}

void TestMainJobWindows::stopsAsPlanned()
{
    DOES(openPage(PageId::Instances));
    // To shortly before its planned end; the last minutes pass by themselves.
    DOES(letTimePass(20 * hour - secondsSinceRented() - 60));
    DOES(m_person.seesRow(named("instancesTable"), {stateLook(InstanceState::Running).word}));
    DOES(m_person.seesRow(named("instancesTable"), {stateLook(InstanceState::Stopped).word}));
    QVERIFY(secondsSinceRented() < 21 * hour);
}

void TestMainJobWindows::destroysIt()
{
    DOES(m_person.chooseRow(named("instancesTable"), 0));
    DOES(m_person.click(named("destroyButton")));
    DOES(m_person.click(named("cancelButton")));
    DOES(m_person.seesGone(named("promptBox")));
    DOES(m_person.seesRow(named("instancesTable"), {stateLook(InstanceState::Stopped).word}));
    DOES(m_person.click(named("destroyButton")));
    ALL_NAMED;
    DOES(m_person.click(named("confirmButton")));
    DOES(m_person.seesGone(named("instancesTable")));
    DOES(letTimePass(2 * day));
    DOES(openPage(PageId::Requests));
    DOES(m_person.seesRow(named("requestsTable"), {stateLook(RequestState::Closed).word, named("RTX")}));
}

/// The clock has jumped by days: bytes around midnight may stand on another day than with Vast.ai.
void TestMainJobWindows::signsATolerance()
{
    DOES(m_person.sees(named("chargebackViews")));
    shown<SegmentControl>("chargebackViews")->setFocus(Qt::TabFocusReason);
    DOES(m_person.press(Qt::Key_Right));
    DOES(m_person.sees(named("reconciliationTable")));
    ALL_NAMED;
    DOES(m_person.click(named("toleranceButton")));
    DOES(m_person.type(named("toleranceEdit"), formats::money(Money::fromCents(10))));
    DOES(m_person.type(named("toleranceReasonEdit"), named("Bytes around midnight")));
    ALL_NAMED;
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.seesGone(named("toleranceDialog")));
    DOES(m_person.waitFor(named("a month that agrees with the bill"), [] {
        const auto *page = shown<ChargebackPage>("chargebackPage");
        const auto *banner = shown<Banner>("monthBanner");
        return page != nullptr && page->settled() && banner != nullptr && banner->kind() == Banner::Kind::Neutral;
    }));
}

void TestMainJobWindows::closesTheMonth()
{
    DOES(letTimePass(30 * day));
    DOES(openPage(PageId::Chargeback));
    DOES(m_person.sees(named("monthBox"), formats::month(Month::of(QDate(2026, 11, 1)))));
    DOES(m_person.click(named("monthBefore")));
    DOES(m_person.seesEnabled(named("primaryButton")));
    m_charged = m_simulator.charged(named("bursar/ml/"), named("2026-10-"));
    QVERIFY(m_charged > Money());
    DOES(m_person.sees(named("teamSpendTable")));
    ALL_NAMED;
    signsATolerance();
    DOES(m_person.click(named("primaryButton")));
    DOES(m_person.sees(named("monthCheckList")));
    ALL_NAMED;
    DOES(m_person.click(named("nextButton")));
    DOES(m_person.seesRow(named("monthChangeTable"), {formats::money(m_charged)}));
    ALL_NAMED;
    DOES(m_person.click(named("nextButton")));
    DOES(m_person.click(named("closeMonthButton")));
    DOES(m_person.sees(named("monthClosedLabel")));
    ALL_NAMED;
    DOES(m_person.click(named("exportPackButton")));
    DOES(m_person.sees(named("exportDialog")));
    ALL_NAMED;
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.answerFileDialog(inFolder("pack.zip")));
    DOES(m_person.seesGone(named("closeMonthWizard")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("pack.zip")));
    DOES(m_person.seesRow(named("invoicesTable"), {stateLook(OtherState::Issued).word, formats::money(m_charged)}));
}

void TestMainJobWindows::exportsTheInvoice()
{
    DOES(m_person.chooseRow(named("invoicesTable"), stateLook(OtherState::Issued).word));
    DOES(m_person.pick(named("exportButton"), 0));
    DOES(m_person.answerFileDialog(inFolder("invoice.pdf")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("invoice.pdf")));
    DOES(m_person.pick(named("exportButton"), 1));
    DOES(m_person.answerFileDialog(inFolder("invoices.csv")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("invoices.csv")));
    QFile pdf(inFolder("invoice.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QFile csv(inFolder("invoices.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(amountsIn(csv.readAll()), m_charged);
}

void TestMainJobWindows::readsTheTrail()
{
    DOES(m_person.choose(named("teamSwitcher"),
                         QCoreApplication::translate("bursar::desktop::TeamSwitcher", "All teams")));
    DOES(openPage(PageId::Audit));
    DOES(m_person.seesRow(named("auditTable"), {auditActionWords(audit_action::invoiceIssued)}));
    ALL_NAMED;
    for (const QString &action :
         {audit_action::accountAdded, audit_action::teamAdded, audit_action::policySaved, audit_action::rentalRequested,
          audit_action::rentalReserved, audit_action::rentalRunning, audit_action::commandRequested,
          audit_action::instanceGone, audit_action::rentalClosed, audit_action::invoiceIssued}) {
        DOES(m_person.choose(named("auditActionBox"), auditActionWords(action)));
        DOES(m_person.chooseRow(named("auditTable"), auditActionWords(action)));
        DOES(m_person.sees(named("sidePanel"), action));
    }
    DOES(m_person.click(named("verifyButton")));
    DOES(m_person.sees(named("chainLabel"), stateLook(OtherState::ChainIntact).word));
}

void TestMainJobWindows::cleanupTestCase()
{
    m_desktop.reset();
}

QTEST_MAIN(TestMainJobWindows)
#include "tst_main_job_windows.moc"
