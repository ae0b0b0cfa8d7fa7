#include "governor/reading/spend_report.h"
#include "governor_fixture.h"
#include "ledger/account_store.h"

#include <QThread>
#include <QtTest>

#include <rapidcheck.h>

#include <array>
#include <atomic>

namespace bursar::governor {

using std::chrono::hours;

class TestLedgerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GovernorFixture>();
        m_fixture->addAccount();
        m_vision = m_fixture->addTeam(QStringLiteral("Vision"));
        m_speech = m_fixture->addTeam(QStringLiteral("Speech"), QStringLiteral("Research EU"), QStringLiteral("4200"));
        const Instant from = now() - hours{10};
        VERIFY_DONE(m_fixture->writeSegments({m_fixture->segment(m_vision, 1, from, hours{2}),
                                              m_fixture->segment(m_speech, 2, from, hours{4}),
                                              m_fixture->segment(m_vision, 3, from - hours{24}, hours{1})}));
        VERIFY_DONE(m_fixture->writeContract(m_vision, 1));
    }
    void cleanup() { m_fixture.reset(); }

    void spendingHasTheSameTotalByEveryKey_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QStringList>("keys");
        using Key = LedgerReader::SpendingKey;
        QTest::newRow("team") << int(Key::Team) << QStringList{QStringLiteral("speech"), QStringLiteral("vision")};
        QTest::newRow("member") << int(Key::Member)
                                << QStringList{QStringLiteral("unallocated"), QStringLiteral("Ada")};
        QTest::newRow("gpu") << int(Key::Gpu) << QStringList{QStringLiteral("RTX 4090")};
        QTest::newRow("account") << int(Key::Account) << QStringList{QStringLiteral("Research EU")};
        QTest::newRow("cost centre") << int(Key::CostCenter)
                                     << QStringList{QStringLiteral("4200"), QStringLiteral("4100")};
        // A cost centre without one above it is a department itself.
        QTest::newRow("department") << int(Key::Department)
                                    << QStringList{QStringLiteral("4200"), QStringLiteral("4100")};
        QTest::newRow("label") << int(Key::Label) << QStringList{QStringLiteral("none")};
        QTest::newRow("day") << int(Key::Day)
                             << QStringList{QStringLiteral("2026-03-09"), QStringLiteral("2026-03-10")};
    }
    void spendingHasTheSameTotalByEveryKey()
    {
        QFETCH(int, by);
        QFETCH(QStringList, keys);
        const auto rows =
            reader().spending(static_cast<LedgerReader::SpendingKey>(by), QDate(2026, 3, 9), QDate(2026, 3, 10), now());
        VERIFY_DONE(rows);
        QStringList found;
        MeterAmounts sum;
        for (const SpendingRow &row : *rows) {
            found.append(row.key);
            sum += row.amounts;
        }
        QCOMPARE(found, keys);
        QVERIFY(sum.gpu == Money::fromCents(7 * 40));
    }

    void daysAreInclusiveAndChecked()
    {
        const auto one = reader().dailySpend(QDate(2026, 3, 9), QDate(2026, 3, 9), now());
        VERIFY_DONE(one);
        QCOMPARE(one->size(), size_t{1});
        VERIFY_FAILS(reader().dailySpend(QDate(2026, 3, 10), QDate(2026, 3, 9), now()), Usage, "bad_days");
        VERIFY_FAILS(reader().spending(LedgerReader::SpendingKey::Day, QDate(), QDate(2026, 3, 9), now()), Usage,
                     "bad_days");
    }

    void aReportStandsBesideThePeriodBefore()
    {
        const QDate today(2026, 3, 10);
        SpendQuestion question;
        question.by = LedgerReader::SpendingKey::Team;
        question.from = question.to = today;
        question = withPeriodBefore(question, today);
        QCOMPARE(question.beforeFrom, QDate(2026, 3, 9));
        const auto report = reader().spendReport(question);
        VERIFY_DONE(report);
        QCOMPARE(report->rows.size(), size_t{2});
        QCOMPARE(report->rows[0].label, QStringLiteral("Speech"));
        QVERIFY(report->rows[0].before.isZero());
        QVERIFY(report->rows[1].before > Money::fromCents(40) && report->rows[1].before < Money::fromCents(41));
        QCOMPARE(report->total - report->before, report->change.total());
        QVERIFY(report->change.newTeams > Money::fromCents(160)); // Speech
        QVERIFY(report->change.hours == Money::fromCents(40)
                && report->change.price.isZero()); // Vision: two hours, not one
        QCOMPARE(report->change.movers.front().name, QStringLiteral("Speech"));
        const auto segments = reader().spendSegments(question, report->rows[1].key);
        VERIFY_DONE(segments);
        QCOMPARE(segments->size(), size_t{1});
        QCOMPARE(segments->front().segment.instance, InstanceId(1));
        question.team = m_vision.id;
        QCOMPARE(reader().spendReport(question)->rows.size(), size_t{1});
    }

    void periodsAreComparedWithWhatFits_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("beforeFrom");
        QTest::addColumn<QDate>("beforeTo");
        const auto row = [](const char *name, QDate from, QDate to, QDate beforeFrom, QDate beforeTo) {
            QTest::newRow(name) << from << to << beforeFrom << beforeTo;
        };
        row("a month that is over", {2026, 2, 1}, {2026, 2, 28}, {2026, 1, 1}, {2026, 1, 31});
        row("the running month", {2026, 3, 1}, {2026, 3, 31}, {2026, 2, 1}, {2026, 2, 10});
        row("a week", {2026, 3, 4}, {2026, 3, 10}, {2026, 2, 25}, {2026, 3, 3});
    }
    void periodsAreComparedWithWhatFits()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        SpendQuestion question;
        question.from = from;
        question.to = to;
        question = withPeriodBefore(question, QDate(2026, 3, 10));
        QTEST(question.beforeFrom, "beforeFrom");
        QTEST(question.beforeTo, "beforeTo");
    }

    /// Whatever two months hold: the parts sum to the difference.
    void theReasonsSumToTheDifference()
    {
        QVERIFY(rc::check("price, hours, teams and the rest", [this] {
            const auto months = *rc::gen::container<std::vector<std::tuple<int, int, int, int>>>(
                rc::gen::tuple(rc::gen::inRange(0, 4), rc::gen::inRange(0, 3), rc::gen::inRange(0, 200),
                               rc::gen::inRange(0, 9'000'000)));
            std::array<std::vector<CostPart>, 2> both;
            std::array<Money, 2> sums;
            for (std::size_t i = 0; i < months.size(); ++i) {
                const auto &[owner, gpu, time, micros] = months[i];
                CostPart part;
                if (owner < 2)
                    part.team = owner == 0 ? m_vision.id : m_speech.id;
                part.gpuName = gpu == 0 ? QString() : QString::number(gpu);
                part.numGpus = 1 + gpu;
                part.gpuTime = hours{time};
                part.amounts.gpu = Money::fromMicros(micros);
                part.amounts.disk = Money::fromMicros(micros / 7);
                both[i % 2].push_back(part);
                sums[i % 2] += part.amounts.total();
            }
            const SpendChange change = explainChange(both[0], both[1]);
            RC_ASSERT(change.total() == sums[1] - sums[0]);
            Money moved;
            for (const SpendChange::Mover &mover : change.movers)
                moved += mover.change;
            RC_ASSERT(moved == change.total());
        }));
    }

    void aDearDayStandsOut()
    {
        std::vector<CostPart> parts;
        const QDate first(2026, 2, 1);
        for (int day = 0; day < 20; ++day) {
            CostPart part;
            part.team = m_vision.id;
            part.day = first.addDays(day);
            part.amounts.gpu = Money::fromDollars(day == 15 ? 30 : 10);
            parts.push_back(part);
        }
        const auto found = spendAnomalies(parts, first, first.addDays(10), first.addDays(19));
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found.front().day, first.addDays(15));
        QCOMPARE(found.front().usual, Money::fromDollars(10));
        QVERIFY(
            spendAnomalies(parts, first.addDays(9), first.addDays(10), first.addDays(19)).empty()); // six days known
    }

    void anInstanceShowsItsCostAndNames()
    {
        const auto view = reader().instance(InstanceId(1), now());
        VERIFY_DONE(view);
        QCOMPARE(view->teamName, QStringLiteral("Vision"));
        QCOMPARE(view->byName, QStringLiteral("Ada"));
        QVERIFY(view->costSoFar > Money::fromCents(80) && view->costSoFar < Money::fromCents(82));
        QVERIFY(view->pricePerHour > HourlyRate::fromNanos(400'000'000));
        QVERIFY(!view->stranger && !view->gone);
        VERIFY_FAILS(reader().instance(InstanceId(99), now()), Usage, "unknown_instance");
    }

    void aSnapshotIsOfOneMoment()
    {
        // Another process adds accounts, each together with an instance in it.
        const size_t before = reader().instances(now())->size() - reader().accounts(now())->size();
        auto desk = LedgerReader::open(m_fixture->path());
        VERIFY_DONE(desk);
        std::atomic<bool> writing{true};
        const std::unique_ptr<QThread> writer(QThread::create([this, &writing] {
            for (qint64 i = 100; i < 250; ++i) {
                const auto done = addAccountWithInstance(i);
                if (!done)
                    qWarning("%s", qPrintable(done.error().message));
            }
            writing = false;
        }));
        writer->start();
        int snapshots = 0;
        int mixed = 0;
        while (writing) {
            const auto snapshot = (*desk)->snapshot(now());
            ++snapshots;
            mixed += !snapshot || (*snapshot)->instances.size() - (*snapshot)->accounts.size() != before ? 1 : 0;
        }
        writer->wait();
        QCOMPARE(mixed, 0);
        QVERIFY(snapshots > 10);
        QCOMPARE((*(*desk)->snapshot(now()))->accounts.size(), size_t{151});
    }

    void aTeamIsFoundByEitherName()
    {
        QCOMPARE((*reader().team(QStringLiteral("speech"), now())).team.name, QStringLiteral("Speech"));
        QCOMPARE((*reader().team(QStringLiteral("Speech"), now())).costCenterCode, QStringLiteral("4200"));
        const auto unknown = reader().team(QStringLiteral("spech"), now());
        VERIFY_FAILS(unknown, Usage, "unknown_team");
        QVERIFY(unknown.error().remedy.contains(QLatin1String("speech")));
    }

    void aSnapshotHoldsOneMoment()
    {
        const auto snapshot = reader().snapshot(now());
        VERIFY_DONE(snapshot);
        QCOMPARE((*snapshot)->teams.size(), size_t{2});
        QCOMPARE((*snapshot)->accounts.front().teams.size(), 2);
        QCOMPARE((*snapshot)->instances.size(), size_t{1});
        QCOMPARE((*snapshot)->auditEvents, m_fixture->events());
        QVERIFY(!(*snapshot)->sample);
        Money month;
        for (const DailySpend &day : (*snapshot)->monthByDay)
            month += day.amount;
        QVERIFY(month > Money::fromCents(7 * 40));
        const auto &today = (*snapshot)->teams.front().standing.budgets.front();
        QVERIFY(today.actual > Money{});
    }

    void theStampMovesWithEveryChange()
    {
        const auto before = reader().changeStamp();
        VERIFY_DONE(before);
        QCOMPARE(*reader().changeStamp(), *before);
        VERIFY_DONE(m_fixture->governor->actor(QStringLiteral("Grace")));
        const auto after = reader().changeStamp();
        QVERIFY(*after != *before);
        ledger::LastSeen seen;
        seen.instance = InstanceId(1);
        seen.account = m_vision.account;
        seen.at = now();
        const auto database = ledger::LedgerFile::open(m_fixture->path());
        VERIFY_DONE(database);
        VERIFY_DONE(ledger::ContractStore(**database).see({seen}));
        QVERIFY(*reader().changeStamp() != *after);
        const auto other = LedgerReader::open(m_fixture->path());
        VERIFY_DONE(other);
        QCOMPARE(*(*other)->changeStamp(), *reader().changeStamp());
    }

    void theTrailCarriesNamesAndFilters()
    {
        LedgerReader::AuditFilter filter;
        filter.team = m_speech.id;
        const auto rows = reader().auditRows(filter);
        VERIFY_DONE(rows);
        QVERIFY(!rows->empty());
        for (const AuditRow &row : *rows)
            QCOMPARE(row.teamName, QStringLiteral("Speech"));
        filter = {};
        filter.newestFirst = true;
        filter.limit = 3;
        QCOMPARE((*reader().auditRows(filter)).size(), size_t{3});
        qint64 count = 0;
        VERIFY_DONE(reader().forEachAuditRow([&count](const AuditRow &row) {
            ++count;
            QVERIFY(!row.byName.isEmpty());
        }));
        QCOMPARE(count, m_fixture->events());
        const auto bad = reader().verifyAudit({{1, QByteArray(64, 'f')}});
        VERIFY_DONE(bad);
        QVERIFY(!bad->ok && !bad->problem.isEmpty());
    }

    void unknownRequestsAndInvoicesAreSaidSo()
    {
        VERIFY_FAILS(reader().request(QStringLiteral("'; DROP TABLE requests; --")), Usage, "unknown_request");
        VERIFY_FAILS(reader().request(QStringLiteral("7k3m000000000000")), Usage, "unknown_request");
        VERIFY_FAILS(reader().invoice(QStringLiteral("2026-0001")), Usage, "unknown_invoice");
        VERIFY_FAILS(reader().invoicePdf(QStringLiteral("2026-0001")), Usage, "unknown_invoice");
    }

