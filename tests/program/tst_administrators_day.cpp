#include "apps/wiring/desktop_wiring.h"
#include "desktop/application.h"
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

/// What the administrator does at the windows, or sees there.
#define DOES(action) QVERIFY2((action), m_person.trouble().constData())

namespace {

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

/// An administrator's day at the real windows against the real simulator over HTTP, with the keyboard alone: an
/// account, an invitation, a role from a template, a key for a team's policy, what it can do, its rotation, and the
/// signature.
class TestAdministratorsDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsAnAccount();
    void makesATeam();
    void invites();
    void makesARoleFromATemplate();
    void makesAKeyForTheTeam();
    void triesTheKey();
    void rotatesIt();
    void signsTheReview();
    void theMarketplaceHasItAll();
    void cleanupTestCase() { m_desktop.reset(); }

private:
    /// A tab of the Access page, counted from 0.
    bool openTab(int number);
    /// Asks Vast.ai anew until the table says so.
    bool seesAfterReading(const QString &table, const QStringList &cells);
    QString inFolder(const char *name) const { return m_folder.filePath(named(name)); }
    QByteArray contentOf(const char *name) const;
    QJsonArray keysAtVast()
    {
        return m_simulator.get(named("/api/v0/auth/apikeys/"), m_simulator.key()).value(named("apikeys")).toArray();
    }

