#include "apps/wiring/desktop_wiring.h"
#include "desktop/application.h"
#include "desktop/look/state_look.h"
#include "desktop/shell/page.h"
#include "program/person.h"
#include "program/simulation_thread.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bursar;
using namespace bursar::desktop;
using bursar::test::Person;
using bursar::test::SimulationThread;

/// What the lead does at the windows, or sees there.
#define DOES(action) QVERIFY2((action), m_person.trouble().constData())

namespace {

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

/// A window manager gives the keys back to the window below a dialog that has closed; the offscreen platform has none.
bool mainWindowHasTheKeys()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (QApplication::activeWindow() == nullptr && window->objectName() == named("mainWindow"))
            window->activateWindow();
    const QWidget *active = QApplication::activeWindow();
    return active != nullptr && active->objectName() == named("mainWindow");
}

QString word(InstanceState state)
{
    return stateLook(state).word;
}

} // namespace

/// A lead's day at the real windows against the real simulator over HTTP: a rental with the keyboard, ten at once of
/// which two are refused while Vast.ai refuses calls, a stranger, and an instance stopped, started and destroyed while
/// the network goes and comes back.
class TestLeadsDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savesWhatIsRentedOften();
    void rentsWithTheKeyboard();
    void rentsTenWhileVastRefuses();
    void assignsAStranger();
    void readsTheStory();
    void stopsWhileTheNetworkIsGone();
    void startsAndDestroys();
    void rentsAgain();
    void cleanupTestCase();

private:
    /// Somebody at another desk; the windows' thread hears of it only afterwards.
    bool elsewhere(const QStringList &command);
    bool openPage(PageId page) { return m_person.chooseRow(named("sidebar"), static_cast<int>(page)); }
    QJsonArray contracts() { return m_simulator.get(named("/simulator/truth")).value(named("contracts")).toArray(); }
    int alive();
    /// How many rows of the table read this, anywhere.
    int rowsReading(const QString &table, const QString &words) const;
    void fault(const char *kind, const char *path, int times, int seconds);

    QTemporaryDir m_folder;
    SimulationThread m_simulator;
    Wiring m_wiring;
    std::unique_ptr<Desktop> m_desktop;
    Person m_person{40'000};
    bool m_stopped = false;
};

bool TestLeadsDay::elsewhere(const QStringList &command)
{
    QProcess process;
    process.start(QStringLiteral(BURSARCTL),
                  QStringList{named("--ledger"), QString(named("sqlite:") + m_folder.filePath(named("ledger.sqlite"))),
                              named("--clock"), m_simulator.url(), named("--as"), named("Grace")}
                      + command);
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!ended)
        qWarning("%s: %s %s", qPrintable(command.join(QLatin1Char(' '))), process.readAllStandardOutput().constData(),
                 process.readAllStandardError().constData());
    return ended;
}

void TestLeadsDay::initTestCase()
{
    simulator::SimulationOptions options;
    options.seed = 11;
    options.speedThousandths = 60'000;
    options.start = instantFromMillis(QDateTime(QDate(2026, 10, 6), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(m_simulator.start(options));
    qputenv("TEST_VAST_KEY", m_simulator.key().toLatin1());
    QVERIFY(elsewhere({named("init")}));
    QVERIFY(elsewhere({named("account"), named("add"), named("Research"), named("--key-env"), named("TEST_VAST_KEY"),
                       named("--url"), m_simulator.url()}));
    QVERIFY(elsewhere({named("team"), named("add"), named("ML"), named("--account"), named("Research")}));
    QVERIFY(elsewhere({named("policy"), named("set"), named("ml"), named("max_instances=12"), named("daily_budget=900"),
                       named("max_price_per_hour=2"), named("gpu_allow=RTX 4090,RTX 3090"), named("--reason"),
                       named("begin")}));
    m_wiring = apps::desktopWiring(m_simulator.url(), QStringLiteral("Ada"));
    m_wiring.defaultLedgerPath = m_folder.filePath(named("ledger.sqlite"));
    m_wiring.sampleLedgerPath = m_folder.filePath(named("sample.sqlite"));
    m_wiring.settingsPath = m_folder.filePath(named("settings.ini"));
    m_desktop = std::make_unique<Desktop>(*qApp, Options(), m_wiring);
    QVERIFY(m_desktop->start());
}

/// Each step stands on the one before.
void TestLeadsDay::init()
{
    if (m_stopped)
        QSKIP("The story stopped before.");
}

void TestLeadsDay::cleanup()
{
    m_stopped = m_stopped || QTest::currentTestFailed();
}

int TestLeadsDay::alive()
{
    const QJsonArray all = contracts();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QJsonValue &contract) {
        return contract[named("destroyed")].isNull() || contract[named("destroyed")].toString().isEmpty();
    }));
}

