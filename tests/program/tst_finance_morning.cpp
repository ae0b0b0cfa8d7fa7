#include "apps/wiring/desktop_wiring.h"
#include "desktop/application.h"
#include "desktop/widgets/segment_control.h"
#include "program/person.h"
#include "sample/made_sample.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;
using bursar::test::Person;

/// What they do at the windows, or see there.
#define DOES(action) QVERIFY2((action), m_person.trouble().constData())

namespace {

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

/// The first of the month of somebody in finance, at the real windows on the sample: where the money went and why it is
/// more, what Vast.ai has to answer for, how long the accounts last, a team's terms, the month closed and its pack.
class TestFinanceMorning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsWhyItIsMore();
    void looksDownToTheSegment();
    void listsWhatNothingExplains();
    void writesToVast();
    void answersTheRest();
    void seesHowLongTheMoneyLasts();
    void changesATeamsTerms();
    void closesTheMonth();
    void sendsThePack();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    bool showView(int number)
    {
        if (!m_person.sees(named("chargebackViews")))
            return false;
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all)
            if (auto *views = qobject_cast<SegmentControl *>(widget);
                views != nullptr && views->objectName() == named("chargebackViews"))
                views->setFocus(Qt::TabFocusReason);
        bool done = true;
        for (int i = 0; i < 5; ++i)
            done = done && m_person.press(Qt::Key_Left);
        for (int i = 0; i < number; ++i)
            done = done && m_person.press(Qt::Key_Right);
        return done;
    }
    QString inFolder(const char *name) const { return m_folder.filePath(named(name)); }
    QByteArray contentOf(const char *name) const
    {
        QFile file(inFolder(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    Wiring m_wiring;
    Options m_options;
    std::unique_ptr<Desktop> m_desktop;
    Person m_person{60'000};
    bool m_stopped = false;
};

void TestFinanceMorning::initTestCase()
{
    QVERIFY2(sample::copySampleTo(m_folder.path()), "ctest -R sample/made makes the sample");
    m_wiring = apps::desktopWiring(QString(), named("Fiona"));
    m_wiring.defaultLedgerPath = inFolder("ledger.sqlite");
    m_wiring.sampleLedgerPath = inFolder("sample.sqlite");
    m_wiring.settingsPath = inFolder("settings.ini");
    m_options.sample = true;
    m_desktop = std::make_unique<Desktop>(*qApp, m_options, m_wiring);
    QVERIFY(m_desktop->start());
    DOES(m_person.waitFor(named("the sample"), [this] { return m_person.rows(named("budgetTable")) == 3; }));
    DOES(m_person.press(Qt::Key_6, Qt::ControlModifier));
    DOES(m_person.click(named("monthBefore")));
}

/// Each step stands on the one before.
void TestFinanceMorning::init()
{
    if (m_stopped)
        QSKIP("The story stopped before.");
}

void TestFinanceMorning::cleanup()
{
    m_stopped = m_stopped || QTest::currentTestFailed();
}

void TestFinanceMorning::readsWhyItIsMore()
{
    DOES(m_person.sees(named("spendWhy"), named(" in all")));
    DOES(m_person.waitFor(named("the month's lines"), [this] { return m_person.rows(named("linesTable")) > 0; }));
}

void TestFinanceMorning::looksDownToTheSegment()
{
    DOES(m_person.choose(named("spendByBox"), named("By GPU")));
    DOES(m_person.waitFor(named("GPUs"), [this] { return m_person.rows(named("spendTable")) > 1; }));
    const QString gpu = m_person.cell(named("spendTable"), 0, 0);
    DOES(m_person.chooseRow(named("spendTable"), 0));
    DOES(m_person.press(Qt::Key_Return));
    DOES(m_person.seesRow(named("spendSegmentTable"), {gpu}));
    DOES(m_person.pick(named("spendSaveButton"), 1));
    DOES(m_person.answerFileDialog(inFolder("segments.csv")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("segments.csv")));
    QVERIFY(contentOf("segments.csv").contains(gpu.toUtf8()));
    DOES(m_person.pick(named("spendSaveButton"), 3));
    DOES(m_person.answerFileDialog(inFolder("chart.svg")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("chart.svg")));
    QVERIFY(contentOf("chart.svg").contains("<svg"));
}

void TestFinanceMorning::listsWhatNothingExplains()
{
    DOES(showView(1));
    DOES(m_person.waitFor(named("three columns"), [this] { return m_person.rows(named("reconciliationTable")) > 0; }));
    DOES(m_person.click(named("listDifferencesButton")));
    DOES(m_person.waitFor(named("disputes"), [this] { return m_person.rows(named("disputesTable")) > 0; }));
}

void TestFinanceMorning::writesToVast()
{
    DOES(m_person.chooseRow(named("disputesTable"), 0));
    DOES(m_person.click(named("disputeLetterButton")));
    DOES(m_person.answerFileDialog(inFolder("letter.pdf")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("letter.pdf")));
    QVERIFY(contentOf("letter.pdf").startsWith("%PDF-"));
}

void TestFinanceMorning::answersTheRest()
{
    DOES(m_person.click(named("answerDisputeButton")));
    DOES(m_person.choose(named("disputeStateBox"), named("Claimed")));
    DOES(m_person.type(named("disputeNoteEdit"), named("Letter of today")));
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.sees(named("chargebackNotice"), named("is kept")));
    DOES(m_person.seesRow(named("disputesTable"), {named("Claimed"), named("Letter of today")}));
}

void TestFinanceMorning::seesHowLongTheMoneyLasts()
{
    DOES(showView(4));
    DOES(m_person.waitFor(named("accounts"), [this] { return m_person.rows(named("treasuryTable")) > 0; }));
    DOES(m_person.sees(named("treasuryView"), named("Balance in ")));
    DOES(m_person.sees(named("treasuryView"), named("Usage")));
    DOES(m_person.sees(named("treasuryView"), named("Closing, ")));
}

void TestFinanceMorning::changesATeamsTerms()
{
    DOES(showView(2));
    DOES(m_person.chooseRow(named("invoicesTable"), named("Draft")));
    DOES(m_person.click(named("billingTermsButton")));
    DOES(m_person.sees(named("billingDialog")));
    DOES(m_person.choose(named("billingLanguageBox"), named("German")));
    DOES(m_person.choose(named("billingGroupingBox"), named("GPU type")));
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.sees(named("chargebackNotice"), named("new terms")));
}

void TestFinanceMorning::closesTheMonth()
{
    DOES(m_person.click(named("primaryButton")));
    DOES(m_person.sees(named("monthCheckList")));
    DOES(m_person.type(named("closeDespiteEdit"), named("Vast.ai has not answered yet")));
    DOES(m_person.click(named("nextButton")));
    DOES(m_person.waitFor(named("the invoices"), [this] { return m_person.rows(named("monthChangeTable")) > 0; }));
    DOES(m_person.click(named("nextButton")));
    DOES(m_person.click(named("closeMonthButton")));
    DOES(m_person.sees(named("monthClosedLabel")));
}

void TestFinanceMorning::sendsThePack()
{
    DOES(m_person.click(named("exportPackButton")));
    DOES(m_person.sees(named("exportDialog")));
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.answerFileDialog(inFolder("pack.zip")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("pack.zip")));
    QVERIFY(contentOf("pack.zip").startsWith("PK"));
    // What is issued speaks the language of its terms.
    DOES(m_person.seesGone(named("closeMonthWizard")));
    DOES(m_person.pick(named("exportButton"), 1));
    DOES(m_person.answerFileDialog(inFolder("invoices.csv")));
    DOES(m_person.sees(named("chargebackNotice"), inFolder("invoices.csv")));
    QVERIFY(contentOf("invoices.csv").contains(", Instanz "));
    QVERIFY(contentOf("invoices.csv").contains(", instance "));
}

QTEST_MAIN(TestFinanceMorning)
#include "tst_finance_morning.moc"
