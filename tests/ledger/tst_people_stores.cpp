#include "test_ledger.h"

#include "domain/audit_actions.h"

#include <QRegularExpression>

using namespace bursar;
using namespace bursar::ledger;

class TestPeopleStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheOrganisation()
    {
        TestLedger ledger;
        QVERIFY(*OrganisationStore(*ledger.database).load() == Organisation());
        const Organisation organisation{QStringLiteral("Müller & Söhne \U0001F600"),
                                        QStringLiteral("Line 1\nLine 2"),
                                        QStringLiteral("DE1"),
                                        QStringLiteral("Asia/Shanghai"),
                                        QStringLiteral("USD"),
                                        QStringLiteral("{team}-{number:6}"),
                                        QStringLiteral("'; DROP TABLE teams; --"),
                                        QStringLiteral("four eyes")};
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return OrganisationStore::save(transaction, organisation); }));
        QVERIFY(*OrganisationStore(*ledger.database).load() == organisation);
        const auto event = AuditStore(*ledger.database).list({})->back();
        QCOMPARE(event.action, audit_action::organisationChanged);
        QVERIFY(!event.canonicalBytes().contains("Müller"));
        QCOMPARE(event.details.value(QStringLiteral("zone")).toString(), QStringLiteral("Asia/Shanghai"));
    }

    void keepsMembersApartFromTheTrail()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const MemberStore store(*ledger.database);
        QVERIFY(**store.byId(ledger.member.id) == ledger.member);
        QVERIFY(**store.byName(ledger.member.name) == ledger.member);
        QVERIFY(!*store.byName(QStringLiteral("nobody")));
        const Member twin{testId<MemberId>(30), ledger.member.name};
        VERIFY_FAILS(ledger.record([&](RecordTransaction &transaction) { return MemberStore::add(transaction, twin); }),
                     Usage, "duplicate");
    }

    void keepsAccounts()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const AccountStore store(*ledger.database);
        QVERIFY(**store.byId(ledger.account.id) == ledger.account);
        Account account = ledger.account;
        account.name = QStringLiteral("Renamed");
        account.key = {KeyReference::Kind::Keychain, QStringLiteral("bursar/x")};
        VERIFY_DONE(
            ledger.record([&](RecordTransaction &transaction) { return AccountStore::change(transaction, account); }));
        QVERIFY(**store.byName(QStringLiteral("Renamed")) == account);
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return AccountStore::archive(transaction, account.id); }));
        QVERIFY(store.all()->empty());
        QCOMPARE(store.all(true)->size(), size_t{1});
        VERIFY_FAILS(ledger.record([&](RecordTransaction &transaction) {
            return AccountStore::archive(transaction, account.id);
        }),
                     Usage, "not_found");
        Account second = ledger.account;
        second.id = testId<AccountId>(31);
        second.name = account.name; // free again
        VERIFY_DONE(
            ledger.record([&](RecordTransaction &transaction) { return AccountStore::add(transaction, second); }));
        QVERIFY(**store.byName(account.name) == second);
        QVERIFY(AuditStore(*ledger.database).forEach([](const AuditEvent &event) {
            QVERIFY(!event.canonicalBytes().contains("bursar/x"));
        }));
    }

    void keepsTeamsAndWhereTheyBelongByDay()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const TeamStore store(*ledger.database);
        QVERIFY(**store.byId(ledger.team.id) == ledger.team);
        QVERIFY(**store.byName(QStringLiteral("vision")) == ledger.team);
        QVERIFY(**store.byName(QStringLiteral("Vision")) == ledger.team);

        Account other = ledger.account;
        other.id = testId<AccountId>(40);
        other.name = QStringLiteral("Other");
        CostCenter department{testId<CostCenterId>(41), ledger.costCenter.id, QStringLiteral("4110"),
                              QStringLiteral("Department")};
        Team moved = ledger.team;
        moved.account = other.id;
        moved.costCenter = department.id;
        moved.name = QStringLiteral("Vision & Sound");
        const QDate today(2026, 3, 10);
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            auto done = AccountStore::add(transaction, other);
            if (done)
                done = TeamStore::addCostCenter(transaction, department);
            return done ? TeamStore::change(transaction, moved, today.addDays(5)) : done;
        }));
        const auto on = [&](const QDate &day) { return (*store.byId(ledger.team.id, day))->account; };
        QVERIFY(on(today.addDays(-100)) == ledger.account.id); // before its first day: the first one
        QVERIFY(on(today) == ledger.account.id);
        QVERIFY(on(today.addDays(4)) == ledger.account.id);
        QVERIFY(on(today.addDays(5)) == other.id);
        QVERIFY(on({}) == other.id);
        QVERIFY(**store.byId(moved.id) == moved);
        QCOMPARE(store.assignments(moved.id)->size(), size_t{2});
        // A move from an earlier day overtakes it.
        Team back = moved;
        back.account = other.id;
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return TeamStore::change(transaction, back, today.addDays(2)); }));
        QVERIFY(on(today.addDays(1)) == ledger.account.id);
        QVERIFY(on(today.addDays(2)) == other.id);
        QCOMPARE(store.assignments(moved.id)->size(), size_t{2});
        QVERIFY(*store.costCenterByCode(QStringLiteral("4110")) == department);
        QCOMPARE(store.costCenters()->size(), size_t{2});
    }

    void keepsTheSlugAndItsRules()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        Team renamed = ledger.team;
        renamed.slug = QStringLiteral("sight");
        VERIFY_FAILS(
            ledger.record([&](RecordTransaction &transaction) { return TeamStore::change(transaction, renamed, {}); }),
            Usage, "slug_fixed");
        Team twin = ledger.team;
        twin.id = testId<TeamId>(50);
        VERIFY_FAILS(ledger.record([&](RecordTransaction &transaction) { return TeamStore::add(transaction, twin); }),
                     Usage, "duplicate");
        twin.slug = QStringLiteral("twin");
        twin.account = testId<AccountId>(51);
        VERIFY_FAILS(ledger.record([&](RecordTransaction &transaction) { return TeamStore::add(transaction, twin); }),
                     Usage, "unknown_reference");
        VERIFY_DONE(ledger.record(
            [&](RecordTransaction &transaction) { return TeamStore::archive(transaction, ledger.team.id); }));
        QVERIFY(TeamStore(*ledger.database).all()->empty());
        QCOMPARE(TeamStore(*ledger.database).all(true)->size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestPeopleStores)
#include "tst_people_stores.moc"
