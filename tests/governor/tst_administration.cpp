#include "governor/context.h"
#include "governor_fixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace bursar::governor {

using Key = KeyReference::Kind;

class TestAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<GovernorFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theActorIsTheSameMemberEachTime()
    {
        QVERIFY(*m_fixture->governor->actor(QStringLiteral(" Ada ")) == m_fixture->ada);
        const auto grace = m_fixture->governor->actor(QStringLiteral("Grace"));
        VERIFY_DONE(grace);
        QVERIFY(!(*grace == m_fixture->ada));
        QCOMPARE(*m_fixture->governor->reader().memberName(*grace), QStringLiteral("Grace"));
        VERIFY_FAILS(m_fixture->governor->actor(QStringLiteral("  ")), Usage, "no_actor");
    }

    void idsOfOneMomentDiffer()
    {
        auto database = ledger::LedgerFile::open(m_fixture->path());
        VERIFY_DONE(database);
        const auto facts = ledger::LedgerFile::facts(**database);
        VERIFY_DONE(facts);
        Context context(*std::move(database), *facts, m_fixture->surroundings());
        QSet<QString> ids;
        for (int i = 0; i < 5000; ++i)
            ids.insert(context.newId<SegmentId>().toString());
        QCOMPARE(ids.size(), 5000);
    }

    void aLedgerKeepsItsKindOfClock()
    {
        m_fixture->governor.reset();
        Surroundings machine = m_fixture->surroundings();
        machine.clock = ClockKind::Machine;
        VERIFY_FAILS(Governor::open(m_fixture->path(), machine), Usage, "other_clock");
        VERIFY_DONE(Governor::open(m_fixture->path(), machine, Governor::Purpose::Maintenance));
        VERIFY_DONE(Governor::open(m_fixture->path(), m_fixture->surroundings()));
    }

    void refusesAccountsThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        const QString here = QStringLiteral("http://127.0.0.1:9");
        QTest::newRow("no name") << QString() << here << QStringLiteral("env:K") << QStringLiteral("bad_name");
        QTest::newRow("plain http") << QStringLiteral("A") << QStringLiteral("http://console.vast.ai")
                                    << QStringLiteral("env:K") << QStringLiteral("bad_url");
        QTest::newRow("no address") << QStringLiteral("A") << QStringLiteral("console") << QStringLiteral("env:K")
                                    << QStringLiteral("bad_url");
        QTest::newRow("bad variable") << QStringLiteral("A") << here << QStringLiteral("env:A B")
                                      << QStringLiteral("bad_key_reference");
        QTest::newRow("a key itself") << QStringLiteral("A") << here
                                      << QStringLiteral("env:%1").arg(QString(64, QLatin1Char('a')))
                                      << QStringLiteral("key_instead_of_reference");
        QTest::newRow("sample") << QStringLiteral("A") << QStringLiteral("sample:1") << QStringLiteral("sample")
                                << QStringLiteral("sample_and_real");
        QTest::newRow("real, simulated time") << QStringLiteral("A") << QStringLiteral("https://console.vast.ai")
                                              << QStringLiteral("env:K") << QStringLiteral("clock_beside_real_account");
    }
    void refusesAccountsThatCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QString, key);
        QFETCH(QString, code);
        const qint64 events = m_fixture->events();
        const auto reference = KeyReference::parse(key).value_or(KeyReference{Key::Environment, key.mid(4)});
        const auto added = administration().addAccount(m_fixture->ada, name, url, reference);
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        QVERIFY(added.error().kind == Error::Kind::Usage);
        QCOMPARE(m_fixture->events(), events);
    }

    void aSampleLedgerTakesNoRealAccount()
    {
        GovernorFixture sample(ClockKind::Sample);
        VERIFY_FAILS(sample.governor->administration().addAccount(sample.ada, QStringLiteral("A"), defaultAccountUrl,
                                                                  {Key::Environment, QStringLiteral("K")}),
                     Usage, "sample_and_real");
        VERIFY_DONE(sample.governor->administration().addAccount(sample.ada, QStringLiteral("A"),
                                                                 QStringLiteral("sample:1"), {Key::Sample, {}}));
    }

    void anAccountInUseStays()
    {
        m_fixture->addAccount();
        VERIFY_FAILS(administration().addAccount(m_fixture->ada, QStringLiteral("research eu"),
                                                 QStringLiteral("http://localhost:1"),
                                                 {Key::Environment, QStringLiteral("K")}),
                     Usage, "account_exists");
        m_fixture->addTeam(QStringLiteral("Vision"));
        VERIFY_FAILS(administration().removeAccount(m_fixture->ada, QStringLiteral("Research EU")), Usage,
                     "account_in_use");
        VERIFY_DONE(administration().removeTeam(m_fixture->ada, QStringLiteral("vision")));
        VERIFY_DONE(administration().removeAccount(m_fixture->ada, QStringLiteral("Research EU")));
        VERIFY_FAILS(administration().removeAccount(m_fixture->ada, QStringLiteral("Research EU")), Usage,
                     "unknown_account");
        m_fixture->addAccount(); // its name is free again
    }

    /// A team has moved away or is archived, and what it rented still runs; or it is nobody's.
    void anAccountWithInstancesStays_data()
    {
        QTest::addColumn<bool>("stranger");
        QTest::newRow("of a former team") << false;
        QTest::newRow("of nobody") << true;
    }
    void anAccountWithInstancesStays()
    {
        QFETCH(bool, stranger);
        m_fixture->addAccount();
        Team team = m_fixture->addTeam(QStringLiteral("Vision"));
        VERIFY_DONE(administration().removeTeam(m_fixture->ada, QStringLiteral("vision")));
        ledger::Contract contract;
        contract.instance = InstanceId(31'855'870);
        contract.account = team.account;
        contract.firstSeen = m_fixture->time.now();
        if (!stranger)
            contract.team = team.id;
        VERIFY_DONE(m_fixture->record([&](ledger::RecordTransaction &transaction) {
            return ledger::ContractStore::add(transaction, contract, QStringLiteral("instance.found"));
        }));
        VERIFY_FAILS(administration().removeAccount(m_fixture->ada, QStringLiteral("Research EU")), Usage,
                     "account_in_use");
        VERIFY_DONE(m_fixture->record([&](ledger::RecordTransaction &transaction) {
            return ledger::ContractStore::setGone(transaction, contract.instance, m_fixture->time.now());
        }));
        VERIFY_DONE(administration().removeAccount(m_fixture->ada, QStringLiteral("Research EU")));
    }

    void teamsHaveNamesOfTheirOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("code");
        QTest::newRow("same name") << QStringLiteral("ml research") << QStringLiteral("other")
                                   << QStringLiteral("team_exists");
        QTest::newRow("same slug") << QStringLiteral("Other") << QStringLiteral("ml-research")
                                   << QStringLiteral("team_exists");
        QTest::newRow("a slug as name") << QStringLiteral("ml-research") << QStringLiteral("other")
                                        << QStringLiteral("team_exists");
        QTest::newRow("no name") << QString() << QString() << QStringLiteral("bad_name");
        QTest::newRow("bad slug") << QStringLiteral("Other") << QStringLiteral("Big Slug")
                                  << QStringLiteral("bad_slug");
        QTest::newRow("no letters") << QStringLiteral("!!!") << QString() << QStringLiteral("bad_slug");
    }
    void teamsHaveNamesOfTheirOwn()
    {
        QFETCH(QString, name);
        QFETCH(QString, slug);
        QFETCH(QString, code);
        m_fixture->addAccount();
        m_fixture->addTeam(QStringLiteral("ML Research"));
        Administration::NewTeam wish;
        wish.name = name;
        wish.slug = slug;
        wish.account = QStringLiteral("Research EU");
        wish.costCenter = QStringLiteral("9999");
        const auto added = administration().addTeam(m_fixture->ada, wish);
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        // Nothing of a refused team stays, not even its cost centre.
        QCOMPARE((*m_fixture->governor->reader().teams(m_fixture->time.now(), true)).size(), size_t{1});
    }

    void changesTeamsFieldByField()
    {
        m_fixture->addAccount();
        m_fixture->addTeam(QStringLiteral("Vision"));
        const auto changed = administration().changeTeam(m_fixture->ada, QStringLiteral("Vision"),
                                                         {{QStringLiteral("name"), QStringLiteral("Computer Vision")},
                                                          {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")},
                                                          {QStringLiteral("cost_center"), QStringLiteral("4242")}},
                                                         {});
        VERIFY_DONE(changed);
        const auto view = m_fixture->governor->reader().team(QStringLiteral("vision"), m_fixture->time.now());
        VERIFY_DONE(view);
        QCOMPARE(view->team.name, QStringLiteral("Computer Vision"));
        QCOMPARE(view->costCenterCode, QStringLiteral("4242"));
        QCOMPARE(view->standing.zone, QStringLiteral("Europe/Berlin"));
        const qint64 events = m_fixture->events();
        VERIFY_FAILS(administration().changeTeam(m_fixture->ada, QStringLiteral("vision"),
                                                 {{QStringLiteral("cost_center"), QStringLiteral("7")},
                                                  {QStringLiteral("zone"), QStringLiteral("Mars/Olympus")}},
                                                 {}),
                     Usage, "unknown_zone");
        VERIFY_FAILS(administration().changeTeam(m_fixture->ada, QStringLiteral("vision"),
                                                 {{QStringLiteral("colour"), QStringLiteral("red")}}, {}),
                     Usage, "unknown_field");
        QCOMPARE(m_fixture->events(), events);
    }

    void aTeamWithInstancesIsNotArchived()
    {
        m_fixture->addAccount();
        const Team team = m_fixture->addTeam(QStringLiteral("Vision"));
        VERIFY_DONE(m_fixture->writeContract(team, 4711));
        VERIFY_FAILS(administration().removeTeam(m_fixture->ada, QStringLiteral("vision")), Usage, "team_in_use");
    }

    void assignsInstancesToTeamsOfTheirAccount()
    {
        m_fixture->addAccount();
        const Team vision = m_fixture->addTeam(QStringLiteral("Vision"));
        m_fixture->addTeam(QStringLiteral("Speech"));
        VERIFY_DONE(m_fixture->writeContract(vision, 4711));
        const QDate tomorrow = QDate(2026, 3, 11);
        VERIFY_FAILS(
            administration().assignInstances(m_fixture->ada, {InstanceId(4711)}, QStringLiteral("speech"), tomorrow),
            Usage, "nothing_to_assign");
        VERIFY_FAILS(administration().assignInstances(m_fixture->ada, {InstanceId(4711), InstanceId(1)},
                                                      QStringLiteral("speech"), {}),
                     Usage, "unknown_instance");
        QCOMPARE((*m_fixture->governor->reader().instance(InstanceId(4711), m_fixture->time.now())).teamSlug,
                 QStringLiteral("vision"));
        VERIFY_DONE(administration().assignInstances(m_fixture->ada, {InstanceId(4711)}, QStringLiteral("speech"), {}));
        QCOMPARE((*m_fixture->governor->reader().instance(InstanceId(4711), m_fixture->time.now())).teamSlug,
                 QStringLiteral("speech"));
    }

    void organisationDataIsChecked()
    {
        Organisation organisation = *m_fixture->governor->reader().organisation();
        organisation.name = QStringLiteral("Northwind Labs");
        organisation.zone = QStringLiteral("Asia/Shanghai");
        VERIFY_DONE(administration().setOrganisation(m_fixture->ada, organisation));
        const qint64 events = m_fixture->events();
        VERIFY_DONE(administration().setOrganisation(m_fixture->ada, organisation)); // the same again is no event
        organisation.zone = QStringLiteral("Nowhere");
        VERIFY_FAILS(administration().setOrganisation(m_fixture->ada, organisation), Usage, "unknown_zone");
        organisation.zone = QStringLiteral("UTC");
        organisation.numberScheme = QStringLiteral("{year}");
        VERIFY_FAILS(administration().setOrganisation(m_fixture->ada, organisation), Usage, "bad_number_scheme");
        QCOMPARE(m_fixture->events(), events);
    }

    void aTestOfAnAccountTellsEachPermission()
    {
        m_fixture->addAccount();
        m_fixture->transport.answersByPath[QStringLiteral("users/current")] = {
            200, {}, QByteArrayLiteral("{\"id\":1,\"balance\":0,\"credit\":100.5,\"username\":\"u\"}")};
        std::optional<Expected<Administration::AccountTest>> result;
        administration().testAccount(QStringLiteral("Research EU"),
                                     [&result](auto answer) { result = std::move(answer); });
        while (!result && m_fixture->time.runNext()) { }
        QVERIFY(result);
        VERIFY_DONE(*result);
        const auto &test = **result;
        QCOMPARE(test.permissions.size(), size_t{4});
        QVERIFY(!test.ok());
        QVERIFY(!test.permissions[0].ok && !test.permissions[0].problem.isEmpty());
        QVERIFY(test.permissions[3].ok);
        QVERIFY(test.credit == Money::parse(u"100.5"));
    }

    void eachTroubleHasWordsOfItsOwn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int status, const char *body, const char *says) {
            QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(says);
        };
        row("no key came along", 403, R"({"success":false,"error":"auth_error","msg":"This action requires login."})",
            "No API key of account Research EU has reached Vast.ai");
        row("unknown key", 404, R"({"success":false,"error":"auth_error","msg":"Invalid user key"})",
            "does not know the API key of account Research EU");
        row("expired session", 404, R"({"success":false,"msg":"Session expired. Please log in again."})",
            "session behind the API key of account Research EU has expired");
        row("two-factor", 401, R"({"success":false,"msg":"Two-factor authentication is required."})",
            "wants a second factor");
        row("missing permission", 403, R"({"success":false,"error":"auth_error","msg":"No permission for this."})",
            "may not do this");
        row("missing permission, told otherwise", 401, R"({"success":false,"msg":"The key lacks the scope."})",
            "may not do this");
        row("refused", 401, R"({"success":false,"msg":"Bad credentials"})", "does not accept the API key");
        row("another site", 200, "<html><body>Welcome</body></html>", "is not Vast.ai");
        row("a redirect", 301, "<html><body>Moved</body></html>", "is not Vast.ai");
        row("no network", 0, "This machine has no network.", "This machine has no network.");
        row("wrong name", 0, "Nobody knows a computer named x.example: the address is wrong.", "the address is wrong");
    }
    void eachTroubleHasWordsOfItsOwn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        m_fixture->addAccount();
        if (status == 0)
            m_fixture->transport.failure =
                vast::TransportFailure{vast::TransportFailure::Kind::NotSent, QString::fromUtf8(body)};
        else
            m_fixture->transport.answersByPath[QStringLiteral("/api/")] = {status, {}, body};
        const auto test = tested();
        VERIFY_DONE(test);
        QVERIFY(!test->ok());
        for (const Administration::Permission &permission : test->permissions) {
            QVERIFY2(permission.problem.contains(says), qPrintable(permission.problem));
            QVERIFY(!permission.problem.contains(QLatin1String("test-key")));
            QVERIFY(permission.problem.endsWith(QLatin1Char('.'))); // with what to do about it
        }
    }

    void aClockThatIsWrongIsTold()
    {
        m_fixture->addAccount();
        const QDateTime ahead = QDateTime::fromMSecsSinceEpoch(toMillis(fixtureStart + std::chrono::hours{1}), Qt::UTC);
        const QByteArray date =
            QLocale::c().toString(ahead, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
        m_fixture->transport.answersByPath[QStringLiteral("/api/")] = {
            200, {{"date", date}}, QByteArrayLiteral("{\"id\":1,\"balance\":0,\"credit\":1}")};
        const auto test = tested();
        VERIFY_DONE(test);
        const Administration::Permission &clock = test->permissions.back();
        QCOMPARE(clock.name, QStringLiteral("agree about the time"));
        QVERIFY2(clock.problem.contains(QLatin1String("behind")), qPrintable(clock.problem));
    }

    void peopleAreWarnedByDaysAndByDollars()
    {
        const Account account = m_fixture->addAccount();
        const auto low = [this] {
            const auto accounts = m_fixture->governor->reader().accounts(m_fixture->time.now());
            return accounts->front().isLow;
        };
        m_fixture->transport.answersByPath[QStringLiteral("users/current")] = {
            200, {}, QByteArrayLiteral("{\"id\":1,\"balance\":0,\"credit\":100.5,\"username\":\"u\"}")};
        VERIFY_DONE(tested()); // keeps what it has
        QVERIFY(!low()); // it spends nothing
        AccountWarning warning{3, Money::fromDollars(101)};
        VERIFY_DONE(administration().warnOfAccount(m_fixture->ada, account.name, warning));
        QVERIFY(low());
        warning.below = Money::fromDollars(100);
        VERIFY_DONE(administration().warnOfAccount(m_fixture->ada, account.name, warning));
        QVERIFY(!low());
        warning.days = 400;
        VERIFY_FAILS(administration().warnOfAccount(m_fixture->ada, account.name, warning), Usage, "bad_warning");
        VERIFY_FAILS(administration().warnOfAccount(m_fixture->ada, QStringLiteral("Nowhere"), {}), Usage,
                     "unknown_account");
    }

    void aKeyThatCannotBeHadIsAnError()
    {
        m_fixture->governor.reset();
        Surroundings without = m_fixture->surroundings();
        without.keyFor = [](const Account &) -> Expected<QByteArray> {
            return Unexpected{Error{Error::Kind::Environment,
                                    QStringLiteral("key_variable_not_set"),
                                    QStringLiteral("not set"),
                                    QStringLiteral("set it"),
                                    {}}};
        };
        m_fixture->governor = *Governor::open(m_fixture->path(), without);
        m_fixture->addAccount();
        std::optional<Error> error;
        administration().testAccount(QStringLiteral("Research EU"),
                                     [&error](const auto &answer) { error = answer.error(); });
        QVERIFY(error && error->code == QLatin1String("key_variable_not_set"));
        QCOMPARE(m_fixture->transport.sent, 0);
    }

    void theDoctorFindsWhatIsWrong()
    {
        const auto healthy = examined();
        QStringList checks;
        for (const auto &finding : healthy) {
            checks.append(finding.check);
            QVERIFY2(finding.ok && !finding.detail.isEmpty(), qPrintable(finding.check + finding.detail));
        }
        for (const char *check : {"ledger", "audit trail", "keychain", "keys", "network", "clock", "free disk",
                                  "other ledgers", "executor", "file mode", "schema"})
            QVERIFY2(checks.contains(QLatin1String(check)), check);

        QFile::setPermissions(m_fixture->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        m_fixture->addAccount();
        const auto findings = examined();
        QCOMPARE(wrongIn(findings), (QStringList{QStringLiteral("file mode"), QStringLiteral("key of Research EU")}));
        QCOMPARE(findings.back().check, QStringLiteral("queue Research EU"));
        QVERIFY(findings.back().detail.contains(QLatin1String("search offers every 6.1 s (published 6.0 s")));
        QVERIFY(findings.back().detail.contains(QLatin1String("Search rows of today: ")));
    }

    void whatTheQueueLearnedOutlivesTheProcess()
    {
        m_fixture->addAccount();
        m_fixture->transport.answersByPath[QStringLiteral("/charges")] = {
            429, {}, QByteArrayLiteral("API requests too frequent: endpoint threshold=9.0")};
        bool tested = false;
        administration().testAccount(QStringLiteral("Research EU"), [&tested](const auto &) { tested = true; });
        while (!tested && m_fixture->time.runNext()) { }
        m_fixture->governor.reset();
        m_fixture->transport.answersByPath.clear();
        auto opened = Governor::open(m_fixture->path(), m_fixture->surroundings());
        VERIFY_DONE(opened);
        m_fixture->governor = *std::move(opened);
        const auto findings = examined();
        static const QRegularExpression learned(
            QStringLiteral("charges every (9|1\\d)\\.\\d s \\(published 1\\.0 s, last refused 2026-"));
        QVERIFY2(learned.match(findings.back().detail).hasMatch(), qPrintable(findings.back().detail));
    }

    void theDoctorComparesClocks_data()
    {
        QTest::addColumn<int>("theirSeconds");
        QTest::addColumn<QString>("detail");
        QTest::newRow("equal") << 0 << QString();
        QTest::newRow("as good as equal") << -4 << QString();
        QTest::newRow("theirs is ahead") << 42 << "42 seconds behind";
        QTest::newRow("theirs is behind") << -3600 << "seconds ahead";
    }
    void theDoctorComparesClocks()
    {
        QFETCH(int, theirSeconds);
        QFETCH(QString, detail);
        m_fixture->addAccount();
        const QDateTime date =
            QDateTime::fromMSecsSinceEpoch(toMillis(m_fixture->time.now()), QTimeZone::utc()).addSecs(theirSeconds);
        m_fixture->transport.answersByPath[QString()] = {
            200,
            {{"date", QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1()}},
            "{}"};
        const auto findings = examined();
        const auto clock = std::find_if(findings.begin(), findings.end(),
                                        [](const auto &finding) { return finding.check == QLatin1String("clock"); });
        QVERIFY(clock != findings.end());
        QCOMPARE(clock->ok, detail.isEmpty());
        QVERIFY2(clock->detail.contains(detail), qPrintable(clock->detail));
        QCOMPARE(clock->remedy.isEmpty(), clock->ok);
    }

    void theDoctorSeesAnotherLedgerOnTheKey()
    {
        const Account account = m_fixture->addAccount();
        ledger::LastSeen seen;
        seen.instance = seen.observed.id = InstanceId(31'855'870);
        seen.account = account.id;
        seen.observed.label =
            QStringLiteral("bursar/vision/") + makeIdText(*LedgerId::parse(u"zzzz"), m_fixture->time.now(), 1);
        auto database = ledger::LedgerFile::open(m_fixture->path());
        VERIFY_DONE(ledger::ContractStore(**database).see({seen}));
        const auto findings = examined();
        QVERIFY(wrongIn(findings).contains(QStringLiteral("other ledgers")));
    }

    void theDoctorLeavesTheLedgerToOthersMeanwhile()
    {
        bool finished = false;
        administration().doctor([&finished](const auto &) { finished = true; });
        QVERIFY(!finished); // looked at aside
        m_fixture->addAccount();
        QTRY_VERIFY((m_fixture->time.runNext(), finished));
    }

    void aBackupOpensAndIsRestored()
    {
        m_fixture->addAccount();
        const QString copy = m_fixture->file(QStringLiteral("copy.sqlite"));
        const auto made = administration().backup(copy);
        VERIFY_DONE(made);
        QCOMPARE(made->size(), 64);
        const QString target = m_fixture->file(QStringLiteral("restored.sqlite"));
        VERIFY_DONE(Administration::restore(copy, target, false));
        QVERIFY(!Administration::restore(copy, target, false));
        const auto restored = Governor::open(target, m_fixture->surroundings());
        VERIFY_DONE(restored);
        QCOMPARE((*(*restored)->reader().accounts(m_fixture->time.now())).size(), size_t{1});
    }

private:
    Expected<Administration::AccountTest> tested()
    {
        std::optional<Expected<Administration::AccountTest>> result;
        administration().testAccount(QStringLiteral("Research EU"),
                                     [&result](auto answer) { result.emplace(std::move(answer)); });
        while (!result && m_fixture->time.runNext()) { }
        return result ? *result : Expected<Administration::AccountTest>(Unexpected{Error{}});
    }
    std::vector<Administration::Finding> examined()
    {
        std::vector<Administration::Finding> findings;
        administration().doctor([&findings](auto found) { findings = std::move(found); });
        if (!QTest::qWaitFor([&] { return m_fixture->time.runNext(), !findings.empty(); }, 20'000))
            qWarning("the doctor did not answer");
        return findings;
    }
    static QStringList wrongIn(const std::vector<Administration::Finding> &findings)
    {
        QStringList wrong;
        for (const auto &finding : findings) {
            if (finding.ok)
                continue;
            wrong.append(finding.check);
            if (finding.remedy.isEmpty() || finding.detail.isEmpty())
                wrong.append(QStringLiteral("says too little"));
        }
        return wrong;
    }
    Administration &administration() { return m_fixture->governor->administration(); }

    std::unique_ptr<GovernorFixture> m_fixture;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestAdministration)
#include "tst_administration.moc"