private:
    const LedgerReader &reader() const { return m_fixture->governor->reader(); }
    Instant now() const { return m_fixture->time.now(); }
    /// In one transaction.
    Expected<void> addAccountWithInstance(qint64 number) const
    {
        return m_fixture->record([&](ledger::RecordTransaction &transaction) -> Expected<void> {
            Account account;
            account.id = *AccountId::parse(makeIdText(*LedgerId::parse(u"zzzz"), now(), static_cast<quint32>(number)));
            account.name = QStringLiteral("Account %1").arg(number);
            account.url = QStringLiteral("http://127.0.0.1:1");
            account.key = {KeyReference::Kind::Environment, QStringLiteral("KEY")};
            if (auto added = ledger::AccountStore::add(transaction, account); !added)
                return added;
            ledger::Contract contract;
            contract.instance = InstanceId(number);
            contract.account = account.id;
            contract.firstSeen = now();
            return ledger::ContractStore::add(transaction, contract, QStringLiteral("instance.stranger"));
        });
    }

    std::unique_ptr<GovernorFixture> m_fixture;
    Team m_vision;
    Team m_speech;
};

} // namespace bursar::governor

QTEST_GUILESS_MAIN(bursar::governor::TestLedgerReader)
#include "tst_ledger_reader.moc"