    enum Tab { Accounts, Members, Roles, Keys, Reviews };
    QTemporaryDir m_folder;
    SimulationThread m_simulator;
    Wiring m_wiring;
    std::unique_ptr<Desktop> m_desktop;
    Person m_person{60'000};
    QByteArray m_firstKey;
    bool m_stopped = false;
};

void TestAdministratorsDay::initTestCase()
{
    simulator::SimulationOptions options;
    options.seed = 7;
    options.speedThousandths = 20'000;
    options.start = instantFromMillis(QDateTime(QDate(2026, 10, 6), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(m_simulator.start(options));
    // Members and roles are a team's.
    m_simulator.post(named("/api/v0/team/"), {{named("team_name"), named("Research")}, {named("transfer_credit"), 0}},
                     m_simulator.key());
    qputenv("TEST_VAST_KEY", m_simulator.key().toLatin1());
    m_wiring = apps::desktopWiring(m_simulator.url(), QStringLiteral("Ada"));
    m_wiring.defaultLedgerPath = inFolder("ledger.sqlite");
    m_wiring.sampleLedgerPath = inFolder("sample.sqlite");
    m_wiring.settingsPath = inFolder("settings.ini");
    m_desktop = std::make_unique<Desktop>(*qApp, Options(), m_wiring);
    QVERIFY(m_desktop->start());
}

/// Each step stands on the one before.
void TestAdministratorsDay::init()
{
    if (m_stopped)
        QSKIP("The story stopped before.");
}

void TestAdministratorsDay::cleanup()
{
    m_stopped = m_stopped || QTest::currentTestFailed();
}

bool TestAdministratorsDay::openTab(int number)
{
    if (!m_person.openPage(8) || !m_person.tabTo(named("accessTabs")))
        return false;
    for (int i = 0; i < 10; ++i)
        if (!m_person.press(Qt::Key_Left))
            return false;
    for (int i = 0; i < number; ++i)
        if (!m_person.press(Qt::Key_Right))
            return false;
    return true;
}

bool TestAdministratorsDay::seesAfterReading(const QString &table, const QStringList &cells)
{
    return m_person.press(Qt::Key_F5) && m_person.seesRow(table, cells);
}

QByteArray TestAdministratorsDay::contentOf(const char *name) const
{
    QFile file(inFolder(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

void TestAdministratorsDay::addsAnAccount()
{
    DOES(m_person.tabTo(named("connectVastButton")) && m_person.activate());
    DOES(m_person.sees(named("connectAssistant")));
    DOES(m_person.tabTo(named("accountNameEdit")) && m_person.overwrite(named("Research")));
    DOES(m_person.tabTo(named("accountUrlEdit")) && m_person.overwrite(m_simulator.url()));
    DOES(m_person.tabTo(named("keyKindBox")) && m_person.turnTo(named("keyKindBox"), named("environment")));
    DOES(m_person.tabTo(named("accountVariableEdit")) && m_person.overwrite(named("TEST_VAST_KEY")));
    DOES(m_person.tabTo(named("connectButton")) && m_person.activate());
    DOES(m_person.sees(named("accountTestTitle"), named("Research is connected")));
    QVERIFY2(!m_person.reads(named("connectAssistant")).contains(m_simulator.key()), "the key is shown");
    DOES(m_person.seesEnabled(named("nextButton")));
    DOES(m_person.tabTo(named("nextButton")) && m_person.activate());
}

void TestAdministratorsDay::makesATeam()
{
    DOES(m_person.sees(named("teamDialog")));
    DOES(m_person.tabTo(named("teamNameEdit")) && m_person.overwrite(named("Vision")));
    DOES(m_person.tabTo(named("costCenterEdit")) && m_person.overwrite(named("4100")));
    DOES(m_person.tabTo(named("teamReasonEdit")) && m_person.overwrite(named("begin")));
    DOES(m_person.tabTo(named("verbButton")) && m_person.activate());
    DOES(m_person.sees(named("teamTitle"), named("Vision")));
}

void TestAdministratorsDay::invites()
{
    DOES(openTab(Members));
    DOES(m_person.seesEnabled(named("inviteButton")));
    DOES(m_person.tabTo(named("inviteButton")) && m_person.activate());
    DOES(m_person.sees(named("inviteDialog")));
    DOES(m_person.tabTo(named("inviteEmailsEdit")) && m_person.write(named("lin@example.com")));
    DOES(m_person.tabTo(named("inviteRoleBox")) && m_person.turnTo(named("inviteRoleBox"), named("member")));
    DOES(m_person.tabTo(named("verbButton")) && m_person.activate());
    DOES(m_person.sees(named("membersNotice"), named("invit")));
    DOES(m_person.seesRow(named("membersTable"), {named("lin@example.com"), named("member")}));
}

void TestAdministratorsDay::makesARoleFromATemplate()
{
    DOES(openTab(Roles));
    DOES(m_person.seesRow(named("rolesTable"), {named("observer"), named("Template")}));
    DOES(m_person.walkDown(named("rolesTable"), named("sidePanel"), named("observer")));
    DOES(m_person.tabTo(named("saveRoleButton")) && m_person.activate());
    DOES(m_person.sees(named("saveRoleDialog")));
    DOES(m_person.sees(named("saveRolePatternBox"), named("observer")));
    DOES(m_person.tabTo(named("saveRoleNameEdit")) && m_person.overwrite(named("guest")));
    DOES(m_person.tabTo(named("verbButton")) && m_person.activate());
    DOES(m_person.sees(named("rolesNotice"), named("Asked for")));
    DOES(seesAfterReading(named("rolesTable"), {named("guest"), named("Research")}));
}

void TestAdministratorsDay::makesAKeyForTheTeam()
{
    DOES(openTab(Keys));
    DOES(m_person.seesEnabled(named("newKeyButton")));
    DOES(m_person.tabTo(named("newKeyButton")) && m_person.activate());
    DOES(m_person.sees(named("newKeyDialog")));
    DOES(m_person.sees(named("keyHappensLabel"), named("rent past the policy"))); // what stays open is said
    DOES(m_person.tabTo(named("keyPlaceBox")) && m_person.turnTo(named("keyPlaceBox"), named("file")));
    DOES(m_person.tabTo(named("keyPlaceEdit")) && m_person.overwrite(inFolder("vision.key")));
    DOES(m_person.tabTo(named("verbButton")) && m_person.activate());
    DOES(m_person.sees(named("keysNotice"), named("Asked for")));
    DOES(m_person.waitFor(named("the key to lie in its file"), [this] { return !contentOf("vision.key").isEmpty(); }));
    m_firstKey = contentOf("vision.key");
    DOES(m_person.seesRow(named("keysTable"), {named("bursar/vision"), named("vision.key")}));
}

void TestAdministratorsDay::triesTheKey()
{
    DOES(m_person.walkDown(named("keysTable"), named("sidePanel"), named("bursar/vision")));
    DOES(m_person.tabTo(named("reviewKeyButton")) && m_person.activate());
    DOES(m_person.sees(named("promptBox"), named("Try what the key")));
    DOES(m_person.tabTo(named("confirmButton")) && m_person.activate());
    DOES(openTab(Reviews));
    DOES(m_person.seesRow(named("reviewsTable"), {named("bursar/vision"), named("Allowed")}));
    DOES(m_person.seesRow(named("reviewsTable"), {named("bursar/vision"), named("Refused")}));
}

void TestAdministratorsDay::rotatesIt()
{
    DOES(openTab(Keys));
    DOES(m_person.walkDown(named("keysTable"), named("sidePanel"), named("bursar/vision")));
    DOES(m_person.tabTo(named("rotateKeyButton")) && m_person.activate());
    DOES(m_person.sees(named("rotateKeyDialog")));
    DOES(m_person.tabTo(named("keyPlaceBox")) && m_person.turnTo(named("keyPlaceBox"), named("file")));
    DOES(m_person.tabTo(named("keyPlaceEdit")) && m_person.overwrite(inFolder("vision-2.key")));
    DOES(m_person.tabTo(named("verbButton")) && m_person.activate());
    DOES(m_person.sees(named("keysNotice"), named("Asked for")));
    DOES(m_person.seesRow(named("keysTable"), {named("bursar/vision"), named("vision-2.key")}));
    QVERIFY(contentOf("vision-2.key") != m_firstKey);
    DOES(m_person.waitFor(named("the old key to be refused"), [this] {
        return !m_simulator.get(named("/api/v0/auth/apikeys/"), QString::fromLatin1(m_firstKey))
                    .contains(named("apikeys"));
    }));
}

void TestAdministratorsDay::signsTheReview()
{
    DOES(openTab(Reviews));
    DOES(m_person.seesEnabled(named("signReviewsButton")));
    DOES(m_person.tabTo(named("signReviewsButton")) && m_person.activate());
    DOES(m_person.sees(named("signReviewsDialog")));
    DOES(m_person.tabTo(named("signNoteEdit")) && m_person.overwrite(named("Looked at with Grace")));
    DOES(m_person.tabTo(named("verbButton")) && m_person.activate());
    DOES(m_person.sees(named("reviewsNotice"), named("are signed")));
    DOES(m_person.sees(named("reviewsHint"), named("Signed by Ada")));
}

void TestAdministratorsDay::theMarketplaceHasItAll()
{
    const QString key = m_simulator.key();
    const QJsonArray keys = keysAtVast();
    int ours = 0;
    for (const QJsonValue &each : keys)
        ours += each[named("name")].toString().startsWith(named("bursar/vision")) ? 1 : 0;
    QCOMPARE(ours, 1); // the new one alone
    QVERIFY(m_simulator.get(named("/api/v0/team/roles/guest/"), key).value(named("permissions")).isObject());
    // Neither key was written down anywhere but where it belongs.
    for (const char *file : {"ledger.sqlite", "ledger.sqlite-wal", "settings.ini"}) {
        const QByteArray content = contentOf(file);
        QVERIFY2(!content.contains(m_firstKey) && !content.contains(contentOf("vision-2.key")), file);
        QVERIFY2(!content.contains(key.toLatin1()), file);
    }
}

QTEST_MAIN(TestAdministratorsDay)
#include "tst_administrators_day.moc"
