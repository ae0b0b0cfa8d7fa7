#include "apps/wiring/desktop_wiring.h"
#include "desktop/application.h"
#include "program/person.h"
#include "sample/made_sample.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::desktop;
using bursar::test::Person;

/// What the manager does at the windows, or sees there.
#define DOES(action) QVERIFY2((action), m_person.trouble().constData())

namespace {

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

/// A manager's hour at the real windows on the sample, with the keyboard alone: a new team from a template, a budget
/// raised with what the past says to it, a rental approved, a host's price increase answered, budget transferred with a
/// second person, and a look at where the money goes.
class TestManagersHour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void makesATeamFromATemplate();
    void raisesABudgetWithTheReplayInSight();
    void asksForARentalThatNeedsApproval();
    void approvesIt();
    void answersAPriceIncrease();
    void asksForATransferOfBudget();
    void cannotApproveTheOwnTransfer();
    void aSecondPersonApprovesTheTransfer();
    void looksAtTheForecast();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    /// At the same ledger, whoever sat there before.
    void sitDown(const QString &name);
    bool tabTo(const QString &name, const QString &words = {}) { return m_person.tabTo(name, words); }
    /// The newest request that can be approved.
    bool chooseWhatWaits();
    bool write(const QString &text) { return m_person.overwrite(text); }
    bool activate() { return m_person.activate(); }
    bool openPage(int number) { return m_person.openPage(number); }

    QTemporaryDir m_folder;
    Wiring m_wiring;
    Options m_options;
    std::unique_ptr<Desktop> m_desktop;
    Person m_person;
    bool m_stopped = false;
};

/// Down the list: what the sample does by itself stands above, the more the slower the machine.
bool TestManagersHour::chooseWhatWaits()
{
    constexpr int most = 200;
    if (!m_person.seesRow(named("requestsTable"), {named("To approve")}) || !tabTo(named("requestsTable"))
        || !m_person.press(Qt::Key_Home, Qt::ControlModifier))
        return false;
    const auto *approve = QApplication::activeWindow()->findChild<QPushButton *>(named("approveButton"));
    for (int i = 0; i < most && approve != nullptr && !approve->isEnabled(); ++i)
        if (!m_person.press(Qt::Key_Down))
            return false;
    return m_person.seesEnabled(named("approveButton"));
}

void TestManagersHour::sitDown(const QString &name)
{
    m_desktop.reset();
    m_wiring = apps::desktopWiring(QString(), name);
    m_wiring.defaultLedgerPath = m_folder.filePath(named("ledger.sqlite"));
    m_wiring.sampleLedgerPath = m_folder.filePath(named("sample.sqlite"));
    m_wiring.settingsPath = m_folder.filePath(named("settings.ini"));
    m_options.sample = true;
    m_desktop = std::make_unique<Desktop>(*qApp, m_options, m_wiring);
    QVERIFY(m_desktop->start());
}