int TestLeadsDay::rowsReading(const QString &table, const QString &words) const
{
    int found = 0;
    for (int row = 0; row < m_person.rows(table); ++row)
        for (int column = 0; column < 5; ++column)
            if (m_person.cell(table, row, column) == words) {
                ++found;
                break;
            }
    return found;
}

void TestLeadsDay::fault(const char *kind, const char *path, int times, int seconds)
{
    m_simulator.post(named("/simulator/faults"),
                     {{named("kind"), named(kind)},
                      {named("path"), named(path)},
                      {named("times"), times},
                      {named("seconds"), seconds}});
}

void TestLeadsDay::savesWhatIsRentedOften()
{
    DOES(openPage(PageId::Offers));
    DOES(m_person.chooseRow(named("offerTable"), named("RTX 4090")));
    DOES(m_person.click(named("rentButton")));
    DOES(m_person.sees(named("rentalWizard")));
    DOES(m_person.type(named("diskEdit"), named("24")));
    DOES(m_person.type(named("hoursEdit"), named("3")));
    DOES(m_person.click(named("saveTemplateLink")));
    DOES(m_person.type(named("templateNameEdit"), named("Nightly")));
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.sees(named("templateBox"), named("Nightly")));
    DOES(m_person.press(Qt::Key_Escape));
    DOES(m_person.seesGone(named("rentalWizard")));
}

void TestLeadsDay::rentsWithTheKeyboard()
{
    DOES(m_person.waitFor(named("the main window to have the keys"), mainWindowHasTheKeys));
    DOES(m_person.press(Qt::Key_2, Qt::ControlModifier)); // Offers; its table has the focus
    DOES(m_person.seesEnabled(named("rentButton")));
    DOES(m_person.press(Qt::Key_Return));
    DOES(m_person.sees(named("rentalWizard")));
    DOES(m_person.press(Qt::Key_Backtab)); // from the image to the templates
    DOES(m_person.waitFor(named("the template's disk"), [this] {
        static_cast<void>(m_person.press(Qt::Key_Down));
        return m_person.reads(named("diskEdit")).contains(named("24"));
    }));
    DOES(m_person.sees(named("liveVerdictLabel"), stateLook(Verdict::Allow).word));
    DOES(m_person.press(Qt::Key_Return));
    DOES(m_person.sees(named("verdictBanner")));
    DOES(m_person.press(Qt::Key_Space)); // the button has the focus: two steps with a template
    DOES(m_person.sees(named("rentalProgressStep")));
    DOES(m_person.sees(named("sshCommandEdit"), named("ssh -p ")));
    QCOMPARE(alive(), 1);
    DOES(m_person.press(Qt::Key_Escape));
    DOES(m_person.seesGone(named("rentalWizard")));
}

void TestLeadsDay::rentsTenWhileVastRefuses()
{
    // The RTX 4090 of the list was rented a moment ago, and an equal one costs more than is tolerated.
    DOES(m_person.chooseRow(named("offerTable"), named("RTX 3090")));
    DOES(m_person.click(named("rentButton")));
    DOES(m_person.choose(named("templateBox"), named("Nightly")));
    DOES(m_person.type(named("copiesEdit"), named("10")));
    DOES(m_person.choose(named("kinBox"),
                         QCoreApplication::translate("bursar::desktop::DetailsStep", "the cheapest allowed")));
    DOES(m_person.sees(named("liveVerdictLabel"), stateLook(Verdict::Allow).word));
    DOES(m_person.click(named("nextButton")));
    DOES(m_person.seesEnabled(named("rentButton")));
    // Between the look and the click somebody else leaves room for eight; and Vast.ai refuses one call after the other.
    fault("refuse-429", "/asks/", 6, 0);
    QVERIFY(elsewhere(
        {named("policy"), named("set"), named("ml"), named("max_instances=9"), named("--reason"), named("less")}));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (window->objectName() == named("rentalWizard"))
            window->findChild<QPushButton *>(named("rentButton"))->click();
    DOES(m_person.sees(named("copiesTable")));
    DOES(m_person.waitFor(named("two to be refused, and eight to have an instance"), [this] {
        return rowsReading(named("copiesTable"), stateLook(RequestState::Denied).word) == 2
            && rowsReading(named("copiesTable"), QStringLiteral("–")) == 2;
    }));
    QVERIFY(!m_simulator.advance(1800).isEmpty()); // some images take their time
    DOES(m_person.waitFor(named("eight to run"),
                          [this] { return rowsReading(named("copiesTable"), word(InstanceState::Running)) == 8; }));
    QCOMPARE(alive(), 9); // not one twice, whatever was refused
    const QJsonArray calls = m_simulator.calls();
    QVERIFY(std::count_if(calls.begin(), calls.end(),
                          [](const QJsonValue &call) { return call[named("status")].toInt() == 429; })
            >= 6);
    DOES(m_person.chooseRow(named("copiesTable"), word(InstanceState::Running)));
    DOES(m_person.sees(named("sshCommandEdit"), named("ssh -p ")));
    DOES(m_person.click(named("closeButton")));
}

