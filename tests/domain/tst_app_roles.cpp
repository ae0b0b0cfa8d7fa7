#include "domain/action_rights.h"
#include "domain/app_roles.h"
#include "domain/audit_actions.h"

#include <QTest>

#include <set>

using namespace bursar;

/// Who may do what in Bursar, as the design's table has it.
class TestAppRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyMayEverythingUntilSomebodyHasARole();
    void eachRoleDoesWhatTheTableSays_data();
    void eachRoleDoesWhatTheTableSays();
    void aRoleForOneTeamHoldsThereAlone();
    void saysWhoMay();
    void whatPeopleCauseAsksForARight();

private:
    const MemberId m_ada = *MemberId::parse(u"4q61000000000001");
    const TeamId m_own = *TeamId::parse(u"4q61000000000002");
    const TeamId m_other = *TeamId::parse(u"4q61000000000003");
};

void TestAppRoles::everybodyMayEverythingUntilSomebodyHasARole()
{
    for (const Right right : appRights())
        QVERIFY(RoleBook().mayDo(m_ada, right, m_own));
}

void TestAppRoles::eachRoleDoesWhatTheTableSays_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("own"); // rights for the own team
    QTest::addColumn<QString>("all"); // rights for any other
    QTest::newRow("viewer") << "viewer"
                            << "read"
                            << "";
    QTest::newRow("lead") << "lead"
                          << "read rent ask"
                          << "";
    QTest::newRow("manager") << "manager"
                             << "read rent ask govern"
                             << "read rent ask govern";
    QTest::newRow("finance") << "finance"
                             << "read invoice verify"
                             << "read invoice verify";
    QTest::newRow("auditor") << "auditor"
                             << "read verify"
                             << "read verify";
    QTest::newRow("administrator") << "administrator"
                                   << "read administer verify"
                                   << "read administer verify";
}

void TestAppRoles::eachRoleDoesWhatTheTableSays()
{
    QFETCH(QString, role);
    QFETCH(QString, own);
    QFETCH(QString, all);
    const AppRole named = *appRoleFromText(role);
    const RoleBook book({{m_ada, named, needsTeam(named) ? m_own : TeamId{}}});
    QStringList found;
    QStringList foundElsewhere;
    for (const Right right : appRights()) {
        if (book.mayDo(m_ada, right, m_own))
            found << toString(right);
        if (book.mayDo(m_ada, right, m_other))
            foundElsewhere << toString(right);
        QCOMPARE(book.mayDoSomewhere(m_ada, right), reachOf(named, right) != Reach::None);
        QVERIFY(!book.mayDo(*MemberId::parse(u"4q61000000000009"), right, m_own)); // somebody else
    }
    QCOMPARE(found.join(u' '), own);
    QCOMPARE(foundElsewhere.join(u' '), all);
}

void TestAppRoles::aRoleForOneTeamHoldsThereAlone()
{
    const RoleBook book({{m_ada, AppRole::Manager, m_own}});
    QVERIFY(book.mayDo(m_ada, Right::Govern, m_own));
    QVERIFY(!book.mayDo(m_ada, Right::Govern, m_other));
    QVERIFY(!book.mayDo(m_ada, Right::Govern));
}

void TestAppRoles::saysWhoMay()
{
    QCOMPARE(whoMay(Right::Administer), QStringLiteral("an administrator"));
    QCOMPARE(whoMay(Right::Rent), QStringLiteral("a lead or a manager"));
    QCOMPARE(whoMay(Right::Verify), QStringLiteral("finance, an auditor or an administrator"));
}

void TestAppRoles::whatPeopleCauseAsksForARight()
{
    using namespace audit_action;
    QVERIFY(rightsFor(policySaved) == std::vector{Right::Govern});
    QVERIFY(rightsFor(invoiceIssued) == std::vector{Right::Invoice});
    QVERIFY(rightsFor(reviewSigned) == std::vector{Right::Verify});
    QVERIFY(rightsFor(usageMetered).empty()); // the executor's
    // What the executor finds and does, and what follows from what somebody was allowed to do. Whoever adds an action
    // decides here, or in the table, who may cause it.
    const std::set<QString> bursarsOwn{ledgerCreated,
                                       roleRefused,
                                       rentalAwaitingApproval,
                                       rentalDenied,
                                       rentalReserved,
                                       rentalSubmitting,
                                       rentalSubmitted,
                                       rentalRunning,
                                       rentalClosed,
                                       rentalFailed,
                                       commandDenied,
                                       commandSubmitting,
                                       commandAwaitingApproval,
                                       commandSubmitted,
                                       commandClosed,
                                       commandFailed,
                                       changeDenied,
                                       changeAwaitingApproval,
                                       changeClosed,
                                       transferDenied,
                                       transferClosed,
                                       transferFailed,
                                       transferSubmitting,
                                       accessSubmitting,
                                       accessStepped,
                                       accessClosed,
                                       accessFailed,
                                       keyKept,
                                       keyRevoked,
                                       reviewMade,
                                       vendorLogRead,
                                       instanceFound,
                                       instanceDuplicate,
                                       instanceStranger,
                                       instanceWarned,
                                       instanceGone,
                                       instanceStopHeld,
                                       instanceStopPlanned,
                                       instanceOutsideStop,
                                       usageMetered,
                                       chargeRecorded,
                                       budgetReached,
                                       noticeGiven,
                                       savingBooked,
                                       savingEnded,
                                       transferAwaitingApproval};
    for (const QString &action : all())
        QVERIFY2(rightsFor(action).empty() == bursarsOwn.contains(action), qPrintable(action));
}

QTEST_GUILESS_MAIN(TestAppRoles)
#include "tst_app_roles.moc"