void TestManagersHour::initTestCase()
{
    QVERIFY2(sample::copySampleTo(m_folder.path()), "ctest -R sample/made makes the sample");
    sitDown(named("Mara"));
    m_person = Person(60'000);
    DOES(m_person.waitFor(named("the sample"), [this] { return m_person.rows(named("budgetTable")) == 3; }));
}

/// Each step stands on the one before.
void TestManagersHour::init()
{
    if (m_stopped)
        QSKIP("The story stopped before.");
}

void TestManagersHour::cleanup()
{
    m_stopped = m_stopped || QTest::currentTestFailed();
}

void TestManagersHour::makesATeamFromATemplate()
{
    DOES(openPage(5));
    DOES(tabTo(named("newTeamButton")) && activate());
    DOES(m_person.sees(named("teamDialog")));
    DOES(tabTo(named("teamNameEdit")) && write(named("Robotics")));
    DOES(tabTo(named("teamTemplateBox")) && m_person.press(Qt::Key_Down));
    DOES(m_person.sees(named("teamTemplateBox"), named("Standard")));
    DOES(tabTo(named("teamReasonEdit")) && write(named("A new group")));
    DOES(tabTo(named("verbButton")) && activate());
    DOES(m_person.sees(named("teamTitle"), named("Robotics")));
    DOES(m_person.waitFor(named("four teams"), [this] { return m_person.rows(named("teamsTable")) == 4; }));
}

void TestManagersHour::raisesABudgetWithTheReplayInSight()
{
    DOES(tabTo(named("teamsTable")) && m_person.press(Qt::Key_Home, Qt::ControlModifier));
    DOES(m_person.sees(named("teamTitle"), named("ml-research")));
    DOES(m_person.sees(named("dayForecast"), QStringLiteral("–"))); // from – to
    DOES(tabTo(named("dailyBudgetEdit")) && write(named("250")));
    DOES(m_person.sees(named("replayNote"), named("rentals that cost")));
    DOES(m_person.sees(named("replayRefused"), named("0"))); // more money refuses nobody
    // Every rental shall be seen by a second person from now on: the past says how many that would have been.
    DOES(tabTo(named("approvalAboveCostEdit")) && write(named("0.01")));
    DOES(m_person.waitFor(named("rentals that would have waited"),
                          [this] { return m_person.reads(named("replayWaiting")).toInt() > 0; }));
    DOES(tabTo(named("reasonEdit")) && write(named("The trainings of November")));
    DOES(tabTo(named("saveButton")) && activate());
    DOES(m_person.sees(named("teamsNotice"), named("is in force")));
    DOES(m_person.seesRow(named("teamsTable"), {named("ml-research"), named("250.00")}));
}

void TestManagersHour::asksForARentalThatNeedsApproval()
{
    DOES(tabTo(named("teamSwitcher")));
    for (int i = 0; i < 5 && !m_person.reads(named("teamSwitcher")).contains(named("ml-research")); ++i)
        DOES(m_person.press(Qt::Key_Down));
    DOES(openPage(2));
    // The cheapest of the whole market are not what this team may rent.
    DOES(tabTo(named("marketBox")) && m_person.press(Qt::Key_Up));
    DOES(m_person.seesRow(named("offerTable"), {named("Needs approval")}));
    DOES(tabTo(named("offerTable")) && m_person.press(Qt::Key_Home, Qt::ControlModifier));
    DOES(tabTo(named("remedyLink"), named("Request approval")) && activate());
    DOES(m_person.sees(named("rentalDetailsStep")));
    DOES(tabTo(named("nextButton")) && activate());
    DOES(m_person.sees(named("rentalSummaryStep")));
    DOES(tabTo(named("rentButton")) && activate());
    DOES(tabTo(named("closeButton")) && activate());
    DOES(m_person.seesGone(named("rentalWizard")));
}

void TestManagersHour::approvesIt()
{
    DOES(openPage(4));
    DOES(chooseWhatWaits());
    DOES(tabTo(named("approveButton")) && activate());
    DOES(tabTo(named("verbButton")) && activate());
    DOES(m_person.sees(named("requestsNotice"), named("Approved")));
}

void TestManagersHour::answersAPriceIncrease()
{
    DOES(openPage(1));
    DOES(tabTo(named("attentionButton"), named("Answer")) && activate());
    DOES(m_person.sees(named("savingActButton"), named("Reject")));
    DOES(tabTo(named("savingOtherButton"), named("Accept")) && activate());
    DOES(m_person.sees(named("promptBox"), named("Accept the dearer price of instance")));
    DOES(tabTo(named("confirmButton")) && activate());
    DOES(m_person.sees(named("savingsNotice"), named("price")));
    // Nothing is left to be answered once Vast.ai has taken it.
    DOES(m_person.waitFor(named("the increase to be gone"), [this] {
        bool found = false;
        for (int row = 0; row < m_person.rows(named("savingsTable")); ++row)
            found = found || m_person.cell(named("savingsTable"), row, 0).contains(named("Price increase"));
        return !found;
    }));
}

void TestManagersHour::asksForATransferOfBudget()
{
    DOES(openPage(5));
    DOES(tabTo(named("budgetsButton")) && activate());
    DOES(tabTo(named("transferBudgetButton")) && activate());
    DOES(m_person.sees(named("transferDialog")));
    DOES(m_person.sees(named("transferPeriodBox"), named("Daily budget")));
    DOES(tabTo(named("transferFromBox")) && m_person.write(named("ml-r")));
    DOES(m_person.sees(named("transferFromBox"), named("ml-research")));
    DOES(tabTo(named("transferToBox")) && m_person.write(named("ml-e")));
    DOES(tabTo(named("transferAmountEdit")) && write(named("5")));
    DOES(tabTo(named("transferReasonEdit")) && write(named("Their deadline is first")));
    DOES(tabTo(named("verbButton")) && activate());
    DOES(m_person.sees(named("budgetsNotice"), named("a second person has approved it")));
}

void TestManagersHour::cannotApproveTheOwnTransfer()
{
    DOES(openPage(4));
    DOES(m_person.seesRow(named("requestsTable"), {named("$5.00 from ml-research")}));
    DOES(chooseWhatWaits());
    DOES(tabTo(named("approveButton")) && activate());
    DOES(tabTo(named("verbButton")) && activate());
    DOES(m_person.sees(named("problemLabel"), named("a second person to approve it")));
    DOES(m_person.press(Qt::Key_Escape));
}

void TestManagersHour::aSecondPersonApprovesTheTransfer()
{
    sitDown(named("Petra"));
    DOES(m_person.waitFor(named("the ledger"), [this] { return m_person.rows(named("budgetTable")) > 0; }));
    DOES(openPage(4));
    DOES(m_person.seesRow(named("requestsTable"), {named("$5.00 from ml-research")}));
    DOES(chooseWhatWaits());
    DOES(tabTo(named("approveButton")) && activate());
    DOES(tabTo(named("verbButton")) && activate());
    DOES(m_person.sees(named("requestsNotice"), named("the budget has moved")));
}

void TestManagersHour::looksAtTheForecast()
{
    DOES(openPage(1));
    DOES(m_person.sees(named("outlookLabel"), named("by midnight")));
    DOES(m_person.sees(named("outlookLabel"), named("A limit can be overrun by at most $")));
    DOES(m_person.waitFor(named("a figure for the month"), [this] {
        const auto *strip = QApplication::activeWindow()->findChild<QWidget *>(named("keyFigures"));
        return strip != nullptr && strip->accessibleDescription().contains(named("Expected at month end: $"));
    }));
}

QTEST_MAIN(TestManagersHour)
#include "tst_managers_hour.moc"