void TestLeadsDay::assignsAStranger()
{
    // Somebody rents past Bursar, with the account's key.
    const QJsonObject found = m_simulator.put(
        named("/api/v0/search/asks/"),
        {{named("q"), QJsonObject{{named("rentable"), QJsonObject{{named("eq"), true}}}, {named("limit"), 1}}}},
        m_simulator.key());
    const qint64 offer = found.value(named("offers")).toArray().first()[named("id")].toInteger();
    QVERIFY(offer > 0);
    const QJsonObject rented = m_simulator.put(
        QStringLiteral("/api/v0/asks/%1/").arg(offer),
        {{named("client_id"), named("me")}, {named("image"), named("ubuntu:22.04")}, {named("disk"), 16}},
        m_simulator.key());
    const QString stranger = QString::number(rented.value(named("new_contract")).toInteger());
    QVERIFY(stranger != named("0"));
    DOES(openPage(PageId::Instances));
    DOES(m_person.seesRow(named("instancesTable"), {stranger, stateLook(OtherState::Stranger).word}));
    DOES(m_person.chooseRow(named("instancesTable"), stranger));
    DOES(m_person.click(named("assignLink")));
    DOES(m_person.choose(named("assignTeamBox"), named("ML")));
    DOES(m_person.click(named("verbButton")));
    DOES(m_person.seesRow(named("instancesTable"), {stranger, named("ML")}));
}

void TestLeadsDay::readsTheStory()
{
    DOES(m_person.chooseRow(named("instancesTable"), word(InstanceState::Running)));
    DOES(m_person.click(named("storyButton")));
    DOES(m_person.seesRow(named("timeLineTable"), {word(InstanceState::Running)}));
    DOES(m_person.choose(named("instanceGroupBox"),
                         QCoreApplication::translate("bursar::desktop::InstancesPage", "Team")));
    DOES(m_person.seesRow(named("instancesTable"), {named("ML (10)")}));
    DOES(m_person.choose(named("instanceGroupBox"),
                         QCoreApplication::translate("bursar::desktop::InstancesPage", "None")));
    DOES(m_person.click(named("closeDockButton")));
}

void TestLeadsDay::stopsWhileTheNetworkIsGone()
{
    DOES(m_person.chooseRow(named("instancesTable"), word(InstanceState::Running)));
    fault("drop", ".", 40, 0);
    DOES(m_person.click(named("stopButton")));
    DOES(m_person.click(named("confirmButton")));
    DOES(m_person.sees(named("instancesNotice")));
    DOES(m_person.waitFor(named("calls to be lost"), [this] {
        const QJsonArray calls = m_simulator.calls();
        return std::count_if(calls.begin(), calls.end(),
                             [](const QJsonValue &call) { return call[named("status")].toInt() == 0; })
            > 2;
    }));
    m_simulator.remove(named("/simulator/faults")); // and it is back
    DOES(m_person.seesRow(named("instancesTable"), {word(InstanceState::Stopped)}));
}

void TestLeadsDay::startsAndDestroys()
{
    // A start needs a place again, and the stranger holds one now.
    QVERIFY(elsewhere(
        {named("policy"), named("set"), named("ml"), named("max_instances=12"), named("--reason"), named("more")}));
    DOES(m_person.chooseRow(named("instancesTable"), word(InstanceState::Stopped)));
    DOES(m_person.click(named("startButton")));
    DOES(m_person.click(named("confirmButton")));
    DOES(m_person.waitFor(named("none to be stopped"),
                          [this] { return rowsReading(named("instancesTable"), word(InstanceState::Stopped)) == 0; }));
    const int before = m_person.rows(named("instancesTable"));
    DOES(m_person.click(named("destroyButton")));
    DOES(m_person.click(named("confirmButton")));
    DOES(m_person.waitFor(named("one row less"), [&] { return m_person.rows(named("instancesTable")) == before - 1; }));
    QCOMPARE(alive(), 9);
}

void TestLeadsDay::rentsAgain()
{
    DOES(m_person.chooseRow(named("instancesTable"), word(InstanceState::Running)));
    DOES(m_person.click(named("rentAgainLink")));
    DOES(m_person.sees(named("rentalOfferStep")));
    DOES(m_person.press(Qt::Key_Escape));
    DOES(m_person.seesGone(named("rentalWizard")));
}

void TestLeadsDay::cleanupTestCase()
{
    m_desktop.reset();
}

QTEST_MAIN(TestLeadsDay)
#include "tst_leads_day.moc"
