#include "test_ledger.h"

#include "domain/action_rights.h"
#include "domain/audit_actions.h"
#include "foundation/sha256.h"
#include "ledger/role_store.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace bursar;
using namespace bursar::ledger;

class TestRecordTransaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusesARecordWithoutAnEvent()
    {
        TestLedger ledger;
        const auto silent = ledger.record([](RecordTransaction &transaction) {
            return transaction.database().execute(QStringLiteral("UPDATE organisation SET name = 'Secretly changed'"));
        });
        VERIFY_FAILS(silent, Environment, "no_event");
        QCOMPARE(OrganisationStore(*ledger.database).load()->name, QString());
        QVERIFY(!ledger.database->inTransaction());
    }

    void rollsBackWhatWasNotCommitted()
    {
        TestLedger ledger;
        {
            auto transaction = RecordTransaction::begin(*ledger.database, {{}, testNow});
            VERIFY_DONE(transaction);
            VERIFY_DONE(MemberStore::add(**transaction, ledger.member));
        }
        QCOMPARE(MemberStore(*ledger.database).all()->size(), size_t{1});
        QCOMPARE(*AuditStore(*ledger.database).count(), 2);
        VERIFY_DONE(ledger.fill());
    }

    void cannotBeCommittedAfterAFailedStatement()
    {
        TestLedger ledger;
        auto transaction = RecordTransaction::begin(*ledger.database, {{}, testNow});
        VERIFY_DONE(transaction);
        VERIFY_DONE(MemberStore::add(**transaction, ledger.member));
        VERIFY_FAILS(MemberStore::add(**transaction, ledger.member), Usage, "duplicate");
        VERIFY_FAILS((*transaction)->commit(), Environment, "transaction_failed");
        transaction->reset();
        QCOMPARE(MemberStore(*ledger.database).all()->size(), size_t{1});
    }

    void refusesWhatTheTrailCannotTell()
    {
        TestLedger ledger;
        VERIFY_FAILS(ledger.record([](RecordTransaction &transaction) {
            return transaction.append(QStringLiteral("team.eaten"), {}, {}, {});
        }),
                     Environment, "unknown_action");
        const QJsonObject inexact{{QStringLiteral("deep"), QJsonArray{QJsonObject{{QStringLiteral("amount"), 0.1}}}}};
        VERIFY_FAILS(ledger.record([&](RecordTransaction &transaction) {
            return transaction.append(audit_action::teamChanged, {}, {}, inexact);
        }),
                     Environment, "inexact_details");
        QCOMPARE(*AuditStore(*ledger.database).count(), 2);
    }

    void refusesOneInsideAnother()
    {
        TestLedger ledger;
        auto outer = RecordTransaction::begin(*ledger.database, {{}, testNow});
        VERIFY_DONE(outer);
        VERIFY_FAILS(RecordTransaction::begin(*ledger.database, {{}, testNow}), Environment, "nested_transaction");
    }

    void linksEventsOverTheirCanonicalBytes()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const QJsonObject awkward{{QStringLiteral("\"details\":{}"), QStringLiteral(",\"details\":{},\"prev\":")},
                                  {QStringLiteral("z\u00fc\U0001F600"), QStringLiteral("a\nb\\\u0001")},
                                  {QStringLiteral("n"), qint64{9007199254740991}}};
        const QString halfPair = QString(QLatin1String("x") + QChar(0xD83D));
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            auto done = transaction.append(audit_action::budgetReached, ledger.team.id,
                                           QStringLiteral(",\"details\":{},\"prev\":"), awkward);
            return done ? transaction.append(audit_action::budgetReached, ledger.team.id, halfPair, {}) : done;
        }));
        QByteArray prev = auditGenesis();
        qint64 seq = 0;
        VERIFY_DONE(AuditStore(*ledger.database).forEach([&](const AuditEvent &event) {
            QCOMPARE(event.seq, ++seq);
            QCOMPARE(event.prev, prev);
            QCOMPARE(event.hash, sha256Hex(event.canonicalBytes()));
            prev = event.hash;
        }));
        const auto verified = AuditStore(*ledger.database).verify();
        VERIFY_DONE(verified);
        QVERIFY2(verified->ok, qPrintable(verified->problem));
        QCOMPARE(verified->events, seq);
        QCOMPARE(verified->root, prev);
    }

    void everyRoleCausesWhatItsRightsAllow_data()
    {
        QTest::addColumn<int>("role");
        for (const AppRole role : appRoles())
            QTest::newRow(qPrintable(toString(role))) << static_cast<int>(role);
    }
    /// Each action that a person can cause, for the own team and for another one, against the one table.
    void everyRoleCausesWhatItsRightsAllow()
    {
        QFETCH(int, role);
        const auto named = static_cast<AppRole>(role);
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const MemberId administrator = testId<MemberId>(8);
        VERIFY_DONE(ledger.record([&](RecordTransaction &transaction) {
            auto done = MemberStore::add(transaction, {administrator, QStringLiteral("Root")});
            if (done)
                done = RoleStore::give(transaction, {administrator, AppRole::Administrator, {}});
            const TeamId of = needsTeam(named) ? ledger.team.id : TeamId();
            return done ? RoleStore::give(transaction, {ledger.member.id, named, of}) : done;
        }));
        for (const QString &action : audit_action::all()) {
            const std::vector<Right> rights = rightsFor(action);
            for (const TeamId &team : {ledger.team.id, testId<TeamId>(9)}) {
                const bool isOwn = team == ledger.team.id;
                const bool may = rights.empty() || std::ranges::any_of(rights, [&](Right right) {
                                     const Reach reach = reachOf(named, right);
                                     return reach == Reach::AllTeams || (isOwn && reach == Reach::OwnTeams);
                                 });
                const auto done = ledger.record(
                    [&](RecordTransaction &transaction) { return transaction.append(action, team, {}, {}); },
                    {ledger.member.id, testNow});
                QVERIFY2(done.hasValue() == may, qPrintable(action));
                if (!may)
                    QCOMPARE(done.error().code, QStringLiteral("role_refused"));
            }
        }
    }

    void refusesAFormerExecutor()
    {
        TestLedger ledger;
        LeaseStore leases(*ledger.database);
        LeaseStore::Holder one;
        one.boot = QStringLiteral("boot");
        one.process = 1;
        const auto first = leases.take(one, testNow, Duration{1000}, {});
        VERIFY_DONE(first);
        QVERIFY(*first);
        VERIFY_DONE(RecordTransaction::begin(*ledger.database, {{}, testNow}, **first));
        LeaseStore::Holder two = one;
        two.process = 2;
        const auto second = leases.take(two, testNow + Duration{2000}, Duration{1000}, {});
        VERIFY_DONE(second);
        QVERIFY(*second && **second > **first);
        VERIFY_FAILS(RecordTransaction::begin(*ledger.database, {{}, testNow}, **first), Environment, "lease_lost");
        VERIFY_DONE(RecordTransaction::begin(*ledger.database, {{}, testNow}, **second));
        VERIFY_DONE(leases.release(**second));
        VERIFY_FAILS(RecordTransaction::begin(*ledger.database, {{}, testNow}, **second), Environment, "lease_lost");
    }

    // What is remembered of records is that of the snapshot's own moment, however others write meanwhile.
    void aSnapshotShowsOneMomentAndTheNextTheNext()
    {
        TestLedger ledger;
        VERIFY_DONE(ledger.fill());
        const auto reader = ledger.openAgain();
        VERIFY_DONE(reader);
        const auto accounts = [&reader] { return AccountStore(**reader).all()->size(); };
        {
            const auto snapshot = Snapshot::begin(**reader);
            VERIFY_DONE(snapshot);
            QCOMPARE(accounts(), size_t{1});
            Account another = ledger.account;
            another.id = testId<AccountId>(9);
            another.name = QStringLiteral("Research US");
            VERIFY_DONE(
                ledger.record([&](RecordTransaction &transaction) { return AccountStore::add(transaction, another); }));
            QCOMPARE(accounts(), size_t{1});
            QCOMPARE(AccountStore(*ledger.database).all()->size(), size_t{2});
        }
        QCOMPARE(accounts(), size_t{2});
        const auto snapshot = Snapshot::begin(**reader);
        VERIFY_DONE(snapshot);
        QCOMPARE(accounts(), size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestRecordTransaction)
#include "tst_record_transaction.moc"
